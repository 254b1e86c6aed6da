/** Which file a link names: all files of a vault by name, and the app's way of choosing among them. */
import { folderOf } from './link.ts';
import { PersistentMap } from './persistent-map.ts';
import { compare } from './order.ts';

/** Names are found after NFKC and lower case; among those found, the app's own comparison (NFC, lower case) comes first. */
const folded = (name: string): string => (UNCHANGED.test(name) ? name : name.normalize('NFKC').toLowerCase());
/** Small letters, digits, kana and kanji stay as they are, and most names have nothing else. */
const UNCHANGED = /^[ !-@[-~\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff]*$/;
/** A note is known without its `.md`, as links name it. */
const nameKey = (name: string): string => folded(name.endsWith('.md') || /\.md$/i.test(name) ? name.slice(0, -3) : name);
const asApp = (path: string): string => path.normalize('NFC').toLowerCase();
const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** An immutable index of a vault's files by name. */
export class FileIndex {
	readonly #paths: PersistentMap<readonly string[]>;

	private constructor(paths: PersistentMap<readonly string[]>) {
		this.#paths = paths;
	}

	static from(paths: Iterable<string>): FileIndex {
		const named = new Map<string, string[]>();
		for (const path of paths) {
			const key = nameKey(lastPart(path));
			const list = named.get(key);
			if (list) list.push(path);
			else named.set(key, [path]);
		}
		for (const list of named.values()) if (list.length > 1) list.sort(compare);
		return new FileIndex(PersistentMap.from(named));
	}

	has(path: string): boolean {
		return this.#paths.get(nameKey(lastPart(path)))?.includes(path) ?? false;
	}

	/** Whether any file has this name, in whatever folder; a note's name is without `.md`. */
	hasName(name: string): boolean {
		return this.#paths.get(nameKey(`${name}.md`)) !== undefined;
	}

	/** This index itself when it has the file. */
	with(path: string): FileIndex {
		if (this.has(path)) return this;
		const key = nameKey(lastPart(path));
		return new FileIndex(this.#paths.with(key, [...(this.#paths.get(key) ?? []), path].sort(compare)));
	}

	/** This index itself when it does not have the file. */
	without(path: string): FileIndex {
		if (!this.has(path)) return this;
		const key = nameKey(lastPart(path));
		const rest = (this.#paths.get(key) ?? []).filter((other) => other !== path);
		return new FileIndex(rest.length > 0 ? this.#paths.with(key, rest) : this.#paths.without(key));
	}

	/**
	 * The file a link names, as the app chooses it: an exact path first, then files whose path ends like the link: those in the
	 * folder of the linking note before others, short paths before long ones. Null: no such file.
	 * @param target a link's target without `#…` and `|…`, with or without `.md`; empty means `source`
	 * @param source path of the note that carries the link
	 */
	resolve(target: string, source: string): string | null {
		if (target === '') return source;
		const folder = folderOf(source);
		const exactly = /^\.{0,2}\//.test(target);
		const wanted = exactly ? absolute(target, folder) : target;
		const isNote = /\.md$/i.test(wanted);
		const found = this.#paths.get(nameKey(lastPart(wanted)));
		const named = isNote ? found?.filter((path) => /\.md$/i.test(path)) : found;
		if (!named) return null;
		// Most links are a name that one file has.
		if (named.length === 1 && named[0] !== undefined && !target.includes('/')) return named[0];
		return choose(named, asApp(wanted), asApp, folder, exactly) ?? choose(named, folded(wanted), folded, folder, exactly);
	}
}

/** `./x`, `../x` and `/x` as a path from the vault's root. */
function absolute(target: string, folder: string): string {
	const parts = target.startsWith('/') || folder === '' ? [] : folder.split('/');
	for (const part of target.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.' && part !== '') parts.push(part);
	}
	return parts.join('/');
}

function choose(paths: readonly string[], wanted: string, spell: (path: string) => string, folder: string, exactly: boolean): string | null {
	const is = (path: string): boolean => spell(path) === wanted || spell(path) === `${wanted}.md`;
	const exact = paths.find(is);
	if (exact !== undefined || exactly) return exact ?? null;
	const endings = [`/${wanted}`, `/${wanted}.md`];
	const near = (path: string): number => (folder !== '' && path.startsWith(`${folder}/`) ? 0 : 1);
	const fitting = paths.filter((path) => endings.some((ending) => spell(path).endsWith(ending)));
	return fitting.sort((a, b) => near(a) - near(b) || a.length - b.length || compare(a, b))[0] ?? null;
}
