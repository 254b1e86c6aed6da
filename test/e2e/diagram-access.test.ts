/** The diagram for those who hear it, who walk it by keys, and who touch it: what the browser's accessibility tree says, where the focus is seen, how large things are. */
import type { CDPSession, Locator } from 'playwright-core';
import { expect } from 'vitest';
import { VIEWS } from '../../src/core/vocabulary/views.ts';
import { commandsJa } from '../../src/lang/faces/commands.ts';
import { graphJa } from '../../src/lang/faces/issue-graph.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { journey, useBrowser } from './harness.ts';

useBrowser();

const CLIENT = 'しおかぜ食品/しおかぜ食品.md';

const parts = ({ page }: Desk): Locator => page.locator('.bansou-diagram .bansou-part[role="button"]');
/** By what is heard of it: far out, its words are shortened. */
const node = ({ page }: Desk, title: string): Locator => page.locator(`.bansou-diagram .bansou-part[role="button"][aria-label*="「${title}"]`);

async function openStructure(desk: Desk): Promise<void> {
	await desk.page.evaluate((path) => window.host.app.workspace.openLinkText(path, ''), CLIENT);
	await desk.expectActive(CLIENT);
	await desk.palette(commandsJa.names['open-issue-graph']);
	await node(desk, 'どの注文を受け').waitFor();
}

interface Heard {
	readonly role: string;
	readonly name: string;
}

/** A node of the accessibility tree, as far as it matters here (Chrome DevTools Protocol, Accessibility.AXNode). */
interface AxNode {
	readonly role?: { readonly value?: unknown };
	readonly name?: { readonly value?: unknown };
	readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}
const axNodes = async (session: CDPSession): Promise<readonly AxNode[]> => ((await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: readonly AxNode[] }).nodes;
const words = (value: AxNode['name']): string => (typeof value?.value === 'string' ? value.value : '');

/** What a screen reader is told of the element that has the focus: as the browser computes it, not as it is written. */
async function heard(session: CDPSession): Promise<Heard> {
	const focused = (await axNodes(session)).filter(({ properties }) => properties?.some(({ name, value }) => name === 'focused' && value.value === true)).at(-1);
	return { role: words(focused?.role), name: words(focused?.name) };
}

