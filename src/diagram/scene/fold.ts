/** What is folded away where a scene would hold too much: beneath each essential issue, and in stacks for what hangs on none. */
import type { NodeId } from '../../core/client-links.ts';
import type { LinkEnds } from '../../core/linked.ts';
import type { Folded, SceneNode, Stack, StackKind } from '../scene.ts';
import type { Forest } from './primary.ts';

/** What a person has folded or unfolded by hand; ids of stacks too. */
export interface FoldWishes {
	readonly folded: ReadonlySet<NodeId>;
	readonly causesFolded: ReadonlySet<NodeId>;
	/** Never folded by itself. */
	readonly unfolded: ReadonlySet<NodeId>;
	/** How many notes may be open before essential issues are folded. */
	readonly limit: number;
	/** How many facts may lie open that nothing rests on. */
	readonly looseFacts: number;
}

/** In a structure facts are what something rests on: of those that nothing names yet at most so many lie open. */
export const OPEN_LOOSE_FACTS = 6;
/** At most so many notes stand open (architecture §6). */
export const OPEN_NOTES = 60;

/** How a person wrote down what is folded: plain data. */
export interface FoldOptions {
	/** Notes and stacks folded and unfolded by hand; those folded with their causes alone, what follows staying open. */
	readonly folded?: readonly NodeId[];
	readonly causesFolded?: readonly NodeId[];
	readonly unfolded?: readonly NodeId[];
	/** How many notes may be open before essential issues are folded. */
	readonly limit?: number;
	/** A focus is small by itself, and asks for everything near: nothing is folded in it. */
	readonly focus?: object | null;
}

/** @param looseFacts how many facts may lie open that nothing rests on */
export const wishesOf = ({ folded = [], causesFolded = [], unfolded = [], focus, limit = OPEN_NOTES }: FoldOptions, looseFacts = Infinity): FoldWishes =>
	focus ? { folded: new Set(), causesFolded: new Set(), unfolded: new Set(), limit: Infinity, looseFacts: Infinity } : { folded: new Set(folded), causesFolded: new Set(causesFolded), unfolded: new Set(unfolded), limit, looseFacts: limit === Infinity ? Infinity : looseFacts };

/** What folding looks at in a note; the scene for the owner has it as well. */
export type Weighed = Pick<SceneNode, 'id' | 'type' | 'past' | 'evidence' | 'against' | 'measures'>;

interface Unfolded {
	readonly nodes: ReadonlyMap<NodeId, Weighed>;
	readonly links: readonly LinkEnds[];
	readonly forest: Forest;
}
export interface Folding {
	/** The node or stack that each hidden note lies beneath. */
	readonly hidden: ReadonlyMap<NodeId, NodeId>;
	readonly stacks: readonly Stack[];
	readonly foldedAt: (id: NodeId) => Folded | null;
}

const STACKS: readonly StackKind[] = ['causes', 'issues', 'facts', 'others'];
export const stackId = (kind: StackKind): NodeId => `stack:${kind}`;

/**
 * Folds by hand first. Where more than `limit` notes are still open, whole groups follow in a fixed order until they are not:
 * loose facts, unlinked issues, causes of no essential issue, then essential issues from the last to the first, past ones before
 * live ones; if that is not enough, the last actions, visions and essential issues lie in a stack of their own. So one note more folds at most the next groups, and never opens another.
 */
export function fold(scene: Unfolded, wishes: FoldWishes): Folding {
	const stands = followersOf(scene);
	const groups = groupsOf(scene, stands);
	const { hidden, hide } = hiding(scene, stands);
	for (const id of wishes.causesFolded) if (scene.nodes.has(id)) hide(causesOnlyOf(scene, id), id);
	for (const id of wishes.folded) hide(scene.nodes.has(id) ? beneath(scene, id) : (groups.get(id) ?? []), id);
	const loose = groups.get(stackId('facts')) ?? [];
	if (loose.length > wishes.looseFacts && !wishes.unfolded.has(stackId('facts'))) hide(loose, stackId('facts'));
	for (const [id, members] of groups) {
		if (scene.nodes.size - hidden.size <= wishes.limit) break;
		if (!wishes.folded.has(id) && !wishes.unfolded.has(id)) hide(members, id);
	}
	for (const id of wishes.unfolded.has(stackId('others')) ? [] : spare(scene)) {
		if (scene.nodes.size - hidden.size <= wishes.limit) break;
		hide([id], stackId('others'));
	}
	return told(scene, resolved(hidden));
}

/** Notes that no group holds, in the order in which they may go: the first vision and the first essential issue always stay. */
function spare({ nodes }: Unfolded): NodeId[] {
	const last = (...types: readonly string[]): NodeId[] => [...nodes.values()].filter(({ type }) => types.includes(type)).map(({ id }) => id).reverse();
	return [...last('action', 'short'), ...last('vision').slice(0, -1), ...last('essential').slice(0, -1)];
}

/** Groups that may be folded as a whole, in the order in which that is done: what lies in each, by the node or stack above it. */
function groupsOf(scene: Unfolded, linked: Followers): Map<NodeId, NodeId[]> {
	const { nodes, forest } = scene;
	const members = new Map<NodeId, NodeId[]>();
	const add = (group: NodeId, id: NodeId): void => {
		const ids = members.get(group);
		if (ids) ids.push(id);
		else members.set(group, [id]);
	};
	const withCause = new Set([...nodes.values()].filter(({ type }) => type === 'cause' || type === 'short').map(({ id }) => rootOf(forest, id)));
	for (const { id, type } of nodes.values()) {
		if (type === 'fact' && !linked.has(id)) add(stackId('facts'), id);
		if (type !== 'cause' && type !== 'issue') continue;
		const essential = essentialAbove(scene, id);
		add(essential ?? stackId(withCause.has(rootOf(forest, id)) ? 'causes' : 'issues'), id);
	}
	const essentials = [...nodes.values()].filter(({ type }) => type === 'essential').reverse();
	const order = [...(['facts', 'issues', 'causes'] as const).map(stackId), ...[...essentials.filter(({ past }) => past), ...essentials.filter(({ past }) => !past)].map(({ id }) => id)];
	return new Map(order.flatMap((id) => (members.has(id) ? [[id, members.get(id) ?? []]] : [])));
}

