/** The figure in a fact's title: the amount that is compared, as it is written there. */

const DIGITS = '[0-9０-９]';
const NUMBER = `${DIGITS}[0-9０-９,，]*(?:[.．]${DIGITS}+)?`;
const UNITS = '千円|円|品目|時間|か月|カ月|ヶ月|ケ月|週間|週|日|件|名|人|回|分|秒|年|個|社|店|点|台|本|枚|袋|冊|歳|倍|割|ポイント|%|％|kg|km|cm';
const AMOUNT = new RegExp(`([£$€¥]?)((?:${NUMBER}\\s?[兆億万千])+(?:${NUMBER})?|${NUMBER})(\\s?(?:${UNITS})| (?:million|billion|thousand)(?: [a-z]+)?| [a-z]+)?`, 'gi');
/** What follows an amount that only says when, over how long or about how many: 「2年で」, 「1日平均」, 「製造32名の」. */
const FRAME = /^(?:で|前|後|間|平均|あたり|当たり|以内|ごと|目|連続|の|[月日0-9０-９]| (?:ago|later|before|after)\b)/;
/** Words behind a number that are no unit. */
const NO_UNIT = /^(?:of|in|to|and|or|at|on|by|from|a|the|is|was|were|are|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i;
const SCALES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12, thousand: 1e3, million: 1e6, billion: 1e9 };
/** Units of money a value may be counted in, in yen. */
const MONEY: readonly (readonly [unit: RegExp, yen: number])[] = [[/^(?:千円|thousand yen)/, 1e3], [/^万円/, 1e4], [/^百万円/, 1e6], [/^億円/, 1e8], [/^(?:円|yen)/, 1]];

/** A unit of money in yen, and what stands behind it: `千円/人` is 1,000 and `/人`. Null for anything else. */
export function moneyUnit(unit: string): { readonly yen: number; readonly per: string } | null {
	const known = MONEY.find(([pattern]) => pattern.test(unit));
	return known ? { yen: known[1], per: unit.replace(known[0], '').trim() } : null;
}

/** An amount as a title writes it. */
export interface Amount {
	/** With its unit: `9億8,000万円`. */
	readonly words: string;
	/** As a number, in the unit without its scale (万, 千円, million). */
	readonly size: number;
	/** Where in the title it begins. */
	readonly at: number;
	readonly hasUnit: boolean;
	/** It only says when, over how long or about how many. */
	readonly isFrame: boolean;
}

/**
 * The amount of a title that stands for the fact, with its unit: `9億8,000万円`, `26件`; null when the title has none.
 * @param value the fact's 値: the amount that equals it wins; without one it is the first that says no time or frame
 * @param unit the fact's 単位; money without one is 千円 (note-format §2)
 */
export function figureIn(title: string, value?: number, unit?: string): string | null {
	const amounts = amountsIn(title);
	const yen = MONEY.find(([pattern]) => pattern.test(unit ?? ''))?.[1] ?? (unit === undefined ? 1e3 : 1);
	const equal = value === undefined ? undefined : amounts.find(({ size }) => size === value || Math.abs(size - value * yen) < Math.abs(size) * 1e-9);
	return (equal ?? amounts.find(({ hasUnit, isFrame }) => hasUnit && !isFrame))?.words ?? null;
}

/** All amounts of a title, from left to right. */
export function amountsIn(title: string): Amount[] {
	return Array.from(title.matchAll(AMOUNT), (match) => {
		const [, sign = '', number = '', written = ''] = match;
		const word = written.trim();
		const unit = NO_UNIT.test(word) ? '' : written;
		const rest = title.slice(match.index + match[0].length);
		const before = title[match.index - 1];
		const isDate = (word === '年' && /^(?:19|20)\d\d$/.test(number.normalize('NFKC'))) || (word === '日' && before === '月');
		const scale = SCALES[word.toLowerCase().split(' ')[0] ?? ''] ?? (word === '千円' ? 1e3 : 1);
		return { words: `${sign}${number}${unit}`.trim(), size: sizeOf(number) * scale, at: match.index, hasUnit: sign !== '' || unit !== '', isFrame: isDate || before === '第' || FRAME.test(rest) };
	});
}

/** `9億8,000万` as a number. */
function sizeOf(words: string): number {
	const pieces = words.normalize('NFKC').replace(/[,\s]/g, '').matchAll(/([0-9.]+)([兆億万千]?)/g);
	return [...pieces].reduce((sum, [, digits = '', scale = '']) => sum + Number(digits) * (SCALES[scale] ?? 1), 0);
}
