/** The client view: what is done in it, what its links can do, and how it keeps up with the notes. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { clientViewJa } from '../../src/lang/faces/client-view.ts';
import { commandsJa } from '../../src/lang/faces/commands.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { journey, useBrowser } from './harness.ts';
import { MINATO, MINATO_FILES } from './minato.ts';
import { hostWords, stageName } from './words.ts';

useBrowser();

const OTHER = '青葉印刷/青葉印刷.md';
const VAULT = { ...MINATO_FILES, [OTHER]: '---\n種別: 支援先\n事業者名: 青葉印刷\n段階: 5\n---\n', '雑記.md': '買い物\n' };
const text = (path: string): string => String(VAULT[path as keyof typeof VAULT]);

journey('What is done in the client view', { vault: VAULT }, (step) => {
	step('ticking a request ticks exactly that line', { changes: [MINATO.second] }, async (desk) => {
		await desk.openNote(MINATO.plan);
		const requests = desk.section('requests');
		await eventually(async () => { expect(await requests.getByRole('checkbox').count()).toBe(3); });
		await requests.getByLabel(clientViewJa.requestDone('仕込みの表'), { exact: true }).click();
		await eventually(() => { expect(desk.vault.text(MINATO.second)).toBe(text(MINATO.second).replace('[ ] 工場長：仕込みの表', '[x] 工場長：仕込みの表')); });
		await eventually(async () => { expect(await requests.getByRole('checkbox').count()).toBe(2); });
	});

	step('finishing a short-term issue sets its state and adds to its history', { changes: [MINATO.short] }, async (desk) => {
		await desk.section('shorts').getByLabel(clientViewJa.shortDone('冷凍庫の修理'), { exact: true }).click();
		await eventually(() => { expect(desk.vault.text(MINATO.short)).toBe(text(MINATO.short).replace('状態: 対応中\n', '状態: 完了\n経過:\n  - 2026-01-25 state 対応中→完了\n')); });
		await eventually(async () => { expect(await desk.section('shorts').isVisible()).toBe(false); });
	});

	step('an answer to a quiet question writes one property', { changes: [MINATO.client] }, async (desk) => {
		await desk.button(clientViewJa.missing.business).click();
		await desk.dialog.waitFor();
		await desk.compose('和菓子の製造と販売');
		await desk.page.keyboard.press('Enter');
		await eventually(() => { expect(desk.vault.text(MINATO.client)).toBe(text(MINATO.client).replace('状態: 支援中\n---', '状態: 支援中\n事業内容: 和菓子の製造と販売\n---')); });
		await eventually(async () => { expect(await desk.button(clientViewJa.missing.business).count()).toBe(0); });
	});

	step('a number is asked for as a number', { changes: [MINATO.client] }, async (desk) => {
		await desk.section('questions').locator('summary').click();
		await desk.button(clientViewJa.missing.employees).click();
		await desk.compose('十二');
		await desk.page.keyboard.press('Enter');
		await desk.dialog.getByText(commandsJa.notANumber('十二')).waitFor();
		await desk.page.keyboard.press('Control+a');
		await desk.compose('１２');
		await desk.page.keyboard.press('Enter');
		await eventually(() => { expect(desk.vault.text(MINATO.client)).toContain('\n従業員数: 12\n'); });
	});

	step('the next visit is one click away', {}, async (desk) => {
		await desk.button(clientViewJa.openVisit(3)).click();
		await desk.expectActive(MINATO.third);
	});
});

journey('What the links of the client view can do', { vault: VAULT }, (step) => {
	step('a click with Ctrl opens a new tab', {}, async (desk) => {
		await desk.openNote(MINATO.plan);
		const before = await tabs(desk);
		await desk.button('注文の控え').first().click({ modifiers: ['Control'] });
		await desk.expectActive(MINATO.first);
		expect(await tabs(desk)).toBe(before + 1);
	});

	step('the pointer with Ctrl shows the beginning of the note', {}, async (desk) => {
		// The click of the step before has called the preview of its own link.
		await desk.page.mouse.move(640, 400);
		await eventually(async () => { expect(await desk.page.evaluate(() => window.host.app.workspace.getLeavesOfType('bansou-client').every(({ view }) => (view as { hoverPopover?: unknown }).hoverPopover === null))).toBe(true); });
		await desk.page.keyboard.down('Control');
		await desk.button('仕込みの表').hover();
		await eventually(async () => { expect(await desk.page.locator('.hover-popover').innerText()).toContain('断ったら次がないと思っていた'); });
		await desk.page.keyboard.up('Control');
		await desk.page.mouse.move(640, 400);
		await desk.page.locator('.hover-popover').waitFor({ state: 'detached' });
	});

	step('a link that is dragged into the text becomes a link there', { changes: [MINATO.plan] }, async (desk) => {
		await desk.openNote(MINATO.plan);
		await desk.button('仕込みの表').dragTo(desk.page.locator('.mod-root .cm-content:visible .cm-line').last());
		await eventually(() => { expect(desk.vault.text(MINATO.plan)).toContain('[[みなと製菓 第2回]]'); });
	});
});

journey('How the client view keeps up', { vault: VAULT }, (step) => {
	step('it follows the active note from client to client', {}, async (desk) => {
		await desk.openNote(MINATO.plan);
		await expectClient(desk, 'みなと製菓');
		await desk.openNote(OTHER);
		await expectClient(desk, '青葉印刷');
		await desk.openNote(MINATO.short);
		await expectClient(desk, 'みなと製菓');
		await desk.openNote('雑記.md');
		await expectClient(desk, 'みなと製菓');
	});

	step('what it showed is there again after a reload', {}, async (desk) => {
		await desk.reload();
		await desk.expectActive('雑記.md');
		await expectClient(desk, 'みなと製菓');
	});

	step('a property that is changed on disk is seen within two frames of the cache event', { changes: [MINATO.client] }, async (desk) => {
		const frames = framesUntil(desk.page, MINATO.client, clientViewJa.isHere(stageName(5)));
		desk.vault.write(MINATO.client, text(MINATO.client).replace('段階: 3 信頼関係', '段階: 5 内発的動機づけ'));
		expect(await frames).toBeLessThanOrEqual(2);
	});

	step('words that are being composed are not disturbed when the header above them changes', { changes: [MINATO.client, MINATO.plan] }, async (desk) => {
		await desk.openNote(MINATO.plan);
		await desk.page.locator('.mod-root .cm-content').focus();
		await desk.page.keyboard.press('Control+End');
		await desk.compose('ゴールを決', { confirm: false });
		desk.vault.write(MINATO.client, text(MINATO.client).replace('段階: 3 信頼関係', '段階: 6 課題解決'));
		await eventually(async () => { expect(await desk.panel.locator('.bansou-stage[aria-current="step"]').getAttribute('aria-label')).toBe(clientViewJa.isHere(stageName(6))); });
		await desk.compose('ゴールを決める');
		await eventually(() => { expect(desk.vault.text(MINATO.plan)).toBe(`${text(MINATO.plan)}ゴールを決める`); });
		await eventually(async () => { expect(await desk.header.innerText()).toContain('6 課題解決'); });
	});

	step('behind a folded dock it waits unloaded, and loads when the dock is opened', {}, async (desk) => {
		const rightSidebar = desk.page.getByRole('button', { name: hostWords.rightSidebar, exact: true });
		await rightSidebar.click();
		await desk.panel.waitFor({ state: 'hidden' });
		await desk.reload();
		expect(await desk.page.evaluate(() => window.host.app.workspace.getLeavesOfType('bansou-client').map(({ isDeferred }) => isDeferred))).toEqual([true]);
		await rightSidebar.click();
		await expectClient(desk, 'みなと製菓');
	});

	step('in a window of its own it works as well', { changes: [MINATO.client] }, async (desk) => {
		const opening = desk.page.waitForEvent('popup');
		await desk.page.evaluate(() => {
			const [leaf] = window.host.app.workspace.getLeavesOfType('bansou-client');
			if (leaf) window.host.app.workspace.moveLeafToPopout(leaf);
		});
		const popout = await opening;
		await popout.getByRole('button', { name: clientViewJa.goTo(stageName(4)), exact: true }).click();
		await popout.locator('.modal').waitFor();
		await popout.keyboard.press('Enter');
		await eventually(() => { expect(desk.vault.text(MINATO.client)).toContain('段階: 4 気づき・腹落ち #'); });
		await eventually(async () => { expect(await popout.locator('.bansou-stage[aria-current="step"]').getAttribute('aria-label')).toBe(clientViewJa.isHere(stageName(4))); });
		await popout.close();
	});
});

const tabs = ({ page }: Desk): Promise<number> => page.locator('.mod-root .workspace-tab-header').count();

const expectClient = (desk: Desk, name: string): Promise<void> => eventually(async () => { expect(await desk.panel.locator('h2').innerText()).toBe(name); });

/** How many frames pass between the app's word that a note has changed and the words on the screen. */
function framesUntil(page: Page, note: string, label: string): Promise<number> {
	return page.evaluate(([path, name]) => new Promise<number>((resolve) => {
		const { metadataCache } = window.host.app;
		const seen = (): boolean => document.querySelector(`.bansou-panel [aria-label="${name}"]`) !== null;
		const heard = metadataCache.on('changed', (file: { path: string }) => {
			if (file.path !== path) return;
			metadataCache.offref(heard);
			let frames = 0;
			// Asked behind the callbacks of the frame, when what they have drawn is there.
			const look = (): void => {
				frames++;
				setTimeout(() => {
					if (seen() || frames > 60) resolve(frames);
					else requestAnimationFrame(look);
				}, 0);
			};
			requestAnimationFrame(look);
		});
	}), [note, label] as const);
}
