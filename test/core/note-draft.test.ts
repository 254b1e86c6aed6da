/** New notes: of every type, in both languages, they read back without a fault and as the same values. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftNote, harmless } from '../../src/core/note-draft.ts';
import type { Draft } from '../../src/core/note-draft.ts';
import type { Note, PlainNote } from '../../src/core/note.ts';
import { HEADINGS } from '../../src/core/vocabulary/body.ts';
import { COMMON_FIELDS, NOTE_TYPES } from '../../src/core/vocabulary/note-types.ts';
import type { Field, FieldKind, NoteType } from '../../src/core/vocabulary/note-types.ts';
import { RELATION_PROPERTIES } from '../../src/core/vocabulary/relations.ts';
import type { Scalar } from '../../src/core/yaml-text.ts';
import { ALL_TYPES, readText } from './reading.ts';

const LANGUAGES = ['ja', 'en'] as const;
const readBack = (draft: Draft): Note | PlainNote => readText(draftNote(draft));
const fieldTable = (type: NoteType): [string, Field][] => Object.entries({ ...COMMON_FIELDS, ...NOTE_TYPES[type].fields } as Record<string, Field>);

type Sample = readonly [given: Scalar | readonly Scalar[], read: unknown];
/** A value of each kind, as awkward for YAML as people make them, and what is read back. */
const SAMPLES: Record<Exclude<FieldKind, 'choice' | 'choices'>, Sample> = {
	text: ['原価: 「1,250円」 # 9月の「特売」', '原価: 「1,250円」 # 9月の「特売」'],
	texts: [['残業', '採用: 来春', '2025'], ['残業', '採用: 来春', '2025']],
	number: [1250, 1250],
	truth: [false, false],
	date: ['2025-10-15', '2025-10-15'],
	period: ['2025-04..2025-09', '2025-04..2025-09'],
	name: ['潮田 直樹', '潮田 直樹'],
	names: [['佐伯', '[[支援/森|森]]'], ['佐伯', '森']],
	link: ['[[しおかぜ食品]]', { target: 'しおかぜ食品', block: null }],
	links: [['[[工場が手狭]]', '[[第4回#^t1]]'], [{ target: '工場が手狭', block: null }, { target: '第4回', block: 't1' }]],
	stage: [4, 4],
	'stage-history': [['2025-08-06 1', '2026-05-10 4 社長: 「全部ここだ」'], [{ on: '2025-08-06', stage: 1, reason: '' }, { on: '2026-05-10', stage: 4, reason: '社長: 「全部ここだ」' }]],
	history: [['2026-05-10 status 仮説→事実で確認 記録: 9件'], [{ on: '2026-05-10', key: 'status', from: '仮説', to: '事実で確認', reason: '記録: 9件' }]],
	steps: [[3, '前捌き'], [3, '前捌き']],
};
const sample = ({ kind, choices = [] }: Field): Sample => {
	const words = choices.map(({ ja }) => ja);
	return kind === 'choice' ? [words.at(-1) ?? '', words.at(-1)] : kind === 'choices' ? [words, words] : SAMPLES[kind];
};

