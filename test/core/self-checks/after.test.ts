/** Self-checks after a visit: when each is seen, when it is not, and when it is a person's to say. */
import { describe, expect, test } from 'vitest';
import { ALONE, held, record, shown, standing, stateOf } from './standing.ts';

const after = (...lines: readonly string[]): string => held(2, record('事後打合せ', ...lines));
const talk = (...lines: readonly string[]): string => held(2, `先方: [社長]\n当方: [佐伯, 森]${record('面談の記録', ...lines)}`);

test('POST-01 is seen with a scene in the words that were said', () => {
	expect(standing('POST-01', { 訪問: after('- 達成:: 達した。社長が列を指して「全部ここだ」と話した') })).toBe('yes notes');
	expect(standing('POST-01', { 訪問: after('- 達成:: 達した') })).toBe('open person');
	expect(standing('POST-01', { 訪問: after() })).toBe('not-yet notes');
	expect(standing('POST-01', { 訪問: after('- 達成:: 達した', '## セルフチェック', '- はい｜書いた — 電卓の場面 ^POST-01') })).toBe('yes person');
});

test.each([['POST-02', '実施内容'], ['POST-07', '改善点'], ['POST-10', '別の見方']] as const)('%s is seen with %s', (id, key) => {
	expect(standing(id, { 訪問: after(`- ${key}:: 社長の案を二つ聞いてからにする`) })).toBe('yes notes');
	expect(standing(id, { 訪問: after() })).toBe('not-yet notes');
	expect(standing(id, { 訪問: after('## セルフチェック', `- はい｜書いた ^${id}`) })).toBe('not-yet notes');
});

test('POST-02 is seen with text that names no field', () => expect(standing('POST-02', { 訪問: after('工場を歩いた。') })).toBe('yes notes'));

test('POST-03 is seen with a view of ours beside what was said or seen', () => {
	const [said, view] = ['## 面談の記録\n- 社長「全部ここだ」', '## 事後打合せ\n- 所見:: 自分で読んだ'];
	expect(standing('POST-03', { 訪問: held(2, `\n\n${said}\n${view}`) })).toBe('yes notes');
	expect(standing('POST-03', { 訪問: held(2, `\n\n## 面談の記録\n- 稼働率は68% ^t1\n${view}`) })).toBe('yes notes');
	expect(standing('POST-03', { 訪問: held(2, `\n\n${said}`) })).toBe('not-yet notes');
	expect(standing('POST-03', { 訪問: held(2, `\n\n${view}`) })).toBe('not-yet notes');
});

describe('POST-04', () => {
	test.each(['- 社長「全部ここだ」 ^t1', '- 社長｜気づき｜全部ここだ', '* 経営者：「全部ここだ」'])('is seen with words of the owner: %s', (line) => {
		const state = stateOf('POST-04', { 訪問: talk(line) });
		expect(state?.standing).toBe('yes');
		expect(state?.evidence.map(({ owner }) => owner)).toEqual([true]);
	});

	test('opens the line where it is a fact', () => expect(stateOf('POST-04', { 訪問: talk('- 社長「全部ここだ」 ^t1') })?.evidence[0]?.id).toBe('甲/訪問.md#^t1'));

	test('is seen with a quote that has a note of its own', () => expect(shown('POST-04', { 訪問: talk(), 言葉: '種別: 事実\n話し手: 社長\n言葉: 断ったら次がない\n出所: "[[訪問]]"' })).toEqual(['断ったら次がない']));

	test('is not seen with what others said', () => expect(standing('POST-04', { 訪問: talk('- 工場長「忙しい」', '- 佐伯｜傾聴｜はい') })).toBe('not-yet notes'));
});

test('POST-05 is seen where each item to confirm has an answer, and does not apply without items', () => {
	const asked = (...items: readonly string[]): string => held(2, record('確認事項', ...items));
	expect(standing('POST-05', { 訪問: asked('- [X] 数え方', '- 受ける人 → 営業2名', '- [-] 単価（時間がなかった）') })).toBe('yes notes');
	expect(standing('POST-05', { 訪問: asked('* [x] 数え方', '- [ ] 受ける人') })).toBe('not-yet notes');
	expect(shown('POST-05', { 訪問: asked('* [x] 数え方', '- [ ] 受ける人') })).toEqual(['受ける人']);
	expect(standing('POST-05', { 訪問: asked('- [ ] 受ける人'), 第3回: held(3, record('確認事項', '- 受ける人 → 営業2名')) })).toBe('yes notes');
	expect(standing('POST-05', { 訪問: asked() })).toBe('none');
});

