/** New notes of every type but client, plan and visit: linked to their client and to the record at hand, with the values that follow from these. */
import type { Client } from './client.ts';
import { placeFrontMatter } from './front-matter.ts';
import { isStaffHearing } from './layer.ts';
import { draftNote } from './note-draft.ts';
import type { Draft } from './note-draft.ts';
import { inFolder, linkTo, newFolder, newName, oneLine } from './note-place.ts';
import type { Surroundings } from './note-place.ts';
import { recordDate } from './note.ts';
import type { NoteOf } from './note.ts';
import type { Notebook } from './notebook.ts';
import { propertyNames } from './property-edit.ts';
import type { Edit } from './property-edit.ts';
import type { Language } from './vocabulary.ts';
import { HEADINGS } from './vocabulary/body.ts';
import { NOTE_TYPES } from './vocabulary/note-types.ts';
import type { NoteType } from './vocabulary/note-types.ts';

/** A note to be created. */
export interface NewNote {
	readonly path: string;
	readonly text: string;
	/** Offset in the text where free writing begins. */
	readonly cursor: number;
	/** `[[name]]` */
	readonly link: string;
}

/** The types that need a title and nothing else; a client, a plan and a visit have names of their own making. */
export type TitledType = Exclude<NoteType, 'client' | 'plan' | 'visit'>;
/** A note in which others have their source. */
export type RecordNote = NoteOf<'visit'> | NoteOf<'hearing'> | NoteOf<'survey'> | NoteOf<'doc'>;

/** Who said a line, and the words as they were said. */
export interface Said {
	readonly speaker: string;
	readonly words: string;
}

/** What a new note is about. */
export interface Subject {
	readonly type: TitledType;
	readonly title: string;
	/** When the title is something somebody said. */
	readonly said?: Said | null;
	/** The words are the team's own, such as 所見 or 見立て. */
	readonly team?: boolean;
	/** Values that follow from neither type nor record, by English keys: the relations by which it hangs on others. */
	readonly values?: Values;
	/** The name, when it has been settled already. */
	readonly name?: string;
}

/** What a new note is made from: its client and the visit, or another record, at hand. */
export interface Occasion {
	readonly client: Client;
	readonly record: RecordNote | null;
	/** 面談モード: what is added is the owner's, and the owner may see it (domain C, rule 8 of neutrality). */
	readonly meeting?: boolean;
}

type Values = NonNullable<Draft['values']>;

/** The types whose notes name their source. */
const WITH_SOURCE: ReadonlySet<NoteType> = new Set<NoteType>(['fact', 'issue', 'cause', 'essential', 'vision', 'action', 'short', 'doc']);

/** A note about a subject. */
export function newNote(about: Subject, occasion: Occasion, around: Surroundings): NewNote {
	const { client, record, meeting = false } = occasion;
	const subject: Subject = meeting ? { ...about, said: about.said ?? { speaker: OWNER, words: about.title } } : about;
	const { type, title, name, values } = subject;
	const folder = newFolder(client, type, around.patterns);
	const source = record && linkTo(around.notebook, record.path, inFolder(folder, 'x.md'));
	const from: Values = source === null ? {} : WITH_SOURCE.has(type) ? { source: [source] } : type === 'oversight' && record?.type === 'visit' ? { visit: source } : {};
	const settled = { ...from, ...narrowedLayer(subject, occasion), ...valuesOf(subject, record, around.today), ...(meeting ? ownersValues(subject) : {}), ...values };
	return made({ type, title, folder, client, values: settled, ...(name === undefined ? {} : { name }) }, around);
}

/** The word for the owner where nobody else is named. */
const OWNER = '経営者';

/** What the owner says in the meeting is shared as said; nothing of it is the team's hypothesis. */
function ownersValues({ type, title }: Subject): Values {
	const layer = '経営者と共有';
	if (type === 'cause') return { layer, status: '経営者の認識' };
	return type === 'essential' ? { layer, status: '経営者が言葉にした', owner_words: oneLine(title), first_said_by: OWNER } : { layer };
}

/** Several notes of one occasion; each gets a name that the others do not have. */
export function newNotes(subjects: readonly Subject[], occasion: Occasion, around: Surroundings): NewNote[] {
	let { notebook } = around;
	return subjects.map((subject) => {
		const note = newNote(subject, occasion, { ...around, notebook });
		notebook = notebook.withFile(note.path);
		return note;
	});
}

