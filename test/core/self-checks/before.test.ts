/** Self-checks before a visit: when each is seen, when it is not, and when it is a person's to say. */
import { describe, expect, test } from 'vitest';
import { ALONE, held, record, shown, standing, stateOf, TEAM } from './standing.ts';

const before = (...lines: readonly string[]): string => held(2, record('事前打合せ', ...lines));
const plan = (...properties: readonly string[]): string => `種別: 活動計画\n${properties.join('\n')}\n\n## スケジュール\n| 回 | 予定日 | 段階 | 支援内容 | 狙い | 参加者 |\n|---|---|---|---|---|---|\n| 第2回 | 2025-02-01 | 3 | 工場を歩く | 同じものを見る | 社長 |`;

test('PRE-01 is not seen without an aim, and a person says whether it is a state of the client', () => {
	expect(standing('PRE-01', { 訪問: before() })).toBe('not-yet notes');
	expect(standing('PRE-01', { 訪問: before('- 目指すゴール:: 社長が欠品の並びを自分で読む') })).toBe('open person');
	expect(shown('PRE-01', { 訪問: before('- 目指すゴール:: 信頼関係の醸成') })).toEqual(['信頼関係の醸成', '信頼関係の醸成']);
	expect(standing('PRE-01', { 訪問: before('- 目指すゴール:: 社長が欠品の並びを自分で読む', '## セルフチェック', '- はい｜書いた ^PRE-01') })).toBe('yes person');
});

test('PRE-02 is seen with an intent; one that repeats the content a person looks at', () => {
	expect(standing('PRE-02', { 訪問: before('- 支援の狙い:: 社長が順に読む時間を取る', '- 支援内容:: 記録を見る') })).toBe('yes notes');
	expect(standing('PRE-02', { 訪問: before('- 支援内容:: 記録を見る') })).toBe('not-yet notes');
	expect(standing('PRE-02', { 訪問: before('- 支援の狙い:: 記録を見る。', '- 支援内容:: 記録を見る') })).toBe('open person');
});

test('PRE-03 shows the aim of the plan and the row of this visit', () => {
	const notes = { 訪問: before(), 計画: plan('目指すゴール: 基準を決める') };
	expect(standing('PRE-03', notes)).toBe('open person');
	expect(shown('PRE-03', notes)).toEqual(['基準を決める', '3／工場を歩く／同じものを見る']);
	expect(shown('PRE-03', { 訪問: before() })).toEqual([]);
	expect(standing('PRE-03', { 訪問: before('## セルフチェック', '- はい｜確かめた ^pre-03') })).toBe('yes person');
});

test('PRE-04 is seen with all three lists, and なし is one', () => {
	const lists = ['- 協議事項:: 見方', '- 伝達事項:: なし', '### 確認事項', '- [ ] 数え方'];
	expect(standing('PRE-04', { 訪問: before(...lists) })).toBe('yes notes');
	for (const left of [0, 1, 3]) expect(standing('PRE-04', { 訪問: before(...lists.filter((_, i) => i !== left)) })).toBe('not-yet notes');
});

test('PRE-05 is not seen without a timetable, or with one that is longer than the visit', () => {
	const visit = (time: string): string => held(2, `所要時間: 60${record('事前打合せ', `- 時間:: ${time}`)}`);
	expect(standing('PRE-05', { 訪問: before() })).toBe('not-yet notes');
	expect(standing('PRE-05', { 訪問: visit('１０分 前回から／４５分 社長の話／１５分 次回') })).toBe('not-yet notes');
	expect(standing('PRE-05', { 訪問: visit('10分 前回から／50分 社長の話') })).toBe('open person');
	expect(standing('PRE-05', { 訪問: before('- 時間:: 半分は社長の話') })).toBe('open person');
	expect(standing('PRE-05', { 訪問: before('## セルフチェック', '- 今回は当てはまらない｜時間 — 電話で10分 ^PRE-05') })).toBe('not-applicable person');
});

test('PRE-06 is seen with three questions', () => {
	const questions = ['### 問いかけの案', '- どんな注文でしたか？', '- 何が困りましたか？', '- だれが決めましたか？'];
	expect(standing('PRE-06', { 訪問: before(...questions) })).toBe('yes notes');
	expect(standing('PRE-06', { 訪問: before(...questions.slice(0, 3)) })).toBe('not-yet notes');
});

