/** Offsets of a text as the app's positions: line and column from 0, and the offset itself. */
import type { Loc, Pos } from 'obsidian';

export class Positions {
	/** Where each line starts. */
	readonly #starts: number[] = [0];
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
		for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
	}

	get lineCount(): number {
		return this.#starts.length;
	}

	lineStart(line: number): number {
		return this.#starts[line] ?? this.#text.length;
	}

	/** Where a line's text ends, before its line break. */
	lineEnd(line: number): number {
		const end = line + 1 < this.#starts.length ? this.lineStart(line + 1) - 1 : this.#text.length;
		return end > 0 && this.#text[end - 1] === '\r' && end > this.lineStart(line) ? end - 1 : end;
	}

	lineText(line: number): string {
		return this.#text.slice(this.lineStart(line), this.lineEnd(line));
	}

	lineAt(offset: number): number {
		let low = 0;
		let high = this.#starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.lineStart(middle) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}

	at(offset: number): Loc {
		const line = this.lineAt(offset);
		return { line, col: offset - this.lineStart(line), offset };
	}

	between(from: number, to: number): Pos {
		return { start: this.at(from), end: this.at(to) };
	}

	/** Lines from one to another (not with it), without the blank ones at their end. */
	lines(first: number, past: number): Pos {
		let last = Math.min(past, this.lineCount) - 1;
		while (last > first && this.lineText(last).trim() === '') last--;
		return this.between(this.lineStart(first), this.lineEnd(last));
	}
}
