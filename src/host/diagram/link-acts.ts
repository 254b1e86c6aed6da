/** Drawing, turning and removing links: which relation is meant is asked where more than one can be, and every link is read aloud. */
import { Menu } from 'obsidian';
import type { NodeId } from '../../core/client-links.ts';
import type { Client } from '../../core/client.ts';
import { gapBetween } from '../../core/gap-between.ts';
import { issueGraph } from '../../core/issue-graph.ts';
import type { GraphNode, IssueGraph } from '../../core/issue-graph.ts';
import { linkEdits, reverseEdits, unlinkEdits } from '../../core/link-edits.ts';
import type { LinkEnds } from '../../core/linked.ts';
import { relationsBetween } from '../../core/relation-offers.ts';
import { reservationsOf } from '../../core/reservations.ts';
import { GAP_KINDS } from '../../core/vocabulary/choices.ts';
import { RELATIONS } from '../../core/vocabulary/relations.ts';
import { isDrawn } from '../../diagram/index.ts';
import type { SceneType } from '../../diagram/index.ts';
import type { Words } from '../../lang/index.ts';
import { pickFrom } from '../pickers.ts';
import { attempt, nowOf } from '../workshop.ts';
import type { Workshop } from '../workshop.ts';
import { changeLink } from './change-link.ts';
import { gapEntries, noteGap } from './gap-acts.ts';

/** px of the window. */
type Place = { readonly x: number; readonly y: number };

/** Draws a link between two nodes. What is most usual between the two is done at once when nothing else fits. */
export async function drawLink(shop: Workshop, { path }: Client, from: NodeId, to: NodeId): Promise<void> {
	const { app, words, say } = shop;
	const client = nowOf(shop, { path });
	if (!client) return;
	if (from === to) return say(words.issueGraph.noLineTo);
	const graph = issueGraph(shop.index.notebook, client);
	// One of them may have gone while the line was drawn.
	if (!graph.nodes.has(from) || !graph.nodes.has(to)) return say(words.issueGraph.faults.gone);
	const offers = relationsBetween(graph, client, from, to);
	const fitting = offers.filter(({ fits, relation }) => fits && relation !== 'gap');
	const title = (id: NodeId): string => graph.nodes.get(id)?.title ?? '';
	const choices = offers.map((offer) => ({ value: offer, name: aloud(words, graph, offer), about: `${RELATIONS[offer.relation][words.language]}${offer.fits ? '' : `\u3000${words.issueGraph.unusual}`}`, aliases: [offer.relation] }));
	const chosen = fitting.length === 1 ? fitting[0] : await pickFrom(app, choices, words.issueGraph.whichRelation(title(from), title(to)));
	if (chosen?.relation === 'gap') await noteGap(shop, client, chosen);
	else if (chosen) await drawThisLink(shop, client, chosen);
}

/** Draws a link of which everything is settled. @param by whose it is, in a meeting. @returns whether it is there now */
export const drawThisLink = (shop: Workshop, client: Client, link: LinkEnds, by: object | null = null): Promise<boolean> => changeLink(shop, client, link, shop.words.issueGraph.changes.link, linkEdits, by);

/** Asks to which node. */
export async function drawLinkToChosen(shop: Workshop, client: Client, from: NodeId, among: readonly NodeId[]): Promise<void> {
	const { app, index, words } = shop;
	const { nodes } = issueGraph(index.notebook, client);
	const choices = among.filter((id) => id !== from).flatMap((id) => {
		const node = nodes.get(id);
		return node ? [{ value: id, name: node.title, about: words.commands.type(node.type), aliases: [] }] : [];
	});
	const to = await pickFrom(app, choices, words.issueGraph.linkTo(nodes.get(from)?.title ?? ''));
	if (to !== null) await drawLink(shop, client, from, to);
}

/** Asks which of these links, each as it is read aloud, and then what to do with it: the way to a link without a pointer. */
export async function chooseLink(shop: Workshop, client: Client, links: readonly LinkEnds[], at: Place, doc: Document): Promise<void> {
	const { app, index, words } = shop;
	const graph = issueGraph(index.notebook, client);
	const choices = links.map((link) => ({ value: link, name: aloud(words, graph, link), about: RELATIONS[link.relation][words.language], aliases: [] }));
	const chosen = await pickFrom(app, choices, words.issueGraph.whichLink);
	if (chosen) linkMenu(shop, client, chosen, at, doc);
}

/** What can be done with a link: its sentence, questions about it, to turn it round and to remove it. */
export function linkMenu(shop: Workshop, { path }: Client, link: LinkEnds, at: Place, doc: Document): void {
	const { index, words } = shop;
	const client = nowOf(shop, { path });
	if (!client) return;
	const graph = issueGraph(index.notebook, client);
	const menu = new Menu();
	menu.addItem((item) => item.setTitle(aloud(words, graph, link)).setIsLabel(true));
	for (const code of reservationsOf(graph, link)) menu.addItem((item) => item.setTitle(words.reservations[code]).setIsLabel(true));
	menu.addSeparator();
	const { acts, changes } = words.issueGraph;
	if (link.relation === 'gap') gapEntries(menu, shop, client, link);
	if (link.relation === 'causes') menu.addItem((item) => item.setTitle(acts.reverse).setIcon('arrow-up-down').onClick(() => attempt(shop, () => changeLink(shop, client, link, changes.reverse, reverseEdits))));
	menu.addItem((item) => item.setTitle(acts.unlink).setIcon('unlink').onClick(() => attempt(shop, () => changeLink(shop, client, link, changes.unlink, unlinkEdits))));
	menu.showAtPosition(at, doc);
}

/** A link as a sentence (domain D2). */
function aloud({ diagram, choice }: Words, graph: IssueGraph, { relation, from, to }: LinkEnds): string {
	const [tail, head] = [graph.nodes.get(from), graph.nodes.get(to)];
	const type = (node: GraphNode | undefined): SceneType => (node && isDrawn(node) ? node.type : 'fact');
	const gap = relation === 'gap' ? gapBetween(graph, from, to) : null;
	return diagram.aloud({ relation, from: tail?.title ?? '', to: head?.title ?? '', fromType: type(tail), toType: type(head), gap: gap && { kind: choice(GAP_KINDS, gap.kind), sentence: gap.sentence } });
}
