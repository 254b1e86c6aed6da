/** Another type for a note as edits: its type, a status that the new type knows, and nothing that would show more than before. */
import type { NodeId } from './client-links.ts';
import { issueGraph } from './issue-graph.ts';
import type { GraphEdge, IssueGraph } from './issue-graph.ts';
import type { LinkGround } from './link-edits.ts';
import { readMarkdown } from './note.ts';
import type { Note } from './note.ts';
import type { Fault } from './problem.ts';
import { valueChangeText } from './properties.ts';
import { applyEdits, propertyNames } from './property-edit.ts';
import type { Edit } from './property-edit.ts';
import { noteLanguage } from './stage-edits.ts';
import { findTerm, keyMeaning } from './vocabulary.ts';
import type { Language } from './vocabulary.ts';
import { LAYERS } from './vocabulary/choices.ts';
import { NOTE_TYPES } from './vocabulary/note-types.ts';
import type { Field, NoteType } from './vocabulary/note-types.ts';

/** The types that a note of the issue structure may be given. */
export type StructureType = 'issue' | 'cause' | 'essential' | 'short' | 'fact' | 'action' | 'vision';

export interface Retyped {
	readonly edits: readonly Edit[];
	/** Links that the method no longer reads as meant, or does not read at all; they stay as written. */
	readonly unfit: readonly GraphEdge[];
	/** Values that the new type cannot read; they stay as written. */
	readonly unread: readonly Fault[];
}

/** Where a type keeps its judgement, and with which word a note of it begins; an issue begins without one. */
const JUDGEMENTS: Readonly<Partial<Record<StructureType, { readonly key: 'status' | 'state'; readonly first: string; readonly always: boolean; readonly inMeeting?: string }>>> = {
	issue: { key: 'status', first: '出たまま', always: false },
	cause: { key: 'status', first: '仮説', always: true, inMeeting: '経営者の認識' },
	essential: { key: 'status', first: 'チームの仮説', always: true, inMeeting: '経営者が言葉にした' },
	action: { key: 'state', first: '案', always: true },
	short: { key: 'state', first: '未着手', always: true },
};

/**
 * Gives a note another type. A judgement that the new type does not know gives way to its first one, and is kept in 経過; a note that
 * stayed with the team stays there.
 * @param on ISO date of the change
 * @param meeting in 面談モード: what the owner sees stays the owner's
 * @returns null for a line of a record, or a note that is not there
 */
export function retypeEdits(ground: LinkGround, id: NodeId, to: StructureType, on: string, meeting = false): Retyped | null {
	const { notebook, client, textOf } = ground;
	const before = issueGraph(notebook, client);
	const node = before.nodes.get(id);
	if (!node || node.line) return null;
	if (node.type === to) return { edits: [], unfit: [], unread: [] };
	const text = textOf(id);
	const language = noteLanguage(text);
	const typed: Edit = { do: 'set-property', names: propertyNames(to, 'type', language), value: language === 'ja' ? NOTE_TYPES[to].ja : to };
	const first = readAfter(id, text, [typed]);
	const judged = first ? [typed, ...judgementEdits(first, to, on, language, meeting)] : [typed];
	const after = readAfter(id, text, judged);
	const next = after ? notebook.with(after) : notebook;
	const nextClient = next.client(client.path);
	// Front matter that cannot be edited is refused by the writer, which says why.
	if (!after || !nextClient) return { edits: judged, unfit: [], unread: [] };
	const graph = issueGraph(next, nextClient);
	const shows = node.layer === '支援チームだけ' && graph.nodes.get(id)?.layer !== '支援チームだけ';
	const layer: Edit[] = shows ? [{ do: 'set-property', names: propertyNames(to, 'layer', language), value: LAYERS[0][language] }] : [];
	const known = new Set(node.note.faults.map(({ line, key }) => `${line} ${key}`));
	return { edits: [...judged, ...layer], unfit: unfitAfter(before, graph, id), unread: after.faults.filter(({ line, key }) => !known.has(`${line} ${key}`)) };
}

function readAfter(path: string, text: string, edits: readonly Edit[]): Note | null {
	const result = applyEdits(text, edits);
	const note = result.ok ? readMarkdown(path, result.text) : null;
	return note === null || note.type === null ? null : note;
}

/** The note is read as its new type already; what that type makes of the old word decides. */
function judgementEdits(note: Note, to: StructureType, on: string, language: Language, meeting: boolean): Edit[] {
	const judgement = JUDGEMENTS[to];
	if (!judgement) return [];
	const { key, always } = judgement;
	const { choices = [] } = (NOTE_TYPES[to].fields as Readonly<Record<string, Field>>)[key] ?? {};
	const misfit = note.faults.find((fault) => meansField(to, fault.key, key));
	const has = (note.fields as Readonly<Record<string, unknown>>)[key] !== undefined;
	if (has || !(always || misfit)) return [];
	const word = findTerm(choices, (meeting ? judgement.inMeeting : undefined) ?? judgement.first)?.[language] ?? judgement.first;
	// A word that does not fit is replaced where it stands, whichever of the two keys it stands under.
	const set: Edit = { do: 'set-property', names: misfit ? [misfit.key] : propertyNames(to, key, language), value: word };
	if (!misfit) return [set];
	return [set, { do: 'append-item', names: propertyNames(to, 'history', language), item: valueChangeText({ on, key: 'status', from: misfit.found, to: word, reason: '' }, key), again: true }];
}

function meansField(type: NoteType, key: string, name: string): boolean {
	const meaning = key === '' ? null : keyMeaning(type, key);
	return meaning?.is === 'field' && meaning.name === name;
}

function unfitAfter(before: IssueGraph, after: IssueGraph, id: NodeId): GraphEdge[] {
	const fitting = new Set(after.edges.filter(({ fits }) => fits).map(({ from, to, relation }) => `${relation} ${from} ${to}`));
	return before.edges.filter(({ from, to, relation, fits }) => fits && (from === id || to === id) && !fitting.has(`${relation} ${from} ${to}`));
}
