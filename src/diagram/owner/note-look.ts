/** How a note is set on the owner's sheet before it has a place (mockups §2): its lines, its words and figure, and so the size of its box. */
import type { Words } from '../../lang/words.ts';
import type { InkName } from '../picture/ink.ts';
import { hangOf } from '../picture/marks.ts';
import type { Pen } from '../picture.ts';
import type { OwnerNode } from '../scene/owner-scene.ts';
import type { Setting } from '../words/break-title.ts';
import { breakTitle } from '../words/break-title.ts';
import { plainTitle } from '../words/plain-title.ts';

/** The types that stand in the layers of the sheet. */
export type LayerType = 'vision' | 'essential' | 'cause' | 'issue';

export interface NoteType extends Setting {
	readonly ink: InkName;
	/** From one line to the next. */
	readonly line: number;
	readonly padX: number;
	readonly padY: number;
}

export const NOTE_TYPES: Readonly<Record<LayerType, NoteType>> = {
	vision: { ink: 'sheet-note', size: 18, weight: 400, line: 26, padX: 19, padY: 12, width: 520, lines: 2 },
	essential: { ink: 'sheet-essential', size: 27, weight: 700, line: 36, padX: 32, padY: 22, width: 520, lines: 3 },
	cause: { ink: 'sheet-note', size: 18, weight: 400, line: 26, padX: 18, padY: 10, width: 217, lines: 4 },
	issue: { ink: 'sheet-note', size: 18, weight: 400, line: 25, padX: 12, padY: 11, width: 148, lines: 5 },
};

/** The owner's words: what they are set in, and the room of the mark before them. */
export const VOICE = { size: 18, line: 26, width: 560, lines: 4 } as const;
export const MARK_ROOM = 30;
export const MARK_RADIUS = 11;
/** The mark before the owner's words stands at the edge of the title above; this far on the words begin. */
export const VOICE_ROOM = 38;
/** Between the title of an essential issue and the words below it. */
export const VOICE_GAP = 7;

export interface NoteLook {
	readonly node: OwnerNode;
	readonly type: LayerType;
	readonly lines: readonly string[];
	/** `end`: where the number of the visit stands, behind the last line. */
	readonly voice: { readonly lines: readonly string[]; readonly from: string; readonly end: number } | null;
	readonly hasMark: boolean;
	readonly folded: string;
	readonly width: number;
	readonly height: number;
}

/** @param column the width of an issue's column, px; other types hug their words @param most no box is wider, px */
export function noteLook(node: OwnerNode, type: LayerType, column: number, pen: Pen, words: Words, most = Infinity): NoteLook {
	const within = (width: number, room = 0): number => Math.min(width, most - 2 * NOTE_TYPES[type].padX - room);
	const marked = node.byOwner && type !== 'issue' ? MARK_ROOM : 0;
	const set = { ...NOTE_TYPES[type], ...(most === Infinity ? {} : { width: within(most, marked), lines: 8 }), ...(type === 'issue' ? { width: column - 2 * NOTE_TYPES.issue.padX + 6 } : {}) };
	const lines = breakTitle(node.title, set, pen);
	const voice = type === 'essential' ? voiceOf(node, within(VOICE.width, VOICE_ROOM), pen, words) : null;
	const hasMark = node.byOwner && voice === null && type !== 'issue';
	const wide = Math.max(...lines.map((line) => pen(line, set.size, set.weight) - hangOf(line, set.size))) + (hasMark ? MARK_ROOM : 0);
	const said = voice ? VOICE_ROOM + Math.max(...voice.lines.map((line) => pen(line, VOICE.size, 400))) + (voice.from === '' ? 0 : 8 + pen(voice.from, 14, 400)) : 0;
	const folded = node.folded === null ? '' : words.ownerSheet.folded;
	return {
		node, type, lines, voice, hasMark, folded,
		width: type === 'issue' ? column : even(Math.max(wide, said, folded === '' ? 0 : pen(folded, 14, 400) - 2 * set.padX) + 2 * set.padX),
		height: even(lines.length * set.line + 2 * set.padY + (voice ? VOICE_GAP + voice.lines.length * VOICE.line - 8 : 0)),
	};
}

const even = (value: number): number => 2 * Math.ceil(value / 2);

/** The owner's words, unless they are the title itself. */
function voiceOf({ voice, title }: OwnerNode, width: number, pen: Pen, { diagram }: Words): NoteLook['voice'] {
	if (voice === null || plainTitle(title) === plainTitle(voice.words)) return null;
	const from = voice.visit === null ? '' : diagram.visit(voice.visit);
	// Where there is little room, the number of the visit finds it behind every line.
	const isNarrow = width < VOICE.width;
	const set = isNarrow ? { lines: 8, width: width - 8 - pen(from, 14, 400) } : { lines: VOICE.lines, width };
	const lines = breakTitle(diagram.quoted(plainTitle(voice.words)), { size: VOICE.size, weight: 400, ...set }, pen);
	const end = NOTE_TYPES.essential.padX + VOICE_ROOM + pen(lines.at(-1) ?? '', VOICE.size, 400) + (lines.length > 1 ? hangOf(lines[0] ?? '', VOICE.size) : -hangOf(lines[0] ?? '', VOICE.size)) + 6;
	return { lines, from, end };
}

/** The baseline of a line within a box. */
export const baseline = ({ padY, line, size }: Pick<NoteType, 'padY' | 'line' | 'size'>, i: number): number => padY + i * line + size * 0.88 + (line - size) / 2;
