/** 面談モード: what the owner sees and what is written before his eyes; nothing of the team's is there to be found. */
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
const FILES = {
	[CLIENT]: `---\n種別: 支援先\n事業者名: 港パン\n経営者名: 浜口\n主担当: 佐伯\n支援ニーズ: ${SECRET}0\n---\n`,
	'港パン/港パン 第1回.md': `---\n種別: 訪問\n支援先: "[[港パン]]"\n回: 1\n日付: 2026-01-10\n状態: 実施済\n---\n\n## 事後打合せ\n\n- 所見:: ${SECRET}1\n`,
	[VISIT]: '---\n種別: 訪問\n支援先: "[[港パン]]"\n回: 2\n日付: 2026-01-25\n状態: 予定\n---\n',
	[ISSUE]: `---\n種別: 課題\n支援先: "[[港パン]]"\n要因:\n  - "[[${SECRET}2]]"\n---\n`,
	[`港パン/要因/${SECRET}2.md`]: '---\n種別: 要因\n支援先: "[[港パン]]"\n確からしさ: 仮説\n---\n',
	[`港パン/課題/${SECRET}3.md`]: '---\n種別: 課題\n支援先: "[[港パン]]"\n区分: 支援チームの気づき\n---\n',
};
const REWORDED = '港パン/課題/夕方に品切れになる.md';
const CAUSE = '港パン/要因/昼に焼く量を決めていない.md';

const sheet = (desk: Desk): ReturnType<Desk['page']['locator']> => desk.page.locator('.bansou-meeting');
const bar = (desk: Desk, name: string): ReturnType<Desk['page']['locator']> => sheet(desk).getByRole('button', { name, exact: true });
/** Everything that can be read or heard of the sheet, with every attribute. */
const all = (desk: Desk): Promise<string> => sheet(desk).evaluate((el) => el.outerHTML);

