/** What keys ask for while a node of the diagram is held. */
import type { Direction } from './walk.ts';

/** Something that a person wants of the diagram, whichever way it was said. */
export type Wish =
	| { readonly wish: 'walk'; readonly to: Direction }
	/** Asks その背景は？ and writes a cause. */
	| { readonly wish: 'add-cause' }
	/** Goes to the effect, or writes one where there is none: だから. */
	| { readonly wish: 'to-effect' }
	| { readonly wish: 'add-beside' }
	| { readonly wish: 'rename' }
	| { readonly wish: 'open'; readonly aside: boolean }
	| { readonly wish: 'link' }
	| { readonly wish: 'retype' }
	| { readonly wish: 'delete' }
	| { readonly wish: 'menu' }
	| { readonly wish: 'facts' }
	| { readonly wish: 'fold' }
	| { readonly wish: 'focus' }
	/** Holds it at its place, or lets it go. */
	| { readonly wish: 'pin' }
	/** Moves it by so many steps to the right, and holds it there. */
	| { readonly wish: 'shift'; readonly steps: number }
	| { readonly wish: 'leave' }
	| { readonly wish: 'undo' }
	| { readonly wish: 'redo' }
	| { readonly wish: 'search' }
	| { readonly wish: 'zoom'; readonly by: number }
	| { readonly wish: 'fit' };

/** A key press as far as it matters here. */
export interface KeyPress {
	readonly key: string;
	readonly shiftKey: boolean;
	readonly altKey: boolean;
	/** Ctrl, or Cmd on a Mac. */
	readonly modKey: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };
const ZOOM_STEP = 1.25;

/** Keys that need no other one held. */
const PLAIN: Readonly<Record<string, Wish>> = {
	Enter: { wish: 'add-beside' }, Tab: { wish: 'add-cause' }, F2: { wish: 'rename' }, Delete: { wish: 'delete' }, Backspace: { wish: 'delete' }, ContextMenu: { wish: 'menu' },
	' ': { wish: 'facts' }, Escape: { wish: 'leave' }, '/': { wish: 'search' }, f: { wish: 'focus' }, o: { wish: 'open', aside: false }, l: { wish: 'link' }, t: { wish: 'retype' }, m: { wish: 'menu' }, p: { wish: 'pin' }, '.': { wish: 'fold' },
	'+': { wish: 'zoom', by: ZOOM_STEP }, '=': { wish: 'zoom', by: ZOOM_STEP }, '-': { wish: 'zoom', by: 1 / ZOOM_STEP }, 0: { wish: 'fit' },
};

/** What a key asks for, or null: the app and the browser have it. */
export function wishOf({ key, shiftKey, altKey, modKey }: KeyPress): Wish | null {
	const small = key.length === 1 ? key.toLowerCase() : key;
	if (modKey) {
		if (small === 'z') return { wish: shiftKey ? 'redo' : 'undo' };
		if (small === 'y') return { wish: 'redo' };
		if (small === 'f') return { wish: 'search' };
		return key === 'Enter' ? { wish: 'open', aside: true } : null;
	}
	const to = ARROWS[key];
	if (to && !altKey) return { wish: 'walk', to };
	if (altKey) return key === 'Enter' ? { wish: 'add-beside' } : to === 'left' || to === 'right' ? { wish: 'shift', steps: to === 'left' ? -1 : 1 } : null;
	if (shiftKey) return key === 'Tab' ? { wish: 'to-effect' } : key === 'F10' ? { wish: 'menu' } : key === '+' || key === '=' ? { wish: 'zoom', by: ZOOM_STEP } : null;
	return PLAIN[small] ?? null;
}
