/** The writer, pure part: an edit is a value, carried out on a text or refused with a reason and a line; never a guess. */
import { giveBlockId, giveElement, insertItem, removeAnswer, setAnswer, tickTask } from './body-edit.ts';
import { appendItem, removeItem, setProperty } from './front-matter-edit.ts';
import type { ListItem, PropertyNames } from './front-matter-edit.ts';
import { edited, lineOf, refuse } from './refusal.ts';
import type { Edited } from './refusal.ts';
import type { Element } from './talk.ts';
import { propertyTerm } from './vocabulary.ts';
import type { Language } from './vocabulary.ts';
import type { Heading } from './vocabulary/body.ts';
import type { NoteType } from './vocabulary/note-types.ts';
import type { Scalar } from './yaml-text.ts';

/** One change of a note. Everything but the bytes of that value stays as it is. */
export type Edit =
	| { readonly do: 'set-property'; readonly names: PropertyNames; readonly value: Scalar }
	/** `again`: the item may stand there already, as in a history. */
	| { readonly do: 'append-item'; readonly names: PropertyNames; readonly item: ListItem; readonly again?: boolean }
	/** `whole`: a property that is left with nothing goes as well. */
	| { readonly do: 'remove-item'; readonly names: PropertyNames; readonly item: ListItem; readonly whole?: boolean }
	/** `words`: the task as seen, without bullet and box; `from`: the mark as seen. */
	| { readonly do: 'tick-task'; readonly under: Heading; readonly words: string; readonly from: string; readonly to: string }
	/** Finds the answer by its block id, or adds it under セルフチェック. */
	| { readonly do: 'set-answer'; readonly id: string; readonly answer: string; readonly language: Language }
	| { readonly do: 'remove-answer'; readonly id: string }
	| { readonly do: 'insert-item'; readonly under: Heading; readonly item: string; readonly language: Language }
	| { readonly do: 'give-block-id'; readonly words: string; readonly id: string }
	| { readonly do: 'give-element'; readonly speaker: string; readonly words: string; readonly element: Element; readonly language: Language }
	/** `at`: offset in the note as it was seen; `was`: what stood there. Several of one note come last place first, since each moves what is behind it. */
	| { readonly do: 'replace-text'; readonly at: number; readonly was: string; readonly now: string };

/** Carries out one edit. A text equal to the old one: there was nothing to change. */
export function applyEdit(text: string, edit: Edit): Edited {
	switch (edit.do) {
		case 'set-property': return setProperty(text, edit.names, edit.value);
		case 'append-item': return appendItem(text, edit.names, edit.item, edit.again);
		case 'remove-item': return removeItem(text, edit.names, edit.item, edit.whole);
		case 'tick-task': return tickTask(text, edit.under, edit.words, edit.from, edit.to);
		case 'set-answer': return setAnswer(text, edit.id, edit.answer, edit.language);
		case 'remove-answer': return removeAnswer(text, edit.id);
		case 'insert-item': return insertItem(text, edit.under, edit.item, edit.language);
		case 'give-block-id': return giveBlockId(text, edit.words, edit.id);
		case 'give-element': return giveElement(text, edit.speaker, edit.words, edit.element, edit.language);
		case 'replace-text': return replaceText(text, edit.at, edit.was, edit.now);
	}
}

/** Replaces words where they were seen, and nowhere else. */
function replaceText(text: string, at: number, was: string, now: string): Edited {
	const end = at + was.length;
	if (at < 0 || end > text.length || text.slice(at, end) !== was) return refuse('changed-meanwhile', lineOf(text, Math.min(at, text.length)), was);
	return edited(text.slice(0, at) + now + text.slice(end));
}

/** Carries out several edits of one note: all of them or none. */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
	let result: Edited = edited(text);
	for (const edit of edits) if (result.ok) result = applyEdit(result.text, edit);
	return result;
}

/** The spellings of a property of a type, the one in the given language first: a new key is written so. */
export function propertyNames(type: NoteType, key: string, language: Language): PropertyNames {
	const term = propertyTerm(type, key);
	return language === 'ja' ? [term.ja, term.en] : [term.en, term.ja];
}
