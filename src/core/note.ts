/** A note as read: what it is, its typed fields, its links, what its body records, and what did not fit. */
import { sectionsOf } from './body.ts';
import type { Section } from './body.ts';
import { isDate } from './calendar.ts';
import { placeFrontMatter, readProperties } from './front-matter.ts';
import type { FrontMatterPlace, PropertiesRead, PropertyEntry } from './front-matter.ts';
import { fileTitle } from './link.ts';
import { readConfirmed, readFinance, readGaps, readPlanTables, readSurveyRows } from './note-tables.ts';
import type { Confirmed, Finance, Gap, PlanTables, SurveyRow } from './note-tables.ts';
import { shown } from './problem.ts';
import type { Fault } from './problem.ts';
import { readTyped, textOf } from './properties.ts';
import type { Reference } from './properties.ts';
import { readConversation } from './talk.ts';
import type { FactLine, TalkLine } from './talk.ts';
import { readAnswers, readVisitRecord } from './visit-record.ts';
import type { CheckAnswer, VisitRecord } from './visit-record.ts';
import { isRelationKey, isTypeKey, noteType } from './vocabulary.ts';
import { HEADINGS } from './vocabulary/body.ts';
import { NOTE_TYPES } from './vocabulary/note-types.ts';
import type { FieldsOf, NoteType } from './vocabulary/note-types.ts';

/** A Markdown file, as a reader hands it over. */
export interface NoteSource {
	/** Vault path with `/`, as the file system spells it. */
	readonly path: string;
	/** The whole text, a byte order mark included. */
	readonly text: string;
	/** What stands between the fences, read by {@link readProperties} or by the app. */
	readonly properties: PropertiesRead;
}

/** What a body holds, per type; a type that is not listed has a body that nothing is read from. */
interface Bodies {
	client: { readonly finance: Finance | null; readonly confirmed: readonly Confirmed[]; readonly answers: readonly CheckAnswer[] };
	plan: PlanTables;
	visit: VisitRecord;
	hearing: { readonly talk: readonly TalkLine[]; readonly facts: readonly FactLine[] };
	survey: { readonly facts: readonly FactLine[]; readonly results: readonly SurveyRow[] };
	oversight: { readonly answers: readonly CheckAnswer[] };
	vision: { readonly gaps: readonly Gap[] };
	action: { readonly gaps: readonly Gap[] };
}
type BodyOf<T extends NoteType> = T extends keyof Bodies ? Bodies[T] : null;

/** A note of one of our types. */
export interface NoteOf<T extends NoteType> {
	readonly path: string;
	readonly type: T;
	/** The `title` property, else the file name without `.md`. */
	readonly title: string;
	readonly fields: FieldsOf<T>;
	readonly body: BodyOf<T>;
	/** The `client` property, or null. */
	readonly client: Reference | null;
	/** Every other link that the note carries. */
	readonly references: readonly Reference[];
	readonly faults: readonly Fault[];
	/** `check: off`: its wording is not asked about (domain F0). */
	readonly unchecked?: true;
}
export type Note = { [T in NoteType]: NoteOf<T> }[NoteType];

/** A Markdown file that is none of our types. It is the user's own, unless `faults` says why it may be meant for us. */
export interface PlainNote {
	readonly path: string;
	readonly type: null;
	readonly title: string;
	/** Faults that count only inside a client's folder (an unknown type beside our relations, unreadable front matter). */
	readonly faults: readonly Fault[];
	/** The type that its unreadable front matter names; its faults then count wherever it stands. */
	readonly declares: NoteType | null;
}

/** Larger notes are not indexed by the app, and are not read here. Bytes. */
export const NOTE_LIMIT = 2 * 1024 * 1024;

/** Reads a note from its text alone. Never throws for content. */
export function readMarkdown(path: string, text: string): Note | PlainNote {
	const place = placeFrontMatter(text);
	const properties = place.is === 'block' ? readProperties(text.slice(place.from, place.to)) : { entries: [], fault: null };
	return readNote({ path, text, properties });
}

/** A note that is too large to be read. @param size in bytes */
export const oversizedNote = (path: string, size: number): PlainNote => ({
	path,
	type: null,
	title: fileTitle(path),
	declares: null,
	faults: [{ line: 1, code: 'too-large', key: '', found: `${(size / 1024 / 1024).toFixed(1)} MB`, fits: 'file-size' }],
});

/** A note of which only the name counts. */
export const namedNote = (path: string): PlainNote => ({ path, type: null, title: fileTitle(path), faults: [], declares: null });

/** The same note at another place. */
export const movedNote = (note: Note | PlainNote, path: string): Note | PlainNote =>
	note.type === null ? { ...note, path, title: fileTitle(path) } : { ...note, path, title: note.fields.title ?? fileTitle(path) };

/** Reads a note. Never throws for content. */
export function readNote(source: NoteSource): Note | PlainNote {
	const { entries, fault } = source.properties;
	const place = placeFrontMatter(source.text);
	const broken = fault ?? (place.is === 'fault' ? placeFault(place, source.text) : null);
	if (broken) return brokenNote(source, broken);
	const typeEntry = entries.find(({ key }) => isTypeKey(key));
	const type = noteType(textOf(typeEntry?.value) ?? '');
	if (type) return typedNote(type, source, entries, place.bodyFrom);
	const unknown = typeEntry && entries.some(({ key }) => isRelationKey(key));
	return plainNote(source, unknown ? [unknownType(typeEntry)] : [], null);
}

