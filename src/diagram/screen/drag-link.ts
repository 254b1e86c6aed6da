/** Drawing a line from a node to another with the pointer held down, or with Shift moving it to the side. */
import type { NodeId } from '../../core/client-links.ts';

export interface LinkDrag {
	/** The node at a place on screen, or null. */
	readonly idAt: (target: EventTarget | null) => NodeId | null;
	readonly linked: (from: NodeId, to: NodeId) => void;
	/** By so many px of the frame to the right; null: nodes cannot be moved. */
	readonly shifted: ((id: NodeId, by: number) => void) | null;
}

/** px that the pointer has to go before a press becomes a drag. */
const START = 6;

/** Follows drags that begin on a node of a frame; a line shows what would be linked. Escape, or letting go elsewhere, gives up. */
export function followDrags(frame: HTMLElement, { idAt, linked, shifted }: LinkDrag): void {
	frame.addEventListener('pointerdown', (down) => {
		const from = idAt(down.target);
		// A finger that moves wants to see another part of the drawing.
		if (from === null || down.button !== 0 || down.pointerType === 'touch') return;
		const line = new DragLine(frame, down.clientX, down.clientY);
		const isShift = down.shiftKey && shifted !== null;
		const doc = frame.ownerDocument;
		const at = (event: PointerEvent): NodeId | null => {
			const target = doc.elementFromPoint(event.clientX, event.clientY);
			return frame.contains(target) ? idAt(target) : null;
		};
		const move = (event: PointerEvent): void => (isShift ? line.to(event.clientX, down.clientY, from, from) : line.to(event.clientX, event.clientY, at(event) ?? from, from));
		const end = (event: Event): void => {
			doc.removeEventListener('pointermove', move);
			doc.removeEventListener('pointerup', end);
			doc.removeEventListener('pointercancel', end);
			doc.removeEventListener('keydown', cancel, true);
			const drawn = line.end();
			if (event.type !== 'pointerup' || !drawn) return;
			if (isShift) return shifted(from, (event as PointerEvent).clientX - down.clientX);
			const to = at(event as PointerEvent);
			if (to !== null && to !== from) linked(from, to);
		};
		const cancel = (event: KeyboardEvent): void => {
			if (event.key !== 'Escape') return;
			event.stopPropagation();
			end(event);
		};
		doc.addEventListener('pointermove', move);
		doc.addEventListener('pointerup', end);
		doc.addEventListener('pointercancel', end);
		doc.addEventListener('keydown', cancel, true);
	});
}

/** The line that follows the pointer, over the drawing and in px of the frame. */
class DragLine {
	readonly #frame: HTMLElement;
	readonly #start: readonly [x: number, y: number];
	#svg: SVGSVGElement | null = null;

	constructor(frame: HTMLElement, x: number, y: number) {
		this.#frame = frame;
		this.#start = [x, y];
	}

	/** @param over the node below the pointer, equal to `from` when there is none */
	to(x: number, y: number, over: NodeId, from: NodeId): void {
		const [x0, y0] = this.#start;
		if (!this.#svg && Math.hypot(x - x0, y - y0) < START) return;
		const { left, top } = this.#frame.getBoundingClientRect();
		this.#svg ??= this.#draw();
		const line = this.#svg.firstElementChild;
		line?.setAttribute('d', `M${x0 - left},${y0 - top}L${x - left},${y - top}`);
		line?.classList.toggle('is-over', over !== from);
	}

	/** @returns whether a line had been drawn */
	end(): boolean {
		this.#svg?.remove();
		return this.#svg !== null;
	}

	#draw(): SVGSVGElement {
		const svg = this.#frame.createSvg('svg', { cls: 'bansou-drag' });
		svg.createSvg('path');
		return svg;
	}
}
