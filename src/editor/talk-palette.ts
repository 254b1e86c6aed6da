/** A small menu at the cursor, one key for each entry, and the hand that writes what was chosen as one step. It has the focus itself, so that its keys arrive though an IME is on. */
import { isolateHistory } from '@codemirror/commands';
import { StateEffect, StateField } from '@codemirror/state';
import type { EditorState, Extension } from '@codemirror/state';
import { EditorView, showTooltip, ViewPlugin } from '@codemirror/view';
import type { Tooltip, TooltipView } from '@codemirror/view';
import type { Written } from '../core/next-talk-line.ts';
import { boxPlace } from './box-place.ts';
import { drawPalette } from './palette-box.ts';
import type { PaletteMenu } from './palette-box.ts';

/** Whether an editor is the one that is meant. */
export type IsIt = (state: EditorState) => boolean;

const setMenu = StateEffect.define<PaletteMenu | null>();
const menuField: StateField<PaletteMenu | null> = StateField.define<PaletteMenu | null>({
	create: () => null,
	// Whoever writes or moves the cursor has thought of something else.
	update: (menu, { effects, docChanged, selection }) => effects.reduce((now, effect) => (effect.is(setMenu) ? effect.value : now), docChanged || selection ? null : menu),
	provide: (self) => showTooltip.compute([self], (state) => tooltipOf(state, state.field(self))),
});

const tooltipOf = ({ selection }: EditorState, menu: PaletteMenu | null): Tooltip | null => menu && { pos: selection.main.head, above: false, arrow: false, create: (view) => paletteView(view, menu) };

function paletteView(view: EditorView, menu: PaletteMenu): TooltipView {
	const close = (returns: boolean): void => {
		if (view.state.field(menuField) !== menu) return;
		view.dispatch({ effects: setMenu.of(null) });
		if (returns) view.focus();
	};
	const box = drawPalette(view.dom, menu, close);
	return { ...box, getCoords: (at) => boxPlace(view, box.dom, at) };
}

/** While the IME composes, nothing is written; one tries again after so many milliseconds. */
const PAUSE = 50;

/** The palette of all editors. */
export class TalkPalette {
	readonly #views = new Set<EditorView>();
	readonly extension: Extension;

	constructor() {
		const follow = ViewPlugin.define((view) => {
			this.#views.add(view);
			return { destroy: () => void this.#views.delete(view) };
		});
		this.extension = [menuField, follow];
	}

	/** Opens a menu at the cursor of an editor. */
	open(isIt: IsIt, menu: PaletteMenu): void {
		this.#whenCalm(isIt, (view) => view.dispatch({ effects: [setMenu.of(menu), EditorView.scrollIntoView(view.state.selection.main.head)] }));
	}

	/** Writes into an editor, as one step that can be undone; `change` is asked once nothing is being composed, and answers null to write nothing. */
	write(isIt: IsIt, change: (state: EditorState) => Written | null): void {
		this.#whenCalm(isIt, (view) => {
			const written = change(view.state);
			view.focus();
			if (!written) return;
			const { cursor, ...changes } = written;
			view.dispatch({ changes, selection: { anchor: cursor }, scrollIntoView: true, userEvent: 'input', annotations: isolateHistory.of('full') });
		});
	}

	#whenCalm(isIt: IsIt, act: (view: EditorView) => void): void {
		const view = [...this.#views].find(({ state }) => isIt(state));
		if (!view) return;
		if (!view.composing && !view.compositionStarted) return act(view);
		// Without the focus a composition ends, and its words stay.
		view.contentDOM.blur();
		view.dom.win.setTimeout(() => this.#whenCalm(isIt, act), PAUSE);
	}
}
