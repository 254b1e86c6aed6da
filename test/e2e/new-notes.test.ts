/** Notes that are made from what is at hand: by dialog, from selected words, from a selected list; and taking all of it back. */
import { expect } from 'vitest';
import { commandsJa } from '../../src/lang/faces/commands.ts';
import { noticesJa } from '../../src/lang/faces/notices.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { journey, useBrowser } from './harness.ts';
import { MINATO, MINATO_FILES } from './minato.ts';
import type { Files } from './vault-copy.ts';

useBrowser();

const { names, changes } = commandsJa;
const MEMO = 'みなと製菓/電話のメモ.md';
const ISSUE = 'みなと製菓/課題/朝の残業が続く.md';
const CAUSE = 'みなと製菓/要因/断ったら次がないと思っていた.md';
const FACT = 'みなと製菓/事実/仕込みは前の日に決めている.md';
const SHORT = 'みなと製菓/短期的課題/冷凍庫は2台とも満杯.md';
const OVERTIME = 'みなと製菓/事実/残業は月に30時間ある.md';
/** The text of a note before the steps. */
const text = (path: keyof typeof MINATO_FILES): string => String(MINATO_FILES[path]);
const trashed = (path: string): string => `.trash/${path.slice(path.lastIndexOf('/') + 1)}`;

