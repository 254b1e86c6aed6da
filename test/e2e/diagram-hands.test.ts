/** What hands do in the issue structure beyond writing: grouping, loops, gaps, touch, pins, paper. */
import { expect } from 'vitest';
import { commandsJa } from '../../src/lang/faces/commands.ts';
import { diagramJa } from '../../src/lang/faces/diagram.ts';
import { exportsJa } from '../../src/lang/faces/export.ts';
import { graphJa } from '../../src/lang/faces/issue-graph.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { journey, useBrowser } from './harness.ts';

useBrowser();

const BASE = '港パン/';
const CLIENT = `${BASE}港パン.md`;
const GOAL = `${BASE}ビジョン/夕方まで棚を満たす.md`;
const note = (...lines: string[]): string => `---\n${lines.join('\n')}\n---\n`;
const FILES = {
	[CLIENT]: note('種別: 支援先', '事業者名: 港パン', '主担当: 佐伯'),
	[`${BASE}港パン 第1回.md`]: note('種別: 訪問', '支援先: "[[港パン]]"', '回: 1', '日付: 2026-01-25', '状態: 予定'),
	[`${BASE}課題/夕方に棚が空く.md`]: note('種別: 課題', '最初の課題: true', '要因: ["[[昼に焼く量を決めていない]]"]', '論点: 売り場'),
	[`${BASE}課題/昼の客が減る.md`]: note('種別: 課題', '要因: ["[[昼に焼く量を決めていない]]"]'),
	[`${BASE}要因/昼に焼く量を決めていない.md`]: note('種別: 要因', '要因: ["[[売れ数を見ていない]]"]'),
	[`${BASE}要因/売れ数を見ていない.md`]: note('種別: 要因', '要因: ["[[昼に焼く量を決めていない]]"]'),
	[`${BASE}事実/夕方の売れ残りは0個.md`]: note('種別: 事実', '視点: 財務', '区分: 数量'),
	[GOAL]: note('種別: ビジョン', '区分: 経営目標'),
};

/** The title of the node that has the focus. */
const heldTitle = (desk: Desk): Promise<string> => desk.page.evaluate(() => document.activeElement?.closest('.bansou-part')?.getAttribute('aria-label') ?? '');
const node = (desk: Desk, title: string): ReturnType<Desk['page']['locator']> => desk.page.locator(`.bansou-diagram .bansou-node[aria-label*="${title}"]`);
const titles = (desk: Desk): Promise<string[]> => desk.page.locator('.bansou-diagram .bansou-node').evaluateAll((all) => all.map((el) => el.getAttribute('aria-label')?.match(/「(.*?)」/)?.[1] ?? '').sort());
async function more(desk: Desk, entry: string): Promise<void> {
	await desk.page.locator('.bansou-graph-tools [data-key="more"]').click();
	await menu(desk, entry);
}
const menu = (desk: Desk, entry: string): Promise<void> => desk.page.locator('.menu').getByText(entry, { exact: true }).click();
const view = (desk: Desk, name: string): Promise<void> => desk.page.locator(`.bansou-graph-tab[data-key="${name}"]`).click();
async function open(desk: Desk): Promise<void> {
	await desk.openNote(CLIENT);
	await desk.palette(commandsJa.names['open-issue-graph']);
	await node(desk, '夕方に棚が空く').waitFor();
}

