/** The index follows the vault: renames, moves, deletions, what comes from outside; and a large vault is read without the page standing still. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clientViewJa } from '../../src/lang/faces/client-view.ts';
import { commandsJa } from '../../src/lang/faces/commands.ts';
import { largeVault } from '../bench/large-vault.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { journey, openDesk, useBrowser } from './harness.ts';
import { MINATO, MINATO_FILES } from './minato.ts';

useBrowser();

const ISSUE = 'みなと製菓/課題/残業.md';
const RENAMED = 'みなと製菓/課題/長い残業.md';
const CAUSE = 'みなと製菓/要因/仕込み.md';
const CAUSE_TEXT = '---\n種別: 要因\n結果: "[[残業]]"\n---\n';
const moved = (path: string): string => path.replace('みなと製菓/', '菓子店/');

journey('The index follows the vault', { vault: { ...MINATO_FILES, [ISSUE]: '---\n種別: 課題\n---\n', [CAUSE]: CAUSE_TEXT } }, (step) => {
	step('at first there are no problems', {}, async (desk) => {
		await desk.openNote(MINATO.plan);
		await noProblems(desk);
	});

	step('a rename outside breaks a link, which is a problem then', { deletes: [ISSUE], creates: [RENAMED] }, async (desk) => {
		desk.vault.write(RENAMED, desk.vault.text(ISSUE));
		desk.vault.remove(ISSUE);
		await inTree(desk, RENAMED);
		await expectLinks(desk, CAUSE, []);
		await expectProblems(desk, [`${CAUSE}:3`]);
	});

	step('and the link mended outside is none', { changes: [CAUSE] }, async (desk) => {
		desk.vault.write(CAUSE, CAUSE_TEXT.replace('残業', '長い残業'));
		await expectLinks(desk, CAUSE, [RENAMED]);
		await noProblems(desk);
	});

	step('a rename in the app takes its links along', { deletes: [RENAMED], creates: [ISSUE], changes: [CAUSE] }, async (desk) => {
		await desk.page.evaluate(async ([from, to]) => {
			const { vault, fileManager } = window.host.app;
			const file = vault.getFileByPath(from);
			if (file) await fileManager.renameFile(file, to);
		}, [RENAMED, ISSUE] as const);
		await eventually(() => { expect(desk.vault.text(CAUSE)).toBe(CAUSE_TEXT); });
		await expectLinks(desk, CAUSE, [ISSUE]);
		await noProblems(desk);
	});

	step('a new note from outside is shown at once', { creates: ['みなと製菓/短期的課題/人手.md'] }, async (desk) => {
		desk.vault.write('みなと製菓/短期的課題/人手.md', '---\n種別: 短期的課題\n状態: 未着手\n---\n');
		await desk.section('shorts').getByText('人手', { exact: true }).waitFor();
	});

	step('and gone when it is deleted', { deletes: ['みなと製菓/短期的課題/人手.md'] }, async (desk) => {
		desk.vault.remove('みなと製菓/短期的課題/人手.md');
		await desk.section('shorts').getByText('人手', { exact: true }).waitFor({ state: 'detached' });
	});

	step('the folder of a client renamed in the app: the client stays the same', {
		deletes: [...Object.values(MINATO), ISSUE, CAUSE], creates: [...Object.values(MINATO), ISSUE, CAUSE].map(moved),
	}, async (desk) => {
		await desk.page.evaluate(async () => {
			const { vault, fileManager } = window.host.app;
			const folder = vault.getFolderByPath('みなと製菓');
			if (folder) await fileManager.renameFile(folder, '菓子店');
		});
		await inTree(desk, moved(MINATO.second));
		await expectLinks(desk, moved(CAUSE), [moved(ISSUE)]);
		await noProblems(desk);
		await desk.openNote(moved(MINATO.first));
		await eventually(async () => { expect(await desk.section('requests').getByRole('checkbox').count()).toBe(3); });
	});

	step('and a tick goes into the moved note', { changes: [moved(MINATO.second)] }, async (desk) => {
		await desk.section('requests').getByLabel(clientViewJa.requestDone('仕込みの表'), { exact: true }).click();
		await eventually(() => { expect(desk.vault.text(moved(MINATO.second))).toContain('- [x] 工場長：仕込みの表'); });
	});

	step('without its note the client is gone, and the view offers others', { deletes: [moved(MINATO.client)] }, async (desk) => {
		desk.vault.remove(moved(MINATO.client));
		await desk.panel.getByText(clientViewJa.noClients).waitFor();
		await eventually(async () => { expect(await desk.header.count()).toBe(0); });
	});
});

describe('A vault of 3,000 notes', () => {
	test('is read with its progress shown, and clients are there in the end', async () => {
		const desk = await openDesk({ vault: {} });
		await desk.page.goto('about:blank');
		let count = 0;
		for (const { path, text } of largeVault(3000)) {
			mkdirSync(join(desk.vault.root, path, '..'), { recursive: true });
			writeFileSync(join(desk.vault.root, path), text);
			count++;
		}
		await desk.page.addInitScript(watchReading);
		await desk.page.goto(`${desk.server.url}?name=large&saveDelay=40`);
		await desk.ready();
		await eventually(async () => { expect(await desk.panel.getByText(clientViewJa.nothingOpen).count()).toBe(1); }, 30_000);
		const { seen, long } = await desk.page.evaluate(() => window.reading ?? { seen: [], long: [] });
		expect(seen.length).toBeGreaterThan(0);
		expect(seen.at(-1)).toContain(count.toLocaleString('en'));
		console.info(`3,000 notes: ${String(seen.length)} steps of progress; long tasks of the whole page over 50 ms: ${long.map((ms) => String(Math.round(ms))).join(', ') || 'none'}`);
		expect(await desk.watch.faults()).toEqual([]);
		await desk.close();
	});
});

declare global {
	interface Window {
		/** What the page has said of its reading, and its long tasks in milliseconds. */
		reading?: { readonly seen: string[]; readonly long: number[] };
	}
}

/** Runs in the page before everything else. */
function watchReading(): void {
	const reading: NonNullable<Window['reading']> = { seen: [], long: [] };
	window.reading = reading;
	new PerformanceObserver((list) => { reading.long.push(...list.getEntries().map(({ duration }) => duration)); }).observe({ type: 'longtask', buffered: true });
	const look = (): void => {
		const words = document.querySelector('.bansou-progress')?.getAttribute('aria-label');
		if (words && reading.seen.at(-1) !== words) reading.seen.push(words);
		requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
}

const inTree = (desk: Desk, path: string): Promise<void> => desk.page.locator(`.nav-file-title[data-path="${path}"]`).waitFor();

/** The app has come to know where the links of a note lead. */
const expectLinks = (desk: Desk, path: string, to: readonly string[]): Promise<void> => eventually(async () => {
	expect(await desk.page.evaluate((note) => Object.keys(window.host.app.metadataCache.resolvedLinks[note] ?? {}), path)).toEqual(to);
});

async function noProblems(desk: Desk): Promise<void> {
	await desk.palette(commandsJa.names['show-problems']);
	await desk.onlyNotice(commandsJa.noProblems);
}

/** The command shows problems at these places. */
async function expectProblems(desk: Desk, places: readonly string[]): Promise<void> {
	await desk.palette(commandsJa.names['show-problems']);
	await eventually(async () => { expect(await desk.page.locator('.prompt .bansou-problem-place').allInnerTexts()).toEqual(places); });
	await desk.page.keyboard.press('Escape');
}
