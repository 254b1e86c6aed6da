/** The checks in the order in which they are shown: what a person has to answer, what was answered, and what the notes show by themselves. */
import type { Engagement } from '../../core/engagement.ts';
import { checksOf, openChecks } from '../../core/self-checks/index.ts';
import type { CheckStateOf } from '../../core/self-checks/index.ts';
import type { CheckFace, ConflictCase } from '../../lang/faces/check-view.ts';
import type { CheckDrawing } from './drawing.ts';

export interface CheckRows {
	/** Five at most. */
	readonly first: readonly CheckStateOf[];
	/** What is to be answered after these. */
	readonly others: readonly CheckStateOf[];
	/** What a person has answered, まだ first. */
	readonly answered: readonly CheckStateOf[];
	/** What the notes show, what is missing first. Never asked. */
	readonly seen: readonly CheckStateOf[];
}

/** The checks of what the panel shows. */
export function statesOf({ engagement, visit, face, isRead }: Pick<CheckDrawing, 'engagement' | 'visit' | 'face' | 'isRead'>): readonly CheckStateOf[] {
	if (!isRead || face === 'brief') return [];
	if (face === 'conflict' || face === 'office') return checksOf(engagement, null, face);
	if (face === 'stage') return ofStage(engagement);
	return visit ? checksOf(engagement, visit, face) : [];
}

/** The checks of the stage that the client stands at; until the support has begun those of 前捌き before them. */
function ofStage(engagement: Engagement): readonly CheckStateOf[] {
	const stage = engagement.state.stage ?? 1;
	const triage = stage <= 2 ? checksOf(engagement, null, 'triage') : [];
	return [...triage, ...checksOf(engagement, null, 'stage').filter(({ id }) => id.startsWith(`S${stage}-`))];
}

export function checkRows(states: readonly CheckStateOf[]): CheckRows {
	const { first, others, settled } = openChecks(states.filter(({ from }) => from === 'person'));
	const seen = states.filter(({ from }) => from === 'notes');
	const isMissing = ({ standing }: CheckStateOf): boolean => standing === 'not-yet';
	return {
		first,
		others: others.filter(({ standing }) => standing === 'open'),
		answered: [...others.filter(isMissing), ...settled],
		seen: [...seen.filter(isMissing), ...seen.filter((state) => !isMissing(state))],
	};
}

/** The checks of one of the three cases of conflict. */
export const ofCase = (states: readonly CheckStateOf[], which: ConflictCase): readonly CheckStateOf[] => states.filter(({ id }) => id.startsWith(`${which}-`));

/** The check that is open: the one that was chosen while it is there, else the first that is to be answered. */
export function openOf(states: readonly CheckStateOf[], chosen: CheckStateOf['id'] | null): CheckStateOf['id'] | null {
	if (states.some(({ id }) => id === chosen)) return chosen;
	return checkRows(states).first[0]?.id ?? null;
}

/** What is to be answered after a check: the next of the list, else the first that is left. */
export function nextToAnswer(states: readonly CheckStateOf[], after: CheckStateOf['id'] | null, face: CheckFace): CheckStateOf['id'] | null {
	const open = states.filter(({ standing, id }) => standing === 'open' || id === after);
	const at = open.findIndex(({ id }) => id === after);
	const left = [...open.slice(at + 1), ...open.slice(0, Math.max(0, at))];
	return face === 'brief' ? null : (left[0]?.id ?? null);
}
