/** Menus: items in sections, shown where the pointer is, gone through with the arrow keys. */
import type { MenuPositionDef } from 'obsidian';
import { Component } from '../world/events.ts';
import { setIcon } from './icons.ts';
import { grabKeys } from './keys.ts';

export class MenuSeparator {
	readonly dom = createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
}

export class MenuItem {
	readonly dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem' } });
	section = '';
	disabled = false;
	submenu: Menu | null = null;
	private readonly menu: Menu;
	private readonly iconEl = this.dom.createDiv('menu-item-icon');
	private readonly titleEl = this.dom.createDiv('menu-item-title');
	private readonly endEl = this.dom.createDiv('menu-item-icon mod-end');
	private chosen: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;
	private label = false;

	constructor(menu: Menu) {
		this.menu = menu;
		this.dom.addEventListener('click', (event) => { this.choose(event); });
		this.dom.addEventListener('pointermove', () => { this.menu.select(this); });
	}

	/** Whether the arrow keys stop here. */
	get selectable(): boolean {
		return !this.disabled && !this.label;
	}

	setTitle(title: string | DocumentFragment): this {
		this.titleEl.setText(title);
		return this;
	}

	setIcon(icon: string | null): this {
		if (icon === null) this.iconEl.empty();
		else setIcon(this.iconEl, icon);
		return this;
	}

	setChecked(checked: boolean | null): this {
		this.dom.toggleClass('mod-checked', checked === true);
		this.dom.setAttr('role', checked === null ? 'menuitem' : 'menuitemcheckbox');
		this.dom.setAttr('aria-checked', checked === null ? null : String(checked));
		if (checked === true) setIcon(this.endEl, 'check');
		else if (!this.submenu) this.endEl.empty();
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		this.dom.toggleClass('is-disabled', disabled);
		this.dom.setAttr('aria-disabled', disabled ? 'true' : null);
		return this;
	}

	setWarning(warning: boolean): this {
		this.dom.toggleClass('is-warning', warning);
		return this;
	}

	setIsLabel(label: boolean): this {
		this.label = label;
		this.dom.toggleClass('is-label', label);
		return this;
	}

	setSection(section: string): this {
		this.section = section;
		return this;
	}

	onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
		this.chosen = callback;
		return this;
	}

	/** Not in the public API; plugins use it where it is there. */
	setSubmenu(): Menu {
		this.submenu = new Menu(this.menu);
		setIcon(this.endEl, 'chevron-right');
		this.dom.setAttr('aria-haspopup', 'menu');
		return this.submenu;
	}

	choose(event: MouseEvent | KeyboardEvent): void {
		if (!this.selectable) return;
		if (this.submenu) {
			this.menu.openSubmenu(this);
			return;
		}
		this.menu.hideAll();
		this.chosen?.(event);
	}
}

/** Items of one section stand together, sections in the order they came up, a line between them. */
function inSections(items: readonly (MenuItem | MenuSeparator)[]): (MenuItem | MenuSeparator)[] {
	const sections = new Map<string, (MenuItem | MenuSeparator)[]>();
	let latest = '';
	for (const item of items) {
		if (item instanceof MenuItem) latest = item.section;
		sections.set(latest, [...(sections.get(latest) ?? []), item]);
	}
	const all = [...sections.values()].flatMap((list, at) => (at > 0 ? [new MenuSeparator(), ...list] : list));
	return all.filter((item, at) => item instanceof MenuItem || (all[at - 1] instanceof MenuItem && all.slice(at).some((other) => other instanceof MenuItem)));
}

const menuOf = new WeakMap<Event, Menu>();

export class Menu extends Component {
	readonly items: (MenuItem | MenuSeparator)[] = [];
	readonly dom = createDiv({ cls: 'menu', attr: { role: 'menu' } });
	private readonly parent: Menu | null;
	private selected: MenuItem | null = null;
	private openChild: Menu | null = null;
	private hidden: (() => unknown) | null = null;
	private shown: MenuItem[] = [];

	constructor(parent: Menu | null = null) {
		super();
		this.parent = parent;
	}

	/** The one menu of an event: whoever asks adds to the same, and it shows once all have. */
	static forEvent(event: PointerEvent | MouseEvent): Menu {
		const menu = menuOf.get(event) ?? new Menu();
		if (!menuOf.has(event)) {
			menuOf.set(event, menu);
			event.preventDefault();
			window.setTimeout(() => { menu.showAtMouseEvent(event); }, 0);
		}
		return menu;
	}

	addItem(callback: (item: MenuItem) => unknown): this {
		const item = new MenuItem(this);
		this.items.push(item);
		callback(item);
		return this;
	}

	addSeparator(): this {
		this.items.push(new MenuSeparator());
		return this;
	}

	setNoIcon(): this {
		this.dom.addClass('mod-no-icon');
		return this;
	}

