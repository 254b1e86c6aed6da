/** A scene: which notes and links a view of the diagram shows, and what is to be told of each, before anything has a place. */
import type { NodeId } from '../core/client-links.ts';
import type { Layer } from '../core/layer.ts';
import type { Voice } from '../core/owner-voice.ts';
import type { Relation } from '../core/vocabulary/relations.ts';
import type { View } from '../core/vocabulary/views.ts';

/** The types that are drawn; records are sources only (domain D1). */
export type SceneType = 'vision' | 'essential' | 'cause' | 'issue' | 'fact' | 'action' | 'short';

/** 確からしさ, as a drawing shows it: 仮説, 経営者の認識, 事実で確認. */
export type Sureness = 'hypothesis' | 'owner' | 'confirmed';
/** Who said it first: 経営者, 役員・幹部, 社員, 支援チーム. */
export type FirstSpeaker = 'owner' | 'officer' | 'staff' | 'team';

export interface SceneNode {
	readonly id: NodeId;
	readonly type: SceneType;
	readonly title: string;
	readonly layer: Layer;
	/** null where the type has no 確からしさ. */
	readonly sure: Sureness | null;
	/** null: nothing tells who said it first. */
	readonly speaker: FirstSpeaker | null;
	/** 状態, 確からしさ or 方針, canonical; null when there is none. */
	readonly status: string | null;
	/** 最初に挙げた課題. */
	readonly first: boolean;
	/** Revised, withdrawn or set aside: drawn small and muted, where the view keeps it at all. */
	readonly past: boolean;
	/** An action that has settled, a short-term issue that is done. */
	readonly done: boolean;
	/** The owner's own words about it, without their 「」, and the number of the visit they were said at, if a record tells. */
	readonly voice: Voice | null;
	/** Facts for it and against it, in the order of the graph; only those that the scene may show. */
	readonly evidence: readonly NodeId[];
	readonly against: readonly NodeId[];
	/** Facts by which an action or a vision is measured. */
	readonly measures: readonly NodeId[];
	/** 担当 and 期限 of an action or a short-term issue, as written (期限 as an ISO date). */
	readonly carriedBy: readonly string[];
	readonly due: string | null;
	/** A fact's figure as written in its title, for bold type, else null: `9億8,000万円`. */
	readonly figure: string | null;
	/** Words that a fact is a quote of, without their 「」; else null. */
	readonly quote: string | null;
	/** The record a fact comes from, a visit if there is one among them: its title, and its number when it is a visit. */
	readonly source: { readonly title: string; readonly visit: number | null } | null;
	/** What is folded away beneath it, when something is. */
	readonly folded: Folded | null;
	/** Between two visits: what became of it, and as of which visit it shows. */
	readonly change: Change | null;
}

/** How many notes of each type a folded node or a stack stands for, the node itself not counted. Other types are not counted. */
export interface Folded {
	readonly essential: number;
	readonly cause: number;
	readonly issue: number;
	readonly fact: number;
}

export type Change =
	| { readonly what: 'arrived' | 'left'; readonly visit: number | null }
	| { readonly what: 'rejudged'; readonly visit: number | null; readonly from: string | null; readonly to: string | null };

export interface SceneLink {
	/** `relation from to`, unique in a scene. */
	readonly key: string;
	/** In canonical direction: cause → effect, part → whole, action → what it addresses. */
	readonly from: NodeId;
	readonly to: NodeId;
	readonly relation: Relation;
	/** The one link by which a note hangs on another: the drawing is ordered by these (architecture §6). They form a forest. */
	readonly primary: boolean;
	/** Whether domain D2 and D3 read it as meant. */
	readonly fits: boolean;
	/** 乖離, 矛盾 or 不整合 with its sentence, for gaps. */
	readonly gap: { readonly kind: string; readonly sentence: string; readonly talkedOver: boolean } | null;
}

/** Folded notes that lie beneath no note: causes with what follows from them, issues and facts that nothing links, and of all other types those beyond what can stand open. */
export type StackKind = 'causes' | 'issues' | 'facts' | 'others';
export interface Stack {
	/** `stack:causes`; no note has such an id. It can be folded and unfolded like one. */
	readonly id: NodeId;
	readonly kind: StackKind;
	readonly folded: Folded;
}

export interface Scene {
	readonly view: View;
	/** Facts too: a view decides what it draws of them. In the order of the graph. */
	readonly nodes: ReadonlyMap<NodeId, SceneNode>;
	/** causes, part_of, hinders, addresses, measured_by, gap, revises; supports and refutes stand as evidence on the nodes. */
	readonly links: readonly SceneLink[];
	/** Loops of causes, each in the direction of its links. */
	readonly loops: readonly (readonly NodeId[])[];
	/** Issues, causes and facts that nothing links, which lie in the tray. Notes of other types have a place of their own. */
	readonly loose: ReadonlySet<NodeId>;
	/** Stacks of notes that are folded beneath no note of the scene. */
	readonly stacks: readonly Stack[];
	/** What is folded away, and the node or stack it lies beneath. */
	readonly hidden: ReadonlyMap<NodeId, NodeId>;
	/** Nodes that no record tells the source of: whatever the visit, they are shown, and told as such. */
	readonly sourceless: ReadonlySet<NodeId>;
	/** How many notes there are in all, shown or folded. */
	readonly total: number;
}
