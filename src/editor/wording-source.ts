/** What the marks in the text are made of: where they come from, and what becomes of them. */
import type { EditorState } from '@codemirror/state';

/** Offsets in a document. */
export interface Range {
	readonly from: number;
	readonly to: number;
}

/** Words with their question. Offsets count in the document. */
export interface WordingMark extends Range {
	/** The sentence they stand in: once it is edited, the question has been heard. */
	readonly sentence: Range;
	readonly words: string;
	readonly question: string;
}

/** What happened to what is asked: a note is to be looked at, or marks are done with. */
export type WordingEvent = { readonly is: 'asked'; readonly path: string } | { readonly is: 'done'; readonly isDone: (mark: WordingMark, path: string) => boolean } | { readonly is: 'opened' };

/** Where the marks come from, and what becomes of them. */
export interface WordingSource {
	/** The note that an editor shows, or null for none that is asked about. */
	readonly pathOf: (state: EditorState) => string | null;
	/** Whether the marks of a note are to be seen. */
	readonly isAsked: (path: string) => boolean;
	/** What is asked about a text, in its order, one mark for a sentence at most. */
	readonly marksOf: (path: string, text: string) => readonly WordingMark[];
	/** @returns what ends it */
	readonly onEvent: (listener: (event: WordingEvent) => void) => () => void;
	/** These words are not to be asked about any more; this mark is done with. */
	readonly allow: (mark: WordingMark) => void;
	readonly dismiss: (mark: WordingMark, path: string) => void;
	readonly words: { readonly allow: string; readonly dismiss: string };
}
