/** Self-checks of the three cases of conflict and of the supervising office, and those of a client that only a person can answer. */
import { describe, expect, test } from 'vitest';
import { checksOf, SELF_CHECK_IDS, SELF_CHECKS } from '../../../src/core/self-checks/index.ts';
import { engagement } from '../findings/looking.ts';
import type { Notes } from '../findings/looking.ts';
import { ALONE, held, record, shown, standing, stateIn, TEAM, withClient } from './standing.ts';

describe('the three cases of conflict', () => {
	const FOUR = { 第1回: held(1), 第2回: held(2), 第3回: held(3) };

	test('are not looked for before the first visit', () => expect(checksOf(engagement({}, { client: TEAM }), null, 'conflict')).toEqual([]));

	test('CF1-1 shows visits that were put off, and a log in which our part grows', () => {
		const put = { 第1回: held(1), 第2回: '種別: 訪問\n回: 2\n状態: 延期', 第3回: '種別: 訪問\n回: 3\n状態: 中止' };
		expect(shown('CF1-1', put)).toEqual(['第2回', '第3回']);
		expect(standing('CF1-1', put)).toBe('open person');
		const growing = (no: number, words: string): string => held(no, record('面談の記録', '- 社長｜発言｜ええそうですねえ', `- 主担当｜説明｜${words}`));
		const talks = (...words: readonly string[]): Notes => Object.fromEntries(words.map((one, i) => [`第${i + 1}回`, growing(i + 1, one)]));
		expect(shown('CF1-1', talks('一つ', '一つと二つ', '一つと二つと三つ'))).toEqual(['第3回']);
		expect(shown('CF1-1', talks('一つ', '一つと二つ', '一つ'))).toEqual([]);
		expect(standing('CF1-1', { 第1回: held(1, record('セルフチェック', '- はい｜確かめた ^CF1-1')) })).toBe('yes person');
	});

	test('CF1-2 shows lines in which the owner asks for an answer', () => {
		const notes = { 第1回: held(1, record('面談の記録', '- 社長「結局、答えを教えてほしい」', '- 工場長「教えてください」', '- 社長「もう少し考える」')) };
		expect(shown('CF1-2', notes)).toEqual(['「結局、答えを教えてほしい」']);
		expect(standing('CF1-2', notes)).toBe('open person');
		expect(withClient('CF1-2', '\n## セルフチェック\n- はい｜見返した ^cf1-2', FOUR)).toBe('yes person');
	});

	test('CF1-3 is not seen while what we promised is late', () => {
		const owed = (words: string): Notes => ({ 第1回: held(1, record('依頼事項', words)), 第2回: held(2) });
		expect(standing('CF1-3', owed('- [ ] 佐伯：表を作る（2025-01-20）'))).toBe('not-yet notes');
		expect(standing('CF1-3', owed('- [ ] 佐伯：表を作る（第2回まで）'))).toBe('not-yet notes');
		expect(standing('CF1-3', owed('* [x] 佐伯：表を作る（2025-01-20）'))).toBe('yes notes');
		expect(standing('CF1-3', owed('- [ ] 社長：表を作る（2025-01-20）'))).toBe('yes notes');
		expect(standing('CF1-3', owed('- [ ] 佐伯：表を作る（第5回まで）'))).toBe('yes notes');
		expect(standing('CF1-3', owed('- [ ] 佐伯：表を作る'))).toBe('yes notes');
	});

	test('CF2-1 is not seen at stage 4 where two visits brought no cause', () => {
		const at4 = { client: TEAM.replace('段階: 7', '段階: 4') };
		const two = { 第1回: held(1, '扱う段階: [4]'), 第2回: held(2, '扱う段階: [4]') };
		expect(standing('CF2-1', two, at4)).toBe('not-yet notes');
		expect(standing('CF2-1', { ...two, 品目: '種別: 要因\n出所: "[[第2回]]"' }, at4)).toBe('yes notes');
		expect(standing('CF2-1', two, { client: TEAM.replace('段階: 7', '段階: 3') })).toBe('none');
	});

	test('CF2-1 is not seen where two logs of stage 4 hold no question', () => {
		const listening = (no: number): string => held(no, `扱う段階: [4]${record('面談の記録', ...Array.from({ length: 8 }, (_, i) => `- 主担当｜傾聴｜${i}つ目`))}`);
		expect(shown('CF2-1', { 第1回: listening(1), 第2回: listening(2), 品目: '種別: 要因\n出所: "[[第2回]]"' })).toEqual(['第1回', '第2回']);
	});

	test('CF2-2 shows questions about the way we talk', () => {
		const notes = { 第1回: held(1, record('問いかけの案', '- 話しにくいところはありますか？（プロセス）', '- 何が見えますか？（純粋）')) };
		expect(shown('CF2-2', notes)).toEqual(['話しにくいところはありますか？']);
		expect(withClient('CF2-2', '\n## セルフチェック\n- はい｜用意した ^CF2-2', notes)).toBe('yes person');
	});

	test('CF2-3 is not seen where one tool fills three visits', () => {
		const tool = (no: number): string => held(no, record('事前打合せ', '- 使うもの:: ロカベン'));
		expect(standing('CF2-3', { 第1回: tool(1), 第2回: tool(2), 第3回: tool(3) })).toBe('not-yet notes');
		expect(standing('CF2-3', FOUR)).toBe('yes notes');
		expect(standing('CF2-3', { 第1回: tool(1) })).toBe('none');
	});

	test('CF2-4 is not seen where the plan’s visit of stage 4 is over and the client has not come so far', () => {
		const plan = (no: string): Notes => ({ 計画: `種別: 活動計画\n\n## スケジュール\n| 回 | 予定日 | 段階 |\n|---|---|---|\n| 1 | | 3 信頼関係 |\n| ${no} | | 3 信頼関係／4 気づき・腹落ち |` });
		const at3 = { client: TEAM.replace('段階: 7', '段階: 3') };
		expect(standing('CF2-4', { ...FOUR, ...plan('2') }, at3)).toBe('not-yet notes');
		expect(standing('CF2-4', { ...FOUR, ...plan('5') }, at3)).toBe('yes notes');
		expect(standing('CF2-4', { ...FOUR, ...plan('2') })).toBe('yes notes');
		expect(standing('CF2-4', FOUR, at3)).toBe('open person');
	});

	test('CF3-1 and CF3-2 look at essential issues where the team is at home', () => {
		const good = '得意分野: [生産管理]';
		const notes = { ...FOUR, 計画の弱さ: '種別: 本質的課題\n題名: 生産管理の高度化\n先に言った人: 支援チーム', 別: '種別: 本質的課題\n題名: 注文の基準' };
		expect([withClient('CF3-1', good, notes), shown('CF3-1', notes, { client: `${TEAM}\n${good}` })]).toEqual(['not-yet notes', ['生産管理の高度化']]);
		expect(withClient('CF3-1', good, { ...FOUR, 別: notes.別 })).toBe('yes notes');
		expect(withClient('CF3-1', good, FOUR)).toBe('none');
		expect(withClient('CF3-2', good, { ...FOUR, 別: notes.別 })).toBe('none');
		expect(withClient('CF3-2', good, { ...notes, 手帳: '種別: 事実\n何の根拠か: "[[計画の弱さ]]"\n出所: "[[第1回]]"' })).toBe('not-yet notes');
		const two = { 手帳: '種別: 事実\n話し手: 社長\n何の根拠か: "[[計画の弱さ]]"\n出所: "[[第1回]]"', 数: '種別: 事実\n話し手: 工場長\n何の根拠か: "[[計画の弱さ]]"\n出所: "[[第2回]]"' };
		expect(withClient('CF3-2', good, { ...notes, ...two })).toBe('yes notes');
	});

	test('CF3-3 shows how many facts there are of each viewpoint', () => {
		const notes = { ...FOUR, 一: '種別: 事実\n視点: 経営者', 二: '種別: 事実\n視点: 事業' };
		expect(standing('CF3-3', notes)).toBe('not-yet notes');
		expect(shown('CF3-3', notes)).toEqual(['0', '1', '1', '0', '0', '0', '0']);
		expect(standing('CF3-3', { ...notes, 三: '種別: 事実\n視点: 環境・関係者', 四: '種別: 事実\n視点: 内部管理体制', 五: '種別: 事実\n視点: 財務' })).toBe('yes notes');
		expect(standing('CF3-3', FOUR)).toBe('open person');
	});
});

