/** What the diagram can ask for: every stroke is a note, written by the one writer. */
import type { NodeId } from '../../core/client-links.ts';
import type { Client } from '../../core/client.ts';
import type { HangingSubject } from '../../core/hanging-note.ts';
import type { LinkEnds } from '../../core/linked.ts';
import type { Composed, Loops } from '../../diagram/index.ts';

/** How a new note hangs on the one it is written at. */
export type AddKind = 'cause' | 'effect' | 'beside' | 'fact' | 'action' | 'first';

export type ExportAct = 'svg' | 'png' | 'canvas' | 'mermaid' | 'copy' | 'print';

export interface GraphActs {
	/** Writes a note; one that hangs on another waits until that one has been read. Resolves with its id; null: refused, which has been said. */
	readonly add: (client: Client, subject: HangingSubject) => Promise<NodeId | null>;
	/** Gives a note other words. */
	readonly rename: (client: Client, id: NodeId, title: string) => Promise<NodeId | null>;
	/** Writes an indented list as issues and what lies behind them; resolves with the first. */
	readonly paste: (client: Client, text: string) => Promise<NodeId | null>;
	/** A note was dragged here: linked with the node it was dropped on, or made one of the client's. */
	readonly drop: (client: Client, text: string, over: NodeId | null) => Promise<NodeId | null>;
	/** Asks which relation, where more than one is meant. */
	readonly link: (client: Client, from: NodeId, to: NodeId) => void;
	/** Asks to which node. @param among the nodes to choose from */
	readonly linkToChosen: (client: Client, from: NodeId, among: readonly NodeId[]) => void;
	/** Asks with which node there is 乖離・矛盾・不整合, of which kind, and for a sentence. */
	readonly gapToChosen: (client: Client, from: NodeId) => void;
	/** The menu of a link: its sentence, its reservations, to turn it round or to remove it. */
	readonly linkMenu: (client: Client, link: LinkEnds, at: MouseEvent) => void;
	/** What is asked of the supporter about notes, in words; the first few only. */
	readonly asked: (client: Client) => ReadonlyMap<NodeId, string>;
	/** Shows in the client view what is asked. */
	readonly showAsked: (client: Client) => void;
	/** Asks which of some links, then shows its menu at a place of the window. */
	readonly chooseLink: (client: Client, links: readonly LinkEnds[], at: { readonly x: number; readonly y: number }, doc: Document) => void;
	readonly retype: (client: Client, id: NodeId) => void;
	readonly park: (client: Client, id: NodeId) => void;
	readonly remove: (client: Client, id: NodeId) => void;
	readonly open: (id: NodeId, aside: boolean) => void;
	/** Files and pictures of what is shown. */
	readonly exports: Readonly<Record<ExportAct, (client: Client, composed: Composed, doc: Document) => void>>;
	readonly startMeeting: (client: Client) => void;
	readonly undo: () => void;
	readonly redo: () => void;
	/** Where a view is worth a closer look, as questions; resolves with the node to begin with, or null. */
	readonly places: (client: Client, composed: Composed) => Promise<NodeId | null>;
	/** The loops of causes by their titles; resolves with the one that is chosen, or null. */
	readonly loops: (composed: Composed, loops: Loops['loops']) => Promise<readonly NodeId[] | null>;
	/** Resolves with the node that is found by name, or null. */
	readonly find: (search: (query: string) => readonly { readonly id: NodeId; readonly title: string; readonly about: string }[]) => Promise<NodeId | null>;
	readonly chooseClient: (then: (client: Client) => void) => void;
}
