/** What the commands answer over the vaults that come with the tests. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseArguments, UsageError } from '../../src/cli/arguments.ts';
import { readFolder } from '../../src/cli/folder.ts';
import { run } from '../../src/cli/run.ts';
import type { Answer, Vault } from '../../src/cli/run.ts';
import { filesBelow, VAULTS } from '../files.ts';
import { expectRecorded } from '../recorded.ts';

const TODAY = '2026-01-25';
const opened = new Map<string, Vault>();
function vault(name: string): Vault {
	const files = filesBelow(join(VAULTS, name));
	const known = opened.get(name) ?? { notebook: readFolder(files), read: (path) => String(files.read(path)), settings: () => null, write: () => expect.unreachable('nothing may be written') };
	opened.set(name, known);
	return known;
}
function answer(args: readonly string[], name = 'sample'): Answer {
	const request = parseArguments([args[0] ?? '', name, ...args.slice(1)], TODAY);
	if ('about' in request) throw new Error('a question about the program');
	return run(request, vault(name));
}
const jsonOf = (args: readonly string[], name = 'sample'): Record<string, unknown> => JSON.parse(answer([...args, '--json'], name).text) as Record<string, unknown>;

describe('the sample vault', () => {
	test('is checked as recorded, in Japanese and in English', () => {
		expectRecorded('check-sample.ja.txt', answer(['check']).text);
		expectRecorded('check-sample.en.txt', answer(['check', '--lang', 'en']).text);
	});

	test('has its row per client as recorded', () => {
		expectRecorded('status-sample.ja.txt', answer(['status']).text);
		expectRecorded('status-sample.en.txt', answer(['status', '--lang', 'en']).text);
		expectRecorded('status-sample.json', answer(['status', '--json']).text);
	});

	test('gives its JSON in the form of the contract, with something to look at', () => {
		const { exit, text } = answer(['check', '--json']);
		expect(exit).toBe(2);
		expectRecorded('check-sample.json', text);
	});

	test('gives its issue structure as recorded', () => {
		for (const [client, file] of [['しおかぜ食品', 'shiokaze'], ['A社', 'paper-case'], ['Harbour Bakery', 'harbour-bakery']] as const) {
			expectRecorded(`graph-${file}.json`, answer(['graph', '--client', client]).text);
			expectRecorded(`graph-${file}.mmd`, answer(['graph', '--client', client, '--format', 'mermaid']).text);
		}
		expectRecorded('graph-shiokaze-breakdown.json', answer(['graph', '--client', 'しおかぜ食品', '--view', 'breakdown']).text);
		expectRecorded('graph-shiokaze-goals.mmd', answer(['graph', '--client', 'しおかぜ食品', '--view', '目標', '--format', 'mermaid']).text);
		expectRecorded('graph-shiokaze-visit-3.json', answer(['graph', '--client', 'しおかぜ食品', '--as-of-visit', '3']).text);
	});

	test('gives the same bytes over two readings', () => {
		const before = answer(['check', '--json']).text;
		opened.clear();
		expect(answer(['check', '--json']).text).toBe(before);
	});
});

test('a visit that is still planned after its day is not lost from sight', () => {
	const request = parseArguments(['check', 'sample', '--client', 'Harbour Bakery', '--today', '2026-03-01'], TODAY);
	if ('about' in request) throw new Error('a question about the program');
	expect(run(request, vault('sample')).text).toContain('次回 なし  予定のまま 第3回 2026-02-05');
});

describe('a client', () => {
	test.each(['しおかぜ食品', '株式会社しおかぜ食品', 'しおかぜ食品/', 'シオカゼ食品', 'S社'])('answers to %s', (name) => {
		expect(jsonOf(['check', '--client', name]).clients).toMatchObject([{ path: 'しおかぜ食品/しおかぜ食品.md' }]);
	});

	test('that is not there is an error that names those who are', () => {
		expect(() => answer(['check', '--client', 'zz'])).toThrow(new UsageError('「zz」という支援先はありません。あるもの：A社、Harbour Bakery、株式会社しおかぜ食品'));
		expect(() => answer(['graph'])).toThrow(new UsageError('--client で支援先を指定してください'));
	});
});

test('clients whose names a person would confuse are told apart by the exact spelling', () => {
	const folder = readFolder({ list: () => ['斉藤商店/斉藤商店.md', '斎藤商店/斎藤商店.md'], read: (path) => `---\n種別: 支援先\n段階: 3 \u001b[31m\n題名: ${path.slice(0, 4)}\n---\n` });
	const two: Vault = { notebook: folder, read: () => '---\n種別: 支援先\n段階: 3 \u001b[31m\n---\n', settings: () => null, write: () => undefined };
	const asked = (...args: string[]): string => {
		const request = parseArguments(args, TODAY);
		if ('about' in request) throw new Error('a question about the program');
		return run(request, two).text;
	};
	expect(JSON.parse(asked('check', 'v', '--client', '斎藤商店', '--json'))).toMatchObject({ clients: [{ path: '斎藤商店/斎藤商店.md' }] });
	expect(() => asked('check', 'v', '--client', '齋藤商店')).toThrow(UsageError);
	// A diff shows a note's own bytes, but not to a terminal that would obey them.
	expect(asked('stage', 'v', '--client', '斉藤商店', '--to', '4')).not.toContain('\u001b');
});

describe('a change of stage', () => {
	test('is shown as a diff and not written', () => {
		const { text, exit } = answer(['stage', '--client', 'しおかぜ食品', '--to', '6', '--reason', '基準を\n使い直す']);
		expect(exit).toBe(0);
		expectRecorded('stage-shiokaze.txt', text);
	});

	test('has the JSON of the contract', () => {
		expect(jsonOf(['stage', '--client', 'A社', '--to', 'S4'])).toEqual({ path: 'A社/A社.md', from: 7, to: 4, diff: expect.stringContaining('+段階: 4 気づき・腹落ち\n') as unknown, written: false });
	});

	test('keeps to the language of the note’s own keys', () => {
		expect(jsonOf(['stage', '--client', 'Harbour Bakery', '--to', '5']).diff).toContain('+stage: 5 motivation\n');
	});

	test('to the stage the client is at changes nothing', () => {
		expect(answer(['stage', '--client', 'A社', '--to', '7']).text).toBe('すでに「7 フォローアップ」です。変えるところはありません。\n');
	});

	test('to something that is no stage is an error', () => {
		expect(() => answer(['stage', '--client', 'A社', '--to', '9'])).toThrow(UsageError);
		expect(() => answer(['stage', '--client', 'A社'])).toThrow(new UsageError('--to で段階（1から7）を指定してください'));
	});
});

describe('a graph', () => {
	const svg = (...args: string[]): string => answer(['graph', '--client', 'しおかぜ食品', '--format', 'svg', ...args]).text;

	test('is drawn as one SVG that stands by itself, the same on each run', () => {
		const text = svg('--view', 'structure');
		expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+" [^>]*>\n<title>株式会社しおかぜ食品<\/title>\n/);
		expect(text).toContain('どの注文を受け、');
		expect(text).not.toMatch(/<(?:script|style|image|foreignObject|a)\b|https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
		opened.clear();
		expect(svg('--view', 'structure')).toBe(text);
	});

	test('is drawn as a whole, as of a visit, and in English', () => {
		expect(svg()).toContain('工場長と営業が毎週月曜に15分');
		expect(svg('--view', 'structure', '--as-of-visit', '1')).not.toContain('どの注文を受け、');
		expect(answer(['graph', '--client', 'Harbour Bakery', '--format', 'svg', '--lang', 'en']).text).toMatch(/>(?:Causes|CAUSES|Cause)</);
	});

	test('is a canvas of files that are there', () => {
		const { nodes, edges } = JSON.parse(answer(['graph', '--client', 'しおかぜ食品', '--format', 'canvas']).text) as { nodes: { type: string; file?: string }[]; edges: unknown[] };
		const files = nodes.flatMap(({ file }) => file ?? []);
		expect(files.every((path) => vault('sample').notebook.get(path) !== null)).toBe(true);
		expect([files.length > 30, edges.length > 30, nodes.some(({ type }) => type === 'group')]).toEqual([true, true, true]);
	});

	test('is drawn in each of the five views, and differently', () => {
		const drawn = ['goals', 'overview', 'breakdown', 'structure', 'whole'].map((view) => svg('--view', view));
		expect(new Set(drawn).size).toBe(5);
		for (const text of drawn) expect(text).toContain('9億8,000万円');
	});

	test.each(['titles', 'cycles', 'links', 'bombs', 'large'])('of each client of the hostile vault %s is drawn', (name) => {
		for (const { path } of vault(`hostile/${name}`).notebook.clients) {
			const text = answer(['graph', '--client', path, '--format', 'svg'], `hostile/${name}`).text;
			expect(text).not.toMatch(/<(?:script|img|b)\b/);
			expect(() => JSON.parse(answer(['graph', '--client', path, '--format', 'canvas'], `hostile/${name}`).text) as unknown).not.toThrow();
		}
	});

	test('as of a visit that is not there, or in a format that is not known, is an error', () => {
		expect(() => answer(['graph', '--client', 'A社', '--as-of-visit', '99'])).toThrow(new UsageError('第99回の訪問がありません'));
		expect(() => answer(['graph', '--client', 'A社', '--as-of-visit', 'x'])).toThrow(UsageError);
		expect(() => answer(['graph', '--client', 'A社', '--format', 'png'])).toThrow(new UsageError('--format「png」は使えません。使えるもの：svg, mermaid, canvas, json'));
	});
});

describe('hostile vaults', () => {
	const names = readdirSync(join(VAULTS, 'hostile'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();

	test.each(names)('%s gives the clients it can and one problem per fault, in under two seconds', (name) => {
		const start = performance.now();
		const { text, exit } = answer(['check'], `hostile/${name}`);
		expect(performance.now() - start).toBeLessThan(2_000);
		expect(exit).toBe(name === 'cycles' ? 0 : 2);
		expectRecorded(`check-hostile-${name}.txt`, text);
	});

	test('leave the program as it was', () => {
		expect((globalThis as { PWNED?: unknown }).PWNED).toBeUndefined();
		expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
	});
});

test('a vault without a client is empty, and fine', () => {
	const empty: Vault = { notebook: readFolder({ list: () => [], read: () => '' }), read: () => '', settings: () => null, write: () => undefined };
	const request = parseArguments(['check', 'v', '--json'], TODAY);
	if ('about' in request) throw new Error('a question about the program');
	expect(run(request, empty)).toEqual({ text: `{\n  "today": "${TODAY}",\n  "clients": [],\n  "problems": []\n}\n`, exit: 0 });
});
