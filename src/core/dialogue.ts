/** The talk of each visit by its written log (domain B3): a mirror for the supporters, without bands or thresholds, and the patterns that the paper names. */
import type { NodeId } from './client-links.ts';
import type { Client } from './client.ts';
import type { Engagement } from './engagement.ts';
import type { NoteOf, TalkNote } from './note.ts';
import { speakerKind } from './speaker.ts';
import type { TalkLine } from './talk.ts';
import { fold } from './vocabulary.ts';
import { SUPPORTER_ELEMENTS } from './vocabulary/choices.ts';
import type { ChoiceOf, TALK_WEIGHTS } from './vocabulary/choices.ts';
import type { Stage } from './vocabulary/note-types.ts';

/** What a line of ours does: 傾聴, 共感, 問いかけ, 提案, 説明, その他. */
export type TalkElement = ChoiceOf<typeof SUPPORTER_ELEMENTS>;
export type TalkWeight = ChoiceOf<typeof TALK_WEIGHTS>;

/** In the order in which they are shown. */
export const TALK_ELEMENTS: readonly TalkElement[] = SUPPORTER_ELEMENTS.map(({ ja }) => ja);

/** The talk of one visit. */
export interface VisitTalk {
	readonly visit: NoteOf<'visit'>;
	/** Lines of supporters that are marked with an element. */
	readonly lines: number;
	/** Of these lines, how many do what, and which part of them that is, 0…1; all 0 when there are none. */
	readonly counts: Readonly<Record<TalkElement, number>>;
	readonly share: Readonly<Record<TalkElement, number>>;
	/** Characters in the supporters' lines by all characters of the log, 0…1; null when the log has only one side. */
	readonly spoken: number | null;
}

/**
 * What may be worth a question. All need a log of `Settings.taggedLines`.
 * - `early`: proposals without asking first, or planned questions that bring in an idea of ours (対決), while trust is being built
 * - `undug`: visits of stage 4 or later, one after the other, in whose logs nobody asked anything
 * - `other-weight`: more of something else than the visit's own 重心
 */
export type TalkPattern =
	| { readonly is: 'early'; readonly visit: NoteOf<'visit'>; readonly proposals: number; readonly questions: number }
	| { readonly is: 'undug'; readonly visits: readonly NoteOf<'visit'>[]; readonly most: TalkElement }
	| { readonly is: 'other-weight'; readonly visit: NoteOf<'visit'>; readonly intended: TalkWeight; readonly most: TalkElement };

/** Visits of stage 4 or later without a question, before they are a pattern: the paper names a stretch of listening, not one visit. */
const UNDUG_VISITS = 2;
const PERMISSION = /よろしい(?:です|でしょう)か|差し支えな|かまいません|構いません(?:か|でしょうか)|\bmay (?:i|we)\b|\ball right if\b|\bwould you mind\b|\bis it ok\b/i;

const known = new WeakMap<Engagement, readonly VisitTalk[]>();
const ownWords = new WeakMap<Engagement, ReadonlyMap<NoteOf<'visit'>, readonly NodeId[]>>();

/** The talk of every visit held that has marked lines of supporters, in order. */
export function dialogueOf(engagement: Engagement): readonly VisitTalk[] {
	const before = known.get(engagement);
	if (before) return before;
	const talks = engagement.held.map((visit) => talkOf(engagement.client, visit)).filter(({ lines }) => lines > 0);
	known.set(engagement, talks);
	return talks;
}

/** The patterns of the log, those of each visit in order; a run of visits stands at its last one. */
export function talkPatterns(engagement: Engagement): readonly TalkPattern[] {
	const long = dialogueOf(engagement).filter(({ lines }) => lines >= engagement.settings.taggedLines);
	return [...long.flatMap((talk) => earlyIn(engagement, talk)), ...undugIn(engagement, long), ...long.flatMap(otherWeightIn)];
}

/** The visits held whose notes have the owner's own words: a line of talk, or a fact that comes from it. With the lines and notes that show them. */
export function ownWordsIn(engagement: Engagement): ReadonlyMap<NoteOf<'visit'>, readonly NodeId[]> {
	const found = ownWords.get(engagement) ?? findOwnWords(engagement);
	ownWords.set(engagement, found);
	return found;
}

function findOwnWords(engagement: Engagement): ReadonlyMap<NoteOf<'visit'>, readonly NodeId[]> {
	const told = new Map<string, NodeId[]>();
	for (const fact of engagement.live('fact')) {
		if (!engagement.isOwners(fact)) continue;
		for (const { path } of engagement.records(fact.id)) told.set(path, [...(told.get(path) ?? []), fact.id]);
	}
	return new Map(engagement.held.flatMap((visit) => {
		const spoken = visit.body.talk.some(({ speaker }) => engagement.client.isOwner(speaker)) ? [visit.path] : [];
		const ids = told.get(visit.path) ?? spoken;
		return ids.length > 0 ? [[visit, ids] as const] : [];
	}));
}

/** Whether a line was said by a supporter: named as one, or of our side that day, or nobody of the client's and marked as only our lines are. Who was heard is not ours. */
export function isOurs(client: Client, note: TalkNote, { speaker, element }: Pick<TalkLine, 'speaker' | 'element'>): boolean {
	const [ours, theirs] = note.type === 'visit' ? [note.fields.our_side, note.fields.client_side] : [[], note.fields.who];
	const isAmong = (names: readonly string[] = []): boolean => names.some((name) => fold(name) === fold(speaker));
	const kind = speakerKind(client, speaker);
	if (kind === 'team' || (kind !== 'owner' && isAmong(ours))) return true;
	return kind === null && !isAmong(theirs) && isTalkElement(element);
}

