/** On a phone: 390 pixels wide, by touch. */
import { expect } from 'vitest';
import { clientViewJa } from '../../src/lang/faces/client-view.ts';
import { commandsJa } from '../../src/lang/faces/commands.ts';
import { eventually } from './eventually.ts';
import { journey, useBrowser } from './harness.ts';
import { MINATO, MINATO_FILES } from './minato.ts';
import { smallTargets } from './small-targets.ts';
import { hostWords, stageName } from './words.ts';

useBrowser();

const WIDTH = 390;

journey('On a phone', { vault: MINATO_FILES, mobile: true, width: WIDTH, height: 844 }, (step) => {
	step('the text stands first; the client view waits in its drawer', {}, async (desk) => {
		await desk.page.getByRole('button', { name: hostWords.leftSidebar, exact: true }).tap();
		await desk.page.locator(`.nav-file-title[data-path="${MINATO.plan}"]`).tap();
		await desk.expectActive(MINATO.plan);
		expect(await desk.panel.isVisible()).toBe(false);
	});

	step('a tap on the header opens it', {}, async (desk) => {
		await desk.header.tap();
		await desk.panel.waitFor();
		await eventually(async () => { expect(await desk.panel.locator('h2').innerText()).toBe('みなと製菓'); });
	});

	step('nothing is wider than the screen', {}, async (desk) => {
		await eventually(async () => { expect(await desk.panel.evaluate((el) => el.getBoundingClientRect().right)).toBeLessThanOrEqual(WIDTH); });
		expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDTH);
		expect(await desk.panel.evaluate((panel, width) => Array.from(panel.querySelectorAll('*')).filter((el) => el.getBoundingClientRect().right > width + 0.5).map((el) => el.className || el.tagName), WIDTH)).toEqual([]);
	});

	step('everything that is tapped is large enough for a finger', {}, async (desk) => {
		expect(await smallTargets(desk)).toEqual([]);
	});

	step('a request is ticked by touch', { changes: [MINATO.second] }, async (desk) => {
		await desk.section('requests').getByLabel(clientViewJa.requestDone('仕込みの表'), { exact: true }).tap();
		await eventually(() => { expect(desk.vault.text(MINATO.second)).toContain('[x] 工場長：仕込みの表'); });
	});

	step('the stage is changed by touch, in a dialog that fits the screen', { changes: [MINATO.client] }, async (desk) => {
		await desk.button(clientViewJa.goTo(stageName(4))).tap();
		await desk.dialog.waitFor();
		const box = await desk.dialog.boundingBox();
		expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= WIDTH).toBe(true);
		await desk.button(commandsJa.change, desk.dialog).tap();
		await eventually(() => { expect(desk.vault.text(MINATO.client)).toContain('段階: 4 気づき・腹落ち #'); });
	});

	step('the next visit opens by touch', {}, async (desk) => {
		await desk.button(clientViewJa.openVisit(3)).tap();
		await desk.expectActive(MINATO.third);
	});
});
