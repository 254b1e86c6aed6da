/** Keys, links and words are offered while one writes: by keyboard, with an input method, and nowhere but in the notes of a client. */
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { completionEn, completionJa } from '../../src/lang/faces/completion.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { journey, useBrowser } from './harness.ts';

useBrowser();

const ISSUE = 'あおぞら/残業が多い.md';
const VISIT = 'あおぞら/あおぞら 第1回.md';
const OWN = '覚え書き.md';
const FILES = {
	'あおぞら/あおぞら.md': '---\n種別: 支援先\n事業者名: あおぞら\n---\n',
	[ISSUE]: '---\n種別: 課題\n状態: 出たまま\n---\n毎日残る。\n',
	'あおぞら/段取り替えが増えた.md': '---\n種別: 要因\n作成日: 2026-01-10\n確からしさ: 仮説\n---\n',
	'あおぞら/髙橋さんの手帳にある.md': '---\n種別: 要因\n---\n',
	'あおぞら/次の世代へ.md': '---\n種別: ビジョン\n---\n',
	[VISIT]: '---\n種別: 訪問\n日付: 2026-01-14\n---\n## 事前打合せ\n- 支援の狙い:: 聴く\n### 問いかけの案\n- 何が変わりましたか\n',
	'べつ/べつ.md': '---\n種別: 支援先\n---\n',
	'べつ/別の会社の要因.md': '---\n種別: 要因\n---\n',
	[OWN]: '---\ntype: plan\ncaused_by: x\n---\n',
};

const list = ({ page }: Desk): Locator => page.locator('.suggestion-container');
const offered = (desk: Desk, titles: readonly string[]): Promise<void> => eventually(async () => { expect(await list(desk).locator('.bansou-offer-title').allTextContents()).toEqual(titles); });
const closed = (desk: Desk): Promise<void> => eventually(async () => { expect(await list(desk).count()).toBe(0); });
const written = (desk: Desk, text: string): Promise<void> => eventually(async () => { expect(await desk.editorText()).toBe(text); });
/** The text in front of the cursor and behind it. */
const aroundCursor = ({ page }: Desk): Promise<string> => page.evaluate(() => {
	const editor = window.host.app.workspace.activeEditor?.editor;
	const text = editor?.getValue() ?? '';
	const at = editor?.posToOffset(editor.getCursor()) ?? 0;
	return `${text.slice(0, at)}█${text.slice(at)}`;
});

journey('An issue is linked as one writes', { vault: FILES }, (step) => {
	step('a new line in the front matter offers the keys that the note has not', { changes: [ISSUE] }, async (desk) => {
		await desk.openNote(ISSUE);
		await desk.selectInEditor('状態: 出たまま');
		await desk.page.keyboard.press('Enter');
		await eventually(async () => { expect((await list(desk).locator('.bansou-offer-title').allTextContents()).slice(0, 4)).toEqual(['要因', '上位', '根拠', '反証']); });
		expect(await list(desk).locator('.bansou-offer').first().innerText()).toContain('へのリンク');
	});

	step('what is composed narrows them down, and the Enter of the input method chooses nothing', { changes: [ISSUE] }, async (desk) => {
		await desk.compose('要', { confirm: false });
		await offered(desk, ['要因']);
		await desk.pressComposingEnter();
		await desk.confirmComposition('要');
		await written(desk, '---\n種別: 課題\n状態: 出たまま\n要\n---\n毎日残る。\n');
		await offered(desk, ['要因']);
	});

	step('Enter writes the key with a list, and the notes that can stand in it are offered at once', { changes: [ISSUE] }, async (desk) => {
		await desk.page.keyboard.press('Enter');
		await eventually(async () => { expect(await aroundCursor(desk)).toBe('---\n種別: 課題\n状態: 出たまま\n要因:\n  - "█"\n---\n毎日残る。\n'); });
		await offered(desk, ['段取り替えが増えた', '髙橋さんの手帳にある', '次の世代へ']);
	});

	step('what does not fit is the last, muted, and says why', {}, async (desk) => {
		const rows = list(desk).locator('.bansou-offer');
		expect(await rows.evaluateAll((all) => all.map((row) => row.hasClass('is-misfit')))).toEqual([false, false, true]);
		expect(await rows.last().innerText()).toContain(completionJa.misfit({ why: 'other-types', key: { ja: '要因', en: 'caused_by' }, types: ['cause', 'essential', 'issue', 'short', 'fact'], figuresOnly: true }));
		expect(await rows.first().innerText()).toContain('2026-01-10');
	});

	step('Escape puts the list away and writes nothing; the next word opens it again', { changes: [ISSUE] }, async (desk) => {
		await desk.page.keyboard.press('Escape');
		await closed(desk);
		await desk.compose('高橋');
		await offered(desk, ['髙橋さんの手帳にある']);
	});

	step('the link stands in the quotes that were there', { changes: [ISSUE] }, async (desk) => {
		await desk.page.keyboard.press('Enter');
		await eventually(async () => { expect(await aroundCursor(desk)).toBe('---\n種別: 課題\n状態: 出たまま\n要因:\n  - "[[髙橋さんの手帳にある]]"█\n---\n毎日残る。\n'); });
		await closed(desk);
	});

	step('one undo takes back the link and only the link; one redo sets it again', {}, async (desk) => {
		await desk.page.keyboard.press('Control+z');
		await written(desk, '---\n種別: 課題\n状態: 出たまま\n要因:\n  - "高橋"\n---\n毎日残る。\n');
		await desk.page.keyboard.press('Control+y');
		await written(desk, '---\n種別: 課題\n状態: 出たまま\n要因:\n  - "[[髙橋さんの手帳にある]]"\n---\n毎日残る。\n');
	});

	step('a second one: the arrow keys choose, and what is linked already is not offered', { changes: [ISSUE] }, async (desk) => {
		await desk.selectInEditor('手帳にある]]"');
		await desk.page.keyboard.type('\n- "[[');
		await offered(desk, ['段取り替えが増えた', '次の世代へ']);
		await desk.page.keyboard.press('ArrowDown');
		await desk.page.keyboard.press('ArrowUp');
		await desk.page.keyboard.press('Enter');
		await written(desk, '---\n種別: 課題\n状態: 出たまま\n要因:\n  - "[[髙橋さんの手帳にある]]"\n  - "[[段取り替えが増えた]]"\n---\n毎日残る。\n');
	});

	step('another client’s notes are never offered', { changes: [ISSUE] }, async (desk) => {
		await desk.page.keyboard.type('\n- ');
		await offered(desk, ['次の世代へ']);
		await desk.compose('別の会社');
		await closed(desk);
	});

	step('a word is taken with the pointer', { changes: [ISSUE] }, async (desk) => {
		await desk.selectInEditor('状態: ', '出たまま');
		await desk.page.keyboard.type('状態: ');
		await offered(desk, ['出たまま', '掘り下げ中', '整理済み', '扱わない']);
		await list(desk).getByText('整理済み').click();
		await eventually(async () => { expect(await desk.editorText()).toContain('状態: 整理済み\n'); });
		await closed(desk);
	});
});

