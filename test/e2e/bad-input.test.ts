/** What can go wrong around the plugin: each gets one clear notice, and nothing is lost or half-written. */
import { afterAll, describe, expect, test } from 'vitest';
import { clientViewJa } from '../../src/lang/faces/client-view.ts';
import { commandsJa } from '../../src/lang/faces/commands.ts';
import { noticesJa } from '../../src/lang/faces/notices.ts';
import { settingsJa } from '../../src/lang/faces/settings.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { journey, openDesk, useBrowser } from './harness.ts';
import { MINATO, MINATO_FILES } from './minato.ts';
import { stageName } from './words.ts';

useBrowser();

const { names } = commandsJa;
const DATA = '.obsidian/plugins/bansou/data.json';

describe('A vault that cannot be written', () => {
	let desk: Desk;
	afterAll(() => desk.close());

	test('a new client is refused in one notice, and what was typed stays', async () => {
		desk = await openDesk({ vault: MINATO_FILES });
		desk.server.setReadOnly(true);
		await desk.guard({}, async () => {
			await makeClient(desk, '山手工房');
			await desk.onlyNotice(/^山手工房\/山手工房\.md に書き込めませんでした（.+）。/);
			expect(await desk.field(commandsJa.clientName).inputValue()).toBe('山手工房');
			await leave(desk);
		});
	});

	test('so is a change of stage of a closed note', async () => {
		await desk.guard({}, async () => {
			await desk.openNote(MINATO.plan);
			await confirmStage(desk);
			await desk.onlyNotice(/^みなと製菓\/みなと製菓\.md に書き込めませんでした（.+）。/);
			await leave(desk);
		});
	});

	test('a tick comes off again', async () => {
		await desk.guard({}, async () => {
			const box = desk.section('requests').getByRole('checkbox').first();
			await box.click();
			await desk.onlyNotice(/に書き込めませんでした/);
			await eventually(async () => { expect([await box.isChecked(), await box.isEnabled()]).toEqual([false, true]); });
		});
	});

	test('the sample clients are refused in one notice, and none of them is left', async () => {
		await desk.guard({}, async () => {
			await desk.palette(names['create-samples']);
			await desk.button(commandsJa.create, desk.dialog).click();
			await desk.onlyNotice(/に書き込めませんでした/);
		});
	});

	test('once it can be written again, the same change goes through', async () => {
		desk.server.setReadOnly(false);
		await desk.guard({ changes: [MINATO.client] }, async () => {
			await confirmStage(desk);
			await eventually(() => { expect(desk.vault.text(MINATO.client)).toContain('段階: 2 双方の理解 #'); });
		});
	});
});

const SECOND = 'みなと製菓 2/みなと製菓 2.md';

journey('Two clients with one name', { vault: MINATO_FILES }, (step) => {
	step('the second gets a folder and a name of its own', { creates: [SECOND] }, async (desk) => {
		await makeClient(desk, 'みなと製菓');
		await desk.expectActive(SECOND);
		expect(desk.vault.text(SECOND)).toContain('\n事業者名: みなと製菓\n');
	});

	step('each has a folder of its own, and the problems stay none', {}, async (desk) => {
		await desk.palette(names['show-problems']);
		await desk.onlyNotice(commandsJa.noProblems);
		await desk.openNote(MINATO.third);
		await eventually(async () => { expect(await desk.panel.locator('.bansou-stage[aria-current="step"]').getAttribute('aria-label')).toBe(clientViewJa.isHere(stageName(3))); });
		await desk.openNote(SECOND);
		await eventually(async () => { expect(await desk.panel.locator('.bansou-stage[aria-current="step"]').getAttribute('aria-label')).toBe(clientViewJa.isHere(stageName(1))); });
	});
});

journey('What is not there', { vault: {} }, (step) => {
	step('without a client, “次の訪問を作る” says what to do first', {}, async (desk) => {
		await desk.palette(names['new-visit']);
		await desk.onlyNotice(commandsJa.noClientYet);
	});

	step('without problems, “読めなかったところを見る” says so', {}, async (desk) => {
		await desk.palette(names['show-problems']);
		await desk.onlyNotice(commandsJa.noProblems);
	});
});

const ORPHAN = '課題/残業.md';

