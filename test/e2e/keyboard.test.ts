/** Without a mouse and without sight: everything is reached with Tab, is seen to be, and has a name. */
import { expect } from 'vitest';
import { clientViewJa } from '../../src/lang/faces/client-view.ts';
import { commandsJa } from '../../src/lang/faces/commands.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { journey, useBrowser } from './harness.ts';
import { MINATO, MINATO_FILES } from './minato.ts';
import { focusedName, tabTo } from './tab-to.ts';
import { stageName } from './words.ts';

useBrowser();

journey('By keyboard alone', { vault: MINATO_FILES }, (step) => {
	step('the command puts the focus into the client view', {}, async (desk) => {
		await desk.openNote(MINATO.plan);
		await desk.palette(commandsJa.names['open-client-view']);
		await tabTo(desk, clientViewJa.openClient('みなと製菓'));
	});

	step('Tab reaches every button, box and fold of it once, in the order in which they are seen', {}, async (desk) => {
		const names = await desk.panel.evaluate((panel) => Array.from(panel.querySelectorAll('button, input, summary')).filter((el) => el.checkVisibility()).map((el) => el.getAttribute('aria-label') ?? el.textContent));
		const reached = [await focusedName(desk)];
		for (let at = 1; at < names.length; at++) {
			await desk.page.keyboard.press('Tab');
			reached.push(await focusedName(desk));
		}
		expect(reached).toEqual(names);
	});

	step('what has the focus is seen to have it', {}, async (desk) => {
		for (const name of [clientViewJa.goTo(stageName(2)), clientViewJa.openVisit(3), '仕込みの表', clientViewJa.missing.business]) {
			await tabTo(desk, name);
			expect(await desk.page.evaluate(() => {
				const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement ?? document.body);
				return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
			}), name).toBe(true);
		}
	});

	step('Space ticks a request', { changes: [MINATO.second] }, async (desk) => {
		await tabTo(desk, clientViewJa.requestDone('仕込みの表'));
		await desk.page.keyboard.press('Space');
		await eventually(() => { expect(desk.vault.text(MINATO.second)).toContain('[x] 工場長：仕込みの表'); });
		await eventually(async () => { expect(await desk.section('requests').getByRole('checkbox').count()).toBe(2); });
		expect(await desk.page.evaluate(() => document.activeElement?.closest('[data-section="requests"]') != null)).toBe(true);
	});

	step('Enter on the rail asks for the stage, Escape leaves it, and the focus is back where it was', {}, async (desk) => {
		await tabTo(desk, clientViewJa.goTo(stageName(4)));
		await desk.page.keyboard.press('Enter');
		await desk.dialog.waitFor();
		await desk.page.keyboard.press('Escape');
		await desk.dialog.waitFor({ state: 'detached' });
		await eventually(async () => { expect(await focusedName(desk)).toBe(clientViewJa.goTo(stageName(4))); });
	});

	step('and confirmed it is written; the focus stays in the view', { changes: [MINATO.client] }, async (desk) => {
		await desk.page.keyboard.press('Enter');
		await desk.dialog.waitFor();
		await tabTo(desk, commandsJa.change);
		await desk.page.keyboard.press('Enter');
		await eventually(() => { expect(desk.vault.text(MINATO.client)).toContain('段階: 4 気づき・腹落ち #'); });
		await eventually(async () => { expect(await desk.panel.locator('.bansou-stage[aria-current="step"]').getAttribute('aria-label')).toBe(clientViewJa.isHere(stageName(4))); });
	});

	step('a dialog keeps Tab inside', {}, async (desk) => {
		await desk.palette(commandsJa.names['new-client']);
		await desk.dialog.waitFor();
		for (let stops = 0; stops < 8; stops++) {
			await desk.page.keyboard.press('Tab');
			expect(await desk.page.evaluate(() => document.activeElement?.closest('.modal') !== null)).toBe(true);
		}
		expect(await nameless(desk)).toEqual([]);
		await desk.page.keyboard.press('Escape');
	});

	step('Enter on the status bar opens the view', {}, async (desk) => {
		await desk.statusBar.focus();
		await desk.page.keyboard.press('Enter');
		await eventually(async () => { expect(await desk.page.evaluate(() => window.host.app.workspace.activeLeaf?.view.getViewType())).toBe('bansou-client'); });
	});

	step('every button and field has a name that can be read aloud', {}, async (desk) => {
		expect(await nameless(desk)).toEqual([]);
		await desk.palette(commandsJa.names['set-stage']);
		await desk.dialog.waitFor();
		expect(await nameless(desk)).toEqual([]);
		await desk.page.keyboard.press('Escape');
		await desk.palette(commandsJa.names['new-visit']);
		await desk.dialog.waitFor();
		expect(await nameless(desk)).toEqual([]);
		await desk.page.keyboard.press('Escape');
	});
});

/** Buttons and fields of the plugin without a name, as the browser's accessibility tree has them. */
async function nameless({ page }: Desk): Promise<string[]> {
	const lines = (await Promise.all(['.bansou-panel', '.modal', '.bansou-status'].map(async (place) => ((await page.locator(place).count()) > 0 ? page.locator(place).first().ariaSnapshot() : '')))).join('\n').split('\n');
	return lines.filter((line) => /^\s*- (?:button|textbox|checkbox|combobox|searchbox|spinbutton|link|img)(?:\s+\[[^\]]*\])*:?\s*$/.test(line));
}
