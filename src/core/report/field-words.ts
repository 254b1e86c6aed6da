/** Values of notes as words for a report: what a field holds, in the language of the report. */
import type { ReportWords } from './words.ts';
import { linkText } from '../link.ts';
import type { Note } from '../note.ts';
import { stageText } from '../stage.ts';
import { findChoice } from '../vocabulary.ts';
import { TRIAGE_STEP } from '../vocabulary/body.ts';
import { NOTE_TYPES } from '../vocabulary/note-types.ts';
import type { Field, FieldsOf, Link, NoteType, Stage, StageChange, ValueChange } from '../vocabulary/note-types.ts';

/** Words as a person reads them: comments dropped, links by their words. */
export const readable = (words: string): string => words.replace(/%%.*?(?:%%|$)/gs, '').replace(/<!--.*?(?:-->|$)/gs, '').replace(/!?\[\[[^[\]]*\]\]/g, (link) => linkText(link)).trim();

/** What a field of a note holds, one string for each value; none when it is empty. */
export function fieldWords<T extends NoteType>(note: { readonly type: T; readonly fields: FieldsOf<T> }, key: keyof FieldsOf<T> & string, words: ReportWords): string[] {
	const field = (NOTE_TYPES[note.type].fields as Readonly<Record<string, Field | undefined>>)[key];
	const value: unknown = note.fields[key];
	if (!field || value === undefined || value === null) return [];
	return (Array.isArray(value) ? (value as unknown[]) : [value]).map((one) => valueWords(field, one, words)).filter((one) => one !== '');
}

function valueWords({ kind, choices }: Field, value: unknown, words: ReportWords): string {
	switch (kind) {
		case 'choice': case 'choices': return findChoice(choices ?? [], String(value))?.[words.language] ?? String(value);
		case 'date': return words.day(String(value));
		case 'link': case 'links': return linkWords(value as Link);
		case 'stage': return stageText(value as Stage, words.language);
		case 'steps': return typeof value === 'number' ? stageText(value as Stage, words.language) : TRIAGE_STEP[words.language];
		case 'stage-history': return [(value as StageChange).on, String((value as StageChange).stage), (value as StageChange).reason].join(' ').trim();
		case 'history': return historyWords(value as ValueChange);
		default: return readable(String(value));
	}
}

const historyWords = ({ on, from, to, reason }: ValueChange): string => `${on} ${from}→${to} ${reason}`.trim();
const linkWords = ({ target }: Link): string => linkText(`[[${target}]]`);

/** The title of a note as a person reads it. */
export const titleWords = ({ title }: Pick<Note, 'title'>): string => readable(title);
