/** How the page talks to the server: one request for the whole vault at the start, then one for each file it touches. */
import type { FileStats } from './files.ts';

/** A file or folder as the server lists it; the text comes only when it was asked for. */
export type Entry = { readonly path: string; readonly folder: true } | ({ readonly path: string; readonly folder: false; readonly text?: string } & FileStats);

/** The server's refusal, with the code that Node would have given. */
export class FileError extends Error {
	readonly code: string;

	constructor(message: string, code: string) {
		super(message);
		this.code = code;
	}
}

type Method = 'GET' | 'PUT' | 'POST';

async function ask(method: Method, what: string, query: Record<string, string>, body?: string | ArrayBuffer): Promise<Response> {
	const response = await fetch(`/vault/${what}?${new URLSearchParams(query).toString()}`, { method, ...(body === undefined ? {} : { body }) });
	const code = response.headers.get('x-code');
	if (response.ok && code === null) return response;
	throw new FileError(await response.text(), code ?? 'EIO');
}

const stats = async (response: Response): Promise<FileStats> => (await response.json()) as FileStats;

export const fileServer = {
	async list(withText: boolean): Promise<Entry[]> {
		return (await (await ask('GET', 'list', { text: withText ? '1' : '' })).json()) as Entry[];
	},

	/** With its byte order mark, which `text()` would leave out, so that it is there when the text is written back. */
	async read(path: string): Promise<string> {
		return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await (await ask('GET', 'file', { path })).arrayBuffer());
	},

	/** The text, or null where there is no such file. */
	async readIfThere(path: string): Promise<string | null> {
		try {
			return await this.read(path);
		} catch (error) {
			if (error instanceof FileError && error.code === 'ENOENT') return null;
			throw error;
		}
	},

	async exists(path: string): Promise<boolean> {
		return (await (await ask('GET', 'exists', { path })).json()) as boolean;
	},

	/** Writes a whole file, in a folder that is there. */
	async write(path: string, text: string): Promise<FileStats> {
		return stats(await ask('PUT', 'file', { path }, text));
	},

	/** As `write`, but refuses when the file is there already. */
	async create(path: string, content: string | ArrayBuffer): Promise<FileStats> {
		return stats(await ask('PUT', 'file', { path, fresh: '1' }, content));
	},

	/** Makes a folder and those above it. */
	async makeFolder(path: string): Promise<void> {
		await ask('POST', 'folder', { path });
	},

	async rename(path: string, to: string): Promise<void> {
		await ask('POST', 'rename', { path, to });
	},

	async trash(path: string): Promise<void> {
		await ask('POST', 'trash', { path });
	},

	async delete(path: string): Promise<void> {
		await ask('POST', 'delete', { path });
	},

	/** The address of a file as it is, for pictures. */
	address(path: string): string {
		return `/vault/file?${new URLSearchParams({ path }).toString()}`;
	},

	/** Hears of changes that did not come from this page, as paths. Returns "stop listening". */
	onOutsideChange(listener: (paths: readonly string[]) => void): () => void {
		const source = new EventSource('/vault/changes');
		source.onmessage = (event: MessageEvent<string>) => { listener(JSON.parse(event.data) as string[]); };
		return () => { source.close(); };
	},
};
