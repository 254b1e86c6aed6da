/** Small words that tell of a note: who carries it until when, what is folded beneath it, and all of it for a screen reader. */
import type { Words } from '../../lang/words.ts';
import type { Folded, Scene, SceneLink, SceneNode } from '../scene.ts';
import { plainTitle } from '../words/plain-title.ts';

/** 担当 and 期限 of an action, with ✓ when it has settled. @param cut shortens the names to the room there is */
export function settledWords({ done, carriedBy, due }: SceneNode, { diagram }: Words, cut: (names: string) => string): string {
	const who = cut(carriedBy.map(plainTitle).join('、'));
	return [...(done ? ['✓'] : []), ...(who === '' ? [] : [who]), due === null ? diagram.noDue : diagram.due(due)].join(done ? ' ' : '\u3000');
}

/** What is folded, by type; types of which nothing is are left out. */
export function foldedCounts(folded: Folded | null, { diagram }: Words): (readonly [name: string, count: number])[] {
	if (folded === null) return [];
	return (['essential', 'cause', 'issue', 'fact'] as const).flatMap((type) => (folded[type] > 0 ? [[diagram.counts[type], folded[type]] as const] : []));
}

interface Degree {
	causes: number;
	effects: number;
}
const degrees = new WeakMap<readonly SceneLink[], Map<string, Degree>>();

/** How many lead to each note and follow from it, counted once for all of them. */
function degreesOf(links: readonly SceneLink[]): ReadonlyMap<string, Degree> {
	const known = degrees.get(links);
	if (known) return known;
	const counts = new Map<string, Degree>();
	const of = (id: string): Degree => {
		const degree = counts.get(id) ?? { causes: 0, effects: 0 };
		counts.set(id, degree);
		return degree;
	};
	for (const { relation, from, to } of links) {
		if (relation !== 'causes' && relation !== 'hinders') continue;
		of(to).causes++;
		of(from).effects++;
	}
	degrees.set(links, counts);
	return counts;
}

/** What a screen reader says of a note or a stack: everything the drawing shows of it, and how many lead to it and follow from it. */
export function nodeLabel(node: SceneNode, { links, stacks }: Pick<Scene, 'links' | 'stacks'>, also: readonly string[], words: Words): string {
	const { diagram } = words;
	if (stacks.some(({ id }) => id === node.id)) return diagram.stackAloud(node.title, foldedCounts(node.folded, words).map(([name, count]) => `${name} ${count}`));
	const degree = degreesOf(links).get(node.id);
	return diagram.nodeAloud({
		type: node.type, title: plainTitle(node.title), sure: node.sure, speaker: node.speaker, first: node.first, done: node.done, past: node.past,
		causes: degree?.causes ?? 0, effects: degree?.effects ?? 0,
		evidence: node.evidence.length, against: node.against.length, also: also.filter((words) => words !== ''),
	});
}
