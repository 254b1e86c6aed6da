/** Documentation of all findings, by code, in both languages. */
import type { FINDINGS } from '../../core/findings/index.ts';
import { actionsDocsEn, actionsDocsJa } from './actions.ts';
import { essentialsDocsEn, essentialsDocsJa } from './essentials.ts';
import { evidenceDocsEn, evidenceDocsJa } from './evidence.ts';
import type { FindingDocs } from './finding-doc.ts';
import { shortTermDocsEn, shortTermDocsJa } from './short-term.ts';
import { shownSheetDocsEn, shownSheetDocsJa } from './shown-sheet.ts';
import { structureDocsEn, structureDocsJa } from './structure.ts';
import { talkDocsEn, talkDocsJa } from './talk.ts';
import { triageDocsEn, triageDocsJa } from './triage.ts';
import { visitsDocsEn, visitsDocsJa } from './visits.ts';

export const findingDocsJa: FindingDocs<typeof FINDINGS> = {
	...structureDocsJa, ...evidenceDocsJa, ...essentialsDocsJa, ...actionsDocsJa, ...shortTermDocsJa, ...visitsDocsJa, ...talkDocsJa, ...shownSheetDocsJa, ...triageDocsJa,
};
export const findingDocsEn: FindingDocs<typeof FINDINGS> = {
	...structureDocsEn, ...evidenceDocsEn, ...essentialsDocsEn, ...actionsDocsEn, ...shortTermDocsEn, ...visitsDocsEn, ...talkDocsEn, ...shownSheetDocsEn, ...triageDocsEn,
};
