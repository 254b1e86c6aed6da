/** The issue structure as a Mermaid diagram, which many programs draw. */
import type { NodeId } from '../../core/client-links.ts';
import type { GraphEdge, GraphNode } from '../../core/issue-graph.ts';
import type { Language } from '../../core/vocabulary.ts';
import type { NoteType } from '../../core/vocabulary/note-types.ts';
import { RELATIONS } from '../../core/vocabulary/relations.ts';
import type { Relation } from '../../core/vocabulary/relations.ts';

/** Shapes of Mermaid that come nearest to the diagram's own (mockups §5). */
const SHAPES: Readonly<Partial<Record<NoteType, readonly [open: string, close: string]>>> = {
	vision: ['([', '])'],
	essential: ['[[', ']]'],
	cause: ['[', ']'],
	issue: ['(', ')'],
	fact: ['>', ']'],
	action: ['{{', '}}'],
	short: ['[/', '/]'],
};
const ARROWS: Readonly<Record<Relation, string>> = {
	causes: '-->', part_of: '-->', supports: '-.->', refutes: '-.-x', hinders: '--x', addresses: '--o', measured_by: '-.-o', gap: '---', revises: '-.->', from: '-.->',
};

/** What is drawn: an issue graph, or the part of it that the owner may see. */
interface Listed {
	readonly nodes: ReadonlyMap<NodeId, Pick<GraphNode, 'id' | 'type' | 'title'>>;
	readonly edges: readonly Pick<GraphEdge, 'from' | 'to' | 'relation'>[];
}

/** A Mermaid flowchart of all that is thought and heard; records are sources only, and are not drawn (domain D1). */
export function graphMermaid(graph: Listed, language: Language): string {
	const drawn = [...graph.nodes.values()].filter(({ type }) => SHAPES[type] !== undefined);
	const names = new Map(drawn.map(({ id }, i) => [id, `n${i + 1}`]));
	const nodes = drawn.map((node) => `  ${names.get(node.id) ?? ''}${shape(node)}`);
	const edges = graph.edges.flatMap(({ from, to, relation }) => {
		const [tail, head] = [names.get(from), names.get(to)];
		if (tail === undefined || head === undefined) return [];
		const label = relation === 'causes' ? '' : `|${escaped(RELATIONS[relation][language])}|`;
		return [`  ${tail} ${ARROWS[relation]}${label} ${head}`];
	});
	return ['flowchart TD', ...nodes, ...edges, ''].join('\n');
}

function shape({ type, title }: Pick<GraphNode, 'type' | 'title'>): string {
	const [open, close] = SHAPES[type] ?? ['[', ']'];
	return `${open}"${escaped(title)}"${close}`;
}

/**
 * In Mermaid a title must neither end its quotes nor become markup: everything but letters, digits, full-width signs and the
 * points within a figure is a character code.
 */
const escaped = (title: string): string =>
	title
		.replace(/[\s\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
		.trim()
		.replace(/\d[.,](?=\d)|[^\p{L}\p{M}\p{N}\u3000-\u30ff\uff00-\uffef ]/gu, (part) => (part.length > 1 && /^\d/.test(part) ? part : `#${part.codePointAt(0) ?? 32};`));
