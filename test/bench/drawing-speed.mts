/** What drawing costs in a real browser: the first picture against cytoscape with dagre in the same page, one changed note, panning and zooming. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import type * as esbuild from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../e2e/chromium.ts';
import { drawingFiles } from './drawing-client.ts';
import type { Frames } from './drawing-page.ts';
import { middle, ms, say } from './timing.mts';

const PAIRS = 5;
const EDITS = 15;
const STEPS = 90;


/** Script and styles of the page; the colours are the preview host's, as the app's are not to be had. */
async function built(): Promise<{ readonly script: string; readonly styles: string }> {
	const root = process.cwd();
	const { build } = createRequire(join(root, 'package.json'))('esbuild') as typeof esbuild;
	const bundle = async (entry: string): Promise<string> => (await build({ entryPoints: [join(root, entry)], bundle: true, write: false, minify: true, format: 'iife', target: 'es2022', mainFields: ['module', 'main'], logLevel: 'warning' })).outputFiles[0]?.text ?? '';
	const [script, host, own] = await Promise.all([bundle('test/bench/drawing-page.ts'), bundle('test/preview/faces/page.css'), readFile(join(root, 'styles.css'), 'utf8')]);
	return { script, styles: `${host}\n${own}\n.bench-frame { position: fixed; inset: 0; display: flex; }` };
}

async function opened(browser: Browser, { script, styles }: Awaited<ReturnType<typeof built>>, size: number): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'ja-JP' });
	page.on('pageerror', (error) => {
		throw error;
	});
	await page.setContent('<!doctype html><html lang="ja"><body class="theme-light"></body></html>');
	await page.addStyleTag({ content: styles });
	await page.addScriptTag({ content: script });
	await page.evaluate((files) => window.openBench(files), drawingFiles(size, 1));
	return page;
}

/** Both in turn, each pair in a page of its own: nothing has run, and no word been measured, before either. */
async function benchFirst(browser: Browser, page: Awaited<ReturnType<typeof built>>, size: number): Promise<void> {
	const pairs: (readonly [ours: number, theirs: number])[] = [];
	for (let pair = 0; pair < PAIRS; pair++) {
		const one = await opened(browser, page, size);
		const isOursFirst = pair % 2 === 0;
		const before = isOursFirst ? 0 : await one.evaluate(() => window.bench.cytoscape());
		const ours = await one.evaluate(() => window.bench.first());
		pairs.push([ours, isOursFirst ? await one.evaluate(() => window.bench.cytoscape()) : before]);
		await one.close();
	}
	say(`first picture of ${size} notes, all open; cytoscape with dagre ${ms(middle(pairs.map(([, theirs]) => theirs)))}`, `${ms(middle(pairs.map(([ours]) => ours)))} = ${middle(pairs.map(([ours, theirs]) => ours / theirs)).toFixed(2)} ×`, 'mark: 0.5 ×');
}

async function benchLive(browser: Browser, built: { readonly script: string; readonly styles: string }, size: number, marks: { readonly change: string; readonly frame: string }): Promise<void> {
	const page = await opened(browser, built, size);
	const first = await page.evaluate(() => window.bench.first());
	const { notes, links, elements, scale } = await page.evaluate(() => window.bench.size);
	say(`${notes} notes and ${links} links, all open, as they open at scale ${scale.toFixed(2)}: ${elements} elements`, ms(first));
	for (const what of ['title', 'relation'] as const) {
		const { frames, script } = await page.evaluate(([kind, runs]) => window.bench.changes(kind, runs), [what, EDITS] as const);
		say(`  one ${what} changed, until the next frame; script ${ms(middle(script))}`, `${ms(middle(frames))}, at most ${ms(Math.max(...frames))}`, `mark: ${marks.change}`);
	}
	for (const [kind, at] of [['pan', null], ['zoom', null], ['drag', null], ['pan', 1], ['zoom', 0.7], ['drag', 1]] as const) {
		const seen: Frames = await page.evaluate(([gesture, from, count]) => window.bench.gesture(gesture, from, count), [kind, at, STEPS] as const);
		const longest = Math.max(...seen.frames);
		say(`  ${kind} at ${at === null ? 'the scale it opens with' : `scale ${at}`}, per frame; script ${ms(middle(seen.script))}`, `${ms(middle(seen.frames))}, at most ${ms(longest)}`, `mark: ${marks.frame}`);
	}
	await page.close();
}

/** Headless and without a graphics card: all of it is painted in software. */
export async function benchDrawing(): Promise<void> {
	const page = await built();
	const browser = await launchChromium();
	try {
		await benchFirst(browser, page, 300);
		await benchLive(browser, page, 300, { change: 'the next frame, 17 ms', frame: '17 ms' });
		await benchLive(browser, page, 2_000, { change: '100 ms', frame: '25 ms' });
	} finally {
		await browser.close();
	}
}
