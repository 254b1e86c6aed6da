/** New notes that hang on another: one file, the edits beside it, and exactly one new link in the graph. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canHang, hangingNote } from '../../src/core/hanging-note.ts';
import type { HangingNote, HangingSubject, HangKind } from '../../src/core/hanging-note.ts';
import { issueGraph } from '../../src/core/issue-graph.ts';
import type { Occasion } from '../../src/core/new-note.ts';
import type { NotePatterns } from '../../src/core/note-place.ts';
import type { NoteOf } from '../../src/core/note.ts';
import { problemsOf } from '../../src/core/problems.ts';
import { changedVault, groundOf, linesOf } from './changing.ts';
import { note, notebookOf, onlyClient } from './vault.ts';
import type { Vault } from './vault.ts';

const JA: NotePatterns = { language: 'ja', ownName: '佐伯', clientsFolder: '', noteFolder: '{type}', planName: '{client} 活動計画', visitName: '{client} 第{no}回', useCodename: false };
const [ISSUE, CAUSE, VISIT] = ['A社/課題/欠品が続く.md', 'A社/要因/品目が増え続けている.md', 'A社/訪問/A社 第1回.md'];
const VAULT: Vault = {
	'A社/A社.md': note('種別: 支援先'),
	[ISSUE]: note('種別: 課題', '要因:', '  - "[[品目が増え続けている]]"'),
	[CAUSE]: note('種別: 要因', '確からしさ: 仮説'),
	[VISIT]: `${note('種別: 訪問', '回: 1', '日付: 2026-01-14')}## 面談の記録\n- 社長「全部ここだ」 ^t1\n`,
};

const hung = (vault: Vault, subject: HangingSubject, more: Partial<Occasion> = {}, patterns: Partial<NotePatterns> = {}): HangingNote => {
	const { notebook, client, textOf } = groundOf(vault);
	return hangingNote(subject, { client, record: null, ...more }, { notebook, patterns: { ...JA, ...patterns }, today: '2026-01-20' }, textOf);
};
/** The vault with a note that hangs on another. @throws Error when it was refused */
function grown(vault: Vault, subject: HangingSubject, more: Partial<Occasion> = {}, patterns: Partial<NotePatterns> = {}): { vault: Vault; text: string; path: string } {
	const made = hung(vault, subject, more, patterns);
	if (!made.ok) throw new Error(made.why);
	return { vault: changedVault(vault, made.edit, [made.note]), text: made.note.text, path: made.note.path };
}
const added = (before: Vault, after: Vault): string[] => linesOf(after).filter((line) => !linesOf(before).includes(line));
const visitOf = (vault: Vault): NoteOf<'visit'> => {
	const [visit] = onlyClient(vault).client.visits;
	if (!visit) throw new RangeError('no visit');
	return visit;
};

describe('what lies behind', () => {
	test('is named by the effect, and begins as a hypothesis', () => {
		const { vault, text } = grown(VAULT, { kind: 'cause', at: ISSUE, title: '当日の注文を受けている' });
		expect(text).toBe(note('種別: 要因', '支援先: "[[A社]]"', '作成日: 2026-01-20', '確からしさ: 仮説'));
		expect(vault[ISSUE]).toBe(note('種別: 課題', '要因:', '  - "[[品目が増え続けている]]"', '  - "[[当日の注文を受けている]]"'));
		expect(added(VAULT, vault)).toEqual(['A社/要因/当日の注文を受けている.md causes A社/課題/欠品が続く.md']);
	});

	test('is written in each note’s own language', () => {
		const english = { ...VAULT, [ISSUE]: note('type: issue') };
		expect(grown(english, { kind: 'cause', at: ISSUE, title: '甲' }).vault[ISSUE]).toBe(note('type: issue', 'caused_by:', '  - "[[甲]]"'));
		expect(grown(VAULT, { kind: 'cause', at: ISSUE, title: 'x' }, {}, { language: 'en' }).text).toContain('status: hypothesis');
	});

	test('of what somebody said is what the words are evidence of, and names the line', () => {
		const { vault, text } = grown(VAULT, { kind: 'cause', at: `${VISIT}#^t1`, title: '断る基準がない' });
		expect(text).toContain('根拠:\n  - "[[A社 第1回#^t1]]"');
		expect(vault[VISIT]).toBe(VAULT[VISIT]);
		expect(added(VAULT, vault)).toEqual([`${VISIT}#^t1 supports A社/要因/断る基準がない.md`]);
	});
});

