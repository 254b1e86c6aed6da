/** Suggests the files or folders of the vault under a field that holds a path. */
import type { App } from '../app.ts';
import { prepareFuzzySearch, renderMatches } from './fuzzy.ts';
import { AbstractInputSuggest } from './popover-suggest.ts';

export class PathSuggest extends AbstractInputSuggest<string> {
	private readonly paths: () => string[];

	constructor(app: App, field: HTMLInputElement, paths: () => string[]) {
		super(app, field);
		this.paths = paths;
	}

	protected getSuggestions(query: string): string[] {
		const find = prepareFuzzySearch(query);
		return this.paths().flatMap((path) => {
			const found = find(path);
			return found ? [{ path, score: found.score }] : [];
		}).sort((a, b) => b.score - a.score).map(({ path }) => path);
	}

	override renderSuggestion(path: string, el: HTMLElement): void {
		renderMatches(el, path, prepareFuzzySearch(this.getValue())(path)?.matches ?? null);
	}

	override selectSuggestion(path: string, event: MouseEvent | KeyboardEvent): void {
		this.setValue(path);
		super.selectSuggestion(path, event);
	}
}
