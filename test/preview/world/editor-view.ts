/** Makes the CodeMirror editor of a note, with the plugins' extensions in a place of their own. */
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { Compartment, EditorState } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { EditorView, drawSelection, keymap } from '@codemirror/view';
import type { ViewUpdate } from '@codemirror/view';
import type { App } from '../app.ts';
import { editorEditorField, editorInfoField, editorLivePreviewField } from './editor-fields.ts';
import type { NoteInfo } from './editor-fields.ts';
import { sourceLook } from './source-look.ts';

const fromPlugins = new Compartment();

/** An empty editor in `parent`; `onUpdate` hears of every change of text or selection. */
export function createEditor(parent: HTMLElement, app: App, note: NoteInfo, onUpdate: (update: ViewUpdate) => void): EditorView {
	return new EditorView({ parent, state: newState(app.workspace.editorExtensions, note, onUpdate, '') });
}

/** The plugins' extensions as they are now. */
export function reconfigure(view: EditorView, extensions: readonly Extension[]): void {
	view.dispatch({ effects: fromPlugins.reconfigure([...extensions]) });
}

function newState(extensions: readonly Extension[], note: NoteInfo, onUpdate: (update: ViewUpdate) => void, doc: string): EditorState {
	return EditorState.create({
		doc,
		extensions: [
			editorInfoField.init(() => note),
			editorEditorField,
			editorLivePreviewField,
			history(),
			drawSelection(),
			EditorView.lineWrapping,
			EditorState.allowMultipleSelections.of(true),
			sourceLook,
			keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
			fromPlugins.of([...extensions]),
			EditorView.updateListener.of(onUpdate),
		],
	});
}
