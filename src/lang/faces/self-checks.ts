/** What self-checks say (domain E), and what the evidence beside them is called, in both languages. */
import type { EvidenceLabel, OwnEvidence } from '../../core/self-check.ts';
import type { SELF_CHECKS, SelfCheckId } from '../../core/self-checks/index.ts';
import { findTerm, propertyTerm } from '../../core/vocabulary.ts';
import type { Language } from '../../core/vocabulary.ts';
import { AFTER_FIELDS, BEFORE_FIELDS, HEADINGS } from '../../core/vocabulary/body.ts';
import { CLIENT_ELEMENTS, SUPPORTER_ELEMENTS, TURNAROUND_SIGNS, VIEWPOINTS } from '../../core/vocabulary/choices.ts';
import type { ChoiceList, Term } from '../../core/vocabulary/choices.ts';
import { NOTE_TYPES } from '../../core/vocabulary/note-types.ts';
import type { NoteType } from '../../core/vocabulary/note-types.ts';
import { afterEn, afterJa } from './self-checks/after.ts';
import { beforeEn, beforeJa } from './self-checks/before.ts';
import type { CheckTexts } from './self-checks/check-text.ts';
import { conflictEn, conflictJa } from './self-checks/conflict.ts';
import { stageChecksEn, stageChecksJa } from './self-checks/stages.ts';

export interface SelfCheckWords {
	readonly of: CheckTexts<typeof SELF_CHECKS>;
	/** What a piece of evidence is. */
	readonly label: (label: EvidenceLabel) => string;
}

/** The sentence of a check, for a team or for a supporter alone. */
export function checkSentence({ of }: SelfCheckWords, id: SelfCheckId, solo: boolean): string {
	const { text, solo: alone } = of[id];
	return solo ? (alone ?? text) : text;
}

const OWN: Readonly<Record<OwnEvidence, Term>> = {
	'plan-row': { ja: '計画のこの回', en: 'This visit in the plan' },
	'last-improve': { ja: '前回の改善点', en: 'Improvements of last time' },
	quote: { ja: '発言', en: 'Said' },
	'view-words': { ja: '見解に読める言葉', en: 'Reads like a view' },
	'person-words': { ja: '個人が分かるおそれ', en: 'May show who it is' },
	wording: { ja: '言い換えられそうな言葉', en: 'Could be said more plainly' },
	'without-source': { ja: '出所のないノート', en: 'Note without a source' },
	quieter: { ja: '先方の言葉が減った回', en: 'The client’s side said less' },
	off: { ja: '延期・中止', en: 'Put off or cancelled' },
};

const NOTE_NAMES = Object.fromEntries(Object.entries(NOTE_TYPES).map(([type, { ja }]) => [type, { ja, en: type }]));
const NAMES: Readonly<Record<string, Term>> = { ...NOTE_NAMES, ...HEADINGS, ...BEFORE_FIELDS, ...AFTER_FIELDS, ...OWN };
const CHOICES: readonly ChoiceList[] = [SUPPORTER_ELEMENTS, CLIENT_ELEMENTS, VIEWPOINTS, TURNAROUND_SIGNS];

/** Nearly all of it is the vocabulary’s. */
const labelIn = (language: Language) => (label: EvidenceLabel): string => {
	const [type = '', key] = label.split('.');
	if (key !== undefined) return propertyTerm(type as NoteType, key)[language].replaceAll('_', ' ');
	const term = NAMES[label] ?? CHOICES.map((choices) => findTerm(choices, label)).find((one) => one !== null);
	return term?.[language] ?? label;
};

export const selfChecksJa: SelfCheckWords = { of: { ...beforeJa, ...afterJa, ...stageChecksJa, ...conflictJa }, label: labelIn('ja') };
export const selfChecksEn: SelfCheckWords = { of: { ...beforeEn, ...afterEn, ...stageChecksEn, ...conflictEn }, label: labelIn('en') };
