/** The promise of what is offered: whatever is taken, the note can be read, says that one thing more, and is otherwise what it was. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { completionAt } from '../../../src/core/completion.ts';
import type { Offer } from '../../../src/core/completion.ts';
import { placeFrontMatter, readProperties } from '../../../src/core/front-matter.ts';
import type { PropertyEntry } from '../../../src/core/front-matter.ts';
import { linksIn } from '../../../src/core/link.ts';
import { readMarkdown } from '../../../src/core/note.ts';
import { listSpelling, randomNote, RUNS, scalarSpelling } from '../documents.ts';
import { clientAt, note, notebookOf } from '../vault.ts';

const NAMES = [
	'普通の名', '引用"符"', "アポ'ス", '逆\\斜線', '角［括弧］', '[角括弧]', '縦|棒', '井#桁', '＃＃', 'コロン: 値', '😀👨‍👩‍👧', '- 棒', '# 見出し', '{波}', '&錨', '*星', '!札', '%%注%%', 'null', 'true', '2026-01-01', '007',
	'a, b', 'x.md', '  空き', '改\u2028行', '`code`', '<% 1 %>', '^印', '長い'.repeat(60), '髙﨑', '__proto__',
];
const HERE = 'A/ここ.md';
const cause = (title?: string): string => note('種別: 要因', ...(title === undefined ? [] : [`題名: ${JSON.stringify(title)}`]));
const NOTEBOOK = notebookOf({
	'A/A.md': note('種別: 支援先'), 'B/B.md': note('種別: 支援先'),
	...Object.fromEntries(NAMES.map((name) => [`A/要因/${name}.md`, cause()])),
	'A/甲/同じ名.md': cause('甲の'), 'A/乙/同じ名.md': cause('乙の'), 'B/同じ名.md': cause('他社の'), 'ここ.md': 'x', 'A/記録.md': `${note('種別: 訪問')}## 面談の記録\n- 社長「"[[全部]]" だ」 ^t1\n`,
});
const CLIENT = clientAt(NOTEBOOK, 'A/A.md');

const OPENERS = ['', ' ', '"', "'", '[[', '"[[', '[', '- ', '\n', '\n  - ', '\n  - "[[', '\n  - "[[]]"', ' ["', ', "[[', '要', '\n要', '\n状', '普', '"[[普', '[[普]]', '"同じ', '\n  - t1', '|', '#', '\\',
	'\n要因: ', '\n要因: "[[普', '\n結果:\n  - ', '\n結果:\n  - "[[同じ', '\n反証: [', '\n根拠: ["[[', "\n根拠: '[[t1", '\n状態: ', '\n区分: "現', '\n領域: ', '\n見せる', '\n上'];
const written = fc.record({
	base: fc.oneof(randomNote('要因', listSpelling), randomNote('根拠', listSpelling), randomNote('状態', scalarSpelling)), opener: fc.constantFrom(...OPENERS), line: fc.nat(12), ch: fc.oneof(fc.constant(999), fc.nat(20)), back: fc.nat(3), chosen: fc.nat(60),
});

interface Written { readonly text: string; readonly cursor: number }
/** A note of ours with something begun at a place in its front matter. */
function begun({ base, opener, line, ch, back }: { base: { text: string; eol: string }; opener: string; line: number; ch: number; back: number }): Written {
	const [first = '', ...rest] = base.text.split('\n');
	const lines = [first, `種別: 課題${base.eol === '\r\n' ? '\r' : ''}`, ...rest];
	const at = 1 + (line % Math.max(1, lines.length - 1));
	const before = lines.slice(0, at).map((one) => `${one}\n`).join('');
	const words = (lines[at] ?? '').replace(/\r$/, '');
	const place = before.length + Math.min(ch, words.length);
	const text = lines.join('\n');
	const put = opener.replaceAll('\n', base.eol);
	return { text: `${text.slice(0, place)}${put}${text.slice(place)}`, cursor: place + Math.max(0, put.length - (opener.includes('\n') ? 0 : back % (put.length + 1))) };
}

