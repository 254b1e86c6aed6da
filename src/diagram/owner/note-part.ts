/** A note of the owner's sheet as a part of the picture, from the upper left corner of its box. What it says is a neutral word, its title and the owner's words. */
import type { Words } from '../../lang/words.ts';
import { PART } from '../picture/ink.ts';
import { circle, hangOf, rect, text } from '../picture/marks.ts';
import type { Mark, Part } from '../picture.ts';
import type { OwnerNode } from '../scene/owner-scene.ts';
import { plainTitle } from '../words/plain-title.ts';
import { baseline, MARK_RADIUS, MARK_ROOM, NOTE_TYPES, VOICE, VOICE_GAP, VOICE_ROOM } from './note-look.ts';
import type { LayerType, NoteLook } from './note-look.ts';

/** Lines lie on half pixels, so that they are sharp at scale 1. */
const sharp = (value: number): number => Math.round(value) + 0.5;

/** The part of a note whose box has its upper left corner at x, y. @param height a column is as high as the others of its row */
export function notePart(look: NoteLook, x: number, y: number, words: Words, height = look.height): Part {
	const { width } = look;
	const marks = [...outline(look, width, height), ...titleMarks(look, height, words), ...voiceMarks(look, words), ...(look.folded === '' || look.type === 'issue' ? [] : [text('sheet-about', 2, height + 24, look.folded)])];
	return boxPart(look.node, marks, x, y, width, height, [look.folded], words);
}

/** A part that stands for a note and can be pointed at. */
export function boxPart(node: OwnerNode, marks: readonly Mark[], x: number, y: number, width: number, height: number, also: readonly string[], words: Words): Part {
	return {
		key: `node:${node.id}`, cls: `${PART.node} bansou-${node.type}`, subject: { is: 'node', id: node.id }, x: sharp(x), y: sharp(y),
		marks: [rect('focus', -5, -5, width + 10, height + 10, 7), ...marks], label: labelOf(node, also, words), box: { x: 0, y: 0, width, height },
	};
}

function labelOf({ type, title, voice, byOwner }: OwnerNode, also: readonly string[], { diagram, ownerSheet }: Words): string {
	const said = voice && plainTitle(voice.words) !== plainTitle(title) ? [`${ownerSheet.mark[1]} ${diagram.quoted(plainTitle(voice.words))}`] : byOwner ? [ownerSheet.mark[1]] : [];
	return [diagram.types[type], plainTitle(title), ...said, ...also].filter((word) => word !== '').join('\u3000');
}

const SHAPES: Readonly<Record<LayerType, (width: number, height: number) => Mark[]>> = {
	vision: (w, h) => [rect('vision', 0, 0, w, h, Math.min(h / 2, 26))],
	/** 子持ち罫 */
	essential: (w, h) => [rect('essential', 0, 0, w, h), rect('essential-rule', 4.5, 4.5, w - 9, h - 9)],
	cause: (w, h) => [rect('box', 0, 0, w, h, 4)],
	issue: (w, h) => [rect('issue', 0, 0, w, h, 11)],
};
/** Of what is folded one sees two more sheets behind. */
const sheets = (type: LayerType, w: number, h: number): Mark[] => [8, 4].map((step) => rect('box', step, step, w, h, type === 'issue' ? 11 : 4));

const outline = ({ type, folded }: NoteLook, width: number, height: number): Mark[] => [...(folded === '' ? [] : sheets(type, width, height)), ...SHAPES[type](width, height)];

/** The one mark there is: the owner said it. */
export const ownerMark = (x: number, y: number, { ownerSheet }: Words): Mark[] => [circle('owner', x, y, MARK_RADIUS), text('sheet-letter', x, y + 5, ownerSheet.mark[0], 'middle')];

function titleMarks({ type, lines, hasMark }: NoteLook, height: number, words: Words): Mark[] {
	const set = NOTE_TYPES[type];
	// The words of a column stand in its middle.
	const top = type === 'issue' ? (height - lines.length * set.line) / 2 - set.padY : 0;
	return [
		...(hasMark ? ownerMark(set.padX + 10, set.padY + (lines.length * set.line) / 2, words) : []),
		...lines.map((line, i) => text(set.ink, set.padX + (hasMark ? MARK_ROOM : 0), top + baseline(set, i), line)),
	];
}

function voiceMarks({ type, lines, voice }: NoteLook, words: Words): Mark[] {
	if (!voice) return [];
	const { padX, padY, line } = NOTE_TYPES[type];
	const set = { ...VOICE, padY: padY + lines.length * line + VOICE_GAP };
	const last = baseline(set, voice.lines.length - 1);
	return [
		...ownerMark(padX + MARK_RADIUS, set.padY + VOICE.line / 2, words),
		...voice.lines.map((said, i) => text('sheet-words', padX + VOICE_ROOM + (i === 0 ? 0 : hangOf(voice.lines[0] ?? '', VOICE.size)), baseline(set, i), said)),
		...(voice.from === '' ? [] : [text('sheet-about', voice.end, last, voice.from)]),
	];
}

/** Words moved to another place of their part. */
export const shifted = (marks: readonly Mark[], dx: number, dy: number): Mark[] => marks.map((mark) => (mark.tag === 'text' ? { ...mark, x: mark.x + dx, y: mark.y + dy } : mark));
