/** Front matter as typed fields: every key and choice in both languages, every kind of value, and what does not fit. */
import { describe, expect, test } from 'vitest';
import { readValueChange, valueChangeText } from '../../src/core/properties.ts';
import { COMMON_FIELDS, NOTE_TYPES } from '../../src/core/vocabulary/note-types.ts';
import type { Field, FieldKind, NoteType } from '../../src/core/vocabulary/note-types.ts';
import { RELATION_PROPERTIES } from '../../src/core/vocabulary/relations.ts';
import { ALL_TYPES, fieldsOf, noteOf } from './reading.ts';

const fieldTable = (type: NoteType): [string, Field][] => Object.entries({ ...COMMON_FIELDS, ...NOTE_TYPES[type].fields } as Record<string, Field>);
const faultsOf = (type: NoteType, ...properties: string[]): readonly unknown[] => noteOf(type, properties).faults;

/** A value of each kind as it is written, and as it is read. */
const SAMPLES: Record<Exclude<FieldKind, 'choice' | 'choices'>, readonly [written: string, read: unknown]> = {
	text: ['社長の話', '社長の話'],
	texts: ['[一つ目, 二つ目]', ['一つ目', '二つ目']],
	number: ['12', 12],
	truth: ['true', true],
	date: ['2025-10-15', '2025-10-15'],
	period: ['2025年度', '2025年度'],
	name: ['佐伯', '佐伯'],
	names: ['[佐伯, 森]', ['佐伯', '森']],
	link: ['"[[A社]]"', { target: 'A社', block: null }],
	links: ['["[[A]]", "[[B#^t1]]"]', [{ target: 'A', block: null }, { target: 'B', block: 't1' }]],
	stage: ['4 気づき・腹落ち', 4],
	'stage-history': ['[2025-10-15 4 言った]', [{ on: '2025-10-15', stage: 4, reason: '言った' }]],
	history: ['[2025-10-15 status 仮説→事実で確認]', [{ on: '2025-10-15', key: 'status', from: '仮説', to: '事実で確認', reason: '' }]],
	steps: ['[4, 前捌き]', [4, '前捌き']],
};

describe('every type', () => {
	test.each(ALL_TYPES)('%s has every field read under its English and its Japanese key', (type) => {
		for (const [name, { ja, kind, choices = [] }] of fieldTable(type)) {
			const word = choices[0]?.ja ?? '';
			const [written, read] = kind === 'choice' ? [word, word] : kind === 'choices' ? [word, [word]] : SAMPLES[kind];
			for (const key of [name, ja, name.toUpperCase()]) expect(noteOf(type, [`${key}: ${written}`])).toMatchObject({ fields: { [name]: read }, faults: [] });
		}
	});

	test.each(ALL_TYPES)('%s has every choice of its fields read by both labels', (type) => {
		const labels = fieldTable(type).flatMap(([name, { kind, choices = [] }]) =>
			kind === 'choice' || kind === 'choices' ? choices.flatMap(({ ja, en }) => [ja, en, en.toUpperCase(), `${ja}（注）`].map((label) => ({ name, label, read: kind === 'choice' ? ja : [ja] }))) : [],
		);
		// Each type has at least the layers to choose from.
		expect(labels.length).toBeGreaterThanOrEqual(12);
		for (const { name, label, read } of labels) expect([label, noteOf(type, [`${name}: "${label}"`])]).toMatchObject([label, { fields: { [name]: read }, faults: [] }]);
	});

	test.each(ALL_TYPES)('%s has every relation read in both languages, at its end of the edge', (type) => {
		for (const { en, ja, relation, end } of RELATION_PROPERTIES)
			for (const key of [en, ja, en.toUpperCase()])
				expect(noteOf(type, [`${key}:`, '  - "[[A]]"', '  - "[[B#^t1]]"'])).toMatchObject({
					faults: [],
					references: [
						{ link: { target: 'A', block: null }, relation: { name: relation, end }, key, line: 4, found: '[[A]]' },
						{ link: { target: 'B', block: 't1' }, relation: { name: relation, end }, key, line: 5, found: '[[B#^t1]]' },
					],
				});
	});
});

