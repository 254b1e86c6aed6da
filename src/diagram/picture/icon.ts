/** Icons of the bands, of the lane, of loops and of pins: outlines by Lucide (ISC). */
import { CircleDot, CornerRightDown, Eye, Footprints, Hash, Pin, RotateCw, Sunrise, Timer } from 'lucide';
import type { Mark } from '../picture.ts';
import type { SceneType } from '../scene.ts';
import { inkClass } from './ink.ts';
import { round } from './marks.ts';

const ICONS = { vision: Sunrise, essential: CircleDot, cause: CornerRightDown, issue: Eye, fact: Hash, action: Footprints, short: Timer, loop: RotateCw, pin: Pin } as const satisfies Record<SceneType | 'loop' | 'pin', unknown>;
/** The side of the square that Lucide draws in. */
const GRID = 24;

/** An icon by its upper left corner. */
export function icon(name: keyof typeof ICONS, x: number, y: number, size = 13): Mark {
	const [, , shapes] = ICONS[name];
	return { tag: 'path', cls: inkClass('icon'), d: (shapes ?? []).map(([tag, attributes]) => outline(tag, attributes)).join(''), transform: `translate(${round(x)},${round(y)}) scale(${(size / GRID).toFixed(3)})` };
}

/** Each of the few shapes of Lucide as a path. */
function outline(tag: string, attributes: Readonly<Record<string, string | number | undefined>>): string {
	const number = (name: string): number => Number(attributes[name] ?? 0);
	switch (tag) {
		case 'circle': return `M${number('cx') - number('r')},${number('cy')}a${number('r')},${number('r')} 0 1 0 ${2 * number('r')},0a${number('r')},${number('r')} 0 1 0 ${-2 * number('r')},0`;
		case 'line': return `M${number('x1')},${number('y1')}L${number('x2')},${number('y2')}`;
		case 'polyline': return `M${String(attributes.points)}`;
		// A path that begins with a small m begins at the corner, wherever the one before it ended.
		default: return `M0 0${attributes.d ?? ''}`;
	}
}
