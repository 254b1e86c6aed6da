/** A visit's body: the whole example of the contract read exactly, and every convention of note-format §5 on its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitValues, withOrigin } from '../../src/core/visit-record.ts';
import { AFTER_FIELDS, BEFORE_FIELDS } from '../../src/core/vocabulary/body.ts';
import { ANSWERS, QUESTION_KINDS, TALK_WEIGHTS, VISIT_RESULTS } from '../../src/core/vocabulary/choices.ts';
import { bodyOf, readText } from './reading.ts';

const VISIT = 'しおかぜ食品/訪問/しおかぜ食品 第4回.md';
const visit = (...lines: string[]): ReturnType<typeof bodyOf<'visit'>> => bodyOf('visit', ...lines);
/** What was read under 事後打合せ, without the lines. */
const after = (...lines: string[]): Record<string, readonly string[]> => Object.fromEntries(Object.entries(visit('## 事後打合せ', ...lines).after).map(([key, { values }]) => [key, values]));
const before = (...lines: string[]): Record<string, readonly string[]> => Object.fromEntries(Object.entries(visit('## 事前打合せ', ...lines).before).map(([key, { values }]) => [key, values]));

test('the good visit of the contract is read exactly', () => {
	const text = readFileSync(join(import.meta.dirname, '../vaults/sample', VISIT), 'utf8');
	expect(readText(text, VISIT)).toEqual({
		path: VISIT,
		type: 'visit',
		title: 'しおかぜ食品 第4回',
		client: null,
		faults: [],
		fields: {
			no: 4, date: '2025-10-15', minutes: 90, form: '訪問', status: '実施済', steps: [4], client_side: ['社長', '工場長'], our_side: ['佐伯', '森'],
			pre_on: '2025-10-13', post_on: '2025-10-15', shared_on: '2025-10-15', maps: [{ target: 'しおかぜ食品 欠品の並び', block: null }],
		},
		references: [{ link: { target: 'しおかぜ食品 欠品の並び', block: null }, relation: null, key: '使った図', line: 14, found: '[[しおかぜ食品 欠品の並び]]' }],
		body: {
			before: {
				goal: { line: 17, values: ['社長が欠品の並びから自分の見方を話す'] },
				intent: { line: 18, values: ['数字を先に並べ、社長が順に読む時間を取る。見立ては出さない'] },
				content: { line: 19, values: ['欠品と残業の記録を一枚で見る（内訳）', '第二工場の話は社長から出たら聞く'] },
				discuss: { line: 20, values: ['9月の欠品9件の見方'] },
				tell: { line: 21, values: ['営業の個別ヒアリングの取り扱い（だれが話したかは分からない形にする）'] },
				roles: { line: 22, values: ['佐伯＝聞く・図に書く、森＝記録、時間を見る'] },
				time: { line: 23, values: ['10分 前回から', '45分 図を見ながら社長', '20分 現場と稼働率', '15分 次回'] },
				tools: { line: 24, values: ['欠品の並び（A3一枚）'] },
				weight: { line: 25, values: ['問いかけ・提案'] },
			},
			after: {
				done: { line: 45, values: ['工場の稼働率が実働で68%と分かり、第二工場の話が止まった。社長が自分で電卓をたたいた'] },
				result: { line: 46, values: ['達した。社長が特売日の列を指して「全部ここだ」と話した'] },
				view: { line: 47, values: ['社長が話した時間は7割ほど。途中の20秒の沈黙のあとに「断ったら次がない」が出た'] },
				improve: { line: 48, values: ['他社の例を出すのが早かった。次回は社長の案を二つ聞いてからにする'] },
				versus_plan: { line: 49, values: ['第二工場の話は予定より早く出た。現場の確認は15分で足りた'] },
				other_view: { line: 50, values: ['営業の評価が売上だけで決まることも要因ではないか（森）。第5回で営業に聞く'] },
				prep: { line: 51, values: ['品目別の販売数の表'] },
				next: { line: 52, values: ['第5回 2025-11-05。社長が「受ける・断る」を自分の言葉で話す'] },
				received: { line: 53, values: ['出荷記録（9月）、勤怠（7〜9月）'] },
				handed: { line: 54, values: ['なし'] },
			},
			toPrepare: null,
			result: '達した',
			weight: '問いかけ・提案',
			questions: [
				{ line: 30, text: 'この3か月で、受けてよかった注文はどんな注文でしたか？', kind: '純粋' },
				{ line: 31, text: '受けたあとに現場が困った注文を、一つ教えていただけますか？', kind: '純粋' },
				{ line: 32, text: 'その注文を受けると決めたとき、何が決め手になりましたか？', kind: '診断' },
				{ line: 33, text: 'ここまでの進め方で、話しにくいところはありますか？', kind: 'プロセス' },
			],
			hypotheses: [{ line: 35, text: '[[生産管理の高度化]] は得意分野と重なる。別の見方：受ける側の決め方' }],
			confirmations: [
				{ line: 27, text: '特売の注文を受ける人と時刻', answer: '営業2名、当日の午前9時まで', state: 'done' },
				{ line: 28, text: '稼働率の数え方', answer: '実働時間で数える', state: 'done' },
			],
			requests: [
				{ line: 56, text: '社長：断りたかった注文を3つ思い出しておく（第5回まで）', who: '社長', what: '断りたかった注文を3つ思い出しておく', until: '第5回まで', state: 'open' },
				{ line: 57, text: '佐伯：品目別の販売数を表にする（2025-10-28）', who: '佐伯', what: '品目別の販売数を表にする', until: '2025-10-28', state: 'open' },
			],
			answers: [],
			talk: [
				{ line: 37, speaker: '佐伯', element: '問いかけ', words: '先月の欠品9件を日付順に並べてみました。ご覧になって、何が目に入りますか？' },
				{ line: 38, speaker: '社長', element: '気づき', words: '「全部ここだ。特売の日だ」' },
				{ line: 39, speaker: '佐伯', element: '傾聴', words: '7件が特売の日に重なっているのですね' },
				{ line: 40, speaker: '佐伯', element: '問いかけ', words: 'その電話を受けたとき、どんなお気持ちでしたか？' },
				{ line: 41, speaker: '社長', element: null, words: '「断ったら次がないと思って、全部受けてきた」' },
				{ line: 42, speaker: '佐伯', element: '共感', words: '断りづらかったのですね' },
				{ line: 43, speaker: '佐伯', element: '提案', words: 'ほかの会社の例を一つお話ししてもよろしいでしょうか' },
			],
			facts: [
				{ id: 't1', line: 38, title: '「全部ここだ。特売の日だ」', speaker: '社長' },
				{ id: 't2', line: 41, title: '「断ったら次がないと思って、全部受けてきた」', speaker: '社長' },
			],
		},
	});
});

