/** What stands around the sentences of passages, for the rules that look at more than one sentence. */
import { isGrounded } from './concrete.ts';
import type { Neighbours } from './rule.ts';

/** A sentence as the rules look at it; empty when it says nothing beside its quotes, and then it is nobody's neighbour. */
interface Placed {
	readonly sentence: { readonly text: string };
	readonly passage: { readonly paragraph: string };
}

/** What stands around each of these, in their order. */
export function neighboursOf(all: readonly Placed[]): Neighbours[] {
	const behind = following(all);
	let last: { readonly paragraph: string; readonly text: string; readonly reasoned: boolean } | null = null;
	return all.map(({ sentence: { text }, passage: { paragraph } }, i) => {
		const before: typeof last = last?.paragraph === paragraph ? last : null;
		if (text !== '') last = { paragraph, text, reasoned: (before?.reasoned ?? false) || isGrounded(text) };
		return { previous: before?.text ?? null, next: behind[i] ?? null, reasoned: before?.reasoned ?? false };
	});
}

/** The sentence behind each of these in its paragraph, or null. */
function following(all: readonly Placed[]): (string | null)[] {
	let last: { readonly paragraph: string; readonly text: string } | null = null;
	return [...all].reverse().map(({ sentence: { text }, passage: { paragraph } }) => {
		const next = last?.paragraph === paragraph ? last.text : null;
		if (text !== '') last = { paragraph, text };
		return next;
	}).reverse();
}
