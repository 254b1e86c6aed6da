/** 副担当へ共有: ⓓ as plain text for a mail or a chat, and the day it was told, if one wants it written. */
import { isDate } from '../../core/calendar.ts';
import type { Client } from '../../core/client.ts';
import type { NoteOf } from '../../core/note.ts';
import { propertyNames } from '../../core/property-edit.ts';
import { shareText } from '../../core/report.ts';
import { noteLanguage } from '../../core/stage-edits.ts';
import { keyMeaning } from '../../core/vocabulary.ts';
import type { Words } from '../../lang/index.ts';
import { copied } from '../hand-out.ts';
import { ask } from '../prompts.ts';
import type { Workshop } from '../workshop.ts';
import { recordedVisit } from './offers.ts';
import { engagementNow, sightOf, visitName } from './report-acts.ts';

/** Copies the record of the visit at hand, else of the last one, and then offers to write 共有日. @param path the note at hand */
export async function shareVisit(shop: Workshop, client: Client, path: string | null): Promise<void> {
	const { words, say } = shop;
	const visit = recordedVisit(engagementNow(shop, client), client.notes.get(path ?? '') ?? null);
	if (!visit) return say(words.reportActs.noVisitHeld);
	const sight = sightOf(shop, client, visit);
	if (sight && (await copied(shop, null, () => activeDocument.win.navigator.clipboard.writeText(shareText(sight))))) await offerDay(shop, visit);
}

/** What stands under 共有日 now, be it no date at all; null when nothing does. */
function dayWritten({ type, fields: { shared_on: on }, faults }: NoteOf<'visit'>, { reports }: Words): string | null {
	if (on !== undefined) return reports.day(on);
	const isOfDay = (key: string): boolean => {
		const meaning = key === '' ? null : keyMeaning(type, key);
		return meaning?.is === 'field' && meaning.name === 'shared_on';
	};
	return faults.find(({ key }) => isOfDay(key))?.found ?? null;
}

/** Never written by itself: only whoever sent it knows that it was sent. */
async function offerDay(shop: Workshop, visit: NoteOf<'visit'>): Promise<void> {
	const { app, index, writer, words, today, say } = shop;
	const { commands, reportActs } = words;
	const before = visit.fields.shared_on ?? null;
	await ask(app, {
		title: commands.names['share-visit'],
		note: `${reportActs.shared(visitName(words, visit))}\n${reportActs.shareOffer(dayWritten(visit, words))}`,
		fields: [{ key: 'on', label: reportActs.sharedOn, kind: 'date', value: before ?? today(), required: commands.required(reportActs.sharedOn), fault: (value) => (isDate(value) ? null : commands.wrongDate(value)), unreadable: commands.halfDate }],
		confirm: commands.save,
		cancel: reportActs.shareLater,
		submit: async ({ on }) => {
			const file = app.vault.getFileByPath(visit.path);
			if (!file || index.notebook.get(visit.path)?.type !== 'visit') {
				say(words.notices.gone(visit.path));
				return false;
			}
			const language = noteLanguage(await app.vault.cachedRead(file));
			return (await writer.carryOut({ name: reportActs.shareChange, edit: [{ path: visit.path, edits: [{ do: 'set-property', names: propertyNames('visit', 'shared_on', language), value: on }], seen: visit }] })).ok;
		},
	});
}
