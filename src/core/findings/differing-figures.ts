/** Figures of one indicator and one period that do not agree (finding G29). */
import type { Engagement } from '../engagement.ts';
import { moneyUnit } from '../figure.ts';
import { figuresOf, measured } from './figures.ts';
import type { Figure, Measured } from './figures.ts';

export interface Difference {
	/** Those that differ from one another, in path order. */
	readonly figures: readonly Figure[];
	/** One is a thousand times another: 円 may have been taken for 千円. */
	readonly thousandfold: boolean;
}

/** What the same figures are counted with and without: where two say so differently, they are two figures. */
const WAYS_TO_COUNT = [['税込', '税抜'], ['単体', '連結'], ['incl', 'excl'], ['standalone', 'consolidated']] as const;

/** The differences in the figures of an engagement, in path order of their first. */
export function differingFigures(engagement: Engagement): Difference[] {
	const groups = new Map<string, Figure[]>();
	for (const figure of figuresOf(engagement).values()) {
		if (figure.indicator.key === '' || figure.period === null) continue;
		const key = `${figure.indicator.key}\n${figure.period.key}`;
		const group = groups.get(key);
		if (group) group.push(figure);
		else groups.set(key, [figure]);
	}
	return [...groups.values()].filter((group) => group.length > 1).flatMap(differenceIn);
}

function differenceIn(group: readonly Figure[]): Difference[] {
	const isMoney = group.some(({ fields: { unit } }) => unit !== undefined && moneyUnit(unit) !== null);
	const sizes = group.map((figure) => ({ figure, ...measured(figure, isMoney) }));
	const pairs = sizes.flatMap((a, i) => sizes.slice(i + 1).filter((b) => differs(a, b) && !countOtherwise(a.figure.words, b.figure.words)).map((b) => [a, b] as const));
	const differing = new Set(pairs.flat().map(({ figure }) => figure));
	return pairs.length === 0 ? [] : [{ figures: group.filter((figure) => differing.has(figure)), thousandfold: pairs.some(([a, b]) => isThousandfold(a, b)) }];
}

/** Less than one step of the coarser unit is rounding. */
function differs(a: Measured, b: Measured): boolean {
	if (a.of !== b.of) return false;
	const least = a.step === b.step ? Math.abs(a.size) * 1e-9 : Math.max(a.step, b.step);
	return Math.abs(a.size - b.size) > least;
}

function isThousandfold({ size: a }: Measured, { size: b }: Measured): boolean {
	const [small, large] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))];
	return Math.sign(a) === Math.sign(b) && small > 0 && Math.abs(large / small / 1000 - 1) < 0.001;
}

const countOtherwise = (a: string, b: string): boolean => WAYS_TO_COUNT.some(([one, other]) => (a.includes(one) && b.includes(other)) || (a.includes(other) && b.includes(one)));
