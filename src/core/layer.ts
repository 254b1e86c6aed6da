/** Who may see a note (見せる範囲): its own word, else the default of its type (domain 0.2, note-format §3). */
import type { Client } from './client.ts';
import type { Note } from './note.ts';
import type { FactLine } from './talk.ts';
import { keyMeaning } from './vocabulary.ts';
import type { LAYERS } from './vocabulary/choices.ts';
import type { Heading } from './vocabulary/body.ts';
import type { ChoiceOf } from './vocabulary/choices.ts';
import type { NoteType } from './vocabulary/note-types.ts';

export type Layer = ChoiceOf<typeof LAYERS>;

const TEAM_TYPES: ReadonlySet<NoteType> = new Set(['client', 'plan', 'visit', 'hearing', 'oversight', 'doc', 'handover']);
/** From one of these on a cause or an essential issue has been shared with the owner. */
const SHARED_STATUSES: ReadonlySet<string> = new Set(['経営者の認識', '事実で確認', '経営者が言葉にした', '共有・合意した', '経営者が動き出した']);

/**
 * The layer of a note, or of a line in it. In doubt it is the narrower one.
 * @param status the status on the day in question
 * @param sources the records it comes from; null for one that is named and cannot be found
 */
export function layerOf(client: Client, note: Note, line: FactLine | null, status: string | null, sources: readonly (Note | null)[]): Layer {
	if (line) return lineLayer(client, note, line);
	if (isUnreadable(note, 'layer')) return '支援チームだけ';
	if (note.fields.layer) return note.fields.layer;
	if (TEAM_TYPES.has(note.type)) return '支援チームだけ';
	if (note.type === 'survey') return '匿名で提示';
	// A source that is lost may have been a hearing of staff.
	if (note.type === 'fact') return isUnreadable(note, 'source') || sources.some((source) => source === null || isStaffHearing(source)) ? '支援チームだけ' : '経営者と共有';
	if (note.type === 'issue') return note.fields.kind === '支援チームの気づき' || isUnreadable(note, 'kind') ? '支援チームだけ' : '経営者と共有';
	if (note.type === 'cause' || note.type === 'essential') return status !== null && SHARED_STATUSES.has(status) ? '経営者と共有' : '支援チームだけ';
	return '経営者と共有';
}

/** What the team says to itself, wherever it stands. */
const TEAM_ZONES: ReadonlySet<Heading | null> = new Set(['before', 'after', 'questions', 'hypotheses', 'selfCheck']);

/** Whether words under a heading of a note are the team's own (domain 0.2). In a visit only talk and what was agreed on is not. */
export function isTeamsWords(note: Note, zone: Heading | null): boolean {
	if (note.type === 'visit') return zone === null || TEAM_ZONES.has(zone);
	return note.type === 'oversight' || TEAM_ZONES.has(zone);
}

/** Of a visit only what the owner said or what was seen is shared; a record's own layer overrides that for its lines. */
function lineLayer(client: Client, note: Note, line: FactLine): Layer {
	const speaker = speakerOf(client, line);
	if (isUnreadable(note, 'layer') || (line.unsure && speaker === null)) return '支援チームだけ';
	if (note.fields.layer) return note.fields.layer;
	if (note.type === 'visit') return speaker === null || client.isOwner(speaker) ? '経営者と共有' : '支援チームだけ';
	return isStaffHearing(note) ? '支援チームだけ' : '経営者と共有';
}

/** Who said a line: a speaker the note knows, or one who turns out to be the owner or a supporter. Null: nobody that is known. */
export function speakerOf(client: Client, { speaker, unsure }: FactLine): string | null {
	if (speaker !== null || !unsure) return speaker;
	return client.isOwner(unsure.speaker) || client.isSupporter(unsure.speaker) ? unsure.speaker : null;
}

/** A hearing that does not say of whom, or says it in words that are not read, is taken for one of staff. */
export const isStaffHearing = (note: Note): boolean => note.type === 'hearing' && (note.fields.group?.includes('社員') ?? true);

/** Whether a property was written in a way that does not fit; what it meant may have been to keep the note back. */
export const isUnreadable = (note: Note, field: string): boolean =>
	note.faults.some(({ key }) => {
		const meaning = key === '' ? null : keyMeaning(note.type, key);
		return (meaning?.is === 'field' && meaning.name === field) || (meaning?.is === 'relation' && meaning.property.en === field);
	});
