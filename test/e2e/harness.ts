/** How a journey is written: a vault, and steps with sentences as names that say what they do to files. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { Desk } from './desk.ts';
import type { DeskOptions } from './desk.ts';
import type { FileChanges } from './vault-copy.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Folders with what this run has built: nothing that is built meanwhile disturbs it. */
		readonly built: { readonly plugin: string; readonly page: string };
	}
}

export interface StepOptions extends FileChanges {
	/** What is typed in the step is still unsaved at its end. */
	readonly unsaved?: boolean;
}

/** One step. Everything it does not name must be as before: files, and a page without complaints. */
export type Step = (name: string, options: StepOptions, act: (desk: Desk) => Promise<void>) => void;
export type JourneyOptions = Omit<DeskOptions, 'plugin' | 'page'>;

let browser: Browser | null = null;

/** The browser of this file. */
export async function theBrowser(): Promise<Browser> {
	browser ??= await launchChromium();
	return browser;
}

/** To be called once in each file of tests. */
export function useBrowser(): void {
	beforeAll(async () => { await theBrowser(); });
	afterAll(async () => {
		await browser?.close();
		browser = null;
	});
}

export async function openDesk(options: JourneyOptions, built: Partial<{ plugin: string; page: string }> = {}): Promise<Desk> {
	return Desk.open(await theBrowser(), { ...inject('built'), ...built, ...options });
}

/** Steps one after the other on one vault. Once a step has failed, those after it have nothing to stand on and fail too. */
export function journey(name: string, options: JourneyOptions, body: (step: Step) => void): void {
	describe(name, () => {
		let desk: Desk | null = null;
		let failed: string | null = null;
		test('nothing is written at start-up', async () => {
			desk = await openDesk(options);
			await desk.guard({}, () => Promise.resolve());
		});
		afterAll(async () => { await desk?.close(); });
		body((sentence, step, act) => {
			test(sentence, async () => {
				if (!desk || failed !== null) throw new Error(`Not reached, because of: ${failed ?? 'the vault was not opened'}`);
				const open = desk;
				try {
					await open.guard(step, () => act(open), step.unsaved);
				} catch (error) {
					failed = sentence;
					await open.photograph(`failed/${name}, ${sentence}`);
					throw error;
				}
				await open.dismissNotices();
			});
		});
	});
}