const entriesOf = (text: string): readonly PropertyEntry[] | null => {
	const place = placeFrontMatter(text);
	const read = place.is === 'block' ? readProperties(text.slice(place.from, place.to)) : null;
	return !read || read.fault ? null : read.entries;
};
const take = (text: string, { writing: { at, was, now } }: Offer): string => {
	if (text.slice(at, at + was.length) !== was) throw new Error(`not there: ${was}`);
	return text.slice(0, at) + now + text.slice(at + was.length);
};
/** Every link that a note writes, with the line it stands on. */
const linksOfText = (text: string): string[] => {
	const read = readMarkdown(HERE, text);
	if (read.type === null) throw new Error('no note of ours any more');
	return [...(read.client ? [read.client] : []), ...read.references].map(({ key, line, link }) => `${key} ${String(line)} ${link.target}#${String(link.block)}`);
};
/** A text that keeps the empty lines below it (`|+`) loses the one that is written on. */
const plain = ({ key, value }: PropertyEntry): unknown[] => [key, typeof value === 'string' ? value.trimEnd() : value];
const counts = { links: 0, keys: 0, words: 0 };

function holds({ text, cursor }: Written, chosen: number): void {
	const offers = completionAt({ notebook: NOTEBOOK, client: CLIENT, path: HERE, text, cursor, language: 'ja' })?.offers ?? [];
	const offer = offers[chosen % Math.max(1, offers.length)];
	if (!offer) return;
	const after = take(text, offer);
	const entries = entriesOf(after);
	if (!entries) throw new Error(`cannot be read: ${JSON.stringify(after)}`);
	expect(placeFrontMatter(after).bodyFrom - placeFrontMatter(text).bodyFrom).toBe(after.length - text.length);
	if (offer.about.is === 'note') {
		counts.links++;
		const [link, second] = linksIn(JSON.parse(offer.writing.now.trim()) as string);
		expect(second).toBeUndefined();
		const path = NOTEBOOK.resolve(link?.target ?? '', HERE) ?? '';
		const target = offer.about.type === 'client' ? NOTEBOOK.client(path)?.note : CLIENT.notes.get(path);
		expect(link?.block ? offer.about.within : offer.title).toBe(target?.title);
		// With another name in its place, the note differs in nothing but that one link.
		const other = take(text, { ...offer, writing: { ...offer.writing, now: offer.writing.now.replace(/".*"/s, '"[[別の名前]]"') } });
		const [mine, theirs] = [linksOfText(after), linksOfText(other)];
		expect(mine.filter((one) => !theirs.includes(one))).toHaveLength(1);
		expect(mine.length).toBe(theirs.length);
	} else if (offer.writing.now.includes(':')) {
		counts.keys++;
		const name = offer.writing.now.slice(0, offer.writing.now.indexOf(':'));
		const without = entriesOf(take(text, { ...offer, writing: { ...offer.writing, now: '' } })) ?? [];
		expect(entries.filter(({ key }) => key !== name).map(plain)).toEqual(without.map(plain));
	} else {
		counts.words++;
		expect(entries.flatMap(({ value }) => value)).toContain(offer.title);
	}
}

test('over random notes and places, hostile names and halves of quotes and brackets', () => {
	fc.assert(fc.property(written, (given) => { holds(begun(given), given.chosen); }), { numRuns: RUNS / 2 });
	for (const count of Object.values(counts)) expect(count).toBeGreaterThan(30);
});

test('every name that a link can hold is offered, and resolves to its own note; the others are left out', () => {
	const text = note('種別: 課題', '要因: ');
	const seen = new Set<string>();
	for (const name of [...NAMES, '同じ']) {
		const words = text.replace('要因: ', `要因: "${/^[^"\\]{1,40}/.exec(name)?.[0].trim() ?? ''}`);
		for (const { title } of completionAt({ notebook: NOTEBOOK, client: CLIENT, path: HERE, text: words, cursor: words.indexOf('\n---', 5), language: 'ja' })?.offers ?? []) seen.add(title);
	}
	expect(NAMES.filter((name) => !seen.has(name))).toEqual(['[角括弧]', '縦|棒', '井#桁', '# 見出し', 'x.md', '  空き']);
	expect([...seen].filter((title) => title.endsWith('の'))).toEqual(['乙の', '甲の']);
});
