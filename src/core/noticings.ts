/** 気づきの候補: lines of the owner's that speak of change and are not marked yet (domain F2). Whether one is a noticing, only a person can say. */
import type { Client } from './client.ts';
import type { PlacedEdits } from './link-edits.ts';
import type { NoteOf } from './note.ts';
import { quoteIn } from './owner-voice.ts';
import { noteLanguage } from './stage-edits.ts';
import type { TalkLine } from './talk.ts';
import { POSITIVE_MARKERS } from './wording/positive.ts';
import { sentencesOf } from './wording/sentences.ts';

/** The lines of a visit that may be a noticing, in order. */
export const candidateNoticings = (client: Client, { body: { talk }, unchecked }: NoteOf<'visit'>): readonly TalkLine[] =>
	unchecked ? [] : talk.filter(({ speaker, element, words }) => element === null && client.isOwner(speaker) && sentencesOf(quoteIn(words) ?? words).some(({ text }) => POSITIVE_MARKERS.change(text)));

/** Marks such a line as a noticing. @param text the whole text of the visit */
export const noticingEdits = ({ path }: NoteOf<'visit'>, { speaker, words }: TalkLine, text: string): PlacedEdits =>
	({ path, edits: [{ do: 'give-element', speaker, words, element: '気づき', language: noteLanguage(text) }] });
