/** The gap (乖離・矛盾・不整合) that a link of that relation was read from. */
import type { NodeId } from './client-links.ts';
import type { GraphNode, IssueGraph } from './issue-graph.ts';
import { gapsOf } from './note.ts';
import type { Gap } from './note-tables.ts';

/** Of several between the same two, one that is still open before one that was talked over. Null: nothing tells. */
export function gapBetween(graph: IssueGraph, a: NodeId, b: NodeId): Gap | null {
	const [one, other] = [graph.nodes.get(a), graph.nodes.get(b)];
	if (!one || !other) return null;
	const written = [...gapsTo(one, other), ...gapsTo(other, one)];
	return written.find(({ talkedOver }) => !talkedOver) ?? written[0] ?? null;
}

/** A line carries no gaps: those of its record belong to the record. */
const gapsTo = ({ note, line }: GraphNode, other: GraphNode): Gap[] =>
	line ? [] : gapsOf(note).filter(({ link }) => link.block === (other.line?.id ?? null) && lastPart(link.target) === lastPart(other.note.path));

/** What a link names was resolved when the edge was made, so that its last part tells which one it is. */
const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1).normalize('NFC').toLowerCase().replace(/\.md$/, '');
