/** Pictures of every face, in both themes and both languages, on a desk and on a phone: test/e2e/shots, to be looked at. Nothing runs out of its box. */
import { describe, expect, test } from 'vitest';
import { clientViewEn, clientViewJa } from '../../src/lang/faces/client-view.ts';
import { VIEWS } from '../../src/core/vocabulary/views.ts';
import { commandsEn, commandsJa } from '../../src/lang/faces/commands.ts';
import { settingsEn, settingsJa } from '../../src/lang/faces/settings.ts';
import type { Desk } from './desk.ts';
import { eventually } from './eventually.ts';
import { openDesk, useBrowser } from './harness.ts';

useBrowser();

type Language = 'ja' | 'en';
const WORDS = { ja: { commands: commandsJa, view: clientViewJa, settings: settingsJa }, en: { commands: commandsEn, view: clientViewEn, settings: settingsEn } } as const;
const NOTES = {
	ja: { client: 'しおかぜ食品/しおかぜ食品.md', visit: 'しおかぜ食品/訪問/しおかぜ食品 第4回.md', today: '2026-01-25' },
	en: { client: 'Harbour Bakery/Harbour Bakery.md', visit: 'Harbour Bakery/Visits/Harbour Bakery visit 2.md', today: '2026-01-25' },
} as const;

interface Face {
	readonly name: string;
	readonly show: (desk: Desk, lang: Language) => Promise<void>;
}

const command = (id: keyof typeof commandsJa.names) => async (desk: Desk, lang: Language): Promise<void> => {
	await desk.palette(WORDS[lang].commands.names[id]);
	await desk.page.locator('.modal, .prompt').first().waitFor();
};

const FACES: readonly Face[] = [
	{ name: 'client-view', show: (desk, lang) => openClient(desk, NOTES[lang].client) },
	{ name: 'visit-note', show: openVisit },
	{ name: 'new-client', show: command('new-client') },
	{ name: 'new-visit', show: command('new-visit') },
	{ name: 'set-stage', show: command('set-stage') },
	{ name: 'which-type', show: command('new-note') },
	{ name: 'lines-into-notes', show: linesIntoNotes },
	{ name: 'settings', show: async (desk, lang) => {
		await desk.page.keyboard.press('Control+,');
		await desk.dialog.getByText(WORDS[lang].settings.of.ownName.name, { exact: true }).waitFor();
	} },
	{ name: 'settings-numbers', show: async (desk, lang) => {
		await desk.page.keyboard.press('Control+,');
		await desk.dialog.getByText(WORDS[lang].settings.numbers.name, { exact: true }).click();
		await desk.dialog.getByText(WORDS[lang].settings.of.shortOpenDays.name, { exact: true }).waitFor();
	} },
];

const SIZES = { desk: { width: 1280, height: 800, mobile: false }, phone: { width: 390, height: 844, mobile: true } } as const;

for (const size of ['desk', 'phone'] as const) for (const lang of ['ja', 'en'] as const)
	describe(`Faces, ${size}, ${lang}`, () => {
		test('of a vault with clients', async () => {
			const desk = await openDesk({ vault: 'sample', ...SIZES[size], lang, today: NOTES[lang].today });
			await desk.guard({}, async () => {
				for (const { name, show } of FACES) {
					await show(desk, lang);
					await pictures(desk, `${name}-${size}`, lang);
					await putAway(desk);
				}
			});
			await desk.close();
		});

		test('of the issue structure and of a meeting', async () => {
			const desk = await openDesk({ vault: 'sample', ...SIZES[size], lang, today: NOTES[lang].today });
			await desk.guard({}, () => structureFaces(desk, size, lang));
			await desk.close();
		});

		test('of an empty vault', async () => {
			const desk = await openDesk({ vault: {}, ...SIZES[size], lang });
			await desk.guard({}, async () => {
				await openPanel(desk);
				await desk.panel.getByText(WORDS[lang].view.noClients).waitFor();
				await pictures(desk, `empty-${size}`, lang);
				await command('create-samples')(desk, lang);
				await pictures(desk, `create-samples-${size}`, lang);
				await putAway(desk);
			});
			await desk.close();
		});

		test('of a list of problems', async () => {
			const desk = await openDesk({ vault: 'hostile/broken-yaml', ...SIZES[size], lang });
			await desk.guard({}, async () => {
				await desk.palette(WORDS[lang].commands.names['show-problems']);
				await desk.page.locator('.prompt .bansou-problem-words').first().waitFor();
				await pictures(desk, `problems-${size}`, lang);
			});
			await desk.close();
		});
	});

async function openClient(desk: Desk, path: string): Promise<void> {
	await desk.page.evaluate((note) => window.host.app.workspace.openLinkText(note, ''), path);
	await desk.expectActive(path);
	await openPanel(desk);
	await desk.panel.locator('h2').waitFor();
}

/** The note alone on a phone, with the panel beside it on a desk. */
async function openVisit(desk: Desk, lang: Language): Promise<void> {
	await openClient(desk, NOTES[lang].visit);
	await desk.page.evaluate(() => { if (document.body.classList.contains('is-phone')) window.host.app.workspace.rightSplit.collapse(); });
	await desk.header.waitFor();
}

