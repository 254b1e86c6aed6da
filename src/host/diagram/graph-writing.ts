/** Writing into the diagram: the field is asked, the note is written, and the next field opens before the note has been read. */
import type { NodeId } from '../../core/client-links.ts';
import type { HangingSubject } from '../../core/hanging-note.ts';
import type { Relation } from '../../core/vocabulary/relations.ts';
import type { Diagram } from '../../diagram/index.ts';
import type { GraphWords } from '../../lang/faces/issue-graph.ts';
import type { AddKind } from './acts.ts';
import { NodeField } from './node-field.ts';
import type { Answer, FieldPlace } from './node-field.ts';

type Kind = AddKind | 'rename';
/** A note that may not have been written yet. */
type Anchor = NodeId | Promise<NodeId | null> | null;

/** Where words become notes. What is refused resolves with null, and has been said. */
export interface WritingActs {
	readonly add: (subject: HangingSubject) => Promise<NodeId | null>;
	readonly rename: (id: NodeId, title: string) => Promise<NodeId | null>;
	/** An indented list; resolves with the first of its notes. */
	readonly paste: (text: string) => Promise<NodeId | null>;
}

/** As much of a scene as writing in it needs. */
export interface WrittenScene {
	readonly nodes: ReadonlyMap<NodeId, { readonly title: string }>;
	readonly links: readonly { readonly relation: Relation; readonly from: NodeId; readonly to: NodeId; readonly primary: boolean }[];
}

/** px of the sheet between a node and the field beside it. */
const GAP = 26;
/** px of the frame between a node and the field above it. */
const ABOVE = 12;
const FIELD_WIDTH = 260;
const FIELD_HEIGHT = 34;

export class GraphWriting {
	readonly #diagram: Diagram;
	readonly #field: NodeField;
	readonly #words: GraphWords;
	readonly #acts: WritingActs;
	readonly #scene: () => WrittenScene | null;
	/** Called when something has been written, to draw it. */
	readonly #written: () => void;
	/** What the field is about, and where it stands, px of the sheet. */
	#kind: Kind = 'first';
	#anchor: NodeId | null = null;
	/** A node to be held as soon as it is drawn. */
	#awaited: NodeId | null = null;
	/** One note after the other, in the order in which they were typed. */
	#queue: Promise<unknown> = Promise.resolve();
	#pending = 0;

	constructor(diagram: Diagram, words: GraphWords, acts: WritingActs, scene: () => WrittenScene | null, written: () => void) {
		this.#diagram = diagram;
		this.#field = new NodeField(diagram.frame);
		this.#words = words;
		this.#acts = acts;
		this.#scene = scene;
		this.#written = written;
	}

	/** Something is being written: what is drawn meanwhile would show half of it. */
	get isBusy(): boolean {
		return this.#pending > 0;
	}
	get isOpen(): boolean {
		return this.#field.isOpen;
	}
	/** What the field was opened for last. */
	get kind(): Kind {
		return this.#kind;
	}

	/** Asks for the words of a note that hangs on another, or for better ones. */
	begin(kind: Kind, anchor: NodeId | null): void {
		const title = this.#titleOf(anchor);
		this.#ask(kind, anchor, title, kind === 'rename' ? title : '');
	}

	/** To the effect of a node, or to writing it where there is none. */
	toEffect(id: NodeId): void {
		const effect = this.#effectOf(id);
		if (effect === null) this.begin('effect', id);
		else this.#diagram.hold(effect, true);
	}

	/** A double click on free ground: a new issue, which need not be classified. */
	strikeAt(x: number, y: number): void {
		this.#ask('first', null, '', '');
		this.#field.moveTo(this.#diagram.placeOn({ x, y, width: FIELD_WIDTH, height: FIELD_HEIGHT }));
	}

	/** After a drawing: the field stands by its node again, and a node that was awaited is held. */
	drawn(): void {
		const awaited = this.#awaited;
		if (awaited !== null && this.#scene()?.nodes.has(awaited)) {
			this.#awaited = null;
			this.#diagram.hold(awaited, !this.isOpen);
		}
		this.follow();
	}

