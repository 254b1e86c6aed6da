/** The harness can fail: on everything that a step must never do, planted here. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { chromiumPath } from './chromium.ts';
import type { Desk } from './desk.ts';
import { openDesk, useBrowser } from './harness.ts';

useBrowser();

const NOTE = 'ノート.md';
const ANOTHER = '別のノート.md';
const VAULT = { [NOTE]: 'もとの文\n', [ANOTHER]: 'もとの文\n' };
const rubbish: string[] = [];
afterAll(() => { for (const folder of rubbish) rmSync(folder, { recursive: true }); });

/** A tiny plugin, made of one script. */
function pluginOf(code: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'bansou-planted-'));
	rubbish.push(folder);
	writeFileSync(join(folder, 'main.js'), code);
	writeFileSync(join(folder, 'styles.css'), '');
	writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ id: 'planted', name: 'Planted', version: '0.0.1' }));
	return folder;
}

/** Opens a vault with a plugin, does something, and gives what the guard says to it. */
async function verdict(act: (desk: Desk) => Promise<void>, plugin = QUIET): Promise<string> {
	const desk = await openDesk({ vault: VAULT, patience: 200 }, { plugin: pluginOf(plugin) });
	try {
		await desk.guard({ changes: [NOTE] }, async () => {
			await act(desk);
			desk.vault.write(NOTE, '新しい文\n');
		});
		return 'all is well';
	} catch (error) {
		return (error as Error).message + JSON.stringify((error as { actual?: unknown }).actual ?? '');
	} finally {
		await desk.close();
	}
}

const QUIET = "module.exports = class extends require('obsidian').Plugin {};";
const loading = (code: string): string => `module.exports = class extends require('obsidian').Plugin { onload() { ${code} } };`;

describe('a step passes', () => {
	test('when it does what it says and nothing else', async () => {
		expect(await verdict(() => Promise.resolve())).toBe('all is well');
	});
});

describe('a step fails', () => {
	test('on a member of the API that the host does not model', async () => {
		expect(await verdict(() => Promise.resolve(), loading("require('obsidian').moment;"))).toContain('not modelled: obsidian.moment');
		expect(await verdict(() => Promise.resolve(), loading('this.app.internalPlugins;'))).toContain('not modelled: App.internalPlugins');
	});

	test('on an error that nobody catches', async () => {
		expect(await verdict(({ page }) => page.evaluate(() => { setTimeout(() => { throw new Error('planted'); }, 0); }))).toContain('planted');
		expect(await verdict(({ page }) => page.evaluate(() => { void Promise.reject(new Error('planted promise')); }))).toContain('planted promise');
	});

	test('on an error in the console', async () => {
		expect(await verdict(({ page }) => page.evaluate(() => { console.error('planted complaint'); }))).toContain('console error: planted complaint');
	});

	test('on a request that leaves the preview host', async () => {
		expect(await verdict(({ page }) => page.evaluate(() => fetch('https://planted.invalid/').then(() => undefined, () => undefined)))).toContain('planted.invalid');
		expect(await verdict(({ page }) => page.evaluate(() => { new Image().src = 'http://planted.invalid/picture.png'; }))).toContain('planted.invalid');
	});

	test('on the require of a Node module, even one that is caught', async () => {
		expect(await verdict(() => Promise.resolve(), loading("try { require('fs'); } catch {}"))).toContain("require('fs')");
		await expect(openDesk({ vault: VAULT }, { plugin: pluginOf(`require('node:path'); ${QUIET}`) })).rejects.toThrow("Cannot find module 'node:path'");
	});

	test('on a merge over unsaved text', async () => {
		expect(await verdict(async (desk) => {
			await desk.openNote(ANOTHER);
			await desk.page.evaluate(() => { (window.host.merges as string[]).push('planted.md'); });
		})).toContain('merged over unsaved text: planted.md');
	});
});

describe('a step fails on files that it does not name', () => {
	test('when one was changed', async () => {
		expect(await verdict(({ vault }) => { vault.write(ANOTHER, 'もとの文 \n'); return Promise.resolve(); })).toMatch(/to deeply equal/);
	});

	test('when one was created, hidden or not', async () => {
		for (const path of ['新しい.md', '.obsidian/plugins/planted/data.json'])
			expect(await verdict(({ vault }) => { vault.write(path, ''); return Promise.resolve(); })).toMatch(/to deeply equal/);
	});

	test('when one was deleted', async () => {
		expect(await verdict(({ vault }) => { vault.remove(ANOTHER); return Promise.resolve(); })).toMatch(/to deeply equal/);
	});

	test('and when one that it names is not changed', async () => {
		const desk = await openDesk({ vault: VAULT, patience: 200 }, { plugin: pluginOf(QUIET) });
		await expect(desk.guard({ changes: [NOTE] }, () => Promise.resolve())).rejects.toThrow(/to deeply equal/);
		await desk.close();
	});
});

describe('without a Chromium', () => {
	test('the run fails and names the one step that helps', () => {
		expect(() => chromiumPath({ BANSOU_CHROMIUM: '/nowhere/chromium' })).toThrow(/BANSOU_CHROMIUM names \/nowhere\/chromium.*npm run chromium/);
	});
});
