/** What kind of device the page plays: a desktop, or with `?mobile=1` a phone; and which version of the API it offers. */
import type * as obsidian from 'obsidian';
import { hostLanguage } from './words.ts';

const asked = new URLSearchParams(typeof location === 'undefined' ? '' : location.search);
const mobile = asked.get('mobile') === '1';

export const Platform = {
	isDesktop: !mobile, isMobile: mobile, isDesktopApp: !mobile, isMobileApp: mobile,
	isIosApp: false, isAndroidApp: mobile, isPhone: mobile, isTablet: false,
	isMacOS: false, isWin: false, isLinux: !mobile, isSafari: false, resourcePathPrefix: '/',
} satisfies typeof obsidian.Platform;

export const apiVersion = '1.13.1';

/** Whether the version offered here is that one or newer. */
export function requireApiVersion(version: string): boolean {
	const [offered, wanted] = [apiVersion, version].map((text) => text.split('.').map(Number));
	for (let at = 0; at < 3; at++) {
		const difference = (offered?.[at] ?? 0) - (wanted?.[at] ?? 0);
		if (difference !== 0) return difference > 0;
	}
	return true;
}

export function getLanguage(): string {
	return hostLanguage;
}

/** The classes the app sets on its body, which the plugin's styles may ask for. */
export function dressBody(body: HTMLElement): void {
	const dark = asked.get('theme') === 'dark';
	body.classList.toggle('theme-dark', dark);
	body.classList.toggle('theme-light', !dark);
	body.classList.toggle('is-mobile', mobile);
	body.classList.toggle('is-phone', mobile);
	body.classList.toggle('mod-linux', !mobile);
	body.ownerDocument.documentElement.lang = hostLanguage;
}
