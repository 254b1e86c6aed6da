/** Which file a link names: the app's way of choosing, as observed in 1.13.7 (exact path, own folder, shortest path), and width only as a last resort. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FileIndex } from '../../src/core/file-index.ts';

const NFC = 'が';
const NFD = 'か\u3099';

/** What a link in `source` names among these files. */
const resolve = (files: readonly string[], target: string, source = 'x.md'): string | null => FileIndex.from(files).resolve(target, source);

describe('a link that is only a name', () => {
	test('finds the file in whichever folder it stands', () => {
		expect(resolve(['A/深い/所/原因.md', 'A/ほか.md'], '原因', 'B/x.md')).toBe('A/深い/所/原因.md');
	});

	test('finds nothing where no file has the whole name', () => {
		expect(resolve(['A/原因2.md', 'A/大きな原因.md', 'A/原因.txt', '原因/ほか.md'], '原因')).toBeNull();
	});

	test('finds the file whose exact path it is before one beside the linking note', () => {
		expect(resolve(['Note.md', 'A/Note.md'], 'Note', 'A/x.md')).toBe('Note.md');
	});

	test('finds the file in the folder of the linking note before one with a shorter path', () => {
		expect(resolve(['b/Note.md', 'とても長い名のフォルダ/Note.md'], 'Note', 'とても長い名のフォルダ/x.md')).toBe('とても長い名のフォルダ/Note.md');
	});

	test('counts a folder around the folder of the linking note for nothing', () => {
		expect(resolve(['b/Note.md', 'zzzz/Note.md'], 'Note', 'zzzz/deep/x.md')).toBe('b/Note.md');
	});

	test('does not take a folder for its own whose name only begins like it', () => {
		expect(resolve(['b/Note.md', 'zzzz2/Note.md'], 'Note', 'zzzz/x.md')).toBe('b/Note.md');
	});

	test('finds the shortest path in characters, not in folders', () => {
		expect(resolve(['zzzzzz/Note.md', 'a/b/Note.md'], 'Note')).toBe('a/b/Note.md');
		expect(resolve(['a/b/Note.md', 'b/Note.md'], 'Note')).toBe('b/Note.md');
	});

	test('finds of paths of one length always the same, in whatever order the files come', () => {
		expect(resolve(['bb/Note.md', 'aa/Note.md'], 'Note')).toBe('aa/Note.md');
		expect(resolve(['aa/Note.md', 'bb/Note.md'], 'Note')).toBe('aa/Note.md');
	});

	test('may have dots in it', () => {
		expect(resolve(['A/第1.2版.md', 'A/第1.md'], '第1.2版')).toBe('A/第1.2版.md');
		expect(resolve(['A/2026.01.25.md'], '2026.01.25')).toBe('A/2026.01.25.md');
	});
});

describe('a link with a path', () => {
	test('finds the file from the root of the vault', () => {
		expect(resolve(['A/課題/原因.md', 'B/課題/原因.md'], 'B/課題/原因', 'A/課題/x.md')).toBe('B/課題/原因.md');
	});

	test('finds a file whose path ends like it', () => {
		expect(resolve(['B/課題/原因.md', 'B/要因/原因.md'], '要因/原因')).toBe('B/要因/原因.md');
	});

	test('finds its end at a whole folder name only', () => {
		expect(resolve(['A/主要因/原因.md'], '要因/原因')).toBeNull();
		expect(resolve(['A/主要因/図.png'], '要因/図.png')).toBeNull();
	});

	test('finds among several ends the one in its own folder, then the shortest', () => {
		const files = ['長い名/要因/原因.md', 'A/要因/原因.md'];
		expect(resolve(files, '要因/原因', '長い名/x.md')).toBe('長い名/要因/原因.md');
		expect(resolve(files, '要因/原因', 'B/x.md')).toBe('A/要因/原因.md');
	});

	test('finds no file of that name in another folder', () => {
		expect(resolve(['A/原因.md'], 'B/原因')).toBeNull();
	});
});

describe('a link from its own place or from the root', () => {
	test('with ./ finds the file beside the linking note and no other', () => {
		expect(resolve(['原因.md', 'A/原因.md'], './原因', 'A/x.md')).toBe('A/原因.md');
		expect(resolve(['原因.md', 'A/内/原因.md'], './原因', 'A/x.md')).toBeNull();
	});

	test('with ../ finds the file one folder up, and so on', () => {
		const files = ['原因.md', 'A/原因.md', 'A/内/原因.md', 'A/隣/原因.md'];
		expect(resolve(files, '../原因', 'A/内/x.md')).toBe('A/原因.md');
		expect(resolve(files, '../../原因', 'A/内/x.md')).toBe('原因.md');
		expect(resolve(files, '../隣/原因', 'A/内/x.md')).toBe('A/隣/原因.md');
		expect(resolve(files, './../隣/./原因', 'A/内/x.md')).toBe('A/隣/原因.md');
	});

	test('with / finds the file from the root and no other', () => {
		expect(resolve(['B/原因.md', 'A/B/原因.md'], '/B/原因', 'A/x.md')).toBe('B/原因.md');
		expect(resolve(['A/原因.md'], '/原因', 'A/x.md')).toBeNull();
	});

	test('in a note at the root means the root itself', () => {
		expect(resolve(['原因.md', 'A/原因.md'], './原因', 'x.md')).toBe('原因.md');
		expect(resolve(['原因.md', 'A/原因.md'], './A/原因', 'x.md')).toBe('A/原因.md');
	});
});

