/** Notices: one line each in the corner, gone by themselves or at a click. */

/** One stack for each window. */
function stackOf(doc: Document): HTMLElement {
	return doc.body.querySelector<HTMLElement>(':scope > .notice-container') ?? doc.body.createDiv({ cls: 'notice-container', attr: { role: 'status', 'aria-live': 'polite' } });
}

export class Notice {
	readonly containerEl: HTMLElement;
	readonly noticeEl: HTMLElement;
	readonly messageEl: HTMLElement;

	constructor(message: string | DocumentFragment, duration = 5000) {
		this.containerEl = stackOf(activeDocument).createDiv('notice');
		this.noticeEl = this.containerEl;
		this.messageEl = this.containerEl.createDiv('notice-message');
		this.setMessage(message);
		this.containerEl.addEventListener('click', () => { this.hide(); });
		if (duration > 0) window.setTimeout(() => { this.hide(); }, duration);
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		return this;
	}

	hide(): void {
		const stack = this.containerEl.parentElement;
		this.containerEl.remove();
		if (stack?.childElementCount === 0) stack.remove();
	}
}
