/** Who said a note first, as the small mark shows it. */
import type { Client } from '../../core/client.ts';
import type { GraphNode } from '../../core/issue-graph.ts';
import { quoteIn, saidBy } from '../../core/owner-voice.ts';
import { speakerKind } from '../../core/speaker.ts';
import type { SpeakerKind } from '../../core/speaker.ts';
import { fold } from '../../core/vocabulary.ts';
import { FIRST_SPEAKERS } from '../../core/vocabulary/choices.ts';
import type { FirstSpeaker } from '../scene.ts';

const MARKS: Readonly<Record<SpeakerKind, FirstSpeaker>> = { owner: 'owner', manager: 'officer', staff: 'staff', team: 'team' };
/** 幹部・社員 may be either, and neither is guessed. */
const EITHER: ReadonlySet<string> = new Set(FIRST_SPEAKERS.filter(({ ja }) => ja === '幹部・社員').flatMap(({ ja, en }) => [fold(ja), fold(en)]));

/** Who said it first by what the note says, or null. A name of a person that is neither the owner's nor the team's tells nothing. */
export function firstSpeaker(client: Client, node: GraphNode): FirstSpeaker | null {
	const { note } = node;
	if (note.type === 'vision') return note.fields.author === '現経営者' ? 'owner' : null;
	const name = saidBy(client, node);
	if (name === null) return heardFrom(node);
	const kind = EITHER.has(fold(name)) ? null : speakerKind(client, name);
	return kind && MARKS[kind];
}

/** A line without a speaker that holds a quote, in a hearing of staff alone or of managers alone, was said by these. */
function heardFrom({ note, line }: GraphNode): FirstSpeaker | null {
	if (!line || note.type !== 'hearing' || !/「.+」/.test(line.title) || quoteIn(line.title) !== null) return null;
	const [group, second] = note.fields.group ?? [];
	if (second !== undefined) return null;
	return group === '社員' ? 'staff' : group === '幹部' ? 'officer' : null;
}
