/** Renaming by others, carried into the changes that can be undone: each knows its files by the paths of its own time. */
import type { Done, Renamed } from './change.ts';

/** Where a path leads after a renaming; a renamed folder takes along what lies in it. */
const moved = (path: string, { from, to }: Renamed): string => (path === from ? to : path.startsWith(`${from}/`) ? `${to}${path.slice(from.length)}` : path);

const withPaths = ({ created, written, trashed, renamed, ...rest }: Done, renaming: Renamed): Done => ({
	...rest,
	created: created.map((file) => ({ ...file, path: moved(file.path, renaming) })),
	written: written.map((one) => ({ ...one, path: moved(one.path, renaming) })),
	trashed: trashed.map((file) => ({ ...file, path: moved(file.path, renaming) })),
	renamed: renamed.map((one) => ({ ...one, from: moved(one.from, renaming), to: moved(one.to, renaming) })),
});

/** A note that a change has named got another name since, or its former name was given to another: to undo would take that away unseen. */
const withLost = ({ renamed, ...rest }: Done, isLost: (one: Renamed) => boolean): Done => ({ ...rest, renamed: renamed.map((one) => (isLost(one) ? { ...one, isLost: true } : one)) });

/**
 * The changes as they are undone after somebody has renamed a file or a folder; the next to be undone stands last. A change that gave
 * the file its name, or threw away a file of that name, is where the search ends: before it, that name meant another file. So is one
 * that needs the new name for itself.
 */
export const undoneAfter = (done: readonly Done[], renaming: Renamed): Done[] => along(done, renaming, 'to', ({ trashed }) => trashed);

/** The same for what was taken back and can be done again, the next to be done standing last. */
export const redoneAfter = (undone: readonly Done[], renaming: Renamed): Done[] => along(undone, renaming, 'from', ({ created }) => created);

function along(steps: readonly Done[], renaming: Renamed, end: 'from' | 'to', absent: (step: Done) => readonly { readonly path: string }[]): Done[] {
	/** The name that a renaming needs when its step is taken back, or done again. */
	const needed = (one: Renamed): string => (end === 'to' ? one.from : one.to);
	const isLost = (one: Renamed): boolean => one[end] === renaming.from || needed(one) === renaming.to;
	const isNamed = (path: string): boolean => path === renaming.from || path === renaming.to;
	const isEnd = (step: Done): boolean => step.renamed.some((one) => isLost(one) || needed(one) === renaming.from) || absent(step).some(({ path }) => isNamed(path));
	const after: Done[] = [];
	let isOpen = true;
	for (const step of [...steps].reverse()) {
		const ends = isOpen && isEnd(step);
		if (ends) after.unshift(withLost(step, isLost));
		else after.unshift(isOpen ? withPaths(step, renaming) : step);
		if (ends) isOpen = false;
	}
	return after;
}
