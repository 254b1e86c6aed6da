/** Links as edits: the graph that is read afterwards has exactly the new link, and nothing else of any note has changed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkEdits, reverseEdits, unlinkEdits } from '../../src/core/link-edits.ts';
import { issueGraph } from '../../src/core/issue-graph.ts';
import type { LinkChange, PlacedEdits } from '../../src/core/link-edits.ts';
import type { LinkEnds } from '../../src/core/linked.ts';
import { propertyTerm } from '../../src/core/vocabulary.ts';
import type { NoteType } from '../../src/core/vocabulary/note-types.ts';
import { RELATIONS, RELATION_PROPERTIES } from '../../src/core/vocabulary/relations.ts';
import type { Relation } from '../../src/core/vocabulary/relations.ts';
import { changedVault, groundOf, linesOf } from './changing.ts';
import { randomVault } from './random-vault.ts';
import { note, notebookOf } from './vault.ts';
import type { Vault } from './vault.ts';

const CLIENT = 'A社/A社.md';
const [CAUSE, ISSUE, FACT, VISIT] = ['A社/要因/品目が増え続けている.md', 'A社/課題/欠品が続く.md', 'A社/事実/品目の数.md', 'A社/訪問/A社 第1回.md'];
const VAULT: Vault = {
	[CLIENT]: note('種別: 支援先'),
	[CAUSE]: `${note('種別: 要因', '確からしさ: 仮説 # 社長と話す')}本文は そのまま\n`,
	[ISSUE]: note('種別: 課題', '根拠: ["[[A社 第1回#^t1]]"]'),
	[FACT]: note('種別: 事実', '区分: 数量'),
	[VISIT]: `${note('種別: 訪問', '回: 1', '日付: 2026-01-14')}## 面談の記録\n- 社長「全部ここだ」 ^t1\n- 棚が空いていた ^t2\n`,
};
const CAUSES: LinkEnds = { from: CAUSE, to: ISSUE, relation: 'causes' };

/** The edits of a change. @throws Error when it was refused */
function editsOf(change: LinkChange): readonly PlacedEdits[] {
	if (!change.ok) throw new Error(change.why);
	return change.edit;
}
const drawn = (vault: Vault, link: LinkEnds): Vault => changedVault(vault, editsOf(linkEdits(groundOf(vault), link)));
const removed = (vault: Vault, link: LinkEnds): Vault => changedVault(vault, editsOf(unlinkEdits(groundOf(vault), link)));
const withText = (path: string, text: string): Vault => ({ ...VAULT, [path]: text });

describe('a link that is drawn', () => {
	test('from a cause to its effect stands on the effect', () => {
		expect(drawn(VAULT, CAUSES)[ISSUE]).toBe(note('種別: 課題', '根拠: ["[[A社 第1回#^t1]]"]', '要因:', '  - "[[品目が増え続けている]]"'));
		expect(drawn(VAULT, CAUSES)[CAUSE]).toBe(VAULT[CAUSE]);
	});

	test('stands on the side where the method writes it, for every relation', () => {
		const others: Vault = { 'A社/本.md': note('種別: 本質的課題'), 'A社/前.md': note('種別: 本質的課題'), 'A社/目標.md': note('種別: ビジョン'), 'A社/策.md': note('種別: 対応策') };
		const vault = { ...VAULT, ...others };
		const carriers = (relation: Relation, from: string, to: string): string[] => editsOf(linkEdits(groundOf(vault), { relation, from, to })).map(({ path }) => path);
		expect(carriers('hinders', 'A社/本.md', 'A社/目標.md')).toEqual(['A社/本.md']);
		expect(carriers('addresses', 'A社/策.md', ISSUE)).toEqual(['A社/策.md']);
		expect(carriers('measured_by', 'A社/目標.md', FACT)).toEqual(['A社/目標.md']);
		expect(carriers('revises', 'A社/本.md', 'A社/前.md')).toEqual(['A社/本.md']);
		expect(carriers('part_of', 'A社/本.md', 'A社/前.md')).toEqual(['A社/本.md']);
		expect(carriers('supports', FACT, ISSUE)).toEqual([ISSUE]);
		expect(carriers('refutes', FACT, ISSUE)).toEqual([ISSUE]);
		expect(carriers('from', ISSUE, VISIT)).toEqual([ISSUE]);
	});

	test('is written in the language of the note’s own keys, and under the key that is used already', () => {
		expect(drawn(withText(ISSUE, note('type: issue')), CAUSES)[ISSUE]).toBe(note('type: issue', 'caused_by:', '  - "[[品目が増え続けている]]"'));
		const mixed = withText(ISSUE, note('種別: 課題', 'Caused_By: "[[品目の数]]"', '要因:'));
		expect(drawn(mixed, CAUSES)[ISSUE]).toBe(note('種別: 課題', 'Caused_By: ["[[品目の数]]", "[[品目が増え続けている]]"]', '要因:'));
	});

	test('from a line of a record names the line; on a line nothing can be written, so the other side carries it', () => {
		const line = `${VISIT}#^t2`;
		expect(drawn(VAULT, { from: line, to: ISSUE, relation: 'supports' })[ISSUE]).toContain('根拠: ["[[A社 第1回#^t1]]", "[[A社 第1回#^t2]]"]');
		expect(drawn(VAULT, { from: CAUSE, to: line, relation: 'causes' })[CAUSE]).toContain('結果:\n  - "[[A社 第1回#^t2]]"');
		expect(linkEdits(groundOf(VAULT), { from: line, to: `${VISIT}#^t1`, relation: 'supports' })).toEqual({ ok: false, why: 'line' });
	});

	test('names the path where another note has the same name', () => {
		const vault = { ...VAULT, 'A社/課題/品目が増え続けている.md': note('種別: 課題') };
		expect(drawn(vault, CAUSES)[ISSUE]).toContain('- "[[A社/要因/品目が増え続けている]]"');
		expect(linesOf(drawn(vault, CAUSES))).toContain(`${CAUSE} causes ${ISSUE}`);
	});

	test('is refused to itself, to a note that is not there, and to a file that no link can name', () => {
		const vault = { ...VAULT, 'A社/a#b.md': note('種別: 要因') };
		expect(linkEdits(groundOf(vault), { ...CAUSES, from: ISSUE })).toEqual({ ok: false, why: 'same-note' });
		expect(linkEdits(groundOf(vault), { ...CAUSES, from: 'A社/無い.md' })).toEqual({ ok: false, why: 'gone' });
		expect(linkEdits(groundOf(vault), { ...CAUSES, from: 'A社/a#b.md' })).toEqual({ ok: false, why: 'no-name' });
	});

	test('changes nothing when it is there already, on whichever side', () => {
		const inverse = withText(CAUSE, note('種別: 要因', 'effects: "[[課題/欠品が続く|欠品]]"'));
		expect(editsOf(linkEdits(groundOf(inverse), CAUSES))).toEqual([]);
		expect(editsOf(linkEdits(groundOf(drawn(VAULT, CAUSES)), CAUSES))).toEqual([]);
	});
});