	/** The field moves with the sheet. */
	follow(): void {
		if (this.isOpen && this.#anchor !== null) this.#field.moveTo(this.#placeBy(this.#kind, this.#anchor));
	}

	#ask(kind: Kind, anchor: Anchor, title: string, words: string): void {
		const settled = typeof anchor === 'string' ? anchor : null;
		this.#kind = kind;
		this.#anchor = settled;
		if (anchor instanceof Promise) void anchor.then((id) => id !== null && this.#kind === kind && this.isOpen && ((this.#anchor = id), this.follow()));
		const under = kind === 'beside' ? this.#underOf(settled) : null;
		const question = kind === 'first' ? '' : this.#words.ask[kind](kind === 'beside' ? this.#titleOf(under) : title);
		this.#field.ask({ question, placeholder: kind === 'first' ? this.#words.first : '', words, keys: this.#words.fieldKeys, answered: (answer) => this.#answered(kind, anchor, answer, under) }, this.#placeBy(kind, settled));
	}

	/** @param under what a note beside another was said to lead to */
	#answered(kind: Kind, anchor: Anchor, answer: Answer, under: NodeId | null): void {
		const back = (): void => void Promise.resolve(anchor).then((id) => id !== null && !this.isOpen && this.#diagram.hold(id, true));
		if (answer.then === 'nothing') return back();
		if (answer.then === 'outline') return this.paste(answer.text);
		const { then, words } = answer;
		if (words === '') return then === 'effect' && typeof anchor === 'string' && kind === 'cause' ? this.#diagram.hold(anchor, true) : back();
		const made = this.#inTurn(async () => {
			const at = await anchor;
			if (kind === 'first') return this.#acts.add({ kind, at: null, title: words });
			if (at === null) return null;
			return kind === 'rename' ? this.#acts.rename(at, words) : this.#acts.add({ kind, at, title: words, under });
		});
		void made.then(async (id) => this.#arrived(id, kind, anchor, await anchor, { words, then }));
		if (then === 'cause') this.#ask('cause', made, words, '');
		else if (then === 'beside') this.#ask(kind === 'rename' ? 'beside' : kind, kind === 'rename' ? made : anchor, this.#titleOf(typeof anchor === 'string' ? anchor : null), '');
	}

	/** What was refused is in the field again, before what has been typed since, so that no words are lost. */
	#arrived(id: NodeId | null, kind: Kind, anchor: Anchor, at: NodeId | null, { words, then }: Exclude<Answer, { then: 'nothing' | 'outline' }>): void {
		if (id === null) return this.#ask(kind, anchor, this.#titleOf(at), [words, this.#field.words].filter((one) => one !== '').join(' '));
		if (then === 'cause' || then === 'beside') return;
		this.#awaited = then === 'effect' && kind === 'cause' && at !== null ? at : id;
		this.drawn();
	}

	/** Several lines become notes. */
	paste(text: string): void {
		void this.#inTurn(async () => {
			this.#awaited = await this.#acts.paste(text);
			this.drawn();
		});
	}

	#inTurn<T>(work: () => Promise<T>): Promise<T> {
		this.#pending++;
		const turn = this.#queue.then(work, work).finally(() => {
			this.#pending--;
			this.#written();
		});
		this.#queue = turn;
		return turn;
	}

	#titleOf(id: NodeId | null): string {
		return (id !== null && this.#scene()?.nodes.get(id)?.title) || '';
	}

	#effectOf(id: NodeId): NodeId | null {
		const links = this.#scene()?.links.filter(({ relation, from }) => relation === 'causes' && from === id) ?? [];
		return (links.find(({ primary }) => primary) ?? links[0])?.to ?? null;
	}

	/** What a note beside another leads to: of several the one by which the drawing is ordered. Null: the drawing shows none. */
	#underOf(id: NodeId | null): NodeId | null {
		const links = this.#scene()?.links.filter(({ relation, from }) => from === id && relation !== 'gap' && relation !== 'measured_by' && relation !== 'revises') ?? [];
		return (links.find(({ primary }) => primary) ?? links[0])?.to ?? null;
	}

	/** px of the frame: a cause stands above what it explains, what follows below, the rest beside. */
	#placeBy(kind: Kind, anchor: NodeId | null): FieldPlace {
		const { clientWidth, clientHeight } = this.#diagram.frame;
		const box = anchor === null ? null : this.#diagram.placeOf(anchor);
		if (!box) return { x: (clientWidth - FIELD_WIDTH) / 2, y: clientHeight * 0.6, width: FIELD_WIDTH };
		const gap = GAP * box.scale;
		switch (kind) {
			case 'rename': return { x: box.x - 8, y: box.y - 28, width: box.width + 16 };
			case 'cause': return { x: box.x - 8, y: box.y - ABOVE, width: FIELD_WIDTH, isAbove: true };
			case 'effect': case 'fact': return { x: box.x, y: box.y + box.height + gap, width: FIELD_WIDTH };
			case 'beside': case 'action': case 'first': return { x: box.x + box.width + gap, y: box.y - 22, width: FIELD_WIDTH };
		}
	}
}
