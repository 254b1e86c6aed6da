/** When each stage was lived, on one time axis with the visits: places from 0 to 1, true to scale. */
import { daysBetween } from './calendar.ts';
import type { NoteOf } from './note.ts';
import type { StageState } from './stage.ts';
import type { Stage } from './vocabulary/note-types.ts';

/** A stretch of time in one stage. */
export interface StageSpan {
	readonly stage: Stage;
	/** ISO days; `to` is null while it lasts. */
	readonly from: string;
	readonly to: string | null;
	readonly reason: string;
	/** Places on the axis. */
	readonly start: number;
	readonly end: number;
}

export interface StageTimeline {
	/** First and last day of the axis. */
	readonly from: string;
	readonly to: string;
	readonly spans: readonly StageSpan[];
	readonly visits: readonly { readonly path: string; readonly no: number | null; readonly on: string; readonly at: number }[];
	/** Where today stands. */
	readonly today: number;
}

/** The timeline of a client, or null when its history tells nothing. The axis ends today, or with the next visit if that is later. */
export function stageTimeline({ history }: StageState, visits: readonly NoteOf<'visit'>[], next: NoteOf<'visit'> | null, today: string): StageTimeline | null {
	const past = history.filter(({ on }) => on <= today);
	const [first] = past;
	if (!first) return null;
	const dated = visits.flatMap(({ path, fields: { no = null, date, status } }) => (date && status !== '延期' && status !== '中止' ? [{ path, no, on: date }] : []));
	const ahead = next?.fields.date ?? today;
	const [from, to] = [first.on, ahead > today ? ahead : today];
	// An engagement that begins today has no length yet.
	const length = Math.max(1, daysBetween(from, to));
	const at = (day: string): number => Math.min(1, Math.max(0, daysBetween(from, day) / length));
	const spans = past.map(({ stage, on, reason }, i) => {
		const end = past[i + 1]?.on ?? null;
		return { stage, from: on, to: end, reason, start: at(on), end: at(end ?? today) };
	});
	return { from, to, spans, visits: dated.filter(({ on }) => on >= from && on <= to).map((visit) => ({ ...visit, at: at(visit.on) })), today: at(today) };
}
