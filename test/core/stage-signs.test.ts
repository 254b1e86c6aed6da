/** What the notes show of each stage: every sign seen and not seen, and the notes that show it. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../src/cli/folder.ts';
import { engagementOf } from '../../src/core/engagement.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { STAGE_SIGN_IDS, stageSignForm, stageSignsOf } from '../../src/core/stage-signs.ts';
import type { StageSignId, StageSignSeen } from '../../src/core/stage-signs.ts';
import { stageSignsEn, stageSignsJa } from '../../src/lang/faces/stage-signs.ts';
import { filesBelow } from '../files.ts';
import { engagement, TODAY } from './findings/looking.ts';
import type { Around, Notes } from './findings/looking.ts';
import { randomVault } from './random-vault.ts';
import { clientAt, notebookOf } from './vault.ts';

const sign = (id: StageSignId, notes: Notes, around?: Around): StageSignSeen | undefined => stageSignsOf(engagement(notes, around)).find((one) => one.id === id);
/** Names of the notes that show a sign; `-` where it is not seen, `` where it does not apply. */
function shown(id: StageSignId, notes: Notes, around?: Around): string {
	const one = sign(id, notes, around);
	return one ? (one.seen ? one.ids.map((path) => path.replace(/^甲\//, '').replace(/\.md(?=$|#)/, '')).join(' ') : '-') : '';
}
const client = (...properties: string[]): Around => ({ client: properties.join('\n') });
const visit = (no: number, steps: string, ...lines: string[]): string => `種別: 訪問\n回: ${no}\n日付: 2025-0${no}-01\n状態: 実施済\n扱う段階: [${steps}]\n\n## 面談の記録\n${lines.join('\n')}`;
const OWN = '- 社長「断ったら次がない」 ^t1';

describe('stage 1', () => {
	const overview = ['業種大分類: 製造業', '事業規模: 中規模の中小企業', '従業員数: 58', '財務概況: 売上は9億円', '支援ニーズ: 工場', '経営の局面: 事業拡大・成長'];

	test('shows the overview once all of it is there, and which fields are open', () => {
		expect(shown('S1-overview', {}, client(...overview))).toBe('甲');
		const open = sign('S1-overview', {}, client(...overview.slice(0, 5)));
		expect([open?.seen, open?.details]).toEqual([false, ['phase']]);
	});
	test('takes a finance table for the finances', () => {
		const table = '\n\n## 財務\n| 項目 | 2024 |\n|---|---|\n| 売上高 | 1 |';
		expect(shown('S1-overview', {}, { client: overview.filter((line) => !line.startsWith('財務')).join('\n') + table })).toBe('甲');
	});
	test('shows the four questions once something is written for each, or a person says so', () => {
		expect(shown('S1-questions', { 手当て: '種別: 短期的課題' }, client('経営の局面: 安定・着実な成長', '理念の状況: 自ら考え言葉にしている', '合意日: 2025-08-20'))).toBe('甲');
		const said = '\n\n## セルフチェック\n- はい｜再生局面の兆しを確かめた ^TR-01\n- はい｜短期的課題を聞いた ^TR-04\n- まだ｜理念を聞いた — 次回 ^TR-02';
		expect(sign('S1-questions', {}, { client: `合意日: 2025-08-20${said}` })?.details).toEqual(['T3']);
	});
	test('shows how to begin once it is chosen with its reason', () => {
		expect(shown('S1-result', {}, client('始め方: 伴走支援を始める', '始め方の理由: 急ぎがない'))).toBe('甲');
		expect(shown('S1-result', {}, client('始め方: 伴走支援を始める'))).toBe('-');
		expect(shown('S1-result', {}, client('始め方: 検討中', '始め方の理由: 話を聞いてから'))).toBe('-');
	});
});

describe('stage 2', () => {
	test('shows a team of two roles, or one that says it is alone', () => {
		expect([shown('S2-team', {}, client('主担当: 佐伯', '副担当: 森')), shown('S2-team', {}, client('主担当: 佐伯', '副担当: なし（個人）')), shown('S2-team', {}, client('主担当: 佐伯'))]).toEqual(['甲', '甲', '-']);
	});
	test('shows a plan with an aim and a schedule', () => {
		const plan = '種別: 活動計画\n目指すゴール: 自分の言葉で決める';
		expect(shown('S2-plan', { 計画: `${plan}\n\n## スケジュール\n| 回 | 予定日 |\n|---|---|\n| 1 | 2025-08-20 |` })).toBe('計画');
		expect(shown('S2-plan', { 計画: plan })).toBe('-');
	});
	test('shows that the office looked before the first visit, where there is an office', () => {
		const notes = (on: string): Notes => ({ 計画: `種別: 活動計画\n統括の確認日: ${on}`, 一: visit(3, '3') });
		const office = client('統括事務局: 商工会議所');
		expect([shown('S2-office', notes('2025-02-20'), office), shown('S2-office', notes('2025-04-20'), office)]).toEqual(['計画', '-']);
		expect([shown('S2-office', notes('2025-02-20')), shown('S2-office', notes('2025-02-20'), client('統括事務局: なし'))]).toEqual(['', '']);
	});
	test('shows what was explained, agreed and kept between whom', () => {
		const all: readonly (readonly [StageSignId, string])[] = [['S2-explained', '説明の受け止め: よい'], ['S2-agreed', '合意日: 2025-08-20'], ['S2-confidentiality', '秘密保持: 社長と支援チーム']];
		for (const [id, property] of all) expect([shown(id, {}, client(property)), shown(id, {})]).toEqual(['甲', '-']);
	});
});

describe('stage 3', () => {
	test('shows the owner’s words of as many visits as the settings say', () => {
		expect(shown('S3-owner-words', { 一: visit(1, '3', OWN), 二: visit(2, '3', OWN) })).toBe('一#^t1 二#^t1');
		expect(shown('S3-owner-words', { 一: visit(1, '3', OWN) })).toBe('-');
		expect(shown('S3-owner-words', { 一: visit(1, '3', OWN) }, { settings: { ownWordsVisits: 1 } })).toBe('一#^t1');
	});
	test('shows facts from all four viewpoints, and which there are', () => {
		const facts = (...viewpoints: string[]): Notes => Object.fromEntries(viewpoints.map((viewpoint, i) => [`事実${i}`, `種別: 事実\n視点: ${viewpoint}`]));
		expect(shown('S3-viewpoints', facts('経営者', '事業', '環境・関係者', '内部管理体制'))).toBe('事実0 事実1 事実2 事実3');
		expect(sign('S3-viewpoints', facts('事業', '財務'))).toMatchObject({ seen: false, ids: [], details: ['事業'] });
	});
	test('shows what nobody had thought of, as the client’s side noticed it', () => {
		expect(shown('S3-unthought', { 一: visit(1, '3', '- 社長｜気づき｜「全部ここだ」 ^t1'), 二: visit(2, '3', '- 工場長｜気づき｜そうか') })).toBe('一#^t1 二');
		expect(shown('S3-unthought', { 一: visit(1, '3', '- 主担当｜気づき｜そうか', OWN) })).toBe('-');
	});
	test('shows that proposals were not hurried, by the logs of this stage', () => {
		expect(shown('S3-no-proposals', { 一: visit(1, '3', '- 主担当｜傾聴｜はい'), 四: visit(4, '4', '- 主担当｜提案｜こうしましょう') })).toBe('一');
		expect(shown('S3-no-proposals', { 一: visit(1, '3', '- 主担当｜提案｜こうしましょう') })).toBe('-');
		expect(shown('S3-no-proposals', { 一: visit(1, '3', OWN) })).toBe('-');
	});
	test('shows that short-term issues have a policy, where there are any', () => {
		expect([shown('S3-short-policy', { 手当て: '種別: 短期的課題\n方針: 並行して進める' }), shown('S3-short-policy', { 手当て: '種別: 短期的課題' }), shown('S3-short-policy', {})]).toEqual(['手当て', '-', '']);
	});
});

describe('stage 4', () => {
	const essential = '種別: 本質的課題\n状態: 経営者が言葉にした';

	test('shows that the team’s views and the owner’s words stand apart', () => {
		const notes: Notes = { 一: visit(1, '4', OWN), 見立て: '種別: 要因\n確からしさ: 仮説' };
		expect(shown('S4-apart', notes)).toBe('見立て');
		expect(shown('S4-apart', { ...notes, 見立て: '種別: 要因\n確からしさ: 仮説\n見せる範囲: 経営者と共有' })).toBe('-');
		expect(shown('S4-apart', { 見立て: '種別: 要因\n確からしさ: 仮説' })).toBe('-');
	});
	test('shows that the owner put it into words, with the words', () => {
		expect(shown('S4-owner-words', { 決める: `${essential}\n根拠: "[[一#^t1]]"`, 一: visit(1, '4', OWN) })).toBe('決める 一#^t1');
		expect(shown('S4-owner-words', { 決める: `${essential}\n経営者の言葉: 「自分の仕事だった」` })).toBe('決める');
		expect(shown('S4-owner-words', { 決める: essential })).toBe('-');
		expect(shown('S4-owner-words', { 決める: '種別: 本質的課題\n状態: チームの仮説\n経営者の言葉: 「うん」' })).toBe('-');
	});
	test('shows its link with the vision, which the aim of the support is not', () => {
		const notes: Notes = { 決める: `${essential}\n妨げる: "[[食卓]]"`, 食卓: '種別: ビジョン\n区分: 理念' };
		expect(shown('S4-vision', notes)).toBe('決める 食卓');
		expect(shown('S4-vision', { ...notes, 食卓: '種別: ビジョン\n区分: 支援のゴール' })).toBe('-');
		expect(shown('S4-vision', { ...notes, 決める: '種別: 本質的課題\n状態: チームの仮説\n妨げる: "[[食卓]]"' })).toBe('-');
	});
	test('shows facts of two sources under it, not two of one', () => {
		const notes: Notes = { 決める: `${essential}\n根拠: ["[[一#^t1]]", "[[品目]]"]`, 一: visit(1, '4', OWN), 品目: '種別: 事実\n出所: "[[日報]]"', 日報: '種別: 資料' };
		expect(shown('S4-sources', notes)).toBe('決める 一#^t1 品目');
		expect(shown('S4-sources', { ...notes, 品目: '種別: 事実\n出所: "[[一]]"' })).toBe('-');
	});
	test('shows that several issues can be traced from it, not one', () => {
		const issue = '種別: 課題\n要因: "[[決める]]"';
		expect(shown('S4-explains', { 決める: essential, 欠品: issue, 残業: issue })).toBe('決める 欠品 残業');
		expect(shown('S4-explains', { 決める: essential, 欠品: issue })).toBe('-');
	});
	test('shows the way from the first issue, over causes and parts', () => {
		const notes: Notes = { 工場: '種別: 課題\n最初の課題: true\n要因: "[[段取り]]"', 段取り: '種別: 要因\n要因: "[[決める]]"', 決める: essential };
		expect(shown('S4-path', notes)).toBe('工場 決める');
		expect(shown('S4-path', { ...notes, 決める: '種別: 本質的課題\n状態: 見直した' })).toBe('-');
		expect(shown('S4-path', { 工場: '種別: 課題\n最初の課題: true\n上位: "[[決める]]"', 決める: essential })).toBe('工場 決める');
		expect(shown('S4-path', { ...notes, 工場: '種別: 課題\n最初の課題: true' })).toBe('-');
	});
});

describe('stages 5 and 6', () => {
	test('show who carries an action on the client’s side, and who beyond the owner', () => {
		const by = (names: string): Notes => ({ 表: `種別: 対応策\n担当: ${names}` });
		expect([shown('S5-carried', by('社長')), shown('S5-carried', by('支援チーム')), shown('S5-carried', by('会社と支援チーム'))]).toEqual(['表', '-', '表']);
		expect([shown('S5-others', by('社長')), shown('S5-others', by('[社長, 経理担当]')), shown('S5-others', by('会社'))]).toEqual(['-', '表', '-']);
		expect(sign('S5-others', by('[社長, 経理担当]'))?.details).toEqual(['経理担当']);
	});
	test('show what nobody asked for, by a fact or by the answer of a person', () => {
		expect(shown('S5-unasked', { 会議: '種別: 事実\n頼んでいない動き: true' })).toBe('会議');
		expect(shown('S5-unasked', { 会議: '種別: 事実' })).toBe('-');
		expect(shown('S5-unasked', { 一: `${visit(1, '5')}\n\n## セルフチェック\n- はい｜動きが出てきた — 会議 ^S5-02` })).toBe('一');
		expect(shown('S5-unasked', { 一: `${visit(1, '5')}\n\n## セルフチェック\n- まだ｜動きが出てきた — 待つ ^S5-02` })).toBe('-');
	});
	test('show what was learned, and what stays in the company', () => {
		expect([shown('S6-learned', { 表: '種別: 対応策\n分かったこと: 粗利が違う' }), shown('S6-learned', { 表: '種別: 対応策' })]).toEqual(['表', '-']);
		expect([shown('S6-stays', { 表: '種別: 対応策\n担当: 経理担当\n状態: 定着' }), shown('S6-stays', { 表: '種別: 対応策\n担当: 支援チーム\n状態: 定着' })]).toEqual(['表', '-']);
	});
	test('show figures of one indicator at two times behind an action', () => {
		const figure = (period: string, value: number): string => `種別: 事実\n指標: 欠品\n値: ${value}\n単位: 件\n時点: ${period}`;
		const notes: Notes = { 表: '種別: 対応策\n確認指標: "[[前]]"', 前: figure('2025-09', 9), 後: figure('2025-12', 4) };
		expect(shown('S6-compared', notes)).toBe('表 前 後');
		expect(shown('S6-compared', { ...notes, 後: figure('2025-09', 9) })).toBe('-');
	});
	test('show that the essential issue was read again since solving began', () => {
		const judged = (on: string): Notes => ({ 六: visit(6, '6'), 決める: `種別: 本質的課題\n状態: 経営者が動き出した\n経過: ${on} status 共有・合意した→経営者が動き出した` });
		expect([shown('S6-reread', judged('2025-07-01')), shown('S6-reread', judged('2025-05-01'))]).toEqual(['決める', '-']);
		expect(shown('S6-reread', { 六: visit(6, '6', OWN), 決める: '種別: 本質的課題\n根拠: "[[六#^t1]]"' })).toBe('決める 六#^t1');
	});
});

describe('stage 7', () => {
	test('shows what keeps it going, the next contact, and whom to turn to', () => {
		expect([shown('S7-mechanism', {}, client('続ける仕組み: 月曜15分')), shown('S7-mechanism', {})]).toEqual(['甲', '-']);
		expect(sign('S7-contact', {}, client('次に連絡する日: 2026-03-18'))).toMatchObject({ seen: true, details: ['2026-03-18'] });
		expect(shown('S7-contact', { つなぎ: '種別: 引き継ぎ\n次に連絡する日: 2026-03-18' })).toBe('つなぎ');
		expect([shown('S7-handover', { つなぎ: '種別: 引き継ぎ\nつなぐ先: 商工会議所' }), shown('S7-handover', { つなぎ: '種別: 引き継ぎ' })]).toEqual(['つなぎ', '-']);
	});
	test('shows the next issue that the client’s own people raised, not an earlier one, nor the team’s', () => {
		const issue = (more: string): Notes => ({ 七: visit(7, '7'), 次: `種別: 課題\n${more}` });
		expect(shown('S7-next-issue', issue('話し手: 工場長\n出所: "[[七]]"'))).toBe('次');
		expect(shown('S7-next-issue', issue('話し手: 社長\n言った日: 2025-08-01'))).toBe('次');
		expect(shown('S7-next-issue', issue('話し手: 社長\n言った日: 2025-06-01'))).toBe('-');
		expect(shown('S7-next-issue', issue('話し手: 支援チーム\n出所: "[[七]]"'))).toBe('-');
	});
});

test('the two cases show stage 4 as they tell it: one whole, one without a vision', () => {
	const notebook = readFolder(filesBelow(join(import.meta.dirname, '../vaults/sample')));
	const hollow = (path: string): string[] => stageSignsOf(engagementOf(notebook, clientAt(notebook, path), TODAY, DEFAULT_SETTINGS)).filter(({ stage, seen }) => stage === 4 && !seen).map(({ id }) => id);
	expect([hollow('しおかぜ食品/しおかぜ食品.md'), hollow('A社/A社.md')]).toEqual([[], ['S4-vision']]);
});

test('the form of the command line is stage, id, whether it is seen, and the notes', () => {
	const [first] = stageSignsOf(engagement({}));
	expect(first && stageSignForm(first)).toEqual({ stage: 1, id: 'S1-overview', seen: false, ids: [] });
});

test('every sign is one short line in both languages, and says nothing of a target', () => {
	for (const { of } of [stageSignsJa, stageSignsEn]) for (const id of STAGE_SIGN_IDS) {
		expect([...of[id]].length).toBeLessThanOrEqual(64);
		expect(of[id]).not.toMatch(/[0-9%％]|目標|達成|不足|must|target|missing/i);
	}
});

test('whatever the vault, signs come in one order, and only notes of the client are named', () => {
	fc.assert(fc.property(randomVault(), (vault) => {
		const look = (files: [string, string][]): unknown => {
			const notebook = notebookOf(Object.fromEntries(files));
			return notebook.clients.map((one) => {
				const signs = stageSignsOf(engagementOf(notebook, one, TODAY, DEFAULT_SETTINGS));
				for (const { seen, ids } of signs) {
					expect(ids.length > 0).toBe(seen);
					for (const id of ids) expect(one.notes.has(id.replace(/#\^.*$/, ''))).toBe(true);
				}
				return signs;
			});
		};
		expect(look(Object.entries(vault).reverse())).toEqual(look(Object.entries(vault)));
	}), { numRuns: 60 });
});
