/** The acts of the client view, carried out by the same functions as the commands. */
import { answerOverview, changeStage, finishRequest, finishShort } from '../change-acts.ts';
import { makeClient, makeNoteOfChosenType, makePlan, makeVisit } from '../new-note-acts.ts';
import { pickClient } from '../pickers.ts';
import { createSamples } from '../samples.ts';
import type { Workshop } from '../workshop.ts';
import type { ClientActs } from './acts.ts';

export const clientActs = (shop: Workshop): ClientActs => ({
	newClient: () => void makeClient(shop),
	addSamples: () => createSamples(shop),
	chooseClient: (then) => void pickClient(shop.app, shop.index.notebook.clients, shop.words).then((client) => client && then(client)),
	newPlan: (client) => void makePlan(shop, client),
	newVisit: (client) => void makeVisit(shop, client),
	newNote: (client) => void makeNoteOfChosenType(shop, client),
	setStage: (client, stage) => void changeStage(shop, client.note, client.name, stage),
	finishRequest: (request) => finishRequest(shop, request),
	finishShort: (client, short) => finishShort(shop, client, short),
	answer: (client, field) => void answerOverview(shop, client, field),
});
