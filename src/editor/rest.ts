/** When an editor can be looked at anew: not while it is being updated, not while one types, and never while the input method composes. */
import type { EditorView } from '@codemirror/view';

/** Behind the last key, and while the input method composes, one looks again after so many milliseconds. */
export const PAUSE = 250;

/** Whether the input method has words under its hands: then nothing may move. */
export const isComposing = ({ composing, compositionStarted }: EditorView): boolean => composing || compositionStarted;

/** Whether it stands in another editor, as that of a table's cell does, or on a canvas: it shows no whole note, and has no room. */
export const isWithinAnother = ({ dom }: EditorView): boolean => dom.parentElement?.closest('.cm-editor, .canvas-node') != null;

/** Does one thing when the editor rests. A later wish takes the place of an earlier one. */
export class Rest {
	readonly #view: EditorView;
	readonly #act: () => void;
	/** Ends the waiting in the window in which it began; the editor may have gone to another. */
	#stop: () => void = () => undefined;

	constructor(view: EditorView, act: () => void) {
		this.#view = view;
		this.#act = act;
	}

	/** Waits so many milliseconds, and longer while the input method composes. */
	in(milliseconds: number): void {
		this.end();
		const { win } = this.#view.dom;
		const timer = win.setTimeout(() => (isComposing(this.#view) ? this.in(PAUSE) : this.#act()), milliseconds);
		this.#stop = () => win.clearTimeout(timer);
	}

	end(): void {
		this.#stop();
	}
}
