/** The small mark at the corner of a box that is held at its place. */
import type { Words } from '../../lang/words.ts';
import type { Part, Picture } from '../picture.ts';
import type { Pins } from '../placement/pins.ts';
import { icon } from './icon.ts';
import { PART } from './ink.ts';
import { rect } from './marks.ts';

const SIZE = 12;

/** A picture with the marks of what is held in it. */
export function withPins(picture: Picture, pins: Pins, { diagram }: Words): Picture {
	const marks = picture.parts.flatMap(({ subject, box, x, y }): Part[] => {
		if (subject.is !== 'node' || !box || !Object.hasOwn(pins, subject.id)) return [];
		return [{ key: `pin:${subject.id}`, cls: PART.surroundings, subject: { is: 'surroundings' }, x: x + box.x + box.width - SIZE / 2, y: y + box.y - SIZE / 2, marks: [rect('blank', -2, -2, SIZE + 4, SIZE + 4, 8), icon('pin', 0, 0, SIZE)], label: diagram.pinned }];
	});
	return marks.length === 0 ? picture : { ...picture, parts: [...picture.parts, ...marks] };
}