/** Types whose notes the owner may see unless they say otherwise (note-format §3). */
const SHARED: ReadonlySet<NoteType> = new Set<NoteType>(['fact', 'issue', 'vision', 'action', 'short']);

/** What the team thought, or somebody else than the owner said, never becomes something the owner is shown (domain 0.2). */
function narrowedLayer({ type, said, team = false }: Subject, { client, record }: Occasion): Values {
	const isTeams = team || (said ? !client.isOwner(said.speaker) : false) || (record !== null && isStaffHearing(record));
	return isTeams && SHARED.has(type) ? { layer: '支援チームだけ' } : {};
}

/** The values that follow from the type and from the record it is made in. */
function valuesOf({ type, said }: Subject, record: RecordNote | null, today: string): Values {
	const held = record && recordDate(record);
	// What is noted while a visit is being prepared was not said on its day.
	const on = held && held > today ? today : held;
	const speaker = said ? oneLine(said.speaker) : undefined;
	switch (type) {
		case 'fact': return said ? { kind: '発言', said_by: speaker, quote: oneLine(said.words) } : {};
		case 'issue': return { said_by: speaker, said_on: on };
		case 'cause': return { status: '仮説', said_by: speaker };
		case 'essential': return { status: 'チームの仮説' };
		case 'action': return { state: '案' };
		case 'short': return { found_on: on ?? today, state: '未着手' };
		case 'hearing': case 'survey': return { date: today };
		case 'doc': return { received_on: today };
		case 'vision': case 'oversight': case 'handover': return {};
	}
}

/** A note before it has a name. `client` is null for a client's own note. */
interface Unnamed {
	readonly type: NoteType;
	readonly title: string;
	readonly folder: string;
	readonly client: Client | null;
	readonly values: Values;
	readonly before?: NonNullable<Draft['before']>;
	readonly items?: NonNullable<Draft['items']>;
	/** The name, when it has been settled already. */
	readonly name?: string;
}

/** Names and writes a note. What the file name cannot hold of the title is kept as `title / 題名`. */
export function made({ type, title, folder, client, values, before = {}, items = {}, name: settled }: Unnamed, around: Surroundings): NewNote {
	const { notebook, patterns: { language }, today } = around;
	const words = oneLine(title).normalize('NFC');
	const name = settled ?? newName(words, around);
	const path = inFolder(folder, `${name}.md`);
	const text = draftNote({
		type,
		language,
		before,
		items,
		values: { ...values, ...(client ? { client: linkTo(notebook, client.path, path) } : {}), created: today, title: words === name ? null : words },
	});
	return { path, link: `[[${name}]]`, ...withRoom(text, type, language) };
}

/** The text with a place to write in: below the front matter, or in the section the type is about. */
function withRoom(text: string, type: NoteType, language: Language): Pick<NewNote, 'text' | 'cursor'> {
	const { bodyFrom } = placeFrontMatter(text);
	if (bodyFrom === text.length) return { text, cursor: bodyFrom };
	const opening = type === 'visit' ? '## ' : `## ${HEADINGS.conversation[language]}`;
	const at = text.indexOf('\n', text.indexOf(opening, bodyFrom));
	if (type === 'hearing') return { text, cursor: at + 1 };
	// The first field of the meeting before the visit: 目指すゴール.
	if (type === 'visit') return { text, cursor: text.indexOf('\n', at + 1) };
	return { text: `${text.slice(0, bodyFrom)}\n${text.slice(bodyFrom)}`, cursor: bodyFrom };
}

/** Makes an existing note one of ours: its type and its client are added, nothing else. @param path of that note */
export function makeNoteEdits(type: NoteType, client: Client | null, language: Language, notebook: Notebook, path = inFolder(client?.folder ?? '', 'x.md')): Edit[] {
	const typeEdit: Edit = { do: 'set-property', names: propertyNames(type, 'type', language), value: language === 'ja' ? NOTE_TYPES[type].ja : type };
	// A client's own note is where the others belong to.
	if (type === 'client' || !client) return [typeEdit];
	return [typeEdit, { do: 'set-property', names: propertyNames(type, 'client', language), value: linkTo(notebook, client.path, path) }];
}