describe('a link that is removed', () => {
	test('goes from both sides where it stands on both, by whatever name it goes', () => {
		const both = { ...VAULT, [CAUSE]: note('種別: 要因', '結果: "[[課題/欠品が続く#見出し|欠品]]"'), [ISSUE]: note('種別: 課題', '要因:', '  - "[[品目の数]]"', '  - "[[A社/要因/品目が増え続けている.md]]"', 'caused_by: ["[[品目が増え続けている|品目]]"]') };
		const after = removed(both, CAUSES);
		expect(after[CAUSE]).toBe(note('種別: 要因'));
		expect(after[ISSUE]).toBe(note('種別: 課題', '要因:', '  - "[[品目の数]]"'));
	});

	test('leaves the property where a comment stands beside it', () => {
		const commented = withText(ISSUE, note('種別: 課題', '要因: "[[品目が増え続けている]]" # 確かめる'));
		expect(removed(commented, CAUSES)[ISSUE]).toBe(note('種別: 課題', '要因:  # 確かめる'));
		const between = withText(ISSUE, note('種別: 課題', '要因:', '  # 確かめる', '  - "[[品目が増え続けている]]"'));
		expect(removed(between, CAUSES)[ISSUE]).toBe(note('種別: 課題', '要因:', '  # 確かめる'));
	});

	test('is refused where it is not written, and for a line and the record it stands in', () => {
		expect(unlinkEdits(groundOf(VAULT), CAUSES)).toEqual({ ok: false, why: 'gone' });
		expect(unlinkEdits(groundOf(VAULT), { from: `${VISIT}#^t1`, to: VISIT, relation: 'from' })).toEqual({ ok: false, why: 'line' });
	});
});

describe('a link that is turned round', () => {
	test('leads the other way, and back again to what it was', () => {
		const wrong = drawn(VAULT, { ...CAUSES, from: ISSUE, to: CAUSE });
		const turned = changedVault(wrong, editsOf(reverseEdits(groundOf(wrong), { ...CAUSES, from: ISSUE, to: CAUSE })));
		expect(turned).toEqual(drawn(VAULT, CAUSES));
		expect(changedVault(turned, editsOf(reverseEdits(groundOf(turned), CAUSES)))).toEqual(wrong);
	});

	test('is one of two no longer where it was there both ways', () => {
		const both = drawn(drawn(VAULT, CAUSES), { ...CAUSES, from: ISSUE, to: CAUSE });
		expect(changedVault(both, editsOf(reverseEdits(groundOf(both), { ...CAUSES, from: ISSUE, to: CAUSE })))).toEqual(drawn(VAULT, CAUSES));
	});
});

