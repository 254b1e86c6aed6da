/** What can be written at a place, as values: what it is called, what is said of it, and the one replacement that writes it. */
import { searchTitles } from '../title-search.ts';
import type { Term } from '../vocabulary/choices.ts';
import type { NoteType } from '../vocabulary/note-types.ts';

/** What a relation is meant to link. */
export interface Meant {
	readonly types: readonly NoteType[];
	/** Of facts only figures. */
	readonly figuresOnly: boolean;
}

/** Why what can be linked does not fit the relation (domain D2, D3). It can be linked all the same. */
export type Misfit =
	/** The relation is meant for notes of other types: these. `key` is the relation's property. */
	| ({ readonly why: 'other-types'; readonly key: Term } & Meant)
	/** The relation is not meant for notes of this note's own type. */
	| { readonly why: 'own-type'; readonly key: Term; readonly type: NoteType }
	/** Only a figure can stand in a chain of causes. */
	| { readonly why: 'no-figure' }
	/** The record is of a later day than the note that would come from it. */
	| { readonly why: 'later' };

/** What is said of an offer. */
export type About =
	| { readonly is: 'nothing' }
	/** The key of a relation, by what it links to. */
	| ({ readonly is: 'relation' } & Meant)
	/** A note by its day and status, a fact by its time and kind, a line by the record it stands in, a client by its folder. */
	| { readonly is: 'note'; readonly type: NoteType; readonly on: string | null; readonly status: Term | null; readonly within: string | null };

/** One replacement of the text. Offsets count from its start. */
export interface Writing {
	readonly at: number;
	/** What stands there now; nothing is written when it has become something else. */
	readonly was: string;
	readonly now: string;
	/** Where writing goes on, an offset in `now`. */
	readonly cursor: number;
}

export interface Offer {
	readonly title: string;
	readonly about: About;
	readonly misfit: Misfit | null;
	readonly writing: Writing;
}

/** What is offered at a place, best first; never empty. */
export interface Completion {
	/** The words that are completed, up to the cursor. */
	readonly from: number;
	readonly to: number;
	readonly offers: readonly Offer[];
}

/** No list that people read is longer. */
export const MOST_OFFERS = 50;
export const NOTHING_SAID: About = { is: 'nothing' };

/** Something that may be offered, in the order of its usefulness, with all words that it is found by. */
export interface Candidate<T> {
	readonly value: T;
	/** Its title first. */
	readonly words: string;
}

/** The candidates that the words find, best first; all of them in their own order where there are no words yet. */
export function found<T>(candidates: readonly Candidate<T>[], query: string): readonly T[] {
	const words = query.trim();
	const entries = candidates.map(({ value, words: title }) => ({ value, title }));
	return (words === '' ? entries : searchTitles(entries, words)).map(({ value }) => value);
}

/** A completion of these offers, or null when there are none. */
export const completion = (from: number, to: number, offers: readonly Offer[]): Completion | null => (offers.length > 0 ? { from, to, offers: offers.slice(0, MOST_OFFERS) } : null);

/** The replacement that leaves the cursor behind what it writes, or at a place in it. */
export const writing = (at: number, was: string, now: string, cursor = now.length): Writing => ({ at, was, now, cursor });
