/** The small additions the app makes to Array, Math, String, Number and Object. */
import { addMembers } from './dom-helpers.ts';
import type { HelpedWindow } from './dom-helpers.ts';

const arrayMembers = {
	first<T>(this: T[]) { return this[0]; },
	last<T>(this: T[]) { return this[this.length - 1]; },
	contains<T>(this: T[], item: T) { return this.includes(item); },
	/** Takes every occurrence out. */
	remove<T>(this: T[], item: T) { for (let at = this.length - 1; at >= 0; at--) if (this[at] === item) this.splice(at, 1); },
	unique<T>(this: T[]) { return [...new Set(this)]; },
	shuffle<T>(this: T[]) {
		for (let at = this.length - 1; at > 0; at--) {
			const other = Math.floor(Math.random() * (at + 1));
			[this[at], this[other]] = [this[other] as T, this[at] as T];
		}
		return this;
	},
};

export function addLanguageHelpers(win: HelpedWindow): void {
	addMembers(win.Array.prototype, arrayMembers);
	addMembers(win.Array, { combine: <T>(arrays: T[][]) => arrays.flat() });
	addMembers(win.Math, { clamp: (value: number, min: number, max: number) => Math.min(Math.max(value, min), max), square: (value: number) => value * value });
	addMembers(win.String, { isString: (value: unknown) => typeof value === 'string' });
	addMembers(win.String.prototype, {
		contains(this: string, part: string) { return this.includes(part); },
		format(this: string, ...values: string[]) { return this.replace(/\{(\d+)\}/g, (all, at: string) => values[Number(at)] ?? all); },
	});
	addMembers(win.Number, { isNumber: (value: unknown) => typeof value === 'number' });
	addMembers(win.Object, {
		isEmpty: (object: object) => Object.keys(object).length === 0,
		each: <T>(object: Record<string, T>, callback: (value: T, key: string) => unknown) => Object.entries(object).every(([key, value]) => callback(value, key) !== false),
	});
	addMembers(win, { isBoolean: (value: unknown) => typeof value === 'boolean' });
}