test('POST-06 is seen with 計画との差, else a person’s to say', () => {
	expect(standing('POST-06', { 訪問: after('- 計画との差:: 15分で足りた') })).toBe('yes notes');
	expect(standing('POST-06', { 訪問: after() })).toBe('open person');
	expect(standing('POST-06', { 訪問: after('## セルフチェック', '- はい｜書いた ^post-06') })).toBe('yes person');
});

test('POST-08 and POST-09 show the lines concerned, and a person answers', () => {
	const notes = { 訪問: talk('- 社長｜気づき｜全部ここだ', '- 佐伯｜提案｜ほかの会社の例では', '- 佐伯｜説明｜稼働率とは', '- 佐伯｜傾聴｜はい') };
	expect(standing('POST-08', notes)).toBe('open person');
	expect(shown('POST-08', notes)).toEqual(['全部ここだ', 'ほかの会社の例では', '稼働率とは']);
	expect(standing('POST-09', notes)).toBe('open person');
	expect(shown('POST-09', notes)).toEqual(['ほかの会社の例では']);
	const answered = { 訪問: talk('## セルフチェック', '- はい｜分けた ^POST-08', '- 今回は当てはまらない｜提案 — 提案をしていない ^POST-09') };
	expect([standing('POST-08', answered), standing('POST-09', answered)]).toEqual(['yes person', 'not-applicable person']);
	expect(stateOf('POST-09', answered)?.remark).toBe('提案をしていない');
});

test('POST-11 is seen where what came from the visit says so, and not where a new note has no source', () => {
	expect(standing('POST-11', { 訪問: held(2), 欠品: '種別: 課題\n出所: "[[訪問]]"' })).toBe('yes notes');
	expect(standing('POST-11', { 訪問: held(2), 欠品: '種別: 課題\n作成日: 2025-02-02' })).toBe('not-yet notes');
	expect(shown('POST-11', { 訪問: held(2), 欠品: '種別: 課題\n作成日: 2025-02-02' })).toEqual(['欠品']);
	expect(standing('POST-11', { 訪問: held(2), 第3回: held(3), 欠品: '種別: 課題\n作成日: 2025-03-01' })).toBe('open person');
	expect(standing('POST-11', { 訪問: held(2) })).toBe('open person');
});

test('POST-12 is seen where the short-term issues of the visit have a policy, and does not apply without any', () => {
	const short = (...properties: readonly string[]): string => ['種別: 短期的課題', '見つけた日: 2025-02-01', ...properties].join('\n');
	expect(standing('POST-12', { 訪問: held(2), 人手: short('方針: 先に解決する') })).toBe('yes notes');
	expect(standing('POST-12', { 訪問: held(2), 人手: short() })).toBe('not-yet notes');
	expect(standing('POST-12', { 訪問: held(2), 第3回: held(3), 人手: '種別: 短期的課題\n出所: "[[第3回]]"' })).toBe('none');
	expect(standing('POST-12', { 訪問: held(2) })).toBe('none');
});

test('POST-13 is seen with a day, a content and a preparation', () => {
	expect(standing('POST-13', { 訪問: after('- 次回:: 第3回 2025-03-01。社長が話す', '- 準備:: 販売数の表') })).toBe('yes notes');
	expect(standing('POST-13', { 訪問: after('- 次回:: ３月１日。社長が話す', '- 準備:: 販売数の表') })).toBe('yes notes');
	expect(standing('POST-13', { 訪問: after('- 次回:: 社長が話す', '- 準備:: 販売数の表'), 第3回: held(3) })).toBe('yes notes');
	expect(standing('POST-13', { 訪問: after('- 次回:: なし（終了）') })).toBe('yes notes');
	expect(standing('POST-13', { 訪問: after('- 次回:: 社長が話す', '- 準備:: 販売数の表') })).toBe('not-yet notes');
	expect(standing('POST-13', { 訪問: after('- 次回:: 3/1 社長が話す') })).toBe('not-yet notes');
	expect(standing('POST-13', { 訪問: after() })).toBe('not-yet notes');
});

