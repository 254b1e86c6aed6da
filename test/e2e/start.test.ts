/** Opening a vault that is there: nothing is written, and the faces show where each client stands. */
import { expect } from 'vitest';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { journey, useBrowser } from './harness.ts';
import { hostWords, IDEOGRAPHIC_SPACE, stageName, stageWritten } from './words.ts';
import { clientViewJa } from '../../src/lang/faces/client-view.ts';
import { commandsJa } from '../../src/lang/faces/commands.ts';

useBrowser();

const CLIENT = 'しおかぜ食品/しおかぜ食品.md';

journey('The sample vault', { vault: 'sample' }, (step) => {
	step('the client view stands in the right dock', {}, async ({ page, panel }) => {
		await panel.waitFor();
		expect(await page.locator('.mod-right-split .bansou-panel').count()).toBe(1);
		expect(await panel.innerText()).toContain(clientViewJa.nothingOpen);
	});

	step('a note of a client shows its name, stage, visits and open requests', {}, async (desk) => {
		await desk.openNote(CLIENT);
		await eventually(async () => { expect(await desk.panel.locator('h2').innerText()).toBe('株式会社しおかぜ食品'); });
		expect(await desk.panel.locator('.bansou-stage[aria-current="step"]').getAttribute('aria-label')).toBe(clientViewJa.isHere(stageName(7)));
		expect(await desk.panel.locator('.bansou-tick').count()).toBe(8);
		expect(await desk.section('requests').getByRole('checkbox').count()).toBe(5);
	});

	step('status bar and editor header show the stage and the next visit', {}, async (desk) => {
		await desk.openNote('Harbour Bakery/Harbour Bakery.md');
		const next = `${clientViewJa.visit(3)} ${clientViewJa.longDay('2026-02-05')}（${clientViewJa.away(11)}）`;
		const parts = commandsJa.standing(stageWritten(4), next);
		await eventually(async () => { expect(await desk.statusBar.innerText()).toBe(parts.join(IDEOGRAPHIC_SPACE)); });
		expect(await desk.header.locator('span').allInnerTexts()).toEqual(['Harbour Bakery', ...parts]);
	});

	step('a click on the status bar opens the view, and so does one on the header', {}, async (desk) => {
		for (const place of [desk.statusBar, desk.header]) for (const away of GONE) {
			await away(desk);
			await desk.panel.waitFor({ state: 'hidden' });
			await place.click();
			await desk.panel.waitFor();
			await eventually(async () => { expect(await desk.panel.locator('h2').innerText()).toBe('Harbour Bakery'); });
		}
	});

	step('a note of nobody shows no header, and the view keeps the client', { creates: ['雑記.md'] }, async (desk) => {
		desk.vault.write('雑記.md', '買い物\n');
		await desk.page.locator('.nav-file-title[data-path="雑記.md"]').waitFor();
		await desk.openNote('雑記.md');
		await eventually(async () => { expect(await desk.header.count()).toBe(0); });
		expect(await desk.statusBar.isVisible()).toBe(false);
		expect(await desk.panel.locator('h2').innerText()).toBe('Harbour Bakery');
	});
});

/** With the dock folded away, and with the view closed. */
const GONE: readonly ((desk: Desk) => Promise<void>)[] = [
	async ({ page }) => { await page.getByRole('button', { name: hostWords.rightSidebar, exact: true }).click(); },
	({ page }) => page.evaluate((type) => { window.host.app.workspace.detachLeavesOfType(type); }, 'bansou-client'),
];