describe('beside a note stands', () => {
	test('another cause of the same effect', () => {
		const { vault } = grown(VAULT, { kind: 'beside', at: CAUSE, title: '乙' });
		expect(added(VAULT, vault)).toEqual(['A社/要因/乙.md causes A社/課題/欠品が続く.md']);
	});

	test('one that hangs on the effect that is meant, where there are several', () => {
		const several = { ...VAULT, 'A社/課題/残業が多い.md': note('種別: 課題', '要因: "[[品目が増え続けている]]"') };
		expect(added(several, grown(several, { kind: 'beside', at: CAUSE, title: '乙', under: 'A社/課題/残業が多い.md' }).vault)).toEqual(['A社/要因/乙.md causes A社/課題/残業が多い.md']);
		expect(added(several, grown(several, { kind: 'beside', at: CAUSE, title: '乙' }).vault)).toEqual(['A社/要因/乙.md causes A社/課題/欠品が続く.md']);
	});

	test('an issue that hangs on nothing, beside one that does not', () => {
		const { vault, text } = grown(VAULT, { kind: 'beside', at: ISSUE, title: '残業が多い' });
		expect(text).toBe(note('種別: 課題', '支援先: "[[A社]]"', '作成日: 2026-01-20'));
		expect(added(VAULT, vault)).toEqual([]);
	});
});

test('the issue that is noted before any other is the first issue; later ones are not', () => {
	const empty: Vault = { 'A社/A社.md': note('種別: 支援先') };
	const { text, vault } = grown(empty, { kind: 'first', at: null, title: '第二工場が要る' });
	expect(text).toContain('最初の課題: true');
	expect(grown(vault, { kind: 'first', at: null, title: '欠品が続く' }).text).not.toContain('最初の課題');
});

test('what follows, a fact, an action and a vision are linked as the method reads them', () => {
	const links = (kind: HangKind, at: string, vault = VAULT): string[] => added(vault, grown(vault, { kind, at, title: '新' }).vault);
	expect(links('effect', CAUSE)).toEqual([`${CAUSE} causes A社/課題/新.md`]);
	expect(links('fact', CAUSE)).toEqual([`A社/事実/新.md supports ${CAUSE}`]);
	expect(links('action', CAUSE)).toEqual([`A社/対応策/新.md addresses ${CAUSE}`]);
	const essential = { ...VAULT, 'A社/本.md': note('種別: 本質的課題') };
	expect(links('vision', 'A社/本.md', essential)).toEqual(['A社/本.md hinders A社/ビジョン/新.md']);
	expect(hung(VAULT, { kind: 'vision', at: CAUSE, title: '新' })).toEqual({ ok: false, why: 'no-place' });
	expect(hung(VAULT, { kind: 'cause', at: 'A社/無い.md', title: '新' })).toEqual({ ok: false, why: 'gone' });
});