test('a visit without a body has everything empty', () => {
	expect(visit()).toEqual({ before: {}, after: {}, toPrepare: null, result: null, weight: null, questions: [], hypotheses: [], confirmations: [], requests: [], answers: [], talk: [], facts: [] });
});

describe('a field', () => {
	test('is read by every key in both languages, behind any kind of colons', () => {
		for (const [key, { ja, en }] of Object.entries(AFTER_FIELDS)) for (const item of [`- ${ja}:: x`, `- ${ja}：：x`, `- ${ja}：x`, `* ${en}:: x`, `- ${en.toUpperCase()}::x`, `- ${ja}（森）:: x`]) expect([item, after(item)]).toEqual([item, { [key]: ['x'] }]);
		for (const [key, { ja, en }] of Object.entries(BEFORE_FIELDS)) for (const item of [`- ${ja}:: x`, `- ${ja}：：x`, `- ${ja}：x`, `* ${en}:: x`, `- ${ja} (A4)：x`]) expect([item, before(item)]).toEqual([item, { [key]: ['x'] }]);
	});

	test('準備 is for this visit before it, and for the next one after it', () => {
		const { toPrepare, after: { prep }, before: own } = visit('## 事前打合せ', '- 使うもの:: 図', '- 準備:: 販売数の表（[[4]]から）', '- 準備（森）:: 図を直す／写しを取る', '## 事後打合せ', '- 準備:: 次の表');
		expect(toPrepare?.values).toEqual(['販売数の表（[[4]]から）', '図を直す', '写しを取る']);
		expect([prep?.values, Object.keys(own)]).toEqual([['次の表'], ['tools']]);
	});

	test('may have a long key that contains its own', () => {
		expect(before('- 今回の訪問で目指すゴール:: x', '- 支援の狙い（どのような意図で行うか）:: y')).toEqual({ goal: ['x'], intent: ['y'] });
		expect(after('- 今回の訪問での実施内容:: a', '- 目指すゴールに対する達成状況:: 一部', '- 次回までの準備:: c')).toEqual({ done: ['a'], result: ['一部'], prep: ['c'] });
	});

	test('has several values separated by ／, or as nested items', () => {
		expect(before('- 支援内容:: a／b ／ c', '- 協議事項::', '  - d', '  - e／f', '    - g', '- 役割:: h', '\t- i')).toEqual({ content: ['a', 'b', 'c'], discuss: ['d', 'e', 'f', 'g'], roles: ['h', 'i'] });
	});

	test('written twice has the values of both', () => expect(visit('## 事後打合せ', '- 所見:: a', '- 改善点:: b', '- 所見:: c').after).toEqual({ view: { line: 5, values: ['a', 'c'], lines: [5, 7] }, improve: { line: 6, values: ['b'] } }));

	test('without a value is absent', () => expect(after('- 所見:: ', '- 改善点：', '- 次回:: ／')).toEqual({}));

	test('of the other meeting is no field here', () => {
		expect(before('- 所見:: x')).toEqual({});
		expect(after('- 協議事項:: x')).toEqual({ done: ['協議事項:: x'] });
	});

	test('before the visit needs its key: other words are free writing', () => expect(before('今日は社長の話を聞く', '- 天気:: 晴れ')).toEqual({}));
});

