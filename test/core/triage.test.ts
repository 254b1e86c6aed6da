/** Triage: what the notes show for T1…T5, in which order results are offered, what is written when one is chosen, and the handover. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INDICATOR_KEYS } from '../../src/core/local-benchmark.ts';
import { noteLanguage } from '../../src/core/stage-edits.ts';
import type { NoteOf } from '../../src/core/note.ts';
import { readMarkdown } from '../../src/core/note.ts';
import { applyEdits } from '../../src/core/property-edit.ts';
import type { Edit } from '../../src/core/property-edit.ts';
import { newHandover, openHandovers, signEdits, triageEdits } from '../../src/core/triage-edits.ts';
import { triageOf } from '../../src/core/triage.ts';
import type { TriageQuestionId } from '../../src/core/triage.ts';
import { FINANCE_ITEMS } from '../../src/core/vocabulary/body.ts';
import { triageEn, triageJa } from '../../src/lang/faces/triage.ts';
import { engagement } from './findings/looking.ts';
import type { Around, Notes } from './findings/looking.ts';
import { clientAt, notebookOf } from './vault.ts';

const seen = (id: TriageQuestionId, notes: Notes, around: Around): string[] => triageOf(engagement(notes, around)).questions.find((question) => question.id === id)?.seen.map(triageJa.seen) ?? [];
const TABLE = (cash: string): string => `\n\n## 財務\n| 項目 | 2024年度 |\n|---|---|\n| 売上高 | 120,000 |\n| 営業利益 | 6,000 |\n| 現金・預金 | ${cash} |`;

describe('what is seen', () => {
	test('for T1 are the signs, doubts about units, the figures that show none, and the phase', () => {
		expect(seen('T1', {}, { client: `経営の局面: 悪化の懸念あり\n再生局面の兆し: 条件変更${TABLE('5,000')}` })).toEqual(['手元の現金・預金（2024年度の現金・預金は月商の0.5か月分）', '返済の条件変更や、その相談（支援先のノートの記録）', '経営の局面：悪化の懸念あり']);
		expect(seen('T1', {}, { client: `段階: 1${TABLE('50,000')}` })).toEqual(['財務の表（2024年度）からは、兆しは見当たりません']);
		expect(seen('T1', {}, { client: `段階: 1${TABLE('△5')}` })).toEqual(['2024年度の現金・預金がマイナスになっています。書き写しに違いはないでしょうか。']);
	});
	test('for T2 are short-term issues, open ones first', () => {
		expect(seen('T2', { 差異: '種別: 短期的課題\n状態: 完了\n方針: 先に解決する', 人手: '種別: 短期的課題' }, {})).toEqual(['人手\u3000方針はまだ', '差異\u3000先に解決する\u3000完了']);
	});
	test('for T3 is what is known of the vision, and nothing while nobody asked', () => {
		expect(seen('T3', { 食卓: '種別: ビジョン\n区分: 理念', 終わり: '種別: ビジョン\n区分: 支援のゴール' }, { client: '理念の状況: 未確認\n理念の策定者: 創業者\n理念との乖離: 未確認' })).toEqual(['策定した人：創業者', '理念『食卓』']);
		expect(seen('T3', {}, { client: '理念の状況: 未確認' })).toEqual([]);
	});
	test('for T4 and T5 is what was agreed, and who the team is', () => {
		const client = { client: '合意日: 2025-08-20\n経営者の時間: 月2回\n主担当: 佐伯\n副担当: 森\n得意分野: 生産管理' };
		expect([seen('T4', {}, client), seen('T5', {}, client)]).toEqual([['進め方に合意した日：2025-08-20', '使える時間：月2回'], ['佐伯、森（得意分野：生産管理）']]);
	});
	test('of a client without any notes is nothing, for all five', () => {
		const { questions, level, benchmark } = triageOf(engagement({}, { client: '作成日: 2026-01-01' }));
		expect(questions.map(({ id, seen: all }) => `${id} ${all.length}`)).toEqual(['T1 0', 'T2 0', 'T3 0', 'T4 0', 'T5 0']);
		expect([level, benchmark]).toEqual(['none', null]);
	});
});

test('a specialist body is offered first where signs are strong, and only there', () => {
	const first = (signs: string): string | undefined => triageOf(engagement({}, { client: `再生局面の兆し: [${signs}]` })).results[0];
	expect([first('条件変更'), first('債務超過, 連続赤字'), first('')]).toEqual(['専門機関へつなぐ', '伴走支援を始める', '伴走支援を始める']);
});

test('whatever the finance table holds, it is read without a crash, and figures alone are never a strong sign', () => {
	const items = fc.constantFrom(...Object.values(FINANCE_ITEMS).map(({ ja }) => ja));
	const cell = fc.oneof(fc.constantFrom('', '—', '△5', '0', '980,000', '1e9', '（400）', '千円', '９８０'), fc.string({ maxLength: 8 }).map((text) => text.replace(/[\n\r]/g, ' ')));
	const rows = fc.array(fc.tuple(items, cell, cell).map((cells) => `| ${cells.join(' | ')} |`), { maxLength: 16 });
	fc.assert(fc.property(fc.tuple(fc.constantFrom('2023年度 | 2024年度', '第40期 | ', '2024 | 2021', 'x | y'), rows), ([heads, lines]) => {
		const { level, questions, benchmark } = triageOf(engagement({}, { client: `段階: 1\n\n## 財務\n| 項目 | ${heads} |\n|---|---|---|\n${lines.join('\n')}` }));
		expect(level).not.toBe('strong');
		for (const words of [triageJa, triageEn]) {
			for (const { seen: all } of questions) for (const one of all) expect(words.seen(one)).not.toMatch(/NaN|undefined|null/);
			for (const period of benchmark?.periods ?? []) expect(INDICATOR_KEYS.map((key) => words.indicator(key, period[key])).join()).not.toMatch(/NaN|undefined|null/);
		}
	}), { numRuns: 100 });
});

test('indicators are told as people tell them, and what cannot be computed in words', () => {
	const { benchmark } = triageOf(engagement({}, { client: '段階: 1\n\n## 財務\n| 項目 | 2023年度 | 2024年度 |\n|---|---|---|\n| 売上高 | 860,000 | 980,000 |\n| 営業利益 | 34,300 | △34,300 |\n| 減価償却費 | 26,000 | 26,000 |\n| 借入金 | 90,000 | 310,000 |\n| 現金・預金 | 94,000 | 94,000 |\n| 従業員数 | 58 | 58 |' }));
	const told = ({ indicator }: typeof triageJa): string[][] => (benchmark?.periods ?? []).map((period) => INDICATOR_KEYS.map((key) => indicator(key, period[key])));
	expect(told(triageJa)).toEqual([
		['前の年度の数字がありません', '4.0%', '591千円/人', '実質無借金', '売掛金、棚卸資産、買掛金の記入がありません（2023年度）', '純資産、負債・純資産合計の記入がありません（2023年度）'],
		['+14.0%', '−3.5%', '−591千円/人', '算定できません（EBITDAがゼロ以下）', '売掛金、棚卸資産、買掛金の記入がありません（2024年度）', '純資産、負債・純資産合計の記入がありません（2024年度）'],
	]);
	expect(told(triageEn)[1]?.slice(0, 4)).toEqual(['+14.0%', '−3.5%', '−591 thousand yen per person', 'cannot be computed (EBITDA is zero or less)']);
});

describe('choosing', () => {
	const changed = (text: string, edits: (note: NoteOf<'client'>) => readonly Edit[]): string => {
		const note = readMarkdown('甲/甲.md', text);
		const result = note.type === 'client' ? applyEdits(text, edits(note)) : null;
		if (!result?.ok) throw new RangeError('refused');
		return result.text;
	};
	const choose = (text: string, ...[result, reason]: [Parameters<typeof triageEdits>[1], string]): string => changed(text, (note) => triageEdits(note, result, reason, noteLanguage(text)));

	test('writes the result and the reason, in the language of the note', () => {
		expect(choose('---\n種別: 支援先\n---\n', '専門機関へつなぐ', '条件変更を\n相談中')).toBe('---\n種別: 支援先\n始め方: 専門機関へつなぐ\n始め方の理由: 条件変更を 相談中\n---\n');
		expect(choose('---\ntype: client\ntriage: start support\n---\n', '短期的課題を先に', 'oven')).toBe('---\ntype: client\ntriage: short-term issue first\ntriage_reason: oven\n---\n');
	});
	test('leaves what is so already, and does not keep the reason of another result', () => {
		const text = '---\n種別: 支援先\n始め方: 伴走支援を始める\n始め方の理由: 急ぎがない\n---\n';
		expect([choose(text, '伴走支援を始める', '急ぎがない'), choose(text, '伴走支援を始める', '')]).toEqual([text, text]);
		expect(choose(text, '検討中', '')).toBe('---\n種別: 支援先\n始め方: 検討中\n始め方の理由: \n---\n');
	});
	test('writes a sign down and takes it away', () => {
		const on = changed('---\n種別: 支援先\n---\n', (note) => signEdits(note, '条件変更', true, 'ja'));
		expect(on).toContain('再生局面の兆し:\n  - 条件変更\n');
		expect(changed(on, (note) => signEdits(note, '条件変更', true, 'ja'))).toBe(on);
		expect(changed(on, (note) => signEdits(note, '条件変更', false, 'ja'))).not.toContain('条件変更');
	});
});

describe('a handover', () => {
	const notebook = notebookOf({ '甲/甲.md': '---\n種別: 支援先\n事業者名: 甲\n---\n' });
	const client = clientAt(notebook, '甲/甲.md');
	const patterns = { language: 'ja', ownName: '佐伯', clientsFolder: '', noteFolder: '{type}', planName: '{client} 活動計画', visitName: '{client} 第{no}回', useCodename: false } as const;
	const made = newHandover({ title: '協議会へのつなぎ', to: '中小企業活性化協議会', consent_on: '2026-01-20', content: '決算書', companion: '', next_contact: '' }, { client, record: null }, { notebook, patterns, today: '2026-01-25' });

	test('is a note with what is settled, and without what is open', () => {
		const note = readMarkdown(made.path, made.text);
		expect(note).toMatchObject({ type: 'handover', faults: [], fields: { to: '中小企業活性化協議会', consent_on: '2026-01-20', content: '決算書' } });
		expect(made.text).not.toContain('同行する人');
	});
	test('says afterwards what is still open', () => {
		const note = readMarkdown(made.path, made.text);
		const [open] = note.type === null ? [] : openHandovers(clientAt(notebook.with(note), '甲/甲.md'));
		expect(open?.open).toEqual(['companion', 'next_contact']);
	});
});