/** Reads what a text's front matter opens like; a note without our type line is left alone. */
function brokenNote(source: NoteSource, fault: Fault): PlainNote {
	const [head = ''] = source.text.slice(0, 4096).split(/\n---[ \t]*\r?\n/, 1);
	const declared = /^["']?(?:type|種別)["']?[ \t]*:[ \t]*["']?([^"'\r\n#]*)/imu.exec(head)?.[1]?.trim() ?? '';
	const type = noteType(declared);
	// An unclosed fence is more often a rule under a first heading than broken front matter.
	return plainNote(source, fault.fits === 'closed-fence' && !type ? [] : [fault], type);
}

const plainNote = ({ path }: NoteSource, faults: readonly Fault[], declares: NoteType | null): PlainNote => ({ path, type: null, title: fileTitle(path), faults, declares });

function placeFault({ fits, bodyFrom }: FrontMatterPlace & { is: 'fault' }, text: string): Fault {
	if (fits === 'front-matter-size') return { line: 1, code: 'too-large', key: '', found: `${Math.ceil(bodyFrom / 1024)} KB`, fits };
	const first = text.slice(0, 200).split(/\r?\n/, 1)[0]?.replace(/^\uFEFF/, '') ?? '';
	return { line: 1, code: 'bad-yaml', key: '', found: shown(first), fits };
}

const unknownType = ({ key, value, line }: PropertyEntry): Fault => ({
	line, code: 'unknown-type', key, found: shown(value ?? ''), fits: 'type', options: Object.values(NOTE_TYPES).map(({ ja }) => ja),
});

function typedNote<T extends NoteType>(type: T, { path, text }: NoteSource, entries: readonly PropertyEntry[], bodyFrom: number): Note {
	const typed = readTyped(type, entries);
	const faults = [...typed.faults];
	const body = type in BODIES ? BODIES[type as keyof Bodies](sectionsOf(text, bodyFrom), typed.fields, faults) : null;
	return {
		path,
		type,
		title: typed.fields.title ?? fileTitle(path),
		fields: typed.fields,
		body,
		client: typed.client,
		references: [...typed.references, ...gapReferences(body)],
		faults,
		...(entries.some(isCheckOff) ? { unchecked: true } : {}),
	} as Note;
}

/** Some readers of YAML take `off` for a truth value. */
const isCheckOff = ({ key, value }: PropertyEntry): boolean => key.trim().toLowerCase() === 'check' && (value === false || textOf(value)?.trim().toLowerCase() === 'off');

/** The gaps a body lists are links like those of the properties. */
const gapReferences = (body: Bodies[keyof Bodies] | null): Reference[] =>
	body && 'gaps' in body
		? body.gaps.map(({ link, line, on, kind }) => ({ link, relation: { name: 'gap', end: 'from' }, key: HEADINGS.gaps.ja, line, found: `${on} ${kind} [[${link.target}]]` }))
		: [];

/** A note that talk is recorded in. */
export type TalkNote = NoteOf<'visit'> | NoteOf<'hearing'>;

const NO_TALK_ZONES = new Set(['before', 'after', 'questions', 'hypotheses', 'confirm', 'requests', 'selfCheck']);

/** The sections of a note in which talk and facts are recorded: of a visit 面談の記録, of the others all but the team's own. */
export const talkSections = (type: 'visit' | 'hearing' | 'survey', sections: readonly Section[]): Section[] =>
	sections.filter(({ zone }) => (type === 'visit' ? zone === 'conversation' : zone === null || !NO_TALK_ZONES.has(zone)));

/** The names by which speakers are known in a note: the people of both sides, or those who were heard. */
export const participantsOf = ({ type, fields }: { readonly type: 'visit'; readonly fields: FieldsOf<'visit'> } | { readonly type: 'hearing'; readonly fields: FieldsOf<'hearing'> }): readonly string[] =>
	type === 'visit' ? [...(fields.client_side ?? []), ...(fields.our_side ?? [])] : (fields.who ?? []);

const BODIES: { [T in keyof Bodies]: (sections: readonly Section[], fields: FieldsOf<T>, faults: Fault[]) => Bodies[T] } = {
	client: (sections, _, faults) => ({ finance: readFinance(sections, faults), confirmed: readConfirmed(sections), answers: readAnswers(sections) }),
	plan: (sections) => readPlanTables(sections),
	visit: (sections, fields) => readVisitRecord(sections, participantsOf({ type: 'visit', fields })),
	hearing: (sections, fields) => readConversation(talkSections('hearing', sections), participantsOf({ type: 'hearing', fields })),
	survey: (sections, _, faults) => ({ facts: readConversation(talkSections('survey', sections), []).facts, results: readSurveyRows(sections, faults) }),
	oversight: (sections) => ({ answers: readAnswers(sections) }),
	vision: (sections, _, faults) => ({ gaps: readGaps(sections, faults) }),
	action: (sections, _, faults) => ({ gaps: readGaps(sections, faults) }),
};

/** Whether anything is read from the body of notes of this type. */
export const hasBody = (type: NoteType): boolean => type in BODIES;

/** The lines of a note that are facts. */
export function factLines(note: Note): readonly FactLine[] {
	return note.type === 'visit' || note.type === 'hearing' || note.type === 'survey' ? note.body.facts : [];
}

/** The gaps a note carries. */
export const gapsOf = (note: Note): readonly Gap[] => (note.type === 'vision' || note.type === 'action' ? note.body.gaps : []);

/** The day a record was made: of a visit, hearing or survey its date, of a document when it came or went. Null when unknown. */
export function recordDate(note: Note): string | null {
	const day = note.type === 'visit' || note.type === 'hearing' || note.type === 'survey' ? note.fields.date : note.type === 'doc' ? (note.fields.received_on ?? note.fields.handed_on) : undefined;
	return day && isDate(day) ? day : null;
}
