/** Whose voice a name is: the owner's, a manager's, staff's or the team's. Shown as 社, 幹, 員, 支; somebody unknown has no mark. */
import type { Client } from './client.ts';
import { fold } from './vocabulary.ts';

export type SpeakerKind = 'owner' | 'manager' | 'staff' | 'team';

const MANAGERS = /(?:会長|専務|常務|取締役|役員|幹部|工場長|店長|部長|課長|後継者|奥様|manager|director|foreman)$/;
const STAFF = /(?:社員|従業員|係長|主任|職人|担当|担当者|staff|employee)$/;

/** The kind of a speaker of this client, or null. */
export function speakerKind(client: Client, name: string): SpeakerKind | null {
	if (name === '') return null;
	if (client.isOwner(name)) return 'owner';
	if (client.isSupporter(name)) return 'team';
	const folded = fold(name).replace(/[\s\u3000]*(?:さん|さま|様|氏|[0-9]+名?)$/, '');
	return MANAGERS.test(folded) ? 'manager' : STAFF.test(folded) ? 'staff' : null;
}