journey('Looking at the structure', { vault: FILES }, (step) => {
	step('the menu of a link is reached without a pointer', {}, async (desk) => {
		await open(desk);
		await node(desk, '夕方に棚が空く').focus();
		await desk.page.keyboard.press('m');
		await desk.page.locator('.menu').getByText(graphJa.acts.links, { exact: true }).waitFor();
		const chosen = (): Promise<string> => desk.page.evaluate(() => document.querySelector('.menu-item.selected')?.textContent ?? '');
		for (let steps = 0; steps < 20 && (await chosen()) !== graphJa.acts.links; steps++) await desk.page.keyboard.press('ArrowDown');
		await desk.page.keyboard.press('Enter');
		await desk.page.locator('.prompt-input').waitFor();
		await desk.page.keyboard.press('Enter');
		await desk.page.locator('.menu').getByText(graphJa.acts.unlink, { exact: true }).waitFor();
		await desk.page.keyboard.press('Escape');
	});

	step('the overview stands by topics, and by the viewpoints of ロカベン on wish', {}, async (desk) => {
		await open(desk);
		await view(desk, 'overview');
		await desk.page.locator('[data-key="topic:売り場"]').waitFor();
		await more(desk, graphJa.acts.viewpoints);
		await desk.page.locator('[data-key="topic:財務"]').waitFor();
		expect(await desk.page.locator('[data-key="topic:売り場"]').count()).toBe(0);
	});

	step('and so it is found again', {}, async (desk) => {
		await desk.reload();
		await desk.page.locator('[data-key="topic:財務"]').waitFor();
		await more(desk, graphJa.acts.viewpoints);
		await desk.page.locator('[data-key="topic:売り場"]').waitFor();
	});

	step('a loop is chosen by the chain of its titles, and its notes alone are shown', {}, async (desk) => {
		await more(desk, graphJa.acts.loops);
		await eventually(async () => { expect(await desk.page.locator('.prompt .suggestion-item').allInnerTexts()).toEqual(['売れ数を見ていない → 昼に焼く量を決めていない → 売れ数を見ていない']); });
		await desk.page.keyboard.press('Enter');
		await eventually(async () => { expect(await titles(desk)).toEqual(['売れ数を見ていない', '昼に焼く量を決めていない']); });
		expect(await heldTitle(desk)).toContain('売れ数を見ていない');
		await more(desk, graphJa.acts.whole);
		await node(desk, '夕方に棚が空く').waitFor();
	});
});

journey('A gap between two notes', { vault: FILES }, (step) => {
	step('is written from the menu of a goal, with its kind and a sentence', { changes: [GOAL] }, async (desk) => {
		await open(desk);
		await view(desk, 'goals');
		await node(desk, '夕方まで棚を満たす').click();
		await desk.page.keyboard.press('m');
		await menu(desk, graphJa.acts.gap);
		await desk.page.locator('.prompt-input').waitFor();
		await desk.compose('夕方の売れ残り');
		await eventually(async () => { expect(await desk.page.locator('.prompt .suggestion-item.is-selected').innerText()).toContain('夕方の売れ残りは0個'); });
		await desk.page.keyboard.press('Enter');
		expect(await desk.field(graphJa.gap.kind).inputValue()).toBe('乖離');
		await desk.field(graphJa.gap.kind).selectOption('不整合');
		await desk.field(graphJa.gap.sentence).focus();
		await desk.compose('残りがないのは、足りないからかもしれない');
		await desk.page.keyboard.press('Enter');
		await eventually(() => { expect(desk.vault.text(GOAL)).toContain('- 2026-01-25 不整合 [[夕方の売れ残りは0個]] 残りがないのは、足りないからかもしれない\n'); });
	});

	step('is struck out when it was talked over', { changes: [GOAL] }, async (desk) => {
		await desk.page.locator('.bansou-diagram .bansou-edge[data-key^="link:gap"]').first().dispatchEvent('click', { clientX: 400, clientY: 400 });
		await desk.page.locator('.menu').getByText('残りがないのは、足りないからかもしれない').waitFor();
		await menu(desk, graphJa.acts['talked-over']);
		await eventually(() => { expect(desk.vault.text(GOAL)).toMatch(/- ~~2026-01-25 不整合 .*~~\n/); });
	});

	step('is opened where it is written', {}, async (desk) => {
		await desk.page.locator('.bansou-diagram .bansou-edge[data-key^="link:gap"]').first().dispatchEvent('click', { clientX: 400, clientY: 400 });
		await menu(desk, graphJa.acts.open);
		await desk.expectActive(GOAL);
	});
});

const BESIDE = `${BASE}要因/店番が一人.md`;
const SECOND = `${BASE}課題/昼の客が減る.md`;

