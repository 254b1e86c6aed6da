/** A client's structure drawn without a browser: the same notes, places and words as on screen, measured by estimate. */
import type { Client } from '../../core/client.ts';
import type { Notebook } from '../../core/notebook.ts';
import type { View } from '../../core/vocabulary/views.ts';
import type { Words } from '../../lang/index.ts';
import { compose } from '../compose.ts';
import type { Composed } from '../compose.ts';
import { FIRST_LOOK } from '../look.ts';
import { estimatedPen } from '../words/estimated-pen.ts';

export interface DrawnOptions {
	readonly view: View;
	/** Up to which visit; null: as things stand now. */
	readonly visit: number | null;
	readonly words: Words;
}

/** Draws a client as its view opens: the same for the same notes, on every machine. */
export const drawn = (notebook: Notebook, client: Client, { view, visit, words }: DrawnOptions): Composed =>
	compose({ notebook, client, words, look: { ...FIRST_LOOK, view, to: visit }, pen: estimatedPen, before: null });
