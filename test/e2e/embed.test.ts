/** A diagram embedded in a note: it follows the notes, leads to them, leaves the page its wheel and its keys, and says what does not fit. */
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { embedJa } from '../../src/lang/faces/embed.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { journey, useBrowser } from './harness.ts';
import { MINATO, MINATO_FILES } from './minato.ts';

useBrowser();

const HERE = 'みなと製菓/話し合いの図.md';
const ELSEWHERE = '勉強会.md';
const WRONG = 'みなと製菓/書きかけ.md';
const CAUSE = 'みなと製菓/要因/断る目安がない.md';
const block = (...lines: readonly string[]): string => ['```bansou-diagram', ...lines, '```', ''].join('\n');
const FILES = {
	...MINATO_FILES,
	'みなと製菓/課題/残業が減らない.md': '---\n種別: 課題\n最初の課題: true\n要因:\n  - "[[断る目安がない]]"\n出所:\n  - "[[みなと製菓 第1回]]"\n---\n朝の仕込みが終わらない。\n',
	[CAUSE]: '---\n種別: 要因\n確からしさ: 経営者の認識\n根拠:\n  - "[[みなと製菓 第2回#^t1]]"\n出所:\n  - "[[みなと製菓 第2回]]"\n---\n断ったら次がないと思っている。\n',
	[MINATO.second]: String(MINATO_FILES[MINATO.second]).replace('思っていた」', '思っていた」 ^t1'),
	[HERE]: `# いまの構造\n\n${block()}\n${'あとで読む文。\n\n'.repeat(60)}`,
	[ELSEWHERE]: `勉強会で見せる。\n\n${block('支援先: [[みなと製菓]]', '表示: 構造', '回: 1')}\n`,
	[WRONG]: `${block('表示: 地図')}\n${block('支援先: [[みなとせいか]]')}\n${block('回: 9')}\n${block()}\n`,
};

/** Opens a note as it is read. */
async function read(desk: Desk, path: string): Promise<Locator> {
	await desk.openNote(path);
	await desk.page.evaluate(async () => {
		const { workspace } = window.host.app;
		const leaf = workspace.getMostRecentLeaf();
		await leaf?.setViewState({ type: 'markdown', state: { ...leaf.getViewState().state, mode: 'preview' } });
	});
	const page = desk.page.locator('.markdown-preview-view:visible');
	await page.waitFor();
	return page;
}
const embed = ({ page }: Desk): Locator => page.locator('.markdown-preview-view:visible .bansou-embed');
const node = (desk: Desk, words: string): Locator => embed(desk).locator('.bansou-part[role="button"]', { hasText: words });

