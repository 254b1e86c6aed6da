/** What the app puts on the prototypes of the DOM and of the language: createEl, setText, addClass, el.win, Array.contains … */
import { addLanguageHelpers } from './language-helpers.ts';

/** The globals of one window that the helpers need; a pop-out has its own. */
export type HelpedWindow = Window & typeof globalThis;

type Attributes = Record<string, string | number | boolean | null>;
type Info = DomElementInfo & SvgElementInfo;

const ROOM = 'http://www.w3.org/2000/svg';
// Called with the next window whenever the node has been moved to another one.
const migrationListeners = new WeakMap<Node, Set<(win: Window) => unknown>>();

/** Adds members that stay out of `for … in`, and may be replaced by whoever comes later. */
export function addMembers(target: object, members: Record<string, unknown>): void {
	for (const [name, value] of Object.entries(members)) Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
}

function addGetters(target: object, getters: Record<string, (this: never) => unknown>): void {
	for (const [name, get] of Object.entries(getters)) Object.defineProperty(target, name, { get, configurable: true, enumerable: false });
}

const classesOf = (cls: string | string[]): string[] => (Array.isArray(cls) ? cls : [cls]).flatMap((one) => one.split(/\s+/)).filter((one) => one !== '');

function setAttribute(element: Element, name: string, value: string | number | boolean | null): void {
	if (value === null || value === false) element.removeAttribute(name);
	else element.setAttribute(name, value === true ? '' : String(value));
}

function fillIn(element: Element, info: Info): void {
	if (info.cls !== undefined) element.classList.add(...classesOf(info.cls));
	if (info.text !== undefined) element.setText(info.text);
	for (const [name, value] of Object.entries(info.attr ?? {})) setAttribute(element, name, value);
	if (info.title !== undefined) element.setAttribute('title', info.title);
	if (info.href !== undefined) element.setAttribute('href', info.href);
	if (info.placeholder !== undefined) element.setAttribute('placeholder', info.placeholder);
	if (info.type !== undefined) element.setAttribute('type', info.type);
	if (info.value !== undefined && 'value' in element) element.value = info.value;
}

function make(doc: Document, parent: Node | null, svg: boolean, tag: string, o?: Info | string, callback?: (element: Element) => void): Element {
	const element = svg ? doc.createElementNS(ROOM, tag) : doc.createElement(tag);
	const info = typeof o === 'string' ? { cls: o } : (o ?? {});
	fillIn(element, info);
	const place = info.parent ?? parent;
	if (place && info.prepend) place.insertBefore(element, place.firstChild);
	else place?.appendChild(element);
	callback?.(element);
	return element;
}

type Callback = (element: Element) => void;

function creators(parentOf: (self: unknown) => Node | null, docOf: (self: unknown) => Document): Record<string, unknown> {
	return {
		createEl(this: unknown, tag: string, o?: Info | string, callback?: Callback) { return make(docOf(this), parentOf(this), false, tag, o, callback); },
		createDiv(this: unknown, o?: Info | string, callback?: Callback) { return make(docOf(this), parentOf(this), false, 'div', o, callback); },
		createSpan(this: unknown, o?: Info | string, callback?: Callback) { return make(docOf(this), parentOf(this), false, 'span', o, callback); },
		createSvg(this: unknown, tag: string, o?: Info | string, callback?: Callback) { return make(docOf(this), parentOf(this), true, tag, o, callback); },
	};
}

const documentOf = (node: Node): Document => node.ownerDocument ?? (node as Document);

