/** Places to look at in 内訳: parts that do not add up, a single line of causes, a single step, causes that rest on nothing. */
import type { NodeId } from '../../core/client-links.ts';
import type { GraphNode, IssueGraph } from '../../core/issue-graph.ts';
import { live, withParts } from '../../core/live-notes.ts';
import type { Place } from './place.ts';

/** Steps of a line of causes from which it is worth asking what else there is (domain D4, G07). */
const LINE = 3;

export function breakdownPlaces(graph: IssueGraph): Place[] {
	const issues = live(graph, 'issue');
	const place = (code: Place['code'], ids: readonly NodeId[]): Place => ({ code, ids, about: [] });
	return [
		...live(graph, 'fact').flatMap((fact) => (addsUp(graph, fact) ? [] : [place('parts-differ', [fact.id, ...graph.in(fact.id, 'part_of')])])),
		...issues.flatMap(({ id }) => {
			const line = singleLine(graph, id);
			return line.length > LINE ? [place('one-line', line)] : [];
		}),
		...issues.filter(({ id }) => isOneStep(graph, id)).map(({ id }) => place('one-step', [id])),
		...live(graph, 'cause').filter((cause) => isUnsupported(graph, cause)).map(({ id }) => place('unsupported', [id])),
	];
}

/** Whether the parts of a fact make up its value, as far as all have one in the same unit. */
function addsUp(graph: IssueGraph, whole: GraphNode): boolean {
	const parts = graph.in(whole.id, 'part_of').map((id) => graph.nodes.get(id)).filter((part) => part !== undefined);
	const [total, ...values] = [whole, ...parts].map(amountOf);
	if (!total || values.length === 0) return true;
	const same = values.filter((amount) => amount !== null && amount.unit === total.unit).map((amount) => amount?.value ?? 0);
	return same.length < values.length || Math.abs(same.reduce((sum, value) => sum + value, 0) - total.value) <= Math.abs(total.value) * 1e-9;
}

function amountOf({ note, line }: GraphNode): { readonly value: number; readonly unit: string } | null {
	if (line || note.type !== 'fact' || note.fields.value === undefined) return null;
	return { value: note.fields.value, unit: note.fields.unit ?? '' };
}

/** The notes above an issue as far as each has exactly one cause, the issue first. A round is no line. */
function singleLine(graph: IssueGraph, id: NodeId): NodeId[] {
	const line = [id];
	for (let causes = graph.in(id, 'causes'); causes.length === 1; causes = graph.in(line.at(-1) ?? id, 'causes')) {
		const cause = causes[0] ?? id;
		if (line.includes(cause)) return [];
		line.push(cause);
	}
	return line;
}

/** Causes of one step only, though an essential issue or an action is there already (G08). */
function isOneStep(graph: IssueGraph, id: NodeId): boolean {
	const causes = graph.in(id, 'causes');
	if (causes.length === 0 || causes.some((cause) => graph.in(cause, 'causes').length > 0)) return false;
	return [id, ...causes].some((one) => graph.in(one, 'addresses').length > 0) || causes.some((cause) => graph.nodes.get(cause)?.type === 'essential');
}

/** Judged as more than a hypothesis, and no fact is named (G02). */
const isUnsupported = (graph: IssueGraph, { id, status }: GraphNode): boolean =>
	status !== null && status !== '仮説' && withParts(graph, id).every((one) => graph.in(one, 'supports').length === 0);
