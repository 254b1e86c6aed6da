/** What keys ask for while a node is held. */
import { describe, expect, test } from 'vitest';
import { wishOf } from '../../src/diagram/keys.ts';
import type { KeyPress } from '../../src/diagram/keys.ts';

const press = (key: string, held: Partial<KeyPress> = {}): ReturnType<typeof wishOf> => wishOf({ key, shiftKey: false, altKey: false, modKey: false, ...held });

describe('keys', () => {
	test('Tab asks for what lies behind, Shift+Tab goes to the effect, Enter writes beside', () => {
		expect(press('Tab')).toEqual({ wish: 'add-cause' });
		expect(press('Tab', { shiftKey: true })).toEqual({ wish: 'to-effect' });
		expect(press('Enter')).toEqual({ wish: 'add-beside' });
		expect(press('Enter', { altKey: true })).toEqual({ wish: 'add-beside' });
	});

	test('arrows walk, with Alt they move what is held to the side', () => {
		expect(press('ArrowUp')).toEqual({ wish: 'walk', to: 'up' });
		expect(press('ArrowLeft', { altKey: true })).toEqual({ wish: 'shift', steps: -1 });
		expect(press('ArrowRight', { altKey: true })).toEqual({ wish: 'shift', steps: 1 });
		expect(press('ArrowUp', { altKey: true })).toBeNull();
	});

	test('undo and redo are what they are everywhere', () => {
		expect(press('z', { modKey: true })).toEqual({ wish: 'undo' });
		expect(press('Z', { modKey: true, shiftKey: true })).toEqual({ wish: 'redo' });
		expect(press('y', { modKey: true })).toEqual({ wish: 'redo' });
	});

	test('letters mean the same in capitals', () => {
		expect(press('f')).toEqual({ wish: 'focus' });
		expect(press('F')).toEqual({ wish: 'focus' });
	});

	test('what is the app’s own is left to it', () => {
		for (const key of ['p', 'o', 's']) expect(press(key, { modKey: true })).toBeNull();
		expect(press('F5')).toBeNull();
		expect(press('あ')).toBeNull();
	});
});
