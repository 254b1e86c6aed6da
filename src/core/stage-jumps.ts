/** Changes of stage that may be worth a question (domain B2). Every change is allowed; most of them are the method at work. */
import type { NodeId } from './client-links.ts';
import { ownWordsIn } from './dialogue.ts';
import type { Engagement } from './engagement.ts';
import { VISITS } from './findings/visits.ts';
import type { Stage, StageChange } from './vocabulary/note-types.ts';

/**
 * A change to ask about gently.
 * - `to-solving`: from stage 2 or before on to solving, without a record of trust or noticing in between
 * - `before-words`: noticing was opened, and no words of the owner are written anywhere
 * - `same-stage`: visit after visit at one stage, as G43
 */
export type StageJump =
	| { readonly is: 'to-solving'; readonly ids: readonly NodeId[]; readonly on: string | null }
	| { readonly is: 'before-words'; readonly ids: readonly NodeId[]; readonly on: string | null }
	| { readonly is: 'same-stage'; readonly ids: readonly NodeId[]; readonly stage: Stage; readonly visits: number };

/** What may be worth a question; empty most of the time. */
export const stageJumps = (engagement: Engagement): readonly StageJump[] => [...toSolving(engagement), ...beforeWords(engagement), ...sameStage(engagement)];

/** The history with the stage of today behind it: a change by hand has no item. */
function changesOf({ state }: Engagement): readonly (Omit<StageChange, 'on' | 'reason'> & { readonly on: string | null })[] {
	const { history, stage } = state;
	return stage === null || history.at(-1)?.stage === stage ? history : [...history, { on: null, stage }];
}

function toSolving(engagement: Engagement): StageJump[] {
	const { client, held } = engagement;
	const changes = changesOf(engagement);
	const at = changes.findIndex(({ stage }, i) => stage >= 6 && (changes[i - 1]?.stage ?? stage) <= 2);
	const jump = changes[at];
	const isRecorded = changes.some(({ stage }) => stage === 3 || stage === 4) || held.some(({ fields: { steps = [] } }) => steps.includes(3) || steps.includes(4));
	return jump && !isRecorded ? [{ is: 'to-solving', ids: [client.path], on: jump.on }] : [];
}

/** Words that came later answer it: what is over is not asked about. So does going back. */
function beforeWords(engagement: Engagement): StageJump[] {
	const { client, state } = engagement;
	if (state.stage === null || state.stage < 4) return [];
	const said = ownWordsIn(engagement).size > 0 || [...engagement.live('fact'), ...engagement.live('issue'), ...engagement.live('cause')].some((node) => engagement.isOwners(node));
	const written = engagement.live('essential').some(({ note }) => note.type === 'essential' && note.fields.owner_words !== undefined);
	if (said || written) return [];
	return [{ is: 'before-words', ids: [client.path], on: changesOf(engagement).find(({ stage }) => stage >= 4)?.on ?? null }];
}

const sameStage = (engagement: Engagement): StageJump[] => VISITS.G43.look(engagement).map(({ ids, details: { stage, visits } }) => ({ is: 'same-stage', ids, stage, visits }));