describe('values are split by ／', () => {
	test('but not inside brackets and links', () => {
		expect(splitValues('a／「b／c」／（d／e）／[[f／g]]／『h／i』／(j／k)／l')).toEqual(['a', '「b／c」', '（d／e）', '[[f／g]]', '『h／i』', '(j／k)', 'l']);
		expect(splitValues('「社長（三代目／45歳）」／佐伯')).toEqual(['「社長（三代目／45歳）」', '佐伯']);
	});

	test('without blanks', () => expect(splitValues('／ a ／／　')).toEqual(['a']));
	test('also behind a bracket that closes nothing', () => expect(splitValues('1） a／b）／c')).toEqual(['1） a', 'b）', 'c']));

	test('and come back when they are joined', () => {
		const value = fc.stringMatching(/^[あa1（「]{0,3}[あa1]$/).map((text) => text + [...text].reverse().map((character) => (character === '（' ? '）' : character === '「' ? '」' : '')).join(''));
		fc.assert(fc.property(fc.array(value, { minLength: 1 }), (values) => {
			expect(splitValues(values.join('／'))).toEqual(values);
		}));
	});
});

describe('after the visit', () => {
	test('words without a key are what was done: dictation is enough', () => {
		expect(after('社長は欠品の話をした。', '電卓をたたいた。', '- 天気：晴れ')).toEqual({ done: ['社長は欠品の話をした。', '電卓をたたいた。', '天気：晴れ'] });
	});

	test('a heading equal to a key opens its field, at any level', () => {
		expect(after('a', '### 所見', 'b', '- c', '### 改善点（われわれの）', 'd')).toEqual({ done: ['a'], view: ['b', 'c'], improve: ['d'] });
		expect(after('a', '## 所見', 'b', '## 次回', 'c', '## メモ', 'd')).toEqual({ done: ['a'], view: ['b'], next: ['c'] });
	});

	test('a key of its own counts under such a heading, too', () => expect(after('### 所見', 'a', '- 改善点:: b', 'c')).toEqual({ view: ['a', 'c'], improve: ['b'] }));

	test('what follows a heading that opens a field stays in it under deeper headings', () => expect(after('### 所見', 'a', '#### 現場で', 'b')).toEqual({ view: ['a', 'b'] }));

	test('a rule of dashes is no words', () => expect(after('a', '', '---', '', '***', 'b')).toEqual({ done: ['a', 'b'] }));

	test('requests and other parts of their own are not what was done', () => expect(after('a', '### 依頼事項', '- [ ] b', '### 確認事項', '- c', '### セルフチェック', '- はい ^POST-01')).toEqual({ done: ['a'] }));

	test('whether the aim was reached is the choice that 達成 begins with', () => {
		for (const { ja, en } of VISIT_RESULTS) for (const words of [ja, `${ja}。あとで分かった`, `${en}, as seen later`, en.toUpperCase()]) expect([words, visit('## 事後打合せ', `- 達成:: ${words}`).result]).toEqual([words, ja]);
		for (const words of ['ほぼ達した', 'まだ分からない']) expect(visit('## After', `- Result:: ${words}`).result).toBe(null);
	});

	test('where the weight was meant to lie is one of two', () => {
		for (const { ja, en } of TALK_WEIGHTS) for (const words of [ja, en, `${ja}（前半）`]) expect(visit('## 事前打合せ', `- 重心:: ${words}`).weight).toBe(ja);
		expect(visit('## 事前打合せ', '- 重心:: 説明').weight).toBe(null);
	});
});

