/** The wording rules T01–T17 (domain F1), in the order in which a sentence is asked about. */
import { T08, T09, T10, T11 } from './wording/leap.ts';
import { T12, T13, T14, T15, T16, T17 } from './wording/question.ts';
import type { WordingRule } from './wording/rule.ts';
import { T01, T02, T03, T04, T05, T06, T07 } from './wording/vague.ts';

/** What is to be shown to the client has two more, in `wording/neutrality.ts`. */
export const WORDING_RULES: readonly WordingRule[] = [T01, T02, T03, T04, T05, T06, T07, T08, T09, T10, T11, T12, T13, T14, T15, T16, T17];
