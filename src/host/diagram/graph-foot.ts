/** Below the diagram: while a node is held what keys or fingers can do with it, else the legend; what is not shown, and the way back to all of it. */
import { setIcon } from 'obsidian';
import { Drawing, legendPicture } from '../../diagram/index.ts';
import type { Scene, Wish } from '../../diagram/index.ts';
import type { GraphAct, GraphWords } from '../../lang/faces/issue-graph.ts';
import type { Words } from '../../lang/index.ts';
import { canvasPen } from './canvas-pen.ts';
import { drawKeys } from './node-field.ts';

export interface FootState {
	readonly scene: Scene | null;
	readonly isHolding: boolean;
	/** A line has been begun and waits for its other end. */
	readonly isLinking: boolean;
	readonly isAwaiting: boolean;
	readonly isCrowded: boolean;
	/** Narrowed to a note and what lies around it. */
	readonly hasFocus: boolean;
	readonly isNarrow: boolean;
	/** The last touch was a finger's. */
	readonly byTouch: boolean;
}

export interface FootActs {
	readonly wish: (wish: Wish) => void;
	readonly beginLine: () => void;
	readonly endLine: () => void;
	readonly tidy: () => void;
	readonly whole: () => void;
}

const TOUCH: readonly (readonly [act: GraphAct, icon: string, wish: Wish])[] = [
	['add-cause', 'corner-right-up', { wish: 'add-cause' }], ['add-effect', 'corner-right-down', { wish: 'to-effect' }], ['add-beside', 'plus', { wish: 'add-beside' }],
	['link', 'spline', { wish: 'link' }], ['more', 'more-horizontal', { wish: 'menu' }],
];

export function drawFoot(foot: HTMLElement, state: FootState, acts: FootActs, words: Words): void {
	const { scene, isHolding, isLinking, isAwaiting, isCrowded, hasFocus, isNarrow, byTouch } = state;
	const { issueGraph } = words;
	if (isAwaiting) foot.createSpan({ text: issueGraph.placing, attr: { role: 'status' } });
	if (isLinking) foot.createSpan({ text: issueGraph.otherEnd, attr: { role: 'status' } });
	if (isLinking) button(foot, issueGraph.cancelLine, acts.endLine);
	else if (isHolding && byTouch) drawTouch(foot, acts, issueGraph);
	else if (isHolding) drawKeys(foot, issueGraph.nodeKeys);
	else if (!isNarrow && scene && (scene.view === 'structure' || scene.view === 'whole')) drawLegend(foot, words, scene.nodes.size < scene.total);
	if (isCrowded) {
		foot.createSpan({ text: issueGraph.tangled });
		button(foot, issueGraph.acts.tidy, acts.tidy);
	}
	if (hasFocus && !isLinking && !(isHolding && byTouch)) button(foot, issueGraph.acts.whole, acts.whole);
	if (scene && scene.nodes.size < scene.total && !(isNarrow && isHolding)) foot.createSpan({ cls: 'bansou-graph-count', text: issueGraph.folded(scene.nodes.size, scene.total) });
}

const button = (foot: HTMLElement, text: string, act: () => void): void => foot.createEl('button', { text }).addEventListener('click', act);

/** What a finger can do with the node that is held. */
function drawTouch(foot: HTMLElement, { wish, beginLine }: FootActs, { acts }: GraphWords): void {
	const bar = foot.createDiv('bansou-touch-bar');
	for (const [act, icon, wished] of TOUCH) {
		const el = bar.createEl('button', { attr: { 'data-key': act } });
		setIcon(el, icon);
		el.createSpan({ text: acts[act] });
		el.addEventListener('click', () => (act === 'link' ? beginLine() : wish(wished)));
	}
}

/** px at the sides of the foot, and for the count of what is open. */
const SIDES = 48;
const COUNT = 130;

/** What shapes and lines say; it gives way to the keys. @param withCount whether it leaves room for the count */
function drawLegend(foot: HTMLElement, words: Words, withCount: boolean): void {
	const picture = legendPicture(Math.max(200, foot.clientWidth - SIDES - (withCount ? COUNT : 0)), canvasPen(foot.doc), words);
	const drawing = new Drawing(foot, words.issueGraph.acts.legend);
	drawing.svg.setAttribute('width', String(picture.width));
	drawing.svg.setAttribute('height', String(picture.height));
	drawing.show(picture);
}
