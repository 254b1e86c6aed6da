/** The controls that hold a value: text, search, toggle, dropdown, slider and their like. */
import type * as obsidian from 'obsidian';
import { setIcon } from './icons.ts';
import { setTooltip } from './tooltip.ts';
import { words } from './words.ts';

export abstract class BaseComponent {
	disabled = false;

	then(callback: (component: this) => unknown): this {
		callback(this);
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		return this;
	}
}

export abstract class ValueComponent<T> extends BaseComponent {
	protected changed: ((value: T) => unknown) | null = null;

	abstract getValue(): T;
	abstract setValue(value: T): this;

	onChange(callback: (value: T) => unknown): this {
		this.changed = callback;
		return this;
	}

	registerOptionListener(listeners: Record<string, (value?: T) => T>, key: string): this {
		listeners[key] = (value?: T) => {
			if (value !== undefined) this.setValue(value);
			return this.getValue();
		};
		return this;
	}
}

export class AbstractTextComponent<E extends HTMLInputElement | HTMLTextAreaElement> extends ValueComponent<string> {
	readonly inputEl: E;

	constructor(inputEl: E) {
		super();
		this.inputEl = inputEl;
		inputEl.addEventListener('input', () => { this.onChanged(); });
	}

	getValue(): string {
		return this.inputEl.value;
	}

	setValue(value: string): this {
		this.inputEl.value = value;
		return this;
	}

	setPlaceholder(placeholder: string): this {
		this.inputEl.placeholder = placeholder;
		return this;
	}

	onChanged(): void {
		this.changed?.(this.getValue());
	}

	override setDisabled(disabled: boolean): this {
		this.inputEl.disabled = disabled;
		return super.setDisabled(disabled);
	}
}

export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('input', { type: 'text', attr: { spellcheck: 'false' } }));
	}
}

export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
	constructor(containerEl: HTMLElement) {
		super(containerEl.createEl('textarea', { attr: { spellcheck: 'false' } }));
	}
}

export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
	readonly containerEl: HTMLElement;
	readonly clearButtonEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		const box = containerEl.createDiv('search-input-container');
		super(box.createEl('input', { type: 'search', attr: { enterkeyhint: 'search', spellcheck: 'false' } }));
		this.containerEl = box;
		this.clearButtonEl = box.createEl('button', { cls: 'search-input-clear-button clickable-icon', attr: { 'aria-label': words.clear, type: 'button' } });
		setIcon(this.clearButtonEl, 'x');
		this.clearButtonEl.addEventListener('click', () => {
			this.setValue('');
			this.onChanged();
			this.inputEl.focus();
		});
		this.showClear();
	}

	override setValue(value: string): this {
		super.setValue(value);
		this.showClear();
		return this;
	}

	override onChanged(): void {
		this.showClear();
		super.onChanged();
	}

	private showClear(): void {
		this.clearButtonEl.toggleVisibility(this.inputEl.value !== '');
	}
}

export class ToggleComponent extends ValueComponent<boolean> {
	readonly toggleEl: HTMLElement;
	private on = false;
	private readonly checkbox: HTMLInputElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.toggleEl = containerEl.createDiv('checkbox-container');
		this.checkbox = this.toggleEl.createEl('input', { type: 'checkbox', attr: { role: 'switch' } });
		this.toggleEl.addEventListener('click', (event) => {
			// The box itself follows setValue; a click on it or beside it (which Space is too) is one change.
			event.preventDefault();
			this.onClick();
			window.setTimeout(() => { this.checkbox.checked = this.on; }, 0);
		});
	}

	getValue(): boolean {
		return this.on;
	}

	setValue(on: boolean): this {
		if (this.on === on) return this;
		this.on = on;
		this.checkbox.checked = on;
		this.toggleEl.toggleClass('is-enabled', on);
		this.changed?.(on);
		return this;
	}

	setTooltip(tooltip: string, options?: obsidian.TooltipOptions): this {
		setTooltip(this.toggleEl, tooltip, options);
		return this;
	}

	onClick(): void {
		if (!this.disabled) this.setValue(!this.on);
	}

	override setDisabled(disabled: boolean): this {
		this.checkbox.disabled = disabled;
		this.toggleEl.toggleClass('is-disabled', disabled);
		return super.setDisabled(disabled);
	}
}

export class DropdownComponent extends ValueComponent<string> {
	readonly selectEl: HTMLSelectElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.selectEl = containerEl.createEl('select', 'dropdown');
		this.selectEl.addEventListener('change', () => { this.changed?.(this.getValue()); });
	}

	addOption(value: string, display: string): this {
		this.selectEl.createEl('option', { value, text: display });
		return this;
	}

	addOptions(options: Record<string, string>): this {
		for (const [value, display] of Object.entries(options)) this.addOption(value, display);
		return this;
	}

	getValue(): string {
		return this.selectEl.value;
	}

	setValue(value: string): this {
		this.selectEl.value = value;
		return this;
	}

	override setDisabled(disabled: boolean): this {
		this.selectEl.disabled = disabled;
		return super.setDisabled(disabled);
	}
}

export class SliderComponent extends ValueComponent<number> {
	readonly sliderEl: HTMLInputElement;
	private readonly valueEl: HTMLElement;
	private format: (value: number) => string = String;
	private instant = false;

	constructor(containerEl: HTMLElement) {
		super();
		this.valueEl = containerEl.createSpan('slider-value');
		this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
		this.sliderEl.addEventListener('input', () => {
			this.showValue();
			if (this.instant) this.changed?.(this.getValue());
		});
		this.sliderEl.addEventListener('change', () => { if (!this.instant) this.changed?.(this.getValue()); });
	}

	setLimits(min: number | null, max: number | null, step: number | 'any'): this {
		this.sliderEl.min = String(min ?? 0);
		this.sliderEl.max = String(max ?? 100);
		this.sliderEl.step = String(step);
		this.showValue();
		return this;
	}

	setInstant(instant: boolean): this {
		this.instant = instant;
		return this;
	}

	setDisplayFormat(format: (value: number) => string): this {
		this.format = format;
		this.showValue();
		return this;
	}

	setDynamicTooltip(): this {
		return this;
	}

	getValue(): number {
		return this.sliderEl.valueAsNumber;
	}

	getValuePretty(): string {
		return this.format(this.getValue());
	}

	setValue(value: number): this {
		this.sliderEl.value = String(value);
		this.showValue();
		return this;
	}

	override setDisabled(disabled: boolean): this {
		this.sliderEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	private showValue(): void {
		this.valueEl.setText(this.getValuePretty());
		this.sliderEl.setAttr('aria-valuetext', this.getValuePretty());
	}
}

export class ProgressBarComponent extends ValueComponent<number> {
	private value = 0;
	private readonly barEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.barEl = containerEl.createDiv('setting-progress-bar').createDiv('setting-progress-bar-inner');
	}

	getValue(): number {
		return this.value;
	}

	setValue(value: number): this {
		this.value = value;
		this.barEl.setCssStyles({ width: `${value}%` });
		return this;
	}
}
