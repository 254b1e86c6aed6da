/** What edits make of the text of a note, or why they make nothing: it cannot be read, or is not as it was shown. */
import { readMarkdown } from '../core/note.ts';
import type { Note } from '../core/note.ts';
import type { Edit } from '../core/property-edit.ts';
import { changesOf } from '../core/text-change.ts';
import type { TextChange } from '../core/text-change.ts';
import { keyMeaning } from '../core/vocabulary.ts';
import type { Words } from '../lang/index.ts';
import type { Fault, NoteEdits } from './change.ts';

export type Planned = { readonly ok: true; readonly text: string; readonly changes: readonly TextChange[] } | { readonly ok: false; readonly fault: Fault };

export function plannedText(text: string, { path, edits, seen }: NoteEdits, words: Words): Planned {
	if (seen && !edits.every((edit) => asSeen(seen, readMarkdown(path, text), edit))) return { ok: false, fault: { message: words.notices.changedMeanwhile(path), path, line: 1 } };
	const result = changesOf(text, edits);
	if (result.ok) return result;
	const { refusal } = result;
	return { ok: false, fault: { message: words.notices.refused(path, refusal.line, words.refusal(refusal)), path, line: refusal.line } };
}

/** Whether the property that an edit sets still has the value that was shown. */
function asSeen(seen: Note, now: ReturnType<typeof readMarkdown>, edit: Edit): boolean {
	if (edit.do !== 'set-property') return true;
	const meaning = keyMeaning(seen.type, edit.names[0]);
	if (meaning?.is !== 'field') return true;
	const valueOf = (note: Note): string => JSON.stringify((note.fields as Readonly<Record<string, unknown>>)[meaning.name] ?? null);
	return now.type === seen.type && valueOf(now) === valueOf(seen);
}
