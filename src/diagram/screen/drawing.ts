/** Draws a picture into an SVG, part by part: only what has changed is touched, and of a large picture only what is in sight or near it. */
import { select } from 'd3';
import type { Selection } from 'd3';
import type { NodeId } from '../../core/client-links.ts';
import type { Mark, Part, Picture } from '../picture.ts';
import { isSame } from '../same.ts';
import { inSight, isLarge } from './sight.ts';
import type { Rect } from './zoom.ts';

/** How much of a picture is legible at a scale: all words, fewer and larger ones, none. */
export type Detail = 'full' | 'brief' | 'shapes';
/** Below the second of these no word can be read, and words are what makes a large drawing slow (architecture §6). */
export const detailAt = (scale: number): Detail => (scale >= 0.6 ? 'full' : scale >= 0.35 ? 'brief' : 'shapes');

type Group = Selection<SVGGElement, Part, SVGGElement, unknown>;

/** What an element shows. */
interface Shown {
	readonly part: Part;
	readonly detail: Detail;
}

/** The parts of the last picture as elements; one of these for each place where a picture is shown. */
export class Drawing {
	readonly svg: SVGSVGElement;
	readonly #view: Selection<SVGGElement, unknown, null, undefined>;
	#picture: Picture = { width: 0, height: 0, parts: [] };
	#detail: Detail = 'full';
	#sight: Rect | null = null;
	/** So that it is not drawn again. */
	readonly #shown = new WeakMap<SVGGElement, Shown>();
	readonly #marks = new Map<string, (part: Part) => boolean>();
	/** Key of the one part that Tab leads to: it stays in the drawing when it is out of sight. */
	#tabStop: string | null = null;

	/** @param parent an empty element, which the drawing fills */
	constructor(parent: HTMLElement, label: string) {
		this.svg = parent.createSvg('svg', { cls: 'bansou-drawing', attr: { role: 'group', 'aria-label': label } });
		this.#view = select(this.svg).append('g');
	}

	get picture(): Picture {
		return this.#picture;
	}

	/** Shows a picture in place of the one before. @param sight what has to be drawn of it at least; null: all of it */
	show(picture: Picture, sight: Rect | null = null): void {
		[this.#picture, this.#sight] = [picture, sight];
		this.svg.classList.toggle('is-large', isLarge(picture));
		this.#join();
	}

	/** Places the sheet in the window: px from its corner, and the scale. @param sight as for {@link show} */
	place(x: number, y: number, scale: number, sight: Rect | null = null): void {
		this.#view.attr('transform', `translate(${x},${y}) scale(${scale})`);
		const detail = detailAt(scale);
		if (detail === this.#detail && isSame(sight, this.#sight)) return;
		[this.#detail, this.#sight] = [detail, sight];
		this.#join();
	}

	/** The part that stands for a node. */
	partOf(id: NodeId): Part | null {
		return this.#picture.parts.find(({ subject, box }) => box !== undefined && subject.is === 'node' && subject.id === id) ?? null;
	}

	/** The element that stands for a node; null too while it is far out of sight. */
	elementOf(id: NodeId): SVGGElement | null {
		const part = this.partOf(id);
		return part && (this.#groups().filter(({ key }) => key === part.key).node() ?? null);
	}

	/** Marks the parts that `isOn` holds for, until the next call for that class. */
	mark(cls: string, isOn: (part: Part) => boolean): void {
		this.#marks.set(cls, isOn);
		this.#groups().each((part, i, all) => all[i]?.classList.contains(cls) !== isOn(part) && all[i]?.classList.toggle(cls));
	}

	/** Lets Tab lead to one node and to no other; to none when it is null. */
	tabTo(id: NodeId | null): void {
		const part = id === null ? null : this.partOf(id);
		const before = this.#tabStop;
		if (before === (part?.key ?? null)) return;
		this.#tabStop = part?.key ?? null;
		if (this.#sight) this.#join();
		this.#groups().filter(({ key }) => key === before || key === part?.key).attr('tabindex', ({ key }) => this.#tabIndex(key));
	}

	#tabIndex(key: string): string {
		return key === this.#tabStop ? '0' : '-1';
	}

	#groups(): Group {
		return this.#view.selectChildren<SVGGElement, Part>('g');
	}

	#join(): void {
		const parts = inSight(this.#picture, this.#sight, (key) => key === this.#tabStop);
		const groups = this.#groups().data(parts, ({ key }) => key).join('g');
		groups.order();
		groups.each((part, i, all) => {
			const g = all[i];
			if (g) this.#update(g, part);
		});
	}

	#update(g: SVGGElement, part: Part): void {
		const was = this.#shown.get(g);
		if (was?.detail === this.#detail && isSame(was.part, part)) return;
		this.#shown.set(g, { part, detail: this.#detail });
		if (!was || !isSame(was.part, part)) this.#dress(g, part);
		const marks = marksAt(part, this.#detail);
		if (!was || !isSame(marksAt(was.part, was.detail), marks)) drawMarks(g, marks);
	}

	/** Everything of a part but its marks. */
	#dress(g: SVGGElement, part: Part): void {
		const marked = [...this.#marks].filter(([, isOn]) => isOn(part)).map(([cls]) => cls);
		// What is not moved needs no place of its own: that would make thousands of lines slow to paint.
		const moved = part.x === 0 && part.y === 0 ? '' : `translate(${part.x}px,${part.y}px)`;
		const group = select<SVGGElement, Part>(g).attr('class', ['bansou-part', part.cls, ...marked].join(' ')).style('transform', moved);
		group.attr('data-key', part.key).attr('aria-label', part.label ?? null).attr('role', part.label === undefined ? null : part.box ? 'button' : 'img').attr('aria-hidden', part.label === undefined ? 'true' : null);
		if (part.box) group.attr('tabindex', this.#tabIndex(part.key));
	}
}

/** What is too small to be seen from so far. */
const FINE = /^bansou-ink-(?:casing|icon|head|bar|ring|strike|who|root)/;

function marksAt(part: Part, detail: Detail): readonly Mark[] {
	if (detail === 'full') return part.marks;
	const marks = part.brief ?? part.marks;
	return detail === 'brief' ? marks : marks.filter(({ tag, cls }) => tag !== 'text' && !FINE.test(cls));
}

/** Draws marks into a group in place of those that were there. Text is text, whatever stands in a title. */
function drawMarks(g: SVGGElement, marks: readonly Mark[]): void {
	const group = select(g);
	group.selectChildren('*').remove();
	for (const mark of marks) {
		const ink = group.append(mark.tag).attr('class', mark.cls);
		if (mark.tag === 'text') {
			ink.attr('x', mark.x).attr('y', mark.y).attr('text-anchor', mark.anchor ?? null);
			for (const { text, strong, cls } of mark.spans) ink.append('tspan').attr('class', [strong ? 'bansou-strong' : '', cls ?? ''].join(' ').trim() || null).text(text);
			continue;
		}
		for (const [name, value] of Object.entries(mark)) if (name !== 'tag' && name !== 'cls') ink.attr(name, String(value));
	}
}
