/** Self-checks of the seven stages (domain E3): S1-01…S7-02. S4-03, S5-02 and S7-03 are signs of their stage and are not asked: to be asked for them would tempt to bring them about. */
import { talkPatterns } from '../dialogue.ts';
import type { Engagement } from '../engagement.ts';
import { emptyViewpoints } from '../findings/viewpoints.ts';
import { isStaffHearing } from '../layer.ts';
import { isPast, isVision } from '../live-notes.ts';
import type { CheckBy, CheckLook, Evidence, SelfCheck } from '../self-check.ts';
import { clientCarriers } from '../stage-signs/stage-sign.ts';
import { TRUST_SIGNS } from '../stage-signs/trust.ts';
import { fileTitle } from '../link.ts';
import type { FieldsOf, Stage } from '../vocabulary/note-types.ts';
import { askPerson, checkOf, evidence, noteEvidence, openFindings, pathEvidence, propertyEvidence, shows, subjects } from './look.ts';

/** A check of a stage: asked from there on. The first stage is before any. */
const at = (stage: Stage) => (by: CheckBy, look: (engagement: Engagement) => CheckLook | null): SelfCheck =>
	checkOf('stage')(by, ({ engagement }) => (stage === 1 || engagement.reached(stage) ? look(engagement) : null));

