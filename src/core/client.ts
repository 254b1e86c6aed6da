/** One client (支援先) with all of its notes: by type, its visits in order, and who its people are. */
import { folderOf } from './link.ts';
import type { Note, NoteOf } from './note.ts';
import { compare } from './order.ts';
import { originalFirst, originalOfCopy } from './sync-copy.ts';
import { fold } from './vocabulary.ts';
import { OWNER_WORDS, SUPPORTER_WORDS } from './vocabulary/body.ts';
import type { NoteType } from './vocabulary/note-types.ts';

/** A client as one value. A change of one of its notes makes a new one; other clients keep theirs. */
export class Client {
	/** The client's own note. */
	readonly note: NoteOf<'client'>;
	/** All notes that belong to it, its own included, by path. */
	readonly notes: ReadonlyMap<string, Note>;
	readonly #byType = new Map<NoteType, Note[]>();
	readonly #owner: ReadonlySet<string>;
	readonly #supporters: ReadonlySet<string>;

	constructor(note: NoteOf<'client'>, notes: Iterable<Note>) {
		this.note = note;
		const sorted = [...notes].sort((a, b) => compare(a.path, b.path));
		this.notes = new Map(sorted.map((one) => [one.path, one]));
		for (const one of sorted) {
			const list = this.#byType.get(one.type);
			if (list) list.push(one);
			else this.#byType.set(one.type, [one]);
		}
		const { owner, lead, deputies = [], office } = note.fields;
		this.#owner = new Set([...OWNER_WORDS, ...(owner ? [owner] : [])].map(fold));
		this.#supporters = new Set([...SUPPORTER_WORDS, ...[lead, ...deputies, office].filter((name) => name !== undefined)].map(fold));
	}

	get path(): string {
		return this.note.path;
	}
	get folder(): string {
		return folderOf(this.note.path);
	}
	/** 事業者名, else the note's title. */
	get name(): string {
		return this.note.fields.name ?? this.note.title;
	}

	/** Its notes of one type, by path. */
	ofType<T extends NoteType>(type: T): readonly NoteOf<T>[] {
		return (this.#byType.get(type) ?? []) as unknown as NoteOf<T>[];
	}

	/** Its visits in the order they took place or will, without copies that a sync service made of them. */
	get visits(): readonly NoteOf<'visit'>[] {
		const copied = ({ path }: Note): boolean => this.notes.has(originalOfCopy(path) ?? '');
		return inOrder(this.ofType('visit').filter((visit) => !copied(visit)));
	}

	/** Whether a name means the owner (経営者). */
	isOwner(name: string): boolean {
		return this.#owner.has(fold(name));
	}

	/** Whether a name means a supporter: lead, deputies, office or one of the words for them (note-format §3). */
	isSupporter(name: string): boolean {
		return this.#supporters.has(fold(name));
	}
}

/** Numbered visits by number; the others stand before the first one that is later, or at the end. */
function inOrder(visits: readonly NoteOf<'visit'>[]): NoteOf<'visit'>[] {
	const day = ({ fields: { date } }: NoteOf<'visit'>): string => date ?? '9999';
	const byDay = (a: NoteOf<'visit'>, b: NoteOf<'visit'>): number => compare(day(a), day(b)) || originalFirst(a.path, b.path);
	const order = visits.filter(({ fields }) => fields.no !== undefined).sort((a, b) => (a.fields.no ?? 0) - (b.fields.no ?? 0) || byDay(a, b));
	for (const visit of visits.filter(({ fields }) => fields.no === undefined).sort(byDay)) {
		const later = visit.fields.date === undefined ? -1 : order.findIndex(({ fields }) => fields.date !== undefined && fields.date > day(visit));
		order.splice(later < 0 ? order.length : later, 0, visit);
	}
	return order;
}

/** Whether a visit has taken place by that day: it says so, or its day has passed and it says nothing else. */
export const tookPlace = ({ fields: { status, date } }: NoteOf<'visit'>, today: string): boolean =>
	status === '実施済' || (status === undefined && date !== undefined && date <= today);

/** The last visit that took place, by that day. */
export const lastVisit = (client: Client, today: string): NoteOf<'visit'> | null => client.visits.filter((visit) => tookPlace(visit, today)).at(-1) ?? null;

/** The next visit that is planned: the earliest from that day on, else one without a date. */
export function nextVisit(client: Client, today: string): NoteOf<'visit'> | null {
	const planned = client.visits.filter(({ fields: { status, date } }) => (status === '予定' || status === undefined) && (date === undefined ? status === '予定' : date >= today));
	const open = planned.filter((visit) => !tookPlace(visit, today));
	return open.filter((visit) => visit.fields.date !== undefined).sort((a, b) => compare(a.fields.date ?? '', b.fields.date ?? ''))[0] ?? open[0] ?? null;
}