describe('questions', () => {
	test('have their kind in brackets at the end, in both languages', () => {
		for (const { ja, en } of QUESTION_KINDS) for (const remark of [`（${ja}）`, ` (${en})`, ` （ ${en.toUpperCase()} ）`]) expect(visit('## 問いかけの案', `- 何が見えますか？${remark}`).questions).toEqual([{ line: 5, text: '何が見えますか？', kind: ja }]);
	});
	test('keep brackets that hold no kind', () => expect(visit('## Questions', '- 何が（図で）見えますか？（2回目）', '自由な文').questions).toEqual([{ line: 5, text: '何が（図で）見えますか？（2回目）', kind: null }]));
});

test('hypotheses are items and free words, for the team', () => expect(visit('## 見立て', '受ける側の決め方', '- [[生産管理]]').hypotheses).toEqual([{ line: 5, text: '受ける側の決め方' }, { line: 6, text: '[[生産管理]]' }]));

describe('points to confirm', () => {
	const states = (...lines: string[]): unknown[] => visit('## 確認事項', ...lines).confirmations.map(({ text, answer, state }) => [text, answer, state]);
	test('are done when ticked or answered', () => expect(states('- [x] a → b', '- [x] c', '- [ ] d → e', '- f -> g', '- [X] h→')).toEqual([['a', 'b', 'done'], ['c', '', 'done'], ['d', 'e', 'done'], ['f', 'g', 'done'], ['h', '', 'done']]));
	test('are open when neither', () => expect(states('- [ ] a', '- b', '- [ ] c →')).toEqual([['a', '', 'open'], ['b', '', 'open'], ['c', '', 'open']]));
	test('were not asked behind a dash, with the reason', () => expect(states('- [-] a → 時間がなかった', '- [-] b')).toEqual([['a', '時間がなかった', 'not-asked'], ['b', '', 'not-asked']]));
});

