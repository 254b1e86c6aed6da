/** Drafted questions in the text and in the panel of the checks, and what may be a noticing: quiet, never in the way of the input method, never set by itself. */
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { clientViewJa } from '../../src/lang/faces/client-view.ts';
import { commandsJa } from '../../src/lang/faces/commands.ts';
import { dialogueJa } from '../../src/lang/faces/dialogue.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { journey, useBrowser } from './harness.ts';

useBrowser();

const { names } = commandsJa;
const CLIENT = '丘の上商店/丘の上商店.md';
const HELD = '丘の上商店/訪問/丘の上商店 第1回.md';
const NEXT = '丘の上商店/訪問/丘の上商店 第2回.md';
const PLAIN = '覚え書き.md';
const QUESTIONS = '### 問いかけの案\n- どの棚の前でお客さまは立ち止まりますか？（純粋）\n- その棚を作ったきっかけは何でしたか？（診断）\n- 会議は毎週ありますか？\n### 見立て\n- 売場の決め手が店主の頭の中にある\n';
const FILES = {
	[CLIENT]: '---\n種別: 支援先\n事業者名: 丘の上商店\n経営者名: 店主\n主担当: 佐伯\n---\n',
	[HELD]: '---\n種別: 訪問\n回: 1\n日付: 2026-01-21\n状態: 実施済\n事後打合せ日: 2026-01-22\n当方: [佐伯]\n---\n## 面談の記録\n- 佐伯｜問いかけ｜何が目に入りますか？\n- 店主「決めるのは、自分の仕事だったのか」\n- 店主「人が足りない」\n',
	[NEXT]: `---\n種別: 訪問\n回: 2\n日付: 2026-02-04\n状態: 予定\n---\n## 事前打合せ\n${QUESTIONS}`,
	[PLAIN]: QUESTIONS,
};

const editor = ({ page }: Desk): Locator => page.locator('.mod-root .workspace-leaf.mod-active .cm-content');
const kinds = (desk: Desk): Promise<string[]> => editor(desk).locator('.bansou-question-kind').allTextContents();
const beside = (desk: Desk): Promise<(string | null)[]> => editor(desk).locator('.bansou-beside').evaluateAll((lines) => lines.map((line) => line.getAttribute('data-bansou-beside')));
const counted = (open: number, closed: number): string => dialogueJa.forms({ open, closed });
const expectCounts = (desk: Desk, open: number, closed: number): Promise<void> => eventually(async () => { expect((await beside(desk))[0]).toBe(counted(open, closed)); });
/** The line of the cursor, and the column. */
const cursor = ({ page }: Desk): Promise<readonly [string, number]> => page.evaluate(() => {
	const active = window.host.app.workspace.activeEditor?.editor;
	const { line, ch } = active?.getCursor() ?? { line: 0, ch: 0 };
	return [active?.getLine(line) ?? '', ch] as const;
});

journey('Drafted questions in the text', { vault: FILES }, (step) => {
	step('the kind of each is quiet, and beside the headings stand what they come to and who may see it', {}, async (desk) => {
		await desk.openNote(NEXT);
		await eventually(async () => { expect(await kinds(desk)).toEqual(['（純粋）', '（診断）']); });
		expect(await beside(desk)).toEqual([counted(2, 1), clientViewJa.teamOnly]);
		const shown = await editor(desk).locator('.bansou-beside').first().evaluate((line) => getComputedStyle(line, '::after').content);
		expect(shown).toContain(counted(2, 1));
	});

	step('the text itself is untouched, and holds no word of ours', {}, async (desk) => {
		expect(await desk.editorText()).toBe(FILES[NEXT]);
		expect(await editor(desk).textContent()).not.toContain('開かれた問い');
	});

	step('a question that is typed is counted when one rests', { changes: [NEXT] }, async (desk) => {
		await desk.selectInEditor('会議は毎週ありますか？');
		await desk.page.keyboard.insertText('\n- 最近、何が変わりましたか？（純粋）');
		await expectCounts(desk, 3, 1);
		expect(await kinds(desk)).toEqual(['（純粋）', '（診断）', '（純粋）']);
	});

	for (const [where, at] of [['before', 'きっかけは何でしたか？'], ['in', 'きっかけは何でしたか？（診'], ['behind', 'きっかけは何でしたか？（診断）']] as const) {
		step(`words that are composed ${where} a kind go where the cursor was, and nothing moves before they are confirmed`, {}, async (desk) => {
			const text = await desk.editorText();
			await desk.selectInEditor(at);
			const [line, column] = await cursor(desk);
			const counts = await beside(desk);
			await desk.compose('いまは', { confirm: false });
			// Longer than the rest after which one looks again.
			await new Promise((resolve) => setTimeout(resolve, 700));
			expect(await cursor(desk)).toEqual([`${line.slice(0, column)}いまは${line.slice(column)}`, column + 3]);
			expect(await beside(desk)).toEqual(counts);
			await desk.confirmComposition('いまは');
			await eventually(async () => { expect(await desk.editorText()).toBe(text.replace(line, `${line.slice(0, column)}いまは${line.slice(column)}`)); });
			expect(await cursor(desk)).toEqual([`${line.slice(0, column)}いまは${line.slice(column)}`, column + 3]);
			await desk.page.keyboard.press('Control+z');
			await eventually(async () => { expect(await desk.editorText()).toBe(text); });
		});
	}

	step('in a note that is no visit of a client there is nothing', {}, async (desk) => {
		await desk.openNote(PLAIN);
		await desk.settle();
		expect([await kinds(desk), await beside(desk)]).toEqual([[], []]);
	});
});

journey('Drafted questions and noticings in the panel', { vault: FILES }, (step) => {
	const panel = ({ page }: Desk): Locator => page.locator('.bansou-check-panel');

	step('the brief says how open the questions are, in one line without a mark', {}, async (desk) => {
		await desk.openNote(NEXT);
		await desk.palette(names['check-before']);
		await eventually(async () => { expect(await panel(desk).locator('[data-section="questions"]').innerText()).toContain(counted(2, 1)); });
		expect(await panel(desk).locator('[data-section="questions"]').innerText()).toContain('純粋 1・診断 1');
	});

	step('a line of the owner’s that speaks of change is offered after the visit, for supporters alone', {}, async (desk) => {
		await desk.openNote(HELD);
		await desk.palette(names['check-after']);
		const noticed = panel(desk).locator('[data-section="noticed"]');
		await eventually(async () => { expect(await noticed.locator('li').allInnerTexts()).toHaveLength(1); });
		const words = await noticed.innerText();
		for (const part of ['決めるのは、自分の仕事だったのか', dialogueJa.noticing.question, clientViewJa.teamOnly]) expect(words).toContain(part);
		expect(await panel(desk).locator('[data-section="talk"]').innerText()).toContain('事後打合せは1日後');
	});

	step('気づきにする writes the element into its line, and the offer goes', { changes: [HELD] }, async (desk) => {
		await panel(desk).locator('[data-section="noticed"]').getByRole('button').click();
		await eventually(() => { expect(desk.vault.text(HELD)).toContain('- 店主｜気づき｜「決めるのは、自分の仕事だったのか」\n- 店主「人が足りない」'); });
		await eventually(async () => { expect(await panel(desk).locator('[data-section="noticed"]').isVisible()).toBe(false); });
	});

	step('one undo takes it back', { changes: [HELD] }, async (desk) => {
		await desk.palette(names['undo-change']);
		await eventually(() => { expect(desk.vault.text(HELD)).toBe(FILES[HELD]); });
		await desk.dismissNotices();
	});
});