function rootOf(forest: Forest, id: NodeId): NodeId {
	let root = id;
	for (let at = forest.get(id); at; at = forest.get(at.on)) root = at.on;
	return root;
}

function essentialAbove({ nodes, forest }: Unfolded, id: NodeId): NodeId | null {
	for (let at = forest.get(id); at; at = forest.get(at.on)) if (nodes.get(at.on)?.type === 'essential') return at.on;
	return null;
}

const FOLDABLE: ReadonlySet<string> = new Set(['essential', 'cause', 'issue']);

/** Everything that hangs on a note, however deep. */
function beneath({ nodes, forest }: Unfolded, id: NodeId): NodeId[] {
	const hangs = (other: NodeId): boolean => {
		for (let at = forest.get(other); at; at = forest.get(at.on)) if (at.on === id) return true;
		return false;
	};
	return [...nodes.values()].filter((node) => FOLDABLE.has(node.type) && hangs(node.id)).map((node) => node.id);
}

/** The causes that lead to a note and to nothing else that stays open. */
function causesOnlyOf({ nodes, links }: Unfolded, id: NodeId): Set<NodeId> {
	const leads = links.filter(({ relation, from, to }) => (relation === 'causes' || relation === 'hinders' || relation === 'part_of') && from !== to);
	const found = new Set<NodeId>();
	const queue = [id];
	for (const at of queue) {
		for (const { from, to, relation } of leads) {
			if (to !== at || relation !== 'causes' || from === id || found.has(from) || !['cause', 'issue'].includes(nodes.get(from)?.type ?? '')) continue;
			found.add(from);
			queue.push(from);
		}
	}
	for (let before = -1; before !== found.size; ) {
		before = found.size;
		for (const { from, to } of leads) if (found.has(from) && to !== id && !found.has(to)) found.delete(from);
	}
	return found;
}

/** The notes that facts and actions stand for. */
type Followers = ReadonlyMap<NodeId, ReadonlySet<NodeId>>;

function followersOf({ nodes, links }: Unfolded): Followers {
	const stands = new Map<NodeId, Set<NodeId>>();
	const add = (id: NodeId, leader: NodeId): void => {
		const leaders = stands.get(id);
		if (leaders) leaders.add(leader);
		else if (id !== leader) stands.set(id, new Set([leader]));
	};
	for (const { id, evidence, against, measures } of nodes.values()) for (const fact of [...evidence, ...against, ...measures]) add(fact, id);
	for (const { from, to, relation } of links) {
		if (relation === 'addresses') add(from, to);
		else if (nodes.get(from)?.type === 'fact') add(from, to);
		else if (nodes.get(to)?.type === 'fact') add(to, from);
	}
	return stands;
}

/** Hides notes, and facts and actions with the last note that they stand for. */
function hiding({ nodes }: Unfolded, stands: Followers): { readonly hidden: ReadonlyMap<NodeId, NodeId>; readonly hide: (ids: Iterable<NodeId>, beneath: NodeId) => void } {
	const hidden = new Map<NodeId, NodeId>();
	const left = new Map(Array.from(stands, ([id, leaders]) => [id, leaders.size]));
	const followers = new Map<NodeId, NodeId[]>();
	for (const [id, leaders] of stands) for (const leader of leaders) followers.set(leader, [...(followers.get(leader) ?? []), id]);
	const hide = (ids: Iterable<NodeId>, beneath: NodeId): void => {
		const queue = [...ids];
		for (const id of queue) {
			if (id === beneath || hidden.has(id)) continue;
			hidden.set(id, beneath);
			for (const follower of followers.get(id) ?? []) {
				const count = (left.get(follower) ?? 0) - 1;
				left.set(follower, count);
				const type = nodes.get(follower)?.type;
				if (count === 0 && (type === 'fact' || type === 'action')) queue.push(follower);
			}
		}
	};
	return { hidden, hide };
}

/** What lies beneath a note that is itself hidden lies beneath the one that is open. */
function resolved(hidden: ReadonlyMap<NodeId, NodeId>): Map<NodeId, NodeId> {
	const top = new Map<NodeId, NodeId>();
	for (const [id, into] of hidden) {
		let [at, steps] = [into, 0];
		for (let next = hidden.get(at); next !== undefined && steps <= hidden.size; next = hidden.get(at), steps++) at = next;
		if (at !== id && !hidden.has(at)) top.set(id, at);
	}
	return top;
}

function told({ nodes }: Unfolded, hidden: ReadonlyMap<NodeId, NodeId>): Folding {
	const counts = new Map<NodeId, Record<keyof Folded, number>>();
	for (const [id, into] of hidden) {
		const count = counts.get(into) ?? { essential: 0, cause: 0, issue: 0, fact: 0 };
		const type = nodes.get(id)?.type;
		if (type === 'essential' || type === 'cause' || type === 'issue' || type === 'fact') count[type]++;
		counts.set(into, count);
	}
	const stacks = STACKS.flatMap((kind) => {
		const folded = counts.get(stackId(kind));
		return folded ? [{ id: stackId(kind), kind, folded }] : [];
	});
	return { hidden, stacks, foldedAt: (id) => counts.get(id) ?? null };
}
