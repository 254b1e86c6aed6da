/** Whether an essential issue lies where the support team is at home (得意分野), the third cause of conflict (finding G17). */
import type { Engagement } from '../engagement.ts';
import type { GraphNode } from '../issue-graph.ts';
import { searchKey } from '../search-key.ts';
import { oneOrigin } from './origins.ts';
import { emptyViewpoints } from './viewpoints.ts';

/** The specialties that an essential issue names in its title or shares with its area, as written. */
export function specialtiesIn({ client }: Engagement, { title, note }: GraphNode): readonly string[] {
	const areas = wordsOf(note.fields.area ?? '');
	const heading = searchKey(title);
	return (client.note.fields.specialties ?? []).filter((specialty) => wordsOf(specialty).some((word) => names(heading, word) || areas.some((area) => names(area, word) || names(word, area))));
}

/** Why an overlap is worth more than a glance: the team said it first, a viewpoint has no facts, or all that speaks for it comes from one place. */
export function reasonsToLook(engagement: Engagement, { id, note }: GraphNode): readonly ('team-first' | 'empty-viewpoint' | 'one-source')[] {
	const first = note.type === 'essential' ? note.fields.first_said_by : undefined;
	const evidence = engagement.evidence(id);
	return [
		...(first !== undefined && engagement.client.isSupporter(first) ? ['team-first' as const] : []),
		...(emptyViewpoints(engagement).length > 0 ? ['empty-viewpoint' as const] : []),
		...(evidence.length === 1 || oneOrigin(engagement, evidence) ? ['one-source' as const] : []),
	];
}

/** 「人・組織」 are two words. One that is a single character says nothing. */
const wordsOf = (text: string): string[] => searchKey(text).split(/[・、,/／]/).map((word) => word.trim()).filter((word) => [...word].length > 1);

/** Whether words contain a word; one in Latin letters stands by itself there, so that "it" is not found in "capital". */
function names(words: string, word: string): boolean {
	if (!/^[a-z0-9 ]+$/.test(word)) return words.includes(word);
	return ` ${words.replace(/[^a-z0-9]+/g, ' ')} `.includes(` ${word} `);
}
