/** The code block `bansou-diagram`: a live drawing of an issue structure within a note, to be read and walked through. */
import { MarkdownRenderChild, setIcon } from 'obsidian';
import type { HoverPopover, MarkdownPostProcessorContext } from 'obsidian';
import type { Client } from '../../core/client.ts';
import { isDiagramFault, readDiagramBlock } from '../../core/diagram-block.ts';
import type { DiagramBlock } from '../../core/diagram-block.ts';
import { issueGraph } from '../../core/issue-graph.ts';
import { compose, FIRST_LOOK, ReadingDiagram } from '../../diagram/index.ts';
import type { Composed } from '../../diagram/index.ts';
import { openNote } from '../note-link.ts';
import type { Workshop } from '../workshop.ts';
import { canvasPen } from './canvas-pen.ts';
import { openIssueGraph } from './open-issue-graph.ts';

/** Draws the code block. What is wrong with its lines is said in its place, and nowhere else. */
export const diagramBlock = (shop: Workshop) => (source: string, el: HTMLElement, context: MarkdownPostProcessorContext): void => {
	context.addChild(new EmbeddedDiagram(el, shop, source, context.sourcePath));
};

const ZOOM_STEP = 1.25;
const TOOLS = [['larger', 'zoom-in'], ['smaller', 'zoom-out'], ['fit', 'maximize'], ['openView', 'network']] as const;

class EmbeddedDiagram extends MarkdownRenderChild {
	hoverPopover: HoverPopover | null = null;
	readonly #shop: Workshop;
	readonly #source: string;
	#notePath: string;
	#client: Client | null = null;
	#composed: Composed | null = null;
	#diagram: ReadingDiagram | null = null;
	#caption: HTMLElement | null = null;
	#frame = 0;

	/** @param notePath the note that the block stands in */
	constructor(el: HTMLElement, shop: Workshop, source: string, notePath: string) {
		super(el);
		[this.#shop, this.#source, this.#notePath] = [shop, source, notePath];
	}

	override onload(): void {
		const { containerEl } = this;
		const { app, index, words } = this.#shop;
		containerEl.addClass('bansou-embed');
		containerEl.lang = words.language;
		const block = readDiagramBlock(this.#source);
		if (isDiagramFault(block)) return this.#say(words.embed.fault(block), true);
		this.register(index.onChange(() => this.#redraw(block)));
		this.registerEvent(app.vault.on('rename', ({ path }, oldPath) => this.#renamed(path, oldPath)));
		containerEl.onWindowMigrated(() => this.#redraw(block));
		this.#draw(block);
	}

	override onunload(): void {
		this.containerEl.win.cancelAnimationFrame(this.#frame);
		this.#diagram?.close();
	}

	#renamed(path: string, oldPath: string): void {
		if (this.#notePath === oldPath) this.#notePath = path;
		else if (this.#notePath.startsWith(`${oldPath}/`)) this.#notePath = `${path}${this.#notePath.slice(oldPath.length)}`;
	}

	#redraw(block: DiagramBlock): void {
		const { win } = this.containerEl;
		win.cancelAnimationFrame(this.#frame);
		this.#frame = win.requestAnimationFrame(() => this.#draw(block));
	}

	#draw(block: DiagramBlock): void {
		const { index, words } = this.#shop;
		if (index.progress) return this.#say(words.clientView.reading(index.progress.read, index.progress.all), false);
		const client = this.#clientOf(block);
		const fault = client ? this.#visitFault(block, client) : block.client === null ? words.embed.noClient : words.embed.notAClient(block.client);
		if (!client || fault !== null) return this.#say(fault ?? '', true);
		// Most changes in a vault are about something else.
		if (this.#diagram && client === this.#client && block.visit === null && this.#composed?.graph === issueGraph(index.notebook, client)) return;
		const before = client.path === this.#client?.path ? this.#composed : null;
		this.#client = client;
		this.#composed = compose({ notebook: index.notebook, client, look: { ...FIRST_LOOK, view: block.view, to: block.visit }, words, pen: canvasPen(this.containerEl.doc), before });
		if (this.#composed.scene.nodes.size === 0) return this.#say(words.embed.empty, false);
		this.#diagram ??= this.#open(words.embed.caption(client.name, block.view, block.visit), client.path);
		this.#caption?.setText(words.embed.caption(client.name, block.view, block.visit));
		this.#diagram.show(this.#composed.picture);
	}

	#clientOf(block: DiagramBlock): Client | null {
		const { index } = this.#shop;
		if (block.client === null) return index.clientAt(this.#notePath);
		const path = index.notebook.resolve(block.client, this.#notePath);
		return path === null ? null : index.notebook.client(path);
	}

	#visitFault({ visit }: DiagramBlock, { visits }: Client): string | null {
		const known = visits.flatMap(({ fields: { no } }) => no ?? []);
		return visit === null || known.includes(visit) ? null : this.#shop.words.embed.noVisit(visit, known);
	}

	/** Words in place of a drawing. */
	#say(message: string, isFault: boolean): void {
		this.#clear();
		this.containerEl.createEl('p', { cls: ['bansou-embed-note', ...(isFault ? ['bansou-embed-fault'] : [])], text: message, attr: isFault ? { role: 'alert' } : {} });
	}

	#clear(): void {
		this.#diagram?.close();
		this.#diagram = null;
		this.containerEl.empty();
	}

	/** Room for a drawing, with what one can do to it. @param label what a screen reader calls it */
	#open(label: string, clientPath: string): ReadingDiagram {
		this.#clear();
		const { app, words: { embed } } = this.#shop;
		const head = this.containerEl.createDiv('bansou-embed-head');
		this.#caption = head.createSpan('bansou-embed-caption');
		const diagram = new ReadingDiagram(this.containerEl, label, {
			opened: (id, event) => openNote(app, id, event),
			pointed: (linktext, event, targetEl) => app.workspace.trigger('hover-link', { event, source: 'preview', hoverParent: this, targetEl, linktext, sourcePath: this.#notePath }),
		});
		const acts: Readonly<Record<(typeof TOOLS)[number][0], () => void>> = {
			larger: () => diagram.zoomBy(ZOOM_STEP), smaller: () => diagram.zoomBy(1 / ZOOM_STEP), fit: () => diagram.fit(), openView: () => this.#openView(clientPath),
		};
		for (const [act, icon] of TOOLS) {
			const button = head.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': embed[act], type: 'button' } });
			setIcon(button, icon);
			button.addEventListener('click', acts[act]);
		}
		return diagram;
	}

	#openView(path: string): void {
		const { app, index } = this.#shop;
		const client = index.notebook.client(path);
		if (client) void openIssueGraph(app, client);
	}
}
