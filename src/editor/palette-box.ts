/** The box of the palette: groups of entries side by side, each with its key written on it; for keys, mouse and touch. */
import type { TooltipView } from '@codemirror/view';
import type { Tone } from './talk-tone.ts';

export interface PaletteEntry {
	readonly name: string;
	readonly tone: Tone;
	readonly choose: () => void;
}
export interface PaletteGroup {
	/** What stands above the entries. */
	readonly name: string;
	readonly entries: readonly PaletteEntry[];
}
export interface PaletteMenu {
	/** The name of the whole, for who does not see it. */
	readonly label: string;
	readonly groups: readonly PaletteGroup[];
}

/** @param close takes the box away; with `true` the cursor stands in the text again */
export function drawPalette(editor: HTMLElement, { label, groups }: PaletteMenu, close: (returns: boolean) => void): TooltipView {
	const dom = createDiv({ cls: 'bansou-palette', attr: { role: 'menu', 'aria-label': label } });
	const columns = groups.map((group) => drawGroup(dom, group));
	const buttons = columns.flat();
	buttons.forEach(({ button, entry }, i) => {
		button.createEl('kbd', { text: String(i + 1) });
		button.createSpan({ cls: `bansou-palette-tone bansou-spoken-${entry.tone}` });
		button.createSpan({ text: entry.name });
		button.addEventListener('click', () => {
			close(true);
			entry.choose();
		});
	});
	const places = columns.map((column) => column.map(({ button }) => button));
	dom.addEventListener('keydown', (event) => onKey(event, places, close));
	// Whoever goes to another window comes back to the palette.
	dom.addEventListener('focusout', () => void editor.win.setTimeout(() => editor.doc.hasFocus() && !dom.contains(editor.doc.activeElement) && close(false)));
	return { dom, mount: () => places[0]?.[0]?.focus({ preventScroll: true }) };
}

function drawGroup(dom: HTMLElement, { name, entries }: PaletteGroup): { button: HTMLButtonElement; entry: PaletteEntry }[] {
	const group = dom.createDiv({ cls: 'bansou-palette-group', attr: { role: 'group', 'aria-label': name } });
	group.createDiv({ cls: 'bansou-palette-name', text: name });
	return entries.map((entry) => ({ entry, button: group.createEl('button', { attr: { role: 'menuitem', type: 'button', tabindex: '-1' } }) }));
}

function onKey(event: KeyboardEvent, places: readonly (readonly HTMLButtonElement[])[], close: (returns: boolean) => void): void {
	if (event.isComposing || Reflect.get(event, 'keyCode') === 229 || event.ctrlKey || event.metaKey || event.altKey) return;
	const buttons = places.flat();
	const numbered = buttons[numberOf(event) - 1];
	const next = placeAfter(event, places);
	if (event.key === 'Escape') close(true);
	else if (numbered) numbered.click();
	else if (next) next.focus();
	else return;
	event.preventDefault();
	event.stopPropagation();
}

/** The number on a key, wherever the layout has it; by the sign where the place says nothing. */
const numberOf = ({ code, key }: KeyboardEvent): number => Number(/^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1] ?? /^[1-9]$/.exec(key.normalize('NFKC'))?.[0] ?? NaN);

/** Where an arrow, Home, End or Tab leads from the entry that has the focus. */
function placeAfter({ key, shiftKey, target }: KeyboardEvent, places: readonly (readonly HTMLButtonElement[])[]): HTMLButtonElement | undefined {
	const all = places.flat();
	const at = all.indexOf(target as HTMLButtonElement);
	const column = places.findIndex((buttons) => buttons.includes(target as HTMLButtonElement));
	const row = places[column]?.indexOf(target as HTMLButtonElement) ?? 0;
	const beside = (by: number): HTMLButtonElement | undefined => {
		const other = places[(column + by + places.length) % places.length] ?? [];
		return other[Math.min(row, other.length - 1)];
	};
	switch (key) {
		case 'ArrowDown': return all[(at + 1) % all.length];
		case 'ArrowUp': return all.at(at - 1);
		case 'Tab': return shiftKey ? all.at(at - 1) : all[(at + 1) % all.length];
		case 'ArrowRight': return beside(1);
		case 'ArrowLeft': return beside(-1);
		case 'Home': return all[0];
		case 'End': return all.at(-1);
		default: return undefined;
	}
}
