/** One row of settings, and a group of rows under a heading. */
import type * as obsidian from 'obsidian';
import { gap } from '../world/gaps.ts';
import { ButtonComponent, DisplayValueComponent, ExtraButtonComponent } from './buttons.ts';
import { DropdownComponent, ProgressBarComponent, SearchComponent, SliderComponent, TextAreaComponent, TextComponent, ToggleComponent } from './components.ts';
import type { BaseComponent } from './components.ts';
import { setTooltip } from './tooltip.ts';

export class Setting {
	readonly settingEl: HTMLElement;
	readonly infoEl: HTMLElement;
	readonly nameEl: HTMLElement;
	readonly descEl: HTMLElement;
	readonly controlEl: HTMLElement;
	components: BaseComponent[] = [];
	errorEl: HTMLElement | null = null;

	constructor(containerEl: HTMLElement) {
		this.settingEl = containerEl.createDiv('setting-item');
		this.infoEl = this.settingEl.createDiv('setting-item-info');
		this.nameEl = this.infoEl.createDiv('setting-item-name');
		this.descEl = this.infoEl.createDiv('setting-item-description');
		this.controlEl = this.settingEl.createDiv('setting-item-control');
	}

	setName(name: string | DocumentFragment): this {
		this.nameEl.setText(name);
		this.labelControls();
		return this;
	}

	setDesc(desc: string | DocumentFragment): this {
		this.descEl.setText(desc);
		return this;
	}

	setClass(cls: string): this {
		this.settingEl.addClass(cls);
		return this;
	}

	setTooltip(tooltip: string, options?: obsidian.TooltipOptions): this {
		setTooltip(this.nameEl, tooltip, options);
		return this;
	}

	setHeading(): this {
		this.settingEl.addClass('setting-item-heading');
		this.nameEl.setAttrs({ role: 'heading', 'aria-level': 3 });
		return this;
	}

	setDisabled(disabled: boolean): this {
		for (const component of this.components) component.setDisabled(disabled);
		this.settingEl.toggleClass('is-disabled', disabled);
		return this;
	}

	/** Shown below the row until it is cleared with '' or null. */
	setErrorMessage(message: string | null): this {
		const said = message !== null && message !== '';
		this.settingEl.toggleClass('is-invalid', said);
		if (said) this.errorEl ??= this.settingEl.createDiv({ cls: 'setting-item-error', attr: { role: 'alert' } });
		else this.errorEl?.remove();
		if (said) this.errorEl?.setText(message);
		else this.errorEl = null;
		return this;
	}

	addText(callback: (component: TextComponent) => unknown): this {
		return this.add(new TextComponent(this.controlEl), callback);
	}

	addTextArea(callback: (component: TextAreaComponent) => unknown): this {
		return this.add(new TextAreaComponent(this.controlEl), callback);
	}

	addSearch(callback: (component: SearchComponent) => unknown): this {
		return this.add(new SearchComponent(this.controlEl), callback);
	}

	addToggle(callback: (component: ToggleComponent) => unknown): this {
		this.settingEl.addClass('mod-toggle');
		return this.add(new ToggleComponent(this.controlEl), callback);
	}

	addDropdown(callback: (component: DropdownComponent) => unknown): this {
		return this.add(new DropdownComponent(this.controlEl), callback);
	}

	addSlider(callback: (component: SliderComponent) => unknown): this {
		return this.add(new SliderComponent(this.controlEl), callback);
	}

	addProgressBar(callback: (component: ProgressBarComponent) => unknown): this {
		return this.add(new ProgressBarComponent(this.controlEl), callback);
	}

	addButton(callback: (component: ButtonComponent) => unknown): this {
		return this.add(new ButtonComponent(this.controlEl), callback);
	}

	addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
		return this.add(new ExtraButtonComponent(this.controlEl), callback);
	}

	addDisplayValue(callback: (component: DisplayValueComponent) => unknown): this {
		callback(new DisplayValueComponent(this.controlEl));
		return this;
	}

	addComponent<T extends BaseComponent>(callback: (el: HTMLElement) => T): this {
		this.components.push(callback(this.controlEl));
		return this;
	}

	addMomentFormat(_callback: unknown): this {
		gap('Setting.addMomentFormat');
		return this;
	}

	addColorPicker(_callback: unknown): this {
		gap('Setting.addColorPicker');
		return this;
	}

	then(callback: (setting: this) => unknown): this {
		callback(this);
		return this;
	}

	clear(): this {
		this.controlEl.empty();
		this.components = [];
		return this;
	}

	private add<T extends BaseComponent>(component: T, callback: (component: T) => unknown): this {
		this.components.push(component);
		this.labelControls();
		callback(component);
		return this;
	}

	/** A field is called by the name of its row, for screen readers and for tests. */
	private labelControls(): void {
		const name = this.nameEl.getText();
		if (name === '') return;
		for (const field of Array.from(this.controlEl.querySelectorAll('input, select, textarea'))) if (!field.hasAttribute('aria-label')) field.setAttr('aria-label', name);
	}
}

export class SettingGroup {
	readonly groupEl: HTMLElement;
	readonly listEl: HTMLElement;
	private readonly headerEl: HTMLElement;
	private readonly headerControlEl: HTMLElement;
	private readonly headingEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		this.groupEl = containerEl.createDiv('setting-group');
		this.headerEl = this.groupEl.createDiv('setting-group-header');
		this.headingEl = this.headerEl.createDiv({ cls: 'setting-group-heading', attr: { role: 'heading', 'aria-level': '3' } });
		this.headerControlEl = this.headerEl.createDiv('setting-group-controls');
		this.listEl = this.groupEl.createDiv('setting-items');
	}

	setHeading(text: string | DocumentFragment): this {
		this.headingEl.setText(text);
		return this;
	}

	addClass(...classes: string[]): this {
		this.groupEl.addClass(...classes);
		return this;
	}

	addSetting(callback: (setting: Setting) => void): this {
		callback(new Setting(this.listEl));
		return this;
	}

	addSearch(callback: (component: SearchComponent) => unknown): this {
		callback(new SearchComponent(this.headerControlEl));
		return this;
	}

	addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
		callback(new ExtraButtonComponent(this.headerControlEl));
		return this;
	}
}
