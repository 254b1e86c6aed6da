/** Gaps as edits: marked, talked over, opened again and removed, byte for byte. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapEdits, talkedOverEdits } from '../../src/core/gap-edits.ts';
import { gapBetween } from '../../src/core/gap-between.ts';
import { unlinkEdits } from '../../src/core/link-edits.ts';
import type { LinkChange } from '../../src/core/link-edits.ts';
import { changedVault, groundOf, linesOf } from './changing.ts';
import { note, onlyClient } from './vault.ts';
import type { Vault } from './vault.ts';

const [GOAL, CREED, FACT] = ['A社/目標.md', 'A社/理念.md', 'A社/数.md'];
const GAP = { kind: '乖離', sentence: '数字だけが残った', on: '2026-05-01' } as const;
const vaultWith = (goal: string): Vault => ({ 'A社/A社.md': note('種別: 支援先'), [GOAL]: goal, [CREED]: note('種別: ビジョン'), [FACT]: note('種別: 事実') });
const VAULT = vaultWith(note('種別: ビジョン'));
const BETWEEN = { from: GOAL, to: CREED };

function after(vault: Vault, change: LinkChange): Vault {
	if (!change.ok) throw new Error(change.why);
	return changedVault(vault, change.edit);
}
const talkedOver = (vault: Vault, to: boolean): Vault => after(vault, talkedOverEdits(groundOf(vault), BETWEEN, to));
const gapOf = (vault: Vault): unknown => gapBetween(onlyClient(vault).graph, GOAL, CREED);

describe('a gap', () => {
	test('is an item of the first note that can hold one, in that note’s language', () => {
		expect(after(VAULT, gapEdits(groundOf(VAULT), BETWEEN, GAP))[GOAL]).toBe(`${note('種別: ビジョン')}\n## 乖離・矛盾・不整合\n- 2026-05-01 乖離 [[理念]] 数字だけが残った\n`);
		const english = vaultWith(note('type: vision'));
		expect(after(english, gapEdits(groundOf(english), { from: FACT, to: GOAL }, { ...GAP, sentence: '' }))[GOAL]).toBe(`${note('type: vision')}\n## Gaps\n- 2026-05-01 divergence [[数]]\n`);
	});

	test('is marked once between two notes, and not between two that cannot hold one', () => {
		const marked = after(VAULT, gapEdits(groundOf(VAULT), BETWEEN, GAP));
		expect(gapEdits(groundOf(marked), { from: CREED, to: GOAL }, GAP)).toEqual({ ok: true, edit: [] });
		const facts = { ...VAULT, 'A社/別.md': note('種別: 事実') };
		expect(gapEdits(groundOf(facts), { from: FACT, to: 'A社/別.md' }, GAP)).toEqual({ ok: false, why: 'line' });
		expect(gapEdits(groundOf(VAULT), { from: GOAL, to: 'A社/無い.md' }, GAP)).toEqual({ ok: false, why: 'gone' });
		expect(talkedOverEdits(groundOf(VAULT), BETWEEN, true)).toEqual({ ok: false, why: 'gone' });
	});
});

test('of several between the same two all are talked over, and all are removed', () => {
	const items = ['- 2026-05-01 乖離 [[理念]] 一', '- 2026-05-02 矛盾 [[数]] ほか', '- 2026-05-03 矛盾 [[理念]] 二'];
	const text = (lines: readonly string[]): string => `${note('種別: ビジョン')}## 乖離・矛盾・不整合\n${lines.join('\n')}\n`;
	const vault = vaultWith(text(items));
	expect(talkedOver(vault, true)[GOAL]).toBe(text(['- ~~2026-05-01 乖離 [[理念]] 一~~', '- 2026-05-02 矛盾 [[数]] ほか', '- ~~2026-05-03 矛盾 [[理念]] 二~~']));
	expect(after(vault, unlinkEdits(groundOf(vault), { ...BETWEEN, relation: 'gap' }))[GOAL]).toBe(text(items.slice(1, 2)));
});

/** Notes with a gap between the two among other lines. */
const lines = fc.array(fc.constantFrom('- 2026-05-02 矛盾 [[数]] ほか', '- [ ] 2026-05-03 不整合 [[数]]', '', '前の文', '```\n- 2026-05-01 乖離 [[理念]]\n```'), { maxLength: 3 });
const gap = fc.constantFrom('- 2026-05-01 乖離 [[理念]] 数字だけが残った', '  * 2026-05-01 乖離 [[A社/理念.md|題]] 一文 ^g1', '- [ ] 2026-05-01 乖離 [[理念]] 一文', '1. 2026-05-01 divergence [[理念]]');
const body = fc.tuple(lines, gap, lines, fc.constantFrom('\n', ''), fc.constantFrom('\n', '\r\n')).map(([before, item, behind, last, end]) => (note('種別: ビジョン') + ['## 乖離・矛盾・不整合', ...before, item, ...behind].join('\n') + last).replaceAll('\n', end));

test('one that is talked over is read as such, and opened again it stands as it stood', () => {
	fc.assert(
		fc.property(body, (text) => {
			const vault = vaultWith(text);
			const over = talkedOver(vault, true);
			expect(gapOf(over)).toMatchObject({ talkedOver: true });
			expect(linesOf(over)).toEqual(linesOf(vault));
			expect(talkedOver(over, true)).toEqual(over);
			expect(talkedOver(over, false)).toEqual(vault);
		}),
	);
});

test('one that is removed takes its line along, and no other', () => {
	fc.assert(
		fc.property(body, (text) => {
			const vault = vaultWith(text);
			const removed = after(vault, unlinkEdits(groundOf(vault), { from: CREED, to: GOAL, relation: 'gap' }));
			expect(linesOf(removed)).toEqual(linesOf(vault).filter((line) => !line.includes(CREED)));
			const [before, now] = [text.split(/\r?\n/), (removed[GOAL] ?? '').split(/\r?\n/)];
			expect(before.length - now.length).toBe(1);
		}),
	);
});
