/** Another type for a note: nothing of it is lost, and it shows to nobody who could not see it before. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { retypeEdits } from '../../src/core/retype-edits.ts';
import type { Retyped, StructureType } from '../../src/core/retype-edits.ts';
import { changedVault, groundOf, linesOf } from './changing.ts';
import { edgeLine, note, onlyClient } from './vault.ts';
import type { Vault } from './vault.ts';

const ID = 'A社/点.md';
const TYPES: readonly StructureType[] = ['issue', 'cause', 'essential', 'short', 'fact', 'action', 'vision'];
const vaultWith = (text: string, more: Vault = {}): Vault => ({ 'A社/A社.md': note('種別: 支援先'), ...more, [ID]: text });

/** @throws Error when there is no note to retype */
function retyping(vault: Vault, to: StructureType, meeting = false): Retyped {
	const retyped = retypeEdits(groundOf(vault), ID, to, '2026-05-10', meeting);
	if (!retyped) throw new Error('no such note');
	return retyped;
}
const retyped = (vault: Vault, to: StructureType, meeting = false): Vault => changedVault(vault, [{ path: ID, edits: retyping(vault, to, meeting).edits }]);
const layerOf = (vault: Vault): string | undefined => onlyClient(vault).graph.nodes.get(ID)?.layer;

describe('a note of another type', () => {
	test('has a judgement that the new type begins with, where it had none of its own', () => {
		expect(retyped(vaultWith(note('種別: 課題')), 'cause')[ID]).toBe(note('種別: 要因', '確からしさ: 仮説'));
		expect(retyped(vaultWith(note('type: issue')), 'short')[ID]).toBe(note('type: short', 'state: not started'));
		expect(retyped(vaultWith(note('種別: ビジョン')), 'issue')[ID]).toBe(note('種別: 課題'));
	});

	test('keeps a word that the new type knows, and puts one it does not know into 経過', () => {
		expect(retyped(vaultWith(note('type: cause', 'status: revised')), 'essential')[ID]).toBe(note('type: essential', 'status: revised'));
		expect(retyped(vaultWith(note('種別: 課題', '状態: 掘り下げ中')), 'essential')[ID]).toBe(note('種別: 本質的課題', '状態: チームの仮説', '経過:', '  - 2026-05-10 status 掘り下げ中→チームの仮説'));
	});

	test('tells which links no longer fit, and what cannot be read any more', () => {
		const more = { 'A社/策.md': note('種別: 対応策', '対応先: "[[点]]"'), 'A社/訪.md': note('種別: 訪問', '日付: 2026-05-01') };
		const vault = vaultWith(note('種別: 要因', '確からしさ: 仮説', '出所: "[[訪]]"'), more);
		const { unfit, unread } = retyping(vault, 'vision');
		expect(unfit.map(edgeLine)).toEqual(['A社/策.md addresses A社/点.md']);
		expect(unread).toEqual([]);
		expect(linesOf(retyped(vault, 'vision'))).toEqual(['A社/策.md addresses A社/点.md (?)']);
		expect(retyping(vaultWith(note('種別: 事実', '区分: 数量')), 'issue').unread).toMatchObject([{ key: '区分', found: '数量' }]);
	});

	test('tells of gaps that are no longer read', () => {
		const vault = vaultWith(`${note('種別: ビジョン')}## 乖離・矛盾・不整合\n- 2026-05-01 乖離 [[目標]] 一文\n`, { 'A社/目標.md': note('種別: ビジョン') });
		expect(retyping(vault, 'issue').unfit.map(({ relation }) => relation)).toEqual(['gap']);
	});

	test('is none for a line, for a note that is not there, and for the type it has', () => {
		const visit = vaultWith(`${note('種別: 訪問')}## 面談の記録\n- 社長「言った」 ^t1\n`);
		expect(retypeEdits(groundOf(visit), `${ID}#^t1`, 'issue', '2026-05-10')).toBeNull();
		expect(retypeEdits(groundOf(visit), 'A社/無い.md', 'issue', '2026-05-10')).toBeNull();
		expect(retyping(vaultWith(note('種別: 課題')), 'issue').edits).toEqual([]);
	});
});

describe('who may see it', () => {
	test('a hypothesis of the team stays with the team as whatever it is taken for', () => {
		const hypothesis = vaultWith(note('種別: 要因', '確からしさ: 仮説'));
		for (const to of TYPES) expect([to, layerOf(retyped(hypothesis, to))]).toEqual([to, '支援チームだけ']);
		expect(retyped(hypothesis, 'issue')[ID]).toBe(note('種別: 課題', '確からしさ: 仮説', '見せる範囲: 支援チームだけ'));
	});

	test('what the owner sees in the meeting is still seen there', () => {
		for (const to of TYPES) expect([to, layerOf(retyped(vaultWith(note('種別: 課題')), to, true))]).toEqual([to, '経営者と共有']);
	});
});

test('there and back leaves everything as it was but type, judgement, history and layer', () => {
	const OWN = /^(?:種別|type|状態|確からしさ|status|state|経過|history|見せる範囲|layer):|^ {2}- 2026-05-10 /;
	const others = (text: string): string => text.split('\n').filter((line) => !OWN.test(line)).join('\n');
	const line = fc.constantFrom('話し手: 社長', 'said_by: 社長', '題名: "題: 一"', 'ほか:   そのまま # 覚え', '区分: 現象', '期限: 2026-06-01', '担当: [工場長, 経理]', '要因:\n  - "[[点]]"', 'evidence: [ "[[A社]]" ]', '状態: 掘り下げ中', 'status: hypothesis', '方針: 見守る', '経過:\n  - 2026-04-01 status 出たまま→掘り下げ中');
	fc.assert(
		fc.property(fc.constantFrom(...TYPES), fc.constantFrom(...TYPES), fc.uniqueArray(line, { selector: (one) => one.split(':')[0], maxLength: 6 }), fc.constantFrom('\n', '\r\n'), (from, to, lines, end) => {
			const text = `${note(`type: ${from}`, ...lines)}本文\n\n- そのまま  \n`.replaceAll('\n', end);
			const vault = vaultWith(text);
			const there = retyped(vault, to);
			expect(onlyClient(there).client.notes.get(ID)?.type).toBe(to);
			const back = retyped(there, from);
			expect(others(back[ID] ?? '')).toBe(others(text));
			expect(onlyClient(back).client.notes.get(ID)?.type).toBe(from);
			const hidden = layerOf(vault) === '支援チームだけ';
			if (hidden) expect([layerOf(there), layerOf(back)]).toEqual(['支援チームだけ', '支援チームだけ']);
		}),
	);
});
