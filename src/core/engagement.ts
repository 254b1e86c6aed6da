/** One engagement (支援) on a day: a client, its issue graph, how far it has come, the settings in use. Findings, signs and checks look at nothing else. */
import type { NodeId, ResolvedLink } from './client-links.ts';
import { linksOf } from './client-links.ts';
import { nextVisit, tookPlace } from './client.ts';
import type { Client } from './client.ts';
import { issueGraph } from './issue-graph.ts';
import type { GraphNode, IssueGraph } from './issue-graph.ts';
import { live, withParts } from './live-notes.ts';
import { factLines } from './note.ts';
import type { Note, NoteOf } from './note.ts';
import type { Notebook } from './notebook.ts';
import { saidBy } from './owner-voice.ts';
import type { Settings } from './settings.ts';
import { stageState } from './stage.ts';
import type { StageState } from './stage.ts';
import type { Link, NoteType, Stage } from './vocabulary/note-types.ts';

export class Engagement {
	readonly client: Client;
	readonly graph: IssueGraph;
	readonly state: StageState;
	/** ISO date. */
	readonly today: string;
	readonly settings: Settings;
	/** Visits that took place by that day, in order. */
	readonly held: readonly NoteOf<'visit'>[];
	/** The next visit that is planned, or null. */
	readonly next: NoteOf<'visit'> | null;
	readonly #notebook: Notebook;
	readonly #live = new Map<NoteType, readonly GraphNode[]>();
	readonly #evidence = new Map<NodeId, readonly GraphNode[]>();

	constructor(notebook: Notebook, client: Client, today: string, settings: Settings) {
		this.#notebook = notebook;
		this.client = client;
		this.graph = issueGraph(notebook, client);
		this.state = stageState(client.note.fields.stage, client.note.fields.stage_history);
		this.today = today;
		this.settings = settings;
		this.held = client.visits.filter((visit) => tookPlace(visit, today));
		this.next = nextVisit(client, today);
	}

	/** Whether the client has ever stood at a stage or beyond it; going back does not take it away (domain D4). */
	reached(stage: Stage): boolean {
		return this.state.reached !== null && this.state.reached >= stage;
	}

	/** Nodes of a type that were not revised, withdrawn or set aside; of facts the lines as well. In path order. */
	live(type: NoteType): readonly GraphNode[] {
		const known = this.#live.get(type) ?? live(this.graph, type);
		this.#live.set(type, known);
		return known;
	}

	/** The records (visit, hearing, survey, document) that a node comes from, in path order. */
	records(id: NodeId): readonly Note[] {
		return this.graph.out(id, 'from').map((path) => this.graph.nodes.get(path)?.note).filter((note) => note !== undefined);
	}

	/** The facts that support a node or one of its parts, which counts for the whole (domain D2). In the order of the graph, each once. */
	evidence(id: NodeId): readonly GraphNode[] {
		const known = this.#evidence.get(id);
		if (known) return known;
		const ids = new Set(withParts(this.graph, id).flatMap((one) => this.graph.in(one, 'supports')));
		const facts = [...ids].map((one) => this.graph.nodes.get(one)).filter((node) => node !== undefined);
		this.#evidence.set(id, facts);
		return facts;
	}

	/** Whether the owner said a fact, an issue or a cause, by the note. */
	isOwners(node: GraphNode): boolean {
		const name = saidBy(this.client, node);
		return name !== null && this.client.isOwner(name);
	}

	/** The note or fact line that a link in the client's own note names, or null. */
	named({ target, block }: Link): NodeId | null {
		const path = target === '' ? this.client.path : this.#notebook.resolve(target, this.client.path);
		const note = path === null ? undefined : this.client.notes.get(path);
		if (!note) return null;
		return block !== null && factLines(note).some(({ id }) => id === block) ? `${note.path}#^${block}` : note.path;
	}
}

interface Known {
	readonly links: readonly ResolvedLink[];
	readonly engagement: Engagement;
}
const known = new WeakMap<Client, Known>();

/** The engagement of a client on a day. The same value as long as the client, what its links name, the day and the settings are the same. */
export function engagementOf(notebook: Notebook, client: Client, today: string, settings: Settings): Engagement {
	const links = linksOf(notebook, client);
	const before = known.get(client);
	if (before?.links === links && before.engagement.today === today && before.engagement.settings === settings) return before.engagement;
	const engagement = new Engagement(notebook, client, today, settings);
	known.set(client, { links, engagement });
	return engagement;
}
