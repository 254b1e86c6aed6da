/** The words of 前捌き: signs, questions, what the notes show for them, and the indicators of ロカベン. For supporters only. */
import type { FinanceDoubt } from '../../core/finance-doubts.ts';
import type { IndicatorKey, IndicatorUnit, IndicatorValue } from '../../core/local-benchmark.ts';
import type { HandoverField } from '../../core/triage-edits.ts';
import type { TriageQuestionId, TriageSeen } from '../../core/triage.ts';
import type { SignFigures, SignId, TurnaroundLevel } from '../../core/turnaround-signs.ts';
import { findTerm } from '../../core/vocabulary.ts';
import type { Language } from '../../core/vocabulary.ts';
import { FINANCE_ITEMS } from '../../core/vocabulary/body.ts';
import type { FinanceItem } from '../../core/vocabulary/body.ts';
import { PHASES, SHORT_POLICIES, SHORT_STATES, VISION_AUTHORS, VISION_GAPS, VISION_KINDS, VISION_STATES } from '../../core/vocabulary/choices.ts';
import type { ChoiceList } from '../../core/vocabulary/choices.ts';

export interface TriageWords {
	readonly title: string;
	readonly result: string;
	readonly reason: string;
	/** The heading above the signs. */
	readonly levels: Readonly<Record<TurnaroundLevel, string>>;
	/** What each sign is, as a thing to check. */
	readonly signs: Readonly<Record<SignId, string>>;
	/** Why a sign may be none, for those of which something can be said. */
	readonly signMayBeWrong: Readonly<Partial<Record<SignId, string>>>;
	/** What the finance table shows of a sign. */
	readonly figures: (figures: SignFigures) => string;
	readonly written: string;
	readonly questions: Readonly<Record<TriageQuestionId, string>>;
	readonly seen: (seen: TriageSeen) => string;
	readonly nothingSeen: string;
	readonly item: (item: FinanceItem) => string;
	readonly doubt: (doubt: FinanceDoubt) => string;
	readonly indicators: Readonly<Record<IndicatorKey, string>>;
	/** 14.0 % of growth have their sign: `+14.0%`. */
	readonly indicator: (key: IndicatorKey, value: IndicatorValue) => string;
	readonly handover: { readonly offer: string; readonly title: (to: string) => string; readonly fields: Readonly<Record<HandoverField, string>>; readonly open: string };
}

/** Places as ロカベン is read aloud: 14.0 %, 591 千円/人, 3.6 倍, 1.09 か月. */
const PLACES: Readonly<Record<IndicatorUnit, number>> = { percent: 1, 'thousand-yen-per-person': 0, times: 1, months: 2 };
const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
/** With commas, and the minus sign of figures. */
const figure = (value: number, places = 0): string => {
	const [whole = '', rest] = Math.abs(value).toFixed(places).split('.');
	const digits = `${grouped(whole)}${rest === undefined ? '' : `.${rest}`}`;
	return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits;
};
const chosen = (language: Language, choices: ChoiceList, word: string): string => findTerm(choices, word)?.[language] ?? word;

const indicatorWith = (units: Readonly<Record<IndicatorUnit, string>>, other: (value: Exclude<IndicatorValue, { is: 'value' }>) => string) => (key: IndicatorKey, value: IndicatorValue): string =>
	value.is === 'value' ? `${key === 'sales_growth' && value.value >= 0 ? '+' : ''}${figure(value.value, PLACES[value.unit])}${units[value.unit]}` : other(value);

const itemJa = (item: FinanceItem): string => FINANCE_ITEMS[item].ja;
const itemEn = (item: FinanceItem): string => FINANCE_ITEMS[item].en;
const loansJa = (loans: number | null): string => (loans === null ? '' : `、ほかに役員借入金${figure(loans)}千円`);
const loansEn = (loans: number | null): string => (loans === null ? '' : `, beside loans from officers of ${figure(loans)}`);

function figuresJa(shown: SignFigures): string {
	switch (shown.of) {
		case 'equity': return `${shown.period}の純資産は${figure(shown.equity)}千円${loansJa(shown.ownerLoans)}`;
		case 'losses': return `営業利益は${shown.years.map(({ period, profit }) => `${period} ${figure(profit)}千円`).join('、')}`;
		case 'repayment': return `${shown.period}のEBITDAは${figure(shown.ebitda)}千円${shown.debt === null ? '' : `、借入金${figure(shown.debt)}千円`}${shown.times === null ? '' : `（${figure(shown.times, 1)}倍）`}${loansJa(shown.ownerLoans)}`;
		case 'cash': return `${shown.period}の現金・預金は月商の${figure(shown.months, 1)}か月分`;
	}
}

function figuresEn(shown: SignFigures): string {
	switch (shown.of) {
		case 'equity': return `net assets ${shown.period}: ${figure(shown.equity)} thousand yen${loansEn(shown.ownerLoans)}`;
		case 'losses': return `operating profit: ${shown.years.map(({ period, profit }) => `${period} ${figure(profit)}`).join(', ')} thousand yen`;
		case 'repayment': return `EBITDA ${shown.period}: ${figure(shown.ebitda)} thousand yen${shown.debt === null ? '' : `, borrowings ${figure(shown.debt)}`}${shown.times === null ? '' : ` (${figure(shown.times, 1)} times)`}${loansEn(shown.ownerLoans)}`;
		case 'cash': return `cash ${shown.period}: ${figure(shown.months, 1)} months of sales`;
	}
}

