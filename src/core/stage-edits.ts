/** A change of stage as edits: the stage, and with it the item of its history. */
import { placeFrontMatter, readProperties } from './front-matter.ts';
import type { NoteOf } from './note.ts';
import { propertyNames } from './property-edit.ts';
import type { Edit } from './property-edit.ts';
import { stageChangeText, stageText } from './stage.ts';
import { isTypeKey, TYPE_PROPERTY } from './vocabulary.ts';
import type { Language } from './vocabulary.ts';
import type { Stage } from './vocabulary/note-types.ts';

/**
 * The edits that bring a client, or an essential issue with a stage of its own, to a stage. None when it stands there already.
 * Only a client keeps a history of its stages (note-format §3).
 * @param on ISO date of the change
 */
export function stageEdits(note: NoteOf<'client'> | NoteOf<'essential'>, stage: Stage, on: string, reason: string, language: Language): readonly Edit[] {
	if (note.fields.stage === stage) return [];
	const set: Edit = { do: 'set-property', names: propertyNames(note.type, 'stage', language), value: stageText(stage, language) };
	if (note.type === 'essential') return [set];
	return [set, { do: 'append-item', names: propertyNames('client', 'stage_history', language), item: stageChangeText({ on, stage, reason }), again: true }];
}

/** The language a note's own keys are in: that of its type property. */
export function noteLanguage(text: string): Language {
	const place = placeFrontMatter(text);
	const { entries } = readProperties(place.is === 'block' ? text.slice(place.from, place.to) : '');
	const key = entries.find((entry) => isTypeKey(entry.key))?.key;
	return key === undefined || key.normalize('NFKC') === TYPE_PROPERTY.ja ? 'ja' : 'en';
}
