/** What a report is made from. */
import type { Engagement } from '../engagement.ts';
import type { NoteOf } from '../note.ts';
import type { Notebook } from '../notebook.ts';
import type { ReportWords } from './words.ts';

export interface ReportSight {
	readonly notebook: Notebook;
	readonly engagement: Engagement;
	/** The visit that ⓒ, ⓓ and the places to be named are about; null where there is none. */
	readonly visit: NoteOf<'visit'> | null;
	readonly words: ReportWords;
}
