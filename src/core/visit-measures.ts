/** What the notes of each visit tell about how it was done (domain F3, R4): counts side by side, of one engagement and for its supporters alone. No mark, no band; the office never sees them. */
import { daysBetween } from './calendar.ts';
import { dialogueOf } from './dialogue.ts';
import type { VisitTalk } from './dialogue.ts';
import type { Engagement } from './engagement.ts';
import type { NoteOf } from './note.ts';
import { askedQuestions } from './question-share.ts';
import { ALL_CONCRETISERS, concreteIn } from './wording/concrete.ts';
import { sentencesOf } from './wording/sentences.ts';

/** What the written talk tells of our side. */
export interface TalkMeasures {
	/** Our questions by their form; what asks leave is neither. */
	readonly open: number;
	readonly closed: number;
	/** Lines that give back what was heard (傾聴, 共感), and lines that ask (問いかけ). */
	readonly reflections: number;
	readonly questions: number;
}

export interface VisitMeasures {
	readonly visit: NoteOf<'visit'>;
	/** null: fewer lines are marked than `Settings.taggedLines`, and a share would say nothing. */
	readonly talk: TalkMeasures | null;
	/** Words in 「」 in the record. */
	readonly quotes: number;
	/** Days from the visit to 事後打合せ; null when one of the days is missing, or they are the wrong way round. */
	readonly days: number | null;
	/** The sentences of 実施内容, 所見 and 改善点; null without any. */
	readonly report: ReportMeasures | null;
}

/** How a report was written. */
export interface ReportMeasures {
	readonly sentences: number;
	/** Of these, those that name no number, day, person, means or note. */
	readonly bare: number;
	/** Half of the sentences are no longer than so many characters. */
	readonly length: number;
}

const known = new WeakMap<Engagement, readonly VisitMeasures[]>();

/** The measures of every visit held, in order. */
export function visitMeasures(engagement: Engagement): readonly VisitMeasures[] {
	const measures = known.get(engagement) ?? measured(engagement);
	known.set(engagement, measures);
	return measures;
}

function measured(engagement: Engagement): VisitMeasures[] {
	const talks = new Map(dialogueOf(engagement).map((talk) => [talk.visit, talk]));
	return engagement.held.map((visit) => ({ visit, talk: talkMeasures(engagement, talks.get(visit)), quotes: quotesIn(visit), days: daysToAfter(visit), report: reportMeasures(visit) }));
}

function talkMeasures({ client, settings }: Engagement, talk: VisitTalk | undefined): TalkMeasures | null {
	if (!talk || talk.lines < settings.taggedLines) return null;
	const { open, closed } = askedQuestions(client, talk.visit);
	return { open, closed, reflections: talk.counts['傾聴'] + talk.counts['共感'], questions: talk.counts['問いかけ'] };
}

/** In the talk, in lines that are facts, and in 事後打合せ: each line once, and of quotes within quotes the inner ones. */
function quotesIn({ body: { talk, facts, after } }: NoteOf<'visit'>): number {
	const spoken = new Map([...facts.map(({ line, title }) => [line, title] as const), ...talk.map(({ line, words }) => [line, words] as const)]);
	const texts = [...spoken.values(), ...Object.values(after).flatMap(({ values }) => values)];
	return texts.reduce((sum, text) => sum + Array.from(text.matchAll(/「[^「」]+」/gu)).length, 0);
}

function daysToAfter({ fields: { date, post_on } }: NoteOf<'visit'>): number | null {
	const days = date === undefined || post_on === undefined ? -1 : daysBetween(date, post_on);
	return days < 0 ? null : days;
}

function reportMeasures({ body: { after } }: NoteOf<'visit'>): ReportMeasures | null {
	const sentences = (['done', 'view', 'improve'] as const).flatMap((key) => after[key]?.values ?? []).flatMap((text) => sentencesOf(text));
	if (sentences.length === 0) return null;
	const lengths = sentences.map(({ words }) => Array.from(words).length).sort((a, b) => a - b);
	const bare = sentences.filter(({ verbatim }) => concreteIn(verbatim.text, [...ALL_CONCRETISERS, 'figure']) === 0).length;
	return { sentences: sentences.length, bare, length: lengths[(lengths.length - 1) >> 1] ?? 0 };
}
