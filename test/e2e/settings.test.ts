/** The settings: opened by the gear, found in either language, refused or saved, and used. */
import { expect } from 'vitest';
import { commandsJa } from '../../src/lang/faces/commands.ts';
import { settingsEn, settingsJa } from '../../src/lang/faces/settings.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { journey, useBrowser } from './harness.ts';
import { MINATO, MINATO_FILES } from './minato.ts';
import { hostWords } from './words.ts';

useBrowser();

const DATA = '.obsidian/plugins/bansou/data.json';
const VISIT = 'みなと製菓/訪問/みなと製菓 訪問4.md';
const { of } = settingsJa;

journey('The settings', { vault: MINATO_FILES }, (step) => {
	step('the gear opens them, with a tab for the plugin', {}, async (desk) => {
		await desk.page.getByRole('button', { name: hostWords.settings, exact: true }).click();
		await row(desk, of.propertyLanguage.name).waitFor();
		for (const { name } of [of.ownName, of.clientsFolder, of.visitName, of.openClientView]) expect(await row(desk, name).count()).toBe(1);
	});

	step('search finds a setting by its Japanese and by its English name', {}, async (desk) => {
		const search = desk.dialog.getByLabel(hostWords.searchSettings, { exact: true });
		for (const query of [of.visitName.name, settingsEn.of.visitName.name, settingsEn.of.visitName.name.toUpperCase()]) {
			await search.fill(query);
			await eventually(async () => { expect(await desk.dialog.locator('.setting-results .setting-item-name').allInnerTexts()).toContain(of.visitName.name); });
		}
		await desk.dialog.locator('.setting-results').getByText(of.visitName.name, { exact: true }).click();
		await eventually(async () => { expect(await field(desk, of.visitName.name).evaluate((el) => el === document.activeElement)).toBe(true); });
	});

	step('a pattern that cannot be used says why, and is not saved', {}, async (desk) => {
		await desk.page.keyboard.type('{client} {nummer}');
		await desk.page.keyboard.press('Tab');
		const why = settingsJa.fault({ reason: 'unknown-placeholder', found: '{nummer}', fits: ['{client}', '{no}'] });
		await row(desk, of.visitName.name).getByText(why).waitFor();
	});

	step('one that can be used is saved', { creates: [DATA] }, async (desk) => {
		await field(desk, of.visitName.name).fill('{client} 訪問{no}');
		await desk.page.keyboard.press('Tab');
		await eventually(() => { expect(JSON.parse(desk.vault.text(DATA))).toEqual({ visitName: '{client} 訪問{no}' }); });
		expect(await row(desk, of.visitName.name).locator('.setting-error, .setting-item-error').allInnerTexts()).toEqual([]);
	});

	step('one’s own name is typed with an input method', { changes: [DATA] }, async (desk) => {
		await field(desk, of.ownName.name).click();
		await desk.compose('森');
		await desk.page.keyboard.press('Tab');
		await eventually(() => { expect(JSON.parse(desk.vault.text(DATA))).toEqual({ visitName: '{client} 訪問{no}', ownName: '森' }); });
	});

	step('the numbers have a page of their own, which leads back', {}, async (desk) => {
		await desk.dialog.getByText(settingsJa.numbers.name, { exact: true }).click();
		await row(desk, of.shortOpenDays.name).waitFor();
		await desk.button(hostWords.back, desk.dialog).click();
		await row(desk, of.propertyLanguage.name).waitFor();
	});

	step('the header above notes goes and comes with its setting', { changes: [DATA] }, async (desk) => {
		await row(desk, of.showEditorHeader.name).locator('.checkbox-container, [role="switch"]').first().click();
		await desk.page.keyboard.press('Escape');
		await desk.openNote(MINATO.plan);
		await eventually(async () => { expect(await desk.header.count()).toBe(0); });
	});

	step('the next new visit is named by the new pattern', { creates: [VISIT] }, async (desk) => {
		await desk.palette(commandsJa.names['new-visit']);
		await desk.field(commandsJa.date).fill('2026-02-18');
		await desk.page.keyboard.press('Enter');
		await desk.expectActive(VISIT);
	});

	step('a change of the file from outside is taken over', { changes: [DATA] }, async (desk) => {
		desk.vault.write(DATA, '{ "showEditorHeader": true }');
		await eventually(async () => { expect(await desk.header.count()).toBe(1); });
	});
});

/** The row of a setting. */
const row = (desk: Desk, name: string): ReturnType<Desk['section']> => desk.dialog.locator('.setting-item', { has: desk.page.locator('.setting-item-name', { hasText: new RegExp(`^${name.replace(/[()（）{}]/g, '.')}$`) }) });
const field = (desk: Desk, name: string): ReturnType<Desk['section']> => row(desk, name).locator('input, select').first();
