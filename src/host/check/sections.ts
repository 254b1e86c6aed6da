/** The sections of the panel of the checks in their order, with the faces that have them. */
import type { CheckFace } from '../../lang/faces/check-view.ts';
import { changedShown, drawChanged, drawNoticed, drawTalk, noticedShown, talkShown } from './after-sections.ts';
import * as brief from './brief-sections.ts';
import { askedShown, caseShown, drawAsked, drawCase, drawConflictHint, drawNoOffice, drawSeen, seenShown } from './check-sections.ts';
import { statesOf } from './check-rows.ts';
import type { CheckDrawing } from './drawing.ts';
import { drawFoot, drawHead, drawOffer, footShown, headShown, offerShown } from './frame-sections.ts';

/** A part of the panel, and what it shows: it is drawn anew only when that has changed. */
export interface CheckSection {
	readonly name: string;
	readonly faces: readonly CheckFace[];
	readonly shows: (drawing: CheckDrawing) => unknown;
	readonly draw: (section: HTMLElement, drawing: CheckDrawing) => void;
}

const ALL: readonly CheckFace[] = ['brief', 'before', 'after', 'stage', 'conflict', 'office'];
const CHECKS: readonly CheckFace[] = ['before', 'after', 'stage', 'office'];

export const SECTIONS: readonly CheckSection[] = [
	{ name: 'head', faces: ALL, shows: headShown, draw: drawHead },
	// Drawn by the view, which knows what else is open.
	{ name: 'other', faces: ALL, shows: () => null, draw: () => undefined },
	{ name: 'offer', faces: ALL, shows: offerShown, draw: drawOffer },
	{ name: 'where', faces: ['brief'], shows: brief.whereShown, draw: brief.drawWhere },
	{ name: 'words', faces: ['brief'], shows: brief.wordsShown, draw: brief.drawWords },
	{ name: 'improve', faces: ['brief'], shows: brief.improveShown, draw: brief.drawImprove },
	{ name: 'open', faces: ['brief'], shows: brief.openShown, draw: brief.drawOpen },
	{ name: 'questions', faces: ['brief'], shows: brief.questionsShown, draw: brief.drawQuestions },
	{ name: 'concerns', faces: ['brief'], shows: brief.concernsShown, draw: brief.drawConcerns },
	{ name: 'carried', faces: ['brief'], shows: brief.carriedShown, draw: brief.drawCarried },
	{ name: 'ways', faces: ['brief'], shows: brief.briefActsShown, draw: brief.drawBriefActs },
	{ name: 'talk', faces: ['after'], shows: talkShown, draw: drawTalk },
	{ name: 'asked', faces: CHECKS, shows: askedShown, draw: drawAsked },
	{ name: 'seen', faces: CHECKS, shows: seenShown, draw: drawSeen },
	{ name: 'none', faces: ['office'], shows: ({ isRead, ...drawing }) => [isRead, statesOf({ ...drawing, isRead }).length > 0], draw: drawNoOffice },
	{ name: 'conflict', faces: ['conflict'], shows: ({ isRead, ...drawing }) => [isRead, statesOf({ ...drawing, isRead }).length > 0], draw: drawConflictHint },
	{ name: 'CF1', faces: ['conflict'], shows: caseShown('CF1'), draw: drawCase('CF1') },
	{ name: 'CF2', faces: ['conflict'], shows: caseShown('CF2'), draw: drawCase('CF2') },
	{ name: 'CF3', faces: ['conflict'], shows: caseShown('CF3'), draw: drawCase('CF3') },
	{ name: 'noticed', faces: ['after'], shows: noticedShown, draw: drawNoticed },
	{ name: 'changed', faces: ['after'], shows: changedShown, draw: drawChanged },
	{ name: 'foot', faces: ALL, shows: footShown, draw: drawFoot },
];
