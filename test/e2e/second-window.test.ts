/** 面談モード in a second window: the owner looks at it on the projector, the supporter goes on in the first. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { commandsJa } from '../../src/lang/faces/commands.ts';
import { meetingJa } from '../../src/lang/faces/meeting.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { journey, useBrowser } from './harness.ts';

useBrowser();

const SECRET = 'ひみつの見立て';
const CLIENT = '港パン/港パン.md';
const VISIT = '港パン/港パン 第2回.md';
const ISSUE = '港パン/課題/夕方に棚が空く.md';
const CAUSE = '港パン/要因/昼に焼く量を決めていない.md';
const TEAMS = '港パン/課題/仕入れ先が一つしかない.md';
const LATER = '朝の客が減った';
const FILES = {
	[CLIENT]: `---\n種別: 支援先\n事業者名: 港パン\n経営者名: 浜口\n主担当: ${SECRET}0\n支援ニーズ: ${SECRET}1\n---\n`,
	[VISIT]: `---\n種別: 訪問\n支援先: "[[港パン]]"\n回: 2\n日付: 2026-01-25\n状態: 予定\n---\n\n## 事前打合せ\n\n- ${SECRET}2\n`,
	[ISSUE]: `---\n種別: 課題\n支援先: "[[港パン]]"\n要因:\n  - "[[${SECRET}3]]"\n---\n`,
	[`港パン/要因/${SECRET}3.md`]: '---\n種別: 要因\n支援先: "[[港パン]]"\n確からしさ: 仮説\n---\n',
	[`港パン/課題/${SECRET}4.md`]: '---\n種別: 課題\n支援先: "[[港パン]]"\n区分: 支援チームの気づき\n---\n',
};

/** Starts the meeting and chooses the window of its own. */
async function startInWindow(desk: Desk): Promise<Page> {
	const opened = desk.page.waitForEvent('popup');
	await desk.palette(commandsJa.names['start-meeting']);
	await desk.field(meetingJa.where).selectOption('window');
	await desk.button(meetingJa.begin, desk.dialog).click();
	const second = await opened;
	await sheetOf(second).waitFor();
	await node(second, '夕方に棚が空く').waitFor();
	return second;
}
const sheetOf = (second: Page): Locator => second.locator('.bansou-meeting');
const node = (second: Page, title: string): Locator => sheetOf(second).locator('.bansou-part[role="button"]', { hasText: title });
const bar = (second: Page, name: string): Locator => sheetOf(second).getByRole('button', { name, exact: true });
/** Everything that the second window holds, seen or not. */
const all = (second: Page): Promise<string> => second.evaluate(() => document.documentElement.outerHTML);
/** Goes from one window to another. The browser of the tests takes all of its windows to have the focus, so they are told. */
async function change(from: Page, to: Page): Promise<void> {
	await from.evaluate(() => window.dispatchEvent(new Event('blur')));
	await to.bringToFront();
	await to.evaluate(() => window.dispatchEvent(new Event('focus')));
}
const meetings = (desk: Desk): Promise<number> => desk.page.locator('.bansou-meeting, .bansou-in-meeting').count();

journey('面談モード in a window of its own', { vault: FILES }, (step) => {
	let second: Page;

	step('opens beside the first, over all of its window, and holds nothing of the team’s', {}, async (desk) => {
		await desk.openNote(CLIENT);
		second = await startInWindow(desk);
		const covered = await second.evaluate(() => [[5, 5], [innerWidth - 5, 5], [5, innerHeight - 5], [innerWidth / 2, innerHeight / 2]].every(([x = 0, y = 0]) => document.elementFromPoint(x, y)?.closest('.bansou-meeting') != null));
		expect(covered).toBe(true);
		expect(await all(second)).not.toContain(SECRET);
		expect(await second.title()).not.toContain(SECRET);
		expect(await meetings(desk)).toBe(0);
	});

	step('no command of the app can be reached by a key in it', {}, async () => {
		await node(second, '夕方に棚が空く').click();
		await second.keyboard.press('Control+p');
		await second.keyboard.press('Control+,');
		expect(await second.locator('.prompt, .modal').count()).toBe(0);
	});

	step('the first window shows no dialog for it either', {}, async (desk) => {
		expect(await desk.page.locator('.prompt, .modal').count()).toBe(0);
	});

	step('a cause is written in it by keys alone', { creates: [CAUSE], changes: [ISSUE] }, async () => {
		await second.keyboard.press('Tab');
		await sheetOf(second).locator('textarea').waitFor();
		await second.keyboard.insertText('昼に焼く量を決めていない');
		await second.keyboard.press('Enter');
		await eventually(async () => { expect(await second.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')).toContain('昼に焼く量を決めていない'); });
		await second.keyboard.press('ArrowDown');
		expect(await second.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')).toContain('夕方に棚が空く');
		expect(await all(second)).not.toContain(SECRET);
	});

	step('the first window goes on: its commands are there, and what is written in it is on the sheet', { changes: [ISSUE] }, async (desk) => {
		await change(second, desk.page);
		await desk.openNote(ISSUE);
		await desk.palette(commandsJa.names['open-client-view']);
		await desk.panel.locator('h2').waitFor();
		desk.vault.write(ISSUE, desk.vault.text(ISSUE).replace('種別: 課題\n', '種別: 課題\n題名: 夕方に棚が空くようになった\n'));
		await eventually(async () => { expect(await sheetOf(second).textContent()).toContain('夕方に棚が空くようになった'); });
	});

	step('戻す never reaches what the team wrote in the first window in between', { creates: [TEAMS, `.trash/${LATER}.md`] }, async (desk) => {
		await desk.palette(commandsJa.newOf('issue'));
		await desk.dialog.waitFor();
		await desk.compose('仕入れ先が一つしかない');
		await desk.page.keyboard.press('Enter');
		await desk.expectActive(TEAMS);
		const written = desk.vault.text(TEAMS);
		await change(desk.page, second);
		await bar(second, meetingJa.write).click();
		await sheetOf(second).locator('textarea').waitFor();
		await second.keyboard.insertText(LATER);
		await second.keyboard.press('Enter');
		await node(second, LATER).waitFor();
		await bar(second, meetingJa.undo).click();
		await node(second, LATER).waitFor({ state: 'detached' });
		await eventually(async () => { expect(await bar(second, meetingJa.undo).isDisabled()).toBe(true); });
		expect(desk.vault.text(TEAMS)).toBe(written);
		expect(desk.vault.text(CAUSE)).toContain('種別: 要因');
		await change(second, desk.page);
	});

	step('終える closes the window', {}, async (desk) => {
		const closed = second.waitForEvent('close');
		await bar(second, meetingJa.end).click();
		await closed;
		await desk.page.bringToFront();
		await desk.palette(commandsJa.names['open-client-view']);
	});

	step('closed as any window is closed, it leaves nothing behind, and can be opened again', {}, async (desk) => {
		second = await startInWindow(desk);
		await second.close({ runBeforeUnload: true });
		await desk.page.bringToFront();
		await eventually(async () => { expect(await desk.page.evaluate(() => window.host.app.workspace.getLeavesOfType('empty').length)).toBe(0); });
		await desk.palette(commandsJa.names['open-client-view']);
		second = await startInWindow(desk);
	});

	step('when the plugin is switched off, the window goes with it', {}, async (desk) => {
		const closed = second.waitForEvent('close');
		await desk.page.evaluate(() => { window.host.plugin?.unload(); });
		await closed;
		expect(await meetings(desk)).toBe(0);
	});
});
