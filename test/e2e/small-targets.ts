/** What can be tapped in the client view, or in another panel, and is too small for a finger. */
import type { Locator } from 'playwright-core';
import type { Desk } from './desk.ts';

/** What a finger needs, in pixels. */
const FINGER = 44;

/** Each by its name, with its size. */
export const smallTargets = (desk: Desk, within: Locator = desk.panel): Promise<string[]> => within.evaluate((panel, least) => {
	const size = (el: Element): { width: number; height: number } => {
		// The box of a list is tapped together with the label or cell around it.
		const { width, height } = el.getBoundingClientRect();
		const { marginLeft, marginRight, marginTop, marginBottom } = getComputedStyle(el);
		const room = el.tagName === 'INPUT' ? [parseFloat(marginLeft) + parseFloat(marginRight), parseFloat(marginTop) + parseFloat(marginBottom)] : [0, 0];
		return { width: width + (room[0] ?? 0), height: height + (room[1] ?? 0) };
	};
	return Array.from(panel.querySelectorAll('button, input, summary, select')).filter((el) => el.checkVisibility()).flatMap((el) => {
		const { width, height } = size(el);
		return height + 0.5 < least || width + 0.5 < Math.min(least, 24) ? [`${el.getAttribute('aria-label') ?? el.textContent ?? ''} ${String(Math.round(width))}×${String(Math.round(height))}`] : [];
	});
}, FINGER);