describe('keys', () => {
	test('are read in any mixture, whatever their case and width', () => {
		expect(fieldsOf('visit', '回: 4', 'DATE: 2025-10-15', 'Ｍｉｎｕｔｅｓ: 90', '実施方法: online', 'status: 実施済')).toEqual({ no: 4, date: '2025-10-15', minutes: 90, form: 'オンライン', status: '実施済' });
	});

	test('of a file system’s or another writer’s form are the same', () => expect(fieldsOf('fact', '"指標": 稼働率', 'タ\u3099ミー: x', '値: 68')).toEqual({ indicator: '稼働率', value: 68 }));

	test('that are unknown are the user’s own', () => {
		expect(noteOf('visit', ['tags: [訪問]', 'aliases: 第四回', 'owner_words: x', 'toString: y', '__proto__: {no: 9}'])).toMatchObject({ fields: {}, references: [], faults: [] });
		expect(fieldsOf('visit', '__proto__: {no: 9}').no).toBe(undefined);
	});

	test('in both languages are one list, and one value if they agree', () => {
		expect(fieldsOf('visit', '先方: [社長]', 'client_side: 工場長', '回: 4', 'no: 4')).toEqual({ client_side: ['社長', '工場長'], no: 4 });
		expect(faultsOf('visit', '回: 4', 'no: 5')).toEqual([{ line: 4, code: 'bad-value', key: 'no', found: '5', fits: 'once', options: ['4'] }]);
	});
});

