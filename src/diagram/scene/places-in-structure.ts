/** Places to look at in 構造 and 全体: facts against, essential issues apart from the vision, ways that break off, the first issue. */
import type { GraphNode, IssueGraph } from '../../core/issue-graph.ts';
import { ancestors, descendants } from '../../core/issue-walk.ts';
import { inLine, isVision, live, withParts } from '../../core/live-notes.ts';
import { cellOf } from '../../core/shareable-rules.ts';
import { shownRows } from '../../core/shareable-survey.ts';
import type { Place } from './place.ts';

const place = (code: Place['code']) => ({ id }: GraphNode): Place => ({ code, ids: [id], about: [] });

export const structurePlaces = (graph: IssueGraph, minCell: number): Place[] => [...counterFacts(graph), ...apartFromVision(graph), ...cutsToCompare(graph, minCell)];

export function wholePlaces(graph: IssueGraph): Place[] {
	const essentials = live(graph, 'essential');
	return [
		...essentials.filter((node) => AGREED.has(node.status) && !isAddressed(graph, node)).map(place('essential-without-action')),
		...apartFromVision(graph),
		...essentials.filter((node) => isAddressed(graph, node) && !isFounded(graph, node)).map(place('way-broken')),
		...live(graph, 'issue').filter((node) => node.note.type === 'issue' && node.note.fields.first === true && !isPlaced(graph, node)).map(place('first-issue')),
		...live(graph, 'action').filter(({ id }) => graph.out(id, 'addresses').length === 0).map(place('action-unattached')),
	];
}

const AGREED: ReadonlySet<string | null> = new Set(['共有・合意した', '経営者が動き出した']);

const counterFacts = (graph: IssueGraph): Place[] =>
	(['issue', 'cause', 'essential', 'vision'] as const).flatMap((type) =>
		live(graph, type).flatMap(({ id }) => (graph.in(id, 'refutes').length > 0 ? [{ code: 'counter-fact' as const, ids: [id, ...graph.in(id, 'refutes')], about: [] }] : [])),
	);

/** Only where there is a vision to be linked with (G05). */
function apartFromVision(graph: IssueGraph): Place[] {
	if (!live(graph, 'vision').some(isVision)) return [];
	return live(graph, 'essential').filter(({ id }) => withParts(graph, id).every((one) => graph.out(one, 'hinders').length === 0)).map(place('no-vision'));
}

/** Questions of a survey that two groups of enough people have answered: whether they differ is for people to see. */
function cutsToCompare(graph: IssueGraph, minCell: number): Place[] {
	return [...graph.nodes.values()].flatMap(({ id, note, line }) => {
		if (note.type !== 'survey' || line) return [];
		const rows = shownRows(note.body.results, cellOf(note, minCell));
		const questions = [...new Set(rows.map(({ question }) => question))];
		return questions.filter((question) => rows.filter((row) => row.question === question).length > 1).map((question): Place => ({ code: 'cuts-to-compare', ids: [id], about: [question] }));
	});
}

const isAddressed = (graph: IssueGraph, { id }: GraphNode): boolean => withParts(graph, id).some((one) => graph.in(one, 'addresses').length > 0);

/** Whether some fact stands behind it or behind anything in line with it. */
const isFounded = (graph: IssueGraph, { id }: GraphNode): boolean =>
	withParts(graph, id).some((part) => inLine(graph, part).some((one) => graph.in(one, 'supports').length > 0 || graph.nodes.get(one)?.type === 'fact'));

/** Whether an issue leads to a live essential issue or to an action, on either side of it. */
function isPlaced(graph: IssueGraph, { id }: GraphNode): boolean {
	const near = withParts(graph, id).flatMap((one) => [one, ...ancestors(graph, one), ...descendants(graph, one)]);
	const essentials = new Set(live(graph, 'essential').map((node) => node.id));
	return near.some((one) => essentials.has(one) || graph.in(one, 'addresses').length > 0);
}
