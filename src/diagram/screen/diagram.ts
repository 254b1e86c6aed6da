/** The live diagram: a picture that can be panned, pointed at, walked through and linked by hand. What is wished for is told; nothing is changed here. */
import type { NodeId } from '../../core/client-links.ts';
import { wishOf } from '../keys.ts';
import type { Wish } from '../keys.ts';
import type { Part, Picture } from '../picture.ts';
import { firstNode, stepFrom } from '../walk.ts';
import { Drawing } from './drawing.ts';
import { followDrags } from './drag-link.ts';
import { nearTo } from './pointing.ts';
import { covers, sightAround } from './sight.ts';
import type { FitScale, Rect } from './zoom.ts';
import { Zoom } from './zoom.ts';

/** What the diagram tells. */
export interface DiagramEvents {
	/** Something is wished for, of the node that is held, if one is. */
	readonly wished: (wish: Wish, held: NodeId | null) => void;
	/** Another node is held, or none. */
	readonly held: (id: NodeId | null) => void;
	/** A line was drawn from one node to another. */
	readonly linked: (from: NodeId, to: NodeId) => void;
	/** A node was dragged to the side with Shift held, px of the sheet; absent: nodes cannot be moved. */
	readonly shifted?: (id: NodeId, by: number) => void;
	/** A double click on free ground, px of the sheet. */
	readonly struck: (x: number, y: number) => void;
	/** A link was chosen. */
	readonly chosen: (key: string, at: MouseEvent) => void;
	/** A note was dropped, or several lines were pasted: the text that came with it. */
	readonly dropped?: (text: string, over: NodeId | null) => void;
	readonly pasted?: (text: string) => void;
	/** The pointer is over a node. */
	readonly hovered?: (id: NodeId, event: PointerEvent, el: HTMLElement) => void;
	/** The sheet moved under what floats over it. */
	readonly moved: () => void;
}

/** px of the sheet from which on a node has not been moved but placed elsewhere. */
const FAR = 240;
/** px of the frame that may lie below its edge without being missed. */
const BELOW = 24;

export class Diagram {
	readonly frame: HTMLElement;
	readonly #drawing: Drawing;
	readonly #zoom: Zoom;
	readonly #aloud: HTMLElement;
	readonly #events: DiagramEvents;
	readonly #fitScale: FitScale;
	#held: NodeId | null = null;
	#pointed: string | null = null;
	#wasFitted = false;
	/** What is to be held as soon as it is drawn, and whether the keyboard goes there. */
	#wanted: readonly [id: NodeId, focus: boolean] | null = null;
	/** What of the sheet is drawn; null: all of it. */
	#sight: Rect | null = null;

	/** @param label what a screen reader calls the drawing */
	constructor(parent: HTMLElement, label: string, events: DiagramEvents, fitScale: FitScale = {}) {
		this.#events = events;
		this.#fitScale = fitScale;
		this.frame = parent.createDiv('bansou-diagram');
		const sheet = this.frame.createDiv('bansou-sheet');
		this.#drawing = new Drawing(sheet, label);
		this.#aloud = this.frame.createDiv({ cls: 'bansou-aloud', attr: { hidden: '' } });
		this.#zoom = new Zoom({ frame: this.frame, sheet, settle: (x, y, scale) => this.#settle(x, y, scale), isBare: () => this.#isBare(), moved: () => this.#moved() });
		this.#listen();
	}

	get picture(): Picture {
		return this.#drawing.picture;
	}
	get held(): NodeId | null {
		return this.#held;
	}
	/** The drawing as it is on screen, to be printed or copied. */
	get svg(): SVGSVGElement {
		return this.#drawing.svg;
	}

	/** Says that another picture is on its way; until it is shown, this one stays. */
	awaitPicture(): void {
		this.frame.classList.add('is-placing');
	}
	get isAwaiting(): boolean {
		return this.frame.classList.contains('is-placing');
	}

