/** Watches everything a page must never do: touch what the host does not model, fail, complain, ask for Node, leave this machine, merge over unsaved text. */
import type { BrowserContext, Page, Request } from 'playwright-core';

export class PageWatch {
	readonly #home: string;
	readonly #page: Page;
	readonly #faults: string[] = [];
	readonly #open = new Set<Request>();

	/** @param home the address of the preview host; nothing else may be asked for anything */
	constructor(context: BrowserContext, page: Page, home: string) {
		this.#home = home;
		this.#page = page;
		context.on('weberror', (error) => this.#faults.push(`page error: ${error.error().message}`));
		context.on('console', (message) => {
			if (message.type() === 'error' || message.type() === 'assert') this.#faults.push(`console error: ${message.text()}`);
		});
		context.on('request', (request) => { this.#onRequest(request); });
		context.on('requestfinished', (request) => { this.#open.delete(request); });
		context.on('requestfailed', (request) => { this.#open.delete(request); });
		page.on('crash', () => this.#faults.push('the page crashed'));
	}

	/** Whether nobody waits for the server. The stream of changes from outside never ends. */
	get isQuiet(): boolean {
		return this.#open.size === 0;
	}

	/** What went wrong since the last time one asked, in words. */
	async faults(): Promise<string[]> {
		const found = this.#faults.splice(0);
		const told = await this.#page.evaluate(() => {
			const { gaps, merges, errors, outside } = window.host;
			const take = (list: readonly string[], name: string): string[] => (list as string[]).splice(0).map((one) => `${name}: ${one}`);
			return [...take(gaps, 'not modelled'), ...take(merges, 'merged over unsaved text'), ...take(errors, 'error'), ...take(outside, 'outside')];
		});
		return [...found, ...told];
	}

	#onRequest(request: Request): void {
		const url = request.url();
		if (/^(?:data|blob|about):/.test(url)) return;
		if (!url.startsWith(this.#home)) this.#faults.push(`request that leaves the preview host: ${url}`);
		else if (!url.endsWith('/vault/changes')) this.#open.add(request);
	}
}
