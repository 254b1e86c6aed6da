/** Findings about what facts say, and what has none: when each speaks, when it is silent. */
import { describe, expect, test } from 'vitest';
import { findingsEn, findingsJa, findingSentence } from '../../../src/lang/faces/findings.ts';
import { about, found } from './looking.ts';
import type { Around, Notes } from './looking.ts';

const YOUNG: Around = { client: '段階: 3' };
const MICRO: Around = { client: '段階: 7\n事業規模: 小規模事業者（個人事業主を含む）' };

/** A fact that supports a note. */
const fact = (supports: string, ...others: string[]): string => ['種別: 事実', `何の根拠か: "[[${supports}]]"`, ...others].join('\n');

describe('G02, without evidence', () => {
	const notes: Notes = { 手順: '種別: 要因\n確からしさ: 事実で確認', 基準: '種別: 本質的課題\n状態: 共有・合意した' };

	test('is a cause or a live essential issue that nothing supports', () => expect(about('G02', notes).sort()).toEqual(['基準', '手順']));
	test('asks for the talk or the figure', () => {
		const [one] = found('G02', notes);
		expect(one && findingSentence(findingsJa, one)).toBe('『基準』のもとになった話や数字は、どれでしょうか。まだ「仮説」のままでも構いません。');
	});
	test('asks about a cause that says nothing of its status', () => expect(about('G02', { 手順: '種別: 要因' })).toEqual(['手順']));
	test('stays silent where a fact, a line of a visit, or a fact about a part supports it', () => {
		expect(about('G02', { ...notes, 数: fact('手順'), 決め: fact('基準') })).toEqual([]);
		expect(about('G02', { 手順: '種別: 要因\n根拠: "[[第1回#^t1]]"', 第1回: '種別: 訪問\n\n## 面談の記録\n- 社長「決めていない」 ^t1' })).toEqual([]);
		expect(about('G02', { 基準: notes['基準'] ?? '', 一部: '種別: 本質的課題\n上位: "[[基準]]"', 数: fact('一部') })).toEqual([]);
	});
	test.each(['要因\n確からしさ: 仮説', '要因\n確からしさ: 見直した', '要因\n確からしさ: 取り下げ', '本質的課題\n状態: チームの仮説', '本質的課題\n状態: 見直した', '本質的課題\n状態: 取り下げた', '要因\n確からしさ: かせつ？'])('stays silent on %j', (told) => {
		expect(about('G02', { 手順: `種別: ${told}` })).toEqual([]);
	});
	test('stays silent where the fact it names cannot be found', () => expect(about('G02', { 手順: `${notes['手順'] ?? ''}\n根拠: "[[どこにもない]]"` })).toEqual([]));
	test('stays silent before stage 4', () => expect(about('G02', notes, YOUNG)).toEqual([]));
});

