/** What a section of the client view is drawn with, and the parts that all of them are made of. */
import type { ClientPage } from '../../core/client-page.ts';
import type { NodeId } from '../../core/client-links.ts';
import type { Client } from '../../core/client.ts';
import type { Engagement } from '../../core/engagement.ts';
import type { Words } from '../../lang/index.ts';
import { noteLink } from '../note-link.ts';
import type { LinkPlace } from '../note-link.ts';
import type { ClientActs } from './acts.ts';

export interface Drawing {
	readonly client: Client;
	readonly page: ClientPage;
	readonly engagement: Engagement;
	/** All notes have been read: before that, nothing is said of what the notes do not show. */
	readonly isRead: boolean;
	readonly words: Words;
	readonly place: LinkPlace;
	readonly acts: ClientActs;
}

/** The name of a section, and what holds of all of it at the right. */
export function heading(section: HTMLElement, text: string, aside?: string): void {
	const head = section.createEl('h3', { cls: 'bansou-heading' });
	head.createSpan({ text });
	if (aside !== undefined) head.createSpan({ cls: 'bansou-aside', text: aside });
}

/**
 * What is there on demand.
 * @param key by which it is known again when its section is drawn anew, so that it stays as it was left
 */
export function fold(parent: HTMLElement, key: string, summary: string): HTMLDetailsElement {
	const details = parent.createEl('details', { cls: 'bansou-fold', attr: { 'data-fold': key } });
	details.createEl('summary', { text: summary, attr: { 'data-key': `fold ${key}` } });
	return details;
}

/** A button; `main` marks the one obvious next act. */
export function act(parent: HTMLElement, text: string, kind: 'main' | 'plain' = 'plain'): HTMLButtonElement {
	return parent.createEl('button', { cls: kind === 'main' ? 'bansou-act mod-cta' : 'bansou-act', text });
}

/**
 * A box that writes when it is ticked. Until that is done it takes no other tick, and keeps the focus; a refusal turns it back.
 * @param write whether it has been written; a refusal has been said
 */
export function tickBox(parent: HTMLElement, key: string, write: (on: boolean) => Promise<boolean>): HTMLInputElement {
	const box = parent.createEl('input', { type: 'checkbox', attr: { 'data-key': key } });
	box.addEventListener('click', (event) => box.ariaBusy === 'true' && event.preventDefault());
	box.addEventListener('change', () => {
		box.ariaBusy = 'true';
		void write(box.checked)
			.catch(() => false)
			.then((done) => {
				if (!done) box.checked = !box.checked;
				box.ariaBusy = null;
			});
	});
	return box;
}

/** The title of a note or a line, or null where it is gone. */
export const titleOf = ({ graph, client }: Engagement, id: NodeId): string | null => graph.nodes.get(id)?.title ?? client.notes.get(id)?.title ?? null;

/** Links to notes and lines in a row, by their titles; at most so many. @returns how many are left out */
export function noteLinks(parent: HTMLElement, ids: readonly NodeId[], most: number, { engagement, place }: Pick<Drawing, 'engagement' | 'place'>): number {
	const named = ids.flatMap((id) => {
		const title = titleOf(engagement, id);
		return title === null ? [] : [{ id, title }];
	});
	for (const { id, title } of named.slice(0, most)) noteLink(place, parent, id, title);
	return Math.max(0, named.length - most);
}
