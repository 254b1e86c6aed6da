/** Questions about wording in the editor: marked when somebody asks, never while typing, and never in the way of the input method. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { commandsEn, commandsJa } from '../../src/lang/faces/commands.ts';
import { settingsJa } from '../../src/lang/faces/settings.ts';
import { wordingEn, wordingJa } from '../../src/lang/faces/wording.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { journey, useBrowser } from './harness.ts';
import { hostWords } from './words.ts';

useBrowser();

const DATA = '.obsidian/plugins/bansou/data.json';
const CLIENT = '丘の上商店/丘の上商店.md';
const VISIT = '丘の上商店/訪問/丘の上商店 第1回.md';
const OTHER = '丘の上商店/訪問/丘の上商店 第2回.md';
const PLAIN = '覚え書き.md';
const DRAFT = `---
種別: 訪問
回: 1
日付: 2026-01-21
状態: 実施済
---
## 事前打合せ
### 問いかけの案
- 在庫が多いのが一番の問題ですよね？
- どの棚の前でお客さまは立ち止まりますか？
## 面談の記録
- 店主「売れるときは売れる。いろいろだよ」
- 主担当｜問いかけ｜なぜ今まで棚卸をしなかったのですか？
## 事後打合せ
- 実施内容:: 有意義な意見交換ができた。
- 所見:: 店主は棚の前で、かなり長く黙っていた
`;
const MARKS = ['ですよね', 'なぜ今まで棚卸をしなかった', '有意義な意見交換ができた。', 'かなり'];
const FILES = {
	[CLIENT]: '---\n種別: 支援先\n事業者名: 丘の上商店\n経営者名: 店主\n主担当: 佐伯\n---\n',
	[VISIT]: DRAFT,
	[OTHER]: '---\n種別: 訪問\n回: 2\n日付: 2026-01-24\n状態: 実施済\n---\n## 事後打合せ\n- 実施内容:: 棚の3段目の12品を店主と数えた\n',
	[PLAIN]: 'かなり多くの、いろいろなこと。\n',
};
const { names } = commandsJa;

const marked = (within: Page | Locator): Promise<string[]> => within.locator('.bansou-wording').allTextContents();
const ask = (desk: Desk): Promise<void> => desk.palette(names['check-wording']);
const question = (desk: Desk): Locator => desk.page.locator('.bansou-wording-question');
/** Not onto the middle of a wide letter, from where CodeMirror finds neither of its edges near. */
const point = (desk: Desk, words: string): Promise<void> => desk.page.locator('.bansou-wording', { hasText: words }).first().hover({ position: { x: 20, y: 10 } });
const expectMarks = (desk: Desk, words: readonly string[]): Promise<void> => eventually(async () => { expect(await marked(desk.page)).toEqual(words); });
/** The text before the cursor, on its line. */
const before = (desk: Desk): Promise<string> => desk.page.evaluate(() => {
	const editor = window.host.app.workspace.activeEditor?.editor;
	const { line, ch } = editor?.getCursor() ?? { line: 0, ch: 0 };
	return editor?.getLine(line).slice(0, ch) ?? '';
});

