/** Where facts come from: whose words they are, and which records tell them. */
import type { Engagement } from '../engagement.ts';
import type { GraphNode } from '../issue-graph.ts';
import type { Note } from '../note.ts';
import { saidBy } from '../owner-voice.ts';
import { fold } from '../vocabulary.ts';

/** The one person or record that facts come from. */
export type Origin = { readonly is: 'person'; readonly name: string } | { readonly is: 'record'; readonly note: Note };

/** Whether a note says where it comes from: links to a source that are lost, and to files that are no notes, count. */
export const namesSource = (note: Note): boolean => note.references.some(({ relation }) => relation?.name === 'from');

/** Who said a fact, the same for all names of one person; `''` when nobody is named. */
export function voiceOf({ client }: Engagement, fact: GraphNode): string {
	const name = saidBy(client, fact) ?? '';
	return client.isOwner(name) ? '経営者' : fold(name);
}

/** The only record that tells a fact, or null. What was looked up in a document, hearing or survey comes from there, and not from the visit at which it was talked about. */
export function onlyRecord(engagement: Engagement, fact: GraphNode): Note | null {
	const records = engagement.records(fact.id);
	const named = new Set(fact.line ? [] : fact.note.references.filter(({ relation }) => relation?.name === 'from').map(({ link }) => link.target));
	// A source that is no note of ours, such as a file, is another place.
	if (named.size > records.length) return null;
	const papers = records.filter(({ type }) => type !== 'visit');
	const [only, other] = papers.length > 0 ? papers : records;
	return only && !other ? only : null;
}

/** The one person whose words all of these facts are, or the one record that tells them all in one voice; null: there are several, or it is not known. */
export function oneOrigin(engagement: Engagement, facts: readonly GraphNode[]): Origin | null {
	const [voice, ...otherVoices] = new Set(facts.map((fact) => voiceOf(engagement, fact)));
	if (voice === undefined || otherVoices.length > 0) return null;
	if (voice !== '') return { is: 'person', name: facts.map((fact) => saidBy(engagement.client, fact)).find((name) => name !== null) ?? voice };
	const [record, ...others] = new Set(facts.map((fact) => onlyRecord(engagement, fact)));
	return record && others.length === 0 ? { is: 'record', note: record } : null;
}
