/** What holds of every owner's sheet: nothing overlaps, everything can be read from across a room, and it is the same each time. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inkOf } from '../../../src/diagram/picture/ink.ts';
import type { Picture } from '../../../src/diagram/picture.ts';
import { VIEWS } from '../../../src/core/vocabulary/views.ts';
import type { View } from '../../../src/core/vocabulary/views.ts';
import { note } from '../../core/vault.ts';
import { randomClient } from '../scene/random-scene.ts';
import { areasOf, sheetOfVault } from './sheet.ts';
import type { Area } from './sheet.ts';

const ALL_VIEWS = Object.keys(VIEWS) as View[];
/** Shapes that say nothing of how sure something is, who finds what, or what follows. */
const NEUTRAL = /^bansou-ink-(?:sheet-[a-z-]+|focus|vision|essential|essential-rule|box|issue|slip|owner|casing|hairline)$/;

const asked = fc.record({ vault: randomClient(16), view: fc.constantFrom(...ALL_VIEWS), limit: fc.constantFrom(0, 5, 60) });
const sheet = ({ vault, view, limit }: typeof asked extends fc.Arbitrary<infer T> ? T : never, memory: Parameters<typeof sheetOfVault>[1] = {}): ReturnType<typeof sheetOfVault> => sheetOfVault(vault, { scene: { view, limit }, ...memory });

/** Pairs of parts that lie on one another, lines left out. */
function overlaps({ parts }: Picture): string[] {
	const solid = parts.filter(({ subject }) => subject.is !== 'link').map((part) => ({ key: part.key, areas: areasOf(part) }));
	const meet = (a: Area, b: Area): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
	return solid.flatMap(({ key, areas }, i) => solid.slice(i + 1).filter((other) => areas.some((a) => other.areas.some((b) => meet(a, b)))).map((other) => `${key} and ${other.key}`));
}

test('no note, figure or word lies on another, and all of them lie on the sheet', () => {
	fc.assert(fc.property(asked, (one) => {
		const { picture } = sheet(one);
		expect(overlaps(picture)).toEqual([]);
		const areas = picture.parts.flatMap(areasOf);
		expect(areas.filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > picture.width || bottom > picture.height)).toEqual([]);
	}), { numRuns: 150 });
});

test('nor when it has grown from a sheet that stood before', () => {
	fc.assert(fc.property(asked, fc.array(fc.tuple(fc.constantFrom('要因', '課題', 'ビジョン'), fc.nat(15)), { minLength: 1, maxLength: 4 }), (one, added) => {
		const grown = Object.fromEntries(added.map(([type, to], i) => [`new${i}.md`, note(`種別: ${type}`, ...(type === '要因' ? ['確からしさ: 事実で確認', `結果: "[[n${to}]]"`] : []))]));
		const { picture } = sheet({ ...one, vault: { ...one.vault, ...grown } }, { before: sheet(one).memory });
		expect(overlaps(picture)).toEqual([]);
	}), { numRuns: 100 });
});

test('nor on a narrow sheet, where no word is left out at the right and every note stands once', () => {
	fc.assert(fc.property(asked, fc.constantFrom(320, 390, 600), (one, width) => {
		const { picture } = sheet(one, { width });
		expect(overlaps(picture)).toEqual([]);
		expect(picture.width).toBe(width);
		expect(picture.parts.flatMap((part) => areasOf(part).filter(({ left, right, bottom }) => left < 0 || right > width || bottom > picture.height).map(() => part.key))).toEqual([]);
		const notes = ({ parts }: Picture): string[] => parts.flatMap(({ subject, cls }) => (subject.is === 'node' && !cls.includes('bansou-fact') ? [subject.id] : []));
		expect(notes(picture).sort()).toEqual(notes(sheet(one).picture).sort());
	}), { numRuns: 100 });
});

test('no word is smaller than 14 px, and no mark says anything of certainty or of what follows', () => {
	fc.assert(fc.property(asked, (one) => {
		for (const { marks } of sheet(one).picture.parts) {
			for (const { tag, cls } of marks) {
				expect(cls).toMatch(NEUTRAL);
				if (tag === 'text') expect(inkOf(cls)?.size).toBeGreaterThanOrEqual(14);
			}
		}
	}), { numRuns: 100 });
});

test('the same notes give the same sheet, every part has a key of its own, and every note that is shown a part', () => {
	fc.assert(fc.property(asked, (one) => {
		const { picture } = sheet(one);
		expect(sheet(one).picture).toEqual(picture);
		const keys = picture.parts.map(({ key }) => key);
		expect(new Set(keys).size).toBe(keys.length);
	}), { numRuns: 60 });
});
