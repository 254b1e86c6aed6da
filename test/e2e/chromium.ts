/** The Chromium that is driven: found or asked for, never skipped in silence. */
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.mjs';

/** Works as root and in a container, and lets the browser talk to nobody of its own accord. */
const FLAGS = [
	'--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
	// Small shared memory and windows in the background must not slow the page down.
	'--disable-dev-shm-usage', '--disable-background-timer-throttling', '--disable-backgrounding-occluded-windows', '--disable-renderer-backgrounding',
];

/** The path of the Chromium to use. @throws with the one step that helps, where there is none */
export function chromiumPath(env: Readonly<Record<string, string | undefined>> = process.env): string {
	const path = findChromium(env);
	if (path !== null) return path;
	const named = env['BANSOU_CHROMIUM'];
	const why = named ? `BANSOU_CHROMIUM names ${named}, which cannot be run.` : 'No Chromium or Chrome was found.';
	throw new Error(`${why} The e2e tests need one. Install it with: npm run chromium`);
}

export function launchChromium(): Promise<Browser> {
	return chromium.launch({ executablePath: chromiumPath(), args: FLAGS, headless: true });
}