describe('in 面談モード', () => {
	test('a cause is the owner’s view, said by the owner in this visit, and shared', () => {
		const { vault, text, path } = grown(VAULT, { kind: 'cause', at: ISSUE, title: '全部受けてきた' }, { meeting: true, record: visitOf(VAULT) });
		expect(text).toBe(note('種別: 要因', '支援先: "[[A社]]"', '見せる範囲: 経営者と共有', '作成日: 2026-01-20', '確からしさ: 経営者の認識', '話し手: 経営者', '出所:', '  - "[[A社 第1回]]"'));
		expect(onlyClient(vault).graph.nodes.get(path)?.layer).toBe('経営者と共有');
	});

	test('nothing is hung on what the owner does not see', () => {
		const hidden = { ...VAULT, 'A社/本.md': note('種別: 本質的課題', '状態: チームの仮説'), 'A社/課題/残業が多い.md': note('種別: 課題', '結果: ["[[品目が増え続けている]]"]') };
		expect(added(hidden, grown(hidden, { kind: 'beside', at: 'A社/課題/残業が多い.md', title: '新' }, { meeting: true }).vault)).toEqual([]);
		expect(added(hidden, grown(hidden, { kind: 'beside', at: 'A社/課題/残業が多い.md', title: '新' }).vault)).toEqual([`A社/課題/新.md causes ${CAUSE}`]);
	});

	test('a note beside another hangs on nothing but what is seen, though a shared note of another kind holds both', () => {
		const guessed = { ...VAULT, 'A社/要因/二.md': note('種別: 要因', '確からしさ: 事実で確認', '結果: ["[[品目が増え続けている]]", "[[欠品が続く]]"]') };
		const beside = (among: readonly string[]): string[] => added(guessed, grown(guessed, { kind: 'beside', at: 'A社/要因/二.md', title: '新', among: new Set(among) }, { meeting: true }).vault);
		expect(beside([ISSUE])).toEqual([`A社/要因/新.md causes ${ISSUE}`]);
		expect(beside([])).toEqual([]);
	});

	test('whatever is added can be seen by the owner', () => {
		const types = ['issue', 'cause', 'essential', 'short', 'vision', 'action', 'fact'];
		for (const type of types) for (const kind of ['cause', 'effect', 'beside', 'fact', 'action', 'vision', 'first'] as const) {
			const vault = { ...VAULT, 'A社/点.md': note(`type: ${type}`, 'layer: shared with the owner') };
			const made = hung(vault, { kind, at: 'A社/点.md', title: '新' }, { meeting: true, record: visitOf(vault) });
			expect(made.ok).toBe(kind === 'first' || canHang(onlyClient(vault).graph, kind, 'A社/点.md'));
			if (!made.ok) continue;
			const { graph } = onlyClient(changedVault(vault, made.edit, [made.note]));
			expect([type, kind, graph.nodes.get(made.note.path)?.layer]).toEqual([type, kind, '経営者と共有']);
		}
	});
});

test('whatever the title, the types and the place, one note and at most one link are new, the link fits, and nothing is at fault', () => {
	const anchors = ['issue', 'cause', 'essential', 'short', 'vision', 'action', 'fact'].map((type) => note(`type: ${type}`, ...(type === 'fact' ? ['kind: 数量'] : [])));
	const title = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('点', 'A社', '[[欠品が続く]]', 'a/b', '#^|', '「断った」', '欠品が続く', '.md', '😀'.repeat(120)));
	fc.assert(
		fc.property(fc.constantFrom(...anchors), fc.constantFrom<HangKind>('cause', 'effect', 'beside', 'fact', 'action', 'vision', 'first'), title, fc.boolean(), (anchor, kind, words, meeting) => {
			const vault: Vault = { ...VAULT, 'A社/点.md': anchor };
			const made = hung(vault, { kind, at: 'A社/点.md', title: words }, { meeting, record: visitOf(vault) });
			if (!made.ok) {
				expect(made.why).toBe('no-place');
				return;
			}
			const after = changedVault(vault, made.edit, [made.note]);
			const fresh = added(vault, after);
			expect(fresh).toHaveLength(kind === 'first' || kind === 'beside' ? 0 : 1);
			expect(fresh.filter((line) => line.endsWith('(?)'))).toEqual([]);
			expect(problemsOf(notebookOf(after))).toEqual([]);
			expect(issueGraph(notebookOf(after), onlyClient(after).client).nodes.has(made.note.path)).toBe(true);
		}),
	);
});