describe('a draft of every type', () => {
	test.each(ALL_TYPES.flatMap((type) => LANGUAGES.map((language) => [type, language] as const)))('%s in %s reads back as it was given', (type, language) => {
		const fields = fieldTable(type);
		const relations = Object.fromEntries(RELATION_PROPERTIES.map(({ en }) => [en, ['[[A]]', '[[B#^t1]]']]));
		const note = readBack({ type, language, values: { ...Object.fromEntries(fields.map(([name, field]) => [name, sample(field)[0]])), ...relations } });
		expect(note.faults).toEqual([]);
		expect(note).toMatchObject({ type, client: { link: { target: 'しおかぜ食品', block: null } } });
		if (note.type === null) return;
		expect(note.fields).toEqual(Object.fromEntries(fields.map(([name, field]) => [name, sample(field)[1]])));
		expect(note.references.filter(({ relation }) => relation !== null).map(({ relation, link }) => [relation?.name, relation?.end, link.target, link.block])).toEqual(
			RELATION_PROPERTIES.flatMap(({ relation, end }) => [[relation, end, 'A', null], [relation, end, 'B', 't1']]),
		);
	});

	test.each(ALL_TYPES)('%s without values has its type and nothing to report', (type) => {
		for (const language of LANGUAGES) expect(readBack({ type, language })).toMatchObject({ type, fields: {}, references: [], faults: [] });
	});

	test('has every choice written in its language and read back in ours', () => {
		for (const type of ALL_TYPES)
			for (const [name, { kind, choices = [] }] of fieldTable(type).filter(([, field]) => field.kind === 'choice' || field.kind === 'choices'))
				for (const term of choices)
					for (const language of LANGUAGES) {
						const text = draftNote({ type, language, values: { [name]: term.ja } });
						expect(text).toContain(term[language]);
						expect(readText(text)).toMatchObject({ fields: { [name]: kind === 'choice' ? term.ja : [term.ja] }, faults: [] });
					}
	});

	test('keeps a word that was suggested: an area and who said it first read back as they were given', () => {
		for (const language of LANGUAGES) {
			for (const { ja } of COMMON_FIELDS.area.choices ?? []) expect([language, readBack({ type: 'issue', language, values: { area: ja } })]).toMatchObject([language, { fields: { area: ja } }]);
			for (const { ja } of NOTE_TYPES.essential.fields.first_said_by.choices ?? []) expect([language, readBack({ type: 'essential', language, values: { first_said_by: ja } })]).toMatchObject([language, { fields: { first_said_by: ja } }]);
		}
	});

	test('keeps a remark in brackets', () => {
		for (const language of LANGUAGES) expect([language, readBack({ type: 'issue', language, values: { area: '販売（店頭）' } })]).toMatchObject([language, { fields: { area: '販売（店頭）' } }]);
		expect(draftNote({ type: 'issue', language: 'ja', values: { status: '扱わない（季節の話のため）' } })).toContain('扱わない（季節の話のため）');
	});
});

describe('the text of a draft', () => {
	test('has its keys in the order of the table, in one language', () => {
		expect(draftNote({ type: 'client', language: 'ja', values: { stage: 1, name: '株式会社しおかぜ食品', created: '2025-08-06', referral: '商工会議所', deputies: ['森', '007'] } })).toBe(
			['---', '種別: 支援先', '作成日: 2025-08-06', '事業者名: 株式会社しおかぜ食品', '紹介元: 商工会議所', '副担当:', '  - 森', '  - "007"', '段階: 1 接する前', '---', ''].join('\n'),
		);
		expect(draftNote({ type: 'cause', language: 'en', values: { source: ['[[Visit 2]]'], status: '仮説', title: 'Who: nobody' } })).toBe(['---', 'type: cause', 'title: "Who: nobody"', 'status: hypothesis', 'source:', '  - "[[Visit 2]]"', '---', ''].join('\n'));
	});

	test('has choices, stages and steps in its language', () => {
		expect(draftNote({ type: 'visit', language: 'en', values: { steps: [3, '前捌き'], form: '訪問' } }).split('\n').slice(0, 7)).toEqual(['---', 'type: visit', 'form: on site', 'steps:', '  - 3', '  - triage', '---']);
		expect(draftNote({ type: 'client', language: 'en', values: { stage: 4 } })).toBe('---\ntype: client\nstage: 4 noticing\n---\n');
	});

	test('leaves out what has no value', () => {
		expect(draftNote({ type: 'visit', language: 'ja', values: { no: 4, date: '', form: null, status: undefined, client_side: [], our_side: ['', null] } }).split('\n').slice(0, 4)).toEqual(['---', '種別: 訪問', '回: 4', '---']);
		expect(readBack({ type: 'fact', language: 'en', values: { value: 0, unasked: false } })).toMatchObject({ fields: { value: 0, unasked: false } });
	});

	test('of a visit has the headings and fields of both meetings', () => {
		expect(draftNote({ type: 'visit', language: 'ja', values: { no: 5 }, items: { requests: ['[ ] 社長：注文を3つ（第6回まで）'], questions: ['何が見えますか？（純粋）'] } })).toBe(
			[
				'---', '種別: 訪問', '回: 5', '---',
				'## 事前打合せ', '- 目指すゴール:: ', '- 支援の狙い:: ', '- 支援内容:: ', '', '### 確認事項', '', '### 問いかけの案', '- 何が見えますか？（純粋）', '', '### 見立て', '',
				'## 面談の記録', '',
				'## 事後打合せ', '- 実施内容:: ', '- 達成:: ', '- 所見:: ', '- 改善点:: ', '- 次回:: ', '', '### 依頼事項', '- [ ] 社長：注文を3つ（第6回まで）', '', '',
			].join('\n'),
		);
	});

	test('of a visit reads back with its items and no field yet, in both languages', () => {
		for (const language of LANGUAGES) {
			expect(readBack({ type: 'visit', language, items: { confirm: ['[ ] 稼働率の数え方'], requests: ['[ ] 佐伯：表（2025-10-28）'], conversation: ['社長「断った」 ^t1'], selfCheck: ['はい ^PRE-01'] } })).toMatchObject({
				faults: [],
				body: {
					before: {}, after: {},
					confirmations: [{ text: '稼働率の数え方', state: 'open' }],
					requests: [{ who: '佐伯', what: '表', until: '2025-10-28', state: 'open' }],
					facts: [{ id: 't1', title: '「断った」', speaker: '社長' }],
					answers: [{ id: 'PRE-01', answer: 'はい' }],
				},
			});
		}
	});

	test('of a plan and a survey has its tables, empty', () => {
		expect(draftNote({ type: 'plan', language: 'ja' })).toBe(
			[
				'---', '種別: 活動計画', '---',
				'## スケジュール', '| 回 | 予定日 | 段階 | 支援内容 | 狙い | 参加者 |', '| --- | --- | --- | --- | --- | --- |', '',
				'## 課題群と進め方', '| 課題群 | テーマ | アプローチ | 即効性 | 体制 | ヒアリング先 | 着手の条件 |', '| --- | --- | --- | --- | --- | --- | --- |', '',
				'## 節目', '| 名 | 予定回 |', '| --- | --- |', '', '## 見直しの履歴', '| 日付 | 何を | なぜ |', '| --- | --- | --- |', '', '',
			].join('\n'),
		);
		expect(draftNote({ type: 'survey', language: 'en' })).toBe(['---', 'type: survey', '---', '## Results', '| Question | Cut | People |', '| --- | --- | --- |', '', ''].join('\n'));
	});

	test('of any type takes items under any heading', () => {
		for (const [key, { ja }] of Object.entries(HEADINGS)) expect(draftNote({ type: 'issue', language: 'ja', items: { [key]: ['一つ目\n 続き', '二つ目'] } })).toBe(['---', '種別: 課題', '---', `## ${ja}`, '- 一つ目 続き', '- 二つ目', '', ''].join('\n'));
	});

	test('with a key that the type lacks is the caller’s mistake', () => {
		expect(() => draftNote({ type: 'fact', language: 'ja', values: { stage: 4 } })).toThrow(RangeError);
		expect(() => draftNote({ type: 'fact', language: 'ja', values: { stage: 4 } })).toThrow('stage');
	});
});

