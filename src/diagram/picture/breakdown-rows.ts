/** The rows of the breakdown: each figure with its parts, the issues it belongs to and the events that lead to it; every note in one row. */
import type { NodeId } from '../../core/client-links.ts';
import type { Scene, SceneNode } from '../scene.ts';

export interface BreakdownRow {
	/** The figure, or words without one that stand behind an issue or a cause; null: a row of notes that rest on nothing. */
	readonly fact: NodeId | null;
	/** Its parts, and theirs, in the order of the graph, each with its depth from 1 on. */
	readonly parts: readonly { readonly id: NodeId; readonly depth: number }[];
	readonly issues: NodeId[];
	readonly causes: NodeId[];
}

export interface BreakdownRows {
	readonly rows: readonly BreakdownRow[];
	/** The row of every note that is drawn. */
	readonly rowOf: ReadonlyMap<NodeId, BreakdownRow>;
	/** Facts that nothing links: they are counted, not drawn. */
	readonly others: readonly NodeId[];
}

export function breakdownRows(scene: Scene): BreakdownRows {
	const rows = new Rows(scene);
	const of = (type: SceneNode['type']): SceneNode[] => [...scene.nodes.values()].filter((node) => node.type === type);
	const causes: NodeId[] = [];
	const place = (cause: NodeId, beside: readonly BreakdownRow[]): void => {
		rows.addCause(cause, beside);
		causes.push(cause);
	};
	for (const issue of of('issue')) {
		const own = rows.addIssue(issue);
		for (const cause of rows.causesOf(issue.id)) if (!rows.rowOf.has(cause)) place(cause, own);
	}
	// Then the causes behind them, each at the figure of the one it leads to.
	for (const cause of causes) for (const deeper of rows.causesOf(cause)) if (!rows.rowOf.has(deeper)) place(deeper, rows.besides(cause));
	for (const { id } of of('cause')) if (!rows.rowOf.has(id)) place(id, rows.factRows(id));
	for (const { id } of of('fact')) if (rows.isLinked(id)) rows.factRow(id, rows.rows.at(-1) ?? null);
	return { rows: rows.rows, rowOf: rows.rowOf, others: of('fact').map(({ id }) => id).filter((id) => !rows.rowOf.has(id)) };
}

/** Rows while they are collected. */
class Rows {
	readonly rows: BreakdownRow[] = [];
	readonly rowOf = new Map<NodeId, BreakdownRow>();
	readonly #scene: Scene;
	/** Of a part, the whole it is drawn in; each fact is part of one at most, and of none in a round. */
	readonly #wholes = new Map<NodeId, NodeId>();
	readonly #parts = new Map<NodeId, NodeId[]>();
	readonly #causes = new Map<NodeId, NodeId[]>();
	readonly #linked = new Set<NodeId>();

	constructor(scene: Scene) {
		this.#scene = scene;
		for (const { relation, from, to } of scene.links) {
			if (from === to) continue;
			if (relation === 'causes' && scene.nodes.get(from)?.type === 'cause') listIn(this.#causes, to).push(from);
			this.#linked.add(from).add(to);
			if (relation === 'part_of' && this.#isFact(from) && this.#isFact(to)) this.#addPart(from, to);
		}
		for (const { evidence, against } of scene.nodes.values()) for (const fact of [...evidence, ...against]) this.#linked.add(fact);
	}

	readonly causesOf = (id: NodeId): readonly NodeId[] => this.#causes.get(id) ?? [];
	/** Whether there is anything a fact belongs to, or that belongs to it. */
	isLinked = (id: NodeId): boolean => this.#linked.has(id);

	/** An issue in the row of the first of its facts that has none yet. @returns the rows of its facts, else its own */
	addIssue(issue: SceneNode): readonly BreakdownRow[] {
		const facts = this.factRows(issue.id);
		const row = facts.find(({ issues }) => issues.length === 0) ?? facts[0] ?? this.#insert({ fact: null, parts: [], issues: [], causes: [] }, null);
		row.issues.push(issue.id);
		this.rowOf.set(issue.id, row);
		return facts.length > 0 ? facts : [row];
	}

	/** A cause in the first of some rows that has none, else at its own facts, which stand below these. */
	addCause(id: NodeId, beside: readonly BreakdownRow[]): void {
		const isFree = ({ causes }: BreakdownRow): boolean => causes.length === 0;
		const free = beside.find(isFree);
		const facts = this.factRows(id, free ?? beside.at(-1) ?? null);
		const row = free ?? facts.find(isFree) ?? this.#insert({ fact: null, parts: [], issues: [], causes: [] }, beside.at(-1) ?? null);
		row.causes.push(id);
		this.rowOf.set(id, row);
	}

	/** Where the causes of a cause may stand: at its facts, else below it. */
	besides(cause: NodeId): readonly BreakdownRow[] {
		const [facts, own] = [this.factRows(cause), this.rowOf.get(cause)];
		return facts.length > 0 || !own ? facts : [own];
	}

	/** The rows of the facts behind a note, made where there are none yet. */
	factRows(id: NodeId, after: BreakdownRow | null = null): BreakdownRow[] {
		const { evidence = [], against = [] } = this.#scene.nodes.get(id) ?? {};
		let last = after;
		const rows = [...evidence, ...against].map((fact) => (last = this.factRow(fact, last)));
		return [...new Set(rows)];
	}

	/** The row of a fact, or of the whole it is a part of. */
	factRow(id: NodeId, after: BreakdownRow | null): BreakdownRow {
		const known = this.rowOf.get(id);
		if (known) return known;
		let whole = id;
		for (let next = this.#wholes.get(whole); next !== undefined; next = this.#wholes.get(whole)) whole = next;
		const parts = this.#partsOf(whole, 1);
		const row = this.#insert({ fact: whole, parts, issues: [], causes: [] }, after);
		for (const one of [whole, ...parts.map((part) => part.id)]) this.rowOf.set(one, row);
		return row;
	}

	#insert(row: BreakdownRow, after: BreakdownRow | null): BreakdownRow {
		const at = after === null ? -1 : this.rows.indexOf(after);
		this.rows.splice(at < 0 ? this.rows.length : at + 1, 0, row);
		return row;
	}

	#partsOf(whole: NodeId, depth: number): { id: NodeId; depth: number }[] {
		return (this.#parts.get(whole) ?? []).flatMap((id) => [{ id, depth }, ...this.#partsOf(id, depth + 1)]);
	}

	#addPart(part: NodeId, whole: NodeId): void {
		if (this.#wholes.has(part)) return;
		for (let at: NodeId | undefined = whole; at !== undefined; at = this.#wholes.get(at)) if (at === part) return;
		this.#wholes.set(part, whole);
		listIn(this.#parts, whole).push(part);
	}

	readonly #isFact = (id: NodeId): boolean => this.#scene.nodes.get(id)?.type === 'fact';
}

function listIn(map: Map<NodeId, NodeId[]>, key: NodeId): NodeId[] {
	const known = map.get(key);
	if (known) return known;
	const list: NodeId[] = [];
	map.set(key, list);
	return list;
}
