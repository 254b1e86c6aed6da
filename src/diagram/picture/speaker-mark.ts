/** Who said it first, as a small mark: a filled disc for the owner, a ring for people of the firm, a square for the team. */
import type { DiagramWords } from '../../lang/faces/diagram.ts';
import type { Mark } from '../picture.ts';
import type { FirstSpeaker } from '../scene.ts';
import { circle, rect, text } from './marks.ts';

/** The mark around a middle. */
export function speakerMark(speaker: FirstSpeaker, x: number, y: number, words: DiagramWords, r = 8): Mark[] {
	const letter = words.speakers[speaker][0];
	if (speaker === 'owner') return [circle('owner', x, y, r), text('owner-letter', x, y + 3.6, letter, 'middle')];
	const shape = speaker === 'team' ? rect('who', x - r + 0.5, y - r + 0.5, 2 * r - 1, 2 * r - 1, 2) : circle('who', x, y, r);
	return [shape, text('who-letter', x, y + 3.6, letter, 'middle')];
}
