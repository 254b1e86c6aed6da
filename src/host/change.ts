/** What one command changes in the vault, and what is kept of it to be undone. Plain data. */
import type { Note } from '../core/note.ts';
import type { Edit } from '../core/property-edit.ts';

export interface NewFile {
	readonly path: string;
	readonly text: string;
}

export interface NoteEdits {
	readonly path: string;
	readonly edits: readonly Edit[];
	/** The note as it was shown: if a property that is to change has another value by now, nothing is written. */
	readonly seen?: Note;
}

/** Everything that one command changes: one step to undo. */
export interface Change {
	/** As shown when it is undone. */
	readonly name: string;
	readonly create?: readonly NewFile[];
	readonly edit?: readonly NoteEdits[];
	/** Paths of notes that go to the trash, as they are. */
	readonly trash?: readonly string[];
}

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly message: string };

/** Why something was not done, and where to look. */
export interface Fault {
	readonly message: string;
	readonly path?: string;
	readonly line?: number;
}

/** A change that was carried out, to be taken back while the files are still as it left them. */
export interface Done {
	readonly name: string;
	readonly created: NewFile[];
	/** With the text that they had. */
	readonly trashed: NewFile[];
	readonly written: { readonly path: string; readonly before: string; readonly after: string }[];
}

export const nothingDone = (name: string): Done => ({ name, created: [], written: [], trashed: [] });
export const isNothing = ({ created, written, trashed }: Done): boolean => created.length + written.length + trashed.length === 0;
