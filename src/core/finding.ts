/** What a finding (domain D4) is: something the notes show, put to the supporter as a question; and how one that was looked into stays quiet. */
import type { NodeId } from './client-links.ts';
import type { Engagement } from './engagement.ts';
import type { Confirmed } from './note-tables.ts';
import type { Stage } from './vocabulary/note-types.ts';

/** ◎ 確かめたい, ○ 気に留めたい, ・ 参考. */
export type FindingLevel = 'high' | 'medium' | 'low';

/** One thing a finding sees. `D`: what its sentence needs, in plain strings and numbers. */
export interface Sighting<D> {
	/** The notes and lines concerned, the subject first; the client's own note where it is about the client. */
	readonly ids: readonly NodeId[];
	/** What else it looked at (statuses, figures, counts): when one of these or of the ids changes, what was confirmed is asked again. */
	readonly looked: readonly (string | number | null)[];
	readonly details: D;
	/** Where this one weighs otherwise than its finding. */
	readonly level?: FindingLevel;
}

/** A finding as a value. Its sentences, its name and why it may be wrong stand in `lang/`, by its code. */
export interface Finding<D> {
	readonly level: FindingLevel;
	/** Silent before the client has reached this stage; null: never silent. */
	readonly from: Stage | null;
	/** In path order of the subjects. Missing fields make it silent, never wrong. */
	readonly look: (engagement: Engagement) => readonly Sighting<D>[];
}

/** Says what a finding is; the details of its sentence follow from `look`. */
export const finding = <D>(level: FindingLevel, from: Stage | null, look: Finding<D>['look']): Finding<D> => ({ level, from, look });

/** The details that the sentence of a finding needs. */
export type DetailsOf<F> = F extends Finding<infer D> ? D : never;

/** Six hexadecimal digits of what a sighting looked at (FNV-1a): the end of the block id under 確かめたこと. */
export function fingerprint(code: string, { ids, looked }: Pick<Sighting<unknown>, 'ids' | 'looked'>): string {
	let hash = 0x811c9dc5;
	for (const character of JSON.stringify([code, ids, looked])) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0').slice(-6);
}

/** What was confirmed about a sighting: `quiet` while nothing it looked at has changed, else the reason from before. */
export interface Confirmation {
	readonly on: string;
	readonly reason: string;
	readonly quiet: boolean;
}

/**
 * Finds the item under 確かめたこと that speaks of a sighting: the one with its hash, else one without any hash about its subject
 * (or about nothing in particular), else the last one about its subject, which then no longer holds.
 */
export function confirmationOf(engagement: Engagement, code: string, sighting: Pick<Sighting<unknown>, 'ids' | 'looked'>): Confirmation | null {
	const items = engagement.client.note.body.confirmed.filter((item) => item.code === code);
	if (items.length === 0) return null;
	const hash = fingerprint(code, sighting);
	// The first link names the subject; others belong to the reason.
	const isAbout = ({ links: [first] }: Confirmed): boolean => first === undefined || engagement.named(first) === sighting.ids[0];
	const holding = items.filter((item) => item.hash === hash || (item.hash === null && isAbout(item))).at(-1);
	const item = holding ?? items.filter(isAbout).at(-1);
	return item ? { on: item.on, reason: item.reason, quiet: holding !== undefined } : null;
}
