/** `bansou graph --owner`: in whatever form, nothing of the team's is in it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArguments, UsageError } from '../../src/cli/arguments.ts';
import { run } from '../../src/cli/run.ts';
import type { Vault } from '../../src/cli/run.ts';
import type { Notebook } from '../../src/core/notebook.ts';
import { MARKED_CLIENT, markedNotebook, SECRET } from '../core/marked-notebook.ts';
import { clientAt, notebookOf } from '../core/vault.ts';
import { sample } from '../diagram/scene/sample.ts';

const FORMATS = ['svg', 'canvas', 'mermaid', 'json'] as const;
const VIEWS = ['structure', 'whole'] as const;

function answer(notebook: Notebook, settings: string | null, ...args: readonly string[]): string {
	const request = parseArguments(['graph', 'v', '--owner', ...args], '2026-01-25');
	if ('about' in request) throw new Error('a question about the program');
	const vault: Vault = { notebook, read: () => expect.unreachable('nothing else is read'), settings: () => settings, write: () => expect.unreachable('nothing may be written') };
	return run(request, vault).text;
}

test('not one mark of the team’s in 60 notebooks comes out, in any form', () => {
	fc.assert(fc.property(markedNotebook, ({ vault }) => {
		const notebook = notebookOf(vault);
		const { name } = clientAt(notebook, MARKED_CLIENT);
		for (const view of VIEWS) for (const format of FORMATS) {
			// The owner knows the name of the company.
			expect(answer(notebook, null, '--client', MARKED_CLIENT, '--view', view, '--format', format).replaceAll(name, '')).not.toContain(SECRET);
		}
	}), { numRuns: 60 });
});

describe('the sample for its owner', () => {
	test('is the owner’s sheet, without certainty, status or the names of team notes', () => {
		const svg = answer(sample, null, '--client', 'しおかぜ食品', '--format', 'svg');
		expect(svg).toContain('工場が手狭');
		for (const word of ['仮説', '経営者の認識', '事実で確認', '経営者が動き出した', '生産管理の高度化']) expect(svg).not.toContain(word);
	});

	test('is a canvas of words: a card of a file would open the whole note', () => {
		const { nodes } = JSON.parse(answer(sample, null, '--client', 'しおかぜ食品', '--format', 'canvas')) as { nodes: { type: string }[] };
		expect(new Set(nodes.map(({ type }) => type))).toEqual(new Set(['group', 'text']));
	});

	test('is the same on each run, and has a form of its own as of a visit', () => {
		const ask = (...args: string[]): string => answer(sample, null, '--client', 'しおかぜ食品', '--format', 'svg', ...args);
		expect(ask()).toBe(ask());
		expect(ask('--as-of-visit', '1')).not.toBe(ask());
	});
});

test('settings that cannot be read are no reason to show more', () => {
	for (const settings of ['{', '[]', '{"surveyMinCell":"five"}']) expect(() => answer(sample, settings, '--client', 'A社', '--format', 'json')).toThrow(UsageError);
	expect(answer(sample, '{"surveyMinCell":20}', '--client', 'A社', '--format', 'json')).toContain('"nodes"');
});
