/** The controls of declared settings: each kind drawn into its row, checked before it is kept. */
import type * as obsidian from 'obsidian';
import type { App } from '../app.ts';
import { gap } from '../world/gaps.ts';
import { PathSuggest } from './path-suggest.ts';
import type { Setting } from './setting.ts';

/** What a row needs of the tab it stands in. */
export interface SettingStore {
	readonly app: App;
	getControlValue(key: string): unknown;
	setControlValue(key: string, value: unknown): void | Promise<void>;
	refreshDomState(): void;
}

type Control = obsidian.SettingControl;
type Change = (value: unknown) => void;

const text = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');

export const holds = (condition: boolean | (() => boolean) | undefined, otherwise: boolean): boolean => (typeof condition === 'function' ? condition() : (condition ?? otherwise));

/** Draws the control of a row; what it returns shows whether it is disabled, anew at each call. */
export function drawControl(store: SettingStore, setting: Setting, control: Control): () => void {
	const value = store.getControlValue(control.key) ?? control.defaultValue;
	drawKind(store, setting, control, value, keeping(store, setting, control));
	for (const field of Array.from(setting.controlEl.querySelectorAll('input, select, textarea'))) field.setAttr('data-key', control.key);
	void objection(control, value).then((message) => { if (message) setting.setErrorMessage(message); });
	return () => { setting.setDisabled(holds(control.disabled, false)); };
}

async function objection(control: Control, value: unknown): Promise<string | null> {
	const validate = control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined;
	return (await validate?.(value)) || null;
}

/** A value that is objected to stays in the field with the reason below it, and is not kept. */
function keeping(store: SettingStore, setting: Setting, control: Control): Change {
	let latest = 0;
	const keep = async (value: unknown): Promise<void> => {
		const mine = ++latest;
		const message = control.validate ? await objection(control, value) : null;
		if (mine !== latest) return;
		setting.setErrorMessage(message);
		if (message) return;
		await store.setControlValue(control.key, value);
		store.refreshDomState();
	};
	return (value) => { void keep(value); };
}

function drawKind(store: SettingStore, setting: Setting, control: Control, value: unknown, change: Change): void {
	switch (control.type) {
		case 'toggle': setting.addToggle((toggle) => toggle.setValue(value === true).onChange(change)); return;
		case 'dropdown': setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(text(value)).onChange(change)); return;
		case 'slider': drawSlider(setting, control, value, change); return;
		case 'text': setting.addText((field) => field.setPlaceholder(control.placeholder ?? '').setValue(text(value)).onChange(change)); return;
		case 'textarea': drawTextArea(setting, control, value, change); return;
		case 'number': drawNumber(setting, control, value, change); return;
		case 'file': case 'folder': drawPath(store, setting, control, value, change); return;
		default: gap(`setting control "${control.type}"`);
	}
}

function drawSlider(setting: Setting, control: obsidian.SettingSliderControl, value: unknown, change: Change): void {
	setting.addSlider((slider) => {
		slider.setLimits(control.min, control.max, control.step).setValue(typeof value === 'number' ? value : control.min).onChange(change);
		if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
	});
}

function drawTextArea(setting: Setting, control: obsidian.SettingTextAreaControl, value: unknown, change: Change): void {
	setting.setClass('mod-textarea').addTextArea((area) => {
		area.setPlaceholder(control.placeholder ?? '').setValue(text(value)).onChange(change);
		area.inputEl.rows = control.rows ?? 4;
	});
}

function drawNumber(setting: Setting, control: obsidian.SettingNumberControl, value: unknown, change: Change): void {
	setting.addText((field) => {
		field.inputEl.type = 'number';
		field.inputEl.inputMode = 'decimal';
		for (const name of ['min', 'max', 'step'] as const) if (control[name] !== undefined) field.inputEl[name] = String(control[name]);
		field.setPlaceholder(control.placeholder ?? '').setValue(text(value)).onChange((typed) => {
			const number = Number.parseFloat(typed);
			change(Number.isNaN(number) ? (control.defaultValue ?? 0) : number);
		});
	});
}

function drawPath(store: SettingStore, setting: Setting, control: obsidian.SettingFileControl | obsidian.SettingFolderControl, value: unknown, change: Change): void {
	setting.addSearch((field) => {
		field.setPlaceholder(control.placeholder ?? '').setValue(text(value)).onChange(change);
		new PathSuggest(store.app, field.inputEl, () => pathsFor(store.app, control)).onSelect((path) => {
			field.setValue(path);
			change(path);
		});
	});
}

function pathsFor(app: App, control: obsidian.SettingFileControl | obsidian.SettingFolderControl): string[] {
	// The plugin's own filters are written against the app's types, which the host's files stand in for.
	const fits = (control.filter ?? (() => true)) as (file: unknown) => boolean;
	const all = control.type === 'file' ? app.vault.getFiles() : app.vault.getAllFolders(control.includeRoot ?? false);
	return all.filter(fits).map(({ path }) => path);
}
