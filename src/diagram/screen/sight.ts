/** What of a large picture is in sight, or so near to it that it may soon be: the rest need not be drawn. */
import type { Part, Picture } from '../picture.ts';
import type { Rect } from './zoom.ts';

/** A picture with so many parts, of some two hundred notes, is drawn as far as one sees it. Smaller ones are drawn whole: a screen reader reads on where the eye does not. */
const MANY = 600;
export const isLarge = ({ parts }: Picture): boolean => parts.length >= MANY;
/** Around a node stand words and roots that are no part of its box, px of the sheet. */
const AROUND = 80;

/** What is drawn when a frame shows part of a sheet, px of the sheet: half a frame more at each side. null: the picture is drawn whole. */
export function sightAround(picture: Picture, { x, y, width, height }: Rect): Rect | null {
	return !isLarge(picture) ? null : { x: x - width / 2, y: y - height / 2, width: 2 * width, height: 2 * height };
}

/** The parts that are drawn, in their order. @param kept those that are drawn wherever one looks */
export const inSight = ({ parts }: Picture, sight: Rect | null, kept: (key: string) => boolean): readonly Part[] => (sight ? parts.filter((part) => kept(part.key) || meets(part, sight)) : parts);

/** Whether a part reaches into a stretch of the sheet. What does not tell how far it reaches does. */
function meets({ x, y, box, extent = box }: Part, sight: Rect): boolean {
	if (!extent) return true;
	const [left, top] = [x + extent.x - AROUND, y + extent.y - AROUND];
	return left < sight.x + sight.width && left + extent.width + 2 * AROUND > sight.x && top < sight.y + sight.height && top + extent.height + 2 * AROUND > sight.y;
}

/** Whether one stretch of a sheet lies within another, as far as there is something to be seen: beyond the picture there is nothing. */
export function covers(sight: Rect, { x, y, width, height }: Rect, picture: Picture): boolean {
	const [right, bottom] = [Math.min(x + width, picture.width), Math.min(y + height, picture.height)];
	return sight.x <= Math.max(0, x) && sight.y <= Math.max(0, y) && sight.x + sight.width >= right && sight.y + sight.height >= bottom;
}
