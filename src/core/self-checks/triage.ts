/** Self-checks of 前捌き and of putting the vision into words (domain E3): TR-01…TR-05, TV-01…TV-03. */
import { ownWordsIn } from '../dialogue.ts';
import type { Engagement } from '../engagement.ts';
import { isVision } from '../live-notes.ts';
import type { Evidence, SelfCheck } from '../self-check.ts';
import { openHandovers } from '../triage-edits.ts';
import { triageOf } from '../triage.ts';
import { askPerson, checkOf, evidence, keptWords, noteEvidence, ownerSays, pathEvidence, propertyEvidence, shows } from './look.ts';

const check = checkOf('triage');

export const TRIAGE_CHECKS = {
	/** 財務 and 再生局面の兆し: a table that shows no sign leaves no doubt. */
	'TR-01': check('half', ({ engagement }) => {
		const { signs, questions } = triageOf(engagement);
		const isClear = signs.length === 0 && questions.some(({ seen }) => seen.some(({ is }) => is === 'figures'));
		return shows(isClear ? true : null, signs.map(({ word }) => evidence(word, '', engagement.client.path)));
	}),
	/** 理念の状況. */
	'TR-02': check('notes', ({ engagement }) => {
		const { vision_state } = engagement.client.note.fields;
		return shows(vision_state !== undefined && vision_state !== '未確認', [propertyEvidence(engagement, 'vision_state')]);
	}),
	/** 理念の策定者 and 理念との乖離; of what nobody thought of yet there is nothing to ask. */
	'TR-03': check('notes', ({ engagement }) => {
		const { vision_state, vision_author, vision_gap } = engagement.client.note.fields;
		if (vision_state === '考えたことがない・言葉がない') return null;
		return shows(vision_author !== undefined && vision_gap !== undefined && vision_gap !== '未確認', [propertyEvidence(engagement, 'vision_author'), propertyEvidence(engagement, 'vision_gap')]);
	}),
	/** 方針 of each short-term issue; where there is none, a person tells whether it was asked. */
	'TR-04': check('notes', ({ engagement: { client } }) => {
		const shorts = client.ofType('short');
		if (shorts.length === 0) return askPerson();
		const undecided = shorts.filter(({ fields: { policy, state } }) => policy === undefined && state !== '完了' && state !== 'つないだ');
		return shows(undecided.length === 0, (undecided.length > 0 ? undecided : shorts).map(pathEvidence));
	}),
	/** The handover note: つなぐ先, 同意日, 引き継ぐ内容, 同行する人, 次に連絡する日. Only where somebody is to be referred. */
	'TR-05': check('notes', ({ engagement }) => {
		const handovers = openHandovers(engagement.client);
		if (handovers.length === 0) return triageOf(engagement).result === '専門機関へつなぐ' ? shows(false, [evidence('handover', '')]) : null;
		return shows(handovers.every(({ open }) => open.length === 0), handovers.flatMap(({ note, open }) => [evidence('handover', note.title, note.path), ...open.map((field) => evidence(`handover.${field}`, '', note.path))]));
	}),
	'TV-01': check('half', ({ engagement }) => (beginsWithVision(engagement) ? shows(null, storiesOf(engagement)) : null)),
	'TV-02': check('half', ({ engagement }) => {
		if (!beginsWithVision(engagement)) return null;
		const own = engagement.live('vision').filter((node) => isVision(node) && node.note.type === 'vision' && node.note.fields.author === '現経営者');
		return shows(null, own.map(noteEvidence));
	}),
	'TV-03': check('person', ({ engagement }) => (beginsWithVision(engagement) ? askPerson() : null)),
} as const satisfies Readonly<Record<string, SelfCheck>>;

/** Whether the vision is put into words first: chosen so, or what a visit is for. */
const beginsWithVision = ({ client }: Engagement): boolean =>
	client.note.fields.triage === '理念・ビジョンの整理から始める' || client.ofType('visit').some(({ fields }) => fields.steps?.includes('前捌き'));

/** What the owner told at the visits that were for it. */
function storiesOf(engagement: Engagement): Evidence[] {
	const own = ownWordsIn(engagement);
	const ids = engagement.held.filter(({ fields }) => fields.steps?.includes('前捌き')).flatMap((visit) => own.get(visit) ?? []);
	return ids.flatMap((id) => {
		const node = engagement.graph.nodes.get(id);
		const words = node ? keptWords(engagement, node) : null;
		return words === null ? [] : [ownerSays(words, id)];
	});
}
