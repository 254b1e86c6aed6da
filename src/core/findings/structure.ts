/** Findings about the shape of causes and effects (domain D4): G01, G07, G08, G12–G16. */
import { finding } from '../finding.ts';

export const STRUCTURE = {
	/** 孤立した課題・現象: no cause, no effect, no whole and no part. One that was set aside is parked on purpose. */
	G01: finding('medium', 4, (engagement) =>
		engagement.live('issue').flatMap(({ id, title, status }) => {
			const { graph } = engagement;
			const linked = [...graph.in(id, 'causes'), ...graph.out(id, 'causes'), ...graph.in(id, 'part_of'), ...graph.out(id, 'part_of')].some((other) => other !== id);
			return linked ? [] : [{ ids: [id], looked: [status], details: { title } }];
		}),
	),
};
