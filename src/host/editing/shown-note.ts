/** Which note an editor shows, and when that, or what is known of it, may be another. */
import { editorInfoField } from 'obsidian';
import type { EditorState } from '../../editor/index.ts';
import type { Workshop } from '../workshop.ts';

/** The path of the note that an editor shows, or null. */
export const shownPath = (state: EditorState): string | null => state.field(editorInfoField, false)?.file?.path ?? null;

/** Calls back when another note is opened, when notes have changed, and when a setting has. @returns what ends it */
export function onShownChange({ app, index, settings }: Workshop, listener: () => void): () => void {
	const opened = app.workspace.on('file-open', listener);
	const ends = [index.onChange(listener), settings.onChange(listener), () => app.workspace.offref(opened)];
	return () => ends.forEach((end) => end());
}
