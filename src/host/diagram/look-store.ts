/** How each client's structure was looked at last, kept by the app beside the vault and not in it. */
import type { App } from 'obsidian';
import { withMoved } from '../../diagram/index.ts';
import type { Look } from '../../diagram/index.ts';

/** Keeps how each client's structure was looked at. */
export interface LookStore {
	readonly get: (clientPath: string) => Partial<Look>;
	readonly set: (clientPath: string, look: Look) => void;
	/** A note or a folder has another name. */
	readonly moved: (from: string, to: string) => void;
}

const KEY = 'bansou-looks';

export function lookStore(app: App): LookStore {
	const all = (): Record<string, Partial<Look>> => (app.loadLocalStorage(KEY) ?? {}) as Record<string, Partial<Look>>;
	return {
		get: (client) => all()[client] ?? {},
		// What is narrowed or compared is for the moment; the view, its grouping, the folds and the pins stay.
		set: (client, { view, folded, causesFolded, unfolded, grouping, pinned }) => app.saveLocalStorage(KEY, { ...all(), [client]: { view, folded, causesFolded, unfolded, grouping, pinned } }),
		moved: (from, to) => {
			const [before, after] = [all(), withMoved(all(), from, to)];
			if (JSON.stringify(before) !== JSON.stringify(after)) app.saveLocalStorage(KEY, after);
		},
	};
}