describe('G03, a single piece of evidence', () => {
	const cause: Notes = { 手順: '種別: 要因\n確からしさ: 事実で確認', 第1回: '種別: 訪問\n回: 1\n日付: 2026-01-10', 第2回: '種別: 訪問\n回: 2\n日付: 2026-01-20', 台帳: '種別: 資料' };
	const one: Notes = { ...cause, 数: fact('手順', '出所: "[[第1回]]"') };

	test('is one fact behind a cause or an essential issue', () => {
		expect(about('G03', one)).toEqual(['手順 数']);
		expect(about('G03', { 手順: '種別: 本質的課題', 数: fact('手順') })).toEqual(['手順 数']);
	});
	test('names the source', () => {
		const [sighting] = found('G03', one);
		expect(sighting && findingSentence(findingsJa, sighting)).toBe('『手順』の裏づけは一つです（出所：第1回）。別の立場や数字からも同じことが見えるでしょうか。');
		expect(sighting && findingSentence(findingsEn, sighting)).toBe('One fact supports “手順” (source: 第1回). Would somebody else, or another figure, show the same?');
	});
	test('is several facts that are the words of one person, whatever the person is called', () => {
		const notes: Notes = { ...cause, 言葉: fact('手順', '話し手: 社長', '出所: "[[第1回]]"'), もう一言: fact('手順', '話し手: 経営者', '出所: "[[第2回]]"') };
		expect(about('G03', notes)).toEqual(['手順 もう一言 言葉']);
		expect(found('G03', notes)[0]?.details).toMatchObject({ count: 2, from: ['経営者'] });
	});
	test('is several facts from one record', () => {
		const notes: Notes = { ...cause, 数: fact('手順', '出所: ["[[第1回]]", "[[台帳]]"]'), 量: fact('手順', '出所: ["[[第2回]]", "[[台帳]]"]') };
		expect(found('G03', notes)[0]?.details).toMatchObject({ count: 2, from: ['台帳'] });
	});
	test('stays silent where records, or people at one visit, differ', () => {
		expect(about('G03', { ...one, 量: fact('手順', '出所: ["[[第1回]]", "[[台帳]]"]') })).toEqual([]);
		expect(about('G03', { ...cause, 言葉: fact('手順', '話し手: 社長', '出所: "[[第1回]]"'), 声: fact('手順', '話し手: 工場長', '出所: "[[第1回]]"') })).toEqual([]);
	});
	test('stays silent where a source is a file that is no note, or not known', () => {
		expect(about('G03', { ...one, 量: fact('手順', '出所: ["[[第1回]]", "[[決算.pdf]]"]') })).toEqual([]);
		expect(about('G03', { ...one, 量: fact('手順') })).toEqual([]);
	});
	test('stays silent in a micro firm where the one source is a person, and before stage 4', () => {
		expect(about('G03', { ...cause, 言葉: fact('手順', '話し手: 社長'), もう一言: fact('手順', '話し手: 社長') }, MICRO)).toEqual([]);
		expect(about('G03', one, YOUNG)).toEqual([]);
	});
	test('stays silent without evidence, which G02 asks about, and on issues', () => {
		expect(about('G03', cause)).toEqual([]);
		expect(about('G03', { 手直し: '種別: 課題', 数: fact('手直し') })).toEqual([]);
	});
});

describe('G04, a fact without a source', () => {
	test('is a fact that names no source, or a value without its period', () => {
		expect(about('G04', { 数: '種別: 事実', 量: '種別: 事実\n出所: "[[第1回]]"\n値: 3', 第1回: '種別: 訪問' })).toEqual(['数', '量']);
		expect(found('G04', { 数: '種別: 事実', 量: '種別: 事実\n出所: "[[第1回]]"\n値: 3', 第1回: '種別: 訪問' }).map((one) => findingSentence(findingsJa, one))).toEqual(['『数』は、いつ、どこで得たものでしょうか。', '『量』は、いつの数字でしょうか。']);
	});
	test('asks at every stage', () => expect(about('G04', { 数: '種別: 事実' }, { client: '段階: 1' })).toEqual(['数']));
	test('stays silent with a source: a record, a file, or a link that is lost', () => {
		for (const source of ['第1回', '決算.pdf', 'どこにもない']) expect(about('G04', { 数: `種別: 事実\n出所: "[[${source}]]"`, 第1回: '種別: 訪問' })).toEqual([]);
	});
	test('stays silent on words of one’s own for the period, on what cannot be read, and on lines', () => {
		expect(about('G04', { 数: '種別: 事実\n値: 3\n時点: このあいだ\n出所: "[[第1回]]"', 第1回: '種別: 訪問\n\n## 面談の記録\n- 見た ^t1' })).toEqual([]);
		expect(about('G04', { 数: '種別: 事実\n出所: 社長の手帳' })).toEqual([]);
	});
});