describe('the office', () => {
	const office = (body: string): string => `種別: 統括の記録\n訪問: "[[訪問]]"\n読んだ日: 2025-02-05\n\n## セルフチェック\n${body}`;

	test('has no checks where there is none', () => expect(checksOf(engagement({ 訪問: held(1) }, { client: ALONE }), null, 'office')).toEqual([]));

	test('OF-01 is seen where the plan was looked at before the first visit', () => {
		expect(standing('OF-01', { 訪問: held(1), 計画: '種別: 活動計画\n統括の確認日: 2024-12-20' })).toBe('yes notes');
		expect(standing('OF-01', { 訪問: held(1), 計画: '種別: 活動計画\n統括の確認日: 2025-01-20' })).toBe('not-yet notes');
		expect(standing('OF-01', { 計画: '種別: 活動計画' })).toBe('not-yet notes');
	});

	test('OF-02 is seen where each visit was talked over before and after', () => {
		const talked = held(1, '事前打合せ日: 2024-12-30\n事後打合せ日: 2025-01-02');
		expect(standing('OF-02', { 訪問: talked })).toBe('yes notes');
		expect(standing('OF-02', { 訪問: talked, 第2回: held(2) })).toBe('not-yet notes');
		expect(stateIn(engagement({ 訪問: talked, 第2回: held(2) }, { client: TEAM }), 'OF-02', '訪問')?.standing).toBe('yes');
		expect(standing('OF-02', {})).toBe('none');
	});

	test('OF-03 shows the sentences that are asked about or the record itself, and is answered in the office’s note', () => {
		const notes = { 訪問: held(1, record('事後打合せ', '- 実施内容:: 工場を歩いた')) };
		expect([standing('OF-03', notes), shown('OF-03', notes)]).toEqual(['open person', ['工場を歩いた']]);
		expect(shown('OF-03', { 訪問: held(1, record('事後打合せ', '- 実施内容:: 工場を歩いた。有意義な意見交換ができた。')) })).toEqual(['有意義な意見交換ができた。']);
		expect(standing('OF-03', { ...notes, 統括: office('- はい｜読んだ ^OF-03') })).toBe('yes person');
	});

	test('OF-05 is seen without signs, or where the office wrote them down', () => {
		const late = { 訪問: held(1, record('依頼事項', '- [ ] 佐伯：表（2025-01-10）')) };
		expect(standing('OF-05', { 訪問: held(1) })).toBe('yes notes');
		expect(standing('OF-05', late)).toBe('not-yet notes');
		expect(standing('OF-05', { ...late, 統括: '種別: 統括の記録\nコンフリクトの兆し: [CF1]' })).toBe('yes notes');
	});

	test('reads its answers from its notes, the last read first, and for a visit from those about it', () => {
		const notes = { 訪問: held(1), 第2回: held(2), 古い: office('- はい｜聞いた ^OF-04'), 新しい: office('- まだ｜聞いた — 次の週に ^OF-04').replace('[[訪問]]', '[[第2回]]').replace('02-05', '03-05') };
		const one = engagement(notes, { client: TEAM });
		expect([stateIn(one, 'OF-04')?.standing, stateIn(one, 'OF-04', '訪問')?.standing]).toEqual(['not-yet', 'yes']);
	});
});

