/** What is asked for + a notebook → text and exit status. Knows no Node: it is run by the program and, later, inside the app. */
import { lastVisit } from '../core/client.ts';
import type { Client } from '../core/client.ts';
import { engagementOf } from '../core/engagement.ts';
import { folderOf } from '../core/link.ts';
import { issueGraph } from '../core/issue-graph.ts';
import type { IssueGraph } from '../core/issue-graph.ts';
import { graphAsOfVisit } from '../core/issue-history.ts';
import type { Notebook } from '../core/notebook.ts';
import type { Problem } from '../core/problem.ts';
import { clientProblems, problemsOf } from '../core/problems.ts';
import { applyEdits } from '../core/property-edit.ts';
import { readSettings } from '../core/settings.ts';
import type { Settings, StoredSettings } from '../core/settings.ts';
import { searchKey } from '../core/search-key.ts';
import { readStage } from '../core/stage.ts';
import { noteLanguage, stageEdits } from '../core/stage-edits.ts';
import { standingOf } from '../core/standing.ts';
import { svgText } from '../diagram/export.ts';
import { canvasOf, canvasText } from '../diagram/export/canvas.ts';
import { drawn } from '../diagram/export/drawn.ts';
import { graphMermaid } from '../diagram/export/mermaid.ts';
import { ownerDrawn } from '../diagram/export/owner-drawn.ts';
import { graphOfView } from '../diagram/export/view-graph.ts';
import type { ProgramWords } from '../lang/index.ts';
import { UsageError } from './arguments.ts';
import type { Invocation } from './arguments.ts';
import { checkClientJson, checkClientText, openHigh, problemJson, problemLines } from './check.ts';
import type { Checked } from './check.ts';
import { graphJson, ownerJson } from './graph.ts';
import { formAsked, reportText } from './report.ts';
import { statusJson, statusText } from './status.ts';
import { json, plainLines } from './text.ts';
import { unifiedDiff } from './unified-diff.ts';

/** A vault that has been read, and the way back to its files. */
export interface Vault {
	readonly notebook: Notebook;
	read(path: string): string;
	/** The plugin's stored settings as they stand in the vault's configuration folder, null where there are none. */
	settings(): string | null;
	/** Writes a text in place of `before`. @throws UsageError when the file is no longer `before` or cannot be written */
	write(path: string, before: string, after: string): void;
}

export interface Answer {
	readonly text: string;
	/** 0 nothing to look at, 2 something to look at. Wrong use is thrown. */
	readonly exit: 0 | 2;
}

/** @throws UsageError when what is asked for cannot be answered; the message is the one line to show */
export function run(request: Invocation, vault: Vault): Answer {
	switch (request.command) {
		case 'check': return check(request, vault);
		case 'status': return status(request, vault);
		case 'graph': return graph(request, vault);
		case 'stage': return stage(request, vault);
		case 'report': return report(request, vault);
	}
}

/** The client that a name, an alias or a folder means. @throws UsageError */
function clientNamed({ client: name, words: { cli } }: Invocation, { clients }: Notebook): Client {
	if (name === null) throw new UsageError(cli.usage.needsClient);
	const wanted = name.replace(/\/+$/, '');
	const names = (client: Client): string[] => [client.path, client.folder, client.name, client.note.title, client.note.fields.codename ?? ''].filter((one) => one !== '');
	// The exact spelling first, then whatever a person would take for it, then a folder by its own name.
	const found =
		[
			clients.filter((client) => names(client).includes(wanted)),
			clients.filter((client) => names(client).some((one) => searchKey(one) === searchKey(wanted))),
			clients.filter((client) => searchKey(client.folder.split('/').at(-1) ?? '') === searchKey(wanted) && client.folder !== ''),
		].find((some) => some.length > 0) ?? [];
	const [first, second] = found;
	if (!first) throw new UsageError(cli.usage.noClient(name, clients.map((client) => client.name)));
	if (second) throw new UsageError(cli.usage.manyClients(name, found.map((client) => client.folder || client.path)));
	return first;
}

