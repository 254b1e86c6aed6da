/** What the plugin costs in the app, by the browser's own profiler: loading, and reading a vault of ten thousand notes in slices. `npm run bench:app` */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { launchChromium } from '../e2e/chromium.ts';
import { buildPage } from '../preview/build.ts';
import { serve } from '../preview/server.ts';
import { largeVault } from './large-vault.ts';
import type { LargeFile } from './large-vault.ts';

const NOTES = Number(process.env.BANSOU_NOTES ?? 10_000);
const RUNS = 3;

/** A sampled profile, as the browser gives it. Times in microseconds. */
interface Profile {
	readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly url: string; readonly functionName: string }; readonly children?: readonly number[] }[];
	readonly samples?: readonly number[];
	readonly timeDeltas?: readonly number[];
}

/**
 * Milliseconds in which the plugin's code ran, or what of the browser it called, but not the host's part of the app: in all, and
 * the longest stretch without a pause.
 */
function shareOf({ nodes, samples = [], timeDeltas = [] }: Profile): { readonly all: number; readonly longest: number } {
	const ours = new Set<number>();
	const children = new Map(nodes.map((node) => [node.id, node]));
	const mark = (id: number, below: boolean): void => {
		const node = children.get(id);
		const url = node?.callFrame.url ?? '';
		const inside = url === '' ? below : url.startsWith('blob:');
		if (inside) ours.add(id);
		for (const child of node?.children ?? []) mark(child, inside);
	};
	if (nodes[0]) mark(nodes[0].id, false);
	const collecting = new Set(nodes.filter(({ callFrame }) => callFrame.functionName === '(garbage collector)').map(({ id }) => id));
	let [all, run, longest] = [0, 0, 0];
	for (const [i, id] of samples.entries()) {
		const spent = (timeDeltas[i + 1] ?? 0) / 1000;
		if (ours.has(id)) [all, run] = [all + spent, run + spent];
		// Tidying up in the middle of our work is part of the same stretch.
		else if (!collecting.has(id)) run = 0;
		longest = Math.max(longest, run);
	}
	return { all, longest };
}

async function profiled(session: CDPSession, work: () => Promise<unknown>): Promise<Profile> {
	await session.send('Profiler.enable');
	await session.send('Profiler.setSamplingInterval', { interval: 200 });
	await session.send('Profiler.start');
	await work();
	return (await session.send('Profiler.stop')).profile;
}

/** The client view has something to say of the vault when all of it has been read. */
const indexed = (page: Page): Promise<unknown> => page.waitForFunction(() => document.querySelector('.bansou-panel > section[data-section="nobody"]')?.hasChildNodes(), null, { timeout: 120_000 });

/** A lower bound in the same page: every parsed front matter is copied once. Milliseconds. */
const copying = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const { vault, metadataCache } = (window as unknown as { host: { app: { vault: { getMarkdownFiles(): unknown[] }; metadataCache: { getFileCache(file: unknown): { frontmatter?: unknown } | null } } } }).host.app;
		const start = performance.now();
		for (const file of vault.getMarkdownFiles()) structuredClone(metadataCache.getFileCache(file)?.frontmatter);
		return performance.now() - start;
	});

/** Opens a folder as a vault and hands over the page's address. */
async function onVault(files: readonly LargeFile[], work: (url: string) => Promise<void>): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'bansou-large-'));
	for (const { path, text } of files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	const server = await serve({ vault: folder, plugin: process.cwd(), page: await buildPage(process.cwd()) });
	await work(server.url).finally(async () => {
		await server.close();
		rmSync(folder, { recursive: true, force: true });
	});
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const reload = (page: Page): Promise<void> => page.evaluate(() => (window as unknown as { host: { reload(): Promise<void> } }).host.reload());

async function opened(browser: Browser, url: string): Promise<{ readonly page: Page; readonly session: CDPSession; readonly cost: ReturnType<typeof shareOf> }> {
	const page = await browser.newPage();
	const session = await page.context().newCDPSession(page);
	const cost = shareOf(await profiled(session, async () => {
		await page.goto(url, { timeout: 120_000 });
		await page.waitForFunction(() => document.body.dataset.ready === 'true', null, { timeout: 120_000 });
		await indexed(page);
	}));
	return { page, session, cost };
}

const browser = await launchChromium();
try {
	await onVault([], async (url) => {
		for (let run = 0; run < RUNS; run++) {
			const { page, cost } = await opened(browser, url);
			say(`an empty vault: loading, and drawing the client view, ${cost.all.toFixed(0)} ms of script`);
			await page.close();
		}
	});
	const files = [...largeVault(NOTES)];
	await onVault(files, async (url) => {
		for (let run = 0; run < RUNS; run++) {
			const { page, session, cost } = await opened(browser, url);
			const bound = await copying(page);
			say(`${files.length} notes: ${cost.all.toFixed(0)} ms of script in all, ${(cost.all / bound).toFixed(1)} × copying every front matter once (${bound.toFixed(0)} ms); longest stretch ${cost.longest.toFixed(1)} ms`);
			const again = shareOf(await profiled(session, async () => {
				await reload(page);
				await indexed(page);
			}));
			say(`  with everything parsed by the app already: ${again.all.toFixed(0)} ms in all, ${(again.all / bound).toFixed(1)} ×; longest stretch ${again.longest.toFixed(1)} ms`);
			await page.close();
		}
	});
} finally {
	await browser.close();
}
