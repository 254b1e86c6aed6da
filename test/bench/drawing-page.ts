/** What `drawing-speed.mts` runs in the browser: the diagram and cytoscape with dagre in one page, each from data to painted, then changes and gestures. */
import cytoscape from 'cytoscape';
import dagre from 'cytoscape-dagre';
import { issueGraph } from '../../src/core/issue-graph.ts';
import { readMarkdown } from '../../src/core/note.ts';
import { Notebook } from '../../src/core/notebook.ts';
import { compose, Diagram, FIRST_LOOK } from '../../src/diagram/index.ts';
import type { Composed, Look } from '../../src/diagram/index.ts';
import { canvasPen } from '../../src/host/diagram/canvas-pen.ts';
import { wordsOf } from '../../src/lang/index.ts';
import { installDomHelpers } from '../preview/world/dom-helpers.ts';
import { DRAWING_CLIENT } from './drawing-client.ts';
import type { LargeFile } from './large-vault.ts';

/** Milliseconds per frame: from one to the next, and how much of it was script. */
export interface Frames {
	readonly frames: readonly number[];
	readonly script: readonly number[];
}

const frame = (): Promise<number> => new Promise((resolve) => void requestAnimationFrame(resolve));
/** Until all that was begun before is done. */
async function rest(ms = 400): Promise<void> {
	await new Promise((resolve) => void setTimeout(resolve, ms));
	await frame();
}

class Bench {
	readonly #files: readonly LargeFile[];
	#notebook: Notebook;
	readonly #host: HTMLElement;
	readonly #look: Look;
	#composed: Composed | null = null;
	#diagram: Diagram | null = null;

	constructor(files: readonly LargeFile[]) {
		this.#files = files;
		this.#notebook = Notebook.from(files.map(({ path, text }) => readMarkdown(path, text)));
		this.#host = document.body.createDiv('bench-frame');
		const groups = files.filter(({ path }) => path.includes('/本質的課題/')).map(({ path }) => path);
		this.#look = { ...FIRST_LOOK, unfolded: [...groups, 'stack:causes', 'stack:issues', 'stack:facts'] };
	}

	/** From the notes to the picture on screen, everything open: milliseconds. */
	async first(): Promise<number> {
		await rest();
		const start = performance.now();
		const ignore = (): undefined => undefined;
		this.#diagram = new Diagram(this.#host, 'bench', { wished: ignore, held: ignore, linked: ignore, struck: ignore, chosen: ignore, moved: ignore });
		this.#draw();
		await frame();
		await frame();
		return performance.now() - start;
	}

	/** The same notes and links by cytoscape with dagre, with boxes of the sizes that ours have: milliseconds. */
	async cytoscape(): Promise<number> {
		const host = document.body.createDiv('bench-frame');
		const { scene, picture } = this.#composed ?? this.#compose();
		const boxes = new Map(picture.parts.flatMap(({ subject, box }) => (subject.is === 'node' && box ? [[subject.id, box] as const] : [])));
		const nodes = [...scene.nodes.values()].map(({ id, title }) => ({ data: { id, title, width: boxes.get(id)?.width ?? 160, height: boxes.get(id)?.height ?? 34 } }));
		const edges = scene.links.map(({ key, from, to }) => ({ data: { id: key, source: from, target: to } }));
		await rest();
		const start = performance.now();
		const drawn = cytoscape({
			container: host, elements: { nodes, edges },
			style: [
				{ selector: 'node', style: { shape: 'rectangle', width: 'data(width)', height: 'data(height)', label: 'data(title)', 'text-wrap': 'wrap', 'text-max-width': '180px', 'text-valign': 'center', 'font-size': 13, 'background-color': '#fff', 'border-width': 1, 'border-color': '#666' } },
				{ selector: 'edge', style: { 'curve-style': 'bezier', 'target-arrow-shape': 'triangle', width: 1.5 } },
			],
			layout: { name: 'dagre', rankDir: 'BT', nodeSep: 24, rankSep: 54 } as unknown as cytoscape.LayoutOptions,
		});
		await frame();
		await frame();
		const took = performance.now() - start;
		drawn.destroy();
		host.remove();
		return took;
	}

