/** Keys: scopes that stand on each other, and what a modifier on a click means. */
import type { Modifier, PaneType } from 'obsidian';

export interface KeymapContext {
	readonly modifiers: string;
	readonly key: string | null;
	readonly vkey: string;
}

/** Returning false says: done with, nobody else is to hear it. */
export type KeymapEventListener = (event: KeyboardEvent, context: KeymapContext) => unknown;

export interface KeymapEventHandler {
	readonly scope: Scope;
	readonly modifiers: string | null;
	readonly key: string | null;
	readonly listener: KeymapEventListener;
}

/** While an input method composes, keys belong to it. WebKit says 229 for the key that confirms. */
export function isComposing(event: KeyboardEvent): boolean {
	return event.isComposing || (event as unknown as { readonly keyCode: number }).keyCode === 229;
}

/** 'Ctrl,Shift': the modifiers in one order, `Mod` being Ctrl here. */
function modifiersOf(list: readonly string[]): string {
	return [...new Set(list.map((name) => (name === 'Mod' ? 'Ctrl' : name)))].sort().join(',');
}

function modifiersHeld(event: KeyboardEvent | MouseEvent): string {
	return modifiersOf([...(event.ctrlKey ? ['Ctrl'] : []), ...(event.metaKey ? ['Meta'] : []), ...(event.shiftKey ? ['Shift'] : []), ...(event.altKey ? ['Alt'] : [])]);
}

export class Scope {
	readonly handlers: KeymapEventHandler[] = [];
	readonly parent: Scope | undefined;

	constructor(parent?: Scope) {
		this.parent = parent;
	}

	register(modifiers: Modifier[] | null, key: string | null, listener: KeymapEventListener): KeymapEventHandler {
		const handler: KeymapEventHandler = { scope: this, modifiers: modifiers && modifiersOf(modifiers), key, listener };
		this.handlers.push(handler);
		return handler;
	}

	unregister(handler: KeymapEventHandler): void {
		const at = this.handlers.indexOf(handler);
		if (at >= 0) this.handlers.splice(at, 1);
	}

	/** True when one of the handlers, the latest first, or the parent's, is done with the event. */
	handle(event: KeyboardEvent): boolean {
		const modifiers = modifiersHeld(event);
		const fits = ({ key, modifiers: wanted }: KeymapEventHandler): boolean => (key === null || key.toLowerCase() === event.key.toLowerCase()) && (wanted === null || wanted === modifiers);
		for (const handler of [...this.handlers].reverse().filter(fits))
			if (handler.listener(event, { modifiers, key: event.key, vkey: event.key }) === false) return true;
		return this.parent?.handle(event) ?? false;
	}
}

type Grab = (event: KeyboardEvent) => boolean;
const grabs: Grab[] = [];

/** Hears every key before all scopes do, and keeps those it returns true for: an open menu. Returns "let go". */
export function grabKeys(grab: Grab): () => void {
	grabs.push(grab);
	return () => { grabs.splice(grabs.indexOf(grab), 1); };
}

export class Keymap {
	readonly scopes: Scope[] = [];
	/** The scope of the active view; heard when no modal or popover stands above it. */
	viewScope: () => Scope | null = () => null;

	static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
		switch (modifier) {
			case 'Mod': case 'Ctrl': return event.ctrlKey;
			case 'Meta': return event.metaKey;
			case 'Shift': return event.shiftKey;
			case 'Alt': return event.altKey;
		}
	}

	/** Where a click or key asks to open something: Mod a tab, Mod+Alt a split, Mod+Alt+Shift a window. */
	static isModEvent(event?: MouseEvent | TouchEvent | KeyboardEvent | null): PaneType | boolean {
		if (!event) return false;
		if ('button' in event && event.button === 1) return 'tab';
		if (!event.ctrlKey && !event.metaKey) return false;
		if (!event.altKey) return 'tab';
		return event.shiftKey ? 'window' : 'split';
	}

	pushScope(scope: Scope): void {
		this.scopes.push(scope);
	}

	popScope(scope: Scope): void {
		const at = this.scopes.lastIndexOf(scope);
		if (at >= 0) this.scopes.splice(at, 1);
	}

	/** Every key of every window comes here first. */
	onKey(event: KeyboardEvent): void {
		if (isComposing(event)) return;
		const scope = this.scopes.length > 1 ? this.scopes.at(-1) : (this.viewScope() ?? this.scopes[0]);
		if (!grabs.at(-1)?.(event) && !scope?.handle(event)) return;
		event.preventDefault();
		event.stopPropagation();
	}
}
