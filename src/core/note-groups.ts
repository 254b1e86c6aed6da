/** Notes by the client they say they belong to, so that a client can be put together without looking at the others. */
import { folderOf } from './link.ts';
import type { Note, PlainNote } from './note.ts';
import { PersistentMap } from './persistent-map.ts';
import { compare } from './order.ts';

export type AnyNote = Note | PlainNote;

/** Notes that declare the same belonging: the same `client` link from the same folder, or just the same folder. */
export interface NoteGroup {
	readonly folder: string;
	/** Target of the `client` link, or null. */
	readonly target: string | null;
	readonly notes: PersistentMap<AnyNote>;
}

/** A client note belongs to itself, whatever it links. */
const targetOf = (note: AnyNote): string | null => (note.type !== null && note.type !== 'client' ? (note.client?.link.target ?? null) : null);

/** The group a note declares. */
export function groupKey(note: AnyNote): string {
	const target = targetOf(note);
	return target === null ? folderOf(note.path) : `${folderOf(note.path)}\n${target}`;
}

/** An immutable collection of notes in groups. */
export class NoteGroups {
	readonly #groups: PersistentMap<NoteGroup>;
	/** Keys of the groups with a `client` link, by folder: a note is looked for there when its folder's own group has it not. */
	readonly #linked: PersistentMap<readonly string[]>;

	private constructor(groups: PersistentMap<NoteGroup>, linked: PersistentMap<readonly string[]>) {
		this.#groups = groups;
		this.#linked = linked;
	}

	/** Of equal paths there must be one only. */
	static from(notes: Iterable<AnyNote>): NoteGroups {
		const grouped = new Map<string, AnyNote[]>();
		for (const note of notes) {
			const key = groupKey(note);
			const list = grouped.get(key);
			if (list) list.push(note);
			else grouped.set(key, [note]);
		}
		const groups = Array.from(grouped, ([key, list]) => [key, groupOf(list)] as const);
		const linked = new Map<string, string[]>();
		for (const [key, { folder, target }] of groups) if (target !== null) linked.set(folder, [...(linked.get(folder) ?? []), key].sort(compare));
		return new NoteGroups(PersistentMap.from(groups), PersistentMap.from(linked));
	}

	get(path: string): AnyNote | undefined {
		const folder = folderOf(path);
		const own = this.#groups.get(folder)?.notes.get(path);
		if (own) return own;
		for (const key of this.#linked.get(folder) ?? []) {
			const note = this.#groups.get(key)?.notes.get(path);
			if (note) return note;
		}
		return undefined;
	}

	group(key: string): NoteGroup | undefined {
		return this.#groups.get(key);
	}

	/** All groups by key. */
	entries(): Iterable<readonly [string, NoteGroup]> {
		return this.#groups.entries();
	}

	*notes(): Generator<AnyNote> {
		for (const { notes } of this.#groups.values()) yield* notes.values();
	}

	/** These groups with this note in place of any other of its path. */
	with(note: AnyNote): NoteGroups {
		const key = groupKey(note);
		const old = this.get(note.path);
		const rest = old && groupKey(old) !== key ? this.without(note.path) : this;
		const group = rest.#groups.get(key);
		if (group) return new NoteGroups(rest.#groups.with(key, { ...group, notes: group.notes.with(note.path, note) }), rest.#linked);
		const made = groupOf([note]);
		const keys = made.target === null ? null : [...(rest.#linked.get(made.folder) ?? []), key].sort(compare);
		return new NoteGroups(rest.#groups.with(key, made), keys ? rest.#linked.with(made.folder, keys) : rest.#linked);
	}

	/** These groups without the note of this path. */
	without(path: string): NoteGroups {
		const note = this.get(path);
		if (!note) return this;
		const key = groupKey(note);
		const group = this.#groups.get(key);
		const notes = group?.notes.without(path);
		if (!group || !notes) return this;
		if (notes.size > 0) return new NoteGroups(this.#groups.with(key, { ...group, notes }), this.#linked);
		const keys = (this.#linked.get(group.folder) ?? []).filter((one) => one !== key);
		return new NoteGroups(this.#groups.without(key), keys.length > 0 ? this.#linked.with(group.folder, keys) : this.#linked.without(group.folder));
	}
}

function groupOf(notes: readonly AnyNote[]): NoteGroup {
	const [first] = notes;
	if (!first) throw new RangeError('a group of no notes');
	return { folder: folderOf(first.path), target: targetOf(first), notes: PersistentMap.from(notes.map((note) => [note.path, note] as const)) };
}
