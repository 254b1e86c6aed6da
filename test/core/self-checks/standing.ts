/** How a self-check stands in a client that is built for a test. */
import type { Engagement } from '../../../src/core/engagement.ts';
import { checksOf, SELF_CHECKS } from '../../../src/core/self-checks/index.ts';
import type { CheckStateOf, SelfCheckId } from '../../../src/core/self-checks/index.ts';
import { engagement } from '../findings/looking.ts';
import type { Around, Notes } from '../findings/looking.ts';

/** Two supporters and an office. */
export const TEAM = '段階: 7\n主担当: 佐伯\n副担当: [森]\n統括事務局: 商工会議所';
/** One supporter alone. */
export const ALONE = '段階: 7\n主担当: 佐伯\n副担当: なし（個人）';

/** A visit that took place, with what is told of it: properties, and behind an empty line the body. */
export function held(no: number, told = ''): string {
	const [properties = '', ...body] = told.split('\n\n');
	return `種別: 訪問\n回: ${no}\n日付: 2025-0${no}-01\n状態: 実施済${properties === '' ? '' : `\n${properties}`}\n\n${body.join('\n\n')}`;
}
/** Body of a visit. */
export const record = (heading: string, ...lines: readonly string[]): string => `\n\n## ${heading}\n${lines.join('\n')}`;

const nameOf = (id: SelfCheckId): string | null => (['before', 'after'].includes(SELF_CHECKS[id].when) ? '訪問' : null);

/** The check of an engagement, that of the visit named 訪問 where it is about a visit; null: it does not apply. */
export function stateIn(one: Engagement, id: SelfCheckId, name = nameOf(id)): CheckStateOf | null {
	const visit = name === null ? null : (one.client.visits.find(({ path }) => path === `甲/${name}.md`) ?? null);
	return checksOf(one, visit, SELF_CHECKS[id].when).find((state) => state.id === id) ?? null;
}

export const stateOf = (id: SelfCheckId, notes: Notes, around: Around = {}): CheckStateOf | null => stateIn(engagement(notes, { client: TEAM, ...around }), id);

/** Standing and who says so: `yes notes`, `open person`, or `none` where it does not apply. */
export function standing(id: SelfCheckId, notes: Notes, around?: Around): string {
	const state = stateOf(id, notes, around);
	return state ? `${state.standing} ${state.from}` : 'none';
}
/** The same with these properties, and behind an empty line this body, of the client’s own note. */
export const withClient = (id: SelfCheckId, told: string, notes: Notes = {}): string => standing(id, notes, { client: `${TEAM}\n${told}` });
/** The words of the evidence. */
export const shown = (id: SelfCheckId, notes: Notes, around?: Around): string[] => (stateOf(id, notes, around)?.evidence ?? []).map(({ words }) => words);