journey('New notes', { vault: { ...MINATO_FILES, [MEMO]: '---\nタグ: 電話\n---\n社長から折り返し。\n' } }, (step) => {
	step('a new issue is linked to the client and to the visit at hand', { creates: [ISSUE] }, async (desk) => {
		await desk.openNote(MINATO.second);
		await desk.palette(commandsJa.newOf('issue'));
		expect(await desk.dialog.innerText()).toContain(commandsJa.linkedTo('みなと製菓', 'みなと製菓 第2回'));
		await desk.compose('朝の残業が続く');
		await desk.page.keyboard.press('Enter');
		await desk.expectActive(ISSUE);
		expect(desk.vault.text(ISSUE)).toMatch(/^---\n種別: 課題\n支援先: "\[\[みなと製菓\]\]"\n作成日: 2026-01-25\n言った日: 2026-01-14\n出所:\n {2}- "\[\[みなと製菓 第2回\]\]"\n---\n/);
	});

	step('selected words become a note, and a link stands in their place', { changes: [MINATO.second], creates: [CAUSE] }, async (desk) => {
		await desk.openNote(MINATO.second);
		await desk.selectInEditor('断ったら次がないと思っていた', '断ったら次がないと思っていた');
		await desk.palette(commandsJa.newOf('cause'));
		await eventually(() => { expect(desk.vault.text(MINATO.second)).toBe(text(MINATO.second).replace('断ったら次がないと思っていた', '[[断ったら次がないと思っていた]]')); });
		expect(desk.vault.text(CAUSE)).toContain('種別: 要因\n支援先: "[[みなと製菓]]"\n');
		expect(desk.vault.text(CAUSE)).toContain('出所:\n  - "[[みなと製菓 第2回]]"\n');
		await desk.onlyNotice(commandsJa.created(1));
	});

	step('the command takes the whole of it back, the note that was made too', { changes: [MINATO.second], deletes: [CAUSE], creates: [trashed(CAUSE)] }, async (desk) => {
		await desk.palette(names['undo-change']);
		await desk.onlyNotice(noticesJa.undone(changes.notes));
		await eventually(() => { expect(desk.vault.text(MINATO.second)).toBe(text(MINATO.second)); });
	});

	step('a selected list becomes several notes after a preview, one line left out, by keyboard alone', { changes: [MINATO.second], creates: [FACT, SHORT] }, async (desk) => {
		await selectLinesByKeys(desk, text(MINATO.second).split('\n').indexOf('- 社長「断ったら次がないと思っていた」'), 3);
		await desk.palette(names['notes-from-selection']);
		await desk.dialog.waitFor();
		expect(await desk.dialog.locator('li label').allInnerTexts()).toEqual(['断ったら次がないと思っていた', '仕込みは前の日に決めている', '冷凍庫は2台とも満杯']);
		await leaveOut(desk, '断ったら次がないと思っていた');
		await changeType(desk, '冷凍庫は2台とも満杯', 'short');
		await tabTo(desk, commandsJa.createCount(2));
		await desk.page.keyboard.press('Enter');
		const expected = text(MINATO.second).replace('仕込みは前の日に決めている', '[[仕込みは前の日に決めている]]').replace('冷凍庫は2台とも満杯', '[[冷凍庫は2台とも満杯]]');
		await eventually(() => { expect(desk.vault.text(MINATO.second)).toBe(expected); });
		expect(desk.vault.text(FACT)).toContain('区分: 発言\n話し手: 工場長\n');
		expect(desk.vault.text(SHORT)).toContain('種別: 短期的課題\n');
		await desk.onlyNotice(commandsJa.created(2));
	});

	step('one undo of the editor takes back all its links at once', { changes: [MINATO.second] }, async (desk) => {
		await desk.page.locator('.mod-active .cm-content').focus();
		await desk.page.keyboard.press('Control+z');
		await eventually(() => { expect(desk.vault.text(MINATO.second)).toBe(text(MINATO.second)); });
	});

	step('“この行を事実にする” gives the line a block id and nothing else', { changes: [MINATO.second] }, async (desk) => {
		await desk.selectInEditor('冷凍庫は2台');
		await desk.palette(names['mark-line-as-fact']);
		await desk.onlyNotice(commandsJa.isFact);
		await eventually(() => { expect(desk.vault.text(MINATO.second)).toBe(text(MINATO.second).replace('冷凍庫は2台とも満杯', '冷凍庫は2台とも満杯 ^t1')); });
	});

	step('on a line that is no list item it says what to do, and writes nothing', {}, async (desk) => {
		await desk.selectInEditor('## 面談');
		await desk.palette(names['mark-line-as-fact']);
		await desk.onlyNotice(commandsJa.noLine);
	});

	step('“このノートに種別を付ける” adds type and client and nothing else', { changes: [MEMO] }, async (desk) => {
		await desk.openNote(MEMO);
		await desk.palette(names['make-note']);
		await desk.page.locator('.prompt-input').waitFor();
		await desk.compose('事実');
		await eventually(async () => { expect(await desk.page.locator('.prompt .suggestion-item.is-selected').innerText()).toContain('事実'); });
		await desk.page.keyboard.press('Enter');
		await eventually(() => { expect(desk.vault.text(MEMO)).toBe('---\nタグ: 電話\n種別: 事実\n支援先: "[[みなと製菓]]"\n---\n社長から折り返し。\n'); });
	});

	step('a fact made of prose in the conversation needs no preview', { changes: [MINATO.second], creates: [OVERTIME] }, async (desk) => {
		await desk.openNote(MINATO.second);
		await desk.selectInEditor('残業は月に30時間ある', '残業は月に30時間ある');
		await desk.palette(commandsJa.newOf('fact'));
		await eventually(() => { expect(desk.vault.text(MINATO.second)).toContain('\n[[残業は月に30時間ある]]。\n'); });
		await desk.onlyNotice(commandsJa.created(1));
	});
});

const FOURTH = 'みなと製菓/訪問/みなと製菓 第4回.md';
const FIFTH = 'みなと製菓/訪問/みなと製菓 第5回.md';
const POSTPONED = '---\n種別: 訪問\n回: 3\n日付: 2026-01-21\n状態: 延期\n---\n## 事前打合せ\n- 目指すゴール:: 社長が注文の控えを見る\n- 準備:: 控えの写しを二部\n### 確認事項\n- [ ] 控えはだれが付けるか\n- [x] 工場に入れる時間 → 10時から\n';
const PREPARED: Files = {
	...MINATO_FILES,
	[MINATO.plan]: '---\n種別: 活動計画\n支援先: "[[みなと製菓]]"\n---\n## スケジュール\n\n| 回 | 予定日 | 段階 | 支援内容 | 狙い | 参加者 |\n| --- | --- | --- | --- | --- | --- |\n| 第4回 | 2026-02-18 | 3 | 控えを並べて見る | 社長の言葉を待つ | 社長、工場長 |\n',
	[MINATO.second]: text(MINATO.second).replace('## 事後打合せ\n', '## 事後打合せ\n- 準備:: 品目別の表／工場の見取り図\n'),
	[MINATO.third]: POSTPONED,
};

