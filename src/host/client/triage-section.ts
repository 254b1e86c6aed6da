/** 前捌き: what the notes show before the first step, question by question. What follows from it is the supporter's choice. */
import type { Engagement } from '../../core/engagement.ts';
import { INDICATOR_KEYS } from '../../core/local-benchmark.ts';
import type { LocalBenchmark } from '../../core/local-benchmark.ts';
import { openHandovers } from '../../core/triage-edits.ts';
import { triageOf } from '../../core/triage.ts';
import type { Triage, TriageQuestion, TriageResult, TriageSeen } from '../../core/triage.ts';
import type { SignId } from '../../core/turnaround-signs.ts';
import { TRIAGE_RESULTS, TURNAROUND_SIGNS } from '../../core/vocabulary/choices.ts';
import { noteLink } from '../note-link.ts';
import { act, fold, heading, tickBox } from './drawing.ts';
import type { Drawing } from './drawing.ts';

const REFERRAL: TriageResult = '専門機関へつなぐ';

const handoversOf = ({ client }: Engagement): { path: string; title: string; open: ReturnType<typeof openHandovers>[number]['open'] }[] => openHandovers(client).map(({ note: { path, title }, open }) => ({ path, title, open }));

/** What the section shows, to be compared with what it showed last. */
export const triageShown = ({ engagement, isRead }: Drawing): unknown => isRead && [triageOf(engagement), engagement.client.note.fields.turnaround_signs, handoversOf(engagement), isOpenByItself(engagement)];

/** Before the first visits, and while something is asked; else it is one line. */
function isOpenByItself(engagement: Engagement): boolean {
	const { level, result, benchmark } = triageOf(engagement);
	const isUndecided = result === null || result === '検討中';
	const isAsked = (benchmark?.doubts ?? []).length > 0 || (level !== 'none' && isUndecided) || (level === 'strong' && result !== REFERRAL);
	return (engagement.state.stage ?? 1) <= 2 || isAsked || (result === REFERRAL && handoversOf(engagement).length === 0);
}

/** Whose card stands open in a section: what somebody reads does not close because it has been answered. */
const opened = new WeakMap<HTMLElement, string>();

export function drawTriage(section: HTMLElement, drawing: Drawing): void {
	const { client, engagement, isRead, words } = drawing;
	if (!isRead) return;
	const triage = triageOf(engagement);
	const { clientView: view } = words;
	const isOpen = isOpenByItself(engagement);
	const details = fold(section, `triage ${String(isOpen)} ${client.path}`, view.beside(words.triage.result, triage.result === null ? view.startOpen : words.choice(TRIAGE_RESULTS, triage.result)));
	details.addClass('bansou-triage');
	details.open = isOpen || opened.get(section) === client.path;
	details.addEventListener('toggle', () => (details.open ? opened.set(section, client.path) : opened.delete(section)));
	heading(details, words.triage.title, view.teamOnly);
	const questions = details.createEl('ol', { cls: 'bansou-triage-questions' });
	for (const question of triage.questions) drawQuestion(questions.createEl('li'), question, triage, drawing);
	if (triage.benchmark) drawBenchmark(details, triage.benchmark, drawing);
	drawResult(details, triage, drawing);
}

function drawQuestion(row: HTMLElement, { id, seen }: TriageQuestion, { level }: Triage, drawing: Drawing): void {
	const { words: { triage: words } } = drawing;
	row.createDiv({ text: words.questions[id] });
	// What may be in another unit is asked about beside the figures.
	const shown = seen.filter(({ is }) => is !== 'doubt');
	if (id === 'T1' && level !== 'none') row.createDiv({ cls: 'bansou-triage-level', text: words.levels[level] });
	if (shown.length === 0) row.createDiv({ cls: 'bansou-sub', text: words.nothingSeen });
	for (const one of shown) drawSeen(row, one, drawing);
	if (id === 'T1') drawSigns(row, drawing);
}

/** The eight signs, to be ticked as the supporter hears of them: most of them stand in no table. */
function drawSigns(row: HTMLElement, { client, words: { triage, clientView: view }, acts }: Drawing): void {
	const written = client.note.fields.turnaround_signs ?? [];
	const list = fold(row, 'signs', view.noteSigns).createEl('ul', { cls: 'bansou-signs-to-note' });
	for (const [i, { ja: word }] of TURNAROUND_SIGNS.entries()) {
		const label = list.createEl('li').createEl('label');
		const box = tickBox(label, `sign ${word}`, (on) => acts.noteSign(client, word, on));
		box.checked = written.includes(word);
		label.createSpan({ text: triage.signs[`R${i + 1}` as SignId] });
	}
}

function drawSeen(row: HTMLElement, seen: TriageSeen, { client, words: { triage: words }, place }: Drawing): void {
	const line = row.createDiv({ cls: 'bansou-sub bansou-links' });
	if (seen.id === client.path) line.createSpan({ text: words.seen(seen) });
	else noteLink(place, line, seen.id, words.seen(seen));
	const mayBeWrong = seen.is === 'sign' && words.signMayBeWrong[seen.sign.id];
	if (mayBeWrong) row.createDiv({ cls: 'bansou-sub bansou-triage-but', text: mayBeWrong });
}

/** The six indicators of the last period that has any, below what is asked about the figures. */
function drawBenchmark(parent: HTMLElement, { periods, doubts }: LocalBenchmark, { words: { triage: words, clientView: view } }: Drawing): void {
	const last = periods.filter((period) => INDICATOR_KEYS.some((key) => period[key].is !== 'missing')).at(-1) ?? periods.at(-1);
	if (!last) return;
	heading(parent, view.indicators(last.period));
	for (const doubt of doubts) parent.createDiv({ cls: 'bansou-doubt', text: words.doubt(doubt) });
	const list = parent.createEl('dl', { cls: 'bansou-indicators' });
	for (const key of INDICATOR_KEYS) {
		const row = list.createDiv();
		row.createEl('dt', { text: words.indicators[key] });
		row.createEl('dd', { cls: last[key].is === 'value' ? 'bansou-figure' : 'bansou-sub', text: words.indicator(key, last[key]) });
	}
}

function drawResult(parent: HTMLElement, { result, reason }: Triage, { client, engagement, words, place, acts }: Drawing): void {
	const { triage, clientView: view } = words;
	heading(parent, triage.result);
	parent.createDiv({ text: result === null ? view.startOpen : words.choice(TRIAGE_RESULTS, result) });
	if (reason !== '') parent.createDiv({ cls: 'bansou-sub', text: reason });
	const handovers = handoversOf(engagement);
	for (const { path, title, open } of handovers) {
		noteLink(place, parent.createDiv({ cls: 'bansou-sub bansou-links bansou-handover' }), path, title);
		if (open.length > 0) parent.createDiv({ cls: 'bansou-sub', text: view.labelled(triage.handover.open, view.list(open.map((field) => triage.handover.fields[field]))) });
	}
	const buttons = parent.createDiv({ cls: 'bansou-acts' });
	act(buttons, result === null ? view.chooseStart : view.changeStart).addEventListener('click', () => acts.chooseStart(client));
	if (result === REFERRAL && handovers.length === 0) act(buttons, triage.handover.offer).addEventListener('click', () => acts.handOver(client));
}