export const STAGE_CHECKS = {
	/** 最初の課題 of an issue. */
	'S1-01': at(1)('notes', ({ client }) => {
		const first = client.ofType('issue').filter(({ fields }) => fields.first === true);
		return shows(first.length > 0, first.map(pathEvidence));
	}),
	/** 事業規模, 経営の局面, 財務概況 or the table under 財務, 紹介元. */
	'S1-02': at(1)('notes', (engagement) => {
		const { fields, body } = engagement.client.note;
		const empty = OVERVIEW.filter((key) => fields[key] === undefined && !(key === 'finance' && body.finance));
		return shows(empty.length === 0, empty.map((key) => propertyEvidence(engagement, key)));
	}),
	/** 説明の受け止め; 合意日 alone does not tell how it was taken. */
	'S2-01': at(2)('half', (engagement) => {
		const { explained, agreed_on } = engagement.client.note.fields;
		return shows(explained !== undefined ? true : agreed_on === undefined ? false : null, [propertyEvidence(engagement, 'explained'), propertyEvidence(engagement, 'agreed_on')]);
	}),
	'S2-02': at(2)('person', askPerson),
	/** 秘密保持. */
	'S2-03': at(2)('notes', (engagement) => written(engagement, 'confidentiality')),
	/** 視点 of facts, where any fact says its viewpoint (finding G19). */
	'S3-01': at(3)('notes', (engagement) => {
		const told = engagement.live('fact').some(({ line, note }) => !line && note.type === 'fact' && note.fields.viewpoint !== undefined);
		const empty = emptyViewpoints(engagement);
		return shows(told ? empty.length === 0 : null, empty.map((viewpoint) => evidence(viewpoint, '')));
	}),
	'S3-02': at(3)('person', askPerson),
	'S3-03': at(3)('half', (engagement) => shows(null, mapsOf(engagement, 3))),
	/** 要素 of our lines under 面談の記録 (finding G35). */
	'S3-04': at(3)('notes', (engagement) => {
		const early = talkPatterns(engagement).filter((pattern) => pattern.is === 'early');
		const isFree = TRUST_SIGNS['S3-no-proposals'].look(engagement)?.seen === true;
		return shows(early.length > 0 ? false : isFree ? true : null, early.map(({ visit }) => pathEvidence(visit)));
	}),
	'S4-01': at(4)('half', (engagement) => shows(null, mapsOf(engagement, 4))),
	/** Vision notes, and 妨げる from the essential issues to them (findings G05, G06). */
	'S4-02': at(4)('notes', (engagement) => {
		const apart = [...openFindings(engagement, 'G05'), ...openFindings(engagement, 'G06')];
		const visions = engagement.live('vision').filter(isVision);
		return shows(visions.length > 0 && apart.length === 0, apart.length > 0 ? subjects(engagement, apart) : visions.map(noteEvidence));
	}),
	'S4-04': at(4)('person', askPerson),
	/** 見せた日 and 見せる前に伝えたこと of surveys, and what may be shown (finding G38). Only where staff were heard. */
	'S4-05': at(4)('notes', (engagement) => {
		const surveys = engagement.client.ofType('survey');
		if (surveys.length === 0 && !engagement.client.ofType('hearing').some(isStaffHearing)) return null;
		const found = openFindings(engagement, 'G38');
		const shown = surveys.filter(({ fields }) => fields.shown_on !== undefined && fields.how_introduced !== undefined);
		return shows(found.length > 0 ? false : shown.length > 0 ? true : null, [...subjects(engagement, found), ...shown.map(pathEvidence)]);
	}),
	/** 状態 of what a fact speaks against (finding G27). Only where there is such a fact. */
	'S4-06': at(4)('notes', (engagement) => {
		const { graph } = engagement;
		const refuted = [...graph.nodes.values()].filter(({ id }) => graph.in(id, 'refutes').some((fact) => graph.nodes.get(fact)?.type === 'fact'));
		if (refuted.length === 0) return null;
		const open = openFindings(engagement, 'G27');
		return shows(open.length === 0, open.length > 0 ? subjects(engagement, open) : refuted.filter((node) => isPast(graph, node)).map(noteEvidence));
	}),
	/** 担当 of actions: not supporters only (finding G31). Whether the company chose them, a person tells. */
	'S5-01': at(5)('half', (engagement) => {
		const ours = openFindings(engagement, 'G31');
		const carried = engagement.live('action').filter((node) => clientCarriers(engagement, node).length > 0);
		return shows(ours.length > 0 ? false : null, ours.length > 0 ? subjects(engagement, ours) : carried.map(noteEvidence));
	}),
	'S5-03': at(5)('half', (engagement) => {
		const quick = engagement.live('action').filter(({ note }) => note.type === 'action' && note.fields.quick === '大');
		const themes = engagement.client.ofType('plan').flatMap(({ path, body }) => body.themes.filter((row) => row.quick.trim() === '大').map(({ theme }) => evidence('themes', theme, path)));
		return shows(quick.length > 0 ? true : null, [...quick.map(noteEvidence), ...themes]);
	}),
	'S6-01': at(6)('half', (engagement) => {
		const settled = engagement.live('action').filter((node) => node.status === '定着' && clientCarriers(engagement, node).length > 0);
		return shows(null, settled.map(noteEvidence));
	}),
	'S6-02': at(6)('half', (engagement) => {
		const learned = engagement.live('action').flatMap(({ id, note }) => (note.type === 'action' && note.fields.learned !== undefined ? [evidence('action.learned', note.fields.learned, id)] : []));
		return shows(null, learned);
	}),
	/** つなぐ先 of actions and short-term issues, つないだ日, and handover notes. Where nobody was to be brought in, a person tells. */
	'S6-03': at(6)('notes', (engagement) => {
		const { client } = engagement;
		const waiting = client.ofType('short').filter(({ fields }) => fields.policy === '専門家・別チームへつなぐ' && fields.state !== 'つないだ' && fields.handed_over_on === undefined && fields.handover === undefined);
		const done = [...client.ofType('short'), ...client.ofType('action')].filter(({ fields }) => fields.handover !== undefined).map(pathEvidence);
		const handovers = client.ofType('handover').flatMap(({ path, fields }) => (fields.to === undefined ? [] : [evidence('handover', fields.to, path)]));
		const seen = waiting.length > 0 ? false : done.length + handovers.length > 0 ? true : null;
		return shows(seen, waiting.length > 0 ? waiting.map(pathEvidence) : [...done, ...handovers]);
	}),
	'S7-01': at(7)('half', (engagement) => {
		const mechanism = propertyEvidence(engagement, 'mechanism');
		return shows(mechanism.words === '' ? false : null, [mechanism]);
	}),
	/** 次に連絡する日 of the client or of a handover, or a visit that is planned (finding G40). */
	'S7-02': at(7)('notes', (engagement) => {
		const { client, next } = engagement;
		const days = [client.note, ...client.ofType('handover')].flatMap(({ path, type, fields }) => (fields.next_contact === undefined ? [] : [evidence(type === 'client' ? 'client.next_contact' : 'handover.next_contact', fields.next_contact, path)]));
		const found = [...days, ...(next ? [pathEvidence(next)] : [])];
		return shows(found.length > 0 && openFindings(engagement, 'G40').length === 0, found);
	}),
} as const satisfies Readonly<Record<string, SelfCheck>>;

const OVERVIEW = ['scale', 'phase', 'finance', 'referral'] as const;

function written(engagement: Engagement, key: keyof FieldsOf<'client'>): CheckLook {
	const property = propertyEvidence(engagement, key);
	return shows(property.words !== '', [property]);
}

/** 使った図 of the visits that served a stage. */
const mapsOf = ({ held }: Engagement, stage: Stage): Evidence[] =>
	held.filter(({ fields }) => fields.steps?.includes(stage)).flatMap(({ path, fields }) => (fields.maps ?? []).map(({ target }) => evidence('visit.maps', fileTitle(target), path)));
