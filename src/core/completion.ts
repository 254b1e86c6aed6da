/** What can be written where the cursor stands: keys, links and words of the method, in the notes of a client and nowhere else. */
import { bodyCompletion } from './completion/body-offers.ts';
import type { Completion } from './completion/offer.ts';
import { propertyCompletion } from './completion/property-offers.ts';
import type { WrittenNote } from './completion/property-offers.ts';
import { propertySpot } from './completion/property-place.ts';
import { placeFrontMatter } from './front-matter.ts';
import { lineBreak } from './refusal.ts';

export type { About, Completion, Meant, Misfit, Offer, Writing } from './completion/offer.ts';

/** Where one is writing. */
export interface CompletionGround extends Omit<WrittenNote, 'eol'> {
	/** The whole text as it stands in the editor, and the cursor as an offset in it. */
	readonly text: string;
	readonly cursor: number;
}

/**
 * What is offered at the cursor, best first, or null. `[[` in the body is left to the app, which completes it for all notes of the vault.
 * Never throws for content.
 */
export function completionAt({ text, cursor, ...note }: CompletionGround): Completion | null {
	if (cursor >= placeFrontMatter(text).bodyFrom) return note.client?.notes.get(note.path)?.type === 'visit' ? bodyCompletion(text, cursor) : null;
	const spot = propertySpot(text, cursor);
	return spot && propertyCompletion({ ...note, eol: lineBreak(text) }, spot, cursor);
}