/** Lines that a property of links may consist of, other links among them, and whether it is whole again when a link was added and taken away. */
const FORMS: readonly (readonly [lines: (key: string) => readonly string[], isKept: boolean])[] = [
	[() => [], true],
	[(key) => [`${key}:`, '  - "[[品目の数]]"'], true],
	[(key) => [`${key}:`, '- "[[品目の数]]" # 数えた', '- \'[[A社 第1回]]\''], true],
	[(key) => [`${key}: ["[[品目の数]]"]`], true],
	[(key) => [`"${key}": [ '[[品目の数]]' , "[[A社 第1回]]" ]  # 一行で`], true],
	[(key) => [`${key}: "[[品目の数]]"`], false],
	[(key) => [`${key}:`], false],
	[(key) => [`${key}: []`], false],
];
const TYPES: readonly NoteType[] = ['issue', 'cause', 'essential', 'vision', 'action', 'short', 'fact'];
const relation = fc.constantFrom(...(Object.keys(RELATIONS) as Relation[]).filter((name) => name !== 'gap' && name !== 'from'));
const ends = fc.record({ relation, form: fc.constantFrom(...FORMS), tail: fc.constantFrom(...TYPES), head: fc.constantFrom(...TYPES), language: fc.constantFrom<'ja' | 'en'>('ja', 'en'), keys: fc.constantFrom<'ja' | 'en'>('ja', 'en'), end: fc.constantFrom('\n', '\r\n'), body: fc.constantFrom('', '本文\n', '---\n要因: x\n') });

test('whatever the form, the language and the line ends, exactly one link is new, and it goes as it came', () => {
	fc.assert(
		fc.property(ends, ({ relation, form: [lines, isKept], tail, head, language, keys, end, body }) => {
			const made = (type: NoteType, side: 'from' | 'to'): string => {
				const property = RELATION_PROPERTIES.find((one) => one.relation === relation && one.end === side);
				const text = note(language === 'ja' ? `種別: ${propertyWord(type)}` : `type: ${type}`, 'ほか: そのまま', ...(property ? lines(propertyTerm(type, property.en)[keys]) : [])) + body;
				return text.replaceAll('\n', end);
			};
			const vault = { ...VAULT, 'A社/甲.md': made(tail, 'from'), 'A社/乙.md': made(head, 'to') };
			const link: LinkEnds = { from: 'A社/甲.md', to: 'A社/乙.md', relation };
			const before = linesOf(vault);
			const after = drawn(vault, link);
			const fresh = linesOf(after).filter((line) => !before.includes(line));
			expect(fresh.map((line) => line.replace(' (?)', ''))).toEqual([`A社/甲.md ${relation} A社/乙.md`]);
			expect(linesOf(after)).toHaveLength(before.length + 1);
			expect(editsOf(linkEdits(groundOf(after), link))).toEqual([]);
			const back = removed(after, link);
			if (isKept) expect(back).toEqual(vault);
			expect(linesOf(back)).toEqual(before);
		}),
	);
});

const propertyWord = (type: NoteType): string => ({ issue: '課題', cause: '要因', essential: '本質的課題', vision: 'ビジョン', action: '対応策', short: '短期的課題', fact: '事実' } as Partial<Record<NoteType, string>>)[type] ?? type;

test('in any vault a link is drawn, or refused, and no other link changes', () => {
	let written = 0;
	fc.assert(
		fc.property(randomVault(40), relation, fc.integer({ min: 1, max: 5 }), (vault, relation, step) => {
			const notebook = notebookOf(vault);
			for (const client of notebook.clients) {
				const content = [...client.notes.values()].filter(({ type }) => TYPES.includes(type)).map(({ path }) => path);
				const before = edgesOf(vault, client.path);
				content.slice(0, 4).forEach((from, i) => {
					const to = content[(i + step) % content.length] ?? from;
					const change = linkEdits({ notebook, client, textOf: (path) => vault[path] ?? '' }, { from, to, relation });
					const texts = change.ok && change.edit.length > 0 ? tried(vault, change.edit) : null;
					if (!texts) return;
					written++;
					const after = edgesOf(texts, client.path);
					expect(after.filter((edge) => !before.includes(edge))).toEqual([`${from} ${relation} ${to}`]);
					expect(after).toHaveLength(before.length + 1);
				});
			}
		}),
	);
	expect(written).toBeGreaterThan(10);
});

/** The vault after edits, or null when one was refused. */
function tried(vault: Vault, edit: readonly PlacedEdits[]): Vault | null {
	try {
		return changedVault(vault, edit);
	} catch {
		return null;
	}
}
function edgesOf(vault: Vault, path: string): string[] {
	const notebook = notebookOf(vault);
	const client = notebook.client(path);
	return client ? issueGraph(notebook, client).edges.map(({ from, relation, to }) => `${from} ${relation} ${to}`) : [];
}
