/** 前捌き: what the notes show for the questions T1…T5 that come before the first step. The result is the supporter's to choose (domain B0). */
import type { NodeId } from './client-links.ts';
import type { Engagement } from './engagement.ts';
import type { FinanceDoubt } from './finance-doubts.ts';
import { isVision } from './live-notes.ts';
import { localBenchmark } from './local-benchmark.ts';
import type { LocalBenchmark } from './local-benchmark.ts';
import type { NoteOf } from './note.ts';
import { turnaroundLevel, turnaroundSigns } from './turnaround-signs.ts';
import type { TurnaroundLevel, TurnaroundSign } from './turnaround-signs.ts';
import { TRIAGE_RESULTS } from './vocabulary/choices.ts';
import type { ChoiceOf, PHASES, SHORT_POLICIES, SHORT_STATES, VISION_AUTHORS, VISION_GAPS, VISION_KINDS, VISION_STATES } from './vocabulary/choices.ts';

export type TriageResult = ChoiceOf<typeof TRIAGE_RESULTS>;
export type TriageQuestionId = 'T1' | 'T2' | 'T3' | 'T4' | 'T5';

/** One thing that the notes show for a question; `id` is the note that shows it. */
export type TriageSeen = { readonly id: NodeId } & (
	| { readonly is: 'sign'; readonly sign: TurnaroundSign }
	| { readonly is: 'doubt'; readonly doubt: FinanceDoubt }
	/** The table was read, and shows no sign. */
	| { readonly is: 'figures'; readonly periods: readonly string[] }
	| { readonly is: 'phase'; readonly phase: ChoiceOf<typeof PHASES> }
	| { readonly is: 'short'; readonly title: string; readonly state: ChoiceOf<typeof SHORT_STATES> | null; readonly policy: ChoiceOf<typeof SHORT_POLICIES> | null }
	| { readonly is: 'vision-state'; readonly state: ChoiceOf<typeof VISION_STATES> }
	| { readonly is: 'vision-author'; readonly author: ChoiceOf<typeof VISION_AUTHORS> }
	| { readonly is: 'vision-gap'; readonly gap: ChoiceOf<typeof VISION_GAPS> }
	| { readonly is: 'vision'; readonly title: string; readonly kind: ChoiceOf<typeof VISION_KINDS> | null }
	| { readonly is: 'reaction'; readonly words: string }
	| { readonly is: 'agreed'; readonly on: string }
	| { readonly is: 'time'; readonly words: string }
	| { readonly is: 'needs'; readonly words: string }
	| { readonly is: 'team'; readonly names: readonly string[]; readonly specialties: readonly string[] }
);

export interface TriageQuestion {
	readonly id: TriageQuestionId;
	/** Empty: nothing is written about it yet. */
	readonly seen: readonly TriageSeen[];
}

export interface Triage {
	readonly signs: readonly TurnaroundSign[];
	readonly level: TurnaroundLevel;
	/** T1…T5, in the order in which they are asked. */
	readonly questions: readonly TriageQuestion[];
	/** What the supporter chose, and why. */
	readonly result: TriageResult | null;
	readonly reason: string;
	/** The results to choose from: where the signs are strong, a specialist body is proposed first. */
	readonly results: readonly TriageResult[];
	/** The indicators of the finance table, or null without one. */
	readonly benchmark: LocalBenchmark | null;
}

const known = new WeakMap<Engagement, Triage>();

/** What is known before the first step, whatever the stage: signs can appear at any time. */
export function triageOf(engagement: Engagement): Triage {
	const before = known.get(engagement);
	if (before) return before;
	const triage = look(engagement);
	known.set(engagement, triage);
	return triage;
}

