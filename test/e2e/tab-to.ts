/** Going on with Tab until something has the focus. */
import { expect } from 'vitest';
import { clientViewJa } from '../../src/lang/faces/client-view.ts';
import type { Desk } from './desk.ts';

export const focusedName = ({ page }: Desk): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null);

/** Goes on with Tab until what is asked for has the focus; in the client view from its beginning, as Tab in a text makes a tab. */
export async function tabTo(desk: Desk, name: string, client = 'みなと製菓'): Promise<void> {
	if ((await desk.dialog.count()) === 0) await desk.button(clientViewJa.openClient(client)).focus();
	for (let stops = 0; stops < 160 && (await focusedName(desk)) !== name; stops++) await desk.page.keyboard.press('Tab');
	expect(await focusedName(desk)).toBe(name);
}
