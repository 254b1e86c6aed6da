/** The registry of findings G01–G43, what they find in an engagement, and in which order it is shown (domain D4). */
import type { NodeId } from '../client-links.ts';
import type { Engagement } from '../engagement.ts';
import { confirmationOf, fingerprint } from '../finding.ts';
import type { Confirmation, DetailsOf, Finding, FindingLevel } from '../finding.ts';
import { compare } from '../order.ts';
import { concernsNextVisit } from './next-visit.ts';
import { ACTIONS } from './actions.ts';
import { ESSENTIALS } from './essentials.ts';
import { EVIDENCE } from './evidence.ts';
import { SHORT_TERM } from './short-term.ts';
import { SHOWN_SHEET } from './shown-sheet.ts';
import { STRUCTURE } from './structure.ts';
import { TALK } from './talk.ts';
import { TRIAGE } from './triage.ts';
import { VISITS } from './visits.ts';

export const FINDINGS = { ...STRUCTURE, ...EVIDENCE, ...ESSENTIALS, ...ACTIONS, ...SHORT_TERM, ...VISITS, ...TALK, ...SHOWN_SHEET, ...TRIAGE };

export type FindingCode = keyof typeof FINDINGS;
export const FINDING_CODES = (Object.keys(FINDINGS) as FindingCode[]).sort(compare);
/** What the sentence of a finding needs. */
export type FindingDetails<C extends FindingCode> = DetailsOf<(typeof FINDINGS)[C]>;

/** Something found, with what is needed to say and to confirm it. */
export interface FoundOf<C extends FindingCode> {
	readonly code: C;
	readonly level: FindingLevel;
	/** Subject first. */
	readonly ids: readonly NodeId[];
	readonly details: FindingDetails<C>;
	/** Hash of what it looked at, for the block id of 確かめたこと. */
	readonly hash: string;
	readonly confirmation: Confirmation | null;
	/** Whether it concerns a note that the next visit is about. */
	readonly nextVisit: boolean;
}
export type Found = { [C in FindingCode]: FoundOf<C> }[FindingCode];

const known = new WeakMap<Engagement, readonly Found[]>();

/** Everything found in an engagement, quiet ones too: ◎ before ○ before ・, what concerns the next visit first, then by code and path. */
export function findingsOf(engagement: Engagement): readonly Found[] {
	const before = known.get(engagement);
	if (before) return before;
	const found = FINDING_CODES.flatMap((code) => foundBy(code, engagement)).sort(inOrder);
	known.set(engagement, found);
	return found;
}

/** At most so many are shown at a time; the rest on demand (domain D4). */
export const SHOWN_AT_ONCE = 5;

/** What is found, as it is shown: the first five, the others, and what was confirmed and still holds. */
export function shownFindings(engagement: Engagement): { readonly first: readonly Found[]; readonly others: readonly Found[]; readonly confirmed: readonly Found[] } {
	const all = findingsOf(engagement);
	const open = all.filter(({ confirmation }) => !confirmation?.quiet);
	return { first: open.slice(0, SHOWN_AT_ONCE), others: open.slice(SHOWN_AT_ONCE), confirmed: all.filter(({ confirmation }) => confirmation?.quiet) };
}

function foundBy(code: FindingCode, engagement: Engagement): Found[] {
	const { level, from, look } = FINDINGS[code] as Finding<unknown>;
	if (from !== null && !engagement.reached(from)) return [];
	return look(engagement).map((sighting) => ({
		code,
		level: sighting.level ?? level,
		ids: sighting.ids,
		details: sighting.details,
		hash: fingerprint(code, sighting),
		confirmation: confirmationOf(engagement, code, sighting),
		nextVisit: concernsNextVisit(engagement, sighting.ids),
	}) as Found);
}

const RANK: Readonly<Record<FindingLevel, number>> = { high: 0, medium: 1, low: 2 };
const inOrder = (a: Found, b: Found): number => RANK[a.level] - RANK[b.level] || Number(b.nextVisit) - Number(a.nextVisit) || compare(a.code, b.code) || compare(a.ids.join('\n'), b.ids.join('\n'));
