/** The owner's sheet without a browser: made of what the owner may see and of nothing else, on a path that no team note is handed to. */
import type { Client } from '../../core/client.ts';
import type { NodeId } from '../../core/client-links.ts';
import { graphAsOfVisit } from '../../core/issue-history.ts';
import type { Notebook } from '../../core/notebook.ts';
import { shareableGraph } from '../../core/shareable.ts';
import type { ShareableEdge, ShareableNode } from '../../core/shareable.ts';
import type { View } from '../../core/vocabulary/views.ts';
import type { Words } from '../../lang/index.ts';
import { ownerPicture } from '../owner-picture.ts';
import type { Picture } from '../picture.ts';
import { ownerScene } from '../scene/owner-scene.ts';
import type { OwnerScene } from '../scene/owner-scene.ts';
import { estimatedPen } from '../words/estimated-pen.ts';
import type { CanvasScene } from './canvas.ts';

export interface OwnerDrawnOptions {
	readonly view: View;
	/** Up to which visit; null: as things stand now. */
	readonly visit: number | null;
	/** The visit that the sheet is headed with. */
	readonly heard: { readonly visit: number | null; readonly on: string | null };
	/** Answers of fewer people are not shown. */
	readonly minCell: number;
	readonly words: Words;
}

export interface OwnerDrawn {
	readonly picture: Picture;
	/** What a canvas is made of: words, for the owner has no files. */
	readonly canvas: CanvasScene;
	/** All that the view is about, unfolded, as notes and links. */
	readonly listed: { readonly nodes: ReadonlyMap<NodeId, ShareableNode>; readonly edges: readonly ShareableEdge[] };
}

export function ownerDrawn(notebook: Notebook, client: Client, { view, visit, heard, minCell, words }: OwnerDrawnOptions): OwnerDrawn {
	const then = visit === null ? null : graphAsOfVisit(notebook, client, visit);
	const graph = shareableGraph(notebook, client, { minCell, ...(then ? { graph: then } : {}) });
	const scene = ownerScene(graph, { view });
	const { nodes, links } = ownerScene(graph, { view, limit: Infinity });
	const evidence = graph.edges.filter(({ from, to, relation }) => relation === 'supports' && nodes.has(from) && nodes.has(to));
	return {
		picture: ownerPicture(scene, { pen: estimatedPen, words, heading: { client: client.name, ...heard }, surveys: graph.surveys, before: null }).picture,
		canvas: canvasScene(scene),
		listed: { nodes, edges: [...links.map(({ from, to, relation }) => ({ from, to, relation })), ...evidence] },
	};
}

/** Which facts speak against something is a reading, and the sheet gives none. */
function canvasScene({ nodes, links, stacks }: OwnerScene): CanvasScene {
	return { nodes: new Map([...nodes].map(([id, node]) => [id, { id, type: node.type, title: node.title, evidence: node.facts, against: [] }])), links: links.map((link) => ({ ...link, gap: null })), stacks };
}
