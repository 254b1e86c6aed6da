/** Self-checks of triage and of the seven stages: when each is seen, when it is not, and when it is a person's to say. */
import { describe, expect, test } from 'vitest';
import { checksOf, SELF_CHECK_IDS } from '../../../src/core/self-checks/index.ts';
import { engagement } from '../findings/looking.ts';
import type { Notes } from '../findings/looking.ts';
import { held, record, shown, standing, withClient } from './standing.ts';

describe('triage', () => {
	test('TR-01 is seen with a finance table that shows no sign; else a person answers, with the signs', () => {
		const table = (equity: number): string => `事業規模: 中規模の中小企業\n\n## 財務\n| 項目 | 2024年度 |\n|---|---|\n| 売上高 | 100,000 |\n| 営業利益 | 5,000 |\n| 減価償却費 | 3,000 |\n| 現金・預金 | 30,000 |\n| 借入金 | 10,000 |\n| 純資産 | ${equity} |`;
		expect(withClient('TR-01', table(20000))).toBe('yes notes');
		expect(withClient('TR-01', table(-20000))).toBe('open person');
		expect(withClient('TR-01', '\n## セルフチェック\n- はい｜確かめた ^TR-01')).toBe('yes person');
	});

	test('TR-02 is seen with 理念の状況', () => {
		expect(withClient('TR-02', '理念の状況: 自ら考え言葉にしている')).toBe('yes notes');
		expect(withClient('TR-02', '理念の状況: 未確認')).toBe('not-yet notes');
	});

	test('TR-03 is seen with author and drift, and does not apply to what nobody thought of', () => {
		expect(withClient('TR-03', '理念の策定者: 創業者\n理念との乖離: あり')).toBe('yes notes');
		expect(withClient('TR-03', '理念の策定者: 創業者\n理念との乖離: 未確認')).toBe('not-yet notes');
		expect(withClient('TR-03', '理念の状況: 考えたことがない・言葉がない')).toBe('none');
	});

	test('TR-04 is seen where each short-term issue has a policy', () => {
		expect(standing('TR-04', { 人手: '種別: 短期的課題\n方針: 並行して進める' })).toBe('yes notes');
		expect(standing('TR-04', { 人手: '種別: 短期的課題' })).toBe('not-yet notes');
		expect(standing('TR-04', {})).toBe('open person');
	});

	test('TR-05 is asked where somebody is referred, and seen when the handover is settled', () => {
		const whole = '種別: 引き継ぎ\nつなぐ先: 活性化協議会\n同意日: 2025-02-01\n引き継ぐ内容: 決算書\n同行する人: 森\n次に連絡する日: 2025-03-01';
		expect(standing('TR-05', { 引き継ぎ: whole })).toBe('yes notes');
		expect(standing('TR-05', { 引き継ぎ: whole.replace('\n同行する人: 森', '') })).toBe('not-yet notes');
		expect(withClient('TR-05', '始め方: 専門機関へつなぐ')).toBe('not-yet notes');
		expect(standing('TR-05', {})).toBe('none');
	});

	test('TV-01…TV-03 are asked where the vision comes first, and a person answers', () => {
		const notes = { 第1回: held(1, `扱う段階: [前捌き]${record('面談の記録', '- 社長「父の海を継いだ」 ^t1')}`), 理念: '種別: ビジョン\n区分: 理念\n策定者: 現経営者' };
		expect((['TV-01', 'TV-02', 'TV-03'] as const).map((id) => standing(id, notes))).toEqual(['open person', 'open person', 'open person']);
		expect([shown('TV-01', notes), shown('TV-02', notes)]).toEqual([['父の海を継いだ'], ['理念']]);
		expect((['TV-01', 'TV-02', 'TV-03'] as const).map((id) => standing(id, {}))).toEqual(['none', 'none', 'none']);
		expect(withClient('TV-03', '始め方: 理念・ビジョンの整理から始める\n\n## セルフチェック\n- はい｜整えなかった ^tv-03')).toBe('yes person');
	});
});

