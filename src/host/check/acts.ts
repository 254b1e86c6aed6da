/** What a person can do from the panel of the checks; the commands do the same things. */
import type { CheckReply } from '../../core/answer-edits.ts';
import type { Client } from '../../core/client.ts';
import type { NoteOf } from '../../core/note.ts';
import type { TalkLine } from '../../core/talk.ts';
import type { ClientActs } from '../client/acts.ts';

export interface CheckActs extends Pick<ClientActs, 'finishRequest' | 'finishShort' | 'chooseClient' | 'newVisit'> {
	/** Writes an answer. @returns whether it stands in the note now; a refusal has been said */
	readonly answer: (client: Client, visit: NoteOf<'visit'> | null, reply: CheckReply) => Promise<boolean>;
	/** Writes that a visit took place. @returns whether it says so now */
	readonly markHeld: (client: Client, visit: NoteOf<'visit'>) => Promise<boolean>;
	/** Marks a line of the owner's as 気づき. */
	readonly markNoticing: (client: Client, visit: NoteOf<'visit'>, line: TalkLine) => void;
	/** Writes a task to read the visit again tomorrow. */
	readonly readAgain: (client: Client, visit: NoteOf<'visit'>) => void;
	/** Shows where today stands in the whole, fit for the owner's eyes. */
	readonly showPosition: (client: Client, visit: NoteOf<'visit'> | null) => void;
	/** Asks which document of the visit to hand out, and where to. */
	readonly makeReport: (client: Client, visit: NoteOf<'visit'> | null) => void;
	/** A visit is being looked back on: its wording is asked about in the editors that show it. */
	readonly lookBack: (path: string) => void;
	/** Gives the focus back to the note one was writing in. */
	readonly leave: () => void;
}
