/** Quotes, who said what, and the owner's own words about a note. */
import { describe, expect, test } from 'vitest';
import { factQuote, ownerVoice, quoteIn, saidBy, sourceVisit } from '../../src/core/owner-voice.ts';
import { note, onlyClient } from './vault.ts';
import type { Vault } from './vault.ts';

const CLIENT = { 'A社.md': note('種別: 支援先', '経営者名: 汐見') };
/** @throws RangeError when there is no such node */
function about(vault: Vault, id: string): { said: string | null; quote: string | null; voice: unknown; visit: number | null } {
	const { client, graph } = onlyClient({ ...CLIENT, ...vault });
	const node = graph.nodes.get(id);
	if (!node) throw new RangeError(`no ${id}`);
	return { said: saidBy(client, node), quote: factQuote(node), voice: ownerVoice(graph, client, node), visit: sourceVisit(graph, id) };
}

test('words are a quote when brackets stand around all of them', () => {
	expect(['「断れない」', '「断れない」（第4回）', '"No rest"', '“No rest”', '断れない', '「断れない」と「受ける」', '社長「断れない」', '「「全部受ける」と言う」'].map(quoteIn)).toEqual(['断れない', '断れない', 'No rest', 'No rest', null, null, null, '「全部受ける」と言う']);
});

test('of a line the speaker is who said it, of a note the field that its type has for it', () => {
	const vault = { 'v.md': `${note('種別: 訪問')}## 面談の記録\n- 社長「断れない」 ^t1\n- 白板を見た ^t2\n`, 'f.md': note('種別: 事実', '話し手: 専務', '言葉: 「足りない」'), 'e.md': note('種別: 本質的課題', '先に言った人: 経営者'), 'a.md': note('種別: 対応策') };
	expect(['v.md#^t1', 'v.md#^t2', 'f.md', 'e.md', 'a.md'].map((id) => about(vault, id)).map(({ said, quote }) => [said, quote])).toEqual([['社長', '断れない'], [null, null], ['専務', '足りない'], ['経営者', null], [null, null]]);
});

test('the first numbered visit among the sources is the visit it comes from', () => {
	const vault = { 'd.md': note('種別: 資料'), 'v0.md': note('種別: 訪問'), 'v1.md': note('種別: 訪問', '回: 4'), 'v2.md': note('種別: 訪問', '回: 2'), 'x.md': note('種別: 課題', '出所: ["[[v2]]", "[[d]]", "[[v0]]", "[[v1]]"]'), 'y.md': note('種別: 課題', '出所: "[[d]]"') };
	expect([about(vault, 'x.md').visit, about(vault, 'y.md').visit]).toEqual([4, null]);
});

describe('the visit at which the owner put an essential issue into words', () => {
	const essential = (...more: string[]): Vault => ({ 'v1.md': `${note('種別: 訪問', '回: 1', '日付: 2025-08-20')}## 面談の記録\n- 社長「自分の仕事だ」 ^t1\n`, 'v2.md': note('種別: 訪問', '回: 2', '日付: 2025-09-20'), 'v3.md': note('種別: 訪問', '回: 3', '日付: 2025-10-20'), 'e.md': note('種別: 本質的課題', '経営者の言葉: 自分の仕事だ', '出所: "[[v3]]"', ...more) });
	test('is that of the statement with the same words, else of the day in its history, else its source', () => {
		const voiced = '経過: ["2025-09-20 status 対話の中で見えてきた→経営者が言葉にした"]';
		expect([essential('根拠: "[[v1#^t1]]"', voiced), essential(voiced), essential()].map((vault) => about(vault, 'e.md').voice)).toEqual([1, 2, 3].map((visit) => ({ words: '自分の仕事だ', visit })));
	});
	test('and no words are made up where none are written', () => {
		expect(about({ 'e.md': note('種別: 本質的課題', '状態: 共有・合意した') }, 'e.md').voice).toBeNull();
	});
});
