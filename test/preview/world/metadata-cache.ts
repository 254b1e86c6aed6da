/** The metadata cache: what the app knows of each note, always a little later than the note itself, and the links between notes. */
import type { CachedMetadata } from 'obsidian';
import { Events, debounce } from './events.ts';
import { TFile } from './files.ts';
import type { TAbstractFile } from './files.ts';
import { LinkResolution, getLinkpath } from './link-resolution.ts';
import { NoteReader } from './note-reader.ts';
import type { Vault } from './vault.ts';

/** The app does not index larger notes. */
const TOO_LARGE = 2 * 1024 * 1024;
/** How many notes are given to the worker at once: few, so that what the listeners do fits between two frames. */
const BATCH = 40;

type LinkCounts = Record<string, Record<string, number>>;

export class MetadataCache extends Events {
	resolvedLinks: LinkCounts = {};
	unresolvedLinks: LinkCounts = {};
	readonly #vault: Vault;
	readonly #links: LinkResolution;
	readonly #byPath = new Map<string, CachedMetadata>();
	readonly #toRead = new Set<TFile>();
	readonly #toResolve = new Set<TFile>();
	#namesChanged = false;
	readonly #reader = new NoteReader();
	#started = false;
	#reading = false;
	readonly #readSoon = debounce(() => void this.#readSome(), 1);
	readonly #resolveSoon = debounce(() => { this.#resolveAll(); }, 20, true);

	constructor(vault: Vault) {
		super();
		this.#vault = vault;
		this.#links = new LinkResolution(vault);
		vault.on('create', (file) => { this.#renamed(); this.#ask(file); });
		vault.on('modify', (file) => { this.#ask(file); });
		vault.on('delete', (file) => { this.#deleted(file); });
		vault.on('rename', (file, old) => { this.#moved(file, old); });
	}

	getFileCache(file: TFile): CachedMetadata | null {
		return this.getCache(file.path);
	}

	getCache(path: string): CachedMetadata | null {
		return this.#byPath.get(path) ?? null;
	}

	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		return this.#links.destination(linkpath, sourcePath);
	}

	fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
		return this.#links.linkText(file, omitMdExtension);
	}

	/** Begins to read notes. The app does so after the plugins are there and the files announced. */
	start(): void {
		this.#started = true;
		this.#readSoon();
		this.#resolveSoon();
	}

	#ask(file: TAbstractFile): void {
		if (!(file instanceof TFile) || file.extension !== 'md') return;
		this.#toRead.add(file);
		if (this.#started) this.#readSoon();
	}

	/** A few notes at a time; what came in meanwhile is read afterwards, so that the answers keep the order of the changes. */
	async #readSome(): Promise<void> {
		if (this.#reading) return;
		this.#reading = true;
		try {
			const files = [...this.#toRead].slice(0, BATCH);
			for (const file of files) this.#toRead.delete(file);
			const loaded = await Promise.all(files.filter(({ stat }) => stat.size <= TOO_LARGE).map((file) => this.#load(file)));
			const notes = loaded.filter((note) => note !== null);
			const found = await this.#reader.read(notes.map(({ text }) => text));
			notes.forEach(({ file, text }, at) => { this.#take(file, text, found[at] ?? {}); });
		} finally {
			// A note that fails is told as an error of the page; the others are read all the same.
			this.#reading = false;
			if (this.#toRead.size > 0) this.#readSoon();
		}
	}

	/** Null where the file is gone by now. */
	async #load(file: TFile): Promise<{ file: TFile; text: string } | null> {
		try {
			return { file, text: await this.#vault.cachedRead(file) };
		} catch {
			return null;
		}
	}

	#take(file: TFile, text: string, cache: CachedMetadata): void {
		if (file.deleted || this.#toRead.has(file)) return;
		this.#byPath.set(file.path, cache);
		this.#toResolve.add(file);
		this.trigger('changed', file, text, cache);
		this.#resolveSoon();
	}

	#deleted(file: TAbstractFile): void {
		this.#renamed();
		if (!(file instanceof TFile)) return;
		const last = this.getCache(file.path);
		this.#byPath.delete(file.path);
		this.#toRead.delete(file);
		delete this.resolvedLinks[file.path];
		delete this.unresolvedLinks[file.path];
		this.trigger('deleted', file, last);
	}

	#moved(file: TAbstractFile, old: string): void {
		this.#renamed();
		const cache = this.getCache(old);
		if (!cache) return;
		this.#byPath.delete(old);
		this.#byPath.set(file.path, cache);
		for (const counts of [this.resolvedLinks, this.unresolvedLinks]) {
			const own = counts[old];
			if (own) counts[file.path] = own;
			delete counts[old];
		}
	}

	#renamed(): void {
		this.#links.forget();
		this.#namesChanged = true;
		if (this.#started) this.#resolveSoon();
	}

	/** After a change of names any link may lead elsewhere; else only the changed notes are looked at. */
	#resolveAll(): void {
		if (this.#toRead.size > 0 || this.#reading) {
			this.#resolveSoon();
			return;
		}
		const files = this.#namesChanged ? this.#vault.getMarkdownFiles() : [...this.#toResolve];
		this.#namesChanged = false;
		this.#toResolve.clear();
		for (const file of files) this.#resolve(file);
		this.trigger('resolved');
	}

	#resolve(file: TFile): void {
		const cache = this.getFileCache(file);
		const found: Record<string, number> = {};
		const missing: Record<string, number> = {};
		for (const { link } of [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])]) {
			const path = getLinkpath(link);
			if (path === '') continue;
			const there = this.getFirstLinkpathDest(path, file.path);
			if (there) found[there.path] = (found[there.path] ?? 0) + 1;
			else missing[path] = (missing[path] ?? 0) + 1;
		}
		this.resolvedLinks[file.path] = found;
		this.unresolvedLinks[file.path] = missing;
		this.trigger('resolve', file);
	}
}