describe('values', () => {
	test('that are missing are absent, and no fault', () => expect(noteOf('visit', ['回:', '日付: ""', '先方: []', '当方: [~, " "]', 'title: ~', 'maps:'])).toMatchObject({ fields: {}, references: [], faults: [] }));

	test('of a list may be written alone', () => {
		expect(fieldsOf('visit', '先方: 社長', '扱う段階: 4')).toEqual({ client_side: ['社長'], steps: [4] });
		expect(fieldsOf('hearing', '相手の層: 社員')).toEqual({ group: ['社員'] });
		expect(noteOf('cause', ['根拠: "[[A]]"']).references).toMatchObject([{ link: { target: 'A', block: null } }]);
	});

	test('that stand alone in a list are that value', () => expect(fieldsOf('client', '主担当: [佐伯]', '段階: [4]')).toEqual({ lead: '佐伯', stage: 4 }));

	test('where one text belongs are joined, where one date belongs do not fit', () => {
		expect(fieldsOf('client', '支援ニーズ: [工場, 人手]')).toEqual({ needs: '工場、人手' });
		expect(noteOf('client', ['合意日: [2025-10-15, 2025-10-16]'])).toMatchObject({ fields: {}, faults: [{ line: 3, code: 'bad-value', key: '合意日', fits: 'one-value', found: '2025-10-15、2025-10-16' }] });
	});

	test('of people are free text or a link, and never a fault', () => {
		expect(noteOf('client', ['経営者名: 潮田 直樹', '主担当: "[[支援/佐伯|佐伯さん]]"', '副担当: ["[[森]]", 商工会議所 田中]', '統括事務局: 2'])).toMatchObject({ fields: { owner: '潮田 直樹', lead: '佐伯さん', deputies: ['森', '商工会議所 田中'], office: '2' }, faults: [] });
		expect(noteOf('client', ['主担当: [[佐伯]]', '副担当:', '  - [[森]]', '  - 商工会: 田中'])).toMatchObject({ fields: { lead: '佐伯', deputies: ['森', '商工会: 田中'] }, faults: [] });
		expect(noteOf('essential', ['先に言った人: 工場長'])).toMatchObject({ fields: { first_said_by: '工場長' }, faults: [] });
	});

	test('that are figures may be written as people write them', () => {
		expect(['△1,200', '"９８０"', '12.5', '-3', '"1,000"'].map((value) => fieldsOf('fact', `値: ${value}`).value)).toEqual([-1200, 980, 12.5, -3, 1000]);
	});

	test('that are figures may be spelled in every way that YAML knows', () => {
		expect(['1e3', '.5', '5.', '0x1F', '04', '4.0', '+5', '1.10'].map((value) => fieldsOf('fact', `値: ${value}`).value)).toEqual([1000, 0.5, 5, 31, 4, 4, 5, 1.1]);
		expect(['4.0', '04', '+4'].map((value) => [fieldsOf('client', `段階: ${value}`).stage, fieldsOf('visit', `扱う段階: [${value}]`).steps])).toEqual(Array(3).fill([4, [4]]));
	});

	test('that are yes or no may be said in either language', () => {
		expect(['true', 'yes', 'はい', 'Yes', 'false', 'no', 'いいえ'].map((value) => fieldsOf('issue', `最初の課題: ${value}`).first)).toEqual([true, true, true, true, false, false, false]);
	});

	test('that are days may carry a time', () => expect(fieldsOf('visit', '日付: 2025-10-15T10:30:00')).toEqual({ date: '2025-10-15' }));

	test('that are periods are kept as written', () => {
		expect(['2025', '2025-10', '2025-10-15', '2025年度', '2025-04..2025-09', '9月ごろ', '2024.10'].map((value) => fieldsOf('fact', `時点: ${value}`).period)).toEqual(['2025', '2025-10', '2025-10-15', '2025年度', '2025-04..2025-09', '9月ごろ', '2024.10']);
	});

	test('that are text may look like a number, a day or a yes', () => {
		expect(['2025', '1.5', 'yes', 'true', '2025-10-15', '007', '1.10', '12345678901234567890'].map((value) => fieldsOf('doc', `ファイル: ${value}`).file)).toEqual(['2025', '1.5', 'yes', 'true', '2025-10-15', '007', '1.10', '12345678901234567890']);
	});

	test('that are stages of a visit may be 前捌き', () => expect(fieldsOf('visit', 'steps: [S3, 4 気づき・腹落ち, triage, 前捌き, 課題解決]')).toEqual({ steps: [3, 4, '前捌き', '前捌き', 6] }));

	test('from an open list may be one’s own words', () => expect(noteOf('issue', ['領域: 棚卸しと物流（倉庫）', '論点: [残業, 採用: 来春]'])).toMatchObject({ fields: { area: '棚卸しと物流（倉庫）', topic: ['残業', '採用: 来春'] }, faults: [] }));
});

describe('links', () => {
	test('without a relation are kept as such', () => {
		expect(noteOf('client', ['把握している課題:', '  - "[[工場が手狭]]"', '支援先: "[[しおかぜ食品]]"'])).toMatchObject({
			client: { link: { target: 'しおかぜ食品', block: null }, relation: null, key: '支援先', line: 5, found: '[[しおかぜ食品]]' },
			references: [{ link: { target: '工場が手狭', block: null }, relation: null, key: '把握している課題', line: 4, found: '[[工場が手狭]]' }],
		});
	});

	test('without quotes are a fault that shows them as they were written', () => {
		expect(faultsOf('cause', '根拠:', '  - [[残業の記録]]', '要因: [[配賦]]')).toEqual([
			{ line: 4, code: 'bad-value', key: '根拠', found: '[[残業の記録]]', fits: 'link' },
			{ line: 5, code: 'bad-value', key: '要因', found: '[[配賦]]', fits: 'link' },
		]);
		expect(noteOf('client', ['把握している課題: [[工場が手狭]]'])).toMatchObject({ references: [], faults: [{ line: 3, key: '把握している課題', found: '[[工場が手狭]]', fits: 'link' }] });
	});

	test('that are text, or text with a link in it, do not fit', () => {
		expect(faultsOf('cause', '根拠: 残業の記録', '反証: "[[A]] と [[B]]"', '結果: 3')).toEqual([
			{ line: 3, code: 'bad-value', key: '根拠', found: '残業の記録', fits: 'link' },
			{ line: 4, code: 'bad-value', key: '反証', found: '[[A]] と [[B]]', fits: 'link' },
			{ line: 5, code: 'bad-value', key: '結果', found: '3', fits: 'link' },
		]);
	});

	test('that fit stay when one beside them does not', () => expect(noteOf('cause', ['根拠:', '  - "[[A]]"', '  - x', '  - "[[B]]"'])).toMatchObject({ references: [{ link: { target: 'A' } }, { link: { target: 'B' } }], faults: [{ line: 5, found: 'x' }] }));
});

