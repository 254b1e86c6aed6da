/** 「あした読み返す」: a supporter alone has nobody who reads along, and reads again with fresh eyes. Written as a request to ourselves, where open requests are shown anyway (note-format §5). */
import type { Client } from './client.ts';
import type { PlacedEdits } from './link-edits.ts';
import type { NoteOf } from './note.ts';
import { searchKey } from './search-key.ts';
import { noteLanguage } from './stage-edits.ts';
import type { Language } from './vocabulary.ts';

export interface Reminder {
	/** ISO date on which it is to be read again. */
	readonly day: string;
	/** Who reads, where the client's note names no lead. */
	readonly who: string | null;
	/** What is to be done, in the language of the note. */
	readonly what: (language: Language) => string;
}

/** The task as an edit of the visit; null when such a task is open there already. @param text the whole text of the visit */
export function readAgainEdits(client: Client, visit: NoteOf<'visit'>, { day, who, what }: Reminder, text: string): PlacedEdits | null {
	const language = noteLanguage(text);
	const words = what(language);
	if (visit.body.requests.some((request) => request.state === 'open' && searchKey(request.what) === searchKey(words))) return null;
	const reader = client.note.fields.lead ?? who ?? (language === 'ja' ? '支援者' : 'supporter');
	const item = language === 'ja' ? `[ ] ${reader}：${words}（${day}）` : `[ ] ${reader}: ${words} (${day})`;
	return { path: visit.path, edits: [{ do: 'insert-item', under: 'requests', item, language }] };
}