	/** Shows a picture; the first one is fitted into the frame, later ones stay where one was looking. */
	show(picture: Picture): void {
		const anchor = this.#held === null ? null : this.#boxOf(this.#held);
		const before = anchor && this.#zoom.onFrame(anchor.x, anchor.y);
		// A field over the drawing keeps the keyboard, whatever arrives below it.
		const hadFocus = this.#drawing.svg.contains(this.frame.ownerDocument.activeElement);
		// Fitted first: what is drawn depends on the scale.
		if (!this.#wasFitted && picture.width > 0) this.#fit(picture, this.#fitScale);
		this.#sight = sightAround(picture, this.#zoom.seen);
		this.#drawing.show(picture, this.#sight);
		const after = this.#held === null ? null : this.#boxOf(this.#held);
		// What is held stays before one's eyes, unless it has gone to quite another place.
		if (anchor && after && before && Math.hypot(after.x - anchor.x, after.y - anchor.y) < FAR) this.#zoom.keep(after.x, after.y, before);
		if (this.#held !== null && !after) this.hold(null);
		else if (this.#held !== null) this.hold(this.#held, hadFocus);
		else this.#tabStop();
		this.frame.classList.remove('is-placing');
		this.#cue();
		const [wanted, focus] = this.#wanted ?? [null];
		this.#wanted = null;
		if (wanted !== null) this.hold(wanted, focus);
	}

	#moved(): void {
		this.#cue();
		this.#events.moved();
	}
	/** Tells by a fading edge that the picture goes on below. */
	#cue(): void {
		const [, bottom] = this.#zoom.onFrame(0, this.picture.height);
		this.frame.classList.toggle('goes-on', bottom > this.frame.clientHeight + BELOW);
	}

	/** Shows the whole picture. */
	fit(): void {
		this.#fit(this.picture, { ...this.#fitScale, legible: 0 });
	}
	/** Shows the picture as one begins to read it: all of it, unless its words would be too small. */
	begin(): void {
		this.#fit(this.picture, this.#fitScale);
	}
	#fit(picture: Picture, scale: FitScale): void {
		this.#zoom.fit(picture, scale);
		this.#wasFitted = this.frame.clientWidth > 0;
	}
	zoomBy(factor: number): void {
		this.#zoom.by(factor);
	}

	/** Holds a node: what keys are about. @param focus whether the keyboard goes there too */
	hold(id: NodeId | null, focus = false): void {
		const part = id === null ? null : this.#drawing.partOf(id);
		// What is not drawn yet is held when it comes.
		if (this.isAwaiting) this.#wanted = id !== null && !part ? [id, focus] : null;
		const changed = this.#held !== (part ? id : null);
		this.#held = part ? id : null;
		this.#drawing.mark('is-held', ({ key }) => key === part?.key);
		this.#point(part);
		this.#tabStop();
		if (part) this.#reveal(part);
		// Whoever is typing over the drawing is not interrupted.
		const isTyping = this.frame.ownerDocument.activeElement?.matches('textarea, input') === true && this.frame.contains(this.frame.ownerDocument.activeElement);
		if (id !== null && part && focus && !isTyping) this.#drawing.elementOf(id)?.focus({ preventScroll: true });
		if (changed) this.#events.held(this.#held);
	}

	/** Where a node stands, px of the frame; null when it is not drawn. */
	placeOf(id: NodeId): (Rect & { readonly scale: number }) | null {
		const box = this.#boxOf(id);
		return box && this.placeOn(box);
	}
	/** A rectangle of the sheet, px of the frame. */
	placeOn(box: Rect): Rect & { readonly scale: number } {
		const [x, y] = this.#zoom.onFrame(box.x, box.y);
		const { scale } = this.#zoom;
		return { x, y, width: box.width * scale, height: box.height * scale, scale };
	}

