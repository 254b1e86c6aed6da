/** Lines of talk in the editor: seen while one writes and never in the way of the input method; the next one begun with one key; a pasted transcript asked about first. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { commandsEn, commandsJa } from '../../src/lang/faces/commands.ts';
import { settingsJa } from '../../src/lang/faces/settings.ts';
import { talkLinesEn, talkLinesJa } from '../../src/lang/faces/talk-lines.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { journey, useBrowser } from './harness.ts';
import { smallTargets } from './small-targets.ts';
import { focusedName } from './tab-to.ts';
import { hostWords } from './words.ts';

useBrowser();

const CLIENT = '丘の上商店/丘の上商店.md';
const VISIT = '丘の上商店/丘の上商店 第1回.md';
const HEARING = '丘の上商店/ヒアリング.md';
const PLAIN = '覚え書き.md';
const TEXT = `---
種別: 訪問
回: 1
日付: 2026-01-21
先方: [店主, 番頭の田中]
当方: [佐伯]
---
## 事前打合せ
- 支援の狙い:: 店主の話を聞く
## 面談の記録
- 佐伯｜問いかけ｜棚を見て、何が目に入りますか
- 店主｜気づき｜「同じものばかりだ」 ^t1
- 番頭の田中：売れ残りです
- 佐伯｜説明｜補助金の話
## 事後打合せ
- 所見:: 店主が棚を指した
`;
const FILES = {
	[CLIENT]: '---\n種別: 支援先\n事業者名: 丘の上商店\n経営者名: 店主\n主担当: 佐伯\n---\n',
	[VISIT]: TEXT,
	[HEARING]: '---\n種別: ヒアリング\n日付: 2026-01-22\n相手: [田中]\n---\n- 田中：朝が早い\n',
	[PLAIN]: '## 面談の記録\n- 社長｜気づき｜私の覚え書き\n',
};
const { names } = commandsJa;

const lines = (within: Page | Locator): Locator => within.locator('.cm-line.bansou-spoken');
/** Each line that is marked: its tone, and its element where one is marked. */
const seen = (desk: Desk): Promise<string[]> => lines(desk.page).evaluateAll((els) => els.map((el) => {
	const tone = Array.from(el.classList, (name) => /^bansou-spoken-(\w+)$/.exec(name)?.[1] ?? '').join('');
	return `${tone} ${el.querySelector('.bansou-spoken-element')?.textContent ?? ''}`.trim();
}));
const SEEN = ['question 問いかけ', 'owner 気づき', 'client', 'plain 説明'];
const expectSeen = (desk: Desk, what: readonly string[]): Promise<void> => eventually(async () => { expect(await seen(desk)).toEqual(what); });
const palette = (desk: Desk): Locator => desk.page.locator('.bansou-palette');
/** The text before the cursor, on its line. */
const before = (desk: Desk): Promise<string> => desk.page.evaluate(() => {
	const editor = window.host.app.workspace.activeEditor?.editor;
	const { line, ch } = editor?.getCursor() ?? { line: 0, ch: 0 };
	return editor?.getLine(line).slice(0, ch) ?? '';
});
const expectText = (desk: Desk, text: string): Promise<void> => eventually(async () => { expect(await desk.editorText()).toBe(text); });
/** Puts the cursor at an offset of the active editor. */
const putCursor = (desk: Desk, at: number): Promise<void> => desk.page.evaluate((offset) => {
	const editor = window.host.app.workspace.activeEditor?.editor;
	editor?.setCursor(editor.offsetToPos(offset));
	editor?.focus();
}, at);
/** Pastes text as the browser does when a user has copied it elsewhere. */
const paste = (desk: Desk, text: string): Promise<void> => desk.page.evaluate((words) => {
	const clipboardData = new DataTransfer();
	clipboardData.setData('text/plain', words);
	document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}, text);
const undo = (desk: Desk): Promise<void> => desk.page.keyboard.press('Control+z');

