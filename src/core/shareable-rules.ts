/** Which notes the owner may see (domain 0.2, C V4 and "Rules of neutrality"). In doubt it is no. */
import type { Client } from './client.ts';
import type { GraphNode, IssueGraph } from './issue-graph.ts';
import { isSetAside } from './issue-history.ts';
import { isStaffHearing, isUnreadable } from './layer.ts';
import { linkText } from './link.ts';
import type { Note, NoteOf } from './note.ts';
import { isVoiced, saidBy } from './owner-voice.ts';

const TYPES: ReadonlySet<string> = new Set(['vision', 'essential', 'cause', 'issue', 'fact', 'action', 'short']);
/** Kinds of facts that are no statement, so that a supporter may have noted them without a view of his own. */
const SEEN: ReadonlySet<string | undefined> = new Set(['財務', '数量', '観察', '資料', '調査結果']);

/**
 * Whether the owner may see a note: its layer says so, and it is neither a hypothesis, nor set aside, nor a view of the team's, nor
 * an answer of too few people. A hypothesis stays with the team whatever layer is written on it. An issue that was set aside has
 * been told all the same, and stays.
 */
export function isShareable(graph: IssueGraph, client: Client, node: GraphNode, minCell: number): boolean {
	const { type, layer, status } = node;
	if (!TYPES.has(type) || layer === '支援チームだけ') return false;
	if (type !== 'issue' && isSetAside(status)) return false;
	if (type === 'essential' && !isVoiced(status)) return false;
	if (type === 'cause' && (status === '仮説' || isUnreadable(node.note, 'status'))) return false;
	return !isTeamsView(client, node) && isOfEnoughPeople(graph, node, minCell);
}

/** What a supporter said, and what the support itself aims at. A layer that is written on the note itself settles the latter two. */
function isTeamsView(client: Client, node: GraphNode): boolean {
	const { note, line } = node;
	const speaker = saidBy(client, node);
	const bySupporter = speaker !== null && client.isSupporter(speaker);
	if (line) return bySupporter;
	if (note.fields.layer !== undefined) return false;
	if (note.type === 'vision') return note.fields.kind === '支援のゴール' || isUnreadable(note, 'kind');
	return bySupporter && (note.type === 'issue' || (note.type === 'fact' && !SEEN.has(note.fields.kind)));
}

/** Whether nobody can be made out: answers of a survey, and whatever is shown anonymously, stand for enough people. */
function isOfEnoughPeople(graph: IssueGraph, { id, type, layer, title, note, line }: GraphNode, minCell: number): boolean {
	if (type !== 'fact') return true;
	const records = line ? [note] : graph.out(id, 'from').map((path) => graph.nodes.get(path)?.note).filter((record) => record !== undefined);
	const surveys = records.filter((record) => record.type === 'survey');
	if (surveys.length === 0 && layer !== '匿名で提示') return true;
	const least = Math.max(...surveys.map((survey) => cellOf(survey, minCell)), surveys.length === 0 ? minCell : 0);
	const counts = [...peopleIn(title), ...surveys.map(({ fields }) => fields.n_answered ?? 0), ...records.filter(isStaffHearing).map(peopleHeard)];
	return counts.every((count) => count >= least);
}

/** The least number of people that an answer of a survey may stand for. */
export const cellOf = (survey: NoteOf<'survey'>, minCell: number): number => survey.fields.min_cell ?? minCell;

/** Numbers of people that words name: 「うち4名」, `n=12`, "4 people". */
const peopleIn = (words: string): number[] => Array.from(words.normalize('NFKC').matchAll(/([0-9]+)\s*(?:名|人|people|persons?|of the staff)|\bn\s*=\s*([0-9]+)/gi), ([, counted, base]) => Number(counted ?? base));

/** How many people a hearing heard: by number where one is given, else each name is one. */
const peopleHeard = (note: Note): number =>
	note.type === 'hearing' ? (note.fields.who ?? []).reduce((sum, name) => sum + (peopleIn(linkText(name))[0] ?? 1), 0) : 0;