describe('the ending of a file', () => {
	test('may be written for a note, in any case', () => {
		expect(resolve(['A/Note.md'], 'Note.md')).toBe('A/Note.md');
		expect(resolve(['A/Note.md'], 'Note.MD')).toBe('A/Note.md');
		expect(resolve(['A/Note.md', 'B/Note.md'], 'B/Note.md')).toBe('B/Note.md');
		expect(resolve(['A/Note.md'], './Note.md', 'A/x.md')).toBe('A/Note.md');
	});

	test('must be written for any other file', () => {
		expect(resolve(['A/図.png'], '図.png')).toBe('A/図.png');
		expect(resolve(['A/図.png'], '図')).toBeNull();
	});

	test('of a note finds no other file', () => {
		expect(resolve(['A/図.png', 'A/メモ'], '図.png.md')).toBeNull();
		expect(resolve(['A/図.png', 'A/メモ'], 'メモ.md')).toBeNull();
	});

	test('is added to a name that looks as if it had one', () => {
		expect(resolve(['A/決算.pdf.md'], '決算.pdf')).toBe('A/決算.pdf.md');
	});
});

describe('the spelling of a name', () => {
	test('may differ in case', () => {
		expect(resolve(['A/Cause One.md'], 'cause one')).toBe('A/Cause One.md');
		expect(resolve(['Client/Causes/One.md', 'Other/One.md'], 'client/causes/ONE')).toBe('Client/Causes/One.md');
	});

	test('may be composed in the link and decomposed in the file, and the other way round; the file keeps its own', () => {
		expect(resolve([`A/${NFD}.md`], NFC)).toBe(`A/${NFD}.md`);
		expect(resolve([`A/${NFC}.md`], NFD)).toBe(`A/${NFC}.md`);
		expect(resolve([`${NFD}/x.md`, 'B/x.md'], `${NFC}/x`)).toBe(`${NFD}/x.md`);
		expect(resolve([`A/${NFD}.md`], `./${NFC}`, 'A/x.md')).toBe(`A/${NFD}.md`);
	});

	test('may differ in width when no file fits as it stands', () => {
		expect(resolve(['B/Ａ社.md'], 'A社')).toBe('B/Ａ社.md');
		expect(resolve(['B/A社.md'], 'Ａ社')).toBe('B/A社.md');
		expect(resolve(['Ａ社/課題.md', 'B社/課題.md'], 'A社/課題')).toBe('Ａ社/課題.md');
		expect(resolve(['B/第①回.md'], './第1回', 'B/x.md')).toBe('B/第①回.md');
	});

	test('counts before width, however far away the file is', () => {
		expect(resolve(['Ａ社.md', 'B/とても/深い/所/A社.md'], 'A社')).toBe('B/とても/深い/所/A社.md');
		expect(resolve(['B/Ａ社.md', 'とても/深い/所/A社.md'], 'A社', 'B/x.md')).toBe('とても/深い/所/A社.md');
		expect(resolve(['A社.md', 'B/とても/深い/所/Ａ社.md'], 'Ａ社')).toBe('B/とても/深い/所/Ａ社.md');
	});

	test('follows the same order among files that fit by width only', () => {
		expect(resolve(['b/Ａ社.md', '長い名/Ａ社.md'], 'A社', '長い名/x.md')).toBe('長い名/Ａ社.md');
		expect(resolve(['b/Ａ社.md', '長い名/Ａ社.md'], 'A社', 'x.md')).toBe('b/Ａ社.md');
	});

	test('does not make a full-width slash a folder', () => {
		expect(resolve(['A/売上／利益.md', '売上/利益.md'], '売上／利益')).toBe('A/売上／利益.md');
		expect(resolve(['A/売上／利益.md'], '利益')).toBeNull();
	});
});

test('a name is taken in whichever folder, spelling and width it stands, by a note without its ending', () => {
	const files = FileIndex.from(['A/第1回.md', '写真.PNG', 'README.md.md']);
	expect(['第1回', '第１回', '写真.png', 'readme.md'].map((name) => files.hasName(name))).toEqual([true, true, true, true]);
	expect(['第1回.md', '写真', 'README', 'A', ''].map((name) => files.hasName(name))).toEqual([false, false, false, false, false]);
});

test('a link to nothing means the note it stands in', () => {
	expect(resolve(['A/x.md'], '', 'A/x.md')).toBe('A/x.md');
});

