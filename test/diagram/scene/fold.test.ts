/** Folding: by hand, and by itself where a scene holds too much. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scene } from '../../../src/diagram/scene.ts';
import { OPEN_NOTES } from '../../../src/diagram/scene/fold.ts';
import { sceneOf } from '../../../src/diagram/scene/scene-of.ts';
import type { SceneOptions } from '../../../src/diagram/scene/scene-of.ts';
import { note, onlyClient } from '../../core/vault.ts';
import type { Vault } from '../../core/vault.ts';
import { randomClient } from './random-scene.ts';

function scene(vault: Vault, options: Partial<SceneOptions> = {}): Scene {
	const { graph, client } = onlyClient({ 'A社.md': note('種別: 支援先'), ...vault });
	return sceneOf(graph, client, { view: 'whole', ...options });
}
const open = ({ nodes }: Scene): string[] => [...nodes.keys()].map((id) => id.replace('.md', ''));
const hidden = ({ hidden: all }: Scene): Record<string, string> => Object.fromEntries([...all].map(([id, into]) => [id.replace('.md', ''), into.replace('.md', '')]));

/** e → c → i, with a fact behind each and one behind both; d → j; k alone; g alone; an action for c. */
const SMALL: Vault = {
	'a.md': note('種別: 対応策', '対応先: "[[c]]"', '確認指標: "[[fa]]"'),
	'c.md': note('種別: 要因', '要因: "[[e]]"', '根拠: ["[[fc]]", "[[fx]]"]'),
	'd.md': note('種別: 要因', '結果: "[[j]]"'),
	'e.md': note('種別: 本質的課題', '根拠: ["[[fe]]", "[[fx]]"]'),
	'fa.md': note('種別: 事実'), 'fc.md': note('種別: 事実'), 'fe.md': note('種別: 事実'), 'fi.md': note('種別: 事実'), 'fx.md': note('種別: 事実'), 'g.md': note('種別: 事実'),
	'i.md': note('種別: 課題', '要因: "[[c]]"', '根拠: "[[fi]]"'), 'j.md': note('種別: 課題'), 'k.md': note('種別: 課題'),
};

describe('by hand', () => {
	test('a note takes with it what hangs on it, and facts and actions that stand for nothing else', () => {
		const one = scene(SMALL, { folded: ['e.md'] });
		expect(hidden(one)).toEqual({ c: 'e', i: 'e', a: 'e', fa: 'e', fc: 'e', fi: 'e' });
		expect(one.nodes.get('e.md')).toMatchObject({ folded: { essential: 0, cause: 1, issue: 1, fact: 3 }, evidence: ['fe.md', 'fx.md'] });
	});
	test('the causes of a note alone go, as far as they lead to nothing else', () => {
		const vault = { ...SMALL, 'd.md': note('種別: 要因', '結果: ["[[j]]", "[[i]]"]') };
		expect(hidden(scene(vault, { causesFolded: ['i.md'] }))).toEqual({ c: 'i', a: 'i', fa: 'i', fc: 'i' });
		expect(hidden(scene(vault, { causesFolded: ['i.md', 'j.md'] }))).toEqual({ c: 'i', a: 'i', fa: 'i', fc: 'i' });
		expect(hidden(scene({ ...vault, 'k.md': note('種別: 課題', '要因: "[[c]]"') }, { causesFolded: ['i.md'] }))).toEqual({});
	});
	test('a note that is folded within one that is folded lies beneath the one that is open', () => {
		expect(hidden(scene(SMALL, { folded: ['c.md', 'e.md'] }))).toMatchObject({ i: 'e', c: 'e' });
	});
	test('a stack is folded like a note', () => {
		const one = scene(SMALL, { folded: ['stack:issues'] });
		expect([hidden(one), one.stacks]).toEqual([{ k: 'stack:issues' }, [{ id: 'stack:issues', kind: 'issues', folded: { essential: 0, cause: 0, issue: 1, fact: 0 } }]]);
	});
	test('what is not there is folded without harm', () => {
		expect(hidden(scene(SMALL, { folded: ['x.md', 'stack:none'], causesFolded: ['y.md'] }))).toEqual({});
	});
});