test('POST-14 is not seen without requests, or with one that says not who, what or until when', () => {
	const asked = (...items: readonly string[]): string => held(2, `当方: [佐伯]${record('依頼事項', ...items)}`);
	expect(standing('POST-14', { 訪問: asked() })).toBe('not-yet notes');
	expect(standing('POST-14', { 訪問: asked('- [ ] 社長：断りたかった注文（第3回まで）') })).toBe('open person');
	expect(standing('POST-14', { 訪問: asked('- [ ] 断りたかった注文（第3回まで）') })).toBe('not-yet notes');
	expect(shown('POST-14', { 訪問: asked('* [x] 社長：断りたかった注文', '- [ ] 佐伯：表') })).toEqual(['社長：断りたかった注文']);
	expect(standing('POST-14', { 訪問: asked('- [ ] 佐伯：販売数を表にする') })).toBe('yes notes');
	expect(standing('POST-14', { 訪問: asked('## セルフチェック', '- 今回は当てはまらない｜依頼 — 頼むことがない ^POST-14') })).toBe('not-applicable person');
});

test('POST-15 is seen with both kinds of documents, and なし is one', () => {
	expect(standing('POST-15', { 訪問: after('- 受領資料:: 勤怠', '- 提出資料:: なし') })).toBe('yes notes');
	expect(standing('POST-15', { 訪問: after('- 受領資料:: 勤怠') })).toBe('not-yet notes');
});

test('POST-16 is seen with a day or where the deputy was there; somebody alone reads again on another day', () => {
	expect(standing('POST-16', { 訪問: held(2, '当方: [佐伯]\n共有日: 2025-02-02') })).toBe('yes notes');
	expect(standing('POST-16', { 訪問: held(2, '当方: [佐伯, 森]') })).toBe('yes notes');
	expect(standing('POST-16', { 訪問: held(2, '当方: [佐伯]') })).toBe('not-yet notes');
	expect(standing('POST-16', { 訪問: held(2, '事後打合せ日: 2025-02-02') }, { client: ALONE })).toBe('yes notes');
	expect(standing('POST-16', { 訪問: held(2, '事後打合せ日: 2025-02-01') }, { client: ALONE })).toBe('open person');
});

test.each([
	['POST-02', '- 実施内容:: 有意義な意見交換ができた。', '有意義な意見交換ができた。'], ['POST-02', '- 実施内容:: 棚を見た。いろいろあった', 'いろいろあった'],
	['POST-07', '- 改善点:: 特になし', '特になし'], ['POST-17', '- 所見:: 棚を見た。原因は力不足である', '原因は力不足である'],
] as const)('%s is a person’s to say where a wording rule asks about something: %s', (id, line, sentence) => {
	expect(standing(id, { 訪問: after(line) })).toBe('open person');
	expect(shown(id, { 訪問: after(line) })).toEqual([sentence]);
	expect(standing(id, { 訪問: after(line, '## セルフチェック', `- はい｜書いた ^${id}`) })).toBe('yes person');
});

test('POST-03 is a person’s to say where a fact reads like a guess', () => {
	const facts = (fact: string): string => held(2, `\n\n## 面談の記録\n- ${fact} ^t1\n## 事後打合せ\n- 所見:: 自分で読んだようだ`);
	expect(standing('POST-03', { 訪問: facts('社長は列を指した') })).toBe('yes notes');
	expect(standing('POST-03', { 訪問: facts('社長は疲れている印象だ') })).toBe('open person');
	expect(shown('POST-03', { 訪問: facts('社長は疲れている印象だ') })).toEqual(['社長は疲れている印象だ']);
});

test('POST-17 is seen where nothing is asked about, and a person’s to say without anything written in Japanese', () => {
	expect(standing('POST-17', { 訪問: after('- 実施内容:: We walked through the bakery') })).toBe('open person');
	expect([standing('POST-17', { 訪問: after('- 実施内容:: 工場を歩いた') }), standing('POST-17', { 訪問: after() })]).toEqual(['yes notes', 'open person']);
	expect(standing('POST-17', { 訪問: after('## セルフチェック', '- はい｜見た ^POST-17') })).toBe('yes person');
});

test('POST-18 is only a person’s to say', () => {
	expect(standing('POST-18', { 訪問: after() })).toBe('open person');
	expect(standing('POST-18', { 訪問: after('## セルフチェック', '- はい｜考えた — 変えない ^POST-18') })).toBe('yes person');
});
