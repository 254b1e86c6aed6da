/** Marks as they are written down: an ink by its name, and where it lies. */
import type { Mark, Span } from '../picture.ts';
import { isolated } from '../words/plain-title.ts';
import { inkClass, INKS } from './ink.ts';
import type { Ink, InkName } from './ink.ts';

export type Words = string | readonly Span[];
type Anchor = 'start' | 'middle' | 'end';

/** Whole tenths of a px: what is finer nobody sees, and a file would be long. */
export const round = (value: number): number => Math.round(value * 10) / 10;

export const path = (ink: InkName, d: string): Mark => ({ tag: 'path', cls: inkClass(ink), d });
export const rect = (ink: InkName, x: number, y: number, width: number, height: number, rx = 0): Mark => ({ tag: 'rect', cls: inkClass(ink), x, y, width, height, ...(rx > 0 ? { rx } : {}) });
export const circle = (ink: InkName, cx: number, cy: number, r: number): Mark => ({ tag: 'circle', cls: inkClass(ink), cx: round(cx), cy: round(cy), r });

/** A line of words. An opening bracket hangs: its empty half stands left of the edge. */
export function text(ink: InkName, x: number, y: number, words: Words, anchor: Anchor = 'start'): Mark {
	const spans = (typeof words === 'string' ? [{ text: words }] : words).map((span) => ({ ...span, text: isolated(span.text) }));
	const hang = anchor === 'start' ? hangOf(spans[0]?.text ?? '', sizeOf(ink)) : 0;
	return { tag: 'text', cls: inkClass(ink), x: round(x - hang), y: round(y), ...(anchor === 'start' ? {} : { anchor }), spans };
}

/** How far a line begins left of its edge. */
export const hangOf = (line: string, size: number): number => (/^[「『（【〔《〈]/.test(line) ? size / 2 : 0);
export const sizeOf = (ink: InkName): number => (INKS[ink] as Ink).size ?? 0;
