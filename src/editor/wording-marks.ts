/** Words that are worth a question, underlined in the text when somebody asks for it, each with its question. Nothing is looked at while one types, and nothing moves while the IME composes. */
import { Prec, StateEffect, StateField } from '@codemirror/state';
import type { ChangeSet, EditorState, Extension, Transaction } from '@codemirror/state';
import { Decoration, EditorView, hoverTooltip, keymap, showTooltip, ViewPlugin } from '@codemirror/view';
import type { DecorationSet, PluginValue, Tooltip, ViewUpdate } from '@codemirror/view';
import { isComposing, isWithinAnother, PAUSE, Rest } from './rest.ts';
import { drawQuestion } from './wording-question.ts';
import type { Range, WordingEvent, WordingMark, WordingSource } from './wording-source.ts';

/** Marks of one note in one editor, in the order of the text, and the one whose question is open though nobody points at it. */
interface Asked {
	readonly path: string | null;
	readonly marks: readonly WordingMark[];
	readonly open: WordingMark | null;
}

const NOTHING: Asked = { path: null, marks: [], open: null };
const setAsked = StateEffect.define<Asked>();
const openMark = StateEffect.define<WordingMark | null>();

const askedField: StateField<Asked> = StateField.define<Asked>({
	create: () => NOTHING,
	update: (asked, transaction) => transaction.effects.reduce((now, effect) => (effect.is(setAsked) ? effect.value : effect.is(openMark) ? { ...now, open: effect.value } : now), followed(asked, transaction)),
});

const UNDERLINED = Decoration.mark({ class: 'bansou-wording' });

/** The marks of all editors, and what commands do with those of the editor that was last written in. Paths name the note it shows. */
export interface WordingMarks {
	readonly extension: Extension;
	/** Moves the cursor to the next words behind it and opens their question; behind the last come the first. @returns whether there is one */
	readonly next: (path: string) => boolean;
	/** The mark whose question is open, else the one that the cursor stands in. */
	readonly atHand: (path: string) => WordingMark | null;
}

export function wordingMarks(source: WordingSource): WordingMarks {
	const followers = new Set<WordingFollower>();
	const follow = ViewPlugin.define((view) => new WordingFollower(view, source, followers), {
		decorations: ({ decorations }) => decorations,
		eventHandlers: { focus() { this.focused = ++moment; } },
	});
	let moment = 0;
	const latest = (path: string): EditorView | null => [...followers].filter(({ view }) => !isWithinAnother(view) && source.pathOf(view.state) === path).sort((a, b) => b.focused - a.focused)[0]?.view ?? null;
	const draw = (mark: WordingMark, state: EditorState): Tooltip => ({ pos: mark.from, end: mark.to, above: false, arrow: false, create: (view) => drawQuestion(view, mark, source, () => state.field(askedField).path ?? '') });
	const extension = [
		askedField,
		follow,
		showTooltip.compute([askedField], (state) => {
			const { open } = state.field(askedField);
			return open && draw(open, state);
		}),
		hoverTooltip((view, at) => {
			const { marks, open } = view.state.field(askedField);
			const mark = markAt(marks, at);
			return mark && mark !== open ? draw(mark, view.state) : null;
		}),
		EditorView.domEventHandlers({ pointerup: (event, view) => openTouched(event, view) }),
		Prec.high(keymap.of([{ key: 'Escape', run: closeQuestion }])),
	];
	return {
		extension,
		next: (path) => goToNext(latest(path)),
		atHand: (path) => {
			const { marks, open } = latest(path)?.state.field(askedField) ?? NOTHING;
			return open ?? markAt(marks, latest(path)?.state.selection.main.head ?? 0);
		},
	};
}

function goToNext(view: EditorView | null): boolean {
	const { marks, open } = view?.state.field(askedField) ?? NOTHING;
	const head = view?.state.selection.main.head ?? 0;
	const mark = marks.find(({ from }) => (open ? from > head : from >= head)) ?? marks[0];
	if (!view || !mark) return false;
	view.dispatch({ selection: { anchor: mark.from }, effects: [openMark.of(mark), EditorView.announce.of(mark.question), EditorView.scrollIntoView(mark.from, { y: 'center' })], userEvent: 'select' });
	view.focus();
	return true;
}

/** Marks go with their words; a sentence that is edited has no mark any more. */
function followed(asked: Asked, { docChanged, changes, selection }: Transaction): Asked {
	if (!docChanged) return selection && asked.open && !holds(asked.open, selection.main.head) ? { ...asked, open: null } : asked;
	if (asked.marks.length === 0) return asked;
	const moved = (range: Range): Range => ({ from: changes.mapPos(range.from, 1), to: changes.mapPos(range.to, -1) });
	const marks = asked.marks.flatMap((mark) => (isEdited(mark.sentence, changes) ? [] : [{ ...mark, ...moved(mark), sentence: moved(mark.sentence) }]));
	return { ...asked, marks, open: null };
}

