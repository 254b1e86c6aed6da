/** The words in English. */
import type { Problem } from '../core/problem.ts';
import { stageText } from '../core/stage.ts';
import { findTerm } from '../core/vocabulary.ts';
import * as choices from '../core/vocabulary/choices.ts';
import { NOTE_TYPES } from '../core/vocabulary/note-types.ts';
import { beforeShownEn } from './faces/before-shown.ts';
import { checkViewEn } from './faces/check-view.ts';
import { clientViewEn } from './faces/client-view.ts';
import { commandsEn } from './faces/commands.ts';
import { completionEn } from './faces/completion.ts';
import { diagramEn } from './faces/diagram.ts';
import { dialogueEn } from './faces/dialogue.ts';
import { embedEn } from './faces/embed.ts';
import { exportsEn } from './faces/export.ts';
import { findingListEn } from './faces/finding-list.ts';
import { findingsEn } from './faces/findings.ts';
import { graphEn } from './faces/issue-graph.ts';
import { meetingEn } from './faces/meeting.ts';
import { noticesEn } from './faces/notices.ts';
import { ownerSheetEn } from './faces/owner-sheet.ts';
import { reportActsEn } from './faces/report-acts.ts';
import { reportsEn } from './faces/reports.ts';
import { reservationsEn } from './faces/reservations.ts';
import { selfChecksEn } from './faces/self-checks.ts';
import { settingsEn } from './faces/settings.ts';
import { stageSignsEn } from './faces/stage-signs.ts';
import { talkLinesEn } from './faces/talk-lines.ts';
import { triageEn } from './faces/triage.ts';
import { viewPicturesEn } from './faces/view-pictures.ts';
import { viewsEn } from './faces/views.ts';
import { wordingEn } from './faces/wording.ts';
import type { FitWords, RefusalWords, Words } from './words.ts';

/** Every list of words a value may be taken from. */
const LISTS: readonly choices.ChoiceList[] = [...Object.values(choices as Readonly<Record<string, choices.ChoiceList>>), Object.entries(NOTE_TYPES).map(([en, { ja }]) => ({ ja, en }))];

/** Choices are kept in Japanese; English readers see the labels of the list they belong to. */
function options({ options: words = [] }: Problem): string {
	const list = LISTS.find((terms) => terms.length === words.length && terms.every(({ ja }, i) => ja === words[i]));
	return (list?.map(({ en }) => en) ?? words).join(', ');
}

const FITS: FitWords = {
	text: () => 'Write words here.',
	number: () => 'Write a number alone, such as 90.',
	truth: () => 'Write true or false.',
	date: () => 'Write a date such as 2026-05-10.',
	link: () => 'Write a quoted link such as "[[Note name]]".',
	choice: (problem) => `Write one of: ${options(problem)}.`,
	stage: () => 'Write a stage from 1 to 7, such as 4 noticing.',
	step: () => 'Write stages from 1 to 7, or triage.',
	'stage-change': () => 'Write it as “2026-05-10 4 reason”.',
	'value-change': () => 'Write it as “2026-05-10 status hypothesis→confirmed reason”.',
	'one-value': () => 'Write one value only.',
	once: (problem) => (problem.options?.length ? `There is room for one value; there is also “${options(problem)}”.` : 'It stands here twice; keep one.'),
	'content-note': () => 'Link a note that has a type.',
	'fact-line': () => 'The record it names has no line with this block id.',
	gap: () => 'Write it as “- 2026-05-01 divergence [[other note]] one sentence”.',
	'own-copy': (problem) => `It looks like a copy made by a sync conflict. The original is ${options(problem)}; compare them and keep one.`,
	amount: () => 'Write amounts as numbers alone, such as 34,300 or -1,200.',
	yaml: () => 'Mend this line, and its properties can be read.',
	'exact-fence': () => 'Front matter must begin with a line of exactly “---”.',
	'closed-fence': () => 'Close the front matter with a line of exactly “---”.',
	type: (problem) => `The known types are: ${options(problem)}.`,
	'client-note': () => 'Link the note of a client.',
	note: () => 'Look at the note’s name.',
	'same-client': () => 'Link a note of the same client.',
	'one-client': (problem) => `A folder has one client note; the one read is ${options(problem)}.`,
	'one-visit': (problem) => `The one read first is ${options(problem)}. Mend the number, or keep one of them.`,
	'front-matter-size': () => 'Front matter may have 64 KB and 2,000 lines. Long text belongs in the body.',
	'file-size': () => 'A note may have 2 MB. Split it.',
};

