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
		const found = node.facts.flatMap((id) => (taken.has(id) ? [] : figureWords(nodes.get(id), node.title)));
		const best = found.find(({ isOwnSubject }) => isOwnSubject) ?? found[0];
		if (!best) continue;
		figures.set(node.id, best);
		taken.add(best.fact.id);
	}
	return figures;
}

/** Words of a title up to its last topic particle, and what stands behind it. */
const TOPIC = /^(.{2,}?)[はも](.*)$/s;
const JAPANESE = /[ぁ-ゖ]|\p{sc=Han}/u;
const BASE = /^([^（）]*)（([^（）]*)）$/s;

function figureWords(fact: OwnerNode | undefined, about: string): (FigureWords & { readonly isOwnSubject: boolean })[] {
	if (!fact || fact.figure === null) return [];
	const title = plainTitle(fact.title);
	const figure = plainTitle(fact.figure);
	const at = title.indexOf(figure);
	if (at < 0) return [];
	const [before, after] = [title.slice(0, at).trim(), title.slice(at + figure.length).trim()];
	const [, topic = '', frame = ''] = TOPIC.exec(before) ?? [];
	const isOwnSubject = topic !== '' && tellsOf(about, topic);
	const flows = JAPANESE.test(title);
	const lead = isOwnSubject && frame !== '' ? frame : before.replace(/[は、]$/, '');
	return [{ fact, lead, figure, ...tailOf(after), flows, isOwnSubject }];
}

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
