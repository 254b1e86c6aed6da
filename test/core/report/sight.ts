/** What reports are made from in tests: the only client of a vault, or the one at a path. */
import { engagementOf } from '../../../src/core/engagement.ts';
import type { NoteOf } from '../../../src/core/note.ts';
import type { ReportSight } from '../../../src/core/report.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { wordsOf } from '../../../src/lang/index.ts';
import { clientAt, notebookOf } from '../vault.ts';
import type { Vault } from '../vault.ts';

export const TODAY = '2026-01-25';

/** @param no number of the visit it is about */
export function sightOf(vault: Vault, path = '甲/甲.md', no: number | null = null, language: 'ja' | 'en' = 'ja'): ReportSight {
	const notebook = notebookOf(vault);
	const client = clientAt(notebook, path);
	const visit: NoteOf<'visit'> | null = client.visits.find(({ fields }) => fields.no === no) ?? null;
	return { notebook, engagement: engagementOf(notebook, client, TODAY, DEFAULT_SETTINGS), visit, words: wordsOf(language).reports };
}