describe('text in a draft', () => {
	test('loses the power to run in a new file', () => {
		expect(harmless('<% tp.file.delete() %> `= this` `$= dv` `code`')).toBe('＜％ tp.file.delete() ％＞ ｀= this` ｀$= dv` `code`');
		expect(harmless('```dataviewjs\nx\n```')).toBe('｀｀｀dataviewjs\nx\n｀｀｀');
		expect(harmless('~~~~')).toBe('～～～～');
	});

	test('stays on its line and in its front matter', () => {
		const text = draftNote({ type: 'fact', language: 'ja', values: { title: '一\n---\n種別: 訪問\n---\n', quote: '<% x %>' }, items: { conversation: ['a\n## 事後打合せ\n```'] } });
		expect(text.split('\n').filter((line) => line === '---').length).toBe(2);
		expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual(['## 面談の記録']);
		expect(text).not.toMatch(/<%|`{3}/);
		expect(readText(text)).toMatchObject({ type: 'fact', title: '一\n---\n種別: 訪問\n---', fields: { quote: '＜％ x ％＞' }, faults: [] });
	});

	test('whatever it is, is read back as it was written', () => {
		const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ unit: fc.constantFrom(...'あa:#-[]{}"\'`<%>=~|&*!\n 4'), maxLength: 14 }));
		fc.assert(
			fc.property(words, words, fc.constantFrom(...LANGUAGES), (title, said, language) => {
				const note = readBack({ type: 'fact', language, values: { title, quote: said, topic: [said, 'x'] } });
				const [first, second] = [harmless(title).trim(), harmless(said).trim()];
				expect(note).toMatchObject({ type: 'fact', title: first || 'メモ', faults: [] });
				if (note.type === 'fact') expect([note.fields.quote ?? '', note.fields.topic]).toEqual([second, second === '' ? ['x'] : [second, 'x']]);
			}),
			{ numRuns: 2000 },
		);
	});
});
