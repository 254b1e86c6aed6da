/** The one field over the diagram: a title is typed where its note will stand. IME-safe; what has been typed is never lost by looking away. */
import { isComposing } from '../prompts.ts';

/** How the field was left: what is to be done with the words, and what comes next. */
export type Answer =
	| { readonly then: 'rest' | 'cause' | 'effect' | 'beside'; readonly words: string }
	/** Several lines were pasted. */
	| { readonly then: 'outline'; readonly text: string }
	| { readonly then: 'nothing' };

export interface FieldQuestion {
	/** Stands above the field, and is what a screen reader says. */
	readonly question: string;
	readonly placeholder: string;
	readonly words: string;
	/** Below it: keys and what they do. */
	readonly keys: readonly (readonly [key: string, does: string])[];
	readonly answered: (answer: Answer) => void;
}

/** px of the frame. `y`: the upper edge, or with `isAbove` the lower one. */
export interface FieldPlace {
	readonly isAbove?: boolean;
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

export class NodeField {
	readonly #frame: HTMLElement;
	#el: HTMLElement | null = null;
	#input: HTMLTextAreaElement | null = null;
	#question: FieldQuestion | null = null;
	#place: FieldPlace = { x: 0, y: 0, width: 0 };

	constructor(frame: HTMLElement) {
		this.#frame = frame;
	}

	get isOpen(): boolean {
		return this.#el !== null;
	}
	/** What has been typed so far. */
	get words(): string {
		return this.#input?.value ?? '';
	}

	/** Opens the field, or asks something else in the one that is open; the cursor is in it. */
	ask(question: FieldQuestion, place: FieldPlace): void {
		this.close();
		this.#question = question;
		const el = (this.#el = this.#frame.createDiv('bansou-field'));
		el.createDiv({ cls: 'bansou-field-question', text: question.question });
		const input = (this.#input = el.createEl('textarea', { attr: { rows: '1', 'aria-label': question.question || question.placeholder, placeholder: question.placeholder, enterkeyhint: 'done' } }));
		input.value = question.words;
		drawKeys(el.createDiv('bansou-field-keys'), question.keys);
		input.addEventListener('keydown', (event) => this.#pressed(event));
		input.addEventListener('paste', (event) => this.#pasted(event));
		input.addEventListener('input', () => {
			grow(input);
			this.moveTo(this.#place);
		});
		this.moveTo(place);
		grow(input);
		// Higher by a line or two now.
		this.moveTo(place);
		input.focus({ preventScroll: true });
		input.select();
	}

	/** Stands where the note will stand, as far as the frame allows. */
	moveTo(place: FieldPlace): void {
		if (!this.#el) return;
		this.#place = place;
		const { x, y, width, isAbove = false } = place;
		const { clientWidth, clientHeight } = this.#frame;
		const wide = Math.min(Math.max(width, 220), clientWidth - 16);
		this.#el.style.setProperty('width', `${wide}px`);
		this.#el.style.setProperty('left', `${Math.max(8, Math.min(x, clientWidth - wide - 8))}px`);
		this.#el.style.setProperty('top', `${Math.max(8, Math.min(isAbove ? y - this.#el.offsetHeight : y, clientHeight - this.#el.offsetHeight - 8))}px`);
	}

	close(): void {
		this.#el?.remove();
		this.#el = this.#input = this.#question = null;
	}

	#pressed(event: KeyboardEvent): void {
		if (isComposing(event)) return;
		const then = event.key === 'Escape' ? 'nothing' : event.key === 'Tab' ? (event.shiftKey ? 'effect' : 'cause') : event.key === 'Enter' ? (event.altKey ? 'beside' : 'rest') : null;
		if (then === null) return;
		event.preventDefault();
		event.stopPropagation();
		this.#answer(then === 'nothing' ? { then } : { then, words: this.words.trim() });
	}

	#pasted(event: ClipboardEvent): void {
		const text = event.clipboardData?.getData('text/plain') ?? '';
		if (!text.trim().includes('\n') || this.words.trim() !== '') return;
		event.preventDefault();
		this.#answer({ then: 'outline', text });
	}

	#answer(answer: Answer): void {
		const question = this.#question;
		this.close();
		question?.answered(answer);
	}
}

/** A line of keys and what they do. */
export function drawKeys(parent: HTMLElement, keys: readonly (readonly [key: string, does: string])[]): void {
	for (const [key, does] of keys) {
		const item = parent.createSpan('bansou-key');
		item.createEl('kbd', { text: key });
		item.createSpan({ text: does });
	}
}

function grow(input: HTMLTextAreaElement): void {
	input.style.removeProperty('height');
	input.style.setProperty('height', `${input.scrollHeight}px`);
}