journey('Wording in the editor', { vault: FILES }, (step) => {
	step('nothing is marked before somebody asks, nor in what is typed', { unsaved: true }, async (desk) => {
		await desk.openNote(VISIT);
		await desk.selectInEditor('黙っていた');
		await desk.compose('。いろいろ話した');
		await eventually(async () => { expect(await desk.editorText()).toContain('黙っていた。いろいろ話した'); });
		expect(await marked(desk.page)).toEqual([]);
		await desk.page.keyboard.press('Control+z');
		await eventually(async () => { expect(await desk.editorText()).toBe(DRAFT); });
	});

	step('asked, the words that are worth a question are marked, one for a sentence, and none of the owner’s', {}, async (desk) => {
		await ask(desk);
		await expectMarks(desk, MARKS);
		expect(await desk.noticeTexts()).toEqual([]);
	});

	step('the next question opens at the words, and Escape leaves one writing there', {}, async (desk) => {
		await desk.selectInEditor('## 面談の記録');
		await desk.palette(names['next-wording']);
		await eventually(async () => { expect(await question(desk).locator('> span').allTextContents()).toEqual([wordingJa.questions.T14]); });
		expect(await before(desk)).toBe('- 主担当｜問いかけ｜');
		await desk.page.keyboard.press('Escape');
		await question(desk).waitFor({ state: 'detached' });
		expect(await before(desk)).toBe('- 主担当｜問いかけ｜');
	});

	step('pointing at the words opens their question, and offers no other words', {}, async (desk) => {
		await point(desk, '有意義');
		await question(desk).waitFor();
		expect(await question(desk).locator('> span, > button').allTextContents()).toEqual([wordingJa.questions.T07, wordingJa.allow, wordingJa.dismiss]);
		await desk.page.mouse.move(5, 5);
		await question(desk).waitFor({ state: 'detached' });
	});

	step('composing on another line moves neither marks nor cursor', { changes: [VISIT] }, async (desk) => {
		await desk.selectInEditor('立ち止まりますか？');
		await desk.compose('店の奥', { confirm: false });
		expect(await marked(desk.page)).toEqual(MARKS);
		expect(await before(desk)).toBe('- どの棚の前でお客さまは立ち止まりますか？店の奥');
		await desk.confirmComposition('店の奥');
		await eventually(async () => { expect(await desk.editorText()).toBe(DRAFT.replace('立ち止まりますか？', '立ち止まりますか？店の奥')); });
		expect(await before(desk)).toBe('- どの棚の前でお客さまは立ち止まりますか？店の奥');
		await expectMarks(desk, MARKS);
	});

	for (const [where, words, at, mark] of [
		['before', 'その日は', '有意義', '有意義な意見交換ができた。'],
		['in', 'しか', '棚卸', 'なぜ今まで棚卸をしなかった'],
		['behind', 'とも', 'ですよね', 'ですよね'],
	] as const) {
		step(`composing ${where} a marked range breaks nothing, and its question has been heard`, {}, async (desk) => {
			const text = await desk.editorText();
			const start = where === 'before' ? text.indexOf(at) : text.indexOf(at) + at.length;
			await desk.page.evaluate((offset) => {
				const editor = window.host.app.workspace.activeEditor?.editor;
				editor?.setCursor(editor.offsetToPos(offset));
				editor?.focus();
			}, start);
			expect(await marked(desk.page)).toContain(mark);
			const count = (await marked(desk.page)).length;
			await desk.compose(words, { confirm: false });
			const composing = `${text.slice(0, start)}${words}${text.slice(start)}`;
			expect(await desk.editorText()).toBe(composing);
			// The mark stays under the letters while they are composed.
			expect((await desk.page.locator('.bansou-wording').evaluateAll((els) => new Set(els.map((el) => el.closest('.cm-line'))).size))).toBe(count);
			await desk.confirmComposition(words);
			await eventually(async () => { expect(await desk.editorText()).toBe(composing); });
			expect((await before(desk)).endsWith(words)).toBe(true);
			await eventually(async () => { expect((await marked(desk.page)).length).toBe(count - 1); });
			await desk.page.keyboard.press('Control+z');
			await eventually(async () => { expect(await desk.editorText()).toBe(text); });
		});
	}

	step('a line begun below a marked sentence leaves its mark; asked again, all are back', { changes: [VISIT] }, async (desk) => {
		await ask(desk);
		await expectMarks(desk, MARKS);
		await desk.selectInEditor('意見交換ができた。');
		await desk.page.keyboard.press('Enter');
		await desk.page.keyboard.insertText('三品を数えた');
		await expectMarks(desk, MARKS);
	});

	step('a question is put away with its button, and stays away', {}, async (desk) => {
		await point(desk, 'ですよね');
		await desk.button(wordingJa.dismiss, question(desk)).click();
		await expectMarks(desk, MARKS.slice(1));
	});

	step('allowed words are not asked about any more, by a command at the cursor', { creates: [DATA] }, async (desk) => {
		await desk.selectInEditor('棚の前で、');
		await desk.palette(names['allow-wording']);
		await desk.onlyNotice(wordingJa.allowed('かなり'));
		expect(JSON.parse(desk.vault.text(DATA))).toEqual({ allowedWords: ['かなり'] });
		await expectMarks(desk, MARKS.slice(1, 3));
		await ask(desk);
		await expectMarks(desk, MARKS.slice(0, 3));
	});

	step('the list of allowed words stands in the settings, one on each line', { changes: [DATA] }, async (desk) => {
		await desk.page.getByRole('button', { name: hostWords.settings, exact: true }).click();
		const field = desk.dialog.locator('.setting-item', { hasText: settingsJa.of.allowedWords.name }).locator('textarea');
		expect(await field.inputValue()).toBe('かなり');
		await field.fill('かなり\n有意義な意見交換ができた\n');
		await eventually(() => { expect(JSON.parse(desk.vault.text(DATA))).toEqual({ allowedWords: ['かなり', '有意義な意見交換ができた'] }); });
		await desk.page.keyboard.press('Escape');
		await ask(desk);
		await expectMarks(desk, MARKS.slice(0, 2));
	});

	step('a second pane of the note has the marks too, and loses them with the first', {}, async (desk) => {
		await desk.openNote(VISIT, ['Control', 'Alt']);
		await eventually(async () => { expect((await marked(desk.page)).sort()).toEqual([...MARKS.slice(0, 2), ...MARKS.slice(0, 2)].sort()); });
		await desk.palette(names['clear-wording']);
		await expectMarks(desk, []);
	});

	step('another note has its own questions, and one that is clear says so', {}, async (desk) => {
		await desk.openNote(OTHER);
		await ask(desk);
		await desk.onlyNotice(wordingJa.nothing);
		await expectMarks(desk, []);
	});

	step('looking back on a visit marks it', {}, async (desk) => {
		await desk.openNote(VISIT);
		await expectMarks(desk, []);
		await desk.palette(names['check-after']);
		await eventually(async () => { expect(new Set(await marked(desk.page))).toEqual(new Set(MARKS.slice(0, 2))); });
	});

	step('reading view shows none', {}, async (desk) => {
		const read = desk.page.locator('.mod-root').getByRole('button', { name: hostWords.readingView, exact: true });
		while (await read.count() > 0) await read.first().click();
		await desk.page.locator('.markdown-reading-view:visible').first().waitFor();
		expect(await desk.page.locator('.bansou-wording:visible').count()).toBe(0);
	});

	step('notes of nobody’s are left alone', {}, async (desk) => {
		await desk.openNote(PLAIN);
		await desk.page.keyboard.press('Control+p');
		await desk.page.locator('.prompt-input').waitFor();
		await desk.page.keyboard.type(names['check-wording']);
		await eventually(async () => { expect(await desk.page.locator('.prompt .suggestion-item').count()).toBe(0); });
		await desk.page.keyboard.press('Escape');
		expect(await marked(desk.page.locator('.mod-root .cm-editor:visible').first())).toEqual([]);
	});
});

