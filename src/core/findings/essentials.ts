/** Findings about essential issues, the vision and the owner’s words (domain D4): G05, G06, G10, G17, G24–G26, G41, G42. */
import type { Engagement } from '../engagement.ts';
import { finding } from '../finding.ts';
import type { GraphNode } from '../issue-graph.ts';
import { descendants } from '../issue-walk.ts';
import { isStaffHearing } from '../layer.ts';
import { isPast, isVision, withParts } from '../live-notes.ts';
import { gapsOf } from '../note.ts';
import { isVoiced } from '../owner-voice.ts';
import { findTerm } from '../vocabulary.ts';
import { AREAS } from '../vocabulary/choices.ts';
import { isPlaced } from './first-issue.ts';
import { hasOwnersWords, ownersStatements } from './owner-statements.ts';
import { namesLost } from './lost-links.ts';
import { reasonsToLook, specialtiesIn } from './specialties.ts';
import { isTeamsFirst } from './who-said-first.ts';

/** Open over more than so many visits (domain D4, G41). */
const GAP_VISITS = 2;

export const ESSENTIALS = {
	/** ビジョンにつながらない本質的課題: neither it nor its whole or a part hinders a vision, though one is written. Without any, G06 speaks. */
	G05: finding('high', 4, (engagement) => {
		if (!engagement.live('vision').some(isVision)) return [];
		return engagement.live('essential').filter((node) => !hindersVision(engagement, node)).map(({ id, title }) => ({ ids: [id], looked: [], details: { title } }));
	}),

	/** 拠り所の空白: an essential issue, and no vision note. The aim of the support does not count. */
	G06: finding('high', 4, (engagement) => {
		const essentials = engagement.live('essential');
		if (essentials.length === 0 || engagement.live('vision').some(isVision)) return [];
		return [{ ids: [engagement.client.path, ...essentials.map(({ id }) => id)], looked: [engagement.client.note.fields.vision_state ?? null], details: {} }];
	}),

	/** 対応のない本質的課題: agreed, and nothing addresses it or one of its parts. */
	G10: finding('medium', 6, (engagement) =>
		engagement.live('essential').flatMap((node) => {
			const { id, title, status } = node;
			if (status !== '共有・合意した' || namesLost(engagement, node, 'addresses', 'to')) return [];
			const { graph } = engagement;
			const addressed = withParts(graph, id).flatMap((part) => graph.in(part, 'addresses')).some((action) => standing(engagement, action));
			return addressed ? [] : [{ ids: [id], looked: [status], details: { title } }];
		}),
	),

	/** 得意分野との重なり, live or not. The overlap alone is normal and weighs little. */
	G17: finding('high', 4, (engagement) =>
		[...engagement.graph.nodes.values()].filter(({ type }) => type === 'essential').flatMap((node) => {
			const shared = specialtiesIn(engagement, node);
			if (shared.length === 0) return [];
			const reasons = reasonsToLook(engagement, node);
			return [{ ids: [node.id], looked: [...shared, '|', ...reasons, node.status], details: { title: node.title }, level: reasons.length > 0 ? 'high' as const : 'low' as const }];
		}),
	),

	/** 経営者の言葉がない: said to be the owner’s, without a statement of the owner behind it or behind a part, and without 経営者の言葉. */
	G24: finding('high', 4, (engagement) =>
		engagement.live('essential').flatMap((node) => {
			const { id, title, status } = node;
			if (!isVoiced(status) || hasOwnersWords(engagement, id) || namesLost(engagement, node, 'supports', 'to')) return [];
			return ownersStatements(engagement, id).length > 0 ? [] : [{ ids: [id], looked: [status], details: { title } }];
		}),
	),

	/** 先に言ったのはどちらか: the team, by the note or by the days. */
	G25: finding('medium', 4, (engagement) =>
		engagement.live('essential').filter((node) => isTeamsFirst(engagement, node)).map(({ id, title, status }) => ({ ids: [id], looked: [status], details: { title } })),
	),

	/** 最初の課題の行き先: connected with no live essential issue and with no action. */
	G26: finding('medium', 4, (engagement) => {
		const first = engagement.live('issue').filter(({ note }) => note.type === 'issue' && note.fields.first === true);
		// Before anything is arranged there is no place to ask for.
		if (engagement.live('essential').length + engagement.live('action').length === 0) return [];
		return first.filter(({ id }) => !isPlaced(engagement, id)).map(({ id, title, status }) => ({ ids: [id], looked: [status], details: { title } }));
	}),

	/** 乖離の置き忘れ: a gap that was noted, and not talked over in the visits since. */
	G41: finding('medium', null, (engagement) =>
		[...engagement.live('vision'), ...engagement.live('action')].flatMap(({ id, title, note }) =>
			gapsOf(note).filter(({ talkedOver, on }) => !talkedOver && visitsAfter(engagement, on) > GAP_VISITS).flatMap(({ on, kind, link }) => {
				const other = engagement.graph.nodes.get(engagement.named(link) ?? '');
				return other ? [{ ids: [id, other.id], looked: [on, kind], details: { one: title, other: other.title, kind } }] : [];
			}),
		),
	),

	/** 社員の声がない: an essential issue about people, and neither a hearing of staff nor a survey. A hearing that does not say of whom may be one. */
	G42: finding('medium', 4, (engagement) => {
		const { client } = engagement;
		if (client.ofType('survey').length > 0 || client.ofType('hearing').some(isStaffHearing)) return [];
		return engagement.live('essential').filter(({ note }) => findTerm(AREAS, note.fields.area ?? '')?.ja === '人・組織').map(({ id }) => ({ ids: [id], looked: [], details: {} }));
	}),
};

/** Whether it, its whole or one of its parts stands in the way of a vision, or of something that cannot be found. */
function hindersVision(engagement: Engagement, node: GraphNode): boolean {
	const { graph } = engagement;
	if (namesLost(engagement, node, 'hinders', 'from')) return true;
	const hindered = [...withParts(graph, node.id), ...descendants(graph, node.id, 'part_of')].flatMap((id) => graph.out(id, 'hinders'));
	return hindered.some((id) => {
		const other = graph.nodes.get(id);
		return other !== undefined && isVision(other);
	});
}

function standing({ graph }: Engagement, id: string): boolean {
	const node = graph.nodes.get(id);
	return node !== undefined && !isPast(graph, node);
}

/** How many visits took place after a day. */
const visitsAfter = ({ held }: Engagement, day: string): number => held.filter(({ fields: { date } }) => date !== undefined && date > day).length;
