/** A vault folder on disk: lists, reads and changes what lies in it, and nothing outside it. */
import { lstat, mkdir, readFile, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, posix, relative, sep } from 'node:path';
import { Refusal } from './refusal.ts';
import type { Entry } from './world/file-server.ts';
import type { FileStats } from './world/files.ts';

/** The app does not index larger notes, so their text is not sent with the list. */
const TOO_LARGE = 2 * 1024 * 1024;
/** Where thrown-away files go: the app's own place for them within a vault. */
const TRASH = '.trash';

export class VaultFolder {
	readonly root: string;
	readOnly = false;
	/** What this server wrote last and when, so that its own changes are not told as changes from outside. */
	readonly #own = new Map<string, number | 'gone'>();

	private constructor(root: string) {
		this.root = root;
	}

	static async open(path: string): Promise<VaultFolder> {
		return new VaultFolder(await realpath(path));
	}

	/** Every file and folder that the app would see, the folders before what is in them. Hidden ones and links are left out. */
	async list(withText: boolean): Promise<Entry[]> {
		return this.#listFolder('', withText);
	}

	async exists(path: string): Promise<boolean> {
		return exists(await this.#place(path));
	}

	async read(path: string): Promise<Buffer> {
		return readFile(await this.#place(path));
	}

	/** @param fresh refuses when there is such a file already */
	async write(path: string, content: Buffer, fresh: boolean): Promise<FileStats> {
		const full = await this.#placeToChange(path);
		await writeFile(full, content, { flag: fresh ? 'wx' : 'w' });
		return this.#changed(path, full);
	}

	async makeFolder(path: string): Promise<void> {
		await mkdir(await this.#placeToChange(path), { recursive: true });
	}

	async rename(path: string, to: string): Promise<void> {
		const [from, target] = [await this.#placeToChange(path), await this.#placeToChange(to)];
		if (await exists(target)) throw new Refusal(409, 'Destination file already exists!');
		await rename(from, target);
		this.#own.set(path, 'gone');
		await this.#changed(to, target);
	}

	async trash(path: string): Promise<void> {
		const from = await this.#placeToChange(path);
		await mkdir(join(this.root, TRASH), { recursive: true });
		const { name, ext } = posix.parse(path);
		let target = join(this.root, TRASH, basename(path));
		for (let number = 1; await exists(target); number++) target = join(this.root, TRASH, `${name} ${String(number)}${ext}`);
		await rename(from, target);
		this.#own.set(path, 'gone');
	}

	async delete(path: string): Promise<void> {
		await rm(await this.#placeToChange(path), { recursive: true });
		this.#own.set(path, 'gone');
	}

	/** Whether a change that was seen on disk is one of this server's own. */
	async isOwn(path: string): Promise<boolean> {
		const known = this.#own.get(path);
		if (known === undefined) return false;
		try {
			return (await stat(join(this.root, path))).mtimeMs === known;
		} catch {
			return known === 'gone';
		}
	}

	/** A path that was seen on disk, as the app writes it. */
	pathOf(full: string): string {
		return relative(this.root, full).split(sep).join('/');
	}

	async #changed(path: string, full: string): Promise<FileStats> {
		const found = await stat(full);
		this.#own.set(path, found.mtimeMs);
		return statsOf(found);
	}

	async #listFolder(folder: string, withText: boolean): Promise<Entry[]> {
		const names = await readdir(join(this.root, folder), { withFileTypes: true });
		const seen = names.filter((one) => !one.name.startsWith('.') && (one.isDirectory() || one.isFile()));
		const entries = await Promise.all(seen.map(async (one): Promise<Entry[]> => {
			const path = folder === '' ? one.name : `${folder}/${one.name}`;
			if (one.isDirectory()) return [{ path: path.normalize('NFC'), folder: true }, ...(await this.#listFolder(path, withText))];
			return [await this.#listFile(path, withText)];
		}));
		return entries.flat();
	}

	async #listFile(path: string, withText: boolean): Promise<Entry> {
		const full = join(this.root, path);
		const stats = statsOf(await stat(full));
		const text = withText && path.endsWith('.md') && stats.size <= TOO_LARGE ? { text: await readFile(full, 'utf8') } : {};
		return { path: path.normalize('NFC'), folder: false, ...stats, ...text };
	}

	/** Where a path of the vault lies on disk. Refused when it leads out, through `..`, an absolute path or a link. */
	async #place(path: string): Promise<string> {
		const full = join(this.root, ...posix.normalize(`/${path.replaceAll('\\', '/')}`).split('/'));
		let there = full;
		while (there.length > this.root.length && !(await exists(there))) there = dirname(there);
		const real = await realpath(there);
		if (path.includes('\0') || path.split(/[\\/]/).includes('..') || (real !== this.root && !real.startsWith(this.root + sep))) throw new Refusal(403, `${path} is not in the vault.`);
		return full;
	}

	async #placeToChange(path: string): Promise<string> {
		const full = await this.#place(path);
		if (full === this.root) throw new Refusal(403, 'The vault itself is not changed.');
		if (this.readOnly) throw Object.assign(new Error(`EROFS: read-only file system, open '${path}'`), { code: 'EROFS' });
		return full;
	}
}

async function exists(full: string): Promise<boolean> {
	try {
		await lstat(full);
		return true;
	} catch {
		return false;
	}
}

const statsOf = ({ birthtimeMs, mtimeMs, size }: { birthtimeMs: number; mtimeMs: number; size: number }): FileStats => ({ ctime: Math.round(birthtimeMs), mtime: Math.round(mtimeMs), size });