describe('what only a person can tell', () => {
	const PERSONAL = SELF_CHECK_IDS.filter((id) => SELF_CHECKS[id].by === 'person' && !['before', 'after', 'office'].includes(SELF_CHECKS[id].when) && id !== 'TV-03');

	test.each(PERSONAL)('%s is open until it is answered', (id) => {
		const visit = { 第1回: held(1) };
		expect(standing(id, visit)).toBe('open person');
		expect(withClient(id, `\n## セルフチェック\n- はい｜そうした — 一言 ^${id.toLowerCase()}`, visit)).toBe('yes person');
		expect(standing(id, { 第1回: held(1, record('セルフチェック', `- not applicable｜x ^${id}`)) })).toBe('not-applicable person');
	});

	test.each(['OF-04', 'OF-06', 'OF-07'] as const)('%s is the office’s', (id) => {
		expect(standing(id, { 訪問: held(1) })).toBe('open person');
		expect(standing(id, { 訪問: held(1), 統括: `種別: 統括の記録\n\n## セルフチェック\n- はい｜そうした ^${id}` })).toBe('yes person');
	});

	test('an answer of the client’s note counts before one that was given at a visit, and of these the last', () => {
		const visits = { 第1回: held(1, record('セルフチェック', '- はい｜x ^S3-02')), 第2回: held(2, record('セルフチェック', '- まだ｜x — 次に ^S3-02')) };
		expect(standing('S3-02', visits)).toBe('not-yet person');
		expect(withClient('S3-02', '\n## セルフチェック\n- 今回は当てはまらない｜x ^S3-02', visits)).toBe('not-applicable person');
	});
});