describe('G18, facts from one place', () => {
	const many = (...each: string[]): Notes => Object.fromEntries(each.map((told, i) => [`数${i}`, `種別: 事実\n${told}`]));
	const visits: Notes = { 第1回: '種別: 訪問\n回: 1', 第2回: '種別: 訪問\n回: 2', 台帳: '種別: 資料' };
	const said = '話し手: 社長\n出所: "[[第1回]]"';
	const seen = '出所: "[[第1回]]"';

	test('is most of the facts as the words of one person', () => {
		const notes: Notes = { ...visits, ...many(said, said, said, '話し手: 経営者', '出所: "[[台帳]]"') };
		expect(about('G18', notes)).toEqual(['甲']);
		expect(found('G18', notes).map((one) => findingSentence(findingsJa, one))).toEqual(['事実の多くは一人のお話からです。ほかに聞いてみたい方はいますか。']);
	});
	test('is most of the facts from one visit or hearing', () => expect(about('G18', { ...visits, ...many(seen, seen, '話し手: 社長\n出所: "[[第1回]]"', '話し手: 工場長\n出所: "[[第1回]]"', '出所: "[[台帳]]"') })).toEqual(['甲 第1回']));
	test('stays silent on fewer facts than the setting says, and on a smaller share', () => {
		expect(about('G18', { ...visits, ...many(said, said, said, said) })).toEqual([]);
		expect(about('G18', { ...visits, ...many(said, said, said, said) }, { settings: { oneSourceFacts: 4 } })).toEqual(['甲']);
		expect(about('G18', { ...visits, ...many(said, said, said, '出所: "[[台帳]]"', '出所: "[[第2回]]"') })).toEqual([]);
	});
	test('stays silent where documents were read at that visit', () => {
		const read = '出所: ["[[第1回]]", "[[台帳]]"]';
		expect(about('G18', { ...visits, ...many(read, read, read, read, '出所: "[[第1回]]"') })).toEqual([]);
	});
	test('stays silent in a micro firm, and before stage 4', () => {
		expect(about('G18', { ...visits, ...many(said, said, said, said, said) }, MICRO)).toEqual([]);
		expect(about('G18', { ...visits, ...many(said, said, said, said, said) }, YOUNG)).toEqual([]);
	});
});

describe('G19, a viewpoint without facts', () => {
	const seen = (viewpoint: string): string => `種別: 事実\n視点: ${viewpoint}`;

	test('is all viewpoints without facts, in one', () => {
		const notes: Notes = { 一: seen('事業'), 二: seen('環境・関係者'), 三: seen('財務'), 四: seen('業務フロー') };
		expect(about('G19', notes)).toEqual(['甲']);
		const [one] = found('G19', notes);
		expect(one && findingSentence(findingsJa, one)).toBe('「経営者」「内部管理体制」の視点の記録がまだありません。あえて聞いていないなら、そのままで構いません。');
		expect(one && findingSentence(findingsEn, one)).toBe('Nothing is noted yet from the viewpoints “owner”, “internal management”. If you left it out on purpose, that is fine.');
	});
	test('stays silent where no fact says its viewpoint: then nothing can be told', () => expect(about('G19', { 一: '種別: 事実', 二: '種別: 事実' })).toEqual([]));
	test('counts figures of the accounts as seen from 財務', () => {
		const rest: Notes = { 一: seen('事業'), 二: seen('環境・関係者'), 三: seen('経営者'), 四: seen('内部管理体制') };
		expect(about('G19', rest)).toEqual(['甲']);
		expect(about('G19', { ...rest, 五: '種別: 事実\n区分: 財務' })).toEqual([]);
		expect(about('G19', rest, { client: '段階: 7\n\n## 財務\n| 項目 | 2024年度 |\n| --- | --- |\n| 売上高 | 980,000 |' })).toEqual([]);
	});
	test('stays silent before stage 4', () => expect(about('G19', { 一: seen('事業') }, YOUNG)).toEqual([]));
	test('rests once it was left out on purpose', () => {
		expect(found('G19', { 一: seen('事業') }, { client: '段階: 7\n\n## 確かめたこと\n- 2026-01-10 G19 あえて聞いていない' }).map(({ confirmation }) => confirmation?.quiet)).toEqual([true]);
	});
});