describe('what does not fit', () => {
	test.each([
		['visit', '回: 第4回', { key: '回', found: '第4回', fits: 'number' }],
		['visit', '日付: 10月15日', { key: '日付', found: '10月15日', fits: 'date' }],
		['visit', '日付: 2025-02-30', { key: '日付', found: '2025-02-30', fits: 'date' }],
		['visit', '扱う段階: [8]', { key: '扱う段階', found: '8', fits: 'step' }],
		['visit', '状態: 済', { key: '状態', found: '済', fits: 'choice', options: ['予定', '実施済', '延期', '中止'] }],
		['client', '段階: 前捌き', { key: '段階', found: '前捌き', fits: 'stage' }],
		['client', '段階の履歴: [気づき]', { key: '段階の履歴', found: '気づき', fits: 'stage-change' }],
		['client', '再生局面の兆し: [債務超過, 赤字]', { key: '再生局面の兆し', found: '赤字', fits: 'choice', options: ['債務超過', '連続赤字', '返済力', '手元資金', '資金不足', '条件変更', '税・社会保険の遅れ', '支払いの遅れ'] }],
		['issue', '経過: 見直した', { key: '経過', found: '見直した', fits: 'value-change' }],
		['issue', '最初の課題: たぶん', { key: '最初の課題', found: 'たぶん', fits: 'truth' }],
		['oversight', '訪問: 第4回', { key: '訪問', found: '第4回', fits: 'link' }],
		['doc', 'ファイル: {a: 1, b: 2}', { key: 'ファイル', found: '{"a":1,"b":2}', fits: 'text' }],
	] as const)('in %s, %s is a fault with its line', (type, property, fault) => {
		const { faults, fields } = noteOf(type, ['title: x', property]);
		expect(faults).toEqual([{ line: 4, code: 'bad-value', ...fault }]);
		expect(fields).toEqual(property.includes('債務超過') ? { title: 'x', turnaround_signs: ['債務超過'] } : { title: 'x' });
	});

	test('is shown short and on one line', () => {
		expect(faultsOf('visit', '状態: |', '  一行目', '  二行目')).toMatchObject([{ found: '一行目 二行目' }]);
		expect(faultsOf('visit', `状態: ${'長'.repeat(100)}`)).toMatchObject([{ found: `${'長'.repeat(59)}…` }]);
	});
});

