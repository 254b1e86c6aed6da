/** The acts of the diagram, each carried out by the one writer on the notes as they are now. */
import { engagementOf } from '../../core/engagement.ts';
import { shownFindings } from '../../core/findings/index.ts';
import { askedAbout } from '../../lang/faces/findings.ts';
import { openClientView } from '../client/open-client-view.ts';
import { redoChange, undoChange } from '../change-acts.ts';
import { findNode, pickClient, pickFrom } from '../pickers.ts';
import { openNote } from '../note-link.ts';
import { startMeeting } from '../meeting/start-meeting.ts';
import { attempt } from '../workshop.ts';
import type { Workshop } from '../workshop.ts';
import type { GraphActs } from './acts.ts';
import type { Client } from '../../core/client.ts';
import { placesToLook } from '../../diagram/index.ts';
import type { Composed, Loops, NodeId } from '../../diagram/index.ts';
import { dropNote } from './drop-note.ts';
import { copyMermaid, copyPicture, exportCanvas, exportPng, exportSvg } from './export-acts.ts';
import { noteGapWithChosen } from './gap-acts.ts';
import { chooseLink, drawLink, drawLinkToChosen, linkMenu } from './link-acts.ts';
import { addNote, park, pasteOutline, remove, rename, retype } from './note-acts.ts';
import { printPicture } from './print-act.ts';

/** The questions of a view, to choose one to go to. */
function askPlaces({ app, settings, words, today, say }: Workshop, client: Client, { look: { view }, graph }: Composed): Promise<NodeId | null> {
	const title = (id: NodeId): string => graph.nodes.get(id)?.title ?? '';
	const places = placesToLook(view, graph, client, { today: today(), minCell: settings.current.surveyMinCell });
	if (places.length === 0) say(words.issueGraph.noPlaces);
	const choices = places.map(({ code, ids, about }) => ({ value: ids[0] ?? null, name: words.views.places[code](ids.map(title), about), about: '', aliases: [] }));
	return places.length === 0 ? Promise.resolve(null) : pickFrom(app, choices, words.issueGraph.places);
}

/** Where causes go round, each loop as it is read aloud, to choose one to look at. */
function askLoops({ app, words: { issueGraph }, say }: Workshop, { graph }: Composed, loops: Loops['loops']): Promise<readonly NodeId[] | null> {
	if (loops.length === 0) say(issueGraph.noLoops);
	const choices = loops.map((loop) => ({ value: loop, name: issueGraph.round(loop.map((id) => graph.nodes.get(id)?.title ?? '')), about: '', aliases: [] }));
	return loops.length === 0 ? Promise.resolve(null) : pickFrom(app, choices, issueGraph.loops);
}

export function graphActs(shop: Workshop): GraphActs {
	const { app, index, words, say } = shop;
	/** A promise that ends in null and one notice, whatever nobody foresaw. */
	const orNull = <T>(work: Promise<T | null>): Promise<T | null> => work.catch((error: unknown) => {
		say(words.notices.failed(error instanceof Error ? error.message : String(error)));
		return null;
	});
	const exporting = (work: typeof exportSvg) => (client: Client, composed: Composed, doc: Document): void => attempt(shop, () => work(shop, { client, composed, doc }));
	return {
		add: (client, subject) => orNull(addNote(shop, client, subject)),
		rename: (_client, id, title) => orNull(rename(shop, id, title)),
		paste: (client, text) => orNull(pasteOutline(shop, client, text)),
		drop: (client, text, over) => orNull(dropNote(shop, client, text, over)),
		link: (client, from, to) => attempt(shop, () => drawLink(shop, client, from, to)),
		linkToChosen: (client, from, among) => attempt(shop, () => drawLinkToChosen(shop, client, from, among)),
		gapToChosen: (client, from) => attempt(shop, () => noteGapWithChosen(shop, client, from)),
		linkMenu: (client, link, { clientX, clientY, view }) => linkMenu(shop, client, link, { x: clientX, y: clientY }, view?.document ?? activeDocument),
		asked: (client) => askedAbout(words.findings, shownFindings(engagementOf(index.notebook, client, shop.today(), shop.settings.current)).first),
		showAsked: (client) => void openClientView(app, client),
		chooseLink: (client, links, at, doc) => attempt(shop, () => chooseLink(shop, client, links, at, doc)),
		retype: (client, id) => attempt(shop, () => retype(shop, client, id)),
		park: (_client, id) => attempt(shop, () => park(shop, id)),
		remove: (client, id) => attempt(shop, () => remove(shop, client, id)),
		open: (id, aside) => openNote(app, id, null, aside),
		exports: { svg: exporting(exportSvg), png: exporting(exportPng), canvas: exporting(exportCanvas), mermaid: exporting(copyMermaid), copy: exporting(copyPicture), print: exporting(printPicture) },
		startMeeting: (client) => attempt(shop, () => startMeeting(shop, client)),
		undo: () => undoChange(shop),
		redo: () => redoChange(shop),
		places: (client, composed) => orNull(askPlaces(shop, client, composed)),
		loops: (composed, loops) => orNull(askLoops(shop, composed, loops)),
		find: (search) => findNode(app, search, words.issueGraph.findNode),
		chooseClient: (then) => attempt(shop, () => pickClient(app, index.notebook.clients, words).then((client) => client && then(client))),
	};
}