journey('A visit after one that was postponed', { vault: PREPARED }, (step) => {
	step('begins with the plan’s row, and with what is unanswered and to be prepared, each with where it comes from', { creates: [FOURTH] }, async (desk) => {
		await desk.openNote(MINATO.client);
		await desk.palette(names['new-visit']);
		await desk.dialog.waitFor();
		await desk.page.keyboard.press('Enter');
		await desk.expectActive(FOURTH);
		const lines = desk.vault.text(FOURTH).split('\n');
		expect(lines.filter((line) => line.includes('[[みなと製菓 第'))).toEqual([
			'- 準備:: 品目別の表（[[みなと製菓 第2回]]から）', '- 準備:: 工場の見取り図（[[みなと製菓 第2回]]から）', '- 準備:: 控えの写しを二部（[[みなと製菓 第3回]]から）', '- [ ] 控えはだれが付けるか（[[みなと製菓 第3回]]から）',
		]);
		for (const line of ['日付: 2026-02-18', '- 支援の狙い:: 社長の言葉を待つ', '- 支援内容:: 控えを並べて見る']) expect(lines).toContain(line);
		expect(desk.vault.text(FOURTH)).not.toContain('工場に入れる時間');
		expect(desk.vault.text(FOURTH)).not.toContain('注文の控え');
	});

	step('given up as well, it loses nothing: the next one asks the same, once, and still says where it was asked first', { changes: [FOURTH], creates: [FIFTH] }, async (desk) => {
		await desk.selectInEditor('状態: 予定', '状態: 予定');
		await desk.page.keyboard.type('状態: 中止');
		await eventually(() => { expect(desk.vault.text(FOURTH)).toContain('状態: 中止'); });
		await desk.palette(names['new-visit']);
		await desk.dialog.waitFor();
		await desk.field(commandsJa.date).fill('2026-03-04');
		await desk.page.keyboard.press('Enter');
		await desk.expectActive(FIFTH);
		const carried = desk.vault.text(FIFTH).split('\n').filter((line) => line.includes('[[みなと製菓 第'));
		expect(carried.filter((line) => line.includes('控えはだれが付けるか'))).toEqual(['- [ ] 控えはだれが付けるか（[[みなと製菓 第3回]]から）']);
		for (const words of ['品目別の表', '工場の見取り図', '控えの写しを二部']) expect(carried.filter((line) => line.includes(words))).toHaveLength(1);
	});

	step('what was prepared for the one that was postponed is still in its own note', {}, async (desk) => {
		await desk.openNote(MINATO.third);
		expect(await desk.editorText()).toBe(POSTPONED);
	});
});

/** Selects whole lines of the active editor with the keys only. */
async function selectLinesByKeys({ page }: Desk, from: number, count: number): Promise<void> {
	await page.locator('.mod-active .cm-content').focus();
	await page.keyboard.press('Control+Home');
	for (let line = 0; line < from; line++) await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Home');
	for (let line = 0; line < count; line++) await page.keyboard.press('Shift+ArrowDown');
}

/** Goes on with Tab until what is asked for has the focus. */
async function tabTo({ page }: Desk, name: string): Promise<void> {
	const named = (): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null);
	for (let stops = 0; stops < 40 && (await named()) !== name; stops++) await page.keyboard.press('Tab');
	expect(await named()).toBe(name);
}

async function leaveOut(desk: Desk, title: string): Promise<void> {
	await tabTo(desk, commandsJa.useLine(title));
	await desk.page.keyboard.press('Space');
}

/** Chooses by the keys of the list: its first letter would need an input method, so the arrows. */
async function changeType(desk: Desk, title: string, type: string): Promise<void> {
	await tabTo(desk, `${title}: ${commandsJa.whichType}`);
	const value = (): Promise<string> => desk.page.evaluate(() => (document.activeElement as HTMLSelectElement).value);
	await desk.page.keyboard.press('Home');
	for (let stops = 0; stops < 20 && (await value()) !== type; stops++) await desk.page.keyboard.press('ArrowDown');
	expect(await value()).toBe(type);
}