/** The first effect hangs on the essential issue, so that the second is what the cause leads to by its primary link. */
const BRANCHED = {
	[CLIENT]: FILES[CLIENT] ?? '',
	[`${BASE}課題/夕方に棚が空く.md`]: note('種別: 課題', '要因: ["[[昼に焼く量を決めていない]]", "[[焼き立てを約束にしていない]]"]'),
	[SECOND]: note('種別: 課題', '要因: ["[[昼に焼く量を決めていない]]"]'),
	[`${BASE}要因/昼に焼く量を決めていない.md`]: note('種別: 要因'),
	[`${BASE}本質的課題/焼き立てを約束にしていない.md`]: note('種別: 本質的課題', '状態: 経営者が言葉にした'),
};

journey('A note beside another that has several effects', { vault: BRANCHED }, (step) => {
	step('leads to the one that the field names', { creates: [BESIDE], changes: [SECOND] }, async (desk) => {
		await open(desk);
		await node(desk, '昼に焼く量を決めていない').click();
		await desk.page.keyboard.press('Enter');
		const question = await desk.page.locator('.bansou-field-question').textContent();
		expect(question).toBe(graphJa.ask.beside('昼の客が減る'));
		await desk.compose('店番が一人');
		await desk.page.keyboard.press('Enter');
		await eventually(() => { expect(desk.vault.text(SECOND)).toContain('"[[店番が一人]]"'); });
	});
});

journey('The structure on paper', { vault: FILES, theme: 'dark' }, (step) => {
	step('is printed on a sheet of its own, ink on white, and the window is as before', {}, async (desk) => {
		const { page } = desk;
		await open(desk);
		// The dialog itself belongs to the browser.
		await page.evaluate(() => { window.print = () => { document.body.dataset['printed'] = 'yes'; }; });
		await more(desk, exportsJa.acts.print);
		await page.locator('body[data-printed]').waitFor();
		await page.emulateMedia({ media: 'print' });
		expect(await page.evaluate(() => Array.from(document.body.children).filter((el) => el.checkVisibility()).map((el) => el.className))).toEqual(['bansou-print']);
		expect(await page.locator('.bansou-print img').evaluateAll((all) => all.every((el) => el instanceof HTMLImageElement && el.naturalWidth > 0 && el.getBoundingClientRect().bottom <= innerHeight))).toBe(true);
		await page.emulateMedia({ media: null });
		await page.evaluate(() => { window.dispatchEvent(new Event('afterprint')); });
		expect(await page.locator('.bansou-print').count()).toBe(0);
	});
});

interface Spot {
	readonly x: number;
	readonly y: number;
}
const TOUCHED = { [`${BASE}要因/売れ残りは店で見る.md`]: note('種別: 要因', '要因: ["[[売れ数を見ていない]]"]') };

