/** A figure as a bar in its parts, to scale, as they are written: nothing is added to make them fit. */
import type { IssueGraph } from '../../core/issue-graph.ts';
import { amountsIn } from '../../core/figure.ts';
import type { Amount } from '../../core/figure.ts';
import type { SceneNode } from '../scene.ts';
import { plainTitle } from '../words/plain-title.ts';

/** How long a part is, as a share of the bar; null: it cannot be told. */
export interface BarParts {
	readonly shares: readonly (number | null)[];
	/** Where the whole ends when its parts are longer, as a share of the bar; else 1. */
	readonly whole: number;
	/** A part that the title of the figure names itself, when no note is one: 「うち7件が特売の当日注文」. */
	readonly named: { readonly words: string; readonly figure: string } | null;
}

/** @param parts the notes that are parts of it, without theirs */
export function barParts(whole: SceneNode, parts: readonly SceneNode[], graph: IssueGraph): BarParts {
	const total = amountOf(whole, graph);
	if (parts.length === 0) return namedPart(whole, total);
	const shares = parts.map((part) => shareOf(amountOf(part, graph), total));
	const sum = shares.reduce((all: number, share) => all + (share ?? 0), 0);
	const scale = Math.max(1, sum);
	return { shares: shares.map((share) => (share === null ? null : share / scale)), whole: 1 / scale, named: null };
}

interface Measured {
	readonly size: number;
	readonly unit: string;
}

/** The amount that stands for a fact. */
function amountOf({ figure, id }: SceneNode, graph: IssueGraph): Measured | null {
	const node = graph.nodes.get(id);
	const written = figure === null ? undefined : amountsIn(figure)[0];
	if (written) return { size: written.size, unit: unitOf(written) };
	if (!node || node.line || node.note.type !== 'fact' || node.note.fields.value === undefined) return null;
	return { size: node.note.fields.value, unit: node.note.fields.unit ?? '' };
}

/** A unit without what scales it: 億円 and 千円 are both 円. */
const unitOf = ({ words }: Amount): string => words.normalize('NFKC').replace(/^[^\d]?[\d,.\s]*(?:[兆億万千][\d,.]*)*/, '').replace(/^(?:million|billion|thousand)\s?/i, '').trim().toLowerCase();

/** Parts in the unit of the whole, and percentages of a whole that is none. */
function shareOf(part: Measured | null, whole: Measured | null): number | null {
	if (part === null || part.size < 0) return null;
	if (whole !== null && whole.size > 0 && part.unit === whole.unit) return part.size / whole.size;
	return part.unit === '%' && whole?.unit !== '%' ? part.size / 100 : null;
}

const PART_OF_IT = /うち|\bof (?:which|them),? /i;

function namedPart({ title, quote }: SceneNode, total: Measured | null): BarParts {
	const words = quote === null ? plainTitle(title) : '';
	const of = PART_OF_IT.exec(words);
	const rest = of ? words.slice(of.index + of[0].length) : '';
	const [part] = amountsIn(rest);
	const share = part?.at === 0 ? shareOf({ size: part.size, unit: unitOf(part) }, total) : null;
	if (!part || share === null || share > 1) return { shares: [], whole: 1, named: null };
	return { shares: [share], whole: 1, named: { words: rest, figure: part.words } };
}
