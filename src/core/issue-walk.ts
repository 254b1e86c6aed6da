/** Walks through an issue graph: what lies behind a node, what follows from it, and where causes go round. All of them end. */
import type { NodeId } from './client-links.ts';
import type { Walkable } from './linked.ts';
import { compare } from './order.ts';
import type { Relation } from './vocabulary/relations.ts';

/** Everything that leads to a node along a relation, nearest first. A node on a cycle is its own ancestor. */
export const ancestors = (graph: Walkable, id: NodeId, relation: Relation = 'causes'): NodeId[] => reach(id, (node) => graph.in(node, relation));

/** Everything that follows from a node along a relation, nearest first. */
export const descendants = (graph: Walkable, id: NodeId, relation: Relation = 'causes'): NodeId[] => reach(id, (node) => graph.out(node, relation));

function reach(start: NodeId, next: (id: NodeId) => readonly NodeId[]): NodeId[] {
	const seen = new Set<NodeId>();
	const queue = [...next(start)];
	for (let i = 0; i < queue.length; i++) {
		const id = queue[i];
		if (id === undefined || seen.has(id)) continue;
		seen.add(id);
		for (const other of next(id)) queue.push(other);
	}
	return [...seen];
}

/**
 * The loops of a relation, so that every node on a loop is on one of these: a shortest one through it, unless a loop named
 * before goes through it already. Each begins at its first node in path order and goes in the direction of the edges. A node
 * that causes itself is a loop of one.
 */
export function cycles(graph: Walkable, relation: Relation = 'causes'): NodeId[][] {
	const found = new Map<string, NodeId[]>();
	for (const part of knots(graph, relation)) {
		const named = new Set<NodeId>();
		for (const id of [...part].sort(compare)) {
			if (named.has(id)) continue;
			const loop = fromFirst(shortestLoop(graph, relation, id, part));
			for (const one of loop) named.add(one);
			found.set(loop.join('\n'), loop);
		}
	}
	return [...found.values()].sort((a, b) => a.length - b.length || compare(a.join('\n'), b.join('\n')));
}

function fromFirst(loop: readonly NodeId[]): NodeId[] {
	const first = loop.reduce((best, id, i) => (compare(id, loop[best] ?? id) < 0 ? i : best), 0);
	return [...loop.slice(first), ...loop.slice(0, first)];
}

function shortestLoop(graph: Walkable, relation: Relation, start: NodeId, within: ReadonlySet<NodeId>): NodeId[] {
	const cameFrom = new Map<NodeId, NodeId>();
	const queue: NodeId[] = [start];
	for (let i = 0; i < queue.length; i++) {
		const at = queue[i] ?? start;
		for (const next of graph.out(at, relation)) {
			if (next === start) return pathTo(at, cameFrom, start);
			if (!within.has(next) || cameFrom.has(next)) continue;
			cameFrom.set(next, at);
			queue.push(next);
		}
	}
	return [start];
}

function pathTo(end: NodeId, cameFrom: ReadonlyMap<NodeId, NodeId>, start: NodeId): NodeId[] {
	const path: NodeId[] = [];
	for (let at = end; at !== start; at = cameFrom.get(at) ?? start) path.unshift(at);
	return [start, ...path];
}

/** Groups of nodes that can all reach one another (Tarjan's strongly connected components), those of one node only with a self-link. */
function knots(graph: Walkable, relation: Relation): Set<NodeId>[] {
	const order = new Map<NodeId, number>();
	const low = new Map<NodeId, number>();
	const stack: NodeId[] = [];
	const onStack = new Set<NodeId>();
	const found: Set<NodeId>[] = [];
	const enter = (id: NodeId): { id: NodeId; rest: NodeId[] } => {
		order.set(id, order.size);
		low.set(id, order.get(id) ?? 0);
		stack.push(id);
		onStack.add(id);
		return { id, rest: [...graph.out(id, relation)] };
	};
	const lower = (id: NodeId, value: number): void => void low.set(id, Math.min(low.get(id) ?? value, value));
	for (const root of graph.nodes.keys()) {
		// Most nodes have no way in or no way out.
		if (order.has(root) || graph.in(root, relation).length === 0 || graph.out(root, relation).length === 0) continue;
		// An explicit stack: a chain of causes may be longer than the call stack.
		const calls = [enter(root)];
		for (let call = calls.at(-1); call; call = calls.at(-1)) {
			const next = call.rest.shift();
			if (next !== undefined) {
				if (!order.has(next)) calls.push(enter(next));
				else if (onStack.has(next)) lower(call.id, order.get(next) ?? 0);
				continue;
			}
			calls.pop();
			const caller = calls.at(-1);
			if (caller) lower(caller.id, low.get(call.id) ?? 0);
			if (low.get(call.id) === order.get(call.id)) {
				const part = new Set(stack.splice(stack.lastIndexOf(call.id)));
				for (const id of part) onStack.delete(id);
				if (part.size > 1 || graph.out(call.id, relation).includes(call.id)) found.push(part);
			}
		}
	}
	return found;
}
