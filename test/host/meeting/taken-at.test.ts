/** When a photo was taken, from the names that cameras and phones give. */
import { expect, test } from 'vitest';
import { takenAt } from '../../../src/host/meeting/taken-at.ts';

test.each([
	['IMG_20260121_143205.jpg', '2026-01-21', '14:32'],
	['PXL_20260121_143205123.jpg', '2026-01-21', '14:32'],
	['2026-01-21 14.32.05.png', '2026-01-21', '14:32'],
	['白板 ２０２６-01-21.png', '2026-01-21', null],
])('%s tells it', (name, day, time) => {
	expect(takenAt(name)).toEqual({ day, time });
});

test.each(['白板 朝.png', 'IMG_4021.HEIC', '20261321.png', '120260121.png'])('%s does not', (name) => {
	expect(takenAt(name)).toBeNull();
});