const nodeMembers = {
	...creators((self) => self as Node, (self) => documentOf(self as Node)),
	detach(this: ChildNode) { this.remove(); },
	empty(this: Node) { while (this.lastChild) this.removeChild(this.lastChild); },
	appendText(this: Node, text: string) { this.appendChild(documentOf(this).createTextNode(text)); },
	insertAfter<T extends Node>(this: Node, node: T, child: Node | null) { return this.insertBefore(node, child ? child.nextSibling : this.firstChild); },
	indexOf(this: Node, other: Node) { return Array.prototype.indexOf.call(this.childNodes, other); },
	setChildrenInPlace(this: Element, children: Node[]) { this.replaceChildren(...children); },
	/** The class of the same name in the node's own window counts too. */
	instanceOf(this: Node, type: new () => unknown) {
		if (this instanceof type) return true;
		const own = (this.win as unknown as Record<string, unknown>)[type.name];
		return typeof own === 'function' && this instanceof own;
	},
};

const search = {
	find(this: ParentNode, selector: string) { return this.querySelector(selector); },
	findAll(this: ParentNode, selector: string) { return [...this.querySelectorAll(selector)]; },
};

const elementMembers = {
	...search,
	getText(this: Element) { return this.textContent; },
	setText(this: Element, text: string | DocumentFragment) { if (typeof text === 'string') this.textContent = text; else this.replaceChildren(text); },
	addClass(this: Element, ...classes: string[]) { this.classList.add(...classesOf(classes)); },
	addClasses(this: Element, classes: string[]) { this.classList.add(...classesOf(classes)); },
	removeClass(this: Element, ...classes: string[]) { this.classList.remove(...classesOf(classes)); },
	removeClasses(this: Element, classes: string[]) { this.classList.remove(...classesOf(classes)); },
	toggleClass(this: Element, classes: string | string[], on: boolean) { for (const one of classesOf(classes)) this.classList.toggle(one, on); },
	hasClass(this: Element, cls: string) { return this.classList.contains(cls); },
	setAttr(this: Element, name: string, value: string | number | boolean | null) { setAttribute(this, name, value); },
	setAttrs(this: Element, all: Attributes) { for (const [name, value] of Object.entries(all)) setAttribute(this, name, value); },
	getAttr(this: Element, name: string) { return this.getAttribute(name); },
	matchParent(this: Element, selector: string, last?: Element) {
		const hit = this.closest(selector);
		return hit && last && !last.contains(hit) ? null : hit;
	},
	getCssPropertyValue(this: Element, property: string, pseudo?: string) { return this.win.getComputedStyle(this, pseudo).getPropertyValue(property).trim(); },
	isActiveElement(this: Element) { return this.doc.activeElement === this; },
	findAllSelf(this: Element, selector: string) { return [...(this.matches(selector) ? [this] : []), ...this.querySelectorAll(selector)]; },
};

const styleMembers = {
	setCssStyles(this: HTMLElement, styles: Partial<CSSStyleDeclaration>) { Object.assign(this.style, styles); },
	setCssProps(this: HTMLElement, props: Record<string, string>) { for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value); },
};

type Delegated = { selector: string; listener: unknown; options: unknown; callback: EventListener };
const delegated = new WeakMap<EventTarget, Map<string, Delegated[]>>();

const delegation = {
	on(this: EventTarget, type: string, selector: string, listener: (event: Event, target: Element) => unknown, options?: boolean | AddEventListenerOptions) {
		const callback = (event: Event): void => {
			const hit = (event.target as Element | null)?.closest?.(selector);
			if (hit) listener.call(this, event, hit);
		};
		const all = delegated.get(this) ?? new Map<string, Delegated[]>();
		delegated.set(this, all.set(type, [...(all.get(type) ?? []), { selector, listener, options, callback }]));
		this.addEventListener(type, callback, options);
	},
	off(this: EventTarget, type: string, selector: string, listener: unknown, options?: boolean | EventListenerOptions) {
		const all = delegated.get(this)?.get(type) ?? [];
		const found = all.find((one) => one.selector === selector && one.listener === listener);
		if (found) this.removeEventListener(type, found.callback, options);
	},
};

