/** Renaming by others, carried into what can be undone: a step finds the file that it changed, or knows that it has lost it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nothingDone } from '../../src/host/change.ts';
import type { Done, Renamed } from '../../src/host/change.ts';
import { redoneAfter, undoneAfter } from '../../src/host/done-moves.ts';

const step = (parts: Partial<Done>): Done => ({ ...nothingDone({ name: 'x' }), ...parts });
const edited = (path: string): Done => step({ written: [{ path, before: '', after: '' }] });
const named = (from: string, to: string): Done => step({ renamed: [{ from, to }] });

describe('renaming by others', () => {
	test('leads every step to where the file is now', () => {
		expect(undoneAfter([edited('a.md'), edited('b.md')], { from: 'a.md', to: 'c.md' })).toEqual([edited('c.md'), edited('b.md')]);
	});

	test('of a folder takes along what lies in it, names given here too', () => {
		const steps = [edited('f/a.md'), named('f/a.md', 'f/b.md'), edited('f/b.md'), edited('fa.md')];
		expect(undoneAfter(steps, { from: 'f', to: 'g' })).toEqual([edited('g/a.md'), named('g/a.md', 'g/b.md'), edited('g/b.md'), edited('fa.md')]);
	});

	test('of what was renamed here is not undone unseen, and before it the old name still holds', () => {
		const steps = [edited('a.md'), named('a.md', 'b.md'), edited('b.md')];
		expect(undoneAfter(steps, { from: 'b.md', to: 'c.md' })).toEqual([edited('a.md'), step({ renamed: [{ from: 'a.md', to: 'b.md', isLost: true }] }), edited('c.md')]);
		expect(redoneAfter([edited('b.md'), named('a.md', 'b.md'), edited('a.md')], { from: 'a.md', to: 'c.md' })).toEqual([edited('b.md'), step({ renamed: [{ from: 'a.md', to: 'b.md', isLost: true }] }), edited('c.md')]);
	});

	test('to a name that was given up here leaves that step undone, and those before it as they were', () => {
		const steps = [edited('b.md'), named('a.md', 'd.md')];
		const lost = [edited('b.md'), step({ renamed: [{ from: 'a.md', to: 'd.md', isLost: true }] })];
		expect(undoneAfter(steps, { from: 'b.md', to: 'a.md' })).toEqual(lost);
		expect(undoneAfter(lost, { from: 'a.md', to: 'b.md' })).toEqual(lost);
	});

	test('of another file under the name of one that was thrown away is none of the older one’s business', () => {
		const steps = [edited('a.md'), step({ trashed: [{ path: 'a.md', text: '' }] })];
		expect(undoneAfter(steps, { from: 'a.md', to: 'b.md' })).toEqual(steps);
	});
});

const PATHS = ['a', 'b', 'c', 'd'] as const;
const act = fc.record({ does: fc.constantFrom('edit', 'rename', 'by hand'), from: fc.constantFrom(...PATHS), to: fc.constantFrom(...PATHS) });

/** Files by path, known by the name that they had first. */
class Drawer {
	readonly #files = new Map<string, string>(PATHS.slice(0, 3).map((path) => [path, path]));
	at(path: string): string | undefined {
		return this.#files.get(path);
	}
	/** @returns whether the name was free and there was something to rename */
	rename({ from, to }: Renamed): boolean {
		const file = this.#files.get(from);
		if (file === undefined || this.#files.has(to)) return false;
		this.#files.delete(from);
		this.#files.set(to, file);
		return true;
	}
}

describe('whatever is edited and renamed, here and by hand', () => {
	test('each step that is undone, and each that is done again, meets the very file that it changed', () => {
		fc.assert(fc.property(fc.array(act, { maxLength: 14 }), fc.array(act, { maxLength: 4 }), (acts, later) => {
			const drawer = new Drawer();
			let done: Done[] = [];
			let undone: Done[] = [];
			const byHand = (one: Renamed): void => {
				if (drawer.rename(one)) [done, undone] = [undoneAfter(done, one), redoneAfter(undone, one)];
			};
			for (const { does, ...one } of acts) {
				const file = drawer.at(one.from);
				if (does === 'by hand') byHand(one);
				else if (file !== undefined && (does === 'edit' || drawer.rename(one))) done.push({ ...(does === 'edit' ? edited(one.from) : named(one.from, one.to)), by: { file } });
			}
			const meets = (way: 'undo' | 'redo', { by, written, renamed }: Done): boolean => {
				const file = (by as { readonly file: string }).file;
				for (const { path } of written) expect(drawer.at(path)).toBe(file);
				return renamed.every(({ from, to, isLost = false }) => {
					if (isLost) return false;
					const one = way === 'undo' ? { from: to, to: from } : { from, to };
					expect(drawer.at(one.from)).toBe(file);
					return drawer.rename(one);
				});
			};
			for (let last = done.at(-1); last && meets('undo', last); last = done.at(-1)) undone.push(...done.splice(-1));
			for (const { does, ...one } of later) if (does === 'by hand') byHand(one);
			for (let next = undone.at(-1); next && meets('redo', next); next = undone.at(-1)) done.push(...undone.splice(-1));
		}), { numRuns: 2000 });
	});
});
