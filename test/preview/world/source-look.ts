/** How Markdown source looks: headings, front matter, links, tasks and quotes get classes, for the visible lines only. */
import { RangeSetBuilder } from '@codemirror/state';
import type { EditorState } from '@codemirror/state';
import { Decoration, ViewPlugin } from '@codemirror/view';
import type { DecorationSet, EditorView, ViewUpdate } from '@codemirror/view';

const lineClass = (name: string): Decoration => Decoration.line({ class: name });
const mark = (name: string): Decoration => Decoration.mark({ class: name });

const HEADINGS = [1, 2, 3, 4, 5, 6].map((level) => lineClass(`HyperMD-header HyperMD-header-${level} cm-header-${level}`));
const FRONT_MATTER = lineClass('cm-hmd-frontmatter');
const CODE = lineClass('HyperMD-codeblock');
const QUOTE = lineClass('HyperMD-quote');

/** What is marked within a line. The first that fits at a place wins. */
const MARKS: readonly (readonly [RegExp, Decoration])[] = [
	[/`[^`\n]+`/g, mark('cm-inline-code')],
	[/!?\[\[[^[\]\n]+\]\]/g, mark('cm-hmd-internal-link')],
	[/\[[^[\]\n]+\]\([^()\s]+\)/g, mark('cm-link')],
	[/\*\*[^*\n]+\*\*/g, mark('cm-strong')],
	[/==[^=\n]+==/g, mark('cm-highlight')],
	[/~~[^~\n]+~~/g, mark('cm-strikethrough')],
	[/^\s*(?:[-*+]|\d+[.)]) (?:\[.\] )?/g, mark('cm-formatting-list')],
	[/^#{1,6} /g, mark('cm-formatting-header')],
	[/(?:^|\s)\^[A-Za-z0-9-]+$/g, mark('cm-blockid')],
];
const PROPERTY_KEY = /^[^\s:#-][^:]*:(?= |$)/g;
const KEY = mark('cm-atom');

/** The last line of the front matter, 0 where there is none. */
function frontMatterEnd(state: EditorState): number {
	if (state.doc.line(1).text.trimEnd() !== '---') return 0;
	for (let line = 2; line <= Math.min(state.doc.lines, 500); line++) if (state.doc.line(line).text.trimEnd() === '---') return line;
	return 0;
}

function marksOf(text: string, front: boolean): { from: number; to: number; deco: Decoration }[] {
	const patterns = front ? [[PROPERTY_KEY, KEY] as const, ...MARKS.slice(1, 2)] : MARKS;
	const found: { from: number; to: number; deco: Decoration }[] = [];
	for (const [pattern, deco] of patterns) {
		for (const match of text.matchAll(pattern)) {
			const [from, to] = [match.index, match.index + match[0].length];
			if (!found.some((other) => from < other.to && to > other.from)) found.push({ from, to, deco });
		}
	}
	return found.sort((a, b) => a.from - b.from);
}

function lineDecoration(text: string, front: boolean, code: boolean): Decoration | null {
	if (front) return FRONT_MATTER;
	if (code) return CODE;
	if (text.startsWith('>')) return QUOTE;
	return HEADINGS[(/^(#{1,6}) /.exec(text)?.[1]?.length ?? 0) - 1] ?? null;
}

function decorate({ state, visibleRanges }: EditorView): DecorationSet {
	const builder = new RangeSetBuilder<Decoration>();
	const frontEnd = frontMatterEnd(state);
	let code = false;
	let number = 1;
	for (const { from, to } of visibleRanges) {
		for (const last = state.doc.lineAt(to).number; number <= last; number++) {
			const line = state.doc.line(number);
			const front = number <= frontEnd;
			const fence = !front && /^\s*(?:```|~~~)/.test(line.text);
			if (fence) code = !code;
			if (line.to < from) continue;
			const inCode = code || fence;
			const whole = lineDecoration(line.text, front, inCode);
			if (whole) builder.add(line.from, line.from, whole);
			if (!inCode) for (const one of marksOf(line.text, front)) builder.add(line.from + one.from, line.from + one.to, one.deco);
		}
	}
	return builder.finish();
}

export const sourceLook = ViewPlugin.fromClass(class {
	decorations: DecorationSet;

	constructor(view: EditorView) {
		this.decorations = decorate(view);
	}

	update(update: ViewUpdate): void {
		// While an input method composes, marks that move would break the composition off.
		if (update.view.composing) this.decorations = this.decorations.map(update.changes);
		else if (update.docChanged || update.viewportChanged) this.decorations = decorate(update.view);
	}
}, { decorations: (plugin) => plugin.decorations });