journey('A diagram embedded in a note', { vault: FILES }, (step) => {
	step('an empty block shows the structure of the client the note belongs to, as wide as the note', {}, async (desk) => {
		await read(desk, HERE);
		await node(desk, '断る目安がない').waitFor();
		await node(desk, '残業が減らない').waitFor();
		expect(await embed(desk).locator('.bansou-embed-caption').innerText()).toBe(embedJa.caption('みなと製菓', 'structure', null));
		const { over, high } = await embed(desk).locator('.bansou-reading').evaluate((el) => ({ over: el.scrollWidth - el.clientWidth, high: el.scrollHeight - el.clientHeight }));
		expect(over).toBeLessThanOrEqual(1);
		expect(high).toBeLessThanOrEqual(1);
		const [drawing, sheet] = await embed(desk).locator('.bansou-reading-sheet').evaluate((el) => [el.querySelector('svg')?.getBoundingClientRect().height, el.clientHeight]);
		expect(drawing).toBe(sheet);
	});

	step('the wheel scrolls the page, and zooms with Ctrl', {}, async (desk) => {
		const sheet = embed(desk).locator('.bansou-reading-sheet');
		const widthOf = (): Promise<number> => sheet.evaluate((el) => el.clientWidth);
		const before = await widthOf();
		const scroller = desk.page.locator('.markdown-reading-view:visible');
		const top = (): Promise<number> => scroller.evaluate((el) => Math.max(el.scrollTop, ...Array.from(el.querySelectorAll('*'), (inner) => inner.scrollTop)));
		await node(desk, '断る目安がない').hover();
		await desk.page.mouse.wheel(0, 40);
		await eventually(async () => { expect(await top()).toBeGreaterThan(0); });
		expect(await widthOf()).toBe(before);
		await node(desk, '断る目安がない').hover();
		await desk.page.keyboard.down('Control');
		await desk.page.mouse.wheel(0, -200);
		await desk.page.keyboard.up('Control');
		await eventually(async () => { expect(await widthOf()).toBeGreaterThan(before); });
		await embed(desk).getByRole('button', { name: embedJa.fit, exact: true }).click();
		await eventually(async () => { expect(await widthOf()).toBe(before); });
	});

	step('a note that is changed is drawn anew in the block', { changes: [CAUSE] }, async (desk) => {
		desk.vault.write(CAUSE, FILES[CAUSE].replace('種別: 要因\n', '種別: 要因\n題名: 断る基準を決めていない\n'));
		await node(desk, '断る基準を決めていない').waitFor();
	});

	step('arrow keys walk from the cause to its effect, and Tab leads on', {}, async (desk) => {
		await node(desk, '断る基準を決めていない').focus();
		await desk.page.keyboard.press('ArrowDown');
		const focused = (): Promise<string> => desk.page.evaluate(() => document.activeElement?.textContent ?? '');
		await eventually(async () => { expect(await focused()).toContain('残業が減らない'); });
		await desk.page.keyboard.press('Tab');
		expect(await focused()).not.toContain('残業が減らない');
		await desk.page.keyboard.press('Delete');
	});

	step('the pointer shows the beginning of the note', {}, async (desk) => {
		await desk.page.mouse.move(2, 2);
		await node(desk, '断る基準を決めていない').hover();
		await eventually(async () => { expect(await desk.page.locator('.hover-popover').innerText()).toContain('断ったら次がないと思っている。'); });
		await desk.page.mouse.move(2, 2);
		await desk.page.locator('.hover-popover').waitFor({ state: 'detached' });
	});

	step('a click opens the note, with Ctrl beside the one that is read', {}, async (desk) => {
		const tabs = (): Promise<number> => desk.page.locator('.mod-root .workspace-tab-header').count();
		const before = await tabs();
		await node(desk, '断る基準を決めていない').click({ modifiers: ['Control'] });
		await desk.expectActive(CAUSE);
		expect(await tabs()).toBe(before + 1);
	});

	step('elsewhere in the vault a block names its client, and the visit up to which it shows', {}, async (desk) => {
		await read(desk, ELSEWHERE);
		await node(desk, '残業が減らない').waitFor();
		expect(await node(desk, '断る基準を決めていない').count()).toBe(0);
		expect(await embed(desk).locator('.bansou-embed-caption').innerText()).toBe(embedJa.caption('みなと製菓', 'structure', 1));
	});

	step('what does not fit is said in its block, and the others are drawn', {}, async (desk) => {
		await read(desk, WRONG);
		await eventually(async () => {
			expect(await embed(desk).locator('.bansou-embed-fault').allInnerTexts()).toEqual([embedJa.fault({ line: 1, what: 'view', found: '地図' }), embedJa.notAClient('みなとせいか'), embedJa.noVisit(9, [1, 2, 3])]);
		});
		expect(await embed(desk).locator('.bansou-reading').count()).toBe(1);
	});

	step('where a note belongs to nobody, an empty block asks for the client', { creates: ['メモ.md'] }, async (desk) => {
		desk.vault.write('メモ.md', block());
		await desk.page.locator('.nav-file-title[data-path="メモ.md"]').waitFor();
		await read(desk, 'メモ.md');
		await embed(desk).getByText(embedJa.noClient).waitFor();
	});
});