journey('面談モード', { vault: FILES }, (step) => {
	step('is begun with the sentence to say before', {}, async (desk) => {
		await desk.openNote(CLIENT);
		await desk.palette(commandsJa.names['start-meeting']);
		await desk.dialog.waitFor();
		expect(await desk.dialog.textContent()).toContain('会社を採点したものでもありません');
		await desk.page.keyboard.press('Enter');
		await sheet(desk).waitFor();
		await eventually(async () => { expect(await sheet(desk).textContent()).toContain('夕方に棚が空く'); });
	});

	step('names no note in the title of the window', {}, async (desk) => {
		expect(await desk.page.title()).toBe(meetingJa.sheet);
		await desk.page.evaluate(() => { document.title = 'A note that the app has opened'; });
		await eventually(async () => { expect(await desk.page.title()).toBe(meetingJa.sheet); });
	});

	step('covers everything else, and holds nothing of the team’s', {}, async (desk) => {
		const covered = await desk.page.evaluate(() => [[5, 5], [innerWidth - 5, 5], [5, innerHeight - 5], [innerWidth / 2, innerHeight / 2]].every(([x = 0, y = 0]) => document.elementFromPoint(x, y)?.closest('.bansou-meeting') != null));
		expect(covered).toBe(true);
		expect(await all(desk)).not.toContain(SECRET);
	});

	step('no command of the app can be reached by a key', {}, async (desk) => {
		await desk.page.keyboard.press('Control+p');
		expect(await desk.page.locator('.prompt').count()).toBe(0);
	});

	step('a cause that is typed is the owner’s, shared, and from today’s visit', { creates: [CAUSE], changes: [ISSUE] }, async (desk) => {
		await sheet(desk).locator('.bansou-part[role="button"]', { hasText: '夕方に棚が空く' }).click();
		await desk.page.keyboard.press('Tab');
		await sheet(desk).locator('textarea').waitFor();
		await desk.compose('昼に焼く量を決めていない');
		await desk.page.keyboard.press('Enter');
		await eventually(async () => { expect(await sheet(desk).textContent()).toContain('昼に焼く量を'); });
		const text = desk.vault.text(CAUSE);
		for (const line of ['見せる範囲: 経営者と共有', '確からしさ: 経営者の認識', '話し手: 経営者', '"[[港パン 第2回]]"']) expect(text).toContain(line);
		expect(await all(desk)).not.toContain(SECRET);
	});

	step('a refusal names no path: the bar says that it could not be written, and nothing else is said', { changes: [ISSUE] }, async (desk) => {
		const text = desk.vault.text(CAUSE);
		desk.vault.write(CAUSE, `${text}あとから書いた一行\n`);
		await desk.settle();
		await bar(desk, meetingJa.undo).click();
		await eventually(async () => { expect(await sheet(desk).textContent()).toContain(meetingJa.notWritten); });
		expect(await desk.page.locator('.notice, .modal').count()).toBe(0);
		expect(await all(desk)).not.toContain('要因/');
		expect(desk.vault.text(CAUSE)).toContain('あとから書いた一行');
		desk.vault.write(CAUSE, text);
		await desk.settle();
	});

	step('戻す takes back what was written here and nothing before', { creates: ['.trash/昼に焼く量を決めていない.md'], deletes: [CAUSE] }, async (desk) => {
		await bar(desk, meetingJa.undo).click();
		await eventually(async () => { expect(await bar(desk, meetingJa.undo).isDisabled()).toBe(true); });
		await eventually(() => { expect(desk.vault.text(ISSUE)).toBe(FILES[ISSUE]); });
	});

	step('where the name of a hidden note is typed, nothing tells that it is there', { creates: [`.trash/${SECRET}3 2.md`] }, async (desk) => {
		await desk.page.keyboard.press('Escape');
		await bar(desk, meetingJa.write).click();
		await sheet(desk).locator('textarea').waitFor();
		await desk.compose(`${SECRET}3`);
		await desk.page.keyboard.press('Enter');
		await eventually(async () => { expect(await sheet(desk).locator('textarea').count()).toBe(0); });
		expect(await desk.page.locator('.notice:visible').count()).toBe(0);
		await eventually(async () => { expect(await bar(desk, meetingJa.undo).isDisabled()).toBe(false); });
		await bar(desk, meetingJa.undo).click();
		await eventually(async () => { expect(await bar(desk, meetingJa.undo).isDisabled()).toBe(true); });
	});

	step('other words rename the file, and can be taken back', { deletes: [ISSUE], creates: [REWORDED] }, async (desk) => {
		await sheet(desk).locator('.bansou-part[role="button"]', { hasText: '夕方に棚が空く' }).click();
		await desk.page.keyboard.press('F2');
		await sheet(desk).locator('textarea').waitFor();
		await desk.compose('夕方に品切れになる');
		await desk.page.keyboard.press('Enter');
		await eventually(async () => { expect(await sheet(desk).textContent()).toContain('夕方に品切れになる'); });
		await eventually(async () => { expect(await bar(desk, meetingJa.undo).isDisabled()).toBe(false); });
	});

	step('戻す gives the note its former name and text', { deletes: [REWORDED], creates: [ISSUE] }, async (desk) => {
		await bar(desk, meetingJa.undo).click();
		await eventually(async () => { expect(await sheet(desk).textContent()).toContain('夕方に棚が空く'); });
		await eventually(async () => { expect(await bar(desk, meetingJa.undo).isDisabled()).toBe(true); });
		expect(desk.vault.text(ISSUE)).toBe(FILES[ISSUE]);
		expect(await all(desk)).not.toContain(SECRET);
	});

	step('終える leads back to where one was', {}, async (desk) => {
		await bar(desk, meetingJa.end).click();
		await sheet(desk).waitFor({ state: 'detached' });
		expect(await desk.page.title()).toBe('A note that the app has opened');
		await desk.palette(commandsJa.names['open-client-view']);
	});
});
