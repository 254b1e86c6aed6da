/** Which file a link means: by name wherever it lies, by path, relative to its note; and how to name a file shortly. */
import type { TFile } from './files.ts';
import type { Vault } from './vault.ts';

export class LinkResolution {
	readonly #vault: Vault;
	#byName: Map<string, TFile[]> | null = null;

	constructor(vault: Vault) {
		this.#vault = vault;
	}

	/** To be called when a file came, went or was renamed. */
	forget(): void {
		this.#byName = null;
	}

	/** The file's own note for an empty link; of several files the one in the note's folder, then the nearest to the top. */
	destination(link: string, sourcePath: string): TFile | null {
		if (link === '') return this.#vault.getFileByPath(sourcePath);
		const folder = sourcePath.includes('/') ? sourcePath.slice(0, sourcePath.lastIndexOf('/')) : '';
		const wanted = fromHere(link, folder).replace(/^\//, '').normalize('NFC').toLowerCase();
		const forms = [wanted, `${wanted}.md`];
		const hits = forms.flatMap((form) => this.#named(form.slice(form.lastIndexOf('/') + 1)).filter(({ path }) => `/${path.toLowerCase()}`.endsWith(`/${form}`)));
		const exact = hits.find(({ path }) => forms.includes(path.toLowerCase()));
		const beside = (file: TFile): number => Number(folder !== '' && file.path.startsWith(`${folder}/`));
		return exact ?? hits.sort((a, b) => beside(b) - beside(a) || a.path.length - b.path.length)[0] ?? null;
	}

	/** The shortest text that links to the file from anywhere: its name if no other file has it, else its path. */
	linkText(file: TFile, omitExtension: boolean): string {
		const bare = omitExtension && file.extension === 'md';
		const alone = this.#named(file.name.toLowerCase()).length <= 1;
		if (alone) return bare ? file.basename : file.name;
		return bare ? file.path.slice(0, -'.md'.length) : file.path;
	}

	#named(name: string): readonly TFile[] {
		this.#byName ??= this.#index();
		return this.#byName.get(name) ?? [];
	}

	#index(): Map<string, TFile[]> {
		const byName = new Map<string, TFile[]>();
		for (const file of this.#vault.getFiles()) {
			const name = file.name.toLowerCase();
			const same = byName.get(name);
			if (same) same.push(file);
			else byName.set(name, [file]);
		}
		return byName;
	}
}

function fromHere(link: string, folder: string): string {
	if (!/^\.\.?\//.test(link)) return link;
	const parts = folder === '' ? [] : folder.split('/');
	for (const part of link.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.') parts.push(part);
	}
	return parts.join('/');
}

/** A link without its heading or block. */
export const getLinkpath = (link: string): string => parseLinktext(link).path;

export function parseLinktext(link: string): { path: string; subpath: string } {
	const cut = link.indexOf('#');
	const at = cut < 0 ? link.length : cut;
	return { path: link.slice(0, at).replace(/\u00A0/g, ' ').trim().normalize('NFC'), subpath: link.slice(at).replace(/\u00A0/g, ' ').trim().normalize('NFC') };
}