	/** How much is drawn. */
	get size(): { readonly notes: number; readonly links: number; readonly elements: number; readonly scale: number } {
		const { scene } = this.#composed ?? this.#compose();
		return { notes: scene.nodes.size, links: scene.links.length, elements: this.#host.querySelectorAll('svg *').length, scale: this.#diagram?.placeOf(scene.nodes.keys().next().value ?? '')?.scale ?? 0 };
	}

	/** One note after the other gets another title, or names one cause more; each is drawn in a frame of its own, as the view does. */
	async changes(what: 'title' | 'relation', runs: number): Promise<Frames> {
		const [frames, script]: [number[], number[]] = [[], []];
		for (let run = 0; run <= runs; run++) {
			this.#notebook = this.#notebook.with(readMarkdown(...this.#changed(what, run)));
			await rest(60);
			const start = performance.now();
			this.#draw();
			const drawn = performance.now();
			await frame();
			// The first one meets code that has not run yet.
			if (run > 0) [frames, script].forEach((list, i) => list.push((i === 0 ? performance.now() : drawn) - start));
		}
		return { frames, script };
	}

	#changed(what: 'title' | 'relation', run: number): [path: string, text: string] {
		const issues = this.#files.filter(({ path }) => path.includes('/課題/'));
		const causes = this.#files.filter(({ path }) => path.includes('/要因/'));
		const [issue, cause] = [issues[(run * 37) % issues.length], causes[(run * 53) % causes.length]];
		if (!issue || !cause) throw new RangeError('no issue, or no cause');
		const link = `"[[${cause.path.slice(cause.path.lastIndexOf('/') + 1, -3)}]]"`;
		const text = what === 'title' ? issue.text.replace('\n---', `\n題名: 売上の約束を誰も数えていない ${run}\n---`) : issue.text.replace('\n---', issue.text.includes('要因:') ? '\n---' : `\n要因:\n  - ${link}\n---`).replace('要因:\n', `要因:\n  - ${link}\n`);
		return [issue.path, text];
	}

	/** Turns the wheel, or drags, once a frame. @param scale the drawing's before it, null: as it stands */
	async gesture(kind: 'pan' | 'zoom' | 'drag', scale: number | null, count: number): Promise<Frames> {
		const diagram = this.#diagram;
		if (!diagram) throw new RangeError('nothing is drawn');
		if (scale === null) diagram.fit();
		else diagram.zoomBy(scale / this.size.scale);
		await rest();
		const [frames, script]: [number[], number[]] = [[], []];
		let before = await frame();
		for (let i = 0; i < count; i++) {
			const start = performance.now();
			this.#step(kind, i, count);
			script.push(performance.now() - start);
			const now = await frame();
			frames.push(now - before);
			before = now;
		}
		await rest();
		return { frames, script };
	}

	#step(kind: 'pan' | 'zoom' | 'drag', i: number, count: number): void {
		const { frame: el } = this.#diagram as Diagram;
		const there = Math.floor((i * 4) / count) % 2 === 0 ? 1 : -1;
		if (kind !== 'drag') return void el.dispatchEvent(new WheelEvent('wheel', { deltaY: there * (kind === 'zoom' ? 4 : 24), deltaX: kind === 'pan' ? there * 16 : 0, ctrlKey: kind === 'zoom', clientX: 500, clientY: 300, bubbles: true, cancelable: true }));
		const at = { clientX: 500 + 6 * (there > 0 ? i : count - i), clientY: 300, button: 0, view: window, bubbles: true, cancelable: true };
		if (i === 0) el.dispatchEvent(new MouseEvent('mousedown', at));
		else window.dispatchEvent(new MouseEvent(i === count - 1 ? 'mouseup' : 'mousemove', at));
	}

	#compose(): Composed {
		const client = this.#notebook.client(DRAWING_CLIENT);
		if (!client) throw new RangeError('no client');
		issueGraph(this.#notebook, client);
		return compose({ notebook: this.#notebook, client, look: this.#look, words: wordsOf('ja'), pen: canvasPen(document), before: this.#composed, legend: false });
	}

	#draw(): void {
		this.#composed = this.#compose();
		this.#diagram?.show(this.#composed.picture);
	}
}

declare global {
	interface Window {
		openBench: (files: readonly LargeFile[]) => void;
		bench: Bench;
	}
}

installDomHelpers();
cytoscape.use(dagre);
window.openBench = (files) => {
	window.bench = new Bench(files);
};