journey('A note of a client that is not there', { vault: { [ORPHAN]: '---\n種別: 課題\n支援先: "[[いない会社]]"\n---\n' } }, (step) => {
	step('is a problem with its line, and choosing it opens the note there', {}, async (desk) => {
		await desk.palette(names['show-problems']);
		await eventually(async () => { expect(await desk.page.locator('.prompt .bansou-problem-place').allInnerTexts()).toEqual([`${ORPHAN}:3`]); });
		await desk.page.keyboard.press('Enter');
		await desk.expectActive(ORPHAN);
	});

	step('has no header, and a visit for it is refused with the first step to take', {}, async (desk) => {
		expect(await desk.header.count()).toBe(0);
		await desk.palette(names['new-visit']);
		await desk.onlyNotice(commandsJa.noClientYet);
	});
});

journey('A file that goes while its dialog stands open', { vault: MINATO_FILES }, (step) => {
	step('a change of stage says that the note is gone', { deletes: [MINATO.client] }, async (desk) => {
		await desk.openNote(MINATO.plan);
		await desk.button(clientViewJa.goTo(stageName(2))).click();
		await desk.dialog.waitFor();
		desk.vault.remove(MINATO.client);
		await noFile(desk, MINATO.client);
		await desk.page.keyboard.press('Enter');
		await desk.onlyNotice(noticesJa.gone(MINATO.client));
	});
});

journey('A client that goes while a visit is being made', { vault: MINATO_FILES }, (step) => {
	step('the dialog says that the client is gone, and nothing is made', { deletes: [MINATO.client] }, async (desk) => {
		await desk.openNote(MINATO.plan);
		await desk.palette(names['new-visit']);
		await desk.field(commandsJa.date).fill('2026-02-18');
		desk.vault.remove(MINATO.client);
		await noFile(desk, MINATO.client);
		await desk.page.keyboard.press('Enter');
		await desk.onlyNotice(commandsJa.clientGone);
	});
});

const DAMAGED = '{ "ownName": "佐伯", ';

journey('Settings that cannot be read', { vault: { ...MINATO_FILES, [DATA]: DAMAGED } }, (step) => {
	step('one notice says so, and the file is kept', {}, async (desk) => {
		await desk.onlyNotice(settingsJa.notices.damaged);
		expect(desk.vault.text(DATA)).toBe(DAMAGED);
	});
});

journey('Settings with a wrong value', { vault: { ...MINATO_FILES, [DATA]: '{ "fiscalYearStart": 13, "ownName": "佐伯" }' } }, (step) => {
	step('one notice names it, and the others are used', {}, async (desk) => {
		await desk.onlyNotice(settingsJa.notices.faults([{ key: 'fiscalYearStart', value: 13, reason: 'out-of-range', found: '13', fits: ['1', '12'] }]));
	});
});

const IN_FOLDER = '支援先/2026/山手工房/山手工房.md';

journey('A folder of the settings that does not exist', { vault: { ...MINATO_FILES, [DATA]: '{ "clientsFolder": "支援先/2026" }' } }, (step) => {
	step('is made together with the first client', { creates: [IN_FOLDER] }, async (desk) => {
		await makeClient(desk, '山手工房');
		await desk.expectActive(IN_FOLDER);
		expect(await desk.noticeTexts()).toEqual([]);
	});
});

journey('A file where the folder of the settings should be', { vault: { ...MINATO_FILES, '支援先': 'これはファイル\n', [DATA]: '{ "clientsFolder": "支援先" }' } }, (step) => {
	step('is told in one notice, and nothing is made', {}, async (desk) => {
		await makeClient(desk, '山手工房');
		await desk.onlyNotice(/^支援先\/山手工房\/山手工房\.md に書き込めませんでした（.+）。/);
	});
});

async function makeClient(desk: Desk, name: string): Promise<void> {
	await desk.palette(names['new-client']);
	await desk.dialog.waitFor();
	await desk.compose(name);
	await desk.page.keyboard.press('Enter');
}

/** Leaves a dialog that has stayed open. */
async function leave({ page, dialog }: Desk): Promise<void> {
	await page.keyboard.press('Escape');
	await dialog.waitFor({ state: 'detached' });
}

async function confirmStage(desk: Desk): Promise<void> {
	await desk.button(clientViewJa.goTo(stageName(2))).click();
	await desk.dialog.waitFor();
	await desk.page.keyboard.press('Enter');
}

/** The app has taken in that a file is gone. */
const noFile = (desk: Desk, path: string): Promise<void> => eventually(async () => { expect(await desk.page.evaluate((gone) => window.host.app.vault.getFileByPath(gone), path)).toBeNull(); });
