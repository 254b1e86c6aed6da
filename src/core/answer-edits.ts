/** The answer to a self-check as an edit of the note it belongs to (note-format §5). */
import { sectionsOf, linesIn } from './body.ts';
import type { Engagement } from './engagement.ts';
import { placeFrontMatter } from './front-matter.ts';
import type { PlacedEdits } from './link-edits.ts';
import { harmless } from './note-draft.ts';
import { oneLine } from './note-place.ts';
import type { NoteOf } from './note.ts';
import type { CheckStanding } from './self-check.ts';
import { oversightOf, SELF_CHECKS } from './self-checks/index.ts';
import type { SelfCheckId } from './self-checks/index.ts';
import { noteLanguage } from './stage-edits.ts';
import { readAnswer } from './visit-record.ts';
import { findTerm } from './vocabulary.ts';
import type { Language } from './vocabulary.ts';
import { ANSWERS } from './vocabulary/choices.ts';

/** What a person says to a check. `open` takes the answer back. */
export interface CheckReply {
	readonly id: SelfCheckId;
	readonly standing: CheckStanding;
	/** One line, may be empty. */
	readonly remark: string;
}

/** The note that answers to a check stand in; null: there is none, such as without a visit, or without a note of the office's. */
export function answerPath(engagement: Engagement, id: SelfCheckId, visit: NoteOf<'visit'> | null): string | null {
	switch (SELF_CHECKS[id].when) {
		case 'before': case 'after': return visit?.path ?? null;
		case 'office': return oversightOf(engagement, visit)[0]?.path ?? null;
		default: return engagement.client.path;
	}
}

/**
 * Writes an answer in the note's own language. まだ is written only with a remark; without one it takes back what was answered
 * before. Words that stand there instead of an answer are kept behind the remark.
 * @param sentence the words of the check
 * @param text the whole text of the note as it stands
 */
export function answerEdits(path: string, { id, standing, remark }: CheckReply, sentence: (language: Language) => string, text: string): PlacedEdits {
	const language = noteLanguage(text);
	const lines = linesIn(sectionsOf(text, placeFrontMatter(text).bodyFrom), 'selfCheck').filter((line) => line.is === 'item' && line.id?.toUpperCase() === id);
	const old = lines.at(-1);
	const kept = old && readAnswer(old.text) === null ? old.text : '';
	const isAnswered = lines.some((line) => readAnswer(line.text) !== null);
	const words = [harmless(oneLine(remark)), kept].filter((part) => part !== '').join('／');
	const answer = WRITTEN[standing];
	if (answer === null || (standing === 'not-yet' && words === '')) return { path, edits: kept === '' || isAnswered ? [{ do: 'remove-answer', id }] : [] };
	const said = `${findTerm(ANSWERS, answer)?.[language] ?? answer}｜${sentence(language)}${words === '' ? '' : ` — ${words}`}`;
	return { path, edits: [{ do: 'set-answer', id, answer: said, language }] };
}

const WRITTEN: Readonly<Record<CheckStanding, string | null>> = { yes: 'はい', 'not-yet': 'まだ', 'not-applicable': '今回は当てはまらない', open: null };
