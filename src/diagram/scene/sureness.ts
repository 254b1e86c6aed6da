/** How sure a note is, by its status (domain A6, A7). */
import type { GraphNode } from '../../core/issue-graph.ts';
import type { CERTAINTIES, ChoiceOf, ESSENTIAL_STATES } from '../../core/vocabulary/choices.ts';
import type { Sureness } from '../scene.ts';

/**
 * What has been set aside is drawn as a hypothesis that did not hold. What emerged in the dialogue is no longer the team's own,
 * though the owner has not put it into words yet: it counts as the owner's view here, and stays with the team by its layer. No
 * fact makes an essential issue sure, since only the owner can recognise it (domain 0.1).
 */
const SURENESS: Readonly<Record<ChoiceOf<typeof CERTAINTIES> | ChoiceOf<typeof ESSENTIAL_STATES>, Sureness>> = {
	仮説: 'hypothesis', 見直した: 'hypothesis', 取り下げ: 'hypothesis', 取り下げた: 'hypothesis', チームの仮説: 'hypothesis',
	経営者の認識: 'owner', 対話の中で見えてきた: 'owner', 経営者が言葉にした: 'owner', '共有・合意した': 'owner', 経営者が動き出した: 'owner',
	事実で確認: 'confirmed',
};
const isJudged = (status: string | null): status is keyof typeof SURENESS => status !== null && Object.hasOwn(SURENESS, status);

/** 確からしさ of a cause or an essential issue; one that nobody has judged yet is a hypothesis. Null for the other types. */
export function surenessOf({ type, status }: Pick<GraphNode, 'type' | 'status'>): Sureness | null {
	if (type !== 'cause' && type !== 'essential') return null;
	return isJudged(status) ? SURENESS[status] : 'hypothesis';
}