function seenJa(seen: TriageSeen): string {
	switch (seen.is) {
		case 'sign': return `${triageJa.signs[seen.sign.id]}${seen.sign.figures ? `（${figuresJa(seen.sign.figures)}）` : `（${triageJa.written}）`}`;
		case 'doubt': return triageJa.doubt(seen.doubt);
		case 'figures': return `財務の表（${seen.periods.join('、')}）からは、兆しは見当たりません`;
		case 'phase': return `経営の局面：${chosen('ja', PHASES, seen.phase)}`;
		case 'short': return [seen.title, seen.policy ?? '方針はまだ', seen.state].filter((word) => word !== null).join('\u3000');
		case 'vision-state': return `理念の状況：${chosen('ja', VISION_STATES, seen.state)}`;
		case 'vision-author': return `策定した人：${chosen('ja', VISION_AUTHORS, seen.author)}`;
		case 'vision-gap': return `現状や経営者の考えとの乖離：${chosen('ja', VISION_GAPS, seen.gap)}`;
		case 'vision': return `${seen.kind ?? 'ビジョン'}『${seen.title}』`;
		case 'reaction': return `説明の受け止め：${seen.words}`;
		case 'agreed': return `進め方に合意した日：${seen.on}`;
		case 'time': return `使える時間：${seen.words}`;
		case 'needs': return `支援ニーズ：${seen.words}`;
		case 'team': return `${seen.names.join('、')}${seen.specialties.length > 0 ? `（得意分野：${seen.specialties.join('、')}）` : ''}`;
	}
}

function seenEn(seen: TriageSeen): string {
	switch (seen.is) {
		case 'sign': return `${triageEn.signs[seen.sign.id]} (${seen.sign.figures ? figuresEn(seen.sign.figures) : triageEn.written})`;
		case 'doubt': return triageEn.doubt(seen.doubt);
		case 'figures': return `The finance table (${seen.periods.join(', ')}) shows no sign`;
		case 'phase': return `Phase: ${chosen('en', PHASES, seen.phase)}`;
		case 'short': return [seen.title, seen.policy === null ? 'no policy yet' : chosen('en', SHORT_POLICIES, seen.policy), seen.state && chosen('en', SHORT_STATES, seen.state)].filter((word) => word !== null).join(', ');
		case 'vision-state': return `Vision: ${chosen('en', VISION_STATES, seen.state)}`;
		case 'vision-author': return `Author: ${chosen('en', VISION_AUTHORS, seen.author)}`;
		case 'vision-gap': return `Apart from how things are, or from what the owner thinks: ${chosen('en', VISION_GAPS, seen.gap)}`;
		case 'vision': return `“${seen.title}” (${seen.kind === null ? 'vision' : chosen('en', VISION_KINDS, seen.kind)})`;
		case 'reaction': return `How the explanation was taken: ${seen.words}`;
		case 'agreed': return `Agreed on the way of working: ${seen.on}`;
		case 'time': return `Time the owner has: ${seen.words}`;
		case 'needs': return `Asked for: ${seen.words}`;
		case 'team': return `${seen.names.join(', ')}${seen.specialties.length > 0 ? ` (specialties: ${seen.specialties.join(', ')})` : ''}`;
	}
}

const DOUBTS_JA: { readonly [D in FinanceDoubt as D['is']]: (doubt: D) => string } = {
	jump: ({ item, before, period }) => `${itemJa(item)}が${before}と${period}で千倍ほど違います。円と千円が混ざっていないでしょうか。`,
	exceeds: ({ item, whole, period }) => `${period}の${itemJa(item)}が${itemJa(whole)}より大きくなっています。単位がほかの項目と違わないでしょうか。`,
	magnitude: ({ item, period }) => `${period}の${itemJa(item)}は、千円として読むと大きさが合わないようです。単位は千円でしょうか。`,
	negative: ({ item, period }) => `${period}の${itemJa(item)}がマイナスになっています。書き写しに違いはないでしょうか。`,
};
const DOUBTS_EN: typeof DOUBTS_JA = {
	jump: ({ item, before, period }) => `${itemEn(item)}: ${before} and ${period} differ about a thousandfold. Might yen and thousand yen be mixed?`,
	exceeds: ({ item, whole, period }) => `${itemEn(item)} of ${period} is more than ${itemEn(whole).toLowerCase()}. Might it be in another unit?`,
	magnitude: ({ item, period }) => `${itemEn(item)} of ${period} is an unusual size in thousand yen. Is that the unit?`,
	negative: ({ item, period }) => `${itemEn(item)} of ${period} is below zero. Was it copied as it stands?`,
};
/** The words for a doubt's kind; kind and doubt belong together, which the compiler cannot follow through the union. */
const doubtWith = (words: typeof DOUBTS_JA) => (doubt: FinanceDoubt): string => words[doubt.is](doubt as never);

