/** The vault: a tree of living files over the server's folder, and the events of its changes. */
import { FileAdapter } from './data-adapter.ts';
import { Events } from './events.ts';
import type { EventRef } from './events.ts';
import { fileServer } from './file-server.ts';
import type { Entry } from './file-server.ts';
import { TFile, TFolder, folderPath, normalizePath, withDescendants } from './files.ts';
import type { FileStats, TAbstractFile } from './files.ts';

export interface WriteOptions {
	ctime?: number;
	mtime?: number;
}

export class Vault extends Events {
	readonly configDir = '.obsidian';
	readonly adapter: FileAdapter;
	readonly #root: TFolder;
	readonly #byPath = new Map<string, TAbstractFile>();
	readonly #texts = new Map<string, string>();
	#queue: Promise<unknown> = Promise.resolve();

	constructor(name: string) {
		super();
		this.adapter = new FileAdapter(name);
		this.#root = new TFolder(this, '/');
		this.#root.name = '';
		this.#byPath.set('/', this.#root);
	}

	override on(name: 'create' | 'modify' | 'delete', listener: (file: TAbstractFile) => unknown, context?: unknown): EventRef;
	override on(name: 'rename', listener: (file: TAbstractFile, oldPath: string) => unknown, context?: unknown): EventRef;
	override on(name: string, listener: (...args: never[]) => unknown, context?: unknown): EventRef;
	override on(name: string, listener: (...args: never[]) => unknown, context?: unknown): EventRef {
		return super.on(name, listener, context);
	}

	static recurseChildren(root: TFolder, callback: (file: TAbstractFile) => unknown): void {
		for (const file of withDescendants(root)) callback(file);
	}

	getName(): string {
		return this.adapter.getName();
	}

	getRoot(): TFolder {
		return this.#root;
	}

	getAbstractFileByPath(path: string): TAbstractFile | null {
		return this.#byPath.get(path) ?? null;
	}

	getFileByPath(path: string): TFile | null {
		const file = this.#byPath.get(path);
		return file instanceof TFile ? file : null;
	}

	getFolderByPath(path: string): TFolder | null {
		const folder = this.#byPath.get(path);
		return folder instanceof TFolder ? folder : null;
	}

	getAllLoadedFiles(): TAbstractFile[] {
		return [...this.#byPath.values()];
	}

	getFiles(): TFile[] {
		return this.getAllLoadedFiles().filter((file) => file instanceof TFile);
	}

	getMarkdownFiles(): TFile[] {
		return this.getFiles().filter((file) => file.extension === 'md');
	}

	getAllFolders(includeRoot = false): TFolder[] {
		return this.getAllLoadedFiles().filter((file) => file instanceof TFolder).filter((folder) => includeRoot || !folder.isRoot());
	}

	getResourcePath(file: TFile): string {
		return fileServer.address(file.path);
	}

	read(file: TFile): Promise<string> {
		return fileServer.read(file.path);
	}

	async cachedRead(file: TFile): Promise<string> {
		const known = this.#texts.get(file.path);
		if (known !== undefined) return known;
		const text = await this.read(file);
		this.#texts.set(file.path, text);
		return text;
	}

	/** As in the app, the folder must be there. */
	create(path: string, text: string, _options?: WriteOptions): Promise<TFile> {
		return this.#inTurn(async () => {
			const at = normalizePath(path);
			if (this.#byPath.has(at)) throw new Error('File already exists.');
			const stat = await fileServer.create(at, text);
			this.#texts.set(at, text);
			const file = this.#addFile(at, stat);
			this.trigger('create', file);
			return file;
		});
	}

