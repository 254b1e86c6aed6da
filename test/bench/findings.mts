/** What findings cost: of one client, of many, and after one changed note, beside what building the issue graph costs. */
import { splitProperties } from '../../src/cli/folder.ts';
import { linksOf } from '../../src/core/client-links.ts';
import { Engagement, engagementOf } from '../../src/core/engagement.ts';
import { FINDINGS, findingsOf } from '../../src/core/findings/index.ts';
import { buildGraph, currentStatus } from '../../src/core/issue-graph.ts';
import { allChecks } from '../../src/core/self-checks/index.ts';
import { readNote } from '../../src/core/note.ts';
import { Notebook } from '../../src/core/notebook.ts';
import type { AnyNote } from '../../src/core/note-groups.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { largeVault, NOTES_PER_CLIENT } from './large-vault.ts';
import type { LargeFile } from './large-vault.ts';
import { median as medianOf, ms, say } from './timing.mts';

/** The first runs are slower, and a run is short. */
const median = (run: () => void, runs = 101): number => medianOf(run, runs, 20);

const TODAY = '2026-01-25';

const isClient = ({ text }: LargeFile): boolean => /^種別: 支援先$/m.test(text);
/** At the last stage, where no finding is silent. */
const read = ({ path, text }: LargeFile): AnyNote => {
	const atTheEnd = text.replace(/^段階: .*$/m, '段階: 7');
	return readNote({ path, text: atTheEnd, properties: splitProperties(atTheEnd) });
};

/** One client with the notes of two. */
function largeClient(): AnyNote[] {
	const files = [...largeVault(2 * NOTES_PER_CLIENT)];
	const folder = files[0]?.path.split('/')[0] ?? '';
	return files.filter((file, i) => i === 0 || !isClient(file)).map(({ path, text }) => read({ path: path.startsWith(folder) ? path : `${folder}/${path}`, text }));
}

export function benchFindings(): void {
	const one = Notebook.from(largeClient());
	const [client] = one.clients;
	if (!client) throw new Error('no client');
	const links = linksOf(one, client);
	const graph = median(() => void buildGraph(client, links, currentStatus));
	// The issue graph is known; everything that findings share is worked out anew with each engagement.
	const all = median(() => void findingsOf(new Engagement(one, client, TODAY, DEFAULT_SETTINGS)));
	say(`the issue graph of a client of ${client.notes.size} notes`, ms(graph));
	say(`all ${Object.keys(FINDINGS).length} findings of it (${findingsOf(engagementOf(one, client, TODAY, DEFAULT_SETTINGS)).length} sightings)`, `${ms(all)} = ${(all / graph).toFixed(2)} ×`, 'mark: 5 ms');
	const checks = median(() => void allChecks(new Engagement(one, client, TODAY, DEFAULT_SETTINGS)), 51);
	say('all self-checks of it, the findings that they look at worked out anew', `${ms(checks)} = ${(checks / graph).toFixed(2)} ×`, 'mark: 5 ms');
	benchCodes(one);
	benchClients();
}

/** The findings that take longest, each alone. */
function benchCodes(notebook: Notebook): void {
	const [client] = notebook.clients;
	if (!client) return;
	const times = Object.entries(FINDINGS).map(([code, { look }]) => [code, median(() => void look(new Engagement(notebook, client, TODAY, DEFAULT_SETTINGS)), 31)] as const);
	const slowest = [...times].sort(([, a], [, b]) => b - a).slice(0, 5);
	say('  the slowest of them, each alone', slowest.map(([code, time]) => `${code} ${time.toFixed(2)}`).join(', '));
}

function benchClients(): void {
	const notes = [...largeVault(30 * NOTES_PER_CLIENT)].map(read);
	let notebook = Notebook.from(notes);
	const { clients } = notebook;
	for (const client of clients) engagementOf(notebook, client, TODAY, DEFAULT_SETTINGS);
	const all = median(() => clients.forEach((client) => findingsOf(new Engagement(notebook, client, TODAY, DEFAULT_SETTINGS))), 21);
	const graphs = median(() => clients.forEach((client) => buildGraph(client, linksOf(notebook, client), currentStatus)), 21);
	say(`all findings of ${clients.length} clients of ${NOTES_PER_CLIENT} notes`, `${ms(all)} = ${(all / graphs).toFixed(2)} ×`, 'mark: 60 ms');
	const issues = notes.filter(({ type }) => type === 'issue');
	let turn = 0;
	const changed = median(() => {
		notebook = notebook.with({ ...(issues[(turn++ * 7919) % issues.length] as AnyNote) });
		for (const client of notebook.clients) findingsOf(engagementOf(notebook, client, TODAY, DEFAULT_SETTINGS));
	});
	say('  after one changed note, all clients asked, its graph built anew', `${ms(changed)} = ${((changed / graphs) * clients.length).toFixed(2)} ×`);
}
