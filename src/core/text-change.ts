/** What edits change in a text, as replacements, so that an editor can make them in one step that can be undone. */
import { applyEdit } from './property-edit.ts';
import type { Edit } from './property-edit.ts';
import type { Refusal } from './refusal.ts';

/** A replacement; offsets in the text before all of them. */
export interface TextChange {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
}

/** The one replacement that turns a text into another, or null for equal texts. It never cuts a character in two. */
export function changeBetween(before: string, after: string): TextChange | null {
	if (before === after) return null;
	const shorter = Math.min(before.length, after.length);
	let head = 0;
	while (head < shorter && before[head] === after[head]) head++;
	if (isLow(before, head) || isLow(after, head)) head--;
	let tail = 0;
	while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
	if (isLow(before, before.length - tail) || isLow(after, after.length - tail)) tail--;
	return { from: head, to: before.length - tail, insert: after.slice(head, after.length - tail) };
}

/** Whether the second half of a character stands at a place. */
const isLow = (text: string, at: number): boolean => at > 0 && /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1));

/** Several edits of one text as replacements in order of place, none touching another; or why they are refused. */
export function changesOf(text: string, edits: readonly Edit[]): { readonly ok: true; readonly text: string; readonly changes: readonly TextChange[] } | { readonly ok: false; readonly refusal: Refusal } {
	const steps: TextChange[] = [];
	let now = text;
	for (const edit of edits) {
		const result = applyEdit(now, edit);
		if (!result.ok) return result;
		const step = changeBetween(now, result.text);
		if (step) steps.push(step);
		now = result.text;
	}
	const placed = steps.map((step, i) => broughtBack(step, steps.slice(0, i)));
	const changes = placed.every((change) => change !== null) && !touching(placed) ? placed : [changeBetween(text, now)].filter((change) => change !== null);
	return { ok: true, text: now, changes: changes.sort((a, b) => a.from - b.from) };
}

/** A later replacement in the offsets of the text before the earlier ones, or null when it lies within one of them. */
function broughtBack(step: TextChange, earlier: readonly TextChange[]): TextChange | null {
	let { from, to } = step;
	for (const { from: at, to: end, insert } of [...earlier].reverse()) {
		const grown = insert.length - (end - at);
		if (from > at + insert.length) [from, to] = [from - grown, to - grown];
		else if (to >= at) return null;
	}
	return { from, to, insert: step.insert };
}

const touching = (changes: readonly TextChange[]): boolean => changes.some((a, i) => changes.some((b, j) => i < j && a.from <= b.to && b.from <= a.to));