function look(engagement: Engagement): Triage {
	const { fields: { triage = null, triage_reason = '' }, body: { finance } } = engagement.client.note;
	const signs = turnaroundSigns(engagement);
	const level = turnaroundLevel(signs);
	const benchmark = finance && localBenchmark(finance, engagement.settings.fiscalYearStart);
	return {
		signs, level, benchmark, result: triage, reason: triage_reason, results: triageResults(level),
		questions: [
			{ id: 'T1', seen: turnaroundSeen(engagement, signs, benchmark) },
			{ id: 'T2', seen: shortSeen(engagement) },
			{ id: 'T3', seen: visionSeen(engagement) },
			{ id: 'T4', seen: wayOfWorkingSeen(engagement) },
			{ id: 'T5', seen: teamSeen(engagement) },
		],
	};
}

/** The results in the order in which they are offered. */
function triageResults(level: TurnaroundLevel): readonly TriageResult[] {
	const results = TRIAGE_RESULTS.map(({ ja }) => ja);
	const referral: TriageResult = '専門機関へつなぐ';
	return level === 'strong' ? [referral, ...results.filter((result) => result !== referral)] : results;
}

/** A value for each thing that is there. */
const given = <V, S>(value: V | undefined, seen: (value: V) => S): S[] => (value === undefined ? [] : [seen(value)]);

function turnaroundSeen({ client: { note, path: id } }: Engagement, signs: readonly TurnaroundSign[], benchmark: LocalBenchmark | null): TriageSeen[] {
	const doubts = benchmark?.doubts ?? [];
	const periods = benchmark?.periods.filter((period) => Object.values(period).some((value) => typeof value === 'object' && value.is === 'value')).map(({ period }) => period) ?? [];
	const showsNone = periods.length > 0 && doubts.length === 0 && signs.every(({ figures }) => figures === null);
	return [
		...signs.map((sign): TriageSeen => ({ id, is: 'sign', sign })),
		...doubts.map((doubt): TriageSeen => ({ id, is: 'doubt', doubt })),
		...(showsNone ? [{ id, is: 'figures', periods } as const] : []),
		...given(note.fields.phase, (phase): TriageSeen => ({ id, is: 'phase', phase })),
	];
}

/** Open ones first. */
function shortSeen({ client }: Engagement): TriageSeen[] {
	const isOpen = ({ fields: { state } }: NoteOf<'short'>): boolean => state !== '完了' && state !== 'つないだ';
	const shorts = client.ofType('short');
	return [...shorts.filter(isOpen), ...shorts.filter((short) => !isOpen(short))].map(({ path: id, title, fields: { state = null, policy = null } }) => ({ id, is: 'short', title, state, policy }));
}

function visionSeen(engagement: Engagement): TriageSeen[] {
	const { note: { fields: { vision_state, vision_author, vision_gap } }, path: id } = engagement.client;
	return [
		...given(vision_state === '未確認' ? undefined : vision_state, (state): TriageSeen => ({ id, is: 'vision-state', state })),
		...given(vision_author, (author): TriageSeen => ({ id, is: 'vision-author', author })),
		...given(vision_gap === '未確認' ? undefined : vision_gap, (gap): TriageSeen => ({ id, is: 'vision-gap', gap })),
		...engagement.live('vision').filter(isVision).map(({ id: vision, title, note }): TriageSeen => ({ id: vision, is: 'vision', title, kind: (note.type === 'vision' ? note.fields.kind : null) ?? null })),
	];
}

function wayOfWorkingSeen({ client: { note: { fields }, path: id } }: Engagement): TriageSeen[] {
	return [
		...given(fields.explained, (words): TriageSeen => ({ id, is: 'reaction', words })),
		...given(fields.agreed_on, (on): TriageSeen => ({ id, is: 'agreed', on })),
		...given(fields.owner_time, (words): TriageSeen => ({ id, is: 'time', words })),
	];
}

function teamSeen({ client: { note: { fields }, path: id } }: Engagement): TriageSeen[] {
	const { needs, lead, deputies = [], office, specialties = [] } = fields;
	const names = [lead, ...deputies, office].filter((name) => name !== undefined);
	return [
		...given(needs, (words): TriageSeen => ({ id, is: 'needs', words })),
		...(names.length + specialties.length > 0 ? [{ id, is: 'team', names: [...new Set(names)], specialties } as const] : []),
	];
}
