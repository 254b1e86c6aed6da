/** A picture to be read within a page: as wide as the page at most and as high as it comes; the wheel stays the page's. Nothing can be changed through it. */
import type { NodeId } from '../../core/client-links.ts';
import { wishOf } from '../keys.ts';
import type { Part, Picture } from '../picture.ts';
import { firstNode, stepFrom } from '../walk.ts';
import { Drawing } from './drawing.ts';
import { nearTo } from './pointing.ts';

/** What a reader can ask for. */
export interface ReadingEvents {
	/** A node is to be opened. */
	readonly opened: (id: NodeId, event: MouseEvent | KeyboardEvent) => void;
	/** The pointer has come to a node. */
	readonly pointed: (id: NodeId, event: MouseEvent, el: Element) => void;
}

const LARGEST = 2;
const SMALLEST = 0.1;
/** On a narrow page the drawing goes on to the side rather than becoming too small to be read. */
const SMALLEST_FIT = 0.4;

export class ReadingDiagram {
	readonly #frame: HTMLElement;
	readonly #sheet: HTMLElement;
	readonly #drawing: Drawing;
	readonly #events: ReadingEvents;
	readonly #resized: ResizeObserver;
	/** Chosen by hand; null: as the page is wide. */
	#scale: number | null = null;
	#held: NodeId | null = null;
	#pointed: string | null = null;

	/** @param label what a screen reader calls the drawing */
	constructor(parent: HTMLElement, label: string, events: ReadingEvents) {
		this.#events = events;
		this.#frame = parent.createDiv('bansou-reading');
		this.#sheet = this.#frame.createDiv('bansou-reading-sheet');
		this.#drawing = new Drawing(this.#sheet, label);
		this.#resized = new ResizeObserver(() => this.#lay());
		this.#resized.observe(this.#frame);
		this.#listen();
	}

	show(picture: Picture): void {
		this.#drawing.show(picture);
		if (this.#held !== null && !this.#drawing.partOf(this.#held)) this.#held = null;
		this.#lay();
		this.#hold(this.#held, false);
	}

	/** As wide as the page, as far as its words can be read then; no larger than it is. */
	fit(): void {
		this.#scale = null;
		this.#lay();
	}

	zoomBy(factor: number): void {
		this.#scale = Math.min(LARGEST, Math.max(SMALLEST, this.#shown * factor));
		this.#lay();
	}

	/** Ends the watching of the page's width. */
	close(): void {
		this.#resized.disconnect();
	}

	get #picture(): Picture {
		return this.#drawing.picture;
	}

	get #shown(): number {
		const { clientWidth } = this.#frame;
		return this.#scale ?? (clientWidth > 0 && this.#picture.width > 0 ? Math.max(SMALLEST_FIT, Math.min(1, clientWidth / this.#picture.width)) : 1);
	}

	/** Gives the sheet its size: only its width can be more than the page shows, so that the page scrolls past it. */
	#lay(): void {
		const scale = this.#shown;
		const { width, height } = this.#picture;
		this.#sheet.style.setProperty('width', `${Math.floor(width * scale)}px`);
		this.#sheet.style.setProperty('height', `${Math.ceil(height * scale)}px`);
		this.#drawing.place(0, 0, scale);
	}

	#listen(): void {
		const frame = this.#frame;
		frame.addEventListener('pointerover', (event) => event.pointerType !== 'touch' && this.#point(this.#partAt(event.target)));
		frame.addEventListener('pointerleave', () => this.#point(null));
		frame.addEventListener('mouseover', (event) => this.#withNode(event, (id, el) => this.#events.pointed(id, event, el)));
		frame.addEventListener('click', (event) => this.#withNode(event, (id) => this.#events.opened(id, event)));
		frame.addEventListener('auxclick', (event) => event.button === 1 && this.#withNode(event, (id) => this.#events.opened(id, event)));
		frame.addEventListener('focusin', (event) => this.#withNode(event, (id) => this.#hold(id, false)));
		frame.addEventListener('focusout', () => this.#point(null));
		frame.addEventListener('keydown', (event) => this.#pressed(event));
		frame.addEventListener('wheel', (event) => this.#turned(event), { passive: false });
	}

	#partAt(target: EventTarget | null): Part | null {
		const key = (target as Element | null)?.closest('.bansou-part')?.getAttribute('data-key');
		return this.#picture.parts.find((part) => part.key === key && part.subject.is !== 'surroundings') ?? null;
	}

	#withNode({ target }: Event, act: (id: NodeId, el: Element) => void): void {
		const part = this.#partAt(target);
		const el = (target as Element | null)?.closest('.bansou-part');
		if (part?.subject.is === 'node' && el) act(part.subject.id, el);
	}

	/** One node can be reached by Tab: the one that was held last, else the first. */
	#hold(id: NodeId | null, focus: boolean): void {
		this.#held = id;
		const at = id ?? firstNode(this.#picture);
		this.#drawing.tabTo(at);
		const el = at === null ? null : this.#drawing.elementOf(at);
		if (!focus || !el) return;
		el.focus({ preventScroll: true });
		el.scrollIntoView({ block: 'nearest', inline: 'nearest' });
		this.#point(id === null ? null : this.#drawing.partOf(id));
	}

	#pressed(event: KeyboardEvent): void {
		const held = this.#held;
		const isPlainEnter = event.key === 'Enter' && !event.altKey;
		const wish = wishOf({ key: event.key, shiftKey: event.shiftKey, altKey: event.altKey, modKey: event.ctrlKey || event.metaKey });
		if (isPlainEnter || wish?.wish === 'open') {
			if (held !== null) this.#events.opened(held, event);
		} else if (wish?.wish === 'walk') this.#hold(held === null ? firstNode(this.#picture) : (stepFrom(this.#picture, held, wish.to) ?? held), true);
		else if (wish?.wish === 'zoom') this.zoomBy(wish.by);
		else if (wish?.wish === 'fit') this.fit();
		// Every other key is the page's: Tab leads on, and nothing is written.
		else return;
		event.preventDefault();
		event.stopPropagation();
	}

	/** With Ctrl, and by pinching on a touchpad, a wheel zooms; what is below the pointer stays there from side to side. */
	#turned(event: WheelEvent): void {
		if (!event.ctrlKey && !event.metaKey) return;
		event.preventDefault();
		const before = this.#shown;
		const at = event.clientX - this.#frame.getBoundingClientRect().left;
		this.zoomBy(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.002)));
		this.#frame.scrollLeft = (this.#frame.scrollLeft + at) * (this.#shown / before) - at;
	}

	/** What is near to a part stays, the rest stands back. */
	#point(part: Part | null): void {
		if (this.#pointed === (part?.key ?? null)) return;
		this.#pointed = part?.key ?? null;
		const near = part ? nearTo(this.#picture, part) : null;
		this.#frame.classList.toggle('is-pointing', near !== null);
		this.#drawing.mark('is-near', ({ key, subject }) => near !== null && (near.has(key) || subject.is === 'surroundings'));
		this.#drawing.mark('is-pointed', ({ key }) => key === part?.key);
	}
}