journey('A visit is prepared as one writes', { vault: FILES }, (step) => {
	step('an item that begins like a field becomes one', { changes: [VISIT] }, async (desk) => {
		await desk.openNote(VISIT);
		await desk.selectInEditor('狙い:: 聴く');
		await desk.page.keyboard.type('\n- ');
		await closed(desk);
		await desk.compose('目');
		await offered(desk, ['目指すゴール']);
		await desk.page.keyboard.press('Enter');
		await eventually(async () => { expect(await aroundCursor(desk)).toContain('\n- 目指すゴール:: █\n'); });
	});

	step('a question takes its kind', { changes: [VISIT] }, async (desk) => {
		await desk.selectInEditor('何が変わりましたか');
		await desk.compose('（');
		await offered(desk, ['純粋', '診断', '対決', 'プロセス']);
		await desk.page.keyboard.press('Enter');
		await eventually(async () => { expect(await aroundCursor(desk)).toContain('\n- 何が変わりましたか（純粋）█\n'); });
	});

	step('free writing is left in peace', { changes: [VISIT] }, async (desk) => {
		await desk.page.keyboard.type('\n- 2');
		await desk.compose('次の話を');
		await desk.page.keyboard.type('\n');
		await closed(desk);
		expect(await desk.editorText()).toContain('\n- 2次の話を\n');
	});
});

journey('Notes of the user’s own are left alone', { vault: FILES }, (step) => {
	step('whatever is typed in their front matter', { changes: [OWN] }, async (desk) => {
		await desk.openNote(OWN);
		await desk.selectInEditor('caused_by: x');
		await desk.page.keyboard.type('\neffects: "[[');
		await closed(desk);
		await desk.page.keyboard.type('"\n');
		await closed(desk);
	});
});

journey('Offers can be switched off', { vault: { ...FILES, '.obsidian/plugins/bansou/data.json': '{ "completeLinks": false }' } }, (step) => {
	step('then nothing opens', { changes: [ISSUE] }, async (desk) => {
		await desk.openNote(ISSUE);
		await desk.selectInEditor('状態: 出たまま');
		await desk.page.keyboard.type('\n要');
		await written(desk, '---\n種別: 課題\n状態: 出たまま\n要\n---\n毎日残る。\n');
		await closed(desk);
	});
});

const ENGLISH = 'Bakery/Shelves are empty.md';
journey('In English', { lang: 'en', vault: { 'Bakery/Bakery.md': '---\ntype: client\n---\n', 'Bakery/One oven.md': '---\ntype: cause\nstatus: hypothesis\n---\n', 'Bakery/A warm loaf.md': '---\ntype: vision\n---\n', [ENGLISH]: '---\ntype: issue\n---\n' } }, (step) => {
	step('the keys, the words and the reasons are English', { changes: [ENGLISH] }, async (desk) => {
		await desk.openNote(ENGLISH);
		await desk.selectInEditor('type: issue');
		await desk.page.keyboard.type('\ncau');
		await offered(desk, ['caused_by']);
		await desk.page.keyboard.press('Enter');
		await offered(desk, ['One oven', 'A warm loaf']);
		const [first, last] = await list(desk).locator('.bansou-offer-about').allInnerTexts();
		expect(first).toContain('Cause · hypothesis');
		expect(last).toContain(completionEn.misfit({ why: 'other-types', key: { ja: '要因', en: 'caused_by' }, types: ['cause', 'essential', 'issue', 'short', 'fact'], figuresOnly: true }));
		await desk.page.keyboard.press('Enter');
		await written(desk, '---\ntype: issue\ncaused_by:\n  - "[[One oven]]"\n---\n');
	});
});
