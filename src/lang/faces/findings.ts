/** What findings say (domain D4), in both languages: questions to the supporter, none of which names an answer. */
import type { FINDINGS, Found } from '../../core/findings/index.ts';
import { evidenceEn, evidenceJa } from './findings/evidence.ts';
import type { FindingTexts } from './findings/finding-text.ts';
import { structureEn, structureJa } from './findings/structure.ts';

export type FindingWords = FindingTexts<typeof FINDINGS>;

export const findingsJa: FindingWords = { ...structureJa, ...evidenceJa };
export const findingsEn: FindingWords = { ...structureEn, ...evidenceEn };

/** The sentence of something found. */
export function findingSentence(words: FindingWords, { code, details }: Found): string {
	// The details belong to the code: a pair that the compiler cannot follow through the union of all findings.
	return words[code].sentence(details as never);
}
