/** The diagram in a pane as narrow as a phone: one part is looked at after the other, at a size that can be read. */
import type { View } from '../../core/vocabulary/views.ts';
import type { Look } from '../../diagram/index.ts';

/** px below which a pane is that of a phone. */
const NARROW = 480;
/** The scale at which words are read there, and the smallest that everything else is fitted at. */
const READABLE = 0.8;
const SMALLEST = 0.1;

/** A pane that is not shown has no width and is not narrow. */
export const isNarrow = ({ clientWidth }: HTMLElement): boolean => clientWidth > 0 && clientWidth < NARROW;

/** How wide the sheet may be to be read, px of the sheet; null: as wide as it likes. */
export const roomOf = (pane: HTMLElement): number | null => (isNarrow(pane) ? Math.floor(pane.clientWidth / READABLE) : null);

/** Whether a view is laid out in bands, which can be set narrower; the others are laid out in columns. */
export const isInBands = (view: View): boolean => view === 'structure' || view === 'whole';

/** How a picture is fitted, as the pane is wide at the time: a part of the structure to be read, the whole of it to be seen. */
export const fitScaleIn = (pane: HTMLElement, look: () => Look): { readonly least: number; readonly legible: number; readonly wholeWidth: boolean } => ({
	legible: READABLE,
	get least() {
		return isNarrow(pane) ? READABLE : SMALLEST;
	},
	get wholeWidth() {
		return isNarrow(pane) && isInBands(look().view) && look().focus === null;
	},
});
