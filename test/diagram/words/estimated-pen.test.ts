/** The pen for where there is no canvas. */
import { expect, test } from 'vitest';
import { estimatedPen } from '../../../src/diagram/words/estimated-pen.ts';

test('A full-width character is as wide as it is high, half-width ones are narrower', () => {
	expect(estimatedPen('品目が増えた', 10, 400)).toBe(60);
	expect(estimatedPen('（「…」）', 10, 400)).toBe(50);
	expect(estimatedPen('iiii', 10, 400)).toBeLessThan(estimatedPen('mmmm', 10, 400) / 2);
});

test('Figures are of one width, bold ones a little wider', () => {
	expect(estimatedPen('1234567890', 10, 400)).toBeCloseTo(55);
	expect(estimatedPen('12', 10, 700)).toBeGreaterThan(estimatedPen('12', 10, 400));
	expect(estimatedPen('社長', 10, 700)).toBe(estimatedPen('社長', 10, 400));
});

test('What is joined to a character takes no room, and an emoji is one character', () => {
	expect(estimatedPen('e\u0301', 10, 400)).toBe(estimatedPen('é', 10, 400));
	expect(estimatedPen('👩‍👩‍👧‍👦', 10, 400)).toBe(10);
});
