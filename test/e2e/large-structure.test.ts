/** A client with two thousand notes: it opens folded, can be searched, and with everything open the page goes on answering while places are found. */
import { expect } from 'vitest';
import { commandsJa } from '../../src/lang/faces/commands.ts';
import { graphJa } from '../../src/lang/faces/issue-graph.ts';
import { DRAWING_CLIENT, drawingFiles } from '../bench/drawing-client.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { journey, useBrowser } from './harness.ts';

useBrowser();

const files = drawingFiles(2_000, 1);
const GROUPS = files.filter(({ path }) => path.includes('/本質的課題/')).map(({ path }) => path);
const FAR = files.filter(({ path }) => path.includes('/課題/')).at(-300)?.path ?? '';
const titleOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -3);

const nodes = (desk: Desk): ReturnType<Desk['page']['locator']> => desk.page.locator('.bansou-diagram .bansou-part[role="button"]');
const foot = (desk: Desk): Promise<string> => desk.page.locator('.bansou-graph-foot').innerText();
const held = (desk: Desk): Promise<string> => desk.page.evaluate(() => document.activeElement?.closest('.bansou-part')?.getAttribute('data-key') ?? '');
/** As if all of them had been unfolded by hand, one after the other. */
const unfold = (desk: Desk, unfolded: readonly string[]): Promise<void> => desk.page.evaluate(([client, ids]) => window.host.app.saveLocalStorage('bansou-looks', { [client]: { view: 'structure', unfolded: ids } }), [DRAWING_CLIENT, unfolded] as const);

journey('Two thousand notes', { vault: Object.fromEntries(files.map(({ path, text }) => [path, text])) }, (step) => {
	step('at most sixty stand open, and it is told how many there are', {}, async (desk) => {
		await desk.page.locator('.nav-folder-title[data-path="架空食品"]').click();
		await desk.openNote(DRAWING_CLIENT);
		await desk.palette(commandsJa.names['open-issue-graph']);
		await nodes(desk).first().waitFor();
		const count = /(?<all>\d+)件のうち(?<open>\d+)件/.exec(await foot(desk));
		expect(Number(count?.groups?.['all'])).toBe(files.length - 1);
		expect(Number(count?.groups?.['open'])).toBeLessThanOrEqual(60);
	});

	step('what is folded away is found by its name, unfolded and held', {}, async (desk) => {
		await nodes(desk).first().focus();
		await desk.page.keyboard.press('/');
		await desk.page.locator('.prompt-input').waitFor();
		await desk.page.keyboard.type(titleOf(FAR));
		await eventually(async () => { expect(await desk.page.locator('.prompt .suggestion-item').first().textContent()).toContain(titleOf(FAR)); });
		await desk.page.keyboard.press('Enter');
		await eventually(async () => { expect(await held(desk)).toBe(`node:${FAR}`); });
	});

	step('with everything open, keys are answered while the places are found, and then the picture is there', {}, async (desk) => {
		await unfold(desk, [...GROUPS, 'stack:causes', 'stack:issues', 'stack:facts']);
		await desk.page.evaluate(() => window.host.reload());
		await desk.openNote(DRAWING_CLIENT);
		await desk.palette(commandsJa.names['open-issue-graph']);
		await eventually(async () => { expect(await foot(desk)).toContain(graphJa.placing); });
		await desk.page.keyboard.press('Control+p');
		await desk.page.locator('.prompt-input').waitFor();
		await desk.page.keyboard.press('Escape');
		expect(await nodes(desk).count()).toBe(0);
		// As many as are in sight, or near to it.
		await eventually(async () => { expect(await nodes(desk).count()).toBeGreaterThan(60); });
		expect(await foot(desk)).not.toContain(graphJa.placing);
	});

	step('one can walk through it', {}, async (desk) => {
		await desk.page.locator('.bansou-diagram .bansou-part[tabindex="0"]').focus();
		const before = await held(desk);
		await desk.page.keyboard.press('ArrowDown');
		await eventually(async () => { expect(await held(desk)).not.toBe(before); });
		expect(await held(desk)).toContain('node:');
	});
});
