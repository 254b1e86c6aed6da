/** Self-checks of the supervising office (統括事務局, domain E5): OF-01…OF-07. None where there is no office. */
import type { NoteOf } from '../note.ts';
import type { CheckBy, CheckLook, CheckSight, Evidence, SelfCheck } from '../self-check.ts';
import { officeOf } from '../stage-signs/beginning.ts';
import { isPlanChecked } from './before.ts';
import { CONFLICT } from './conflict.ts';
import { askedAbout, askPerson, checkOf, evidence, fieldEvidence, shows, WRITING_RULES } from './look.ts';

const check = (by: CheckBy, look: (sight: CheckSight) => CheckLook | null): SelfCheck => checkOf('office')(by, (sight) => (officeOf(sight.engagement) === null ? null : look(sight)));

export const OFFICE = {
	/** 統括の確認日 of the plan, before the first visit. */
	'OF-01': check('notes', ({ engagement }) => {
		const first = engagement.held[0] ?? engagement.client.visits[0];
		const plans = engagement.client.ofType('plan');
		const seen = first ? isPlanChecked(engagement, first) : plans.some(({ fields }) => fields.office_checked_on !== undefined);
		return shows(seen, plans.map(({ path, fields }) => evidence('plan.office_checked_on', fields.office_checked_on ?? '', path)));
	}),
	/** 事前打合せ日 and 事後打合せ日 of the visit, or of every visit held. */
	'OF-02': check('notes', ({ engagement, visit }) => {
		const visits = visit ? [visit] : engagement.held;
		const missing = visits.flatMap(missingTalks);
		return visits.length === 0 ? null : shows(missing.length === 0, missing);
	}),
	/** The sentences that T01–T11 ask about, never a number of them; where there are none, the record itself. */
	'OF-03': check('half', ({ engagement, visit }) => {
		const read = visit ?? engagement.held.at(-1) ?? null;
		if (!read) return askPerson();
		const asked = askedAbout(engagement, read, WRITING_RULES, ['done', 'view', 'improve']);
		return shows(null, asked.length > 0 ? asked : (['done', 'view'] as const).map((key) => fieldEvidence(read, key)).filter(({ words }) => words !== ''));
	}),
	'OF-04': check('person', askPerson),
	/** コンフリクトの兆し of the office's note, where the notes show one. */
	'OF-05': check('notes', (sight) => {
		const signs = Object.values(CONFLICT).map(({ look }) => look(sight)).filter((look) => look?.seen === false).flatMap((look) => look?.evidence ?? []);
		const noted = sight.engagement.client.ofType('oversight').filter(({ fields }) => (fields.conflict_signs ?? []).length > 0);
		if (signs.length === 0 || noted.length > 0) return shows(true, noted.flatMap(({ path, fields }) => (fields.conflict_signs ?? []).map((words) => evidence('oversight.conflict_signs', words, path))));
		return shows(false, signs);
	}),
	'OF-06': check('person', askPerson),
	'OF-07': check('person', askPerson),
} as const satisfies Readonly<Record<string, SelfCheck>>;

/** The talks of a visit that were not held, by their empty day. */
const missingTalks = ({ fields, path, title }: NoteOf<'visit'>): Evidence[] =>
	(['pre_on', 'post_on'] as const).filter((key) => fields[key] === undefined).map((key) => evidence(`visit.${key}`, title, path));