/** Problems of one client's notes and folder, or of the whole vault. */
function problemsFor(notebook: Notebook, only: Client | null): readonly Problem[] {
	const isTheirs = (path: string): boolean => {
		const note = notebook.get(path);
		return note !== null && (notebook.clientPathOf(note) ?? notebook.belonging.clientOfFolder.get(folderOf(path))) === only?.path;
	};
	return only ? problemsOf(notebook).filter(({ path }) => isTheirs(path)) : problemsOf(notebook);
}

/** Something to look at: what could not be read, or a finding of the highest level that nobody has looked into. */
const exitFor = (problems: readonly Problem[], looked: readonly Checked[]): 0 | 2 => (problems.length > 0 || looked.some((checked) => openHigh(checked) > 0) ? 2 : 0);

const checkedOn = (vault: Vault, settings: Settings, today: string) => (client: Client): Checked => ({
	standing: standingOf(client, today),
	engagement: engagementOf(vault.notebook, client, today, settings),
	textOf: (path) => vault.read(path),
});

function check(request: Invocation, vault: Vault): Answer {
	const { words, today } = request;
	const { notebook } = vault;
	const only = request.client === null ? null : clientNamed(request, notebook);
	const checked = (only ? [only] : notebook.clients).map(checkedOn(vault, ownSettings(request, vault), today));
	const problems = problemsFor(notebook, only);
	const exit = exitFor(problems, checked);
	if (request.json) return { text: json({ today, clients: checked.map((one) => checkClientJson(one, words)), problems: problems.map((problem) => problemJson(problem, words)) }), exit };
	const pages = checked.map((one) => checkClientText(notebook, one, words, only !== null).join('\n'));
	const page = [...(pages.length > 0 ? pages : [words.cli.noClients]), ...(problems.length > 0 ? [problemLines(problems, words).join('\n')] : [])].join('\n\n');
	return { text: `${page}\n`, exit };
}

function status(request: Invocation, vault: Vault): Answer {
	const { words, today } = request;
	const { notebook } = vault;
	const checked = notebook.clients.map(checkedOn(vault, ownSettings(request, vault), today));
	const problems = problemsOf(notebook);
	const exit = exitFor(problems, checked);
	if (request.json) return { text: json({ today, clients: checked.map(statusJson), problems: problems.map((problem) => problemJson(problem, words)) }), exit };
	const counts = new Map(checked.map(({ standing: { client } }) => [client.path, clientProblems(notebook, client).length]));
	const lines = checked.length > 0 ? statusText(checked, counts, words, today) : [words.cli.noClients];
	return { text: `${lines.join('\n')}\n`, exit };
}

const GRAPH_FORMATS = ['svg', 'mermaid', 'canvas', 'json'] as const;
type GraphFormat = (typeof GRAPH_FORMATS)[number];

function graph(request: Invocation, vault: Vault): Answer {
	const { usage } = request.words.cli;
	const wanted = request.format ?? 'json';
	if (request.json && wanted !== 'json') throw new UsageError(usage.badFormat(wanted, '--json'));
	const format = GRAPH_FORMATS.find((one) => one === wanted);
	if (!format) throw new UsageError(usage.badFormat(wanted, GRAPH_FORMATS.join(', ')));
	const client = clientNamed(request, vault.notebook);
	const { visit, graph: whole } = asOf(request, vault.notebook, client);
	return { text: request.owner ? ownerText(request, vault, client, visit, format) : graphText(request, vault.notebook, client, visit, whole, format), exit: 0 };
}

function graphText({ view, words }: Invocation, notebook: Notebook, client: Client, visit: number | null, whole: IssueGraph, format: GraphFormat): string {
	if (format === 'json') return json(graphJson(graphOfView(whole, view)));
	if (format === 'mermaid') return graphMermaid(graphOfView(whole, view), words.language);
	const { scene, picture } = drawn(notebook, client, { view, visit, words });
	return format === 'svg' ? svgText(picture, 'light', client.name) : canvasText(canvasOf(scene, picture, words));
}

