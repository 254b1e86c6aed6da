/** Days, months and years in running text, as people write them in Japanese and English, moved by a shift. */
import { isDate } from './calendar.ts';
import { movedDate, movedDay, movedMonth } from './date-shift.ts';
import type { DateShift, WrittenDay, WrittenMonth } from './date-shift.ts';

/** The month last met on a line: as it was written, and as it was moved. Days without a month belong to it. */
interface Met {
	month?: { readonly source: WrittenMonth; readonly moved: WrittenMonth };
}
interface Place {
	/** What of the line stands before the match, as it was. */
	readonly before: string;
	readonly line: string;
	readonly shift: DateShift;
	readonly met: Met;
}
/** One way to write a date. Null: it is none after all. */
interface Form {
	readonly pattern: RegExp;
	readonly move: (match: RegExpExecArray, place: Place) => string | null;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const SHORT = MONTHS.map((name) => name.slice(0, 3));
const MONTH_WORD = `(${MONTHS.join('|')})`;
const ANY_MONTH_WORD = `(${MONTHS.join('|')}|${SHORT.join('|')}|Sept)`;
/** Months that are verbs, or people, when nothing before them says otherwise. */
const AMBIGUOUS = new Set(['March', 'April', 'May', 'June', 'August']);
const BEFORE_MONTH = /(?:^|[^A-Za-z])(?:in|since|until|till|by|of|from|to|through|last|next|this|early|late|mid|before|after|during|for|every|each) $/i;
const BEFORE_YEAR = /(?:^|[^A-Za-z])(?:in|since|until|till|by|of|from|to|and|or|for|during|before|after|year|spring|summer|autumn|fall|winter|FY) ?$/i;
const PERIOD_KEY = /^\s*(?:period|as_of|horizon|時点|策定時点|目標時期)\s*[:：]\s*["']?(?:(?:19|20)\d{2}\.\.)?$/;
const YEAR = '((?:19|20)\\d{2})';
/** Behind a number of days that is no date: 5日間, 5日かかる. */
const NO_DATE = '(?![間後前目ほもぶ以]|かか|かけ)';

const numberOf = (words: string | undefined): number => Number(words ?? NaN);
const yearOf = (words: string | undefined): number | null => (words === undefined ? null : Number(words));
/** Written with a leading zero if the old one was. */
const like = (old: string | undefined, now: number): string => (old?.startsWith('0') ? String(now).padStart(2, '0') : String(now));
const exists = ({ year, month, day }: WrittenDay): boolean => isDate(`${year ?? 2024}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
const isMonth = (month: number): boolean => month >= 1 && month <= 12;

function meet({ met, shift }: Place, source: WrittenDay): WrittenDay {
	const moved = movedDay(shift, source);
	met.month = { source, moved };
	return moved;
}

/** `2025年8月6日`, `12月1日、8日、15日`, `12月26日から31日`: later days name their month when it is another one. */
function moveJapaneseDays([, year, month, day, rest = '']: RegExpExecArray, place: Place): string | null {
	const source: WrittenDay = { year: yearOf(year), month: numberOf(month), day: numberOf(day) };
	if (!exists(source)) return null;
	const moved = meet(place, source);
	return `${year === undefined ? '' : `${moved.year}年`}${like(month, moved.month)}月${like(day, moved.day)}日${moveLaterDays(rest, place)}`;
}

/** Days of the month last met, each with what stands before it. */
function moveLaterDays(days: string, place: Place): string {
	return days.replace(/(\d{1,2})日/g, (written, day: string) => {
		const { month } = place.met;
		const source = month && { year: month.source.year, month: month.source.month, day: Number(day) };
		if (!source || !exists(source)) return written;
		const moved = meet(place, source);
		return `${moved.month === month.moved.month ? '' : `${moved.month}月`}${like(day, moved.day)}日`;
	});
}

/** `9月`, `2025年9月`, `7〜9月`; with a year that changes inside a span, both are named. */
function moveJapaneseMonths([, year, first, dash, second]: RegExpExecArray, place: Place): string | null {
	const source = { year: yearOf(year), month: numberOf(first) };
	if (!isMonth(source.month) || (second !== undefined && !isMonth(numberOf(second)))) return null;
	const from = movedMonth(place.shift, source);
	place.met.month = { source, moved: from };
	const start = `${year === undefined ? '' : `${from.year}年`}${like(first, from.month)}`;
	if (second === undefined) return `${start}月`;
	const until = movedMonth(place.shift, { year: source.year === null ? null : source.year + Number(numberOf(second) < source.month), month: numberOf(second) });
	return year === undefined || until.year === from.year || numberOf(second) < source.month ? `${start}${dash}${like(second, until.month)}月` : `${start}月${dash}${until.year}年${until.month}月`;
}

function moveEnglishDay(day: string, word: string, year: string | undefined, shift: DateShift): { day: string; month: string; year: string } | null {
	const source = { year: yearOf(year), month: SHORT.indexOf(word.slice(0, 3)) + 1, day: Number(day) };
	if (!exists(source)) return null;
	const moved = movedDay(shift, source);
	return { day: like(day, moved.day), month: spelled(word, moved.month), year: String(moved.year) };
}

/** A month as long or as short as the old one was written; May may be either, and stays long beside long names. */
const spelled = (old: string, month: number): string => (old.length > 3 && old !== 'Sept' ? MONTHS : old === 'May' ? MONTHS : SHORT)[month - 1] ?? old;

const sticky = (pattern: string): RegExp => new RegExp(pattern, 'uy');

/** In the order in which they are tried. */
const FORMS: readonly Form[] = [
	{ pattern: sticky('https?://\\S+|\\^[A-Za-z0-9-]+'), move: ([words]) => words },
	{
		pattern: sticky(`${YEAR}-(\\d{2})-(\\d{2})(?!\\d)`),
		move: ([date], { shift }) => (isDate(date) ? movedDate(date, shift.days) : null),
	},
	{
		pattern: sticky(`${YEAR}-(0[1-9]|1[0-2])(?!-?\\d)`),
		move: ([, year, month], { shift }) => {
			const moved = movedMonth(shift, { year: yearOf(year), month: numberOf(month) });
			return `${moved.year}-${String(moved.month).padStart(2, '0')}`;
		},
	},
	{ pattern: sticky(`(?:${YEAR}年)?(\\d{1,2})月(\\d{1,2})日${NO_DATE}((?:(?:、|〜|～|から|・)\\d{1,2}日${NO_DATE})*)`), move: moveJapaneseDays },
	// The month in which a fiscal year ends stays.
	{ pattern: sticky(`${YEAR}年(\\d{1,2}月期)`), move: ([, year, end = ''], { shift }) => `${numberOf(year) + shift.years}年${end}` },
	{ pattern: sticky(`(?:${YEAR}年)?(\\d{1,2})(?:([〜～])(\\d{1,2}))?月(?!\\d{1,2}日|曜)`), move: moveJapaneseMonths },
	{ pattern: sticky(`${YEAR}年(度|(?![\\d前後間目ぶ]))`), move: ([, year, rest = ''], { shift }) => `${numberOf(year) + shift.years}年${rest}` },
	{
		pattern: sticky('(\\d{1,2})/(\\d{1,2})(?=[（(][月火水木金土日](?:曜日?)?[）)])'),
		move: ([, month, day], place) => {
			const source = { year: null, month: numberOf(month), day: numberOf(day) };
			if (place.before.endsWith('/') || !exists(source)) return null;
			const moved = meet(place, source);
			return `${like(month, moved.month)}/${like(day, moved.day)}`;
		},
	},
	// 「1月の…3回（5日、13日、19日）。12日は祝日」
	{ pattern: sticky('（\\d{1,2}日(?:、\\d{1,2}日)+）'), move: ([days], place) => (place.met.month ? moveLaterDays(days, place) : null) },
	{ pattern: sticky('\\d{1,2}日(?=は)'), move: ([day], place) => (place.met.month && place.before.endsWith('。') ? moveLaterDays(day, place) : null) },
	{
		pattern: sticky(`(\\d{1,2}) ${ANY_MONTH_WORD}(?![A-Za-z])(?: ${YEAR}(?!\\d))?`),
		move: ([, day = '', word = '', year], { shift }) => {
			const moved = moveEnglishDay(day, word, year, shift);
			return moved && `${moved.day} ${moved.month}${year === undefined ? '' : ` ${moved.year}`}`;
		},
	},
	{
		pattern: sticky(`${ANY_MONTH_WORD} (\\d{1,2})(?![\\d:])(?:, ${YEAR}(?!\\d))?`),
		move: ([, word = '', day = '', year], { shift }) => {
			const moved = moveEnglishDay(day, word, year, shift);
			return moved && `${moved.month} ${moved.day}${year === undefined ? '' : `, ${moved.year}`}`;
		},
	},
	{
		pattern: sticky(`${ANY_MONTH_WORD} ${YEAR}(?!\\d)`),
		move: ([, word = '', year], { shift }) => {
			const moved = movedMonth(shift, { year: yearOf(year), month: SHORT.indexOf(word.slice(0, 3)) + 1 });
			return `${spelled(word, moved.month)} ${moved.year}`;
		},
	},
	{
		pattern: sticky(`${MONTH_WORD}(?![A-Za-z])`),
		move: ([, word = ''], { shift, before }) =>
			AMBIGUOUS.has(word) && !BEFORE_MONTH.test(before) ? null : spelled(word, movedMonth(shift, { year: null, month: MONTHS.indexOf(word) + 1 }).month),
	},
	{ pattern: sticky(`${YEAR}(?![\\d年%％]|[.,]\\d|-\\d)`), move: ([, year], place) => (isYear(place) ? String(numberOf(year) + place.shift.years) : null) },
];

/** A number of four digits is a year where the words before it, or a row of such numbers, say so. */
function isYear({ before, line }: Place): boolean {
	if (BEFORE_YEAR.test(before) || PERIOD_KEY.test(before)) return true;
	const [first = '', , ...cells] = line.trim().split('|').map((cell) => cell.trim());
	const last = cells.pop();
	return first === '' && last === '' && before.includes('|') && cells.length > 0 && cells.every((cell) => /^(?:19|20)\d{2}$/.test(cell));
}

/** Where a form may begin. */
const START = /[0-9A-Zh^（]/;
/** What is passed over as a whole when it begins no date: a number, or a word. */
const WHOLE = /\d+(?:[.,]\d+)*|[A-Za-z]+|[^]/uy;

/** One line without links, moved. */
export function movedWords(line: string, shift: DateShift, met: Met = {}): string {
	let moved = '';
	for (let at = 0; at < line.length; ) {
		const date = START.test(line[at] ?? '') ? dateAt(line, at, { before: line.slice(0, at), line, shift, met }) : null;
		WHOLE.lastIndex = at;
		const length = date?.length ?? WHOLE.exec(line)?.[0].length ?? 1;
		moved += date?.now ?? line.slice(at, at + length);
		at += length;
	}
	return moved;
}

function dateAt(line: string, at: number, place: Place): { length: number; now: string } | null {
	for (const { pattern, move } of FORMS) {
		pattern.lastIndex = at;
		const match = pattern.exec(line);
		const now = match && move(match, place);
		if (match && now !== null) return { length: match[0].length, now };
	}
	return null;
}