journey('Lines of talk', { vault: FILES }, (step) => {
	step('are seen as soon as a visit is open, each in its tone, and as a strip below the heading', {}, async (desk) => {
		await desk.openNote(VISIT);
		await expectSeen(desk, SEEN);
		const strip = desk.page.locator('.cm-line.bansou-strip');
		expect(await strip.textContent()).toBe('## 面談の記録');
		const { images, height } = await strip.evaluate((el) => ({ images: getComputedStyle(el).backgroundImage, height: el.getBoundingClientRect().height }));
		expect(images.match(/linear-gradient/g)).toHaveLength(3);
		expect(images.match(/radial-gradient/g)).toHaveLength(1);
		expect(height).toBeGreaterThan(70);
		expect(await desk.editorText()).toBe(TEXT);
	});

	for (const [where, at] of [
		['at the beginning of a marked line', TEXT.indexOf('- 佐伯｜問いかけ')],
		['before its speaker', TEXT.indexOf('佐伯｜問いかけ')],
		['at the beginning of its element', TEXT.indexOf('問いかけ')],
		['in its element', TEXT.indexOf('問いかけ') + 2],
		['at the end of its element', TEXT.indexOf('問いかけ') + 4],
		['before its words', TEXT.indexOf('棚を見て')],
		['at its end', TEXT.indexOf('何が目に入りますか') + 9],
		['at the end of the heading with the strip', TEXT.indexOf('面談の記録') + 5],
	] as const) {
		step(`the input method composes ${where}, and nothing else moves`, {}, async (desk) => {
			await putCursor(desk, at);
			const head = await before(desk);
			await desk.compose('ゆっくり', { confirm: false });
			const composing = `${TEXT.slice(0, at)}ゆっくり${TEXT.slice(at)}`;
			expect(await desk.editorText()).toBe(composing);
			expect(await before(desk)).toBe(`${head}ゆっくり`);
			expect(await lines(desk.page).count()).toBe(SEEN.length);
			// Longer than one waits before the talk is read again: it is not read while something is composed.
			await desk.page.waitForTimeout(400);
			expect(await lines(desk.page).count()).toBe(SEEN.length);
			await desk.pressComposingEnter();
			await desk.confirmComposition('緩やかに');
			await expectText(desk, composing.replace('ゆっくり', '緩やかに'));
			expect(await before(desk)).toBe(`${head}緩やかに`);
			await undo(desk);
			await expectText(desk, TEXT);
			await expectSeen(desk, SEEN);
		});
	}

	step('the palette opens at the cursor with the focus, and one key begins the next line', { changes: [VISIT] }, async (desk) => {
		await desk.selectInEditor('同じものばかり');
		await desk.palette(names['next-talk-line']);
		await eventually(async () => { expect(await focusedName(desk)).toContain(talkLinesJa.element('傾聴')); });
		expect(await palette(desk).locator('.bansou-palette-name').allTextContents()).toEqual(['佐伯', '店主']);
		await desk.page.keyboard.press('2');
		await expectText(desk, TEXT.replace(' ^t1\n', ' ^t1\n- 佐伯｜共感｜\n'));
		expect(await palette(desk).count()).toBe(0);
		expect(await before(desk)).toBe('- 佐伯｜共感｜');
		await expectSeen(desk, ['question 問いかけ', 'owner 気づき', 'empathy 共感', 'client', 'plain 説明']);
		await desk.compose('そうでしたか');
		await expectText(desk, TEXT.replace(' ^t1\n', ' ^t1\n- 佐伯｜共感｜そうでしたか\n'));
	});

	step('one undo takes the words back, another one the line', { changes: [VISIT] }, async (desk) => {
		await undo(desk);
		await expectText(desk, TEXT.replace(' ^t1\n', ' ^t1\n- 佐伯｜共感｜\n'));
		await undo(desk);
		await expectText(desk, TEXT);
	});

	step('arrows and Enter choose, too; Escape leaves the cursor where it was', { unsaved: true }, async (desk) => {
		await desk.selectInEditor('補助金');
		await desk.palette(names['next-talk-line']);
		await palette(desk).waitFor();
		await desk.page.keyboard.press('Escape');
		await palette(desk).waitFor({ state: 'detached' });
		expect(await before(desk)).toBe('- 佐伯｜説明｜補助金');
		expect(await desk.editorText()).toBe(TEXT);
		await desk.palette(names['next-talk-line']);
		await palette(desk).waitFor();
		for (const key of ['ArrowDown', 'ArrowRight', 'Enter']) await desk.page.keyboard.press(key);
		await expectText(desk, TEXT.replace('補助金の話\n', '補助金の話\n- 番頭の田中｜気づき｜\n'));
		await undo(desk);
		await expectText(desk, TEXT);
	});

	step('keys that belong to the input method, or to the app, are none of the palette’s', {}, async (desk) => {
		await desk.palette(names['next-talk-line']);
		await palette(desk).waitFor();
		await desk.page.keyboard.press('Alt+1');
		await desk.pressComposingEnter();
		await desk.page.keyboard.press('x');
		expect(await palette(desk).count()).toBe(1);
		expect(await desk.editorText()).toBe(TEXT);
		await desk.page.locator('.cm-line', { hasText: '店主が棚を指した' }).click();
		await palette(desk).waitFor({ state: 'detached' });
		expect(await before(desk)).not.toContain('補助金');
	});

	step('a command of its own begins a line at once, at the end of the record from elsewhere', { unsaved: true }, async (desk) => {
		await desk.selectInEditor('支援の狙い');
		await desk.palette(talkLinesJa.insert('決めたこと'));
		await expectText(desk, TEXT.replace('補助金の話\n', '補助金の話\n- 番頭の田中｜決めたこと｜\n'));
		await undo(desk);
		await expectText(desk, TEXT);
	});

	const TRANSCRIPT = '佐伯 00:02\n何が起きましたか\n\n店主 00:09\n断ったんです\n\n佐伯 00:12\nそうですか\n';

	step('a transcript is asked about first; as lines of talk it loses its times only', { changes: [VISIT] }, async (desk) => {
		await desk.selectInEditor('補助金の話');
		await paste(desk, TRANSCRIPT);
		await desk.dialog.waitFor();
		expect(await desk.dialog.locator('.bansou-pasted > li').allTextContents()).toEqual(['佐伯：何が起きましたか', '店主：断ったんです', '佐伯：そうですか']);
		expect(await desk.editorText()).toBe(TEXT);
		await desk.page.keyboard.press('Enter');
		await expectText(desk, TEXT.replace('補助金の話\n', '補助金の話\n- 佐伯：何が起きましたか\n- 店主：断ったんです\n- 佐伯：そうですか\n'));
		await expectSeen(desk, [...SEEN, 'plain', 'owner', 'plain']);
		expect(await before(desk)).toBe('- 佐伯：そうですか');
	});

	step('one undo takes it back', { changes: [VISIT] }, async (desk) => {
		await undo(desk);
		await expectText(desk, TEXT);
	});

	for (const [how, act] of [
		['by its button', (desk: Desk) => desk.button(talkLinesJa.paste.asIs, desk.dialog).click()],
		['by Escape', (desk: Desk) => desk.page.keyboard.press('Escape')],
	] as const) {
		step(`refused ${how}, it is pasted as it was`, { unsaved: true }, async (desk) => {
			await desk.selectInEditor('補助金の話');
			await paste(desk, TRANSCRIPT.replaceAll('\n', '\r\n'));
			await desk.dialog.waitFor();
			await act(desk);
			await expectText(desk, TEXT.replace('補助金の話', `補助金の話${TRANSCRIPT}`));
			await undo(desk);
			await expectText(desk, TEXT);
		});
	}

	step('nothing is asked about other text, nor where no talk is recorded', { unsaved: true }, async (desk) => {
		await desk.selectInEditor('補助金の話');
		await paste(desk, '売上：9億円\n利益：900万円\n従業員：58名');
		await expectText(desk, TEXT.replace('補助金の話', '補助金の話売上：9億円\n利益：900万円\n従業員：58名'));
		await undo(desk);
		await expectText(desk, TEXT);
		await desk.selectInEditor('店主の話を聞く');
		await paste(desk, TRANSCRIPT);
		await expectText(desk, TEXT.replace('店主の話を聞く', `店主の話を聞く${TRANSCRIPT}`));
		expect(await desk.dialog.count()).toBe(0);
		await undo(desk);
		await expectText(desk, TEXT);
	});

	step('a second pane shows them too, and has a palette of its own', {}, async (desk) => {
		await desk.openNote(VISIT, ['Control', 'Alt']);
		await eventually(async () => { expect(await seen(desk)).toEqual([...SEEN, ...SEEN]); });
		await desk.selectInEditor('補助金の話');
		await desk.palette(names['next-talk-line']);
		await palette(desk).waitFor();
		expect(await palette(desk).count()).toBe(1);
		expect(await palette(desk).evaluate((el) => el.closest('.workspace-leaf')?.classList.contains('mod-active'))).toBe(true);
		await desk.page.keyboard.press('4');
		await expectText(desk, TEXT.replace('補助金の話\n', '補助金の話\n- 佐伯｜提案｜\n'));
		await eventually(async () => { expect((await seen(desk)).filter((one) => one === 'suggestion 提案')).toHaveLength(2); });
		await undo(desk);
		await expectText(desk, TEXT);
	});

	step('a window of its own has them, and its palette', {}, async (desk) => {
		const opening = desk.page.waitForEvent('popup');
		await desk.page.evaluate(() => {
			const { activeLeaf } = window.host.app.workspace;
			if (activeLeaf) window.host.app.workspace.moveLeafToPopout(activeLeaf);
		});
		const second = await opening;
		await eventually(async () => { expect(await lines(second).count()).toBe(SEEN.length); });
		await second.locator('.cm-line', { hasText: '補助金の話' }).click();
		await second.keyboard.press('End');
		await second.keyboard.press('Control+p');
		await second.locator('.prompt-input').waitFor();
		await second.keyboard.type(names['next-talk-line']);
		await eventually(async () => { expect(await second.locator('.prompt .suggestion-item.is-selected').count()).toBe(1); });
		await second.keyboard.press('Enter');
		await second.locator('.bansou-palette').waitFor();
		await second.keyboard.press('3');
		await eventually(async () => { expect(await second.locator('.cm-line', { hasText: /佐伯｜問いかけ｜$/ }).count()).toBe(1); });
		await eventually(async () => { expect(await lines(second).count()).toBe(SEEN.length + 1); });
		await second.keyboard.press('Control+z');
		await eventually(async () => { expect(await second.locator('.cm-line', { hasText: /佐伯｜問いかけ｜$/ }).count()).toBe(0); });
		await desk.settle();
		await second.close();
	});

	step('a hearing has them for whom was heard', { changes: [HEARING] }, async (desk) => {
		await desk.openNote(HEARING);
		await desk.selectInEditor('朝が早い');
		await desk.palette(talkLinesJa.insert('発言'));
		await eventually(async () => { expect(await desk.editorText()).toMatch(/- 田中：朝が早い\n- 田中｜発言｜\n$/); });
	});

	step('reading view shows none', {}, async (desk) => {
		const turn = async (name: string): Promise<void> => {
			const buttons = desk.page.locator('.mod-root').getByRole('button', { name, exact: true });
			while (await buttons.count() > 0) await buttons.first().click();
		};
		await turn(hostWords.readingView);
		await desk.page.locator('.markdown-reading-view:visible').first().waitFor();
		expect(await desk.page.locator('.bansou-spoken:visible, .bansou-strip:visible').count()).toBe(0);
		await turn(hostWords.sourceMode);
		await eventually(async () => { expect(await lines(desk.page).count()).toBeGreaterThan(0); });
	});

	step('the setting takes them away', { creates: ['.obsidian/plugins/bansou/data.json'] }, async (desk) => {
		await desk.page.getByRole('button', { name: hostWords.settings, exact: true }).click();
		await desk.dialog.locator('.setting-item', { hasText: settingsJa.of.showTalkLines.name }).locator('.checkbox-container, [role="switch"]').first().click();
		await desk.page.keyboard.press('Escape');
		await eventually(async () => { expect(await lines(desk.page).count() + await desk.page.locator('.bansou-strip').count()).toBe(0); });
	});

	step('notes of nobody’s are left alone', {}, async (desk) => {
		await desk.openNote(PLAIN);
		await desk.page.keyboard.press('Control+p');
		await desk.page.locator('.prompt-input').waitFor();
		await desk.page.keyboard.type(names['next-talk-line']);
		await eventually(async () => { expect(await desk.page.locator('.prompt .suggestion-item').count()).toBe(0); });
		await desk.page.keyboard.press('Escape');
	});
});

