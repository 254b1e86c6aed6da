/** Who may see a note: the default of each type, what a status or a source changes, and the note's own word above all. */
import { describe, expect, test } from 'vitest';
import { Client } from '../../src/core/client.ts';
import { isTeamsWords, layerOf } from '../../src/core/layer.ts';
import type { Layer } from '../../src/core/layer.ts';
import type { Note } from '../../src/core/note.ts';
import { factLines } from '../../src/core/note.ts';
import { CERTAINTIES, ESSENTIAL_STATES, ISSUE_KINDS, LAYERS } from '../../src/core/vocabulary/choices.ts';
import { ALL_TYPES, noteOf } from './reading.ts';

const [TEAM, OWNER, ANONYMOUS] = LAYERS.map(({ ja }) => ja);
const clientNote = noteOf('client', ['経営者名: 潮田 直樹', '主担当: 佐伯']);
const client = new Client(clientNote, [clientNote]);
const layer = (note: Note, status: string | null = null, ...sources: Note[]): Layer => layerOf(client, note, null, status, sources);
/** The layers of a note's lines that are facts. */
const lineLayers = (note: Note): Layer[] => factLines(note).map((line) => layerOf(client, note, line, null, [note]));

describe('by default', () => {
	test('each type has its layer', () => {
		expect(Object.fromEntries(ALL_TYPES.map((type) => [type, layer(noteOf(type, []))]))).toEqual({
			client: TEAM, plan: TEAM, visit: TEAM, hearing: TEAM, oversight: TEAM, doc: TEAM, handover: TEAM,
			survey: ANONYMOUS,
			fact: OWNER, issue: OWNER, vision: OWNER, action: OWNER, short: OWNER,
			cause: TEAM, essential: TEAM,
		});
	});

	test('a fact that was heard from staff is the team’s, from anybody else the owner’s too', () => {
		const fact = noteOf('fact', []);
		const heard = (group: string): Layer => layer(fact, null, noteOf('visit', []), noteOf('hearing', [`相手の層: ${group}`]));
		expect(['社員', '[経営者, 社員]', 'staff'].map(heard)).toEqual([TEAM, TEAM, TEAM]);
		expect(['経営者', '幹部', '社外', '[経営者, 幹部]'].map(heard)).toEqual([OWNER, OWNER, OWNER, OWNER]);
		expect(layer(fact, null, noteOf('survey', []), noteOf('doc', []))).toBe(OWNER);
		expect(layer(fact, null, noteOf('hearing', []))).toBe(TEAM);
		expect(layer(fact, null, noteOf('hearing', ['相手の層: だれか']))).toBe(TEAM);
	});

	test('a note whose layer cannot be read is the team’s', () => {
		expect(layer(noteOf('issue', ['見せる範囲: 支援チームのみ']), null)).toBe(TEAM);
		expect(layer(noteOf('issue', ['区分: チームの気付き']), null)).toBe(TEAM);
	});

	test('an issue is shared unless the team noticed it', () => {
		expect(Object.fromEntries(ISSUE_KINDS.map(({ ja }) => [ja, layer(noteOf('issue', [`区分: ${ja}`]))]))).toEqual({ 未分類: OWNER, 現象: OWNER, 経営者が挙げた課題: OWNER, 支援チームの気づき: TEAM });
	});

	test('a cause is shared once the owner holds it or facts confirm it', () => {
		expect(Object.fromEntries(CERTAINTIES.map(({ ja }) => [ja, layer(noteOf('cause', []), ja)]))).toEqual({ 仮説: TEAM, 経営者の認識: OWNER, 事実で確認: OWNER, 見直した: TEAM, 取り下げ: TEAM });
	});

	test('an essential issue is shared once the owner has put it into words', () => {
		expect(Object.fromEntries(ESSENTIAL_STATES.map(({ ja }) => [ja, layer(noteOf('essential', []), ja)]))).toEqual({
			チームの仮説: TEAM, 対話の中で見えてきた: TEAM, 経営者が言葉にした: OWNER, '共有・合意した': OWNER, 経営者が動き出した: OWNER, 見直した: TEAM, 取り下げた: TEAM,
		});
	});

	test('the status on the day in question counts, not the one in the note', () => {
		const cause = noteOf('cause', ['確からしさ: 事実で確認']);
		expect([layer(cause, '仮説'), layer(cause, '事実で確認'), layer(cause, null)]).toEqual([TEAM, OWNER, TEAM]);
	});
});

test('a note’s own word rules, whatever its type, status and source', () => {
	const hearing = noteOf('hearing', ['相手の層: 社員']);
	for (const type of ALL_TYPES) for (const { ja, en } of LAYERS) for (const word of [ja, en]) expect(layer(noteOf(type, [`見せる範囲: ${word}`]), '仮説', hearing)).toBe(ja);
});

describe('a line that is a fact', () => {
	const lines = ['## 面談の記録', '- 社長「断った」 ^t1', '- 潮田 直樹「断った」 ^t2', '- 通路に仕掛品が並ぶ ^t3', '- 佐伯｜説明｜稼働率は68% ^t4', '- 工場長：朝が早い ^t5', '- 社員「辞めたい」 ^t6'];

	test('in a visit is shared when the owner said it or nobody did', () => expect(lineLayers(noteOf('visit', [], lines))).toEqual([OWNER, OWNER, OWNER, TEAM, TEAM, TEAM]));

	test('in a hearing of staff is the team’s, in another one shared', () => {
		expect(lineLayers(noteOf('hearing', ['相手の層: [幹部, 社員]'], lines))).toEqual(Array(6).fill(TEAM));
		expect(lineLayers(noteOf('hearing', ['相手の層: 経営者'], lines))).toEqual(Array(6).fill(OWNER));
	});

	test('follows the word of the note it stands in', () => {
		expect(lineLayers(noteOf('visit', ['見せる範囲: 経営者と共有'], lines))).toEqual(Array(6).fill(OWNER));
		expect(lineLayers(noteOf('visit', ['見せる範囲: 支援チームだけ'], lines))).toEqual(Array(6).fill(TEAM));
		expect(lineLayers(noteOf('hearing', ['相手の層: 社員', 'layer: shown anonymously'], lines))).toEqual(Array(6).fill(ANONYMOUS));
	});
});

test('in a visit only talk and what was agreed on is not the team’s own', () => {
	const zones = ['conversation', 'requests', 'confirm', 'before', 'after', 'hypotheses', 'questions', null] as const;
	expect(zones.filter((zone) => isTeamsWords(noteOf('visit', []), zone))).toEqual(['before', 'after', 'hypotheses', 'questions', null]);
	expect(zones.filter((zone) => isTeamsWords(noteOf('hearing', []), zone))).toEqual(['before', 'after', 'hypotheses', 'questions']);
	expect(zones.every((zone) => isTeamsWords(noteOf('oversight', []), zone))).toBe(true);
});
