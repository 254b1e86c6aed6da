/** Panning and zooming a drawing: by wheel, pinch, drag and key; a CSS transform while it lasts, settled at its end. */
import { select, zoom, zoomIdentity } from 'd3';
import type { D3ZoomEvent, ZoomTransform } from 'd3';

/** What can be moved about. */
export interface ZoomTarget {
	/** The window through which one looks. */
	readonly frame: HTMLElement;
	/** The sheet in it, which is moved while a gesture lasts. */
	readonly sheet: HTMLElement;
	/** Places what is on the sheet, once a gesture has ended. */
	readonly settle: (x: number, y: number, scale: number) => void;
	/** Whether a gesture has come to where nothing is drawn yet, so that it has to be settled before its end. */
	readonly isBare?: () => boolean;
	/** Called at every step, for whatever floats over the sheet. */
	readonly moved?: () => void;
}

export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** How large a sheet is shown when it is fitted. */
export interface FitScale {
	readonly least?: number;
	/** Rather so large, and higher than the frame, than so small that nobody reads it; never wider than the frame for its sake. */
	readonly legible?: number;
	/** Never wider than the frame, even below `least`. */
	readonly wholeWidth?: boolean;
	readonly most?: number;
}

const SMALLEST = 0.1;
const LARGEST = 4;
/** How long a wheel rests before it counts as let go, as with d3's own. Milliseconds. */
const REST = 150;
/** So much larger or smaller a gesture may show what was painted for another scale: beyond, letters blur and a wide sheet is painted far too finely. */
const STRETCH = 3;
/** px that stay free around what is fitted or brought into sight. */
const MARGIN = 16;

export class Zoom {
	readonly #target: ZoomTarget;
	readonly #zoom;
	#current: ZoomTransform = zoomIdentity;
	#settled: ZoomTransform = zoomIdentity;
	/** The timer of a wheel that pans; 0: none does. */
	#panning = 0;

	constructor(target: ZoomTarget) {
		this.#target = target;
		this.#zoom = zoom<HTMLElement, unknown>()
			.scaleExtent([SMALLEST, LARGEST])
			// A wheel pans, as on the app's canvas; with Ctrl, and by pinching, it zooms. A node is not the ground one drags, but a finger may be put down anywhere.
			.filter((event: Event) => event.type === 'wheel' ? (event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey : event.type !== 'dblclick' && ((event as MouseEvent).button ?? 0) === 0 && (event.type === 'touchstart' || !isOnNode(event)))
			.on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => this.#move(event.transform))
			.on('end', () => this.#panning === 0 && this.#settle());
		select(target.frame).call(this.#zoom).on('dblclick.zoom', null).on('wheel.pan', (event: WheelEvent) => this.#pan(event), { passive: false });
	}

	get scale(): number {
		return this.#current.k;
	}

	/** A place of the sheet as px in the frame. */
	onFrame(x: number, y: number): [number, number] {
		return this.#current.apply([x, y]);
	}
	/** A place in the frame as px of the sheet. */
	onSheet(x: number, y: number): [number, number] {
		return this.#current.invert([x, y]);
	}

	/** What the frame shows of the sheet. */
	get seen(): Rect {
		const { clientWidth, clientHeight } = this.#target.frame;
		const [x, y] = this.onSheet(0, 0);
		return { x, y, width: clientWidth / this.scale, height: clientHeight / this.scale };
	}

	/** Shows the whole sheet, no larger than `most`; where it would become smaller than `least` or `legible`, its beginning. */
	fit({ width, height }: { readonly width: number; readonly height: number }, { least = SMALLEST, legible = 0, most = 1, wholeWidth = false }: FitScale = {}): void {
		const { clientWidth, clientHeight } = this.#target.frame;
		if (width === 0 || height === 0 || clientWidth === 0) return;
		const byWidth = Math.min(most, (clientWidth - 2 * MARGIN) / width);
		const whole = Math.max(Math.min(byWidth, (clientHeight - 2 * MARGIN) / height), Math.min(legible, byWidth));
		const k = Math.max(wholeWidth ? Math.min(least, clientWidth / width) : least, whole);
		// In the middle; what is wider than the frame begins at its left.
		const left = (clientWidth - width * k) / 2;
		this.#to(zoomIdentity.translate(left < 0 ? MARGIN : left, Math.max(MARGIN, (clientHeight - height * k) / 2)).scale(k));
	}

	/** Zooms about the middle of the frame. */
	by(factor: number): void {
		this.#zoom.scaleBy(select(this.#target.frame), factor);
	}

	/** Moves the sheet as little as is needed to bring a part of it into sight. */
	reveal({ x, y, width, height }: Rect): void {
		const { clientWidth, clientHeight } = this.#target.frame;
		const [left, top] = this.onFrame(x, y);
		const [right, bottom] = this.onFrame(x + width, y + height);
		const dx = shiftInto(left, right, clientWidth);
		const dy = shiftInto(top, bottom, clientHeight);
		if (dx !== 0 || dy !== 0) this.#to(zoomIdentity.translate(this.#current.x + dx, this.#current.y + dy).scale(this.#current.k));
	}

	/** Moves the sheet so that one place of it stays where it was in the frame. */
	keep(x: number, y: number, [frameX, frameY]: readonly [number, number]): void {
		const { k } = this.#current;
		this.#to(zoomIdentity.translate(frameX - x * k, frameY - y * k).scale(k));
	}

	#to(transform: ZoomTransform): void {
		this.#endPan();
		this.#zoom.transform(select(this.#target.frame), transform);
	}

	#pan(event: WheelEvent): void {
		if (event.ctrlKey || event.metaKey) return;
		event.preventDefault();
		this.#endPan();
		this.#panning = this.#target.frame.win.setTimeout(() => {
			this.#panning = 0;
			this.#settle();
		}, REST);
		const step = event.deltaMode === 1 ? 18 : 1;
		const [dx, dy] = event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
		this.#zoom.translateBy(select(this.#target.frame), (-dx * step) / this.scale, (-dy * step) / this.scale);
	}

	#endPan(): void {
		this.#target.frame.win.clearTimeout(this.#panning);
		this.#panning = 0;
	}

	#move(transform: ZoomTransform): void {
		this.#current = transform;
		const { x, y, k } = this.#settled;
		const scale = transform.k / k;
		this.#target.sheet.classList.add('is-moving');
		this.#target.sheet.style.setProperty('transform', `translate(${transform.x - x * scale}px, ${transform.y - y * scale}px) scale(${scale})`);
		if (scale < 1 / STRETCH || scale > STRETCH || this.#target.isBare?.()) this.#settle();
		this.#target.moved?.();
	}

	#settle(): void {
		this.#settled = this.#current;
		const { x, y, k } = this.#current;
		this.#target.settle(x, y, k);
		this.#target.sheet.style.removeProperty('transform');
		this.#target.sheet.classList.remove('is-moving');
	}
}

const isOnNode = ({ target }: Event): boolean => (target as Element | null)?.closest('.bansou-part[role="button"]') != null;

/** How far a stretch has to move to lie inside a length, or at least to begin in it. */
function shiftInto(from: number, to: number, length: number): number {
	if (from < MARGIN) return MARGIN - from;
	return to > length - MARGIN ? Math.max(length - MARGIN - to, MARGIN - from) : 0;
}