/** On a phone the panel is a drawer, opened from the bar below. */
async function openPanel(desk: Desk): Promise<void> {
	if (await desk.panel.isVisible()) return;
	await desk.page.evaluate(() => { window.host.app.workspace.rightSplit.expand(); });
	await desk.panel.waitFor();
}

/** Selects the first lines of the conversation of a visit and asks for the preview. */
async function linesIntoNotes(desk: Desk, lang: Language): Promise<void> {
	await openClient(desk, NOTES[lang].visit);
	await desk.page.evaluate(() => {
		window.host.app.workspace.rightSplit.collapse();
		const editor = window.host.app.workspace.activeEditor?.editor;
		const at = editor?.getValue().split('\n').findIndex((line) => /^## (?:面談の記録|Conversation)/.test(line)) ?? 0;
		editor?.setSelection({ line: at + 1, ch: 0 }, { line: at + 6, ch: 0 });
		editor?.focus();
	});
	// A command of the editor wants the note to be what is active.
	await desk.page.evaluate(() => {
		const { workspace } = window.host.app;
		const leaf = workspace.getMostRecentLeaf();
		if (leaf) workspace.setActiveLeaf(leaf, { focus: true });
	});
	await command('notes-from-selection')(desk, lang);
}

/** The structure of the client, alone in the window. */
async function openStructure(desk: Desk, lang: Language): Promise<void> {
	await desk.page.evaluate((note) => window.host.app.workspace.openLinkText(note, ''), NOTES[lang].client);
	await desk.expectActive(NOTES[lang].client);
	await desk.page.evaluate(() => {
		const { leftSplit, rightSplit } = window.host.app.workspace;
		leftSplit.collapse();
		rightSplit.collapse();
	});
	await desk.palette(WORDS[lang].commands.names['open-issue-graph']);
	await desk.page.locator('.bansou-diagram .bansou-essential').first().waitFor();
}

/** Five views, the essential issue in focus, and the owner's sheet. */
async function structureFaces(desk: Desk, size: keyof typeof SIZES, lang: Language): Promise<void> {
	await openStructure(desk, lang);
	for (const view of Object.keys(VIEWS)) {
		await desk.page.locator(`.bansou-graph-tab[data-key="${view}"]`).click();
		await desk.page.locator('.bansou-diagram .bansou-part').first().waitFor();
		await pictures(desk, `structure-${view}-${size}`, lang);
	}
	await desk.page.locator('.bansou-graph-tab[data-key="structure"]').click();
	await desk.page.locator('.bansou-diagram .bansou-essential').first().focus();
	await pictures(desk, `structure-focus-${size}`, lang);
	await desk.page.keyboard.press('Escape');
	await desk.page.locator('[data-key="meeting"]').click();
	await desk.dialog.waitFor();
	await pictures(desk, `meeting-begin-${size}`, lang);
	await desk.page.keyboard.press('Enter');
	await desk.page.locator('.bansou-meeting .bansou-part[role="button"]').first().waitFor();
	await pictures(desk, `meeting-${size}`, lang);
}

async function putAway(desk: Desk): Promise<void> {
	for (let dialogs = 0; dialogs < 3 && (await desk.page.locator('.modal, .prompt').count()) > 0; dialogs++) await desk.page.keyboard.press('Escape');
	await eventually(async () => { expect(await desk.page.locator('.modal, .prompt').count()).toBe(0); });
}

/** In the light theme and in the dark one. */
async function pictures(desk: Desk, name: string, lang: Language): Promise<void> {
	await desk.settle();
	expect(await overflowing(desk), name).toEqual([]);
	for (const theme of ['dark', 'light'] as const) {
		await desk.page.evaluate((dark) => {
			document.body.classList.toggle('theme-dark', dark);
			document.body.classList.toggle('theme-light', !dark);
		}, theme === 'dark');
		await desk.photograph(`${name}-${theme}-${lang}`);
	}
}

/** Elements of the plugin whose words run out of them sideways, or that stand out of the window. */
const overflowing = ({ page }: Desk): Promise<string[]> => page.evaluate(() => Array.from(document.querySelectorAll<HTMLElement>('.bansou-panel, .bansou-panel *, .bansou-form, .bansou-form *, .bansou-problem-words, .bansou-graph-header *, .bansou-graph-foot > *, .bansou-meeting-bar *'))
	.filter((el) => el.checkVisibility())
	.flatMap((el) => {
		const { right } = el.getBoundingClientRect();
		const { overflowX, display } = getComputedStyle(el);
		const runsOut = display !== 'inline' && overflowX === 'visible' && el.clientWidth > 0 && el.scrollWidth > el.clientWidth + 1 && el.matches('button, .bansou-sub, h2, h3, li, label');
		return runsOut || right > innerWidth + 0.5 ? [`${el.tagName} ${el.className}: ${(el.textContent ?? '').slice(0, 30)}`] : [];
	}));