test('PRE-06 shows what is asked about among the questions, as a thing to look at', () => {
	const questions = ['### 問いかけの案', '- どんな注文でしたか？', '- なぜ断らなかったのですか？', '- 会議は毎週ありますか？'];
	expect(standing('PRE-06', { 訪問: before(...questions) })).toBe('yes notes');
	expect(stateOf('PRE-06', { 訪問: before(...questions) })?.evidence.filter(({ label }) => label === 'wording').map(({ words }) => words)).toEqual(['なぜ断らなかったのですか？']);
});

test('PRE-07 is seen where all questions are open; a closed or a leading one a person reads', () => {
	const asked = (...questions: readonly string[]): string => before('### 問いかけの案', ...questions.map((question) => `- ${question}`));
	expect(standing('PRE-07', { 訪問: before() })).toBe('not-yet notes');
	expect(standing('PRE-07', { 訪問: asked('どんな注文でしたか？', '話しにくいところはありますか？（プロセス）') })).toBe('yes notes');
	expect(standing('PRE-07', { 訪問: asked('What did you see?') })).toBe('open person');
	expect(standing('PRE-07', { 訪問: asked('どんな注文でしたか？', '会議は毎週ありますか？') })).toBe('open person');
	expect(shown('PRE-07', { 訪問: asked('どんな注文でしたか？', '人手が足りないのが一番の問題ですよね？') })).toEqual(['人手が足りないのが一番の問題ですよね？']);
	expect(shown('PRE-07', { 訪問: asked('なぜ棚卸をきちんとしなかったのですか？') })).toEqual(['なぜ棚卸をきちんとしなかったのですか？']);
	expect(standing('PRE-07', { 訪問: `${asked('会議は毎週ありますか？')}\n## セルフチェック\n- はい｜開かれている — 事実の確かめ ^PRE-07` })).toBe('yes person');
});

test('PRE-08 is seen with roles, and not asked of somebody alone', () => {
	expect(standing('PRE-08', { 訪問: before('- 役割:: 佐伯＝聞く、森＝書く') })).toBe('yes notes');
	expect(standing('PRE-08', { 訪問: before() })).toBe('not-yet notes');
	expect(standing('PRE-08', { 訪問: before() }, { client: ALONE })).toBe('none');
});

describe('PRE-09', () => {
	const first = (mark: string): string => held(1, record('依頼事項', `${mark} 社長：断りたかった注文`));

	test.each(['- [x]', '- [X]', '* [x]', '+ [-]'])('is seen where the boxes of the visits before are settled: %s', (mark) => expect(standing('PRE-09', { 第1回: first(mark), 訪問: before() })).toBe('yes notes'));

	test('is a person’s to say where requests are open, which it shows', () => {
		expect(standing('PRE-09', { 第1回: first('- [ ]'), 訪問: before() })).toBe('open person');
		expect(shown('PRE-09', { 第1回: first('- [ ]'), 訪問: before() })).toEqual(['社長：断りたかった注文']);
	});

	test('does not look at requests of the visit itself or of later ones', () => {
		expect(standing('PRE-09', { 訪問: before('## 依頼事項', '- [ ] 社長：次の話'), 第3回: held(3, record('依頼事項', '- [ ] 佐伯：表')) })).toBe('yes notes');
	});
});

test('PRE-10 shows what was to be done better, and does not apply where there is nothing', () => {
	const first = held(1, record('事後打合せ', '- 改善点:: 他社の例が早かった'));
	expect(standing('PRE-10', { 第1回: first, 訪問: before() })).toBe('open person');
	expect(shown('PRE-10', { 第1回: first, 訪問: before() })).toEqual(['他社の例が早かった']);
	expect(standing('PRE-10', { 第1回: first, 訪問: before('## セルフチェック', '- はい｜入れた — 案を先に聞く ^PRE-10') })).toBe('yes person');
	expect(standing('PRE-10', { 第1回: held(1), 訪問: before() })).toBe('none');
	expect(standing('PRE-10', { 訪問: before() })).toBe('none');
});

test('PRE-11 is seen with a hypothesis and another view', () => {
	expect(standing('PRE-11', { 訪問: before('### 見立て', '- 計画が頭の中にある', '- 別の見方：受ける側の決め方') })).toBe('yes notes');
	expect(standing('PRE-11', { 訪問: before('### Hypotheses', '- Another view: time is short') })).toBe('yes notes');
	expect(standing('PRE-11', { 訪問: before('### 見立て', '- 計画が頭の中にある') })).toBe('open person');
	expect(standing('PRE-11', { 訪問: before('## セルフチェック', '- 今回は当てはまらない｜見立て — まず聞く ^PRE-11') })).toBe('not-applicable person');
});