describe('G27, a fact that speaks against it', () => {
	const against = (type: string): Notes => ({ 手狭: `種別: ${type}\n反証: "[[稼働率]]"`, 稼働率: '種別: 事実\n題名: 稼働率は68%' });

	test('is a note that a fact refutes', () => {
		for (const type of ['課題', '要因', '要因\n確からしさ: 仮説', '本質的課題', '対応策', 'ビジョン', '短期的課題']) expect(about('G27', against(type))).toEqual(['手狭 稼働率']);
		expect(found('G27', against('課題')).map((one) => findingSentence(findingsJa, one))).toEqual(['『手狭』に反する事実があります（『稼働率は68%』）。見方を変える手がかりかもしれません。']);
	});
	test.each(['課題\n状態: 扱わない', '要因\n確からしさ: 見直した', '要因\n確からしさ: 取り下げ', '本質的課題\n状態: 取り下げた', '対応策\n状態: やめた', '課題\n状態: あつかわない'])('stays silent on %j', (told) => expect(about('G27', against(told))).toEqual([]));
	test('stays silent on an essential issue that another one revises', () => expect(about('G27', { ...against('本質的課題'), 新しい: '種別: 本質的課題\n見直し前: "[[手狭]]"' })).toEqual([]));
	test('stays silent before stage 4', () => expect(about('G27', against('課題'), YOUNG)).toEqual([]));
});

describe('G28, old figures', () => {
	const figure = (period: string, ...others: string[]): string => fact('残業', '値: 34', `時点: ${period}`, '指標: 残業時間', ...others);
	const issue: Notes = { 残業: '種別: 課題' };

	test('is a note whose newest figure is older than the months of the setting', () => {
		expect(about('G28', { ...issue, 数: figure('2024-12') })).toEqual(['残業 数']);
		expect(found('G28', { ...issue, 数: figure('2024-12') }).map((one) => findingSentence(findingsJa, one))).toEqual(['『残業』の裏づけの数字は12か月前のものです。']);
		expect(about('G28', { ...issue, 数: figure('2025-06') }, { settings: { oldFigureMonths: 6 } })).toEqual(['残業 数']);
	});
	test('counts a fiscal year from the month of the setting', () => {
		expect(about('G28', { ...issue, 数: figure('2024年度') })).toEqual([]);
		expect(about('G28', { ...issue, 数: figure('2023年度') })).toEqual(['残業 数']);
		expect(about('G28', { ...issue, 数: figure('2024年度') }, { settings: { fiscalYearStart: 1 } })).toEqual(['残業 数']);
	});
	test('is a note whose figures are not the latest of their indicator', () => {
		const notes: Notes = { ...issue, 数: figure('2025-06'), 新しい数: '種別: 事実\n値: 20\n時点: 2025-12\n指標: 残業時間' };
		expect(about('G28', notes)).toEqual(['残業 数 新しい数']);
		expect(found('G28', notes).map((one) => findingSentence(findingsJa, one))).toEqual(['『残業』の裏づけの数字より新しいものがあります（『新しい数』）。']);
	});
	test('stays silent where newer evidence stands beside it, or evidence whose day is not known', () => {
		expect(about('G28', { ...issue, 数: figure('2024-12'), 今: figure('2025-12') })).toEqual([]);
		expect(about('G28', { ...issue, 数: figure('2024-12'), 話: fact('残業', '出所: "[[第1回]]"'), 第1回: '種別: 訪問\n日付: 2026-01-10' })).toEqual([]);
		expect(about('G28', { ...issue, 数: figure('2024-12'), 話: fact('残業') })).toEqual([]);
	});
	test('stays silent on a period in words of one’s own, without figures, and on what is done', () => {
		expect(about('G28', { ...issue, 数: figure('昨年の夏') })).toEqual([]);
		expect(about('G28', { ...issue, 話: fact('残業', '出所: "[[第1回]]"'), 第1回: '種別: 訪問\n日付: 2020-01-10' })).toEqual([]);
		expect(about('G28', { 残業: '種別: 短期的課題\n状態: 完了', 数: figure('2020') })).toEqual([]);
	});
	test('asks at every stage', () => expect(about('G28', { ...issue, 数: figure('2020') }, { client: '段階: 1' })).toHaveLength(1));
});

