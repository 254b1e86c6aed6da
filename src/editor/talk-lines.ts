/** Lines of talk made visible while one writes: a bar in the margin, the element in its tone, and the whole talk as a strip below its heading. Line and mark decorations only. */
import { RangeSetBuilder } from '@codemirror/state';
import type { EditorState, Extension, Text } from '@codemirror/state';
import { Decoration, ViewPlugin } from '@codemirror/view';
import type { DecorationSet, EditorView, PluginValue, ViewUpdate } from '@codemirror/view';
import { talkParts } from '../core/talk-in-text.ts';
import type { SpokenLine, TalkInText } from '../core/talk-in-text.ts';
import { isComposing, isWithinAnother, PAUSE, Rest } from './rest.ts';
import { STRIP_HEIGHT, stripBackground } from './talk-strip.ts';
import { toneOf } from './talk-tone.ts';
import type { Tone } from './talk-tone.ts';

/** Where the talk comes from. */
export interface TalkSource {
	/** The talk in the text of an editor; null: it shows no note in which talk is recorded. */
	readonly talkOf: (state: EditorState) => TalkInText | null;
	/** Calls back when the talk of any editor may read otherwise. @returns what ends it */
	readonly onChange: (listener: () => void) => () => void;
}

/** The extension for all editors. */
export const talkLines = (source: TalkSource): Extension => ViewPlugin.define((view) => new TalkFollower(view, source), { decorations: ({ decorations }) => decorations });

const lineOf = (tone: Tone): Decoration => Decoration.line({ class: `bansou-spoken bansou-spoken-${tone}` });
const LINES: Readonly<Record<Tone, Decoration>> = { owner: lineOf('owner'), client: lineOf('client'), listening: lineOf('listening'), empathy: lineOf('empathy'), question: lineOf('question'), suggestion: lineOf('suggestion'), plain: lineOf('plain') };
const SPEAKER = Decoration.mark({ class: 'bansou-spoken-speaker' });
const BAR = Decoration.mark({ class: 'bansou-spoken-bar' });
const ELEMENT = Decoration.mark({ class: 'bansou-spoken-element' });

/** Reads the talk of one editor when it rests, and draws what can be seen of it. */
class TalkFollower implements PluginValue {
	decorations: DecorationSet = Decoration.none;
	readonly #view: EditorView;
	readonly #source: TalkSource;
	readonly #end: () => void;
	readonly #rest: Rest;
	/** The talk, the strip of it, and the text that they were read from. */
	#talk: TalkInText | null = null;
	#strip: Decoration | null = null;
	#read: Text | null = null;
	#isNew = false;

	constructor(view: EditorView, source: TalkSource) {
		this.#view = view;
		this.#source = source;
		this.#rest = new Rest(view, () => this.#readAgain());
		this.#end = source.onChange(() => this.#rest.in(0));
		this.#rest.in(0);
	}

	update({ docChanged, viewportChanged, changes, state }: ViewUpdate): void {
		if (docChanged) this.#rest.in(PAUSE);
		// What was read stands at other places once the text has changed.
		const isDrawn = !isComposing(this.#view) && this.#read === state.doc && (this.#isNew || viewportChanged);
		if (isDrawn) this.decorations = this.#draw();
		else if (docChanged) this.decorations = this.decorations.map(changes);
		if (isDrawn) this.#isNew = false;
	}

	destroy(): void {
		this.#rest.end();
		this.#end();
	}

	#readAgain(): void {
		const before = this.#talk;
		this.#talk = isWithinAnother(this.#view) ? null : this.#source.talkOf(this.#view.state);
		this.#read = this.#view.state.doc;
		if (before === null && this.#talk === null) return;
		this.#strip = stripOf(this.#talk);
		this.#isNew = true;
		this.#view.dispatch({});
	}

	#draw(): DecorationSet {
		const builder = new RangeSetBuilder<Decoration>();
		const { lines = [], heading = null } = this.#talk ?? {};
		for (const { from, to } of this.#view.visibleRanges) {
			// The heading stands above its lines.
			if (heading !== null && heading >= from && heading <= to && this.#strip) builder.add(heading, heading, this.#strip);
			for (let i = firstFrom(lines, from); i < lines.length; i++) {
				const line = lines[i];
				if (!line || line.from > to) break;
				drawLine(builder, line, this.#view.state.doc);
			}
		}
		return builder.finish();
	}
}

function stripOf(talk: TalkInText | null): Decoration | null {
	const background = talk && stripBackground(talk.lines);
	return background === null ? null : Decoration.line({ class: 'bansou-strip', attributes: { style: `--bansou-strip: ${background}; --bansou-strip-height: ${STRIP_HEIGHT}px` } });
}

/** The first line that begins at a place or behind it, by halving. */
function firstFrom(lines: readonly SpokenLine[], at: number): number {
	let [low, high] = [0, lines.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((lines[middle]?.from ?? 0) < at) low = middle + 1;
		else high = middle;
	}
	return low;
}

function drawLine(builder: RangeSetBuilder<Decoration>, line: SpokenLine, doc: Text): void {
	const { from, text } = doc.lineAt(line.from);
	builder.add(from, from, LINES[toneOf(line)]);
	const { speaker: [start, end], element } = talkParts(text, line);
	if (end > start) builder.add(from + start, from + end, SPEAKER);
	if (!element) return;
	const [first, last] = element;
	builder.add(from + first, from + first + 1, BAR);
	if (last - first > 2) builder.add(from + first + 1, from + last - 1, ELEMENT);
	builder.add(from + last - 1, from + last, BAR);
}
