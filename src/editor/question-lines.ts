/** In the text of a visit: the kind of each drafted question in a quiet tone, and beside two headings what they come to and who may see it. Line and mark decorations alone; nothing is put into the text, and nothing moves while the IME composes. */
import { RangeSet, StateEffect } from '@codemirror/state';
import type { EditorState, Extension, Range } from '@codemirror/state';
import { Decoration, ViewPlugin } from '@codemirror/view';
import type { DecorationSet, EditorView, PluginValue, ViewUpdate } from '@codemirror/view';
import { isComposing, isWithinAnother, PAUSE, Rest } from './rest.ts';

/** What is to be seen in a text. Offsets in it. */
export interface QuestionLines {
	/** Words beside a heading, at the first character of its line; `team` puts the sign of what is the team's own before them. */
	readonly beside: readonly { readonly at: number; readonly words: string; readonly team: boolean }[];
	/** What stands back behind the words before it. In the order of the text. */
	readonly quiet: readonly { readonly from: number; readonly to: number }[];
}

/** Where it comes from. */
export interface QuestionLineSource {
	/** null: the editor shows no visit. */
	readonly linesOf: (state: EditorState) => QuestionLines | null;
	/** Calls back when something else than the text may have changed. @returns what ends it */
	readonly onChange: (listener: () => void) => () => void;
}

const looked = StateEffect.define();
const QUIET = Decoration.mark({ class: 'bansou-question-kind' });

/** The extension for all editors. */
export const questionLines = (source: QuestionLineSource): Extension => ViewPlugin.define((view) => new QuestionLineDrawing(view, source), { decorations: ({ decorations }) => decorations });

class QuestionLineDrawing implements PluginValue {
	/** Those of the part of the text that is drawn. */
	decorations: DecorationSet = Decoration.none;
	readonly #view: EditorView;
	readonly #source: QuestionLineSource;
	readonly #end: () => void;
	#all: DecorationSet = Decoration.none;
	readonly #rest: Rest;

	constructor(view: EditorView, source: QuestionLineSource) {
		[this.#view, this.#source] = [view, source];
		this.#rest = new Rest(view, () => this.#look());
		this.#end = source.onChange(() => this.#rest.in(0));
		this.#rest.in(0);
	}

	update({ docChanged, viewportChanged, changes, transactions, view }: ViewUpdate): void {
		if (docChanged) {
			this.#all = this.#all.map(changes);
			this.#rest.in(PAUSE);
		}
		const isNew = transactions.some(({ effects }) => effects.some((effect) => effect.is(looked)));
		if (docChanged) this.decorations = this.decorations.map(changes);
		if (isNew || (viewportChanged && !isComposing(view))) this.decorations = within(this.#all, view);
	}

	destroy(): void {
		this.#rest.end();
		this.#end();
	}

	#look(): void {
		const view = this.#view;
		const lines = isWithinAnother(view) ? null : this.#source.linesOf(view.state);
		const all = lines ? decorationsOf(lines, view.state) : Decoration.none;
		if (RangeSet.eq([all], [this.#all]) && RangeSet.eq([within(all, view)], [this.decorations])) return;
		this.#all = all;
		view.dispatch({ effects: looked.of(null) });
	}
}

function decorationsOf({ beside, quiet }: QuestionLines, { doc }: EditorState): DecorationSet {
	const lines = beside.filter(({ at }) => at <= doc.length).map(({ at, words, team }): Range<Decoration> => Decoration.line({ class: team ? 'bansou-beside bansou-beside-team' : 'bansou-beside', attributes: { 'data-bansou-beside': words } }).range(doc.lineAt(at).from));
	const marks = quiet.filter(({ from, to }) => from < to && to <= doc.length).map(({ from, to }) => QUIET.range(from, to));
	return Decoration.set([...lines, ...marks], true);
}

/** The decorations that touch what is drawn. */
const within = (all: DecorationSet, { visibleRanges }: EditorView): DecorationSet =>
	all.update({ filter: (from, to) => visibleRanges.some((range) => from <= range.to && to >= range.from) });
