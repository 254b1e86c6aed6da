/** What findings say (domain D4), in both languages: questions to the supporter, none of which names an answer. */
import type { NodeId } from '../../core/client-links.ts';
import type { FINDINGS, Found } from '../../core/findings/index.ts';
import { actionsEn, actionsJa } from './findings/actions.ts';
import { essentialsEn, essentialsJa } from './findings/essentials.ts';
import { evidenceEn, evidenceJa } from './findings/evidence.ts';
import type { FindingTexts } from './findings/finding-text.ts';
import { shortTermEn, shortTermJa } from './findings/short-term.ts';
import { shownSheetEn, shownSheetJa } from './findings/shown-sheet.ts';
import { structureEn, structureJa } from './findings/structure.ts';
import { talkEn, talkJa } from './findings/talk.ts';
import { triageFindingsEn, triageFindingsJa } from './findings/triage.ts';
import { visitsEn, visitsJa } from './findings/visits.ts';

export type FindingWords = FindingTexts<typeof FINDINGS>;

export const findingsJa: FindingWords = { ...structureJa, ...evidenceJa, ...essentialsJa, ...actionsJa, ...shortTermJa, ...visitsJa, ...talkJa, ...shownSheetJa, ...triageFindingsJa };
export const findingsEn: FindingWords = { ...structureEn, ...evidenceEn, ...essentialsEn, ...actionsEn, ...shortTermEn, ...visitsEn, ...talkEn, ...shownSheetEn, ...triageFindingsEn };

/** The sentence of something found. */
export function findingSentence(words: FindingWords, { code, details }: Found): string {
	// The details belong to the code: a pair that the compiler cannot follow through the union of all findings.
	return words[code].sentence(details as never);
}

/** The notes that findings are about, each with what is asked of it in words. */
export function askedAbout(words: FindingWords, found: readonly Found[]): Map<NodeId, string> {
	const asked = new Map<NodeId, string>();
	for (const one of found) {
		const [subject] = one.ids;
		if (subject !== undefined) asked.set(subject, [asked.get(subject) ?? '', findingSentence(words, one)].filter((sentence) => sentence !== '').join(' '));
	}
	return asked;
}
