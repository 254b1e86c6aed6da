/** A talk as a strip: the client's side above a line, ours below, each line as wide as its words, a dot above what the owner noticed. Drawn as backgrounds, so that nothing stands in the text. */
import type { SpokenLine } from '../core/talk-in-text.ts';
import { toneOf } from './talk-tone.ts';

/** Lines that would be thinner than a pixel or two are drawn no more. */
const MOST = 400;
/** Height of a row, room beside the line between the rows, size of a dot, and room below all, in pixels. */
const [ROW, ROOM, DOT, BELOW] = [11, 3, 5, 8];
const OURS_AT = BELOW;
const LINE_AT = OURS_AT + ROW + ROOM;
const THEIRS_AT = LINE_AT + 1 + ROOM;
const DOTS_AT = THEIRS_AT + ROW + ROOM;
/** Room that a strip takes below the words of its heading, in pixels. */
export const STRIP_HEIGHT = DOTS_AT + DOT + 4;

/** Where a line stands in the strip, in percent of its width. */
interface Stretch {
	readonly line: SpokenLine;
	readonly from: number;
	readonly to: number;
}

/** The `background` of a strip, or null where there is nothing to draw. Colours are variables of the style sheet. */
export function stripBackground(lines: readonly SpokenLine[]): string | null {
	const spoken = lines.filter(({ length }) => length > 0);
	if (spoken.length === 0 || spoken.length > MOST) return null;
	const stretches = stretchesOf(spoken);
	const gap = spoken.length > 120 ? 0 : spoken.length > 40 ? 1 : 4;
	const row = (isIts: (line: SpokenLine) => boolean): string => `linear-gradient(90deg, ${stretches.filter(({ line }) => isIts(line)).map((stretch) => stops(stretch, gap)).join(', ') || 'transparent, transparent'})`;
	const dots = stretches.filter(({ line }) => line.side === 'owner' && line.element === '気づき').map(({ from, to }) => layer(dot((from + to) / 2), DOTS_AT, DOT));
	return [
		...dots,
		layer(row(({ side }) => side !== 'ours'), THEIRS_AT, ROW),
		layer('linear-gradient(var(--bansou-strip-line) 0 0)', LINE_AT, 1),
		layer(row(({ side }) => side === 'ours'), OURS_AT, ROW),
	].join(', ');
}

function stretchesOf(lines: readonly SpokenLine[]): Stretch[] {
	const all = lines.reduce((sum, { length }) => sum + length, 0);
	let at = 0;
	return lines.map((line) => {
		const from = at;
		at += line.length;
		return { line, from: share(from, all), to: share(at, all) };
	});
}
const share = (part: number, all: number): number => Math.round((part / all) * 1e4) / 100;

/** A stretch in its tone with hard ends. Room is left behind each but the last, and never all of it. */
function stops({ line, from, to }: Stretch, gap: number): string {
	const colour = `var(--bansou-tone-${toneOf(line)})`;
	const end = gap === 0 || to === 100 ? `${to}%` : `max(${from}% + 1px, ${to}% - ${gap}px)`;
	return `transparent ${from}%, ${colour} ${from}%, ${colour} ${end}, transparent ${end}`;
}

const dot = (at: number): string => `radial-gradient(circle at ${at}% 50%, var(--bansou-tone-owner) ${DOT / 2 - 0.25}px, transparent ${DOT / 2 + 0.25}px)`;
const layer = (image: string, bottom: number, height: number): string => `${image} 0 calc(100% - ${bottom}px) / 100% ${height}px no-repeat`;
