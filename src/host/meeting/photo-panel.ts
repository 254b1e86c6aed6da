/** Photos of the whiteboard beside the sheet: those that the record of today's visit names as 使った図. */
import { TFile, setIcon } from 'obsidian';
import type { App } from 'obsidian';
import { fileTitle } from '../../core/link.ts';
import type { NoteOf } from '../../core/note.ts';
import type { MeetingWords } from '../../lang/faces/meeting.ts';
import { takenAt } from './taken-at.ts';

/** A picture of the vault, or the name of one that is not there. */
export type Photo = TFile | { readonly missing: string };

const IMAGE = /\.(?:png|jpe?g|webp|gif|avif|bmp|svg)$/i;

/** The pictures that a visit names, in its order. Other notes and drawings are none; nothing outside of the vault is looked for. */
export function photosOf({ metadataCache }: App, visit: NoteOf<'visit'> | null): Photo[] {
	const maps = visit?.fields.maps ?? [];
	return maps.filter(({ target }) => IMAGE.test(target)).map(({ target }) => metadataCache.getFirstLinkpathDest(target, visit?.path ?? '') ?? { missing: fileTitle(target) });
}

export interface PhotoEvents {
	/** It takes another width of the sheet's, or none. */
	readonly resized: () => void;
	/** It has been put away: the keyboard wants another place. */
	readonly closed: () => void;
}

export class PhotoPanel {
	readonly #el: HTMLElement;
	readonly #app: App;
	readonly #words: MeetingWords;
	readonly #events: PhotoEvents;
	#photos: readonly Photo[] = [];
	#at = 0;

	constructor(parent: HTMLElement, app: App, words: MeetingWords, events: PhotoEvents) {
		this.#el = parent.createDiv({ cls: 'bansou-photo', attr: { hidden: '' } });
		[this.#app, this.#words, this.#events] = [app, words, events];
	}

	/** Shows the photos, or puts them away. */
	toggle(photos: readonly Photo[]): void {
		if (!this.#el.hidden) return this.#close();
		this.#photos = photos;
		this.#at = Math.min(this.#at, Math.max(0, photos.length - 1));
		this.#el.hidden = false;
		this.#draw();
		this.#events.resized();
	}

	#close(): void {
		this.#el.hidden = true;
		this.#el.empty();
		this.#events.resized();
		this.#events.closed();
	}

	/** @param focus the words of the button that had the keyboard */
	#draw(focus: string | null = null): void {
		const { close, wider, next, photoOf, photoTaken, noPhoto } = this.#words;
		const el = this.#el;
		el.empty();
		const photo = this.#photos[this.#at];
		const taken = photo instanceof TFile ? takenAt(photo.name) : null;
		const name = photo ? (taken === null ? photoOf(this.#at + 1, this.#photos.length) : photoTaken(taken.day, taken.time)) : noPhoto;
		const head = el.createDiv('bansou-photo-head');
		head.createSpan({ text: name, attr: { role: 'status' } });
		const away = head.createEl('button', { cls: 'clickable-icon bansou-photo-close', attr: { 'aria-label': close } });
		setIcon(away, 'x');
		away.addEventListener('click', () => this.#close());
		if (!photo) return;
		this.#drawPhoto(photo, name);
		const buttons = el.createDiv('bansou-photo-buttons');
		button(buttons, wider, () => this.#widen()).setAttribute('aria-pressed', String(el.hasClass('bansou-wide')));
		if (this.#photos.length > 1) button(buttons, next, () => this.#next());
		if (focus !== null) Array.from(el.querySelectorAll('button')).find(({ textContent }) => textContent === focus)?.focus();
	}

	#drawPhoto(photo: Photo, alt: string): void {
		if (photo instanceof TFile) this.#el.createEl('img', { attr: { src: this.#app.vault.getResourcePath(photo), alt } });
		else this.#el.createDiv({ cls: 'bansou-photo-missing', text: this.#words.photoMissing(photo.missing) });
	}

	#widen(): void {
		this.#el.toggleClass('bansou-wide', !this.#el.hasClass('bansou-wide'));
		this.#draw(this.#words.wider);
		this.#events.resized();
	}

	#next(): void {
		this.#at = (this.#at + 1) % this.#photos.length;
		this.#draw(this.#words.next);
	}
}

function button(parent: HTMLElement, text: string, does: () => void): HTMLButtonElement {
	const el = parent.createEl('button', { cls: 'bansou-meeting-button', text });
	el.addEventListener('click', does);
	return el;
}
