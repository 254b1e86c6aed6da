/** The seven stages (段階) of a client or of a theme: reading every spelling, history, since when. paper 図3, domain B1–B2. */
import { isDate } from './calendar.ts';
import { compare } from './order.ts';
import { fold } from './vocabulary.ts';
import type { Language } from './vocabulary.ts';
import { STAGE_NAMES, TRIAGE_STEP } from './vocabulary/body.ts';
import type { Stage, StageChange, Step } from './vocabulary/note-types.ts';

/** The stages in their order. */
export const STAGES: readonly Stage[] = [1, 2, 3, 4, 5, 6, 7];
const NAMES = new Map(STAGE_NAMES.flatMap(({ short, full }, i) => [short.ja, short.en, full.ja, full.en].map((name) => [fold(name), (i + 1) as Stage] as const)));

/** The stage a value names: `S4`, `4`, text that begins with that digit, a short or a full name. Null for anything else. */
export function readStage(value: unknown): Stage | null {
	if (typeof value === 'number') return STAGES.find((stage) => stage === value) ?? null;
	if (typeof value !== 'string') return null;
	const text = fold(value);
	const named = NAMES.get(text);
	if (named) return named;
	// 04 and 4.0 are the number 4 as YAML may spell it.
	const digit = /^\+?0*([1-7])(?:\.0*)?$/.exec(text)?.[1] ?? /^s?([1-7])(?!\d|[.,:/-]\d)/.exec(text)?.[1];
	return digit ? (Number(digit) as Stage) : null;
}

/** A step of a visit: a stage or 前捌き. */
export function readStep(value: unknown): Step | null {
	const stage = readStage(value);
	if (stage) return stage;
	return typeof value === 'string' && [fold(TRIAGE_STEP.ja), fold(TRIAGE_STEP.en)].includes(fold(value)) ? '前捌き' : null;
}

/** How a stage is written: `4 気づき・腹落ち`. */
export const stageText = (stage: Stage, language: Language = 'ja'): string => `${stage} ${STAGE_NAMES[stage - 1]?.short[language] ?? ''}`;

/** Reads an item of `stage_history / 段階の履歴`: `2026-05-10 4 reason in free words`. */
export function readStageChange(text: string): StageChange | null {
	const match = /^(\d{4}-\d{2}-\d{2})\s+[sS]?([1-7])(?:\s+([\s\S]*))?$/.exec(text.normalize('NFC').trim());
	if (!match?.[1] || !isDate(match[1])) return null;
	return { on: match[1], stage: Number(match[2]) as Stage, reason: match[3]?.trim() ?? '' };
}

/** The item a change of stage appends. */
export const stageChangeText = ({ on, stage, reason }: StageChange): string => `${on} ${stage}${reason ? ` ${reason.replace(/\s+/g, ' ').trim()}` : ''}`;

/** Where a client or a theme stands. */
export interface StageState {
	readonly stage: Stage | null;
	/** Oldest first; of one day, in the order written. */
	readonly history: readonly StageChange[];
	/** The day from which on the stage has been the same; null when the history does not tell. */
	readonly since: string | null;
	/** The highest stage ever reached; going back does not lower it. */
	readonly reached: Stage | null;
}

/** The state that a `stage` value and its history describe. The value rules; a hand-made change has no history. */
export function stageState(stage: Stage | undefined, changes: readonly StageChange[] = []): StageState {
	const history = [...changes].sort((a, b) => compare(a.on, b.on));
	const now = stage ?? history.at(-1)?.stage ?? null;
	let since: string | null = null;
	for (const change of [...history].reverse()) {
		if (change.stage !== now) break;
		since = change.on;
	}
	const all = now ? [now, ...history.map((change) => change.stage)] : [];
	return { stage: now, history, since, reached: all.length > 0 ? (Math.max(...all) as Stage) : null };
}
