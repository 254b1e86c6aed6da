/** A side panel that is drawn section by section, each only when what it shows has changed, so that nobody who works in it is disturbed. */
import type { Component } from 'obsidian';
import type { Words } from '../lang/index.ts';

/** What the plugin has read of the notes so far, while it is reading them. */
type Progress = { readonly read: number; readonly all: number } | null;

export class SectionPanel {
	readonly #root: HTMLElement;
	readonly #redraw: () => void;
	/** The field in which words are being composed, or null. */
	#composedIn: Element | null = null;
	/** What each section showed last. */
	readonly #shown = new Map<string, string>();

	/** @param redraw asked for when words have been composed that a section waited for */
	constructor(root: HTMLElement, redraw: () => void) {
		this.#root = root;
		this.#redraw = redraw;
	}

	/** Listens, as long as its owner lives, where words are composed. */
	follow(owner: Component): void {
		owner.registerDomEvent(this.#root, 'compositionstart', ({ targetNode }) => void (this.#composedIn = targetNode?.instanceOf(Element) ? targetNode : null));
		owner.registerDomEvent(this.#root, 'compositionend', () => {
			this.#composedIn = null;
			this.#redraw();
		});
	}

	/**
	 * Draws a section anew when what it shows has changed. The focus stays on what it was on, folds stay as they were left; words that
	 * are being composed are waited for.
	 * @param shows what the section shows, to be compared with what it showed last
	 */
	draw(name: string, shows: string, draw: (section: HTMLElement) => void): void {
		const existing = this.#root.querySelector<HTMLElement>(`:scope > [data-section="${name}"]`);
		if (existing && (this.#shown.get(name) === shows || this.#composedIn?.closest('section') === existing)) return;
		const section = existing ?? this.#root.createEl('section', { attr: { 'data-section': name } });
		this.#shown.set(name, shows);
		const focus = focusIn(section);
		const folds = new Map(Array.from(section.querySelectorAll('details'), (details) => [details.dataset['fold'], details.open]));
		section.empty();
		draw(section);
		section.toggle(section.hasChildNodes());
		for (const details of Array.from(section.querySelectorAll('details'))) details.open = folds.get(details.dataset['fold']) ?? details.open;
		focus?.();
	}
}

/** Says how far the notes have been read, while they are. */
export function drawProgress(panel: SectionPanel, progress: Progress, words: Words): void {
	panel.draw('progress', JSON.stringify(progress), (section) => {
		if (!progress) return;
		const bar = section.createEl('progress', { cls: 'bansou-progress', attr: { max: Math.max(1, progress.all), value: progress.read } });
		bar.ariaLabel = words.clientView.reading(progress.read, progress.all);
		section.createDiv({ cls: 'bansou-sub', text: words.clientView.reading(progress.read, progress.all) });
	});
}

/** What can have the focus. */
const FOCUSABLE = 'button, input, summary';

/** By what an element is found again after its section has been drawn anew. */
const keyOf = (el: Element): string => el.getAttribute('data-key') ?? el.getAttribute('aria-label') ?? el.textContent ?? '';

/** @returns what gives the focus back to the same thing, or to what has come in its place; null when it was elsewhere */
function focusIn(section: HTMLElement): (() => void) | null {
	const { activeElement } = section.doc;
	if (!activeElement || !section.contains(activeElement)) return null;
	const all = (): HTMLElement[] => Array.from(section.querySelectorAll<HTMLElement>(FOCUSABLE)).filter((el) => el.isShown());
	const [key, place] = [keyOf(activeElement), all().findIndex((el) => el === activeElement)];
	const [from, until] = activeElement.instanceOf(HTMLInputElement) && activeElement.type === 'text' ? [activeElement.selectionStart, activeElement.selectionEnd] : [null, null];
	return () => {
		const shown = all();
		const same = shown.find((el) => keyOf(el) === key);
		(same ?? shown[Math.min(place, shown.length - 1)])?.focus();
		if (from !== null && same?.instanceOf(HTMLInputElement)) same.setSelectionRange(from, until);
	};
}
