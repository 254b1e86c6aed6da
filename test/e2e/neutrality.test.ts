/** Before the owner's sheet opens and before his copies leave: what is to be asked of the supporter, in his own window, once, and never on the sheet. */
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { beforeShownEn, beforeShownJa } from '../../src/lang/faces/before-shown.ts';
import { commandsEn, commandsJa } from '../../src/lang/faces/commands.ts';
import { meetingJa } from '../../src/lang/faces/meeting.ts';
import { reportActsJa } from '../../src/lang/faces/report-acts.ts';
import { wordingJa } from '../../src/lang/faces/wording.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { journey, useBrowser } from './harness.ts';

useBrowser();

const CLIENT = '港パン/港パン.md';
const VIEW = '港パン/事実/夕方の品切れは改善が必要.md';
const PERSON = '港パン/事実/田中主任は閉店まで一人で焼く.md';
const fact = (...more: readonly string[]): string => `---\n種別: 事実\n支援先: "[[港パン]]"\n区分: 観察\n${more.map((line) => `${line}\n`).join('')}---\n`;
const FILES = {
	[CLIENT]: '---\n種別: 支援先\n事業者名: 港パン\n経営者名: 浜口\n主担当: 佐伯\n---\n',
	'港パン/港パン 第2回.md': '---\n種別: 訪問\n支援先: "[[港パン]]"\n回: 2\n日付: 2026-01-25\n状態: 実施済\n---\n',
	[VIEW]: fact(),
	[PERSON]: fact('出所: "[[港パン 第2回]]"'),
	'港パン/調査.md': '---\n種別: 社員調査\n支援先: "[[港パン]]"\n回答数: 35\n---\n\n## 集計\n| 設問 | 切り口 | 人数 | そう思う |\n|---|---|---|---|\n| 言いやすい | 部署：売場 | 3 | 1 |\n| 言いやすい | 部署：工場 | 32 | 9 |\n',
};

const { questions } = wordingJa;
const sheet = ({ page }: Desk): Locator => page.locator('.bansou-meeting');
const rows = (desk: Desk): Locator => desk.dialog.locator('.bansou-before-shown > li');
const answer = (desk: Desk, name: string): Promise<void> => desk.button(name, desk.dialog).click();
const focused = ({ page }: Desk): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

async function begin(desk: Desk): Promise<void> {
	await desk.openNote(CLIENT);
	await desk.palette(commandsJa.names['start-meeting']);
	await desk.dialog.waitFor();
}

/** Chooses from the list in front by what is typed. */
async function choose({ page }: Desk, words: string): Promise<void> {
	await page.locator('.prompt .suggestion-item').first().waitFor();
	await page.keyboard.type(words);
	await eventually(async () => { expect(await page.locator('.prompt .suggestion-item.is-selected').textContent()).toContain(words); });
	await page.keyboard.press('Enter');
}

