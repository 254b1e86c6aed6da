/** Gaps (乖離・矛盾・不整合) as edits: written as an item of a vision or an action, struck through when talked over (note-format §3). */
import { linksOf } from './client-links.ts';
import type { ResolvedLink } from './client-links.ts';
import { talkedOverEdit } from './gap-line-edits.ts';
import { issueGraph } from './issue-graph.ts';
import { isLinked, linkToNode } from './link-edits.ts';
import type { LinkChange, LinkGround, PlacedEdits } from './link-edits.ts';
import type { LinkEnds } from './linked.ts';
import { gapsOf } from './note.ts';
import type { Note } from './note.ts';
import { harmless } from './note-draft.ts';
import { oneLine } from './note-place.ts';
import { noteLanguage } from './stage-edits.ts';
import { findTerm } from './vocabulary.ts';
import { GAP_KINDS } from './vocabulary/choices.ts';
import type { ChoiceOf } from './vocabulary/choices.ts';

/** A gap as a person marks it. */
export interface NewGap {
	readonly kind: ChoiceOf<typeof GAP_KINDS>;
	/** One sentence; may be empty. */
	readonly sentence: string;
	/** ISO date. */
	readonly on: string;
}

/** Whether the body of a note can hold gaps. */
const holdsGaps = ({ type }: Note): boolean => type === 'vision' || type === 'action';

/** Marks a gap between two notes, on the first of them that can hold one. Nothing when one is marked between them already; `line` where neither can. */
export function gapEdits(ground: LinkGround, { from, to }: Pick<LinkEnds, 'from' | 'to'>, gap: NewGap): LinkChange {
	const { notebook, client, textOf } = ground;
	const graph = issueGraph(notebook, client);
	const [tail, head] = [graph.nodes.get(from), graph.nodes.get(to)];
	if (!tail || !head) return { ok: false, why: 'gone' };
	if (from === to) return { ok: false, why: 'same-note' };
	if (isLinked(graph, { from, to, relation: 'gap' })) return { ok: true, edit: [] };
	const [carrier, other] = holdsGaps(tail.note) ? [tail, head] : [head, tail];
	if (!holdsGaps(carrier.note)) return { ok: false, why: 'line' };
	const { path } = carrier.note;
	const link = linkToNode(notebook, other, path);
	if (link === null) return { ok: false, why: 'no-name' };
	const language = noteLanguage(textOf(path));
	const item = [gap.on, findTerm(GAP_KINDS, gap.kind)?.[language] ?? gap.kind, link, harmless(oneLine(gap.sentence))].filter((part) => part !== '').join(' ');
	return { ok: true, edit: [{ path, edits: [{ do: 'insert-item', under: 'gaps', item, language }] }] };
}

/** Where the gaps between two notes are written, on either of them. */
export const gapLinks = ({ notebook, client }: Pick<LinkGround, 'notebook' | 'client'>, { from, to }: Pick<LinkEnds, 'from' | 'to'>): readonly ResolvedLink[] =>
	linksOf(notebook, client).filter((one) => one.reference.relation?.name === 'gap' && ((one.path === from && one.to === to) || (one.path === to && one.to === from)));

/** Strikes out the gaps between two notes when they have been talked over, or opens them again. */
export function talkedOverEdits({ notebook, client, textOf }: LinkGround, ends: Pick<LinkEnds, 'from' | 'to'>, talkedOver: boolean): LinkChange {
	const written = gapLinks({ notebook, client }, ends);
	const edit = [...new Set(written.map(({ path }) => path))].map((path): PlacedEdits => {
		const note = client.notes.get(path);
		const lines = written.filter((one) => one.path === path).map(({ reference }) => reference.line).sort((a, b) => b - a);
		const other = lines.filter((line) => note && gapsOf(note).some((gap) => gap.line === line && gap.talkedOver !== talkedOver));
		return { path, edits: other.map((line) => talkedOverEdit(textOf(path), line, talkedOver)).filter((one) => one !== null) };
	});
	return written.length === 0 ? { ok: false, why: 'gone' } : { ok: true, edit: edit.filter(({ edits }) => edits.length > 0) };
}