describe('history', () => {
	test('of the stage is read, also where YAML saw a pair', () => {
		expect(fieldsOf('client', '段階の履歴:', '  - 2025-08-06 1', '  - 2026-05-10 4 社長: 「全部ここだ」と言った', '  - "2026-05-11 S5 佐伯: 見た"', '  - 2026-05-12 6 社長:').stage_history).toEqual([
			{ on: '2025-08-06', stage: 1, reason: '' },
			{ on: '2026-05-10', stage: 4, reason: '社長: 「全部ここだ」と言った' },
			{ on: '2026-05-11', stage: 5, reason: '佐伯: 見た' },
			{ on: '2026-05-12', stage: 6, reason: '社長:' },
		]);
	});

	test('of a pair keeps the text that was written', () => expect(fieldsOf('client', '段階の履歴:', '  - 2026-05-10 4 利益率: 1.10').stage_history).toEqual([{ on: '2026-05-10', stage: 4, reason: '利益率: 1.10' }]));

	test('of a value is read, also where YAML saw a pair', () => {
		expect(fieldsOf('cause', '経過:', '  - 2026-05-10 status 仮説→事実で確認 出荷記録: 9件中7件', '  - 2026-05-11 確からしさ 事実で確認 → 見直した').history).toEqual([
			{ on: '2026-05-10', key: 'status', from: '仮説', to: '事実で確認', reason: '出荷記録: 9件中7件' },
			{ on: '2026-05-11', key: 'status', from: '事実で確認', to: '見直した', reason: '' },
		]);
	});

	test('is canonical, in whichever language and case it was written', () => {
		expect(readValueChange('2026-05-10 Status team hypothesis→Voiced by the owner at visit 5')).toEqual({ on: '2026-05-10', key: 'status', from: 'チームの仮説', to: '経営者が言葉にした', reason: 'at visit 5' });
		expect(readValueChange('2026-05-10 state idea→being tried')).toEqual({ on: '2026-05-10', key: 'status', from: '案', to: '試している', reason: '' });
		expect(readValueChange('2026-05-10 方針 見守る→solve first 特売の前に')).toEqual({ on: '2026-05-10', key: 'policy', from: '見守る', to: '先に解決する', reason: '特売の前に' });
		expect(readValueChange('2026-05-10 policy →in parallel')).toEqual({ on: '2026-05-10', key: 'policy', from: '', to: '並行して進める', reason: '' });
	});

	test('takes the longest word for the value, and one that is none for itself', () => {
		expect(readValueChange('2026-05-10 status 見直した→取り下げた 取り下げ ではない')).toMatchObject({ to: '取り下げた', reason: '取り下げ ではない' });
		expect(readValueChange('2026-05-10 status 調査中→保留中 来期')).toMatchObject({ from: '調査中', to: '保留中', reason: '来期' });
		expect(readValueChange('2026-05-10 status 仮説→事実で確認　理由')).toMatchObject({ to: '事実で確認', reason: '理由' });
	});

	test('keeps the reason whole when the value is written in another form', () => {
		expect(readValueChange('2026-05-10 status 仮説→経営者か\u3099言葉にした 第5回')).toMatchObject({ to: '経営者が言葉にした', reason: '第5回' });
		expect(readValueChange('2026-05-10 status hypothesis→confirmed  by facts at visit 5')).toMatchObject({ to: '事実で確認', reason: 'at visit 5' });
	});

	test('of a type has the words of that type: an essential issue that is withdrawn is 取り下げた, a cause 取り下げ', () => {
		expect(fieldsOf('cause', 'history: 2026-05-10 status hypothesis→withdrawn').history).toMatchObject([{ to: '取り下げ' }]);
		expect(fieldsOf('essential', 'history: 2026-05-10 status team hypothesis→withdrawn').history).toMatchObject([{ to: '取り下げた' }]);
	});

	test('is nothing without a day, a key and an arrow', () => {
		for (const text of ['', '仮説→事実で確認', '2026-05-10 仮説→事実で確認', '2026-05-10 status 事実で確認', '2026-05-10 status 仮説→', '2026-02-30 status 仮説→事実で確認', '2026-05-10 title a→b']) expect(readValueChange(text)).toBe(null);
	});

	test('is written so that it reads back', () => {
		const change = { on: '2026-05-10', key: 'status', from: '仮説', to: '事実で確認', reason: '社長: 「見た」 #1' } as const;
		expect(valueChangeText(change, 'status')).toBe('2026-05-10 status 仮説→事実で確認 社長: 「見た」 #1');
		expect(readValueChange(valueChangeText(change, 'status'))).toEqual(change);
		expect(readValueChange(valueChangeText({ ...change, reason: '' }, 'state'))).toEqual({ ...change, reason: '' });
		expect(valueChangeText({ ...change, reason: ' 二行の\n理由 ' }, 'policy')).toBe('2026-05-10 policy 仮説→事実で確認 二行の 理由');
	});
});