export const triageJa: TriageWords = {
	title: '前捌き',
	result: '始め方',
	reason: 'そう判断した理由',
	levels: { none: '', check: '念のため確かめること', strong: '再生局面の兆しがあります' },
	signs: {
		R1: '純資産がマイナス', R2: '営業赤字が2期以上続いている', R3: '返済に回せる力', R4: '手元の現金・預金',
		R5: '近いうちに資金が不足する見込み', R6: '返済の条件変更や、その相談', R7: '税・社会保険料の遅れや、その相談', R8: '支払いの遅れ、手形の振り出し直し',
	},
	signMayBeWrong: { R1: '帳簿と実態は違うことがあります。', R2: '小規模事業者では珍しいことではありません。', R4: '季節で変わります。' },
	figures: figuresJa,
	written: '支援先のノートの記録',
	questions: {
		T1: '再生局面の兆しはないか', T2: '差し迫った短期的課題はないか', T3: '経営者は理念・ビジョンについて考えたことがあるか',
		T4: '経営者は進め方に納得し、時間を取れるか', T5: '支援チームの組み合わせは合っているか',
	},
	seen: seenJa,
	nothingSeen: 'まだ記録がありません',
	item: itemJa,
	doubt: doubtWith(DOUBTS_JA),
	indicators: { sales_growth: '売上高増加率', operating_margin: '営業利益率', labour_productivity: '労働生産性', debt_to_ebitda: 'EBITDA有利子負債倍率', working_capital_months: '営業運転資本回転期間', equity_ratio: '自己資本比率' },
	indicator: indicatorWith({ percent: '%', 'thousand-yen-per-person': '千円/人', times: '倍', months: 'か月' }, (value) => {
		if (value.is === 'debt-free') return '実質無借金';
		if (value.is === 'missing') return value.period === null ? '前の年度の数字がありません' : `${value.what.map(itemJa).join('、')}の記入がありません（${value.period}）`;
		return { ebitda: '算定できません（EBITDAがゼロ以下）', zero: '算定できません（割る数がゼロ以下）', 'not-a-year': '算定できません（12か月の期間ではありません）' }[value.why];
	}),
	handover: {
		offer: '引き継ぎのノートを作る',
		title: (to) => (to === '' ? '専門機関へのつなぎ' : `${to}へのつなぎ`),
		fields: { to: 'つなぐ先', consent_on: '経営者の同意を得た日', content: '引き継ぐ内容', companion: '同行する人', next_contact: '次に連絡する日' },
		open: 'まだ決まっていないこと',
	},
};

export const triageEn: TriageWords = {
	title: 'Triage',
	result: 'How to begin',
	reason: 'Why',
	levels: { none: '', check: 'To check, to be safe', strong: 'There are signs of a turnaround phase' },
	signs: {
		R1: 'Net assets below zero', R2: 'Operating losses for two years or more', R3: 'Capacity to repay', R4: 'Cash at hand',
		R5: 'Cash expected to run short soon', R6: 'Rescheduled loans, or talks about it', R7: 'Late taxes or social insurance, or talks about it', R8: 'Late payments, bills drawn anew',
	},
	signMayBeWrong: { R1: 'Books and reality may differ.', R2: 'It is not unusual in a micro firm.', R4: 'It changes with the season.' },
	figures: figuresEn,
	written: 'written in the client’s note',
	questions: {
		T1: 'Are there signs of a turnaround phase?', T2: 'Is there a pressing short-term issue?', T3: 'Has the owner thought about philosophy and vision?',
		T4: 'Does the owner agree with the way of working, and have the time?', T5: 'Do client and team fit together?',
	},
	seen: seenEn,
	nothingSeen: 'Nothing is written yet',
	item: itemEn,
	doubt: doubtWith(DOUBTS_EN),
	indicators: { sales_growth: 'Sales growth', operating_margin: 'Operating margin', labour_productivity: 'Labour productivity', debt_to_ebitda: 'Net debt to EBITDA', working_capital_months: 'Working capital', equity_ratio: 'Equity ratio' },
	indicator: indicatorWith({ percent: '%', 'thousand-yen-per-person': ' thousand yen per person', times: ' times', months: ' months' }, (value) => {
		if (value.is === 'debt-free') return 'free of debt in effect';
		if (value.is === 'missing') return value.period === null ? 'no figures of the year before' : `not entered for ${value.period}: ${value.what.map((item) => itemEn(item).toLowerCase()).join(', ')}`;
		return { ebitda: 'cannot be computed (EBITDA is zero or less)', zero: 'cannot be computed (it would be divided by zero or less)', 'not-a-year': 'cannot be computed (the period is not twelve months)' }[value.why];
	}),
	handover: {
		offer: 'Create a handover note',
		title: (to) => (to === '' ? 'Handover to a specialist body' : `Handover to ${to}`),
		fields: { to: 'To', consent_on: 'Owner consented on', content: 'What is handed over', companion: 'Who comes along', next_contact: 'Next contact' },
		open: 'Still open',
	},
};
