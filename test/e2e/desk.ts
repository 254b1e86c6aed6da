/** One page of the preview host over one vault, and hands to work on it: real keys, real clicks, a real input method. */
import { join } from 'node:path';
import type { Browser, BrowserContext, CDPSession, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { serve } from '../preview/server.ts';
import type { PreviewServer } from '../preview/server.ts';
import { eventually, PATIENCE } from './eventually.ts';
import { PageWatch } from './page-watch.ts';
import { difference, inOrder, VaultCopy } from './vault-copy.ts';
import type { FileChanges, Files, Snapshot } from './vault-copy.ts';

export interface DeskOptions {
	/** The name of a vault of the tests, or its files. */
	readonly vault: string | Files;
	readonly lang?: 'ja' | 'en';
	readonly theme?: 'light' | 'dark';
	readonly width?: number;
	readonly height?: number;
	readonly mobile?: boolean;
	readonly reducedMotion?: boolean;
	/** The day, as an ISO date; the clock runs on from ten in the morning in Tokyo. */
	readonly today?: string;
	/** How long an editor waits before it saves, in milliseconds. */
	readonly saveDelay?: number;
	/** How long a step waits for the files to become what it names, in milliseconds. */
	readonly patience?: number;
	/** Where main.js, manifest.json and styles.css are. */
	readonly plugin: string;
	/** Where the page of the preview host is. */
	readonly page: string;
}

export const TODAY = '2026-01-25';

/** The name without which two runs would share what a browser keeps of a vault. */
let opened = 0;

export class Desk {
	readonly vault: VaultCopy;
	readonly server: PreviewServer;
	readonly page: Page;
	readonly watch: PageWatch;
	readonly #context: BrowserContext;
	readonly #cdp: CDPSession;
	readonly #patience: number | undefined;

	private constructor(vault: VaultCopy, server: PreviewServer, context: BrowserContext, page: Page, cdp: CDPSession, patience: number | undefined) {
		[this.vault, this.server, this.#context, this.page, this.#cdp, this.#patience] = [vault, server, context, page, cdp, patience];
		this.watch = new PageWatch(context, page, server.url);
	}

	static async open(browser: Browser, options: DeskOptions): Promise<Desk> {
		const { lang = 'ja', theme = 'light', width = 1280, height = 800, mobile = false, reducedMotion = false, today = TODAY, saveDelay = 40 } = options;
		const vault = new VaultCopy(options.vault);
		const server = await serve({ vault: vault.root, plugin: options.plugin, page: options.page });
		const context = await browser.newContext({
			viewport: { width, height }, locale: lang === 'ja' ? 'ja-JP' : 'en-GB', timezoneId: 'Asia/Tokyo', hasTouch: mobile, isMobile: mobile,
			reducedMotion: reducedMotion ? 'reduce' : 'no-preference', colorScheme: theme,
		});
		context.setDefaultTimeout(PATIENCE);
		await context.addInitScript(shiftClock, Date.parse(`${today}T10:00:00+09:00`) - Date.now());
		const page = await context.newPage();
		const desk = new Desk(vault, server, context, page, await context.newCDPSession(page), options.patience);
		const query = new URLSearchParams({ name: `e2e-${String(++opened)}`, lang, theme, saveDelay: String(saveDelay), ...(mobile ? { mobile: '1' } : {}) });
		try {
			await page.goto(`${server.url}?${query.toString()}`);
			await desk.ready();
		} catch (error) {
			await desk.close();
			throw error;
		}
		return desk;
	}

	/** Waits until the vault has been read and the plugin has read it too. */
	async ready(): Promise<void> {
		await this.page.waitForSelector('body[data-ready]');
		const [how, errors] = await this.page.evaluate(() => [document.body.dataset['ready'], window.host.errors.join('\n')] as const);
		if (how !== 'true') throw new Error(`The page did not start. ${errors}`);
		await this.settle();
		// A client view says something only when the plugin has read all notes.
		await eventually(async () => {
			expect(await this.page.evaluate(() => Array.from(document.querySelectorAll('.bansou-panel'), (panel) => panel.querySelector('h2, [data-section="nobody"] button') !== null))).not.toContain(false);
		});
	}

	async close(): Promise<void> {
		await this.#context.close();
		await this.server.close();
		this.vault.discard();
	}

	/** As the user who closes the window and opens it again. */
	async reload(): Promise<void> {
		await this.page.reload();
		await this.ready();
	}

	// Guarding what happens.

	/** Does something, and asserts that it did to the files what it says and nothing else, and that the page had nothing to complain of. */
	async guard(named: FileChanges, act: () => Promise<void>, unsaved = false): Promise<void> {
		const before = this.vault.snapshot();
		await act();
		await this.settle(unsaved);
		await this.expectChanges(before, named);
		expect(await this.watch.faults()).toEqual([]);
	}

	/** The files become what is named, and stay so. */
	async expectChanges(before: Snapshot, named: FileChanges): Promise<void> {
		await eventually(() => { expect(difference(before, this.vault.snapshot())).toEqual(inOrder(named)); }, this.#patience);
	}

	/** Waits until the page rests: nothing typed is unsaved, no request is under way, and two frames have passed. */
	async settle(unsaved = false): Promise<void> {
		await eventually(async () => {
			const rests = await this.page.evaluate(async (mayBeUnsaved) => {
				await new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); });
				let clean = true;
				window.host.app.workspace.iterateAllLeaves(({ view }) => { if ('dirty' in view && view.dirty === true) clean = false; });
				return clean || mayBeUnsaved;
			}, unsaved);
			if (!rests || !this.watch.isQuiet) throw new Error('The page does not come to rest.');
		});
	}

	/** A picture of the page in test/e2e/shots. */
	async photograph(name: string): Promise<void> {
		await this.page.screenshot({ path: join(import.meta.dirname, 'shots', `${name}.png`) });
	}

	// Hands.

	/** Runs a command as a user does: opens the palette, types its name, presses Enter. */
	async palette(name: string, plugin = 'Bansou'): Promise<void> {
		await this.page.keyboard.press('Control+p');
		await this.page.locator('.prompt-input').waitFor();
		await this.page.keyboard.type(name);
		const full = plugin === '' ? name : `${plugin}: ${name}`;
		await eventually(async () => { expect(await this.page.locator('.prompt .suggestion-item.is-selected .suggestion-title').textContent()).toBe(full); });
		await this.page.keyboard.press('Enter');
	}

	/** Types words with an input method: they are composed first, in steps, and confirmed. Leaves the confirming to the caller with `confirm: false`. */
	async compose(text: string, { confirm = true } = {}): Promise<void> {
		for (let length = 1; length <= text.length; length++) {
			await this.#processKey();
			await this.#cdp.send('Input.imeSetComposition', { text: text.slice(0, length), selectionStart: length, selectionEnd: length });
		}
		if (confirm) await this.confirmComposition(text);
	}

	async confirmComposition(text: string): Promise<void> {
		await this.#cdp.send('Input.insertText', { text });
	}

	/** Enter as it comes while an input method composes: the page hears it, but it belongs to the input method. */
	async pressComposingEnter(): Promise<void> {
		for (const type of ['rawKeyDown', 'keyUp'] as const) await this.#cdp.send('Input.dispatchKeyEvent', { type, key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 });
	}

	async #processKey(): Promise<void> {
		for (const type of ['rawKeyDown', 'keyUp'] as const) await this.#cdp.send('Input.dispatchKeyEvent', { type, key: 'Process', code: 'KeyA', windowsVirtualKeyCode: 229 });
	}

	/** Opens a note from the file tree. */
	async openNote(path: string, modifiers: readonly ('Control' | 'Alt' | 'Shift')[] = []): Promise<void> {
		await this.page.locator(`.nav-file-title[data-path="${path}"]`).click({ modifiers: [...modifiers] });
		await this.expectActive(path);
	}

	async expectActive(path: string): Promise<void> {
		await eventually(async () => { expect(await this.page.evaluate(() => window.host.app.workspace.getActiveFile()?.path)).toBe(path); });
		// Its text comes a little later.
		await this.settle(true);
	}

	/** The text of the active editor, saved or not. */
	editorText(): Promise<string> {
		return this.page.evaluate(() => window.host.app.workspace.activeEditor?.editor.getValue() ?? '');
	}

	/** Puts the cursor behind some words of the active editor, or selects from one place to another. */
	async selectInEditor(from: string, to: string | null = null): Promise<void> {
		await this.page.evaluate(([start, end]) => {
			const editor = window.host.app.workspace.activeEditor?.editor;
			if (!editor) throw new Error('No editor is active.');
			const text = editor.getValue();
			const at = text.indexOf(start);
			if (at < 0 || (end !== null && !text.includes(end))) throw new Error(`The note does not hold: ${start}`);
			if (end === null) editor.setCursor(editor.offsetToPos(at + start.length));
			else editor.setSelection(editor.offsetToPos(at), editor.offsetToPos(text.indexOf(end, at) + end.length));
			editor.focus();
		}, [from, to] as const);
	}

	/** Shows exactly one notice with these words, which is then put away. */
	async onlyNotice(words: string | RegExp): Promise<void> {
		await eventually(async () => { expect(await this.noticeTexts()).toEqual([typeof words === 'string' ? words : expect.stringMatching(words)]); });
		await this.dismissNotices();
	}

	/** What the notices say, without the words of their buttons. */
	noticeTexts(): Promise<string[]> {
		return this.page.locator('.notice-message').evaluateAll((els) => els.map((el) => Array.from(el.childNodes, (node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '')).join('')));
	}

	async dismissNotices(): Promise<void> {
		await this.page.evaluate(() => { document.querySelectorAll<HTMLElement>('.notice').forEach((el) => { el.click(); }); });
	}

	// Places.

	get panel(): Locator {
		return this.page.locator('.bansou-panel');
	}

	get dialog(): Locator {
		return this.page.locator('.modal');
	}

	get statusBar(): Locator {
		return this.page.locator('.bansou-status');
	}

	/** The header above the text of the active note. */
	get header(): Locator {
		return this.page.locator('.mod-root .bansou-header-open:visible');
	}

	/** A button by its whole name, in the client view or elsewhere. */
	button(name: string, within: Locator = this.panel): Locator {
		return within.getByRole('button', { name, exact: true });
	}

	/** A field of the dialog by its whole name. */
	field(name: string): Locator {
		return this.dialog.getByLabel(name, { exact: true });
	}

	section(name: string): Locator {
		return this.panel.locator(`[data-section="${name}"]`);
	}
}

/** Runs in the page before everything else: the date is another, the time runs on. */
function shiftClock(by: number): void {
	const Real = Date;
	const now = Real.now.bind(Real);
	class Shifted extends Real {
		constructor(...parts: [] | [number | string | Date]) {
			if (parts.length === 0) super(now() + by);
			else super(...parts);
		}
		static override now(): number {
			return now() + by;
		}
	}
	window.Date = Shifted as DateConstructor;
}
