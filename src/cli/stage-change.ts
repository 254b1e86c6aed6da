/** `bansou stage`: a change of stage as edits of the client's note, and as a diff. */
import { createTwoFilesPatch, OMIT_HEADERS } from 'diff';
import type { Client } from '../core/client.ts';
import { placeFrontMatter, readProperties } from '../core/front-matter.ts';
import { propertyNames } from '../core/property-edit.ts';
import type { Edit } from '../core/property-edit.ts';
import { stageChangeText, stageText } from '../core/stage.ts';
import { isTypeKey, TYPE_PROPERTY } from '../core/vocabulary.ts';
import type { Language } from '../core/vocabulary.ts';
import type { Stage } from '../core/vocabulary/note-types.ts';

/** The edits: the stage, and one item of its history. None when the client stands there already. */
export function stageEdits(client: Client, stage: Stage, on: string, reason: string, language: Language): readonly Edit[] {
	if (client.note.fields.stage === stage) return [];
	return [
		{ do: 'set-property', names: propertyNames('client', 'stage', language), value: stageText(stage, language) },
		{ do: 'append-item', names: propertyNames('client', 'stage_history', language), item: stageChangeText({ on, stage, reason }), again: true },
	];
}

/** The language a note's own keys are in: that of its type property. */
export function noteLanguage(text: string): Language {
	const place = placeFrontMatter(text);
	const { entries } = readProperties(place.is === 'block' ? text.slice(place.from, place.to) : '');
	const key = entries.find((entry) => isTypeKey(entry.key))?.key;
	return key === undefined || key.normalize('NFKC') === TYPE_PROPERTY.ja ? 'ja' : 'en';
}

/** A unified diff of one file, without time stamps. */
export const unifiedDiff = (path: string, before: string, after: string): string =>
	before === after ? '' : `--- a/${path}\n+++ b/${path}\n${createTwoFilesPatch('', '', before, after, undefined, undefined, { headerOptions: OMIT_HEADERS })}`;
