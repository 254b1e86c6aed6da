/** The file manager: what the app does with files for the user: rename with the links to them, throw away, place new ones. */
import type { Reference } from 'obsidian';
import { TFile, withDescendants } from './files.ts';
import type { TAbstractFile, TFolder } from './files.ts';
import { parseLinktext } from './link-resolution.ts';
import type { MetadataCache } from './metadata-cache.ts';
import type { Vault } from './vault.ts';

interface Pointer {
	readonly reference: Reference;
	readonly to: TFile;
}

export class FileManager {
	readonly #vault: Vault;
	readonly #cache: MetadataCache;

	constructor(vault: Vault, cache: MetadataCache) {
		this.#vault = vault;
		this.#cache = cache;
	}

	/** The top of the vault, which is the app's default. */
	getNewFileParent(_sourcePath: string, _newFilePath?: string): TFolder {
		return this.#vault.getRoot();
	}

	async trashFile(file: TAbstractFile): Promise<void> {
		await this.#vault.trash(file, true);
	}

	/** Moves the file and rewrites the wikilinks that led to it, in texts and in properties, where they need it. */
	async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
		const moved = new Set(withDescendants(file).filter((one) => one instanceof TFile));
		const pointers = new Map(this.#vault.getMarkdownFiles().map((note) => [note, this.#pointers(note, moved)]));
		await this.#vault.rename(file, newPath);
		for (const [note, found] of pointers) if (found.length > 0) await this.#vault.process(note, (text) => this.#rewritten(text, note, found));
	}

	/** A wikilink to the file, with a heading or block and with words of its own where they are given. */
	generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias?: string): string {
		return `[[${this.#cache.fileToLinktext(file, sourcePath)}${subpath}${alias === undefined ? '' : `|${alias}`}]]`;
	}

	#pointers(note: TFile, moved: ReadonlySet<TFile>): Pointer[] {
		const { links = [], embeds = [], frontmatterLinks = [] } = this.#cache.getFileCache(note) ?? {};
		return [...links, ...embeds, ...frontmatterLinks].filter(({ original }) => original.includes('[[')).flatMap((reference) => {
			const to = this.#cache.getFirstLinkpathDest(parseLinktext(reference.link).path, note.path);
			return to && moved.has(to) ? [{ reference, to }] : [];
		});
	}

	#rewritten(text: string, note: TFile, pointers: readonly Pointer[]): string {
		return pointers.reduce((now, { reference: { link, original }, to }) => {
			const { path, subpath } = parseLinktext(link);
			if (this.#cache.getFirstLinkpathDest(path, note.path) === to) return now;
			const alias = /\|.*(?=\]\])/.exec(original)?.[0] ?? '';
			const renewed = `${original.startsWith('!') ? '!' : ''}[[${this.#cache.fileToLinktext(to, note.path)}${subpath}${alias}]]`;
			return now.replaceAll(original, () => renewed);
		}, text);
	}
}