journey('The structure by touch', { vault: { ...FILES, ...TOUCHED }, mobile: true, width: 390, height: 844 }, (step) => {
	const scale = (desk: Desk): Promise<number> => desk.page.evaluate(() => Number(/scale\((.*?)\)/.exec(document.querySelector('.bansou-drawing > g')?.getAttribute('transform') ?? '')?.[1] ?? 1));
	const touch = async (desk: Desk, from: readonly Spot[], to: readonly Spot[]): Promise<void> => {
		const cdp = await desk.page.context().newCDPSession(desk.page);
		const at = (share: number): { x: number; y: number; id: number }[] => from.map(({ x, y }, id) => ({ x: x + ((to[id]?.x ?? x) - x) * share, y: y + ((to[id]?.y ?? y) - y) * share, id }));
		await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
		for (let step = 1; step <= 6; step++) await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / 6) });
		await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	};
	const middle = async (desk: Desk, title: string): Promise<Spot> => {
		const box = await node(desk, title).boundingBox();
		return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
	};

	step('opens with what was named first and what lies around it, at a size that can be read', {}, async (desk) => {
		await desk.palette(commandsJa.names['open-issue-graph']);
		await node(desk, '夕方に棚が空く').waitFor();
		expect(await scale(desk)).toBeGreaterThanOrEqual(0.8);
		await desk.page.locator('.bansou-graph-foot').getByText(graphJa.acts.whole, { exact: true }).tap();
		await node(desk, '昼の客が減る').waitFor();
	});

	step('two fingers make it larger, one moves it, wherever they are put down', {}, async (desk) => {
		const before = await scale(desk);
		const { x, y } = await middle(desk, '夕方に棚が空く');
		await touch(desk, [{ x: x - 15, y }, { x: x + 15, y }], [{ x: x - 30, y }, { x: x + 30, y }]);
		await eventually(async () => { expect(await scale(desk)).toBeGreaterThan(before * 1.5); });
		const at = await middle(desk, '夕方に棚が空く');
		await touch(desk, [at], [{ x: at.x - 40, y: at.y - 50 }]);
		await eventually(async () => { expect(Math.round((await middle(desk, '夕方に棚が空く')).y - at.y)).toBeLessThan(-30); });
	});

	step('a line is begun below, and its other end is tapped; a tap beside gives up', { changes: [SECOND] }, async (desk) => {
		const { page } = desk;
		await more(desk, graphJa.acts.fit);
		await node(desk, '売れ残りは店で見る').tap();
		const begin = page.locator('.bansou-touch-bar [data-key="link"]');
		expect((await begin.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		await begin.tap();
		await page.getByText(graphJa.otherEnd).waitFor();
		await page.touchscreen.tap(8, (await page.locator('.bansou-diagram').boundingBox())?.y ?? 0);
		await eventually(async () => { expect(await page.getByText(graphJa.otherEnd).count()).toBe(0); });
		await node(desk, '売れ残りは店で見る').tap();
		await begin.tap();
		await node(desk, '昼の客が減る').tap();
		await page.locator('.prompt .suggestion-item').first().tap();
		await eventually(() => { expect(desk.vault.text(SECOND)).toContain('[[売れ残りは店で見る]]'); });
	});
});

journey('A note that is held at its place', { vault: FILES }, (step) => {
	const left = async (desk: Desk, title: string): Promise<number> => (await node(desk, title).boundingBox())?.x ?? 0;
	const pins = (desk: Desk): ReturnType<Desk['page']['locator']> => desk.page.locator('.bansou-diagram [data-key^="pin:"]');

	step('is moved by keys and marked, and no note knows of it', {}, async (desk) => {
		await open(desk);
		await node(desk, '昼の客が減る').click();
		const [before, other] = [await left(desk, '昼の客が減る'), await left(desk, '夕方に棚が空く')];
		for (let i = 0; i < 3; i++) await desk.page.keyboard.press('Alt+ArrowRight');
		await eventually(async () => { expect(await pins(desk).getAttribute('aria-label')).toBe(diagramJa.pinned); });
		await eventually(async () => { expect(Math.round(await left(desk, '昼の客が減る') - await left(desk, '夕方に棚が空く') - before + other)).toBeGreaterThanOrEqual(100); });
	});

	step('is found there again when the window was closed', {}, async (desk) => {
		const gap = await left(desk, '昼の客が減る') - await left(desk, '夕方に棚が空く');
		await desk.reload();
		await pins(desk).waitFor();
		await eventually(async () => { expect(Math.abs(await left(desk, '昼の客が減る') - await left(desk, '夕方に棚が空く') - gap)).toBeLessThan(5); });
	});

	step('is dragged to the side with Shift, which draws no line', {}, async (desk) => {
		const box = await node(desk, '夕方に棚が空く').boundingBox();
		const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
		await desk.page.keyboard.down('Shift');
		await desk.page.mouse.move(x, y);
		await desk.page.mouse.down();
		await desk.page.mouse.move(x + 60, y, { steps: 4 });
		await desk.page.mouse.up();
		await desk.page.keyboard.up('Shift');
		await eventually(async () => { expect(await pins(desk).count()).toBe(2); });
		await desk.page.keyboard.press('p');
		await eventually(async () => { expect(await pins(desk).count()).toBe(1); });
	});

	step('and is let go by the same command', {}, async (desk) => {
		await node(desk, '昼の客が減る').click();
		await desk.page.keyboard.press('m');
		await menu(desk, graphJa.acts.unpin);
		await eventually(async () => { expect(await pins(desk).count()).toBe(0); });
		await desk.page.keyboard.press('p');
		await pins(desk).waitFor();
	});
});