const LONG = TEXT.replace('## 事後打合せ', `${'- 佐伯｜問いかけ｜棚を見て、何が目に入りますか\n'.repeat(3000)}## 事後打合せ`);

journey('Lines of talk in a note of a hundred thousand characters', { vault: { ...FILES, [VISIT]: LONG } }, (step) => {
	step('are drawn where they can be seen, and follow when one scrolls', {}, async (desk) => {
		await desk.openNote(VISIT);
		await eventually(async () => { expect(await lines(desk.page).count()).toBeGreaterThan(5); });
		expect(await lines(desk.page).count()).toBeLessThan(150);
		await desk.page.keyboard.press('Control+End');
		await desk.page.locator('.cm-content').focus();
		await desk.page.keyboard.press('Control+End');
		await eventually(async () => { expect(await desk.page.locator('.cm-line:not(.bansou-spoken)', { hasText: '｜問いかけ｜' }).count()).toBe(0); });
		expect(await lines(desk.page).count()).toBeGreaterThan(5);
	});
});

journey('Lines of talk in English', { vault: { 'Hill/Hill.md': '---\ntype: client\nname: Hill\nlead: Okada\n---\n', 'Hill/Visit.md': '---\ntype: visit\nno: 1\n---\n## Conversation\n' }, lang: 'en' }, (step) => {
	step('are begun with English words', { changes: ['Hill/Visit.md'] }, async (desk) => {
		await desk.openNote('Hill/Visit.md');
		await desk.selectInEditor('Conversation\n');
		await desk.palette(commandsEn.names['next-talk-line']);
		await palette(desk).waitFor();
		expect(await palette(desk).getByRole('menuitem', { name: talkLinesEn.element('問いかけ') }).textContent()).toBe('3question');
		await desk.page.keyboard.press('3');
		await eventually(async () => { expect(await desk.editorText()).toContain('## Conversation\n- Okada｜question｜'); });
	});
});

journey('Lines of talk on a phone', { vault: FILES, mobile: true, width: 390, height: 780 }, (step) => {
	step('are begun by touch, in a palette that fits the screen and fingers', { changes: [VISIT] }, async (desk) => {
		await desk.page.evaluate((path) => window.host.app.workspace.openLinkText(path, '', false), VISIT);
		await desk.expectActive(VISIT);
		await expectSeen(desk, SEEN);
		await desk.selectInEditor('補助金の話');
		await desk.palette(names['next-talk-line']);
		await palette(desk).waitFor();
		expect(await smallTargets(desk, palette(desk))).toEqual([]);
		const { left, right, bottom } = await palette(desk).evaluate((el) => el.getBoundingClientRect());
		expect(left >= 0 && right <= 390 && bottom <= 780).toBe(true);
		await palette(desk).getByRole('menuitem', { name: talkLinesJa.element('提案') }).tap();
		await expectText(desk, TEXT.replace('補助金の話\n', '補助金の話\n- 佐伯｜提案｜\n'));
	});
});