describe('an index', () => {
	test('knows its files by their exact paths', () => {
		const index = FileIndex.from(['A/x.md', `A/${NFD}.md`]);
		expect([index.has('A/x.md'), index.has('A/X.md'), index.has('x.md'), index.has(`A/${NFC}.md`), index.has(`A/${NFD}.md`)]).toEqual([true, false, false, false, true]);
	});

	test('is itself when nothing changes', () => {
		const index = FileIndex.from(['A/x.md']);
		expect(index.with('A/x.md')).toBe(index);
		expect(index.without('A/y.md')).toBe(index);
		expect(index.without('a/x.md')).toBe(index);
	});

	test('finds a file that came, and another when it has gone', () => {
		const before = FileIndex.from(['長い名/Note.md']);
		const during = before.with('b/Note.md');
		const after = during.without('b/Note.md');
		expect([before, during, after].map((index) => index.resolve('Note', 'x.md'))).toEqual(['長い名/Note.md', 'b/Note.md', '長い名/Note.md']);
		expect(after.without('長い名/Note.md').resolve('Note', 'x.md')).toBeNull();
	});
});

const folder = fc.constantFrom('', 'A/', 'a/', 'A/B/', 'B/', 'Ａ/', `${NFC}/`, `${NFD}/`, 'B/A/');
const name = fc.constantFrom('n', 'N', 'ｎ', NFC, NFD, 'n／m', 'x.png', 'n.1');
const file = fc.tuple(folder, fc.oneof({ weight: 5, arbitrary: name.map((stem) => `${stem}.md`) }, { weight: 1, arbitrary: fc.constantFrom('x.png', 'Ｘ.PNG') })).map((parts) => parts.join(''));
const target = fc.tuple(fc.constantFrom('', './', '../', '/', '', '', ''), folder, name, fc.constantFrom('', '', '.md', '.MD')).map((parts) => parts.join(''));
const link = fc.record({ target, source: fc.tuple(folder, name).map(([at, stem]) => `${at}${stem}.md`) });

/** The rules written out over a plain list of files. */
function byTheRules(files: readonly string[], wanted: string, source: string): string | null {
	const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
	const last = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
	const anchored = /^(?:\.\.?)?\//.test(wanted);
	let full = wanted;
	if (anchored) full = new URL(wanted.split('/').map(encodeURIComponent).join('/'), `v:///${source.split('/').map(encodeURIComponent).join('/')}`).pathname.slice(1).split('/').map(decodeURIComponent).join('/');
	const own = folderOf(source);
	for (const spell of [(text: string) => text.normalize('NFC').toLowerCase(), (text: string) => text.normalize('NFKC').toLowerCase()]) {
		const forms = [spell(full), spell(`${full}.md`)];
		const named = files.filter((path) => [spell(last(full)), spell(`${last(full)}.md`)].includes(spell(last(path)))).sort();
		const exact = named.find((path) => forms.includes(spell(path)));
		if (exact !== undefined) return exact;
		if (anchored) continue;
		const ends = named.filter((path) => forms.some((form) => spell(path).endsWith(`/${form}`)));
		const rank = (path: string): number => (own !== '' && path.startsWith(`${own}/`) ? 0 : 1);
		const [first] = ends.sort((a, b) => rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1));
		if (first !== undefined) return first;
	}
	return null;
}

describe('random files', () => {
	test('are found as a search through all of them by the rules would find them', () => {
		fc.assert(
			fc.property(fc.uniqueArray(file, { maxLength: 12, size: 'max' }), link, (files, { target: wanted, source }) => {
				expect(resolve(files, wanted, source)).toBe(byTheRules(files, wanted, source));
			}),
			{ numRuns: 3000 },
		);
	});

	test('are found alike whether the index was built at once, in another order, or file by file with others coming and going', () => {
		const some = fc.uniqueArray(file, { maxLength: 10 }).chain((files) => fc.record({ files: fc.constant(files), order: fc.shuffledSubarray(files, { minLength: files.length }), passing: fc.array(file, { maxLength: 6 }), links: fc.array(link, { minLength: 1, maxLength: 12, size: 'max' }) }));
		fc.assert(
			fc.property(some, ({ files, order, passing, links }) => {
				const brief = passing.filter((path) => !files.includes(path));
				let grown = brief.reduce((index, path) => index.with(path), FileIndex.from([]));
				for (const path of order) grown = grown.with(path);
				for (const path of brief) grown = grown.without(path);
				for (const index of [FileIndex.from(order), grown]) {
					for (const { target: wanted, source } of links) expect(index.resolve(wanted, source)).toBe(resolve(files, wanted, source));
				}
			}),
			{ numRuns: 500 },
		);
	});

	test('are not found any more in an older version, nor lost in it', () => {
		fc.assert(
			fc.property(fc.uniqueArray(file, { maxLength: 8 }), fc.array(file, { maxLength: 8 }), fc.array(link, { minLength: 1, maxLength: 6 }), (files, changes, links) => {
				const index = FileIndex.from(files);
				const answers = (): (string | null)[] => links.map(({ target: wanted, source }) => index.resolve(wanted, source));
				const before = answers();
				let newer = index;
				for (const path of changes) newer = newer.has(path) ? newer.without(path) : newer.with(path);
				expect(answers()).toEqual(before);
				expect(files.every((path) => index.has(path))).toBe(true);
			}),
			{ numRuns: 300 },
		);
	});
});
