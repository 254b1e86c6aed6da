/** Photos of the whiteboard beside the sheet: those that the record of today's visit names as 使った図. */
import type { App, TFile } from 'obsidian';
import type { NoteOf } from '../../core/note.ts';
import type { MeetingWords } from '../../lang/faces/meeting.ts';

const IMAGES: ReadonlySet<string> = new Set(['png', 'jpg', 'jpeg', 'webp', 'gif', 'avif', 'bmp', 'svg']);

/** The pictures that a visit names, in its order. */
export function photosOf({ metadataCache }: App, visit: NoteOf<'visit'> | null): TFile[] {
	return (visit?.fields.maps ?? []).flatMap(({ target }) => metadataCache.getFirstLinkpathDest(target, visit?.path ?? '') ?? []).filter(({ extension }) => IMAGES.has(extension.toLowerCase()));
}

export class PhotoPanel {
	readonly #el: HTMLElement;
	readonly #app: App;
	readonly #words: MeetingWords;
	#photos: readonly TFile[] = [];
	#at = 0;

	constructor(parent: HTMLElement, app: App, words: MeetingWords) {
		this.#el = parent.createDiv({ cls: 'bansou-photo', attr: { hidden: '' } });
		this.#app = app;
		this.#words = words;
	}

	/** Shows the photos, or puts them away. */
	toggle(photos: readonly TFile[]): void {
		this.#photos = photos;
		this.#at = Math.min(this.#at, Math.max(0, photos.length - 1));
		this.#el.hidden = !this.#el.hidden;
		this.#draw();
	}

	#draw(): void {
		const { close, wider, next, photoOf, noPhoto } = this.#words;
		const el = this.#el;
		el.empty();
		const photo = this.#photos[this.#at];
		const head = el.createDiv('bansou-photo-head');
		head.createSpan({ text: photo ? photoOf(this.#at + 1, this.#photos.length) : noPhoto });
		head.createEl('button', { cls: 'bansou-meeting-button', text: close }).addEventListener('click', () => (el.hidden = true));
		if (!photo) return;
		el.createEl('img', { attr: { src: this.#app.vault.getResourcePath(photo), alt: photoOf(this.#at + 1, this.#photos.length) } });
		const buttons = el.createDiv('bansou-photo-buttons');
		buttons.createEl('button', { cls: 'bansou-meeting-button', text: wider, attr: { 'aria-pressed': String(el.hasClass('bansou-wide')) } }).addEventListener('click', () => {
			el.toggleClass('bansou-wide', !el.hasClass('bansou-wide'));
			this.#draw();
		});
		if (this.#photos.length > 1) buttons.createEl('button', { cls: 'bansou-meeting-button', text: next }).addEventListener('click', () => {
			this.#at = (this.#at + 1) % this.#photos.length;
			this.#draw();
		});
	}
}