describe('requests', () => {
	const parts = (...lines: string[]): unknown[] => visit('## 依頼事項', ...lines).requests.map(({ who, what, until, state }) => [who, what, until, state]);
	test('a request behind a full-width colon names who owes it', () => expect(parts('- [ ] 社長：断りたかった注文を3つ（第5回まで）')).toEqual([['社長', '断りたかった注文を3つ', '第5回まで', 'open']]));
	test('so does one behind a colon', () => expect(parts('- [x] Okada: put the count on one page (2026-01-30)')).toEqual([['Okada', 'put the count on one page', '2026-01-30', 'done']]));
	test('may lack who and until when', () => expect(parts('- [ ] 販売数の表', '- [ ] 佐伯：表（A4）を作る')).toEqual([['', '販売数の表', '', 'open'], ['佐伯', '表（A4）を作る', '', 'open']]));
	test('may hold a time of day, which is nobody', () => expect(parts('- [ ] 9:30に電話する（第5回まで）')).toEqual([['', '9:30に電話する', '第5回まで', 'open']]));
	test('are open, done or dropped by their box', () => expect(parts('- [ ] a', '- [x] b', '- [X] c', '- [-] d', '- [/] e')).toEqual([['', 'a', '', 'open'], ['', 'b', '', 'done'], ['', 'c', '', 'done'], ['', 'd', '', 'dropped'], ['', 'e', '', 'open']]));
	test('are tasks: an item without a box is free writing', () => expect(parts('- 社長：考えておく', '社長に頼んだ')).toEqual([]));
});

describe('answers of the self-check', () => {
	const answers = (...lines: string[]): unknown[] => visit('## セルフチェック', ...lines).answers.map(({ id, answer, remark }) => [id, answer, remark]);
	test('are items with the block id of their check, in both languages and any case', () => {
		for (const { ja, en } of ANSWERS) for (const word of [ja, en, en.toUpperCase()]) expect(answers(`- ${word}｜目指すゴールを書いた — 一言 ^pre-01`)).toEqual([['PRE-01', ja, '一言']]);
		expect(visit('## Self-check', '- yes|We wrote the aim|and more ― as planned ^POST-07').answers).toEqual([{ line: 5, id: 'POST-07', answer: 'はい', remark: 'as planned' }]);
	});
	test('may have no sentence and no remark', () => expect(answers('- はい ^PRE-01', '- まだ｜書いた ^PRE-02')).toEqual([['PRE-01', 'はい', ''], ['PRE-02', 'まだ', '']]));
	test('count once: the last one of a check', () => expect(answers('- まだ｜書いた — 会議中 ^PRE-01', '- はい｜書いた ^pre-01')).toEqual([['PRE-01', 'はい', '']]));
	test('are nothing without an id or with another word, nor elsewhere', () => {
		expect(answers('- はい｜書いた', '- たぶん｜書いた ^PRE-01', 'はい｜書いた ^PRE-02')).toEqual([]);
		expect(visit('## 事後打合せ', '- はい｜書いた ^PRE-01').answers).toEqual([]);
	});
});

test('a line of very many values is read like any other', () => {
	expect(visit('## 事後打合せ', '- 実施内容:: a', `- 実施内容:: ${'b／'.repeat(300_000)}`).after.done?.values.length).toBe(300_001);
});

test('an item carried over from another visit is known by its own words, with the visit beside it', () => {
	const { confirmations } = bodyOf('visit', '### 確認事項', '- [ ] 在庫の数え方（[[A社 第3回]]から） → 月末に棚で数える', '- [ ] 見積りの流れ（[[A社 第2回]]から）', '- [ ] Count of loaves (from [[Bakery visit 1]])', '- [ ] 前回（[[A社 第1回]]）の続き');
	expect(confirmations).toMatchObject([
		{ text: '在庫の数え方', answer: '月末に棚で数える', state: 'done', from: { target: 'A社 第3回' } },
		{ text: '見積りの流れ', state: 'open', from: { target: 'A社 第2回' } },
		{ text: 'Count of loaves', from: { target: 'Bakery visit 1' } },
		{ text: '前回（[[A社 第1回]]）の続き' },
	]);
	expect(withOrigin(withOrigin('在庫', '[[A社 第2回]]', 'ja'), '[[A社 第3回]]', 'ja')).toBe('在庫（[[A社 第3回]]から）');
});
