/** The supporter's choice of how to begin (始め方), signs of a turnaround phase, and a handover note, as what is to be written. */
import type { Client } from './client.ts';
import { newNote } from './new-note.ts';
import type { NewNote, Occasion } from './new-note.ts';
import { harmless } from './note-draft.ts';
import { oneLine } from './note-place.ts';
import type { Surroundings } from './note-place.ts';
import type { NoteOf } from './note.ts';
import { propertyNames } from './property-edit.ts';
import type { Edit } from './property-edit.ts';
import type { TriageResult } from './triage.ts';
import type { SignWord } from './turnaround-signs.ts';
import { findTerm } from './vocabulary.ts';
import type { Language } from './vocabulary.ts';
import { TRIAGE_RESULTS, TURNAROUND_SIGNS } from './vocabulary/choices.ts';

/**
 * The edits that write the result of 前捌き and its reason. None for what is written already. Without a new reason, the old one goes when
 * the result changes: it was about another one.
 * @param language of the note's own keys, see `noteLanguage`
 */
export function triageEdits({ fields }: NoteOf<'client'>, result: TriageResult, reason: string, language: Language): readonly Edit[] {
	const words = harmless(oneLine(reason));
	const same = fields.triage === result;
	const set = (key: 'triage' | 'triage_reason', value: string | null): Edit => ({ do: 'set-property', names: propertyNames('client', key, language), value });
	const settled = words === '' ? same || fields.triage_reason === undefined : words === fields.triage_reason;
	return [...(same ? [] : [set('triage', findTerm(TRIAGE_RESULTS, result)?.[language] ?? result)]), ...(settled ? [] : [set('triage_reason', words === '' ? null : words)])];
}

/** The edits that write a sign down, or take it away again. None where it is so already. */
export function signEdits({ fields: { turnaround_signs = [] } }: NoteOf<'client'>, word: SignWord, on: boolean, language: Language): readonly Edit[] {
	if (turnaround_signs.includes(word) === on) return [];
	const item = findTerm(TURNAROUND_SIGNS, word)?.[language] ?? word;
	return [{ do: on ? 'append-item' : 'remove-item', names: propertyNames('client', 'turnaround_signs', language), item }];
}

/** What a handover with care settles (domain B0): to whom, the owner's consent, what is handed over, who comes along, when we are in touch again. */
export interface HandoverDraft {
	readonly title: string;
	readonly to: string;
	/** ISO dates, or '' while they are open. */
	readonly consent_on: string;
	readonly next_contact: string;
	readonly content: string;
	readonly companion: string;
}
export type HandoverField = Exclude<keyof HandoverDraft, 'title'>;
export const HANDOVER_FIELDS: readonly HandoverField[] = ['to', 'consent_on', 'content', 'companion', 'next_contact'];

/** A handover note with what is settled so far; what is open is left out and can be asked for later. */
export function newHandover(draft: HandoverDraft, occasion: Occasion, around: Surroundings): NewNote {
	const values = Object.fromEntries(HANDOVER_FIELDS.map((field) => [field, oneLine(draft[field])]));
	return newNote({ type: 'handover', title: draft.title, values }, occasion, around);
}

/** The handover notes of a client, and what each of them leaves open. */
export const openHandovers = (client: Client): readonly { readonly note: NoteOf<'handover'>; readonly open: readonly HandoverField[] }[] =>
	client.ofType('handover').map((note) => ({ note, open: HANDOVER_FIELDS.filter((field) => note.fields[field] === undefined) }));
