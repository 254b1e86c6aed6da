/** The preview host's server: the page, the plugin's own files and one vault folder. Answers this machine only. */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerFile } from './server-pages.ts';
import { VaultFolder } from './vault-folder.ts';
import { watchFolder } from './vault-watch.ts';
import type { FolderWatch } from './vault-watch.ts';
import { Refusal } from './refusal.ts';

export interface ServeOptions {
	/** The vault, an existing folder. */
	readonly vault: string;
	/** Where main.js, manifest.json and styles.css of the plugin are. */
	readonly plugin: string;
	/** Where the built page is. */
	readonly page: string;
	/** 0: any free one. A taken one throws EADDRINUSE. */
	readonly port?: number;
	/** Every write fails as on a disk that is write-protected. */
	readonly readOnly?: boolean;
}

export interface PreviewServer {
	readonly url: string;
	/** May be switched while it runs. */
	setReadOnly(readOnly: boolean): void;
	close(): Promise<void>;
}

// Nothing on the page may reach beyond this server, whatever a note or the plugin holds.
const POLICY = "default-src 'self'; script-src 'self' blob:; worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; frame-ancestors 'self'";

export async function serve(options: ServeOptions): Promise<PreviewServer> {
	const folder = await VaultFolder.open(options.vault);
	folder.readOnly = options.readOnly ?? false;
	const watch = watchFolder(folder);
	const server = createServer((request, response) => { void answer(request, response, options, folder, watch); });
	await listen(server, options.port ?? 0).catch((error: unknown) => {
		watch.close();
		throw error;
	});
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${String(port)}/`,
		setReadOnly: (readOnly) => { folder.readOnly = readOnly; },
		close: async () => {
			watch.close();
			server.closeAllConnections();
			await new Promise<void>((resolve) => { server.close(() => { resolve(); }); });
		},
	};
}

function listen(server: Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', resolve);
	});
}

async function answer(request: IncomingMessage, response: ServerResponse, options: ServeOptions, folder: VaultFolder, watch: FolderWatch): Promise<void> {
	response.setHeader('cache-control', 'no-store');
	response.setHeader('content-security-policy', POLICY);
	response.setHeader('x-content-type-options', 'nosniff');
	try {
		refuseStrangers(request);
		const url = new URL(request.url ?? '/', 'http://127.0.0.1');
		if (!url.pathname.startsWith('/vault/')) await answerFile(url.pathname, response, options);
		else if (url.pathname === '/vault/changes') watch.subscribe(response);
		else await answerVault(request, response, url, folder);
	} catch (error) {
		const { code, message } = error as NodeJS.ErrnoException;
		// What the file system refuses is an answer like any other: with an error status the browser would write to its console.
		response.statusCode = error instanceof Refusal ? error.status : code === undefined ? 500 : 200;
		response.setHeader('x-code', code ?? '');
		response.end(message);
	}
}

/** Another page in the same browser must not be able to read or write the vault, nor a name that was pointed at this machine. */
function refuseStrangers({ headers }: IncomingMessage): void {
	const own = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(headers.host ?? '');
	const { origin } = headers;
	if (!own || (origin !== undefined && origin !== `http://${headers.host ?? ''}`)) throw new Refusal(403, 'Only the preview page itself is answered.');
}

async function answerVault(request: IncomingMessage, response: ServerResponse, url: URL, folder: VaultFolder): Promise<void> {
	const path = url.searchParams.get('path') ?? '';
	const json = (value: unknown): void => { response.setHeader('content-type', 'application/json').end(JSON.stringify(value)); };
	const call = `${request.method ?? ''} ${url.pathname.slice('/vault/'.length)}`;
	switch (call) {
		case 'GET list': json(await folder.list(url.searchParams.get('text') === '1')); break;
		case 'GET exists': json(await folder.exists(path)); break;
		case 'GET file': response.setHeader('content-type', contentType(path)).end(await folder.read(path)); break;
		case 'PUT file': json(await folder.write(path, await bodyOf(request), url.searchParams.get('fresh') === '1')); break;
		case 'POST folder': json(await folder.makeFolder(path)); break;
		case 'POST rename': json(await folder.rename(path, url.searchParams.get('to') ?? '')); break;
		case 'POST trash': json(await folder.trash(path)); break;
		case 'POST delete': json(await folder.delete(path)); break;
		default: throw new Refusal(404, `Nobody answers ${call}`);
	}
}

// Never as HTML: a note is not a page of this server.
function contentType(path: string): string {
	const types: Readonly<Record<string, string>> = { svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp' };
	return types[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'text/plain; charset=utf-8';
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part as Buffer);
	return Buffer.concat(parts);
}
