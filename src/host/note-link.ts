/** Words that lead to a note, with what the app's own links can do: modifier keys, hover preview, drag into text. */
import { Keymap } from 'obsidian';
import type { App, HoverParent } from 'obsidian';

/** Where links of a view are shown from. */
export interface LinkPlace {
	readonly app: App;
	/** The view's type, under which it is registered as a source of hover previews. */
	readonly source: string;
	readonly hoverParent: HoverParent;
}

/**
 * Opens a note, or a line of one; with a modifier key in a new tab, a split or a window, as the app's own links do.
 * @param place path, or `path#^id`
 * @param aside in a new tab, when there is no event that tells
 */
export function openNote(app: App, place: string, event: MouseEvent | KeyboardEvent | null, aside = false): void {
	// The app would create a note that has just been deleted.
	if (app.vault.getFileByPath(place.replace(/#\^[A-Za-z0-9-]+$/, ''))) void app.workspace.openLinkText(place, '', event ? Keymap.isModEvent(event) : aside && 'tab');
}

/** Makes an element lead to a note. */
export function leadTo({ app, source, hoverParent }: LinkPlace, el: HTMLElement, path: string): void {
	el.draggable = true;
	el.addEventListener('click', (event) => openNote(app, path, event));
	el.addEventListener('auxclick', (event) => event.button === 1 && openNote(app, path, event));
	el.addEventListener('mouseover', (event) => app.workspace.trigger('hover-link', { event, source, hoverParent, targetEl: el, linktext: path, sourcePath: '' }));
	el.addEventListener('dragstart', (event) => {
		const file = app.vault.getFileByPath(path);
		if (file) event.dataTransfer?.setData('text/plain', `[[${app.metadataCache.fileToLinktext(file, '')}]]`);
	});
}

/** A button that looks like words and leads to a note. */
export function noteLink(place: LinkPlace, parent: HTMLElement, path: string, text: string, label?: string): HTMLElement {
	const el = parent.createEl('button', { cls: 'bansou-link', text, attr: label === undefined ? {} : { 'aria-label': label } });
	leadTo(place, el, path);
	return el;
}