/** Made on the owner's own path: what is the team's is not there to be left out. */
function ownerText({ view, words, today }: Invocation, vault: Vault, client: Client, visit: number | null, format: GraphFormat): string {
	const heard = (visit === null ? lastVisit(client, today) : client.visits.find(({ fields: { no } }) => no === visit))?.fields;
	const { picture, canvas, listed } = ownerDrawn(vault.notebook, client, { view, visit, words, minCell: ownerSettings(vault, words).surveyMinCell, heard: { visit: heard?.no ?? null, on: heard?.date ?? null } });
	if (format === 'json') return json(ownerJson(listed));
	if (format === 'mermaid') return graphMermaid(listed, words.language);
	return format === 'svg' ? svgText(picture, 'light', client.name) : canvasText(canvasOf(canvas, picture, words));
}

function report(request: Invocation, vault: Vault): Answer {
	const form = formAsked(request);
	const client = clientNamed(request, vault.notebook);
	const settings = request.owner ? ownerSettings(vault, request.words) : ownSettings(request, vault);
	return { text: reportText(request, form, vault.notebook, engagementOf(vault.notebook, client, request.today, settings)), exit: 0 };
}

/** The settings that were named, else the plugin's own in the vault, else the defaults (note-format §6). A value that cannot be used stands at its default, as in the app. */
function settingsIn(vault: Vault): StoredSettings {
	const text = vault.settings();
	try {
		return readSettings(text === null ? null : (JSON.parse(text) as unknown));
	} catch {
		return { ...readSettings(null), damaged: true };
	}
}

/** Settings for what the owner will see. @throws UsageError when they cannot be read: what somebody has set to keep something back must not be passed over */
function ownerSettings(vault: Vault, { cli: { usage } }: ProgramWords): Settings {
	const { settings, damaged, faults } = settingsIn(vault);
	if (damaged || faults.some(({ key }) => key === 'surveyMinCell')) throw new UsageError(usage.badSettings);
	return settings;
}

/** Settings for what the supporter sees. @throws UsageError when a file that was named holds none */
function ownSettings({ settings: named, words: { cli } }: Invocation, vault: Vault): Settings {
	const { settings, damaged } = settingsIn(vault);
	if (named !== null && damaged) throw new UsageError(cli.usage.unreadableSettings(named, cli.usage.notJson));
	return settings;
}

/** The graph up to the visit that is asked for, or as things stand now. */
function asOf({ asOfVisit, words: { cli } }: Invocation, notebook: Notebook, client: Client): { readonly visit: number | null; readonly graph: IssueGraph } {
	if (asOfVisit === null) return { visit: null, graph: issueGraph(notebook, client) };
	if (!/^\d{1,4}$/.test(asOfVisit)) throw new UsageError(cli.usage.badVisit(asOfVisit));
	const visit = Number(asOfVisit);
	const then = graphAsOfVisit(notebook, client, visit);
	if (!then) throw new UsageError(cli.usage.noVisit(visit));
	return { visit, graph: then };
}

function stage(request: Invocation, vault: Vault): Answer {
	const { words, to } = request;
	const { usage, ...say } = words.cli;
	const client = clientNamed(request, vault.notebook);
	if (to === null) throw new UsageError(usage.needsStage);
	const wanted = readStage(to);
	if (!wanted) throw new UsageError(usage.badStage(to));
	const before = vault.read(client.path);
	const result = applyEdits(before, stageEdits(client.note, wanted, request.today, request.reason, noteLanguage(before)));
	if (!result.ok) throw new UsageError(`${client.path}:${result.refusal.line} ${words.refusal(result.refusal)}`);
	const written = request.write && result.text !== before;
	if (written) vault.write(client.path, before, result.text);
	const diff = unifiedDiff(client.path, before, result.text);
	if (request.json) return { text: json({ path: client.path, from: client.note.fields.stage ?? null, to: wanted, diff, written }), exit: 0 };
	if (diff === '') return { text: `${say.noChange(words.stage(wanted))}\n`, exit: 0 };
	return { text: `${plainLines(diff)}\n${written ? say.changed : say.wouldChange}\n`, exit: 0 };
}