	#settle(x: number, y: number, scale: number): void {
		this.#sight = sightAround(this.picture, this.#zoom.seen);
		this.#drawing.place(x, y, scale, this.#sight);
	}

	#isBare(): boolean {
		return this.#sight !== null && !covers(this.#sight, this.#zoom.seen, this.picture);
	}

	#boxOf(id: NodeId): Rect | null {
		const part = this.#drawing.partOf(id);
		return part?.box ? { ...part.box, x: part.x + part.box.x, y: part.y + part.box.y } : null;
	}

	#reveal({ x, y, box }: Part): void {
		if (box) this.#zoom.reveal({ ...box, x: x + box.x, y: y + box.y });
	}

	/** One node can be reached by Tab: the one that is held, else the first. */
	#tabStop(): void {
		this.#drawing.tabTo(this.#held ?? firstNode(this.picture));
	}

	#listen(): void {
		const { frame } = this;
		frame.addEventListener('pointerover', (event) => this.#held === null && event.pointerType !== 'touch' && this.#point(this.#partAt(event.target)));
		frame.addEventListener('pointerover', (event) => this.#readAloud(this.#partAt(event.target), event));
		frame.addEventListener('pointerover', (event) => this.#hovered(event));
		frame.addEventListener('pointerleave', () => this.#held === null && this.#point(null));
		frame.addEventListener('click', (event) => this.#clicked(event));
		frame.addEventListener('dblclick', (event) => this.#struck(event));
		frame.addEventListener('contextmenu', (event) => this.#menu(event));
		frame.addEventListener('focusin', (event) => this.#focused(event));
		frame.addEventListener('keydown', (event) => this.#pressed(event));
		frame.addEventListener('dragover', (event) => this.#events.dropped && event.preventDefault());
		frame.addEventListener('drop', (event) => this.#dropped(event));
		frame.addEventListener('paste', (event) => this.#pasted(event));
		const { shifted } = this.#events;
		followDrags(frame, { idAt: (target) => idOf(this.#partAt(target)), linked: (from, to) => this.#events.linked(from, to), shifted: shifted ? (id, by) => shifted(id, by / this.#zoom.scale) : null });
	}

	#partAt(target: EventTarget | null): Part | null {
		const key = (target as Element | null)?.closest('.bansou-part')?.getAttribute('data-key');
		return this.picture.parts.find((part) => part.key === key && part.subject.is !== 'surroundings') ?? null;
	}

	#clicked(event: MouseEvent): void {
		const part = this.#partAt(event.target);
		if (part?.subject.is === 'link') return this.#events.chosen(part.subject.key, event);
		const id = idOf(part);
		if (id !== null && (event.ctrlKey || event.metaKey)) return this.#events.wished({ wish: 'open', aside: true }, id);
		this.hold(id, id !== null);
	}

	#hovered(event: PointerEvent): void {
		const id = idOf(this.#partAt(event.target));
		if (id !== null) this.#events.hovered?.(id, event, this.frame);
	}

	#dropped(event: DragEvent): void {
		const text = event.dataTransfer?.getData('text/plain') ?? '';
		if (text === '' || !this.#events.dropped) return;
		event.preventDefault();
		this.#events.dropped(text, idOf(this.#partAt(event.target)));
	}

	#pasted(event: ClipboardEvent): void {
		const text = event.clipboardData?.getData('text/plain') ?? '';
		if (text.trim() === '' || !this.#events.pasted || (event.target as Element | null)?.closest('textarea')) return;
		event.preventDefault();
		this.#events.pasted(text);
	}

	#struck(event: MouseEvent): void {
		const id = idOf(this.#partAt(event.target));
		if (id !== null) return this.#events.wished({ wish: 'rename' }, id);
		const { left, top } = this.frame.getBoundingClientRect();
		this.#events.struck(...this.#zoom.onSheet(event.clientX - left, event.clientY - top));
	}

	#menu(event: MouseEvent): void {
		const id = idOf(this.#partAt(event.target));
		if (id === null) return;
		event.preventDefault();
		this.hold(id, true);
		this.#events.wished({ wish: 'menu' }, id);
	}

	#focused(event: FocusEvent): void {
		const id = idOf(this.#partAt(event.target));
		if (id !== null && id !== this.#held) this.hold(id);
	}

	#pressed(event: KeyboardEvent): void {
		// What is typed into a field over the drawing is that field's own.
		if (event.defaultPrevented || event.isComposing || (event.target as Element | null)?.closest('input, textarea, button:not(.bansou-part)')) return;
		const wish = wishOf({ key: event.key, shiftKey: event.shiftKey, altKey: event.altKey, modKey: event.ctrlKey || event.metaKey });
		if (!wish) return;
		event.preventDefault();
		event.stopPropagation();
		if (wish.wish === 'walk') this.hold(this.#held === null ? firstNode(this.picture) : (stepFrom(this.picture, this.#held, wish.to) ?? this.#held), true);
		else if (wish.wish === 'zoom') this.zoomBy(wish.by);
		else if (wish.wish === 'fit') this.fit();
		else this.#events.wished(wish, this.#held);
	}

	/** What is near to a part stays, the rest stands back. */
	#point(part: Part | null): void {
		if (this.#pointed === (part?.key ?? null)) return;
		this.#pointed = part?.key ?? null;
		const near = part ? nearTo(this.picture, part) : null;
		this.frame.classList.toggle('is-pointing', near !== null);
		this.#drawing.mark('is-near', ({ key, subject }) => near !== null && (near.has(key) || subject.is === 'surroundings'));
		this.#drawing.mark('is-pointed', ({ key }) => key === part?.key);
	}

	/** The sentence of a link beside the pointer. */
	#readAloud(part: Part | null, { clientX, clientY }: MouseEvent): void {
		const sentence = part?.subject.is === 'link' ? part.label : undefined;
		this.#aloud.hidden = sentence === undefined;
		if (sentence === undefined) return;
		this.#aloud.textContent = sentence;
		const { left, top, width } = this.frame.getBoundingClientRect();
		this.#aloud.style.setProperty('left', `${Math.max(8, Math.min(clientX - left + 14, width - this.#aloud.offsetWidth - 8))}px`);
		this.#aloud.style.setProperty('top', `${clientY - top + 16}px`);
	}
}

const idOf = (part: Part | null): NodeId | null => (part?.subject.is === 'node' ? part.subject.id : null);