/** A line that begins or ends beside a sentence leaves it as it is. */
function isEdited({ from, to }: Range, changes: ChangeSet): boolean {
	let edited = false;
	changes.iterChanges((start, end, _from, _to, inserted) => {
		const [first, last] = [inserted.line(1), inserted.line(inserted.lines)];
		edited ||= (start < to && end > from) || (start === to && first.length > 0) || (end === from && last.length > 0);
	});
	return edited;
}

const holds = ({ from, to }: Range, at: number): boolean => from <= at && at <= to;

/** The first mark that ends behind a place, by halving. */
function firstBehind(marks: readonly WordingMark[], at: number): number {
	let [low, high] = [0, marks.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((marks[middle]?.to ?? 0) < at) low = middle + 1;
		else high = middle;
	}
	return low;
}

function markAt(marks: readonly WordingMark[], at: number): WordingMark | null {
	const mark = marks[firstBehind(marks, at)];
	return mark && holds(mark, at) ? mark : null;
}

/** A finger cannot point: it touches the words. */
function openTouched(event: PointerEvent, view: EditorView): void {
	if (event.pointerType === 'mouse') return;
	const at = view.posAtCoords({ x: event.clientX, y: event.clientY });
	const mark = at === null ? null : markAt(view.state.field(askedField).marks, at);
	if (mark !== view.state.field(askedField).open) view.dispatch({ effects: openMark.of(mark) });
}

function closeQuestion(view: EditorView): boolean {
	if (view.composing || view.state.field(askedField).open === null) return false;
	view.dispatch({ effects: openMark.of(null) });
	return true;
}

/** Keeps the marks of one editor, and draws those that can be seen. */
class WordingFollower implements PluginValue {
	decorations: DecorationSet = Decoration.none;
	/** Of two editors, the one with the greater number was written in later. */
	focused = 0;
	readonly view: EditorView;
	readonly #source: WordingSource;
	readonly #end: () => void;
	readonly #rest: Rest;
	#waiting: (() => void)[] = [];
	/** Something is to be drawn anew once the IME has ended. */
	#isLate = false;

	constructor(view: EditorView, source: WordingSource, all: Set<WordingFollower>) {
		this.view = view;
		this.#source = source;
		this.#rest = new Rest(view, () => this.#waiting.splice(0).forEach((act) => act()));
		const quiet = source.onEvent((event) => this.#heed(event));
		all.add(this);
		this.#end = () => {
			all.delete(this);
			quiet();
		};
		this.#heed({ is: 'opened' });
	}

	update(update: ViewUpdate): void {
		const changed = update.state.field(askedField) !== update.startState.field(askedField);
		if (isComposing(this.view)) {
			this.decorations = this.decorations.map(update.changes);
			if (changed || update.docChanged) this.#drawLater();
		} else if (changed || update.viewportChanged || this.#isLate) this.#draw();
		else if (update.docChanged) this.decorations = this.decorations.map(update.changes);
	}

	destroy(): void {
		this.#rest.end();
		this.#end();
	}

	#draw(): void {
		const { state, visibleRanges } = this.view;
		const { marks } = state.field(askedField);
		this.#isLate = false;
		this.decorations = Decoration.set(visibleRanges.flatMap(({ from, to }) => {
			const seen = marks.slice(firstBehind(marks, from), firstBehind(marks, to) + 1);
			return seen.filter((mark) => mark.from < mark.to && mark.from <= to).map((mark) => UNDERLINED.range(mark.from, mark.to));
		}), true);
	}

	#drawLater(): void {
		if (!this.#isLate) this.#after(PAUSE, () => this.view.dispatch({}));
		this.#isLate = true;
	}

	/** Does something when the view can be changed. */
	#after(milliseconds: number, act: () => void): void {
		this.#waiting.push(act);
		this.#rest.in(milliseconds);
	}

	#heed(event: WordingEvent): void {
		if (event.is === 'done') return this.#after(0, () => this.#drop(event.isDone));
		this.#after(0, () => {
			const { state } = this.view;
			const path = isWithinAnother(this.view) ? null : this.#source.pathOf(state);
			const { path: shown } = state.field(askedField);
			const isNew = event.is === 'asked' ? event.path === path : path !== shown;
			if (isNew) this.#show(path !== null && this.#source.isAsked(path) ? path : null);
		});
	}

	#show(path: string | null): void {
		const { state } = this.view;
		if (path === null && state.field(askedField) === NOTHING) return;
		this.view.dispatch({ effects: setAsked.of(path === null ? NOTHING : { path, marks: this.#source.marksOf(path, state.doc.toString()), open: null }) });
	}

	#drop(isDone: (mark: WordingMark, path: string) => boolean): void {
		const { path, marks } = this.view.state.field(askedField);
		const left = path === null ? marks : marks.filter((mark) => !isDone(mark, path));
		if (left.length < marks.length) this.view.dispatch({ effects: setAsked.of({ path, marks: left, open: null }) });
	}
}
