/** The visits on a line that is true to scale: up to which one the structure is shown, or between which two. */
import { daysBetween } from '../../core/calendar.ts';
import type { NoteOf } from '../../core/note.ts';
import type { GraphWords } from '../../lang/faces/issue-graph.ts';

/** `to`: up to this visit, null: as things stand now. `from`: what changed since that one; null: no comparison. */
export interface Span {
	readonly from: number | null;
	readonly to: number | null;
}

export interface SliderVisit {
	readonly no: number;
	/** Place on the line, 0 to 1. */
	readonly at: number;
}

/** Numbered visits with their places: by day where all have one, else evenly. */
export function sliderVisits(visits: readonly NoteOf<'visit'>[]): readonly SliderVisit[] {
	const numbered = visits.flatMap(({ fields: { no, date, status } }) => (no === undefined || status === '延期' || status === '中止' || status === '予定' ? [] : [{ no, date: date ?? null }]));
	const [first, last] = [numbered[0]?.date ?? null, numbered.at(-1)?.date ?? null];
	const length = first !== null && last !== null ? daysBetween(first, last) : 0;
	return numbered.map(({ no, date }, i) => ({ no, at: length > 0 && first !== null && date !== null ? Math.min(1, Math.max(0, daysBetween(first, date) / length)) : numbered.length > 1 ? i / (numbered.length - 1) : 1 }));
}

/** Draws the slider; nothing when there are fewer than two visits to choose from. */
export function drawSlider(parent: HTMLElement, visits: readonly SliderVisit[], span: Span, words: GraphWords, chosen: (span: Span) => void): void {
	if (visits.length < 2) return;
	const last = visits.length - 1;
	const place = (no: number | null): number => (no === null ? last : Math.max(0, visits.findIndex((visit) => visit.no === no)));
	const choose = (i: number, from: number | null): void => {
		const visit = visits[Math.min(last, Math.max(0, i))];
		if (visit) chosen({ from: from !== null && from < visit.no ? from : null, to: visit.no === visits[last]?.no ? null : visit.no });
	};
	const at = place(span.to);
	const now = visits[at]?.no ?? 0;
	const text = span.from === null ? words.upTo(now) : words.between(span.from, now);
	const slider = parent.createDiv({ cls: 'bansou-slider', attr: { role: 'slider', tabindex: '0', 'aria-label': words.slider, 'aria-valuemin': '1', 'aria-valuemax': String(visits[last]?.no ?? 1), 'aria-valuenow': String(now), 'aria-valuetext': text } });
	slider.createSpan({ cls: 'bansou-slider-text', text });
	const line = slider.createDiv('bansou-slider-line');
	const from = span.from === null ? null : (visits[place(span.from)]?.at ?? null);
	if (from !== null) {
		const stretch = line.createDiv('bansou-slider-span');
		stretch.style.setProperty('--from', String(from));
		stretch.style.setProperty('--to', String(visits[at]?.at ?? 1));
	}
	for (const [i, visit] of visits.entries()) {
		const dot = line.createDiv({ cls: ['bansou-slider-visit', ...(i === at || visit.no === span.from ? ['bansou-here'] : [])], text: String(visit.no) });
		dot.style.setProperty('--at', String(visit.at));
		// With Shift: since which visit.
		dot.addEventListener('click', (event) => (event.shiftKey && visit.no < now ? chosen({ from: visit.no, to: span.to }) : choose(i, null)));
	}
	slider.addEventListener('keydown', (event) => {
		const step = event.key === 'ArrowLeft' || event.key === 'ArrowDown' ? -1 : event.key === 'ArrowRight' || event.key === 'ArrowUp' ? 1 : event.key === 'Home' ? -last : event.key === 'End' ? last : 0;
		if (step === 0) return;
		event.preventDefault();
		if (!event.shiftKey) return choose(at + step, span.from);
		const since = visits[Math.min(at - 1, Math.max(0, (span.from === null ? at : place(span.from)) + step))];
		if (since) chosen({ from: since.no, to: span.to });
	});
}
