/** The keys of the checks: 1 2 3 answer, arrows move, Enter goes to the one line and writes it, Escape goes back. */
import { REPLIES } from '../../lang/faces/check-view.ts';
import type { ReplyStanding } from '../../lang/faces/check-view.ts';
import { isComposing } from '../prompts.ts';

export interface KeyActs {
	readonly reply: (standing: ReplyStanding) => void;
	readonly move: (by: -1 | 1) => void;
	/** Writes the line that is being typed. */
	readonly write: () => void;
	readonly line: () => void;
	readonly row: () => void;
	readonly back: () => void;
}

export class CheckKeys {
	readonly #root: HTMLElement;
	readonly #acts: KeyActs;

	constructor(root: HTMLElement, acts: KeyActs) {
		this.#root = root;
		this.#acts = acts;
	}

	pressed(event: KeyboardEvent): void {
		if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
		const target = event.targetNode;
		const done = target?.instanceOf(HTMLInputElement) ? this.#inField(event.key, target) : this.#onRow(event.key, target);
		if (!done) return;
		event.preventDefault();
		event.stopPropagation();
	}

	/** @returns whether the key was for us */
	#inField(key: string, field: HTMLInputElement): boolean {
		if (field.dataset['line'] === undefined) return false;
		if (key === 'Enter') this.#acts.write();
		else if (key === 'Escape') this.#acts.row();
		else return false;
		return true;
	}

	#onRow(key: string, target: Node | null): boolean {
		const reply = REPLIES[Number(key) - 1];
		const open = this.#root.querySelector('.bansou-check-open');
		if (key === 'Escape') this.#acts.back();
		else if (!open) return false;
		else if (key === 'ArrowDown' || key === 'ArrowUp') this.#acts.move(key === 'ArrowDown' ? 1 : -1);
		else if (reply && key.trim() !== '') this.#acts.reply(reply);
		// On the words of the check that is open; on a button Enter presses it.
		else if (key === 'Enter' && target?.instanceOf(HTMLElement) && open.contains(target) && target.hasClass('bansou-check-words')) this.#acts.line();
		else return false;
		return true;
	}
}
