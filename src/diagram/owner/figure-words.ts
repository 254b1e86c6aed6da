/** The figure of a note on the owner's sheet, with its frame and its base, all as written in the fact's title (mockups §2: word before unit, figure bold). */
import type { OwnerNode, OwnerScene } from '../scene/owner-scene.ts';
import { plainTitle } from '../words/plain-title.ts';

export interface FigureWords {
	/** The fact it stands in. */
	readonly fact: OwnerNode;
	/** `月平均`, `3年で110から`; may be empty. */
	readonly lead: string;
	/** `34時間` */
	readonly figure: string;
	/** What follows: `うち7件が特売`, or the base that stands in brackets at the end: `直近20件の記録`; may be empty. */
	readonly tail: string;
	readonly isBase: boolean;
	/** A second line beneath, from another fact: `売上は+14.0%`; empty: none. */
	readonly also: string;
	/** Whether the fact is told by it; a ratio taken out of a fact leaves the rest to be told. */
	readonly isWhole: boolean;
	/** Whether lead, figure and tail read on as one; otherwise the fact is told whole. */
	readonly flows: boolean;
}

/**
 * For each issue and cause the figure among the facts behind it, one that tells of its own subject if there is one. A fact is told once:
 * issues choose before causes.
 */
export function figuresOf({ nodes }: OwnerScene): Map<string, FigureWords> {
	const taken = new Set<string>();
	const figures = new Map<string, FigureWords>();
	const choosers = (['issue', 'cause'] as const).flatMap((type) => [...nodes.values()].filter((node) => node.type === type));
	for (const node of choosers) {
		const facts = node.facts.flatMap((id) => nodes.get(id) ?? []);
		const found = facts.flatMap((fact) => (taken.has(fact.id) ? [] : figureWords(fact, node.title)));
		const best = ratioWords(facts, node.title) ?? found.find(({ isOwnSubject }) => isOwnSubject) ?? found[0];
		if (!best) continue;
		figures.set(node.id, best);
		if (best.isWhole) taken.add(best.fact.id);
	}
	return figures;
}

/** Words of a title up to its last topic particle, and what stands behind it. */
const TOPIC = /^(.{2,}?)[はも](.*)$/s;
const JAPANESE = /[ぁ-ゖ]|\p{sc=Han}/u;
const BASE = /^([^（）]*)（([^（）]*)）$/s;

function figureWords(fact: OwnerNode, about: string): (FigureWords & { readonly isOwnSubject: boolean })[] {
	if (fact.figure === null) return [];
	const title = plainTitle(fact.title);
	const figure = plainTitle(fact.figure);
	const at = title.indexOf(figure);
	if (at < 0) return [];
	const [before, after] = [title.slice(0, at).trim(), title.slice(at + figure.length).trim()];
	const [, topic = '', frame = ''] = TOPIC.exec(before) ?? [];
	const isOwnSubject = topic !== '' && tellsOf(about, topic);
	const flows = JAPANESE.test(title);
	const lead = isOwnSubject && frame !== '' ? frame : before.replace(/[は、]$/, '');
	return [{ fact, lead, figure, ...tailOf(after), also: '', isWhole: true, flows, isOwnSubject }];
}

/** `営業利益率 3.5%` */
const RATIO = /([\p{sc=Han}ァ-ヶー]{2,}率)\s*[はが]?\s*([0-9０-９][0-9０-９.．]*\s*[%％])/u;
/** What a title begins with, and by how much of itself it has changed: `売上` `+14.0%`. */
const CHANGE = /^([\p{sc=Han}ァ-ヶー]+)[^\p{sc=Han}ァ-ヶー].*?([+＋\-−－±][0-9０-９][0-9０-９.．]*\s*[%％])/su;

/** A ratio that the title is about, where a fact gives it beside another figure; with it the change of what the title also names. */
function ratioWords(facts: readonly OwnerNode[], about: string): (FigureWords & { readonly isOwnSubject: true }) | null {
	const rows = facts.filter(({ figure }) => figure !== null).map((fact) => ({ fact, title: plainTitle(fact.title) }));
	for (const { fact, title } of rows) {
		const [, name = '', figure = ''] = RATIO.exec(title) ?? [];
		if (name === '' || figure === fact.figure || !isNamedIn(about, name)) continue;
		const [, of = '', change = ''] = rows.flatMap((row) => (row.fact === fact ? [] : [CHANGE.exec(row.title)])).find((match) => match !== null && about.includes(match[1] ?? '')) ?? [];
		return { fact, lead: '', figure: figure.trim(), tail: name, isBase: true, also: of === '' ? '' : `${of}は${change}`, isWhole: false, flows: true, isOwnSubject: true };
	}
	return null;
}

/** Whether a title names a ratio, by three characters of its end at least: 利益率 of 営業利益率. */
const isNamedIn = (title: string, name: string): boolean => name.length >= 3 && title.includes(name.slice(-3));

/** A base in brackets at the end stands for everything behind the figure; a clause of its own loses the stop before it. */
function tailOf(after: string): Pick<FigureWords, 'tail' | 'isBase'> {
	const [, clause = '', base] = BASE.exec(after) ?? [];
	return base !== undefined && !/^[ぁ-ゖ]/.test(clause) ? { tail: base, isBase: true } : { tail: after.replace(/^[、。]/, ''), isBase: false };
}

/** Whether a title holds a word of the topic: two characters in a row that are no kana. */
function tellsOf(title: string, topic: string): boolean {
	const characters = [...topic];
	return characters.some((character, i) => i > 0 && /^[^ぁ-ゖ\s0-9]{2}$/u.test(`${characters[i - 1] ?? ''}${character}`) && title.includes(`${characters[i - 1] ?? ''}${character}`));
}

/** A figure in runs of digits, which are large, and of units, which are small: `9` `億` `8,000` `万円`. */
export const runsOf = (figure: string): { readonly text: string; readonly isNumber: boolean }[] =>
	(figure.match(/[0-9０-９][0-9０-９,，.．]*|[^0-9０-９]+/g) ?? []).map((text) => ({ text: text.trim(), isNumber: /^[0-9０-９]/.test(text) }));
