/** The drawing: a picture shown as SVG by keyed join, in which only what has changed is touched. */
import { select } from 'd3';
import type { Selection } from 'd3';
import type { NodeId } from '../../core/client-links.ts';
import type { Mark, Part, Picture } from '../picture.ts';

/** How much of a picture is legible at a scale: all words, fewer and larger ones, none. */
export type Detail = 'full' | 'brief' | 'shapes';
/** Below the second of these no word can be read, and words are what makes a large drawing slow (architecture §6). */
export const detailAt = (scale: number): Detail => (scale >= 0.6 ? 'full' : scale >= 0.35 ? 'brief' : 'shapes');

type Group = Selection<SVGGElement, Part, SVGGElement, unknown>;

/** The parts of the last picture as elements; one of these for each place where a picture is shown. */
export class Drawing {
	readonly svg: SVGSVGElement;
	readonly #view: Selection<SVGGElement, unknown, null, undefined>;
	#picture: Picture = { width: 0, height: 0, parts: [] };
	#detail: Detail = 'full';
	/** What each element shows, so that it is not drawn again. */
	readonly #shown = new WeakMap<SVGGElement, string>();

	/** @param parent an empty element, which the drawing fills */
	constructor(parent: HTMLElement, label: string) {
		this.svg = parent.createSvg('svg', { cls: 'bansou-drawing', attr: { role: 'group', 'aria-label': label } });
		this.#view = select(this.svg).append('g');
	}

	get picture(): Picture {
		return this.#picture;
	}

	/** Shows a picture in place of the one before. */
	show(picture: Picture): void {
		this.#picture = picture;
		this.#join();
	}

	/** Places the sheet in the window: px from its corner, and the scale. */
	place(x: number, y: number, scale: number): void {
		this.#view.attr('transform', `translate(${x},${y}) scale(${scale})`);
		const detail = detailAt(scale);
		if (detail === this.#detail) return;
		this.#detail = detail;
		this.#join();
	}

	/** The part that stands for a node. */
	partOf(id: NodeId): Part | null {
		return this.#picture.parts.find(({ subject, box }) => box !== undefined && subject.is === 'node' && subject.id === id) ?? null;
	}

	/** The element that stands for a node. */
	elementOf(id: NodeId): SVGGElement | null {
		const part = this.partOf(id);
		return part && (this.#groups().filter(({ key }) => key === part.key).node() ?? null);
	}

	/** Marks the parts that `isOn` holds for. */
	mark(cls: string, isOn: (part: Part) => boolean): void {
		this.#groups().classed(cls, isOn);
	}

	#groups(): Group {
		return this.#view.selectChildren<SVGGElement, Part>('g');
	}

	#join(): void {
		const groups = this.#groups().data(this.#picture.parts, ({ key }) => key).join((enter) => enter.append('g').attr('class', 'bansou-arriving'));
		groups.order();
		groups.each((part, i, all) => {
			const g = all[i];
			if (g) this.#update(g, part);
		});
	}

	#update(g: SVGGElement, part: Part): void {
		const shows = `${this.#detail} ${signatureOf(part)}`;
		if (this.#shown.get(g) === shows) return;
		this.#shown.set(g, shows);
		const group = select<SVGGElement, Part>(g);
		const transient = [...g.classList].filter((cls) => cls.startsWith('is-'));
		group.attr('class', ['bansou-part', part.cls, ...transient].join(' ')).style('transform', `translate(${part.x}px,${part.y}px)`);
		group.attr('data-key', part.key).attr('aria-label', part.label ?? null).attr('role', part.label === undefined ? null : part.box ? 'button' : 'img').attr('aria-hidden', part.label === undefined ? 'true' : null);
		if (part.box) group.attr('tabindex', g.getAttribute('tabindex') ?? '-1');
		drawMarks(g, marksAt(part, this.#detail));
	}
}

const signatures = new WeakMap<Part, string>();
function signatureOf(part: Part): string {
	let known = signatures.get(part);
	if (known === undefined) signatures.set(part, (known = JSON.stringify(part)));
	return known;
}

function marksAt(part: Part, detail: Detail): readonly Mark[] {
	if (detail === 'full') return part.marks;
	const marks = part.brief ?? part.marks;
	return detail === 'brief' ? marks : marks.filter(({ tag }) => tag !== 'text');
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
