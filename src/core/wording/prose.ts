/** The free writing of a note's body that the wording rules look at (domain F0), which only its text tells. */
import { sectionsOf } from '../body.ts';
import type { Client } from '../client.ts';
import { placeFrontMatter } from '../front-matter.ts';
import type { Note } from '../note.ts';
import type { OutlineLine } from '../outline.ts';
import { readTalk } from '../talk.ts';
import { isEvidenced, passage, zoneOf } from './passages.ts';
import type { Passage } from './passages.ts';

/** Sentences of a note and of nobody who is quoted in it, paragraph by paragraph. None of a visit, whose fields are read, and none under a heading that something else is read from. */
export function proseOf(client: Client, note: Note, text: string): Passage[] {
	const zone = note.type === 'visit' ? null : zoneOf(note);
	if (zone === null) return [];
	const evidenced = isEvidenced(note);
	let paragraph = 0;
	let last: OutlineLine | null = null;
	return sectionsOf(text, placeFrontMatter(text).bodyFrom).filter((section) => section.zone === null || zone === 'survey').flatMap((section) => {
		paragraph++;
		return section.lines.filter((line) => isWriting(line, client, zone === 'survey')).map((line) => {
			if (last && line.line > last.line + 1) paragraph++;
			last = line;
			return passage(zone, 'prose', line.line, line.text, { paragraph: `prose ${paragraph}`, evidenced });
		});
	});
}

/** Free writing; of lines that somebody said only ours, unless it is asked who can be made out. */
function isWriting({ is, quoted, text }: OutlineLine, client: Client, whoever: boolean): boolean {
	if ((is !== 'prose' && is !== 'item') || quoted) return false;
	const talk = readTalk(text);
	return whoever || talk === null || client.isSupporter(talk.speaker);
}