describe('G29, figures that do not agree', () => {
	const figure = (value: string, unit: string, ...others: string[]): string => ['種別: 事実', `値: ${value}`, ...(unit === '' ? [] : [`単位: ${unit}`]), '指標: 売上高', ...others].join('\n');
	const year = '時点: 2024年度';

	test('is one indicator at one time with two values, however both are written', () => {
		const notes: Notes = { 一: figure('9', '件', '時点: 2025-08'), 二: '種別: 事実\n値: 4\n単位: 件\n指標: " 売上高"\n時点: ２０２５-08-01..2025-08-31' };
		expect(about('G29', notes)).toEqual(['一 二']);
		expect(found('G29', notes).map((one) => findingSentence(findingsJa, one))).toEqual(['同じ時点の『売上高』に、二つの値があります（9件／4件）。']);
	});
	test('compares money in yen', () => {
		expect(about('G29', { 一: figure('980000', '千円', year), 二: figure('98000', '万円', year), 三: figure('980000000', '円', year), 四: figure('9.8', '億円', year) })).toEqual([]);
		expect(found('G29', { 一: figure('980000', '千円', year), 二: figure('99000', '万円', year) }).map(({ details }) => details)).toEqual([{ indicator: '売上高', values: ['980,000千円', '99,000万円'], thousandfold: false }]);
	});
	test('takes what is below one step of the coarser unit for rounding', () => expect(about('G29', { 一: figure('980000', '千円', year), 二: figure('980000456', '円', year) })).toEqual([]));
	test('asks about a factor of 1,000 as a matter of units', () => {
		const notes: Notes = { 一: figure('980000', '千円', year), 二: figure('980000', '円', year) };
		expect(found('G29', notes).map((one) => findingSentence(findingsJa, one))).toEqual(['同じ時点の『売上高』に、二つの値があります（980,000千円／980,000円）。ほぼ千倍の開きです。円と千円など、単位の違いでしょうか。']);
	});
	test('takes money without a unit for 千円', () => {
		expect(about('G29', { 一: figure('980000', '', year), 二: figure('980000000', '円', year) })).toEqual([]);
		expect(found('G29', { 一: figure('980000000', '', '区分: 財務', year), 二: figure('980000', '千円', year) })[0]?.details.thousandfold).toBe(true);
	});
	test('stays silent on other times, units and indicators, and without any of them', () => {
		expect(about('G29', { 一: figure('9', '件', '時点: 2025-08'), 二: figure('4', '件', '時点: 2025-09') })).toEqual([]);
		expect(about('G29', { 一: figure('9', '件', '時点: 2025-08'), 二: figure('4', '件/月', '時点: 2025-08') })).toEqual([]);
		expect(about('G29', { 一: figure('9', '件'), 二: figure('4', '件') })).toEqual([]);
		expect(about('G29', { 一: '種別: 事実\n値: 9\n時点: 2025', 二: '種別: 事実\n値: 4\n時点: 2025' })).toEqual([]);
	});
	test('stays silent where one says 税込 and the other 税抜, or 単体 and 連結', () => {
		for (const [one, other] of [['税込', '税抜'], ['連結', '単体']]) expect(about('G29', { [`売上（${one}）`]: figure('110', '千円', year), [`売上（${other}）`]: figure('100', '千円', year) })).toEqual([]);
		expect(about('G29', { '売上（税込）': figure('110', '千円', year), 売上: figure('100', '千円', year) })).toHaveLength(1);
	});
});
