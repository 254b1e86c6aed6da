/** The issue structure by keyboard alone: a tree is typed in, and every stroke is a note. */
import { expect } from 'vitest';
import { commandsJa } from '../../src/lang/faces/commands.ts';
import { graphJa } from '../../src/lang/faces/issue-graph.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { journey, useBrowser } from './harness.ts';

useBrowser();

const CLIENT = '港パン/港パン.md';
const FILES = { [CLIENT]: '---\n種別: 支援先\n事業者名: 港パン\n主担当: 佐伯\n---\n', '港パン/港パン 第1回.md': '---\n種別: 訪問\n支援先: "[[港パン]]"\n回: 1\n日付: 2026-01-25\n状態: 予定\n---\n' };
const issue = '港パン/課題/夕方に棚が空く.md';
const cause = '港パン/要因/昼に焼く量を決めていない.md';

/** The title of the node that has the focus. */
const heldTitle = (desk: Desk): Promise<string> => desk.page.evaluate(() => document.activeElement?.closest('.bansou-part')?.getAttribute('aria-label') ?? '');
const field = (desk: Desk): ReturnType<Desk['page']['locator']> => desk.page.locator('.bansou-field textarea');

journey('The structure by keyboard alone', { vault: FILES }, (step) => {
	step('the command opens an empty structure that asks for the first issue', {}, async (desk) => {
		await desk.openNote(CLIENT);
		await desk.palette(commandsJa.names['open-issue-graph']);
		await desk.button(graphJa.first, desk.page.locator('.bansou-graph-foot')).waitFor();
	});

	step('what is composed and confirmed becomes an issue with today’s visit as its source', { creates: [issue] }, async (desk) => {
		await desk.button(graphJa.first, desk.page.locator('.bansou-graph-foot')).click();
		await field(desk).waitFor();
		await desk.compose('夕方に棚が空く', { confirm: false });
		await desk.pressComposingEnter();
		expect(await field(desk).count()).toBe(1);
		await desk.confirmComposition('夕方に棚が空く');
		await desk.page.keyboard.press('Enter');
		await eventually(async () => { expect(await heldTitle(desk)).toContain('夕方に棚が空く'); });
		expect(desk.vault.text(issue)).toContain('最初の課題: true');
		expect(desk.vault.text(issue)).toContain('"[[港パン 第1回]]"');
	});

	step('Tab asks what lies behind, and the cause is written on the issue', { creates: [cause], changes: [issue] }, async (desk) => {
		await desk.page.keyboard.press('Tab');
		await eventually(async () => { expect(await desk.page.locator('.bansou-field-question').textContent()).toBe(graphJa.ask.cause('夕方に棚が空く')); });
		await desk.compose('昼に焼く量を決めていない');
		await desk.page.keyboard.press('Enter');
		await eventually(async () => { expect(await heldTitle(desk)).toContain('昼に焼く量を決めていない'); });
		expect(desk.vault.text(issue)).toContain('要因:\n  - "[[昼に焼く量を決めていない]]"');
	});

	step('three notes in a row are typed without waiting for one another', { creates: ['港パン/要因/前の日の売れ数を見ていない.md', '港パン/要因/売れ数の紙が店に残る.md', '港パン/要因/朝は注文の電話で手がいっぱい.md'], changes: [cause] }, async (desk) => {
		await desk.page.keyboard.press('Tab');
		await field(desk).waitFor();
		for (const [words, key] of [['前の日の売れ数を見ていない', 'Tab'], ['売れ数の紙が店に残る', 'Alt+Enter'], ['朝は注文の電話で手がいっぱい', 'Enter']] as const) {
			await desk.compose(words);
			await desk.page.keyboard.press(key);
		}
		await eventually(async () => { expect(await heldTitle(desk)).toContain('朝は注文の電話で手がいっぱい'); });
	});

	step('arrows walk up along causes and down along effects', {}, async (desk) => {
		await desk.page.keyboard.press('ArrowDown');
		expect(await heldTitle(desk)).toContain('前の日の売れ数を見ていない');
		await desk.page.keyboard.press('ArrowDown');
		await desk.page.keyboard.press('ArrowDown');
		expect(await heldTitle(desk)).toContain('夕方に棚が空く');
	});
});

journey('Thirty notes as one tree', { vault: FILES }, (step) => {
	const causes = ['売れ行きを見ていない', '人が足りない', '窯が古い', '品が多い', '注文がばらつく'];
	const behind = (cause: string): string[] => Array.from({ length: cause === '注文がばらつく' ? 4 : 5 }, (_, i) => `${cause.slice(0, 2)}のわけ${String(i + 1)}`);
	const all = causes.flatMap((cause) => [cause, ...behind(cause)]);

	step('are typed without a mouse, with no more than two keys a note beyond the words', { creates: [issue, ...all.map((title) => `港パン/要因/${title}.md`)] }, async (desk) => {
		let keys = 0;
		const press = async (key: string): Promise<void> => {
			keys++;
			await desk.page.keyboard.press(key);
		};
		const write = async (words: string, key: string): Promise<void> => {
			await field(desk).waitFor();
			await desk.compose(words);
			await press(key);
		};
		await desk.openNote(CLIENT);
		await desk.palette(commandsJa.names['open-issue-graph']);
		await desk.button(graphJa.first, desk.page.locator('.bansou-graph-foot')).focus();
		await press('Enter');
		await write('夕方に棚が空く', 'Tab');
		for (const cause of causes) {
			await write(cause, 'Tab');
			for (const [i, title] of behind(cause).entries()) await write(title, i < behind(cause).length - 1 ? 'Alt+Enter' : 'Shift+Tab');
			await eventually(async () => { expect(await heldTitle(desk)).toContain(cause); });
			if (cause !== causes.at(-1)) await press('Enter');
		}
		expect(all.length + 1).toBe(30);
		expect(keys).toBeLessThanOrEqual(60);
		await eventually(() => { expect(desk.vault.text('港パン/要因/窯が古い.md').match(/窯がのわけ/g)).toHaveLength(5); });
		expect(desk.vault.text(issue).match(/\[\[/g)?.length).toBe(1 + causes.length + 1);
	});
});
