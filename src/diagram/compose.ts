/** From a client's notes to the picture of a view: graph as of a visit, scene, placement, picture. What stood stays, as long as one looks at the same. */
import type { Client } from '../core/client.ts';
import { graphAsOfVisit } from '../core/issue-history.ts';
import { issueGraph } from '../core/issue-graph.ts';
import type { IssueGraph } from '../core/issue-graph.ts';
import type { Notebook } from '../core/notebook.ts';
import type { Words } from '../lang/index.ts';
import type { Look } from './look.ts';
import { breakdownPicture } from './picture/breakdown.ts';
import { goalsPicture } from './picture/goals.ts';
import { legendOf } from './picture/legend.ts';
import { overviewPicture } from './picture/overview.ts';
import { structurePicture } from './picture/sheet.ts';
import type { SheetMemory } from './picture/sheet.ts';
import type { Pen, Picture } from './picture.ts';
import { isTangled } from './placement/place.ts';
import type { Placement } from './placement/placement.ts';
import { sceneOf } from './scene/scene-of.ts';
import type { Scene } from './scene.ts';

export interface Composition {
	readonly notebook: Notebook;
	readonly client: Client;
	readonly look: Look;
	readonly words: Words;
	readonly pen: Pen;
	/** What was composed before, to stay with; null: place everything anew. */
	readonly before: Composed | null;
	/** false: the legend stands elsewhere. */
	readonly legend?: boolean;
}

export interface Composed {
	readonly look: Look;
	readonly graph: IssueGraph;
	readonly scene: Scene;
	readonly picture: Picture;
	readonly memory: SheetMemory | null;
	/** null for views that are laid out in columns. */
	readonly placement: Placement | null;
}

export function compose({ notebook, client, look, words, pen, before, legend = true }: Composition): Composed {
	const whole = issueGraph(notebook, client);
	const graph = look.to === null ? whole : (graphAsOfVisit(notebook, client, look.to) ?? whole);
	const scene = sceneOf(graph, client, { ...look, before: look.from === null ? null : graphAsOfVisit(notebook, client, look.from) });
	return { look, graph, scene, ...drawn() };

	/** Views in columns need no memory: their places follow from the notes alone. */
	function drawn(): Pick<Composed, 'picture' | 'memory' | 'placement'> {
		const options = { pen, words, graph, client };
		switch (look.view) {
			case 'goals': return { ...goalsPicture(scene, options), memory: null, placement: null };
			case 'overview': return { ...overviewPicture(scene, { ...options, grouping: look.grouping }), memory: null, placement: null };
			case 'breakdown': return { ...breakdownPicture(scene, options), memory: null, placement: null };
			default: return structurePicture(scene, { pen, words, legend, before: before?.memory ?? null });
		}
	}
}

/** Whether lines have become so crowded by many small changes that placing everything anew would be worth it. */
export function isCrowded(shown: Composed, how: Composition): boolean {
	const { placement } = compose({ ...how, before: null });
	return shown.placement !== null && placement !== null && isTangled(shown.placement, placement);
}

/** The legend by itself. @param width px, after which it goes on below */
export function legendPicture(width: number, pen: Pen, words: Words): Picture {
	const { part, height } = legendOf(0, 0, width, pen, words);
	return { width, height, parts: [part] };
}
