/** What could not be read: the list that the app shows is the list that the command line gives, for vaults that were made to be hard. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commandsJa } from '../../src/lang/faces/commands.ts';
import { TODAY } from './desk.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { openDesk, useBrowser } from './harness.ts';

useBrowser();

interface Problem { readonly path: string; readonly line: number; readonly message: string }

const PROGRAM = join(import.meta.dirname, '../../dist/bansou.mjs');

/** What the command line finds. Ends with 2 when there is something to look at. */
function asked({ vault }: Desk): readonly Problem[] {
	let out: string;
	try {
		out = execFileSync(process.execPath, [PROGRAM, 'check', vault.root, '--json', '--today', TODAY], { encoding: 'utf8', maxBuffer: 1 << 28 });
	} catch (error) {
		out = (error as { stdout: string }).stdout;
	}
	return (JSON.parse(out) as { problems: readonly Problem[] }).problems;
}

async function shown(desk: Desk): Promise<string[]> {
	await desk.palette(commandsJa.names['show-problems']);
	await desk.page.locator(`.prompt-input[placeholder="${commandsJa.problems}"]`).waitFor();
	return desk.page.locator('.prompt .suggestion-item').evaluateAll((rows) => rows.map((row) => `${row.querySelector('.bansou-problem-place')?.textContent ?? ''} ${row.querySelector('.bansou-problem-words')?.textContent ?? ''}`));
}

async function expectShown(desk: Desk, expected: readonly string[]): Promise<void> {
	// Until all has been read, the command says so instead.
	await desk.panel.locator('[data-section="nobody"]').waitFor();
	if (expected.length === 0) {
		await desk.palette(commandsJa.names['show-problems']);
		await desk.onlyNotice(commandsJa.noProblems);
	} else {
		expect(await shown(desk)).toEqual(expected.slice(0, LIMIT));
		await desk.page.keyboard.press('Escape');
	}
}

/** The list stops at so many rows. */
const LIMIT = 200;

describe('The problems of a vault are the same in the app and on the command line', () => {
	for (const vault of ['bad-values', 'broken-yaml', 'conflict-copies', 'cycles', 'encodings', 'hidden', 'links', 'prototype', 'titles', 'two-clients'])
		test(`hostile/${vault}`, async () => {
			const desk = await openDesk({ vault: `hostile/${vault}` });
			try {
				await desk.guard({}, async () => {
					const expected = asked(desk).map(({ path, line, message }) => `${path}:${String(line)} ${message}`);
					await expectShown(desk, expected);
					// Once more, with everything parsed before the plugin begins.
					await desk.page.evaluate(() => window.host.reload());
					await expectShown(desk, expected);
				});
			} finally {
				await desk.close();
			}
		});

	test('choosing one opens the note at its line', async () => {
		const desk = await openDesk({ vault: 'hostile/links' });
		await desk.guard({}, async () => {
			const [first] = asked(desk);
			if (!first) throw new Error('hostile/links has problems');
			await shown(desk);
			await desk.page.keyboard.press('Enter');
			await desk.expectActive(first.path);
			await eventually(async () => { expect(await desk.page.evaluate(() => window.host.app.workspace.activeEditor?.editor.getCursor().line)).toBe(first.line - 1); });
		});
		await desk.close();
	});
});
