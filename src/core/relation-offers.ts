/** Which relations a drag from one note to another can mean, each with its direction, the most usual first (domain D2). */
import type { NodeId } from './client-links.ts';
import type { Client } from './client.ts';
import { fitEnd } from './issue-graph.ts';
import type { GraphNode, IssueGraph } from './issue-graph.ts';
import { isLinked, writtenAs } from './link-edits.ts';
import type { LinkEnds } from './linked.ts';
import { fits } from './relation-fit.ts';
import type { NoteType } from './vocabulary/note-types.ts';
import { RELATIONS } from './vocabulary/relations.ts';
import type { Relation } from './vocabulary/relations.ts';

/** A relation that could be drawn, in canonical direction. */
export interface RelationOffer extends LinkEnds {
	/** Whether the method reads it as meant; what does not can be drawn all the same (domain D3). */
	readonly fits: boolean;
}

/** How usual a relation is among those that two types allow, from 0; those not named come first. */
const RANKS: Readonly<Partial<Record<Relation, number>>> = { part_of: 1, revises: 2, refutes: 3, gap: 5, from: 6 };
/** A figure may stand in a chain of causes (図6 視える化), but more often a fact supports something. */
const FIGURE_RANK = 4;

/**
 * What can be drawn between two notes that is not drawn yet. What fits comes first, by how usual it is, the direction of the drag
 * before the other; then what does not fit, in the direction of the drag only.
 */
export function relationsBetween(graph: IssueGraph, client: Client, from: NodeId, to: NodeId): readonly RelationOffer[] {
	const [tail, head] = [graph.nodes.get(from), graph.nodes.get(to)];
	if (!tail || !head || from === to) return [];
	const offers = RELATION_NAMES.flatMap((relation) => [offer(client, relation, tail, head), ...(relation === 'gap' ? [] : [offer(client, relation, head, tail)])]);
	const drawable = offers.filter((one) => !isLinked(graph, one) && canBeWritten(graph, one) && (one.fits || (one.from === from && USUAL_ANYWAY.has(one.relation))));
	const order = (one: RelationOffer): number => rank(one.relation, tail.type, head.type) * 2 + Number(one.from !== from) + (one.fits ? 0 : 100);
	return drawable.sort((a, b) => order(a) - order(b));
}

const RELATION_NAMES = Object.keys(RELATIONS) as Relation[];
/** A gap or a source between notes that cannot have one would be read as a mistake. */
const USUAL_ANYWAY: ReadonlySet<Relation> = new Set(RELATION_NAMES.filter((relation) => relation !== 'gap' && relation !== 'from'));

const offer = (client: Client, relation: Relation, from: GraphNode, to: GraphNode): RelationOffer => ({ relation, from: from.id, to: to.id, fits: fits(relation, fitEnd(client, from), fitEnd(client, to)) });

const rank = (relation: Relation, ...types: readonly NoteType[]): number => (relation === 'causes' && types.includes('fact') ? FIGURE_RANK : (RANKS[relation] ?? 0));

function canBeWritten({ nodes }: IssueGraph, { relation, from, to }: LinkEnds): boolean {
	const [tail, head] = [nodes.get(from), nodes.get(to)];
	if (!tail || !head) return false;
	if (relation === 'gap') return [tail, head].some(({ note: { type }, line }) => line === null && (type === 'vision' || type === 'action'));
	return writtenAs(relation, tail, head) !== null;
}