test('PRE-12 is seen with 重心; else the talk of last time is shown', () => {
	const first = held(1, record('面談の記録', '- 佐伯｜傾聴｜はい', '- 佐伯｜傾聴｜ええ', '- 佐伯｜問いかけ｜何が？'));
	expect(standing('PRE-12', { 訪問: before('- 重心:: 傾聴・共感') })).toBe('yes notes');
	expect(standing('PRE-12', { 第1回: first, 訪問: before() })).toBe('open person');
	expect(shown('PRE-12', { 第1回: first, 訪問: before() })).toEqual(['2', '1']);
	expect(standing('PRE-12', { 訪問: before('## セルフチェック', '- まだ｜決めた — 森と話す ^PRE-12') })).toBe('not-yet person');
});

test('PRE-13 is seen where the preparation names each open short-term issue, and not where one has no policy', () => {
	const short = (...properties: readonly string[]): string => ['種別: 短期的課題', ...properties].join('\n');
	expect(standing('PRE-13', { 人手: short(), 訪問: before('- 協議事項:: [[人手]]をどうするか') })).toBe('yes notes');
	expect(standing('PRE-13', { 特売期の人手: short(), 訪問: before('- 支援内容:: 特売期の人手の話') })).toBe('yes notes');
	expect(standing('PRE-13', { 人手: short(), 訪問: before() })).toBe('not-yet notes');
	expect(standing('PRE-13', { 人手: short('方針: 並行して進める'), 訪問: before() })).toBe('open person');
	expect(standing('PRE-13', { 人手: short('状態: 完了'), 訪問: before() })).toBe('none');
});

test('PRE-14 is only a person’s to say', () => {
	expect(standing('PRE-14', { 訪問: before('- 使うもの:: なし') })).toBe('open person');
	expect(standing('PRE-14', { 訪問: before('## セルフチェック', '* yes｜none today — we talk ^pre-14') })).toBe('yes person');
});

test('PRE-15 is not seen while what may be shown holds a view or names a person', () => {
	expect(standing('PRE-15', { 訪問: before(), 残業: '種別: 事実\n題名: 残業は月平均34時間' })).toBe('yes notes');
	const shownNotes = { 訪問: before(), 残業: '種別: 事実\n題名: 残業が多く、改善が必要である', 声: '種別: 事実\n題名: 鈴木さんは休みを取っていない' };
	expect(standing('PRE-15', shownNotes)).toBe('not-yet notes');
	expect(shown('PRE-15', shownNotes)).toEqual(['鈴木さん', '改善が必要']);
});

test('PRE-16 is seen with a day that is not after the visit; somebody alone is asked', () => {
	expect(standing('PRE-16', { 訪問: held(2, '事前打合せ日: 2025-01-30') })).toBe('yes notes');
	expect(standing('PRE-16', { 訪問: held(2) })).toBe('not-yet notes');
	expect(standing('PRE-16', { 訪問: held(2, '事前打合せ日: 2025-02-03') })).toBe('not-yet notes');
	expect(standing('PRE-16', { 訪問: held(2) }, { client: ALONE })).toBe('open person');
	expect(standing('PRE-16', { 訪問: held(2, record('セルフチェック', '- はい｜読み返した ^PRE-16')) }, { client: ALONE })).toBe('yes person');
});

test('PRE-17 is asked of the first visit only, and seen where the office checked the plan before it', () => {
	expect(standing('PRE-17', { 訪問: held(2), 計画: plan('統括の確認日: 2025-01-31') })).toBe('yes notes');
	expect(standing('PRE-17', { 訪問: held(2), 計画: plan('統括の確認日: 2025-02-01') })).toBe('not-yet notes');
	expect(standing('PRE-17', { 訪問: held(2) })).toBe('not-yet notes');
	expect(standing('PRE-17', { 第1回: held(1), 訪問: held(2) })).toBe('none');
	expect(standing('PRE-17', { 訪問: held(2) }, { client: ALONE })).toBe('none');
	expect(standing('PRE-17', { 訪問: held(2) }, { client: TEAM.replace('商工会議所', 'なし') })).toBe('none');
});