/** Our proposals in a visit that nobody asked leave for, in the line itself or in our line before it. */
export function proposalsWithoutLeave(client: Client, visit: NoteOf<'visit'>): readonly TalkLine[] {
	const ours = visit.body.talk.filter((line) => isOurs(client, visit, line));
	return ours.filter(({ element, words }, i) => element === '提案' && !PERMISSION.test(words) && !PERMISSION.test(ours[i - 1]?.words ?? ''));
}

/** Whether it is one of our elements, and none of the client's side. */
export const isTalkElement = (element: string | null): element is TalkElement => (TALK_ELEMENTS as readonly (string | null)[]).includes(element);
const eachElement = (amount: (element: TalkElement) => number): Record<TalkElement, number> => Object.fromEntries(TALK_ELEMENTS.map((element) => [element, amount(element)])) as Record<TalkElement, number>;
/** Characters that are spoken: no brackets, blanks or punctuation. */
export function spokenLength(words: string): number {
	const spoken = words.replace(/[\s\p{P}]+/gu, '');
	// Only words with halves of characters have to be taken apart.
	return /[\uD800-\uDBFF]/.test(spoken) ? [...spoken].length : spoken.length;
}
const length = (lines: readonly TalkLine[]): number => lines.reduce((sum, { words }) => sum + spokenLength(words), 0);

function talkOf(client: Client, visit: NoteOf<'visit'>): VisitTalk {
	const { talk } = visit.body;
	const ours = talk.filter((line) => isOurs(client, visit, line));
	const marked = ours.map(({ element }) => element).filter(isTalkElement);
	const counts = eachElement((element) => marked.filter((one) => one === element).length);
	const [own, all] = [length(ours), length(talk)];
	return {
		visit, counts, lines: marked.length,
		share: eachElement((element) => (marked.length === 0 ? 0 : counts[element] / marked.length)),
		spoken: own === 0 || own === all ? null : own / all,
	};
}

const stagesOf = ({ fields: { steps = [] } }: NoteOf<'visit'>): Stage[] => steps.filter((step): step is Stage => step !== '前捌き');
const isLater = (visit: NoteOf<'visit'>): boolean => stagesOf(visit).some((stage) => stage >= 4);
/** Trust is being built: stage 3, and nothing later at the same visit. */
const buildsTrust = (visit: NoteOf<'visit'>): boolean => stagesOf(visit).includes(3) && !isLater(visit);

function earlyIn(engagement: Engagement, { visit }: VisitTalk): TalkPattern[] {
	const { held, client, settings } = engagement;
	const own = ownWordsIn(engagement);
	const heardSoFar = held.slice(0, held.indexOf(visit) + 1).filter((one) => own.has(one)).length;
	if (!buildsTrust(visit) || heardSoFar >= settings.ownWordsVisits) return [];
	const proposals = proposalsWithoutLeave(client, visit).length;
	const questions = visit.body.questions.filter(({ kind }) => kind === '対決').length;
	return proposals + questions === 0 ? [] : [{ is: 'early', visit, proposals, questions }];
}

/** The first visits of each stretch without a question; short logs neither belong to one nor end it. */
function undugIn(engagement: Engagement, long: readonly VisitTalk[]): TalkPattern[] {
	const asked = new Set(dialogueOf(engagement).filter(({ counts }) => counts['問いかけ'] > 0).map(({ visit }) => visit));
	const stretches: VisitTalk[][] = [[]];
	const byVisit = new Map(long.map((talk) => [talk.visit, talk]));
	for (const visit of engagement.held) {
		const talk = byVisit.get(visit);
		if (asked.has(visit) || !isLater(visit)) stretches.push([]);
		else if (talk) stretches.at(-1)?.push(talk);
	}
	return stretches.filter((stretch) => stretch.length >= UNDUG_VISITS).map((stretch) => ({ is: 'undug', visits: stretch.map(({ visit }) => visit), most: mostOf(stretch) }));
}

/** The element with most lines, the first of equals. */
const mostOf = (talks: readonly VisitTalk[], among: readonly TalkElement[] = TALK_ELEMENTS): TalkElement => {
	const count = (element: TalkElement): number => talks.reduce((sum, { counts }) => sum + counts[element], 0);
	return among.reduce((best, element) => (count(element) > count(best) ? element : best), among[0] ?? 'その他');
};

const WEIGHED: Readonly<Record<TalkWeight, readonly TalkElement[]>> = { '傾聴・共感': ['傾聴', '共感'], '問いかけ・提案': ['問いかけ', '提案'] };

function otherWeightIn(talk: VisitTalk): TalkPattern[] {
	const { visit, counts } = talk;
	const intended = visit.body.weight;
	if (intended === null) return [];
	const sum = (elements: readonly TalkElement[]): number => elements.reduce((all, element) => all + counts[element], 0);
	const heavier = [...Object.values(WEIGHED), ['説明'] as const].filter((elements) => sum(elements) > sum(WEIGHED[intended]));
	return heavier.length === 0 ? [] : [{ is: 'other-weight', visit, intended, most: mostOf([talk], heavier.flat()) }];
}
