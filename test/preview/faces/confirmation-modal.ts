/** The modal that asks whether to go on: buttons that close it, unless their handler says to stay. */
import type { App } from '../app.ts';
import { ButtonComponent } from './buttons.ts';
import { Modal } from './modal.ts';
import { words } from './words.ts';

export class ConfirmationButton extends ButtonComponent {
	private readonly modal: ConfirmationModal;

	constructor(modal: ConfirmationModal) {
		super(modal.buttonContainerEl);
		this.modal = modal;
		super.onClick(() => { modal.close(); });
	}

	/** The modal closes once the handler is through; it stays when the handler gives something truthy. */
	override onClick(handler: (event: MouseEvent) => unknown): this {
		return super.onClick(async (event) => {
			this.setDisabled(true);
			try {
				if (await handler(event)) return;
				this.modal.close();
			} finally {
				this.setDisabled(false);
			}
		});
	}

	setInitialFocus(): this {
		this.modal.initialFocus = this.buttonEl;
		return this;
	}

	setSecondary(): this {
		return this.setClass('mod-secondary');
	}

	setCancel(): this {
		return this.setClass('mod-cancel');
	}
}

export class ConfirmationModal extends Modal {
	readonly buttonContainerEl: HTMLElement;
	initialFocus: HTMLElement | null = null;

	constructor(app: App) {
		super(app);
		this.modalEl.addClass('mod-confirmation');
		this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
	}

	addClass(cls: string): this {
		this.modalEl.addClass(cls);
		return this;
	}

	addCheckbox(label: string, callback: (value: boolean) => unknown): this {
		const box = this.buttonContainerEl.createEl('label', 'mod-checkbox');
		const input = box.createEl('input', { type: 'checkbox' });
		box.createSpan({ text: label });
		input.addEventListener('change', () => { callback(input.checked); });
		return this;
	}

	addButton(callback: (button: ConfirmationButton) => unknown): this {
		callback(new ConfirmationButton(this));
		return this;
	}

	addCancelButton(text: string = words.cancel): this {
		return this.addButton((button) => button.setButtonText(text).setCancel());
	}

	protected override focusFirst(): void {
		if (this.initialFocus) this.initialFocus.focus();
		else super.focusFirst();
		if (this.modalEl.doc.activeElement === this.modalEl) this.buttonContainerEl.querySelector('button')?.focus();
	}
}
