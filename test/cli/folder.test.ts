/** A folder as a notebook: what is left out, and that nothing in a note is ever run. */
import { describe, expect, test } from 'vitest';
import { readFolder, splitProperties } from '../../src/cli/folder.ts';
import { NOTE_LIMIT } from '../../src/core/note.ts';
import type { Files } from '../../src/cli/folder.ts';
import { readProperties, placeFrontMatter } from '../../src/core/front-matter.ts';
import { problemsOf } from '../../src/core/problems.ts';
import fc from 'fast-check';
import { randomNote, scalarSpelling } from '../core/documents.ts';

const files = (texts: Readonly<Record<string, string>>, sizes: Readonly<Record<string, number>> = {}): Files => ({
	list: () => Object.keys(texts),
	read: (path) => sizes[path] ?? texts[path] ?? '',
});
const CLIENT = '---\n種別: 支援先\n---\n';

describe('a folder', () => {
	test('is read as notes, and its other files are known by name', () => {
		const notebook = readFolder(files({ 'A社/A社.md': CLIENT, 'A社/第1回.md': '---\n種別: 訪問\n使った図: ["[[白板.jpg]]"]\n---\n', 'A社/白板.jpg': '' }));
		expect(notebook.clients.map((client) => [...client.notes.keys()])).toEqual([['A社/A社.md', 'A社/第1回.md']]);
		expect(problemsOf(notebook)).toEqual([]);
	});

	test('is read without what is hidden, the trash among it', () => {
		expect(readFolder(files({ '.trash/A社.md': CLIENT, 'B社/.隠し/B社.md': CLIENT, '.md': CLIENT })).clients).toEqual([]);
	});

	test('is read without notes over 2 MB, and says so where a client would miss them', () => {
		const notebook = readFolder(files({ 'A社/A社.md': CLIENT, 'A社/長い.md': CLIENT, '日記/長い.md': '' }, { 'A社/長い.md': NOTE_LIMIT + 1, '日記/長い.md': NOTE_LIMIT + 1 }));
		expect(notebook.clients).toHaveLength(1);
		expect(problemsOf(notebook)).toMatchObject([{ path: 'A社/長い.md', line: 1, code: 'too-large', found: '2.0 MB' }]);
	});

	test('is read on when one file cannot be read; links find it all the same', () => {
		const texts: Readonly<Record<string, string | null>> = { 'A社/A社.md': CLIENT, 'A社/第1回.md': null, 'A社/x.md': '---\n種別: 課題\n出所: "[[第1回]]"\n---\n' };
		const notebook = readFolder({ list: () => Object.keys(texts), read: (path) => texts[path] ?? null });
		expect(notebook.clients.map((client) => client.notes.size)).toEqual([2]);
		expect(problemsOf(notebook)).toEqual([]);
	});

	test('tells how far reading has come', () => {
		const told: string[] = [];
		readFolder(files({ 'a.md': '', 'b.md': '', 'c.png': '' }), (read, all) => void told.push(`${read}/${all}`));
		expect(told).toEqual(['1/2', '2/2']);
	});
});

describe('front matter in a language of its own', () => {
	test.each(['---js', '---javascript', '--- js', '---coffee', '---json', '--- js '])('%s runs nothing and is read as none', (fence) => {
		const world = globalThis as { PWNED?: boolean };
		const text = `${fence}\n{ 種別: (globalThis.PWNED = true) }\n---\n本文\n`;
		for (let i = 0; i < 2; i++) expect(splitProperties(text)).toEqual({ entries: [], fault: null });
		expect(world.PWNED).toBeUndefined();
	});

	test('is a problem in a client’s folder', () => {
		const notebook = readFolder(files({ 'A社/A社.md': CLIENT, 'A社/x.md': '---js\n{}\n---\n' }));
		expect(problemsOf(notebook)).toMatchObject([{ path: 'A社/x.md', line: 1, code: 'bad-yaml', fits: 'exact-fence' }]);
	});
});

test('what is read twice is the same, broken or not, and changing one does not change the other', () => {
	const broken = '---\na: [\n---\n';
	expect(splitProperties(broken)).toEqual(splitProperties(broken));
	expect(splitProperties(broken).fault).toMatchObject({ code: 'bad-yaml' });
	const first = splitProperties('---\na: 1\n---\n');
	expect(splitProperties('---\na: 1\n---\n').entries).not.toBe(first.entries);
});

test('gray-matter splits every text where the core does', () => {
	fc.assert(
		fc.property(randomNote('段階', scalarSpelling), ({ text }) => {
			const place = placeFrontMatter(text);
			expect(splitProperties(text)).toEqual(place.is === 'block' && text.slice(place.from, place.to).replace(/^\s*#[^\n]+/gm, '').trim() !== '' ? readProperties(text.slice(place.from, place.to)) : { entries: [], fault: null });
		}),
		{ numRuns: 2_000 },
	);
});
