/** The fields of the editor's state by which extensions find the note they stand in. */
import { StateField } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { App } from '../app.ts';
import type { Editor } from './editor.ts';
import type { TFile } from './files.ts';

/** As much of a note's view as an extension is told about. */
export interface NoteInfo {
	readonly app: App;
	readonly file: TFile | null;
	readonly editor?: Editor;
}

const given = <T>(value: T): T => value;

/** Set once when the editor is made. */
export const editorInfoField = StateField.define<NoteInfo>({
	create: () => { throw new Error('This editor has no note: editorInfoField is set when it is made.'); },
	update: given,
});

export const editorEditorField = StateField.define<EditorView | null>({ create: () => null, update: given });

/** Never: this host shows the source. */
export const editorLivePreviewField = StateField.define<boolean>({ create: () => false, update: given });