	setUseNativeMenu(_native: boolean): this {
		return this;
	}

	setParentElement(_el: HTMLElement): this {
		return this;
	}

	onHide(callback: () => unknown): void {
		this.hidden = callback;
	}

	showAtMouseEvent(event: MouseEvent): this {
		return this.showAtPosition({ x: event.clientX, y: event.clientY }, (event.target as Node | null)?.ownerDocument ?? activeDocument);
	}

	showAtPosition(position: MenuPositionDef, doc: Document = activeDocument): this {
		if (!this.parent) openMenu?.hide();
		if (this.items.length === 0) return this;
		const ordered = inSections(this.items);
		this.shown = ordered.filter((item) => item instanceof MenuItem);
		this.dom.replaceChildren(...ordered.map((item) => item.dom));
		doc.body.appendChild(this.dom);
		this.place(position);
		if (!this.parent) listen(this, doc.defaultView ?? window);
		void this.load();
		return this;
	}

	private place({ x, y, width = 0, left = false }: MenuPositionDef): void {
		const { win, offsetWidth, offsetHeight } = this.dom;
		const wanted = left || x + width + offsetWidth > win.innerWidth - 4 ? x - offsetWidth + (left ? width : 0) : x + width;
		const across = Math.max(4, Math.min(wanted < 4 ? x : wanted, win.innerWidth - offsetWidth - 4));
		this.dom.setCssStyles({ left: `${across}px`, top: `${Math.max(4, Math.min(y, win.innerHeight - offsetHeight - 4))}px` });
	}

	hide(): this {
		if (!this.dom.isConnected) return this;
		this.openChild?.hide();
		this.dom.remove();
		this.select(null);
		if (this.parent) this.parent.openChild = null;
		else stopListening(this);
		this.hidden?.();
		this.unload();
		return this;
	}

	hideAll(): void {
		if (this.parent) this.parent.hideAll();
		else this.hide();
	}

	close(): void {
		this.hide();
	}

	select(item: MenuItem | null): void {
		if (this.selected === item) return;
		this.selected?.dom.removeClass('selected');
		this.selected = item?.selectable ? item : null;
		this.selected?.dom.addClass('selected');
		this.selected?.dom.scrollIntoView({ block: 'nearest' });
		if (this.openChild && item?.submenu !== this.openChild) this.openChild.hide();
		if (item?.submenu) this.openSubmenu(item);
	}

	openSubmenu(item: MenuItem): void {
		const menu = item.submenu;
		if (!menu || menu === this.openChild) return;
		this.openChild?.hide();
		this.openChild = menu;
		const box = item.dom.getBoundingClientRect();
		menu.showAtPosition({ x: box.left, y: box.top - 6, width: box.width }, this.dom.doc);
	}

	contains(node: Node): boolean {
		return this.dom.contains(node) || (this.openChild?.contains(node) ?? false);
	}

	/** True when the key was the menu's. The submenu that is open and entered hears it first. */
	onKey(event: KeyboardEvent): boolean {
		if (this.openChild?.selected && this.openChild.onKey(event)) return true;
		const stops = this.shown.filter((item) => item.selectable);
		const at = this.selected ? stops.indexOf(this.selected) : -1;
		switch (event.key) {
			case 'ArrowDown': this.select(stops[(at + 1) % stops.length] ?? null); return true;
			case 'ArrowUp': this.select(stops[(Math.max(at, 0) - 1 + stops.length) % stops.length] ?? null); return true;
			case 'Home': this.select(stops[0] ?? null); return true;
			case 'End': this.select(stops.at(-1) ?? null); return true;
			case 'ArrowRight': this.openChild?.select(this.openChild.shown.find((item) => item.selectable) ?? null); return true;
			case 'ArrowLeft': if (this.parent) this.select(null); return true;
			case 'Enter': case ' ': this.selected?.choose(event); return true;
			case 'Escape': case 'Tab': this.hide(); return true;
			default: return false;
		}
	}
}

/** One menu is open at a time, submenus aside. */
let openMenu: Menu | null = null;
let stop: (() => void) | null = null;

/** Keys go to the menu first, so that Escape closes it and not the modal under it; a press elsewhere closes it. */
function listen(menu: Menu, win: Window): void {
	openMenu = menu;
	const letGo = grabKeys((event) => menu.onKey(event));
	const onPointer = (event: Event): void => { if (event.type === 'blur' || !menu.contains(event.target as Node)) menu.hide(); };
	win.addEventListener('pointerdown', onPointer, true);
	win.addEventListener('blur', onPointer);
	stop = () => {
		letGo();
		win.removeEventListener('pointerdown', onPointer, true);
		win.removeEventListener('blur', onPointer);
	};
}

function stopListening(menu: Menu): void {
	if (openMenu !== menu) return;
	stop?.();
	[openMenu, stop] = [null, null];
}
