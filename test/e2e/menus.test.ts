/** The entries in the app's own menus, and the stage of a theme. */
import { expect } from 'vitest';
import { commandsJa } from '../../src/lang/faces/commands.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { journey, useBrowser } from './harness.ts';
import { MINATO, MINATO_FILES } from './minato.ts';

useBrowser();

const { names } = commandsJa;
const OWN = '雑記.md';
const THEME = 'みなと製菓/本質的課題/受ける注文を決めていない.md';
const VAULT = { ...MINATO_FILES, [OWN]: '買い物\n', [THEME]: '---\n種別: 本質的課題\n状態: チームの仮説\n---\n' };
const VISIT = 'みなと製菓/訪問/みなと製菓 第4回.md';

journey('The menus of the app', { vault: VAULT }, (step) => {
	step('a note and a folder of a client have entries, which open the view', {}, async (desk) => {
		for (const path of [MINATO.short, 'みなと製菓']) {
			await openMenu(desk, path);
			await desk.page.locator('.menu').getByText(commandsJa.showClient, { exact: true }).click();
			await eventually(async () => { expect(await desk.panel.locator('h2').innerText()).toBe('みなと製菓'); });
		}
	});

	step('and make the next visit', { creates: [VISIT] }, async (desk) => {
		await openMenu(desk, MINATO.short);
		await desk.page.locator('.menu').getByText(names['new-visit'], { exact: true }).click();
		await desk.field(commandsJa.date).fill('2026-02-18');
		await desk.page.keyboard.press('Enter');
		await desk.expectActive(VISIT);
	});

	step('a note of one’s own has but one entry', { changes: [OWN] }, async (desk) => {
		await openMenu(desk, OWN);
		expect(await desk.page.locator('.menu').getByText(commandsJa.showClient, { exact: true }).count()).toBe(0);
		await desk.page.locator('.menu').getByText(names['make-note'], { exact: true }).click();
		await desk.page.locator('.prompt .suggestion-item').first().waitFor();
		await desk.compose('資料');
		await eventually(async () => { expect(await desk.page.locator('.prompt .suggestion-item.is-selected').innerText()).toContain('資料'); });
		await desk.page.keyboard.press('Enter');
		await eventually(() => { expect(desk.vault.text(OWN)).toBe('---\n種別: 資料\n支援先: "[[みなと製菓]]"\n---\n買い物\n'); });
	});

	step('in the text of a client’s note a line becomes a fact by the menu', { changes: [MINATO.second] }, async (desk) => {
		await desk.openNote(MINATO.second);
		await desk.selectInEditor('冷凍庫は2台');
		await desk.page.locator('.mod-root .cm-line', { hasText: '冷凍庫は2台' }).click({ button: 'right' });
		await desk.page.locator('.menu').getByText(names['mark-line-as-fact'], { exact: true }).click();
		await desk.onlyNotice(commandsJa.isFact);
		await eventually(() => { expect(desk.vault.text(MINATO.second)).toContain('- 冷凍庫は2台とも満杯 ^t1\n'); });
	});
});

journey('The stage of a theme', { vault: VAULT }, (step) => {
	step('is offered on an essential issue only', {}, async (desk) => {
		await desk.openNote(MINATO.plan);
		await desk.page.keyboard.press('Control+p');
		await desk.page.locator('.prompt-input').fill(names['set-theme-stage']);
		await eventually(async () => { expect(await desk.page.locator('.prompt .suggestion-item').allInnerTexts()).not.toContain(`Bansou: ${names['set-theme-stage']}`); });
		await desk.page.keyboard.press('Escape');
	});

	step('writes one property, and stands as a dot on the rail', { changes: [THEME] }, async (desk) => {
		await desk.openNote(THEME);
		await desk.palette(names['set-theme-stage']);
		await desk.field(commandsJa.stage).selectOption('4');
		await desk.page.keyboard.press('Enter');
		await eventually(() => { expect(desk.vault.text(THEME)).toBe(VAULT[THEME].replace('チームの仮説\n', 'チームの仮説\n段階: 4 気づき・腹落ち\n')); });
		await desk.button('受ける注文を決めていない').click();
		await desk.expectActive(THEME);
	});
});

async function openMenu(desk: Desk, path: string): Promise<void> {
	await desk.page.locator(`[data-path="${path}"]`).click({ button: 'right' });
	await desk.page.locator('.menu').waitFor();
}
