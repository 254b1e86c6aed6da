/** A picture as a value: what is drawn, part by part, so that screen, file and test draw the same. Lengths are px at scale 1. */
import type { NodeId } from '../core/client-links.ts';

export interface Span {
	readonly text: string;
	/** Figures stand out. */
	readonly strong?: boolean;
	/** Class of its own: the owner's words, a second word. */
	readonly cls?: string;
}

/** One mark of ink. Places are relative to its part. */
export type Mark =
	| { readonly tag: 'path'; readonly cls: string; readonly d: string; readonly transform?: string }
	| { readonly tag: 'rect'; readonly cls: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly rx?: number }
	| { readonly tag: 'circle'; readonly cls: string; readonly cx: number; readonly cy: number; readonly r: number }
	| { readonly tag: 'text'; readonly cls: string; readonly x: number; readonly y: number; readonly anchor?: 'start' | 'middle' | 'end'; readonly spans: readonly Span[] };

/** What a part stands for: of this the drawing lets one point, drag and edit. */
export type Subject =
	| { readonly is: 'node'; readonly id: NodeId }
	| { readonly is: 'link'; readonly key: string; readonly from: NodeId; readonly to: NodeId }
	| { readonly is: 'loop'; readonly ids: readonly NodeId[] }
	| { readonly is: 'surroundings' };

/** A group of marks that moves as one. */
export interface Part {
	/** Unique in a picture, and the same for the same thing in the next one. */
	readonly key: string;
	readonly cls: string;
	readonly subject: Subject;
	readonly x: number;
	readonly y: number;
	readonly marks: readonly Mark[];
	/** In place of the marks when the picture is seen from far: fewer, larger words. Absent: the marks stay. */
	readonly brief?: readonly Mark[];
	/** What a screen reader says of it; absent for what is only ink. */
	readonly label?: string;
	/** The box of a node, for focus, drag and the field that is opened on it: from the part's own origin. */
	readonly box?: Extent;
	/** How far it reaches, from its own origin, so that it may be left out where nobody looks; absent: as far as its box, and without one it is always drawn. */
	readonly extent?: Extent;
}

/** A rectangle, px. */
export interface Extent {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface Picture {
	readonly width: number;
	readonly height: number;
	/** In the order of drawing: surroundings, links, nodes. */
	readonly parts: readonly Part[];
}

/** Measures words: their width in px. */
export type Pen = (text: string, size: number, weight: 400 | 700) => number;