const htmlMembers = {
	...styleMembers,
	...delegation,
	show(this: HTMLElement) { this.style.display = ''; },
	hide(this: HTMLElement) { this.style.display = 'none'; },
	toggle(this: HTMLElement, shown: boolean) { this.style.display = shown ? '' : 'none'; },
	toggleVisibility(this: HTMLElement, visible: boolean) { this.style.visibility = visible ? '' : 'hidden'; },
	isShown(this: HTMLElement) { return this.offsetParent !== null; },
	onClickEvent(this: HTMLElement, listener: EventListener, options?: boolean | AddEventListenerOptions) {
		this.addEventListener('click', listener, options);
		this.addEventListener('auxclick', listener, options);
	},
	onNodeInserted(this: HTMLElement, listener: () => unknown, once = false) {
		let inside = this.isConnected;
		const observer = new MutationObserver(() => {
			if (this.isConnected && !inside) {
				listener();
				if (once) observer.disconnect();
			}
			inside = this.isConnected;
		});
		observer.observe(document, { childList: true, subtree: true });
		return () => { observer.disconnect(); };
	},
	onWindowMigrated(this: HTMLElement, listener: (win: Window) => unknown) {
		const all = migrationListeners.get(this) ?? new Set();
		migrationListeners.set(this, all.add(listener));
		return () => { all.delete(listener); };
	},
	trigger(this: HTMLElement, type: string) { this.dispatchEvent(new Event(type, { bubbles: true })); },
};

/** Tells a moved node, and all in it, about its new window. Whoever moves a leaf to a pop-out calls this. */
export function tellMigrated(root: HTMLElement): void {
	for (const node of [root, ...root.querySelectorAll('*')]) for (const listener of [...(migrationListeners.get(node) ?? [])]) listener(root.win);
}

const windowOf = (node: Node): Window => documentOf(node).defaultView ?? window;

/** Installs everything in a window, once. Called for the page at its start and for each pop-out. */
export function installDomHelpers(win: HelpedWindow = window): void {
	addMembers(win.Node.prototype, nodeMembers);
	addGetters(win.Node.prototype, { doc(this: Node) { return documentOf(this); }, win(this: Node) { return windowOf(this); }, constructorWin(this: Node) { return windowOf(this); } });
	addMembers(win.Element.prototype, elementMembers);
	addMembers(win.DocumentFragment.prototype, search);
	addMembers(win.HTMLElement.prototype, htmlMembers);
	addMembers(win.SVGElement.prototype, styleMembers);
	addMembers(win.Document.prototype, delegation);
	addGetters(win.HTMLElement.prototype, {
		innerWidth(this: HTMLElement) { return this.clientWidth - padding(this, 'left', 'right'); },
		innerHeight(this: HTMLElement) { return this.clientHeight - padding(this, 'top', 'bottom'); },
	});
	addMembers(win.UIEvent.prototype, { instanceOf(this: UIEvent, type: new () => unknown) { return this instanceof type || this.constructor.name === type.name; } });
	addGetters(win.UIEvent.prototype, {
		targetNode(this: UIEvent) { return this.target; },
		win(this: UIEvent) { return this.view ?? window; },
		doc(this: UIEvent) { return (this.view ?? window).document; },
	});
	addLanguageHelpers(win);
	addMembers(win, {
		...creators(() => null, () => win.document),
		createFragment(fill?: (fragment: DocumentFragment) => void) {
			const fragment = win.document.createDocumentFragment();
			fill?.(fragment);
			return fragment;
		},
		fish: (selector: string) => win.document.querySelector(selector),
		fishAll: (selector: string) => [...win.document.querySelectorAll(selector)],
		sleep: (ms: number) => new Promise<void>((resolve) => { win.setTimeout(resolve, ms); }),
		nextFrame: () => new Promise<void>((resolve) => { win.requestAnimationFrame(() => { resolve(); }); }),
	});
	win.activeWindow = window;
	win.activeDocument = document;
}

function padding(element: HTMLElement, ...sides: readonly string[]): number {
	const style = windowOf(element).getComputedStyle(element);
	return sides.reduce((sum, side) => sum + Number.parseFloat(style.getPropertyValue(`padding-${side}`)), 0);
}