journey('Before it is shown', { vault: FILES }, (step) => {
	step('the owner may be looking: of what is asked only a number is to be read until the supporter opens it', {}, async (desk) => {
		await begin(desk);
		await eventually(async () => { expect(await desk.dialog.textContent()).toContain(beforeShownJa.places(3)); });
		expect(await rows(desk).first().isVisible()).toBe(false);
		expect(await sheet(desk).count()).toBe(0);
		expect(await focused(desk)).toBe(beforeShownJa.stop);
	});

	step('each sentence has the words concerned underlined, and the question of its rule', {}, async (desk) => {
		await desk.dialog.locator('summary').click();
		expect(await rows(desk).count()).toBe(3);
		for (const [words, question] of [['改善が必要', questions.T18], ['田中主任', questions.T19]] as const) {
			const row = rows(desk).filter({ hasText: question });
			expect(await row.locator('.bansou-asked-words').textContent()).toBe(words);
			expect(await row.locator('.bansou-asked-words').evaluate((el) => getComputedStyle(el).textDecorationStyle)).toBe('dotted');
		}
		expect(await rows(desk).filter({ hasText: beforeShownJa.tooFew('調査', 3, 5) }).textContent()).toContain(beforeShownJa.tooFewQuestion);
	});

	step('with Escape nothing is shown', {}, async (desk) => {
		await desk.page.keyboard.press('Escape');
		await desk.dialog.waitFor({ state: 'detached' });
		expect(await sheet(desk).count()).toBe(0);
	});

	step('a note is opened instead of the sheet', {}, async (desk) => {
		await begin(desk);
		await desk.dialog.locator('summary').click();
		await desk.button(beforeShownJa.openNote, rows(desk).filter({ hasText: '田中主任' })).click();
		await desk.expectActive(PERSON);
		expect(await desk.dialog.count()).toBe(0);
		expect(await sheet(desk).count()).toBe(0);
	});

	step('an owner’s copy is asked about for what is on it and for nothing else', {}, async (desk) => {
		await desk.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await desk.openNote(CLIENT);
		await desk.palette(commandsJa.names['make-report']);
		await choose(desk, '訪問の記録');
		await choose(desk, reportActsJa.outlets.clipboard.name);
		await desk.dialog.waitFor();
		expect(await rows(desk).locator('.bansou-asked-words').allTextContents()).toEqual(['田中主任']);
		await answer(desk, beforeShownJa.goOn['hand-over']);
		await desk.onlyNotice(/コピーしました/);
		expect(await desk.page.evaluate(() => navigator.clipboard.readText())).toContain('田中主任は閉店まで一人で焼く');
	});

	step('the team’s copy leaves without a question', {}, async (desk) => {
		await desk.openNote(CLIENT);
		await desk.palette(commandsJa.names['make-report']);
		await choose(desk, '支援先事業者概要整理');
		await choose(desk, reportActsJa.outlets.clipboard.name);
		await desk.onlyNotice(/コピーしました/);
		expect(await desk.dialog.count()).toBe(0);
	});

	step('what he went on with is not asked again, and このまま開く leads on to the sheet, on which nothing of it stands', {}, async (desk) => {
		await begin(desk);
		expect(await desk.dialog.textContent()).toContain(beforeShownJa.places(2));
		await answer(desk, beforeShownJa.goOn.open);
		await eventually(async () => { expect(await desk.dialog.textContent()).toContain(meetingJa.sentence); });
		await desk.page.keyboard.press('Enter');
		await sheet(desk).waitFor();
		await eventually(async () => { expect(await sheet(desk).textContent()).toContain('田中主任'); });
		const html = await sheet(desk).evaluate((el) => el.outerHTML);
		for (const words of [questions.T18, questions.T19, beforeShownJa.title, 'bansou-asked-words']) expect(html).not.toContain(words);
		expect(await desk.dialog.count()).toBe(0);
		await desk.button(meetingJa.end, sheet(desk)).click();
		await sheet(desk).waitFor({ state: 'detached' });
	});

	step('a second time nothing is asked', {}, async (desk) => {
		await begin(desk);
		expect(await desk.dialog.textContent()).toContain(meetingJa.sentence);
		await desk.page.keyboard.press('Escape');
		await desk.dialog.waitFor({ state: 'detached' });
	});

	step('other words are asked about again', { creates: ['港パン/事実/売場の対策が要る.md'] }, async (desk) => {
		desk.vault.write('港パン/事実/売場の対策が要る.md', fact());
		await desk.settle();
		await begin(desk);
		await eventually(async () => { expect(await rows(desk).locator('.bansou-asked-words').allTextContents()).toEqual(['対策']); });
		await answer(desk, beforeShownJa.stop);
		await desk.dialog.waitFor({ state: 'detached' });
	});
});

journey('Before it is shown, in English on a phone', { vault: { [CLIENT]: FILES[CLIENT], [VIEW]: FILES[VIEW] }, lang: 'en', mobile: true, width: 390, height: 780 }, (step) => {
	step('everything is within the width and reached by a thumb', {}, async (desk) => {
		await desk.page.evaluate(() => { window.host.app.workspace.getLeaf(false); });
		await desk.palette(commandsEn.names['start-meeting']);
		await desk.dialog.waitFor();
		expect(await desk.dialog.textContent()).toContain(beforeShownEn.places(1));
		await desk.dialog.locator('summary').click();
		for (const target of await desk.dialog.locator('button:visible, summary:visible').all()) {
			const box = await target.boundingBox();
			expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
		}
		await answer(desk, beforeShownEn.stop);
		await desk.dialog.waitFor({ state: 'detached' });
	});
});
