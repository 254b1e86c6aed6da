/** Switched off, the plugin leaves nothing behind; switched on again it is as before. And it moves nothing when the user wants no motion. */
import { expect } from 'vitest';
import { commandsJa } from '../../src/lang/faces/commands.ts';
import { eventually } from './eventually.ts';
import { journey, useBrowser } from './harness.ts';
import { MINATO, MINATO_FILES } from './minato.ts';

useBrowser();

journey('Switching off and on', { vault: MINATO_FILES }, (step) => {
	step('the client view is open beside a note', {}, async (desk) => {
		await desk.openNote(MINATO.plan);
		await desk.panel.locator('h2').waitFor();
	});

	step('switched off, no element, style or command is left', {}, async (desk) => {
		await desk.page.evaluate(() => { window.host.plugin?.unload(); });
		await eventually(async () => { expect(await desk.page.locator('[class*="bansou"], style[data-plugin="bansou"]').count()).toBe(0); });
		await desk.page.keyboard.press('Control+p');
		await desk.page.locator('.prompt-input').fill('Bansou');
		await eventually(async () => { expect(await desk.page.locator('.prompt .suggestion-item').count()).toBe(0); });
		await desk.page.keyboard.press('Escape');
	});

	step('typing goes on undisturbed', { changes: [MINATO.plan] }, async (desk) => {
		await desk.page.locator('.mod-root .cm-content').focus();
		await desk.page.keyboard.press('Control+End');
		await desk.compose('ゴールを決める');
		await eventually(() => { expect(desk.vault.text(MINATO.plan)).toMatch(/ゴールを決める$/); });
	});

	step('switched on again, everything is back, once', {}, async (desk) => {
		await desk.page.evaluate(() => window.host.reload());
		await eventually(async () => { expect(await desk.panel.locator('h2').innerText()).toBe('みなと製菓'); });
		await eventually(async () => { expect(await desk.header.count()).toBe(1); });
		expect(await desk.statusBar.count()).toBe(1);
		expect(await desk.page.getByRole('button', { name: commandsJa.openView }).locator('visible=true').count()).toBe(3);
	});

	step('ten times over, too', {}, async (desk) => {
		for (let times = 0; times < 10; times++) await desk.page.evaluate(() => window.host.reload());
		await eventually(async () => { expect(await desk.panel.locator('h2').innerText()).toBe('みなと製菓'); });
		expect(await desk.page.locator('style[data-plugin="bansou"]').count()).toBe(1);
		expect(await desk.statusBar.count()).toBe(1);
	});
});

journey('Without motion', { vault: MINATO_FILES, reducedMotion: true }, (step) => {
	step('nothing of the plugin is animated', {}, async (desk) => {
		await desk.openNote(MINATO.plan);
		await desk.panel.locator('h2').waitFor();
		await desk.palette(commandsJa.names['set-stage']);
		await desk.dialog.waitFor();
		const moving = await desk.page.evaluate(() => document.getAnimations().map(({ effect }) => (effect as KeyframeEffect | null)?.target?.className ?? '').filter((name) => name.includes('bansou')));
		expect(moving).toEqual([]);
		expect(await desk.page.evaluate(() => Array.from(document.querySelectorAll('[class*="bansou"]')).filter((el) => getComputedStyle(el).transitionDuration.split(',').some((time) => parseFloat(time) > 0.01)).map((el) => el.className))).toEqual([]);
		await desk.page.keyboard.press('Escape');
	});
});
