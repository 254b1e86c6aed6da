/** All notes of a vault as one immutable value: which client each belongs to, and which note each link names (note-format §1). */
import { Client } from './client.ts';
import { FileIndex } from './file-index.ts';
import { folderOf } from './link.ts';
import type { Note, NoteOf } from './note.ts';
import { groupKey, NoteGroups } from './note-groups.ts';
import type { AnyNote, NoteGroup } from './note-groups.ts';
import { PersistentMap } from './persistent-map.ts';
import { compare } from './order.ts';
import { originalFirst } from './sync-copy.ts';

/** Who belongs to whom. It depends on names and places only, so a change inside a note keeps it. */
export interface Belonging {
	/** Path of the client note by its folder. */
	readonly clientOfFolder: ReadonlyMap<string, string>;
	/** Client path by group; absent for groups that belong to nobody. */
	readonly clientOfGroup: ReadonlyMap<string, string>;
	readonly groupsOfClient: ReadonlyMap<string, readonly string[]>;
}

interface Parts {
	readonly files: FileIndex;
	readonly groups: NoteGroups;
	readonly clientNotes: PersistentMap<NoteOf<'client'>>;
	/** Worked out when first asked for, and shared by all versions in which nothing moved. */
	readonly belonging: { value?: Belonging };
	/** The clients last asked for; a version whose groups are the same ones takes them from here. */
	readonly clients: Map<string, { readonly groups: readonly NoteGroup[]; readonly client: Client }>;
}

/** Files that are neither ours nor broken are known by name only. */
const isKept = (note: AnyNote): boolean => note.type !== null || note.faults.length > 0;
const isClient = (note: AnyNote): note is NoteOf<'client'> => note.type === 'client';

export class Notebook {
	readonly #parts: Parts;

	private constructor(parts: Parts) {
		this.#parts = parts;
	}

	/**
	 * @param notes every Markdown file of the vault; of equal paths the last counts
	 * @param otherFiles paths of all other files, which links may name
	 */
	static from(notes: Iterable<AnyNote>, otherFiles: Iterable<string> = []): Notebook {
		const kept = new Map<string, AnyNote>();
		for (const note of notes) kept.set(note.path, note);
		const files = FileIndex.from([...kept.keys(), ...otherFiles]);
		for (const note of kept.values()) if (!isKept(note)) kept.delete(note.path);
		const clientNotes = [...kept.values()].filter(isClient).map((note) => [note.path, note] as const);
		return new Notebook({ files, groups: NoteGroups.from(kept.values()), clientNotes: PersistentMap.from(clientNotes), belonging: {}, clients: new Map() });
	}

	/** The notebook with this note in place of any other of its path. */
	with(note: AnyNote): Notebook {
		const { files, groups, clientNotes, belonging, clients } = this.#parts;
		const old = groups.get(note.path);
		// A change within the user's own notes changes nothing here.
		if (old === note || (old === undefined && !isKept(note) && files.has(note.path))) return this;
		const stays = old !== undefined && isKept(note) && groupKey(old) === groupKey(note) && !isClient(old) && !isClient(note) && (old.type === null) === (note.type === null);
		return new Notebook({
			files: files.with(note.path),
			groups: isKept(note) ? groups.with(note) : groups.without(note.path),
			clientNotes: isClient(note) ? clientNotes.with(note.path, note) : clientNotes.without(note.path),
			belonging: stays ? belonging : {},
			clients,
		});
	}

	/** The notebook with a file that is no note, such as a photo. */
	withFile(path: string): Notebook {
		const files = this.#parts.files.with(path);
		return files === this.#parts.files ? this : new Notebook({ ...this.#parts, files, belonging: {} });
	}

	/** The notebook without the note or file of this path. */
	without(path: string): Notebook {
		const { files, groups, clientNotes, clients } = this.#parts;
		if (!files.has(path)) return this;
		clients.delete(path);
		return new Notebook({ files: files.without(path), groups: groups.without(path), clientNotes: clientNotes.without(path), belonging: {}, clients });
	}

	/** The note of this path if it is one of ours or broken. */
	get(path: string): AnyNote | null {
		return this.#parts.groups.get(path) ?? null;
	}

	/** The path of the file a link names, or null. @param source path of the note that carries it */
	resolve(target: string, source: string): string | null {
		return this.#parts.files.resolve(target, source);
	}

	/** Whether a note or file of the vault has this name, in whatever folder: a link of this name would meet it. */
	hasName(name: string): boolean {
		return this.#parts.files.hasName(name);
	}

	/** Every note kept, whoever it belongs to, by path. */
	get notes(): readonly AnyNote[] {
		return [...this.#parts.groups.notes()].sort((a, b) => compare(a.path, b.path));
	}

	/** All clients, by path. */
	get clients(): readonly Client[] {
		return [...this.belonging.groupsOfClient.keys()].sort(compare).map((path) => this.client(path)).filter((client) => client !== null);
	}

	/** The client whose own note has this path, or null. */
	client(path: string): Client | null {
		const { groups, clients } = this.#parts;
		const note = groups.get(path);
		const keys = this.belonging.groupsOfClient.get(path);
		if (!keys || !note || !isClient(note)) return null;
		const own = keys.map((key) => groups.group(key)).filter((group) => group !== undefined);
		const known = clients.get(path);
		if (known?.client.note === note && known.groups.length === own.length && known.groups.every((group, i) => group === own[i])) return known.client;
		// A second client note in a folder is a duplicate, and belongs to nobody.
		const ours = own.flatMap((group) => [...group.notes.values()]).filter((one): one is Note => one.type !== null && (one === note || !isClient(one)));
		const client = new Client(note, ours);
		clients.set(path, { groups: own, client });
		return client;
	}

	/** Path of the client note that a note of ours belongs to, or null. */
	clientPathOf(note: AnyNote): string | null {
		if (isClient(note)) return this.belonging.clientOfFolder.get(folderOf(note.path)) === note.path ? note.path : null;
		return this.belonging.clientOfGroup.get(groupKey(note)) ?? null;
	}

	/** Who belongs to whom; the same value as long as no note comes, goes, or changes its client. */
	get belonging(): Belonging {
		return (this.#parts.belonging.value ??= workOut(this.#parts));
	}
}

function workOut({ files, groups, clientNotes }: Parts): Belonging {
	const clientOfFolder = new Map<string, string>();
	for (const path of [...clientNotes.values()].map((note) => note.path).sort(originalFirst)) {
		const folder = folderOf(path);
		if (!clientOfFolder.has(folder)) clientOfFolder.set(folder, path);
	}
	const clientOfGroup = new Map<string, string>();
	const groupsOfClient = new Map<string, string[]>([...clientOfFolder.values()].map((path) => [path, []]));
	for (const [key, { folder, target }] of groups.entries()) {
		const named = target === null ? null : files.resolve(target, `${folder}/`);
		// A link to the second client note of a folder means the client all the same.
		const path = target === null ? enclosing(folder, clientOfFolder) : named !== null && clientNotes.get(named) ? clientOfFolder.get(folderOf(named)) : undefined;
		const list = path === undefined || path === null ? undefined : groupsOfClient.get(path);
		if (!list || !path) continue;
		clientOfGroup.set(key, path);
		list.push(key);
	}
	return { clientOfFolder, clientOfGroup, groupsOfClient };
}

function enclosing(folder: string, clientOfFolder: ReadonlyMap<string, string>): string | null {
	for (let at = folder; ; at = folderOf(at)) {
		const path = clientOfFolder.get(at);
		if (path !== undefined) return path;
		if (at === '') return null;
	}
}
