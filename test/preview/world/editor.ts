/** The app's Editor over a real CodeMirror 6: positions by line and character, changes as transactions that can be undone. */
import { cursorCharLeft, cursorCharRight, cursorDocEnd, cursorDocStart, cursorLineDown, cursorLineUp, deleteLine, indentLess, indentMore, moveLineDown, moveLineUp, redo, undo } from '@codemirror/commands';
import { EditorSelection } from '@codemirror/state';
import type { ChangeSpec, Text, TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { EditorChange, EditorPosition, EditorRange, EditorSelection as Selection, EditorTransaction } from 'obsidian';
import { gap } from './gaps.ts';

export { createEditor, reconfigure } from './editor-view.ts';
export { editorEditorField, editorInfoField, editorLivePreviewField } from './editor-fields.ts';

type SelectionOrCaret = { readonly anchor: EditorPosition; readonly head?: EditorPosition };

const COMMANDS: Readonly<Record<string, (view: EditorView) => boolean>> = {
	goUp: cursorLineUp, goDown: cursorLineDown, goLeft: cursorCharLeft, goRight: cursorCharRight, goStart: cursorDocStart, goEnd: cursorDocEnd,
	indentMore, indentLess, swapLineUp: moveLineUp, swapLineDown: moveLineDown, deleteLine,
};

export class Editor {
	/** The real editor. Not in the public API, but plugins read it with care. */
	readonly cm: EditorView;

	constructor(view: EditorView) {
		this.cm = view;
	}

	get #text(): Text {
		return this.cm.state.doc;
	}

	getDoc(): this {
		return this;
	}

	refresh(): void {
		this.cm.requestMeasure();
	}

	getValue(): string {
		return this.#text.toString();
	}

	setValue(content: string): void {
		this.cm.dispatch({ changes: { from: 0, to: this.#text.length, insert: content } });
	}

	getLine(line: number): string {
		return line < 0 || line >= this.lineCount() ? '' : this.#text.line(line + 1).text;
	}

	setLine(line: number, text: string): void {
		const { from, to } = this.#text.line(line + 1);
		this.cm.dispatch({ changes: { from, to, insert: text } });
	}

	lineCount(): number {
		return this.#text.lines;
	}

	lastLine(): number {
		return this.#text.lines - 1;
	}

	getSelection(): string {
		const { from, to } = this.cm.state.selection.main;
		return this.cm.state.sliceDoc(from, to);
	}

	somethingSelected(): boolean {
		return this.cm.state.selection.ranges.some((range) => !range.empty);
	}

	getRange(from: EditorPosition, to: EditorPosition): string {
		return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
	}

	replaceSelection(replacement: string, origin?: string): void {
		this.cm.dispatch(this.cm.state.replaceSelection(replacement), named(origin));
	}

	replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from, origin?: string): void {
		this.cm.dispatch({ changes: this.#change({ from, to, text: replacement }), ...named(origin) });
	}

	getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
		return this.offsetToPos(this.cm.state.selection.main[side]);
	}

	listSelections(): Selection[] {
		return this.cm.state.selection.ranges.map(({ anchor, head }) => ({ anchor: this.offsetToPos(anchor), head: this.offsetToPos(head) }));
	}

	setCursor(at: EditorPosition | number, ch = 0): void {
		this.setSelection(typeof at === 'number' ? { line: at, ch } : at);
	}

	setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
		this.setSelections([{ anchor, head }]);
	}

	setSelections(ranges: readonly SelectionOrCaret[], main = 0): void {
		const all = ranges.map(({ anchor, head = anchor }) => EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head)));
		this.cm.dispatch({ selection: EditorSelection.create(all, main), scrollIntoView: true });
	}

	focus(): void {
		this.cm.focus();
	}

	blur(): void {
		this.cm.contentDOM.blur();
	}

	hasFocus(): boolean {
		return this.cm.hasFocus;
	}

	getScrollInfo(): { top: number; left: number } {
		return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
	}

	scrollTo(x?: number | null, y?: number | null): void {
		this.cm.scrollDOM.scrollTo({ ...(typeof x === 'number' ? { left: x } : {}), ...(typeof y === 'number' ? { top: y } : {}) });
	}

	scrollIntoView({ from, to }: EditorRange, center = false): void {
		const range = EditorSelection.range(this.posToOffset(from), this.posToOffset(to));
		this.cm.dispatch({ effects: EditorView.scrollIntoView(range, { y: center ? 'center' : 'nearest' }) });
	}

	undo(): void {
		undo(this.cm);
	}

	redo(): void {
		redo(this.cm);
	}

	exec(command: string): void {
		const run = COMMANDS[command];
		if (run) run(this.cm);
		else gap(`Editor.exec('${command}')`);
	}

	/** All in one step to undo. Selections are meant in the text as it is afterwards. */
	transaction({ replaceSelection, changes = [], selections, selection }: EditorTransaction, origin?: string): void {
		const specs: TransactionSpec[] = replaceSelection === undefined ? [] : [this.cm.state.replaceSelection(replaceSelection)];
		const change = this.cm.state.changes(changes.map((one) => this.#change(one)));
		if (changes.length > 0) specs.push({ changes: change });
		const wanted = selections ?? (selection ? [selection] : []);
		if (wanted.length > 0) {
			const after = change.apply(this.#text);
			specs.push({ selection: EditorSelection.create(wanted.map(({ from, to = from }) => EditorSelection.range(offsetIn(after, from), offsetIn(after, to)))), sequential: true });
		}
		this.cm.dispatch(...specs, named(origin));
	}

	wordAt(at: EditorPosition): EditorRange | null {
		const word = this.cm.state.wordAt(this.posToOffset(at));
		return word ? { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) } : null;
	}

	posToOffset(at: EditorPosition): number {
		return offsetIn(this.#text, at);
	}

	offsetToPos(offset: number): EditorPosition {
		const line = this.#text.lineAt(Math.max(0, Math.min(offset, this.#text.length)));
		return { line: line.number - 1, ch: Math.max(0, Math.min(offset, line.to) - line.from) };
	}

	processLines<T>(read: (line: number, text: string) => T | null, write: (line: number, text: string, value: T | null) => EditorChange | void, ignoreEmpty = true): void {
		const lines = Array.from({ length: this.lineCount() }, (_, line) => this.getLine(line));
		const values = lines.map((text, line) => (ignoreEmpty && text.trim() === '' ? null : read(line, text)));
		const changes = lines.map((text, line) => write(line, text, values[line] ?? null)).filter((change) => change !== undefined);
		if (changes.length > 0) this.transaction({ changes });
	}

	#change({ from, to = from, text }: EditorChange): ChangeSpec {
		const [a, b] = [this.posToOffset(from), this.posToOffset(to)];
		return { from: Math.min(a, b), to: Math.max(a, b), insert: text };
	}
}

/** What is past the end of a line or of the text means that end. */
function offsetIn(text: Text, { line, ch }: EditorPosition): number {
	if (line < 0) return 0;
	if (line >= text.lines) return text.length;
	const { from, to } = text.line(line + 1);
	return Math.min(from + Math.max(ch, 0), to);
}

const named = (origin: string | undefined): TransactionSpec => (origin === undefined ? {} : { userEvent: origin });
