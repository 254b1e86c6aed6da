/** A goal as lines: a title that names several figures is set one figure to a line, and a fact as the figure first and the rest below. */
import { amountsIn } from '../../core/figure.ts';
import type { Span } from '../picture.ts';
import type { SceneNode } from '../scene.ts';
import { plainTitle } from '../words/plain-title.ts';

/** One figure that is aimed at. */
export interface GoalLine {
	/** What is measured: 「売上」. */
	readonly name: string;
	readonly figure: string;
}

export interface GoalLines {
	/** By when, before the first figure: 「3年後に」. */
	readonly lead: string;
	/** Empty: the title does not name several figures. */
	readonly lines: readonly GoalLine[];
}

const LEAD = /^(?:[^、,]{0,14}?(?:後に|年度に|までに|以内に|末に)(?:は、?)?|(?:by|in|within) [^,]{1,20}?,? (?=[a-z]+ (?:of )?[\d£$€¥]))/i;

/** Only what is written: names and figures as they stand, in their order. */
export function goalLines(title: string): GoalLines {
	const words = plainTitle(title);
	const lead = LEAD.exec(words)?.[0] ?? '';
	const pieces = words.slice(lead.length).split(/[、，;；]\s*|,\s+(?:and\s+)?/);
	const lines = pieces.map(namedFigure);
	const whole = lines.filter((line) => line !== null);
	return whole.length < 2 || whole.length < lines.length ? { lead: '', lines: [] } : { lead: lead.replace(/[、,\s]+$/, ''), lines: whole };
}

/** 「営業利益率6%」 as its name and its figure; null when it is not of that form. */
export function namedFigure(piece: string): GoalLine | null {
	const [, name = '', figure = ''] = /^([^\d０-９£$€¥]*?)\s*((?:(?:月|週|日|年)(?:平均)?)?[£$€¥]?[\d０-９].*)$/.exec(piece.trim()) ?? [];
	const bare = name.replace(/[はをがの：:]$|\s(?:of|is|was)$/, '').trim();
	return bare !== '' && amountsIn(figure).some(({ hasUnit }) => hasUnit) ? { name: bare, figure } : null;
}

/** A fact as it is set beside a goal: its main words with the figure, and what else its title says. */
export interface FactWords {
	readonly main: string;
	readonly strong: string | null;
	readonly rest: string;
}

/** @param name what the goal beside it measures: the figure of that name comes first */
export function factWords({ title, figure, quote }: SceneNode, name: string | null): FactWords {
	const words = plainTitle(title);
	const own = figure === null ? null : plainTitle(figure);
	if (quote !== null || /[「『"“]/.test(words)) return { main: words, strong: own, rest: '' };
	const pieces = words.split(/[、，。（()）]|,\s/).map((piece) => piece.trim()).filter((piece) => piece !== '');
	const named = name === null ? undefined : pieces.find((piece) => namedFigure(piece)?.name === name);
	const main = named ?? pieces.find((piece) => own !== null && piece.includes(own)) ?? pieces[0] ?? words;
	const strong = named ? (namedFigure(named)?.figure ?? own) : own;
	return { main, strong, rest: without(words, main) };
}

/** A title without one of its pieces, and without the signs that joined it. */
function without(words: string, piece: string): string {
	const at = words.indexOf(piece);
	const rest = (words.slice(0, at) + words.slice(at + piece.length)).replace(/（\s*）|\(\s*\)/g, '').replace(/^[、，。,\s]+|[、，,\s]+$/g, '').replace(/[、，]{2,}/g, '、');
	return rest.replace(/^（([^（）]*)）$|^\(([^()]*)\)$/, '$1$2');
}

/** What the figures of a title are figures of. */
export const figureNames = (title: string): string[] => plainTitle(title).split(/[、，。（()）]|,\s/).flatMap((piece) => namedFigure(piece)?.name ?? []);

export const goalSpans = ({ name, figure }: GoalLine): Span[] => [{ text: `${name} ` }, { text: figure, strong: true }];