	/** A file that is no text. */
	createBinary(path: string, data: ArrayBuffer, _options?: WriteOptions): Promise<TFile> {
		return this.#inTurn(async () => {
			const at = normalizePath(path);
			if (this.#byPath.has(at)) throw new Error('File already exists.');
			const file = this.#addFile(at, await fileServer.create(at, data));
			this.trigger('create', file);
			return file;
		});
	}

	createFolder(path: string): Promise<TFolder> {
		return this.#inTurn(async () => {
			const at = normalizePath(path);
			if (this.#byPath.has(at)) throw new Error('Folder already exists.');
			await fileServer.makeFolder(at);
			return this.#addFolder(at);
		});
	}

	modify(file: TFile, text: string, _options?: WriteOptions): Promise<void> {
		return this.#inTurn(() => this.#write(file, text));
	}

	append(file: TFile, text: string, _options?: WriteOptions): Promise<void> {
		return this.#inTurn(async () => this.#write(file, (await this.read(file)) + text));
	}

	/** Reads, asks for the new text and writes it with nobody in between. The same text is not written again. */
	process(file: TFile, change: (text: string) => string, _options?: WriteOptions): Promise<string> {
		return this.#inTurn(async () => {
			const before = await this.read(file);
			const after = change(before);
			if (after !== before) await this.#write(file, after);
			return after;
		});
	}

	delete(file: TAbstractFile, _force?: boolean): Promise<void> {
		return this.#inTurn(async () => {
			await fileServer.delete(file.path);
			this.#forget(file);
		});
	}

	trash(file: TAbstractFile, _system: boolean): Promise<void> {
		return this.#inTurn(async () => {
			await fileServer.trash(file.path);
			this.#forget(file);
		});
	}

	rename(file: TAbstractFile, newPath: string): Promise<void> {
		return this.#inTurn(async () => {
			const to = normalizePath(newPath);
			if (to === file.path) return;
			if (this.#byPath.has(to)) throw new Error('Destination file already exists!');
			await fileServer.rename(file.path, to);
			this.#move(file, to);
		});
	}

	/** Takes in what the folder holds: at the start everything, later what changed from outside. */
	takeIn(withText: boolean): Promise<void> {
		return this.#inTurn(async () => {
			const entries = await fileServer.list(withText);
			const there = new Set(['/', ...entries.map((entry) => entry.path)]);
			for (const file of this.getAllLoadedFiles()) if (!there.has(file.path) && !file.deleted) this.#forget(file);
			for (const entry of entries) await this.#takeInOne(entry);
		});
	}

	/** The text of a note if it is at hand without asking the server. */
	knownText(file: TFile): string | undefined {
		return this.#texts.get(file.path);
	}

	async #takeInOne(entry: Entry): Promise<void> {
		const known = this.#byPath.get(entry.path);
		if (entry.folder) {
			if (!known) this.#addFolder(entry.path);
			return;
		}
		const { path, text, ctime, mtime, size } = entry;
		const stat = { ctime, mtime, size };
		if (text !== undefined) this.#texts.set(path, text);
		if (!known) {
			this.trigger('create', this.#addFile(path, stat));
		} else if (known instanceof TFile && (known.stat.mtime !== mtime || known.stat.size !== size)) {
			known.stat = stat;
			this.#texts.delete(path);
			if (known.extension === 'md') await this.cachedRead(known);
			this.trigger('modify', known);
		}
	}

	async #write(file: TFile, text: string): Promise<void> {
		if (file.deleted) throw new Error(`ENOENT: no such file or directory, open '${file.path}'`);
		file.stat = await fileServer.write(file.path, text);
		this.#texts.set(file.path, text);
		this.trigger('modify', file);
	}

	#addFile(path: string, stat: FileStats): TFile {
		const file = new TFile(this, path);
		file.stat = stat;
		return this.#place(file);
	}

	/** Adds the folders above it as well, each with its event. */
	#addFolder(path: string): TFolder {
		const folder = this.#place(new TFolder(this, path));
		this.trigger('create', folder);
		return folder;
	}

	#place<T extends TAbstractFile>(file: T): T {
		const parent = this.getFolderByPath(folderPath(file.path)) ?? this.#addFolder(folderPath(file.path));
		file.parent = parent;
		parent.children.push(file);
		this.#byPath.set(file.path, file);
		return file;
	}

	#forget(top: TAbstractFile): void {
		for (const file of withDescendants(top).reverse()) {
			this.#byPath.delete(file.path);
			this.#texts.delete(file.path);
			file.parent?.children.remove(file);
			file.deleted = true;
			this.trigger('delete', file);
		}
	}

	/** The folder first, then what is in it, each with its own event, as the app does. */
	#move(top: TAbstractFile, to: string): void {
		const from = top.path;
		const all = withDescendants(top);
		top.parent?.children.remove(top);
		const parent = this.getFolderByPath(folderPath(to)) ?? this.#addFolder(folderPath(to));
		top.parent = parent;
		parent.children.push(top);
		for (const file of all) this.#changePath(file, to + file.path.slice(from.length));
	}

	#changePath(file: TAbstractFile, path: string): void {
		const old = file.path;
		const text = this.#texts.get(old);
		this.#byPath.delete(old);
		this.#texts.delete(old);
		file.setPath(path);
		this.#byPath.set(path, file);
		if (text !== undefined) this.#texts.set(path, text);
		this.trigger('rename', file, old);
	}

	/** One writer at a time, which is what makes `process` safe. */
	#inTurn<T>(work: () => Promise<T>): Promise<T> {
		const turn = this.#queue.then(work);
		this.#queue = turn.catch(() => undefined);
		return turn;
	}
}
