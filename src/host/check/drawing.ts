/** What a section of the panel of the checks is drawn with. */
import type { Client } from '../../core/client.ts';
import type { ClientPage } from '../../core/client-page.ts';
import type { Engagement } from '../../core/engagement.ts';
import type { NodeId } from '../../core/client-links.ts';
import { linkText } from '../../core/link.ts';
import type { Notebook } from '../../core/notebook.ts';
import type { NoteOf } from '../../core/note.ts';
import type { SelfCheckId } from '../../core/self-checks/index.ts';
import type { CheckFace, ReplyStanding } from '../../lang/faces/check-view.ts';
import type { Words } from '../../lang/index.ts';
import type { LinkPlace } from '../note-link.ts';
import type { CheckActs } from './acts.ts';

/** What has been begun of an answer and is not written. */
export interface Draft {
	readonly words: string;
	/** まだ, which waits for its words. */
	readonly standing: ReplyStanding | null;
}

/** The rows of checks: which is open, and what has been begun in it. */
export interface CheckDesk {
	/** The check in focus, or null where none is to be asked. */
	readonly open: SelfCheckId | null;
	readonly draft: (id: SelfCheckId) => Draft | null;
	readonly choose: (id: SelfCheckId) => void;
	readonly type: (id: SelfCheckId, words: string) => void;
	readonly reply: (id: SelfCheckId, standing: ReplyStanding) => void;
	/** To the one before or after. */
	readonly move: (by: -1 | 1) => void;
	readonly show: (face: CheckFace, visit?: NoteOf<'visit'>) => void;
}

export interface CheckDrawing {
	readonly face: CheckFace;
	readonly client: Client;
	readonly visit: NoteOf<'visit'> | null;
	readonly page: ClientPage;
	readonly notebook: Notebook;
	readonly engagement: Engagement;
	/** All notes have been read: before that, nothing is asked. */
	readonly isRead: boolean;
	readonly words: Words;
	readonly place: LinkPlace;
	readonly acts: CheckActs;
	readonly desk: CheckDesk;
}

/** How a visit is called: by its number, else by the name of its note. */
export const visitName = ({ fields: { no }, title }: NoteOf<'visit'>, { clientView }: Words): string => (no === undefined ? title : clientView.visit(no));

/** Words of a note as one reads them: links by their names. */
export const readable = (words: string): string => words.replace(/!?\[\[[^[\]]*\]\]/g, linkText);

/** The visit that a note or a line is part of, by its name, or ''. */
export function visitOf(id: NodeId | null, { client, words }: Pick<CheckDrawing, 'client' | 'words'>): string {
	const note = id === null ? undefined : client.notes.get(id.replace(/#\^.*$/, ''));
	return note?.type === 'visit' ? visitName(note, words) : '';
}