describe('the stages', () => {
	test('are asked from their stage on; the first is before any', () => {
		const at = (stage: number): string[] => checksOf(engagement({}, { client: `段階: ${stage}` }), null, 'stage').map(({ id }) => id.slice(0, 2));
		expect([...new Set(at(1))]).toEqual(['S1']);
		expect([...new Set(at(4))].at(-1)).toBe('S4');
		expect([...new Set(checksOf(engagement({}, { client: '' }), null, 'stage').map(({ id }) => id.slice(0, 2)))]).toEqual(['S1']);
	});

	test('leave out what would tempt to bring it about', () => expect(SELF_CHECK_IDS.filter((id) => ['S4-03', 'S5-02', 'S7-03'].includes(id))).toEqual([]));

	test('S1-01 is seen with the issue that was named first', () => {
		expect(standing('S1-01', { 工場: '種別: 課題\n最初の課題: true' })).toBe('yes notes');
		expect(standing('S1-01', { 工場: '種別: 課題' })).toBe('not-yet notes');
	});

	test('S1-02 is seen with size, phase, finances and referral', () => {
		const all = '事業規模: 中規模の中小企業\n経営の局面: 事業拡大・成長\n財務概況: 増収\n紹介元: 商工会議所';
		expect(withClient('S1-02', all)).toBe('yes notes');
		expect(withClient('S1-02', all.replace('財務概況: 増収\n', ''))).toBe('not-yet notes');
	});

	test('S2-01 is seen with how it was taken; a day alone does not tell', () => {
		expect(withClient('S2-01', '説明の受け止め: 一緒に考えてほしいと話した')).toBe('yes notes');
		expect(withClient('S2-01', '合意日: 2025-02-01')).toBe('open person');
		expect(standing('S2-01', {})).toBe('not-yet notes');
		expect(withClient('S2-01', '\n## セルフチェック\n- はい｜説明した ^S2-01')).toBe('yes person');
	});

	test('S2-03 is seen with what was agreed about secrecy', () => {
		expect(withClient('S2-03', '秘密保持: 財務は社長だけ')).toBe('yes notes');
		expect(standing('S2-03', {})).toBe('not-yet notes');
	});

	test('S3-01 is seen where each viewpoint has a fact, and cannot be told where none says its viewpoint', () => {
		const facts = (...viewpoints: readonly string[]): Notes => Object.fromEntries(viewpoints.map((viewpoint, i) => [`事実${i}`, `種別: 事実\n視点: ${viewpoint}`]));
		expect(standing('S3-01', facts('経営者', '事業', '環境・関係者', '内部管理体制', '財務'))).toBe('yes notes');
		expect(standing('S3-01', facts('経営者', '事業'))).toBe('not-yet notes');
		expect(standing('S3-01', { 事実: '種別: 事実' })).toBe('open person');
	});

	test('S3-03 and S4-01 show the drawings of their visits', () => {
		const notes = { 図: '種別: 資料', 第1回: held(1, '扱う段階: [3]\n使った図: ["[[図]]"]') };
		expect([shown('S3-03', notes), shown('S4-01', notes)]).toEqual([['図'], []]);
		expect(standing('S3-03', notes)).toBe('open person');
		expect(standing('S4-01', { 第1回: held(1, record('セルフチェック', '- はい｜見た ^S4-01')) })).toBe('yes person');
	});

	test('S3-04 is seen with a log without proposals, and not with early ones', () => {
		const visit = (proposals: number): string => held(1, `扱う段階: [3]${record('面談の記録', ...Array.from({ length: 8 }, (_, i) => `- 主担当｜${i < proposals ? '提案' : '傾聴'}｜${i}つ目`))}`);
		expect(standing('S3-04', { 第1回: visit(0) })).toBe('yes notes');
		expect(standing('S3-04', { 第1回: visit(2) })).toBe('not-yet notes');
		expect(standing('S3-04', {})).toBe('open person');
	});

	test('S4-02 is seen with a vision that the essential issue stands in the way of', () => {
		const vision = '種別: ビジョン\n区分: 理念';
		expect(standing('S4-02', { 理念: vision, 基準: '種別: 本質的課題\n妨げる: "[[理念]]"' })).toBe('yes notes');
		expect(standing('S4-02', { 理念: vision, 基準: '種別: 本質的課題' })).toBe('not-yet notes');
		expect(standing('S4-02', { 基準: '種別: 本質的課題' })).toBe('not-yet notes');
	});

	test('S4-05 is seen with a survey that was introduced and shown, and not while words of a view stand in what is shown', () => {
		const survey = '種別: 社員調査\n見せた日: 2025-03-01\n見せる前に伝えたこと: 採点ではない';
		expect(standing('S4-05', { 調査: survey })).toBe('yes notes');
		expect(standing('S4-05', { 調査: survey, 残業: '種別: 事実\n題名: 改善が必要である' })).toBe('not-yet notes');
		expect(standing('S4-05', { 調査: '種別: 社員調査' })).toBe('open person');
		expect(standing('S4-05', {})).toBe('none');
	});

	test('S4-06 is seen where what a fact spoke against was judged anew', () => {
		const fact = '種別: 事実\n何の反証か: "[[工場]]"';
		expect(standing('S4-06', { 稼働率: fact, 工場: '種別: 要因\n確からしさ: 見直した' })).toBe('yes notes');
		expect(standing('S4-06', { 稼働率: fact, 工場: '種別: 要因\n確からしさ: 仮説' })).toBe('not-yet notes');
		expect(standing('S4-06', {})).toBe('none');
	});

	test('S5-01 is not seen where supporters carry an action, and else a person’s to say', () => {
		expect(standing('S5-01', { 会議: '種別: 対応策\n担当: 支援チーム' })).toBe('not-yet notes');
		expect(standing('S5-01', { 会議: '種別: 対応策\n担当: 工場長' })).toBe('open person');
		expect(withClient('S5-01', '\n## セルフチェック\n- はい｜選んだ ^S5-01')).toBe('yes person');
	});

	test('S5-03 is seen with an action that pays off soon', () => {
		expect(standing('S5-03', { 会議: '種別: 対応策\n即効性: 大' })).toBe('yes notes');
		expect(standing('S5-03', { 会議: '種別: 対応策\n即効性: 小' })).toBe('open person');
		expect(standing('S5-03', { 第1回: held(1, record('セルフチェック', '- まだ｜置いた — 次に話す ^S5-03')) })).toBe('not-yet person');
	});

	test('S6-01 and S6-02 show what settled and what was learned', () => {
		const notes = { 会議: '種別: 対応策\n担当: 工場長\n状態: 定着\n分かったこと: 月曜がよい' };
		expect([shown('S6-01', notes), shown('S6-02', notes)]).toEqual([['会議'], ['月曜がよい']]);
		expect([standing('S6-01', notes), standing('S6-02', notes)]).toEqual(['open person', 'open person']);
		const answers = '\n## セルフチェック\n- はい｜残った ^S6-01\n- はい｜見直した ^S6-02';
		expect([withClient('S6-01', answers), withClient('S6-02', answers)]).toEqual(['yes person', 'yes person']);
	});

	test('S6-03 is seen where somebody was brought in, and not while one waits for it', () => {
		expect(standing('S6-03', { 棚卸: '種別: 短期的課題\n方針: 専門家・別チームへつなぐ\nつなぐ先: 税理士' })).toBe('yes notes');
		expect(standing('S6-03', { 棚卸: '種別: 短期的課題\n方針: 専門家・別チームへつなぐ' })).toBe('not-yet notes');
		expect(standing('S6-03', {})).toBe('open person');
	});

	test('S7-01 is not seen without a mechanism, and a person says whether the company decided on it', () => {
		expect(standing('S7-01', {})).toBe('not-yet notes');
		expect(withClient('S7-01', '続ける仕組み: 月曜15分の会議')).toBe('open person');
		expect(withClient('S7-01', '続ける仕組み: 月曜15分の会議\n\n## セルフチェック\n- はい｜決めた ^S7-01')).toBe('yes person');
	});

	test('S7-02 is seen with a day of contact that is soon enough', () => {
		const last = { 第8回: '種別: 訪問\n回: 8\n日付: 2026-01-21\n状態: 実施済' };
		expect(withClient('S7-02', '次に連絡する日: 2026-03-18', last)).toBe('yes notes');
		expect(withClient('S7-02', '次に連絡する日: 2027-03-18', last)).toBe('not-yet notes');
		expect(standing('S7-02', last)).toBe('not-yet notes');
	});
});
