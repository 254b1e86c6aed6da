/** Other words for a note, and setting one aside, as edits. */
import type { PlacedEdits } from './link-edits.ts';
import { fileTitle, folderOf } from './link.ts';
import { inFolder, newName, oneLine } from './note-place.ts';
import type { Surroundings } from './note-place.ts';
import type { Note } from './note.ts';
import { propertyNames } from './property-edit.ts';
import { noteLanguage } from './stage-edits.ts';
import { valueEdits } from './value-edits.ts';

/** What gives a note another title. The app renames a file, and mends the links to it; the edits are for the file under its old name. */
export interface Retitled {
	readonly edit: readonly PlacedEdits[];
	readonly rename: { readonly from: string; readonly to: string } | null;
}

/** Gives a note another title: in its property where it has one, else as the name of its file. What a name cannot hold is kept as `title / 題名`. */
export function renameTitle(note: Note, title: string, around: Surroundings, text: string): Retitled {
	const words = oneLine(title).normalize('NFC');
	if (words === '' || words === note.title.normalize('NFC')) return { edit: [], rename: null };
	const set = (value: string): PlacedEdits => ({ path: note.path, edits: [{ do: 'set-property', names: propertyNames(note.type, 'title', noteLanguage(text)), value }] });
	if (note.fields.title !== undefined) return { edit: [set(words)], rename: null };
	// Its own name does not stand in its way: only letter case may change.
	const name = newName(words, { ...around, notebook: around.notebook.without(note.path) });
	const rename = name === fileTitle(note.path) ? null : { from: note.path, to: inFolder(folderOf(note.path), `${name}.md`) };
	return { edit: name === words ? [] : [set(words)], rename };
}

/**
 * Sets a note aside: 扱わない, 取り下げ, やめた, and a short-term issue is watched from now on. With its reason in 経過. None when it is
 * set aside already; null for types that are never judged.
 * @param on ISO date
 */
export function parkEdits(note: Note, on: string, reason: string, text: string): readonly PlacedEdits[] | null {
	const language = noteLanguage(text);
	const placed = (edits: PlacedEdits['edits']): readonly PlacedEdits[] => (edits.length === 0 ? [] : [{ path: note.path, edits }]);
	switch (note.type) {
		case 'issue': return placed(valueEdits(note, 'status', '扱わない', on, reason, language));
		case 'cause': return placed(valueEdits(note, 'status', '取り下げ', on, reason, language));
		case 'essential': return placed(valueEdits(note, 'status', '取り下げた', on, reason, language));
		case 'action': return placed(valueEdits(note, 'state', 'やめた', on, reason, language));
		case 'short': return placed(valueEdits(note, 'policy', '見守る', on, reason, language));
		default: return null;
	}
}
