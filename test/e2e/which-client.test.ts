/** Two clients side by side: what is done from a diagram is about the client that it shows, whichever note was open last, and the other's name does not appear. */
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { commandsJa } from '../../src/lang/faces/commands.ts';
import type { Desk } from './desk.ts';
import { journey, useBrowser } from './harness.ts';

useBrowser();

const BREAD = '港パン/港パン.md';
const FISH = '磯屋/磯屋.md';
const FILES = {
	[BREAD]: '---\n種別: 支援先\n事業者名: 港パン\n---\n',
	'港パン/課題/夕方に棚が空く.md': '---\n種別: 課題\n支援先: "[[港パン]]"\n---\n',
	[FISH]: '---\n種別: 支援先\n事業者名: 磯屋\n---\n',
	'磯屋/課題/朝の競りに出られない.md': '---\n種別: 課題\n支援先: "[[磯屋]]"\n---\n',
};
const diagram = ({ page }: Desk): Locator => page.locator('.bansou-graph-view:visible .bansou-diagram');

journey('Two clients', { vault: FILES }, (step) => {
	step('the diagram of one is in front, a note of the other was open last', {}, async (desk) => {
		await desk.openNote(BREAD);
		await desk.palette(commandsJa.names['open-issue-graph']);
		await diagram(desk).getByText('夕方に棚が').waitFor();
		await desk.openNote(FISH, ['Control']);
		await desk.page.locator('.mod-root .workspace-tab-header', { hasText: '港パン' }).last().click();
		await diagram(desk).getByText('夕方に棚が').waitFor();
	});

	step('面談モード is begun with the client of the diagram, and asks nothing about others', {}, async (desk) => {
		await diagram(desk).locator('.bansou-part[role="button"]').click();
		await desk.palette(commandsJa.names['start-meeting']);
		await desk.dialog.waitFor();
		expect(await desk.dialog.textContent()).toContain('港パン');
		expect(await desk.dialog.textContent()).not.toContain('磯屋');
		await desk.page.keyboard.press('Enter');
		const sheet = desk.page.locator('.bansou-meeting');
		await sheet.getByText('夕方に棚が空く').waitFor();
		expect(await sheet.evaluate((el) => el.outerHTML)).not.toMatch(/磯屋|競り/);
	});
});
