/** What the notes show of each stage (終わりの目安, domain B1): observations with the notes behind them. No share, no target; nothing is ever blocked by them. */
import type { NodeId } from './client-links.ts';
import type { Engagement } from './engagement.ts';
import { BEGINNING_SIGNS } from './stage-signs/beginning.ts';
import { CARRYING_SIGNS } from './stage-signs/carrying.ts';
import { NOTICING_SIGNS } from './stage-signs/noticing.ts';
import type { SignLook, StageSign } from './stage-signs/stage-sign.ts';
import { TRUST_SIGNS } from './stage-signs/trust.ts';
import type { Stage } from './vocabulary/note-types.ts';

/** All signs, in the order of the stages and in the order in which a stage shows them. */
export const STAGE_SIGNS = { ...BEGINNING_SIGNS, ...TRUST_SIGNS, ...NOTICING_SIGNS, ...CARRYING_SIGNS };
export type StageSignId = keyof typeof STAGE_SIGNS;
export const STAGE_SIGN_IDS = Object.keys(STAGE_SIGNS) as readonly StageSignId[];

/** A sign, as it stands for a client. */
export interface StageSignSeen extends SignLook {
	readonly stage: Stage;
	readonly id: StageSignId;
}

const known = new WeakMap<Engagement, readonly StageSignSeen[]>();

/** The signs of all seven stages that apply to a client, in order. */
export function stageSignsOf(engagement: Engagement): readonly StageSignSeen[] {
	const before = known.get(engagement);
	if (before) return before;
	const signs = STAGE_SIGN_IDS.flatMap((id): StageSignSeen[] => {
		const { stage, look }: StageSign = STAGE_SIGNS[id];
		const seen = look(engagement);
		return seen ? [{ stage, id, ...seen }] : [];
	});
	known.set(engagement, signs);
	return signs;
}

/** The form of `bansou check --json` (note-format §6). */
export const stageSignForm = ({ stage, id, seen, ids }: StageSignSeen): { stage: Stage; id: StageSignId; seen: boolean; ids: readonly NodeId[] } => ({ stage, id, seen, ids });
