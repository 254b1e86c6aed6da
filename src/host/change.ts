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

/** Another path for a note. The app leads the links of other notes there, if the user lets it. */
export interface Renamed {
	readonly from: string;
	readonly to: string;
}

/** Everything that one command changes: one step to undo. Its paths are those before anything is renamed. */
export interface Change {
	/** As shown when it is undone. */
	readonly name: string;
	readonly create?: readonly NewFile[];
	readonly edit?: readonly NoteEdits[];
	readonly rename?: readonly Renamed[];
	/** Paths of notes that go to the trash, as they are; none of them is renamed as well. */
	readonly trash?: readonly string[];
	/** Whose it is: {@link Done.by}. What is marked so is refused without a notice. */
	readonly by?: object | null;
}

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly message: string };

/** Why something was not done, and where to look. */
export interface Fault {
	readonly message: string;
	readonly path?: string;
	readonly line?: number;
}

export interface RenamedByUs extends Renamed {
	/** It has got another name since, by other hands. */
	readonly isLost?: boolean;
}

/** A change that was carried out, to be taken back while the files are still as it left them. Paths are those of its own time. */
export interface Done {
	readonly name: string;
	/** Whose it is, where that matters: what is taken back in a meeting was written in it. */
	readonly by: object | null;
	readonly created: NewFile[];
	/** With the text that they had. */
	readonly trashed: NewFile[];
	readonly written: { readonly path: string; readonly before: string; readonly after: string }[];
	readonly renamed: RenamedByUs[];
}

export const nothingDone = ({ name, by = null }: { readonly name: string; readonly by?: object | null }): Done => ({ name, by, created: [], written: [], renamed: [], trashed: [] });
export const isNothing = ({ created, written, renamed, trashed }: Done): boolean => created.length + written.length + renamed.length + trashed.length === 0;