journey('Wording in a window of its own', { vault: FILES }, (step) => {
	step('the marks go with the note, and are asked about and composed over there', { unsaved: true }, async (desk) => {
		await desk.openNote(VISIT);
		await ask(desk);
		await expectMarks(desk, MARKS);
		const opening = desk.page.waitForEvent('popup');
		await desk.page.evaluate(() => {
			const { activeLeaf } = window.host.app.workspace;
			if (activeLeaf) window.host.app.workspace.moveLeafToPopout(activeLeaf);
		});
		const second = await opening;
		await eventually(async () => { expect(await marked(second)).toEqual(MARKS); });
		await second.locator('.bansou-wording', { hasText: 'ですよね' }).hover({ position: { x: 20, y: 10 } });
		await second.locator('.bansou-wording-question').getByRole('button', { name: wordingJa.dismiss, exact: true }).click();
		await eventually(async () => { expect(await marked(second)).toEqual(MARKS.slice(1)); });
		await second.locator('.cm-line', { hasText: '意見交換ができた。' }).click();
		await second.keyboard.press('End');
		await second.keyboard.insertText('三品を数えた');
		await eventually(async () => { expect(await marked(second)).toEqual([MARKS[1], MARKS[3]]); });
		await second.keyboard.press('Control+z');
		await desk.settle(true);
		await second.close();
	});
});

journey('Wording in English', { vault: { 'Hill/Hill.md': '---\ntype: client\nname: Hill\n---\n', 'Hill/Visit.md': '---\ntype: visit\nno: 1\n---\n## After\n- Done:: We had a very useful talk.\n' }, lang: 'en' }, (step) => {
	step('says that only Japanese can be read', {}, async (desk) => {
		await desk.openNote('Hill/Visit.md');
		await desk.palette(commandsEn.names['check-wording']);
		await desk.onlyNotice(wordingEn.onlyJapanese);
	});
});

journey('Wording on a phone', { vault: FILES, mobile: true, width: 390, height: 780 }, (step) => {
	step('touching the words opens their question, within the screen', {}, async (desk) => {
		await desk.page.evaluate((path) => window.host.app.workspace.openLinkText(path, '', false), VISIT);
		await desk.expectActive(VISIT);
		await desk.page.locator('.cm-content').tap();
		await ask(desk);
		await expectMarks(desk, MARKS);
		await desk.page.locator('.bansou-wording', { hasText: '有意義' }).tap();
		await question(desk).waitFor();
		const { left, right } = await question(desk).evaluate((el) => el.getBoundingClientRect());
		expect(left).toBeGreaterThanOrEqual(0);
		expect(right).toBeLessThanOrEqual(390);
		for (const button of await question(desk).locator('button').all()) expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		await desk.button(wordingJa.dismiss, question(desk)).tap();
		await expectMarks(desk, MARKS.filter((_, i) => i !== 2));
	});
});
