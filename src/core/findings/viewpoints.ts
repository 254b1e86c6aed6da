/** From which viewpoints of ロカベン the facts of an engagement look at the company. */
import type { Engagement } from '../engagement.ts';
import type { VIEWPOINTS } from '../vocabulary/choices.ts';
import type { ChoiceOf } from '../vocabulary/choices.ts';

export type Viewpoint = ChoiceOf<typeof VIEWPOINTS>;

/** The five that are looked for (finding G19); 業務フロー and 商流 are sheets of their own. */
const LOOKED_FOR: readonly Viewpoint[] = ['経営者', '事業', '環境・関係者', '内部管理体制', '財務'];

/** The viewpoints without any fact. None where no fact says its viewpoint: then nothing can be told. */
export function emptyViewpoints(engagement: Engagement): readonly Viewpoint[] {
	const notes = engagement.live('fact').flatMap(({ line, note }) => (!line && note.type === 'fact' ? [note.fields] : []));
	const told = new Set(notes.map(({ viewpoint }) => viewpoint));
	if (LOOKED_FOR.every((viewpoint) => !told.has(viewpoint))) return [];
	// Figures of the accounts are of that viewpoint, whether they say so or not.
	if (notes.some(({ kind }) => kind === '財務') || engagement.client.note.body.finance) told.add('財務');
	return LOOKED_FOR.filter((viewpoint) => !told.has(viewpoint));
}
