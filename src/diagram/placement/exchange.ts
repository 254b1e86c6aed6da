/** Exchanges of whole subtrees: a sibling of the forest moves before another with all that hangs on it. */
import { walk } from './forest.ts';
import type { Forest, Tree } from './forest.ts';
import type { Net } from './net.ts';

/** The families in which two can change sides. */
export const familiesOf = ({ roots }: Forest): (readonly Tree[])[] => [roots, ...walk(roots).map(({ children }) => children)].filter(({ length }) => length > 1);

/** Lets one or two pairs of siblings, taken by chance, change sides whatever it costs; mostly neighbours. */
export function kick(net: Net, families: readonly (readonly Tree[])[], random: () => number): void {
	const below = (count: number): number => Math.floor(random() * count);
	for (let left = 1 + below(2); left > 0; left--) {
		const siblings = [...(families[below(families.length)] ?? [])].sort((a, b) => a.item.row - b.item.row || placeOf(net, a) - placeOf(net, b));
		const i = below(siblings.length - 1);
		const j = i + 1 + (random() < 0.6 ? 0 : below(siblings.length - 1 - i));
		moveBefore(net, siblings[i] as Tree, siblings[j] as Tree);
	}
}

const placeOf = (net: Net, { item }: Tree): number => net.place[net.numberOf(item)] as number;

/** Moves a tree before another in every row that they share. */
function moveBefore(net: Net, first: Tree, moved: Tree): void {
	const next = new Map<number, number>();
	for (const tree of walk([first])) next.set(tree.item.row, Math.min(next.get(tree.item.row) ?? Infinity, placeOf(net, tree)));
	for (const tree of walk([moved]).sort((a, b) => placeOf(net, a) - placeOf(net, b))) {
		const [item, from] = [net.numberOf(tree.item), placeOf(net, tree)];
		const to = next.get(tree.item.row);
		if (to === undefined) continue;
		if (from > to) {
			net.move(item, to);
			net.stir(item, from);
		}
		next.set(tree.item.row, (net.place[item] as number) + 1);
	}
}
