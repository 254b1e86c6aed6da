/** Modals: the Tab key stays inside, Escape closes, and the focus goes back where it came from. */
import type { App } from '../app.ts';
import { setIcon } from './icons.ts';
import { Scope } from './keys.ts';
import { words } from './words.ts';

const FOCUSABLE = 'input:not([type="hidden"]), select, textarea, button, [tabindex]:not([tabindex="-1"]), a[href], [contenteditable="true"]';
const FIELDS = 'input:not([type="hidden"]), select, textarea, [contenteditable="true"]';

/** What the Tab key can reach inside an element, in order. */
export function focusable(inside: HTMLElement, selector = FOCUSABLE): HTMLElement[] {
	return Array.from(inside.querySelectorAll<HTMLElement>(selector)).filter((el) => !el.matches(':disabled, [aria-disabled="true"]') && el.getClientRects().length > 0);
}

export class Modal {
	readonly app: App;
	readonly scope = new Scope();
	readonly containerEl: HTMLElement;
	readonly modalEl: HTMLElement;
	readonly headerEl: HTMLElement;
	readonly titleEl: HTMLElement;
	readonly contentEl: HTMLElement;
	shouldRestoreSelection = true;
	private closed: (() => unknown) | null = null;
	private cameFrom: Element | null = null;

	constructor(app: App) {
		this.app = app;
		this.containerEl = createDiv('modal-container mod-dim');
		const backdrop = this.containerEl.createDiv('modal-bg');
		this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': 'true', tabindex: '-1' } });
		this.headerEl = this.modalEl.createDiv('modal-header');
		this.titleEl = this.headerEl.createDiv('modal-title');
		const cross = this.headerEl.createEl('button', { cls: 'modal-close-button clickable-icon', attr: { 'aria-label': words.close, type: 'button' } });
		setIcon(cross, 'x');
		this.contentEl = this.modalEl.createDiv('modal-content');
		for (const el of [backdrop, cross]) el.addEventListener('click', () => { this.close(); });
		this.scope.register([], 'Escape', () => { this.close(); return false; });
		this.containerEl.addEventListener('keydown', (event) => { this.keepInside(event); });
	}

	open(): void {
		if (this.containerEl.isConnected) return;
		this.cameFrom = activeDocument.activeElement;
		activeDocument.body.appendChild(this.containerEl);
		this.app.keymap.pushScope(this.scope);
		void this.onOpen();
		this.focusFirst();
	}

	close(): void {
		if (!this.containerEl.isConnected) return;
		this.app.keymap.popScope(this.scope);
		this.onClose();
		this.containerEl.remove();
		this.closed?.();
		const back = this.cameFrom as HTMLElement | null;
		// Not when the modal's action has itself put the focus somewhere.
		if (this.shouldRestoreSelection && back?.isConnected && (back.doc.activeElement ?? back.doc.body) === back.doc.body) back.focus({ preventScroll: true });
	}

	onOpen(): void | Promise<void> {}

	onClose(): void {}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		this.modalEl.setAttr('aria-label', title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.closed = callback;
		return this;
	}

	/** The first field, else the first button; nothing when the modal has chosen for itself. */
	protected focusFirst(): void {
		if (this.modalEl.contains(this.modalEl.doc.activeElement)) return;
		const first = focusable(this.contentEl, FIELDS)[0] ?? focusable(this.contentEl)[0] ?? this.modalEl;
		first.focus({ preventScroll: true });
	}

	private keepInside(event: KeyboardEvent): void {
		if (event.key !== 'Tab' || event.defaultPrevented) return;
		const stops = focusable(this.modalEl);
		const [first, last] = [stops[0], stops.at(-1)];
		const at = this.modalEl.doc.activeElement;
		const leaving = event.shiftKey ? at === first || at === this.modalEl : at === last;
		if (!leaving) return;
		event.preventDefault();
		(event.shiftKey ? last : first)?.focus();
	}
}
