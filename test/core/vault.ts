/** Vaults for the tests of core: Markdown by path → a Notebook, and a Notebook → a plain value that can be compared. */
import { linksOf } from '../../src/core/client-links.ts';
import type { Client } from '../../src/core/client.ts';
import { placeFrontMatter, readProperties } from '../../src/core/front-matter.ts';
import { issueGraph } from '../../src/core/issue-graph.ts';
import type { GraphEdge, IssueGraph } from '../../src/core/issue-graph.ts';
import type { Layer } from '../../src/core/layer.ts';
import { readNote } from '../../src/core/note.ts';
import { Notebook } from '../../src/core/notebook.ts';
import type { AnyNote } from '../../src/core/note-groups.ts';
import type { Problem } from '../../src/core/problem.ts';
import { problemsOf } from '../../src/core/problems.ts';

/** Texts by path. What does not end in `.md` is a file that is no note, whatever its text. */
export type Vault = Readonly<Record<string, string>>;

/** A note's text up to its body: front matter of these lines. The first of them is line 2 of the file. */
export const note = (...properties: string[]): string => ['---', ...properties, '---', ''].join('\n');

/** A note read from its text, as a reader would. */
export function noteAt(path: string, text: string): AnyNote {
	const place = placeFrontMatter(text);
	const properties = place.is === 'block' ? readProperties(text.slice(place.from, place.to)) : { entries: [], fault: null };
	return readNote({ path, text, properties });
}

export function notebookOf(vault: Vault): Notebook {
	const [notes, files]: [AnyNote[], string[]] = [[], []];
	for (const [path, text] of Object.entries(vault)) {
		if (path.endsWith('.md')) notes.push(noteAt(path, text));
		else files.push(path);
	}
	return Notebook.from(notes, files);
}

/** The client whose note has this path. @throws RangeError when there is none */
export function clientAt(notebook: Notebook, path: string): Client {
	const client = notebook.client(path);
	if (!client) throw new RangeError(`no client at ${path}`);
	return client;
}

/** The only client of a vault, with its graph. @throws RangeError when there are none or several */
export function onlyClient(vault: Vault): { notebook: Notebook; client: Client; graph: IssueGraph } {
	const notebook = notebookOf(vault);
	const [client, second] = notebook.clients;
	if (!client || second) throw new RangeError(`${notebook.clients.length} clients instead of one`);
	return { notebook, client, graph: issueGraph(notebook, client) };
}

/** An edge as a line: `a.md causes b.md`, with ` (?)` behind one that does not fit. */
export const edgeLine = ({ from, to, relation, fits }: GraphEdge): string => `${from} ${relation} ${to}${fits ? '' : ' (?)'}`;

/** Paths of a client's notes by the path of the client's own note. */
export const belonging = (notebook: Notebook): Record<string, string[]> => Object.fromEntries(notebook.clients.map((client) => [client.path, [...client.notes.keys()]]));

interface DescribedGraph {
	readonly nodes: readonly { id: string; type: string; title: string; line: number | null; status: string | null; layer: Layer; note: string }[];
	readonly edges: readonly string[];
	/** The same edges as they are found from either end. */
	readonly found: readonly string[];
}

export function describeGraph(graph: IssueGraph): DescribedGraph {
	const relations = [...new Set(graph.edges.map(({ relation }) => relation))].sort();
	const ids = [...graph.nodes.keys()];
	return {
		nodes: [...graph.nodes.values()].map(({ id, type, title, line, status, layer, note: { path } }) => ({ id, type, title, line: line?.line ?? null, status, layer, note: path })),
		edges: graph.edges.map(edgeLine),
		found: relations.flatMap((relation) => ids.flatMap((id) => [...graph.out(id, relation).map((to) => `${id} ${relation} ${to}`), ...graph.in(id, relation).map((from) => `${id} <${relation} ${from}`)])),
	};
}

/** What a notebook says about its vault. */
export interface Described {
	readonly notes: readonly { path: string; type: string | null; client: string | null; faults: readonly unknown[] }[];
	readonly clients: readonly {
		path: string;
		name: string;
		notes: readonly AnyNote[];
		visits: readonly string[];
		links: readonly unknown[];
		graph: DescribedGraph;
	}[];
	readonly problems: readonly Problem[];
}

/** Everything a notebook knows, in an order that depends on nothing but the vault. */
export function describeNotebook(notebook: Notebook): Described {
	return {
		notes: notebook.notes.map((one) => ({ path: one.path, type: one.type, client: notebook.clientPathOf(one), faults: one.faults })),
		clients: notebook.clients.map((client) => ({
			path: client.path,
			name: client.name,
			notes: [...client.notes.values()],
			visits: client.visits.map(({ path }) => path),
			links: linksOf(notebook, client).map(({ path, reference, to, fault }) => ({ path, reference, to, fault })),
			graph: describeGraph(issueGraph(notebook, client)),
		})),
		problems: problemsOf(notebook),
	};
}
