/** What of a scene goes where: boxes and arcs for the placement, the lane beside them, the tray below. */
import type { NodeId } from '../../core/client-links.ts';
import type { Words } from '../../lang/words.ts';
import type { Pen } from '../picture.ts';
import type { Arc, Box, LayeredGraph } from '../placement/placement.ts';
import type { Scene, SceneNode, SceneType } from '../scene.ts';
import { nodeLook } from './node-look.ts';
import type { NodeLook } from './node-look.ts';
import { stackNode } from './stack-node.ts';

/** From top to bottom. */
export const BAND_TYPES = ['vision', 'essential', 'cause', 'issue'] as const satisfies readonly SceneType[];
const bandOf = (type: SceneType): number => (BAND_TYPES as readonly SceneType[]).indexOf(type);

export interface Frame {
	readonly graph: LayeredGraph;
	/** Every note that is drawn as a box, and every stack. */
	readonly looks: ReadonlyMap<NodeId, NodeLook>;
	readonly lane: readonly NodeLook[];
	readonly tray: readonly NodeLook[];
	/** How much wider than it is drawn a box is placed, at each side. */
	readonly pads: ReadonlyMap<NodeId, number>;
	/** Arcs of loops, by the key of their link. */
	readonly loopKeys: ReadonlySet<string>;
}

export function frameOf(scene: Scene, pen: Pen, words: Words): Frame {
	const nodes = [...scene.nodes.values()].filter(({ type }) => type !== 'fact');
	// Facts that are folded away lie on the ground like the others.
	const stacks = scene.stacks.filter(({ kind }) => kind !== 'facts').map((stack) => ({ stack, node: stackNode(stack, words) }));
	const looks = new Map([...nodes, ...stacks.map(({ node }) => node)].map((node) => [node.id, nodeLook(node, pen, words)]));
	const lookOf = ({ id }: { readonly id: NodeId }): NodeLook[] => (looks.has(id) ? [looks.get(id) as NodeLook] : []);
	const banded = nodes.filter(({ type }) => bandOf(type) >= 0);
	const arcs = arcsOf(scene, new Set(banded.map(({ id }) => id)));
	// Where nothing is linked yet, the bands themselves are the tray.
	const loose = arcs.length > 0 ? scene.loose : new Set<NodeId>();
	const placed = [
		...banded.filter(({ id }) => !loose.has(id)).map((node) => ({ node, band: bandOf(node.type) })),
		...stacks.map(({ stack, node }) => ({ node, band: bandOf(stack.kind === 'causes' ? 'cause' : 'issue') })),
	];
	const boxes = placed.flatMap(({ node, band }) => lookOf(node).map((look) => boxOf(look, band, arcs)));
	return {
		graph: { boxes, arcs, loops: scene.loops },
		looks,
		pads: new Map(boxes.map(({ id, width }) => [id, (width - (looks.get(id)?.width ?? width)) / 2])),
		lane: nodes.filter(({ type }) => type === 'action' || type === 'short').flatMap(lookOf),
		tray: banded.filter(({ id }) => loose.has(id)).flatMap(lookOf),
		loopKeys: new Set(scene.loops.flatMap((loop) => loop.map((from, i) => `causes ${from} ${loop[(i + 1) % loop.length] ?? from}`))),
	};
}

/** Room at both sides of what was revised, so that the word fits on the line that leads to it. */
const REVISED_PAD = 28;

function boxOf({ node, width, height, above, below, counts }: NodeLook, band: number, arcs: readonly Arc[]): Box {
	const revised = isRevised(node, arcs);
	const folded = counts.length > 0 ? 8 : 0;
	return { id: node.id, band, width: width + (revised ? 2 * REVISED_PAD : 0) + 2 * folded, height, above, below };
}
const isRevised = ({ id, type }: SceneNode, arcs: readonly Arc[]): boolean => type === 'essential' && arcs.some(({ to, level }) => level === true && to === id);

/** The links that order the drawing. What stands side by side says nothing about above and below. */
function arcsOf({ links, nodes }: Scene, placed: ReadonlySet<NodeId>): Arc[] {
	return links
		.filter(({ from, to, relation }) => from !== to && placed.has(from) && placed.has(to) && relation !== 'gap')
		.map(({ key, from, to, primary, relation }) => ({ key, from, to, primary, level: relation === 'revises' || (relation === 'part_of' && nodes.get(from)?.type === 'essential') }));
}
