/** 乖離・矛盾・不整合 between two notes: writing one down, saying that it was talked over, and going to where it is written. */
import type { Menu } from 'obsidian';
import type { NodeId } from '../../core/client-links.ts';
import type { Client } from '../../core/client.ts';
import { gapBetween } from '../../core/gap-between.ts';
import { gapEdits, gapLinks, talkedOverEdits } from '../../core/gap-edits.ts';
import type { NewGap } from '../../core/gap-edits.ts';
import { issueGraph } from '../../core/issue-graph.ts';
import type { LinkEnds } from '../../core/linked.ts';
import { recordDate } from '../../core/note.ts';
import { relationsBetween } from '../../core/relation-offers.ts';
import { GAP_KINDS } from '../../core/vocabulary/choices.ts';
import { openNote } from '../note-link.ts';
import { pickFrom } from '../pickers.ts';
import { ask } from '../prompts.ts';
import { attempt, recordAtHand } from '../workshop.ts';
import type { Workshop } from '../workshop.ts';
import { changeLink } from './change-link.ts';

/** Asks for kind and sentence, and writes the gap on the day of the record at hand. What is seen there is the supporter's to say: nothing is suggested. */
export function noteGap(shop: Workshop, client: Client, link: LinkEnds): Promise<void> {
	const { app, index, today, words: { issueGraph: { gap, acts, changes }, commands, choice } } = shop;
	const { nodes } = issueGraph(index.notebook, client);
	const record = recordAtHand(shop, client);
	const on = (record && recordDate(record)) ?? today();
	return ask<'kind' | 'sentence'>(app, {
		title: acts.gap,
		note: gap.between(nodes.get(link.from)?.title ?? '', nodes.get(link.to)?.title ?? ''),
		fields: [
			{ key: 'kind', label: gap.kind, kind: 'choice', value: '乖離' satisfies NewGap['kind'], options: new Map(GAP_KINDS.map(({ ja }) => [ja, choice(GAP_KINDS, ja)])) },
			{ key: 'sentence', label: gap.sentence, kind: 'text' },
		],
		focus: 'sentence',
		confirm: commands.save,
		cancel: commands.cancel,
		submit: ({ kind, sentence }) => changeLink(shop, client, link, changes.gap, (ground) => gapEdits(ground, link, { kind: kind as NewGap['kind'], sentence: sentence.trim(), on })),
	});
}

/** Asks first with which note: of all of the client's, since a view may not show what is not linked yet. */
export async function noteGapWithChosen(shop: Workshop, client: Client, from: NodeId): Promise<void> {
	const { app, index, words: { issueGraph: { gap }, commands }, say } = shop;
	const graph = issueGraph(index.notebook, client);
	const choices = [...graph.nodes.values()].flatMap((node) => {
		const offer = relationsBetween(graph, client, from, node.id).find(({ relation, fits }) => relation === 'gap' && fits);
		return offer ? [{ value: offer, name: node.title, about: commands.type(node.type), aliases: [] }] : [];
	});
	if (choices.length === 0) return say(gap.none);
	const chosen = await pickFrom(app, choices, gap.with(graph.nodes.get(from)?.title ?? ''));
	if (chosen) await noteGap(shop, client, chosen);
}

/** What the menu of a gap offers besides its sentence. */
export function gapEntries(menu: Menu, shop: Workshop, client: Client, link: LinkEnds): void {
	const { app, index: { notebook }, words: { issueGraph: { acts, changes } } } = shop;
	const isOver = gapBetween(issueGraph(notebook, client), link.from, link.to)?.talkedOver ?? false;
	const [written] = gapLinks({ notebook, client }, link);
	menu.addItem((item) => item.setTitle(acts['talked-over']).setIcon('messages-square').setChecked(isOver).onClick(() => attempt(shop, () => changeLink(shop, client, link, changes['talked-over'], (ground) => talkedOverEdits(ground, link, !isOver)))));
	if (written) menu.addItem((item) => item.setTitle(acts.open).setIcon('file-text').onClick(() => openNote(app, written.path, null)));
}