const CODES: Readonly<Record<Problem['code'], (problem: Problem) => string>> = {
	'bad-yaml': ({ found }) => `The front matter cannot be read (${found}). `,
	'no-client': ({ key, found }) => `${key} “${found}” leads to no client. `,
	'unknown-type': ({ key, found }) => `${key} “${found}” is not a known type. `,
	'bad-value': ({ key, found }) => (key ? `${key} “${found}” cannot be read. ` : `“${found}”: `),
	'broken-link': ({ key, found }) => `${key}: the link ${found} leads nowhere. `,
	'other-client': ({ key, found }) => `${key}: the link ${found} leads to another client’s note. `,
	'duplicate-client': ({ found }) => `There is more than one client note (“${found}”). `,
	'duplicate-visit': ({ found }) => `There is more than one visit of number ${found}. `,
	'too-large': ({ found }) => `It is too large and was not read (${found}). `,
};

const REFUSALS: RefusalWords = {
	'bad-yaml': 'Nothing is written, since the front matter cannot be read; mend this line first',
	'repeated-key': 'Nothing is written, since a property stands here twice',
	'exact-fence': 'Nothing is written, since the front matter does not begin with a line of exactly “---”',
	'closed-fence': 'Nothing is written, since the front matter is not closed',
	'front-matter-size': 'Nothing is written, since the front matter is too long',
	'not-a-map': 'Nothing is written, since the front matter is not of the form “key: value”',
	'two-spellings': 'Two properties mean the same, so it is not clear which one to write',
	'not-a-scalar': 'Nothing is written, since there is more than one value',
	'multi-line': 'Nothing is written, since the value spans several lines',
	anchored: 'Nothing is written, since the value has an anchor or a tag',
	'not-a-list': 'Nothing is written, since the value is not a list',
	'item-not-found': 'This item is not there',
	'equal-items': 'Two items are equal, so it is not clear which one is meant',
	'comment-on-item': 'The item’s line has a comment, so it is not removed',
	'line-not-found': 'This line is not there; it may have been changed elsewhere',
	'equal-lines': 'Two lines are equal, so it is not clear which one is meant',
	'changed-meanwhile': 'This line has been changed elsewhere',
	'two-headings': 'The heading stands here twice, so it is not clear where to write',
	'id-taken': 'Another line has this block id',
	'bad-id': 'A block id may have letters, digits and hyphens only',
	'line-has-id': 'This line has a block id already',
	'not-one-line': 'Write it as one line',
	verification: 'Nothing is written, since the result could not be verified',
};

export const en: Words = {
	language: 'en',
	problem: (problem) => `${CODES[problem.code](problem)}${FITS[problem.fits](problem)}`,
	refusal: ({ reason, found }) => `${REFUSALS[reason]}${found ? ` (${found})` : ''}.`,
	choice: (choices, word) => findTerm(choices, word)?.en ?? word,
	stage: (stage) => stageText(stage, 'en'),
	notices: noticesEn,
	beforeShown: beforeShownEn,
	checkView: checkViewEn,
	clientView: clientViewEn,
	commands: commandsEn,
	completion: completionEn,
	diagram: diagramEn,
	dialogue: dialogueEn,
	embed: embedEn,
	exports: exportsEn,
	findingList: findingListEn,
	findings: findingsEn,
	issueGraph: graphEn,
	meeting: meetingEn,
	ownerSheet: ownerSheetEn,
	reportActs: reportActsEn,
	reports: reportsEn,
	reservations: reservationsEn,
	selfChecks: selfChecksEn,
	settings: settingsEn,
	stageSigns: stageSignsEn,
	talkLines: talkLinesEn,
	triage: triageEn,
	viewPictures: viewPicturesEn,
	views: viewsEn,
	wording: wordingEn,
};
