/** Finding G38: whether what is to be shown is neutral and names nobody (domain C "Rules of neutrality"). */
import { finding } from '../finding.ts';
import { neutralityAsks, neutralitySighting } from '../neutrality-check.ts';

export const SHOWN_SHEET = {
	/** 提示資料の中立・匿名: words of a view or of a person in facts, issues and causes that the owner may see, and results of too few people. */
	G38: finding('high', null, (engagement) => [...engagement.graph.nodes.values()].flatMap((node) => neutralitySighting(neutralityAsks(engagement, node)) ?? [])),
};