describe('facts that nothing rests on', () => {
	const more = (count: number): Vault => ({ ...SMALL, ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`y${i}.md`, note('種別: 事実')])) });
	const loose = (vault: Vault, options: Partial<SceneOptions> = {}): number => Object.values(hidden(scene(vault, options))).filter((into) => into === 'stack:facts').length;
	test('lie open in a structure up to six, and together in one stack beyond', () => {
		expect([loose(more(5)), loose(more(6))]).toEqual([0, 7]);
	});
	test('lie open when asked for, and wherever facts are what a view is about', () => {
		expect([loose(more(6), { unfolded: ['stack:facts'] }), loose(more(6), { limit: Infinity }), loose(more(6), { view: 'overview' }), loose(more(6), { focus: { id: 'i.md' } })]).toEqual([0, 0, 0, 0]);
	});
});

describe('by itself', () => {
	const upTo = (limit: number, more: Partial<SceneOptions> = {}): string[] => [...new Set(Object.values(hidden(scene(SMALL, { limit, ...more }))))];
	test('loose facts go first, then unlinked issues, then causes of no essential issue, then essential issues', () => {
		expect([13, 12, 11, 9, 0].map((limit) => upTo(limit))).toEqual([[], ['stack:facts'], ['stack:facts', 'stack:issues'], ['stack:facts', 'stack:issues', 'stack:causes'], ['stack:facts', 'stack:issues', 'stack:causes', 'e']]);
	});
	test('what was unfolded by hand stays open', () => {
		expect(upTo(0, { unfolded: ['e.md', 'stack:issues'] })).toEqual(['stack:facts', 'stack:causes', 'stack:others']);
	});
	test('nothing is folded while one note is in focus', () => {
		expect(scene(SMALL, { limit: 0, folded: ['e.md'], focus: { id: 'i.md' } }).hidden.size).toBe(0);
	});
	test('of several essential issues the last are folded first, and past ones before those', () => {
		const vault = Object.fromEntries(['e1', 'e2', 'e3'].flatMap((e, at) => [[`${e}.md`, note('種別: 本質的課題', ...(at === 0 ? ['状態: 見直した'] : []))], [`${e}c.md`, note('種別: 要因', `要因: "[[${e}]]"`)]]));
		expect([5, 4, 3].map((limit) => open(scene(vault, { limit })))).toEqual([['e1', 'e2', 'e2c', 'e3', 'e3c'], ['e1', 'e2', 'e2c', 'e3'], ['e1', 'e2', 'e3']]);
	});
	test('however many visions, essential issues and actions there are, at most 60 notes are open, the first of each among them', () => {
		const vault = Object.fromEntries(Array.from({ length: 240 }, (_, i) => [`n${String(i).padStart(3, '0')}.md`, note(['種別: ビジョン', '種別: 本質的課題', '種別: 対応策'][i % 3] ?? '')]));
		const one = scene(vault);
		expect([one.nodes.size, one.nodes.has('n000.md'), one.nodes.has('n001.md'), one.stacks.map(({ kind, folded }) => [kind, folded.essential > 0])]).toEqual([OPEN_NOTES, true, true, [['others', true]]]);
		expect(scene(vault, { unfolded: ['stack:others'] }).nodes.size).toBe(240);
	});
	test('300 notes open with at most 60', () => {
		const vault: Record<string, string> = {};
		for (let i = 0; i < 300; i++) vault[`n${i}.md`] = i < 5 ? note('種別: 本質的課題') : note(i % 3 === 0 ? '種別: 事実' : i % 3 === 1 ? '種別: 要因' : '種別: 課題', i % 3 === 0 ? `何の根拠か: "[[n${i - 1}]]"` : `要因: "[[n${Math.floor(i / 3)}]]"`);
		const one = scene(vault);
		expect([one.total, one.nodes.size <= OPEN_NOTES, one.nodes.size + one.hidden.size]).toEqual([300, true, 300]);
	});
});

test('one note more folds at most what comes next, and never opens what was folded', () => {
	fc.assert(
		fc.property(randomClient(25), fc.nat(20), (vault, limit) => {
			const before = [...scene(vault, { limit }).hidden.keys()];
			const { hidden: after } = scene({ ...vault, 'zz.md': note('種別: ビジョン') }, { limit });
			expect(before.filter((id) => !after.has(id))).toEqual([]);
		}),
		{ numRuns: 150 },
	);
});

test('a note that hangs in a round is folded like any other', () => {
	const round = { 'a.md': note('種別: 課題', '要因: "[[b]]"'), 'b.md': note('種別: 課題', '要因: "[[a]]"'), 'c.md': note('種別: 要因', '要因: "[[c]]"') };
	for (const folded of ['a.md', 'b.md', 'c.md']) expect(scene(round, { folded: [folded], causesFolded: [folded] }).nodes.has(folded)).toBe(true);
});