journey('The diagram for those who hear it and walk it', { vault: 'sample' }, (step) => {
	let session: CDPSession;

	step('the drawing has a name, and Tab reaches exactly one of its notes', {}, async (desk) => {
		session = await desk.page.context().newCDPSession(desk.page);
		await openStructure(desk);
		expect(await desk.page.locator('.bansou-diagram').getByRole('group', { name: graphJa.title }).count()).toBe(1);
		expect(await parts(desk).and(desk.page.locator('[tabindex="0"]')).count()).toBe(1);
		await desk.page.locator('.bansou-graph-tab.bansou-here').focus();
		await eventually(async () => {
			await desk.page.keyboard.press('Tab');
			expect(await desk.page.evaluate(() => document.activeElement?.closest('.bansou-diagram') != null)).toBe(true);
		});
		expect((await heard(session)).role).toBe('button');
	});

	step('of a note one hears its type, its title, how sure it is, who said it, and how much leads to it and follows from it', {}, async (desk) => {
		await node(desk, '段取り替えが増えた').focus();
		expect(await heard(session)).toEqual({ role: 'button', name: '要因「段取り替えが増えた」。事実で確認。背景2件、結果4件。裏づけ1件' });
		await node(desk, '工場が手狭').focus();
		expect((await heard(session)).name).toMatch(/^課題「工場が手狭」。最初の課題。最初に言ったのは経営者。背景1件、結果0件。反する事実1件/);
		await node(desk, 'どの注文を受け').focus();
		expect((await heard(session)).name).toMatch(/^本質的課題「どの注文を受け、どの注文を断るかを、経営として決めていない」。/);
	});

	step('every link that is drawn is heard as its sentence, every round too', {}, async (desk) => {
		const names = new Set((await axNodes(session)).map(({ name }) => words(name)));
		expect(names).toContain('「段取り替えが増えた」だから、「手直しが増えた」');
		expect([...names].some((name) => name.startsWith('輪：「'))).toBe(true);
		expect(await desk.page.locator('.bansou-diagram .bansou-part:not([aria-hidden="true"]):not([aria-label])').count()).toBe(0);
	});

	step('arrow keys walk down along effects and up along causes, and the note walked to is the one that is heard', {}, async (desk) => {
		await node(desk, 'どの注文を受け').focus();
		const walked: string[] = [];
		for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp'] as const) {
			await desk.page.keyboard.press(key);
			walked.push((await heard(session)).name);
		}
		const types = walked.map((name) => name.split('「')[0]);
		expect(types.slice(0, 2)).toEqual(['要因', '要因']);
		expect(types[2]).toBe('課題');
		expect(types.at(-1)).toBe('本質的課題');
	});

	step('what has the focus is seen to have it, and is in sight', {}, async (desk) => {
		const ring = (title: string): Promise<number> => node(desk, title).locator('.bansou-ink-focus').evaluate((el) => (getComputedStyle(el).stroke === 'none' ? 0 : parseFloat(getComputedStyle(el).strokeWidth)));
		await desk.page.keyboard.press('Escape');
		expect(await ring('手直しが増えた')).toBe(0);
		await node(desk, '手直しが増えた').focus();
		expect(await ring('手直しが増えた')).toBeGreaterThanOrEqual(2);
		const [box, frame] = [await node(desk, '手直しが増えた').boundingBox(), await desk.page.locator('.bansou-diagram').boundingBox()];
		expect((box?.y ?? 0) >= (frame?.y ?? 0) && (box?.y ?? 0) + (box?.height ?? 0) <= (frame?.y ?? 0) + (frame?.height ?? 0)).toBe(true);
	});

	step('every button above the drawing has a name, is reached by Tab, and is seen to have the focus', {}, async (desk) => {
		await desk.page.locator('.bansou-graph-tab').first().focus();
		const names: string[] = [];
		for (let at = 0; at < 10 && !(await desk.page.evaluate(() => document.activeElement?.closest('.bansou-diagram') != null)); at++) {
			const { role, name } = await heard(session);
			names.push(name);
			expect([role, name]).not.toContain('');
			expect(await desk.page.evaluate(() => {
				const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement ?? document.body);
				return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
			}), name).toBe(true);
			await desk.page.keyboard.press('Tab');
		}
		expect(names.slice(0, 5).map((name) => name.replaceAll(' ', ''))).toEqual(Object.values(VIEWS).map(({ ja, paper }) => `${ja}${paper}`));
		expect(names.slice(5)).toEqual([graphJa.slider, graphJa.acts.search, graphJa.acts.filter, graphJa.acts.more, graphJa.acts.meeting]);
	});
});

/** What a finger needs, in pixels. */
const FINGER = 44;
/** What can be tapped within a part of the page and is smaller than a finger, with its size. */
const small = ({ page }: Desk, within: string): Promise<string[]> => page.evaluate(([selector, least]) => Array.from(document.querySelectorAll(`${selector} :is(button, textarea, select, input)`)).filter((el) => el.checkVisibility()).flatMap((el) => {
	const { width, height } = el.getBoundingClientRect();
	return width + 0.5 < least || height + 0.5 < least ? [`${el.getAttribute('aria-label') ?? el.textContent ?? ''} ${String(Math.round(width))}×${String(Math.round(height))}`] : [];
}), [within, FINGER] as const);

journey('The diagram on a phone', { vault: 'sample', mobile: true, width: 390, height: 844 }, (step) => {
	step('everything above the drawing that is tapped is large enough for a finger', {}, async (desk) => {
		await openStructure(desk);
		expect(await small(desk, '.bansou-graph-header')).toEqual([]);
		expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	});

	step('so is everything in the meeting', {}, async (desk) => {
		await desk.page.locator('[data-key="meeting"]').tap();
		await desk.dialog.waitFor();
		expect(await small(desk, '.modal')).toEqual([]);
		await desk.dialog.locator('.mod-cta').tap();
		await desk.page.locator('.bansou-meeting').waitFor();
		expect(await small(desk, '.bansou-meeting')).toEqual([]);
		expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	});
});
