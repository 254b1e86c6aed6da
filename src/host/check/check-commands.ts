/** The commands of the checks: each finds the visit it is about, from wherever it is called, and asks only where nothing tells. */
import type { Client } from '../../core/client.ts';
import { tookPlace } from '../../core/client.ts';
import { daysBetween } from '../../core/calendar.ts';
import type { NoteOf } from '../../core/note.ts';
import { dayHasCome, isAhead, visitsToLookBack, visitsToPrepare } from '../../core/visits-at-hand.ts';
import { pickFrom } from '../pickers.ts';
import { attempt, clientAtHand } from '../workshop.ts';
import type { Workshop } from '../workshop.ts';
import { readAgain } from './check-acts.ts';
import { visitName } from './drawing.ts';
import { openSelfCheck } from './open-self-check.ts';
import { showPosition } from './position-today.ts';
import { CHECK_VIEW, SelfCheckView } from './self-check-view.ts';

/** Of the planned visit that is open, else of the next one: first what matters on one screen, from where Enter leads to the checks. */
export async function checkBefore(shop: Workshop, client: Client): Promise<void> {
	const { app, words: { checkView }, today, say } = shop;
	const active = activeVisit(shop, client);
	const choices = active && isAhead(active, today()) ? [active] : visitsToPrepare(client, today());
	if (choices.length === 0) return say(checkView.noVisitAhead);
	const visit = await oneOf(shop, choices);
	if (visit) await openSelfCheck(app, { client: client.path, visit: visit.path, face: 'brief' });
}

/** Of the visit that is open and over, else of the last one. */
export async function checkAfter(shop: Workshop, client: Client): Promise<void> {
	const { app, say, words: { checkView } } = shop;
	const choices = overOf(shop, client);
	if (choices.length === 0) return say(checkView.noHeldVisit);
	const visit = await oneOf(shop, choices);
	if (visit) await openSelfCheck(app, { client: client.path, visit: visit.path, face: 'after' });
}

export async function readConflicts({ app }: Workshop, client: Client): Promise<void> {
	await openSelfCheck(app, { client: client.path, visit: null, face: 'conflict' });
}

/** Of the client's stage: what to look at while it lasts. */
export async function checkStage({ app }: Workshop, client: Client): Promise<void> {
	await openSelfCheck(app, { client: client.path, visit: null, face: 'stage' });
}

/** Of the supervising office (統括事務局), answered in its own record. */
export async function checkOffice({ app }: Workshop, client: Client): Promise<void> {
	await openSelfCheck(app, { client: client.path, visit: null, face: 'office' });
}

/** Goes on in the panel that is open, else begins with the checks of the client at hand. */
export function nextCheck(shop: Workshop): void {
	const { app, words: { checkView }, say } = shop;
	const [leaf] = app.workspace.getLeavesOfType(CHECK_VIEW);
	const go = (view: SelfCheckView | null): void => {
		if (view && !view.next()) say(checkView.nothingOpen);
	};
	attempt(shop, async () => {
		if (leaf) await app.workspace.revealLeaf(leaf);
		if (leaf?.view instanceof SelfCheckView && leaf.view.asksNow) return go(leaf.view);
		const client = clientAtHand(shop);
		const visit = client && (activeVisit(shop, client) ?? visitsToPrepare(client, shop.today())[0] ?? overOf(shop, client)[0]);
		if (!client || !visit) return say(checkView.noVisit);
		go(await openSelfCheck(app, { client: client.path, visit: visit.path, face: tookPlace(visit, shop.today()) ? 'after' : 'before' }));
	});
}

/** The visit of today, where there is one. */
export function positionOf(shop: Workshop, client: Client): Promise<void> {
	const visit = activeVisit(shop, client) ?? visitsToPrepare(client, shop.today())[0] ?? visitsToLookBack(client, shop.today())[0] ?? null;
	showPosition(shop, client, visit);
	return Promise.resolve();
}

export async function readTomorrow(shop: Workshop, client: Client): Promise<void> {
	const { words: { checkView }, say } = shop;
	const active = activeVisit(shop, client);
	const choices = active ? [active] : [...visitsToLookBack(client, shop.today()), ...visitsToPrepare(client, shop.today())].slice(0, 1);
	if (choices.length === 0) return say(checkView.noVisit);
	const visit = await oneOf(shop, choices);
	if (visit) await readAgain(shop, client, visit);
}

function overOf(shop: Workshop, client: Client): readonly NoteOf<'visit'>[] {
	const active = activeVisit(shop, client);
	const isOver = active && (tookPlace(active, shop.today()) || dayHasCome(active, shop.today()));
	return isOver ? [active] : visitsToLookBack(client, shop.today());
}

/** The visit whose note is open, where it is this client's. */
function activeVisit({ app }: Workshop, client: Client): NoteOf<'visit'> | null {
	const note = client.notes.get(app.workspace.getActiveFile()?.path ?? '');
	return note?.type === 'visit' ? note : null;
}

/** The only one, or the one that is chosen; two of one number are told apart by their day and the names of their notes. */
async function oneOf({ app, words, today }: Workshop, visits: readonly NoteOf<'visit'>[]): Promise<NoteOf<'visit'> | null> {
	const [only = null, second] = visits;
	if (!second) return only;
	const { clientView, checkView } = words;
	return pickFrom(app, visits.map((visit) => {
		const { date } = visit.fields;
		const day = date === undefined ? clientView.noDate : clientView.dayAway(date, daysBetween(today(), date));
		return { value: visit, name: clientView.beside(visitName(visit, words), day), about: visit.path, aliases: [visit.title] };
	}), checkView.whichVisit);
}
