/** The acts of the client view, carried out by the same functions as the commands. */
import type { Client } from '../../core/client.ts';
import { answerOverview, changeStage, chooseStart, confirmFinding, finishRequest, finishShort, noteSign } from '../change-acts.ts';
import { checkBefore } from '../check/check-commands.ts';
import { openIssueGraph } from '../diagram/open-issue-graph.ts';
import { makeClient, makeHandover, makeNoteOfChosenType, makePlan, makeVisit } from '../new-note-acts.ts';
import { pickClient } from '../pickers.ts';
import { createSamples } from '../samples.ts';
import { attempt, nowOf } from '../workshop.ts';
import type { Workshop } from '../workshop.ts';
import type { ClientActs } from './acts.ts';

export function clientActs(shop: Workshop): ClientActs {
	/** With the client as it is when the button is pressed: a section may have been drawn long ago. */
	const withNow = (client: Client, act: (now: Client) => Promise<unknown>): void => {
		const now = nowOf(shop, client);
		if (now) attempt(shop, () => act(now));
	};
	return {
		newClient: () => attempt(shop, () => makeClient(shop)),
		addSamples: () => createSamples(shop),
		chooseClient: (then) => attempt(shop, () => pickClient(shop.app, shop.index.notebook.clients, shop.words).then((client) => client && then(client))),
		newPlan: (client) => withNow(client, (now) => makePlan(shop, now)),
		newVisit: (client) => withNow(client, (now) => makeVisit(shop, now)),
		checkVisit: (client) => withNow(client, (now) => checkBefore(shop, now)),
		newNote: (client) => withNow(client, (now) => makeNoteOfChosenType(shop, now)),
		setStage: (client, stage) => withNow(client, (now) => changeStage(shop, now.note, now.name, stage)),
		finishRequest: (request) => finishRequest(shop, request),
		finishShort: (client, short) => finishShort(shop, client, short),
		confirmFinding: (client, found, reason) => confirmFinding(shop, client, found, reason),
		showGraph: (client, among) => withNow(client, (now) => openIssueGraph(shop.app, now, 'tab', among)),
		chooseStart: (client) => withNow(client, (now) => chooseStart(shop, now)),
		noteSign: (client, word, on) => noteSign(shop, client, word, on),
		handOver: (client) => withNow(client, (now) => makeHandover(shop, now)),
		answer: (client, field) => withNow(client, (now) => answerOverview(shop, now, field)),
	};
}
