/** New notes that hang on another: what lies behind it, what follows, what stands beside it, its evidence, what is done about it. One change each. */
import type { NodeId } from './client-links.ts';
import { issueGraph } from './issue-graph.ts';
import type { GraphNode, IssueGraph } from './issue-graph.ts';
import { appended, linkToNode, writtenAs } from './link-edits.ts';
import type { LinkFault, PlacedEdits } from './link-edits.ts';
import { newNote } from './new-note.ts';
import type { NewNote, Occasion, TitledType } from './new-note.ts';
import { inFolder, newFolder } from './note-place.ts';
import type { Surroundings } from './note-place.ts';
import { noteLanguage } from './stage-edits.ts';
import type { End, Relation } from './vocabulary/relations.ts';

/** How a new note hangs on the one it is written at; `first` hangs on none. */
export type HangKind = 'cause' | 'effect' | 'beside' | 'fact' | 'action' | 'vision' | 'first';

export interface HangingSubject {
	readonly kind: HangKind;
	/** The note, or the line, it is written at; null for `first`. */
	readonly at: NodeId | null;
	readonly title: string;
	/** For `beside`: which note both hang on, where there are several; else the first one. */
	readonly under?: NodeId | null;
	/** For `beside`: the only notes it may hang on, as far as the one who writes can see; without it, all of them. */
	readonly among?: ReadonlySet<NodeId>;
}

/** The note to be created and the edits on those that are there: one step to undo. `no-place`: nothing of this kind hangs on notes of that type. */
export type HangingNote = { readonly ok: true; readonly note: NewNote; readonly edit: readonly PlacedEdits[] } | { readonly ok: false; readonly why: LinkFault | 'no-place' };

/** How the new note is linked: its type, and at which end of the relation it stands. */
interface Hook {
	readonly type: TitledType;
	readonly link: { readonly relation: Relation; readonly end: End; readonly other: GraphNode } | null;
}

/**
 * A note that hangs on another. The link is written where the method writes it; on a line of a record nothing can be written, so
 * there it stands on the new note.
 * @param textOf the whole text of a note as it stands
 */
export function hangingNote(subject: HangingSubject, occasion: Occasion, around: Surroundings, textOf: (path: string) => string): HangingNote {
	const { client } = occasion;
	const graph = issueGraph(around.notebook, client);
	const anchor = subject.at === null ? null : graph.nodes.get(subject.at);
	if (anchor === undefined) return { ok: false, why: 'gone' };
	const hook = anchor === null ? FREE_ISSUE : hookOf(graph, subject, anchor, occasion.meeting ?? false);
	if (!hook) return { ok: false, why: 'no-place' };
	const { type, link } = hook;
	const about = { type, title: subject.title };
	// What is noted before anything else is what was named first.
	if (!link) return { ok: true, note: newNote({ ...about, values: type === 'issue' && client.ofType('issue').length === 0 ? { first: true } : {} }, occasion, around), edit: [] };
	const { relation, end, other } = link;
	const fresh = { line: null };
	const property = end === 'from' ? writtenAs(relation, fresh, other) : writtenAs(relation, other, fresh);
	if (!property) return { ok: false, why: 'line' };
	if (property.end !== end) {
		const note = newNote(about, occasion, around);
		const { path } = other.note;
		return { ok: true, note, edit: [{ path, edits: [appended(other.note, property, note.link, noteLanguage(textOf(path)))] }] };
	}
	const to = linkToNode(around.notebook, other, inFolder(newFolder(client, type, around.patterns), 'x.md'));
	return to === null ? { ok: false, why: 'no-name' } : { ok: true, note: newNote({ ...about, values: { [property.en]: [to] } }, occasion, around), edit: [] };
}

/** Whether anything of a kind can hang on a node. */
export const canHang = (graph: IssueGraph, kind: HangKind, at: NodeId): boolean => {
	const anchor = graph.nodes.get(at);
	return anchor !== undefined && hookOf(graph, { kind, at, title: '' }, anchor, false) !== null;
};

const FREE_ISSUE: Hook = { type: 'issue', link: null };

function hookOf(graph: IssueGraph, { kind, under = null, among }: HangingSubject, anchor: GraphNode, meeting: boolean): Hook | null {
	if (kind === 'first') return FREE_ISSUE;
	if (kind === 'beside') return besideOf(graph, anchor, under, ({ id, layer }) => (among?.has(id) ?? true) && !(meeting && layer === '支援チームだけ'));
	const [type, relation, end] = HOOKS[kind](anchor) ?? [];
	return type && relation && end ? { type, link: { relation, end, other: anchor } } : null;
}

/** The type of the new note, the relation, and the end at which the new note stands. */
type Place = readonly [type: TitledType, relation: Relation, end: End];

const isFigure = ({ note, line }: GraphNode): boolean => line === null && note.type === 'fact' && (note.fields.kind === '数量' || note.fields.kind === '財務');

/** What hangs on a note of each type; every one of these fits by domain D2. */
const HOOKS: Readonly<Record<Exclude<HangKind, 'beside' | 'first'>, (anchor: GraphNode) => Place | null>> = {
	cause: (anchor) => {
		switch (anchor.type) {
			case 'issue': case 'cause': case 'essential': case 'short': return ['cause', 'causes', 'from'];
			case 'fact': return isFigure(anchor) ? ['cause', 'causes', 'from'] : ['cause', 'supports', 'to'];
			case 'vision': return ['issue', 'hinders', 'from'];
			case 'action': return ['cause', 'addresses', 'to'];
			default: return null;
		}
	},
	effect: (anchor) => {
		switch (anchor.type) {
			case 'issue': case 'cause': case 'essential': case 'short': return ['issue', 'causes', 'to'];
			case 'fact': return isFigure(anchor) ? ['issue', 'causes', 'to'] : ['issue', 'supports', 'to'];
			case 'vision': case 'action': return ['fact', 'measured_by', 'to'];
			default: return null;
		}
	},
	fact: ({ type }) => {
		switch (type) {
			case 'issue': case 'cause': case 'essential': case 'vision': case 'short': case 'action': return ['fact', 'supports', 'from'];
			case 'fact': return ['fact', 'part_of', 'from'];
			default: return null;
		}
	},
	action: ({ type }) => (type === 'essential' || type === 'cause' || type === 'short' || type === 'issue' ? ['action', 'addresses', 'from'] : null),
	vision: ({ type }) => (type === 'essential' || type === 'issue' || type === 'short' ? ['vision', 'hinders', 'to'] : type === 'fact' ? ['vision', 'supports', 'to'] : null),
};

/** By which a note stands beside another: both are at the tail of the same relation to the same head. */
const BESIDE: readonly Relation[] = ['causes', 'hinders', 'addresses', 'supports', 'part_of'];

function besideOf(graph: IssueGraph, anchor: GraphNode, under: NodeId | null, isSeen: (head: GraphNode) => boolean): Hook | null {
	const { type } = anchor;
	if (type !== 'issue' && type !== 'cause' && type !== 'essential' && type !== 'short' && type !== 'vision' && type !== 'action' && type !== 'fact') return null;
	const heads = BESIDE.flatMap((relation) => graph.out(anchor.id, relation).map((id) => ({ relation, other: graph.nodes.get(id) })));
	// In the meeting nothing is hung on what the owner does not see.
	const held = heads.filter(({ other }) => other !== undefined && isSeen(other));
	const { relation, other } = held.find((one) => one.other?.id === under) ?? held[0] ?? {};
	return { type, link: relation && other ? { relation, other, end: 'from' } : null };
}
