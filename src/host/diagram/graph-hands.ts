/** What hands do in the diagram: keys, tools, menus, folds and ways, each turned into a look or an act. */
import type { NodeId } from '../../core/client-links.ts';
import type { Client } from '../../core/client.ts';
import type { LinkEnds } from '../../core/linked.ts';
import { filterChoices, loopsFrom, pathFromFirstIssue, searchScene } from '../../diagram/index.ts';
import type { Composed, Diagram, Look, Wish } from '../../diagram/index.ts';
import type { Words } from '../../lang/index.ts';
import type { GraphActs } from './acts.ts';
import type { ToolAct } from './graph-header.ts';
import { filterMenu, moreMenu, nodeMenu } from './graph-menus.ts';
import type { GraphWriting } from './graph-writing.ts';

/** What the hands work on. */
export interface Workplace {
	readonly diagram: Diagram;
	readonly writing: GraphWriting;
	readonly acts: GraphActs;
	readonly words: Words;
	readonly client: () => Client | null;
	readonly composed: () => Composed | null;
	readonly look: () => Look;
	readonly changeLook: (change: Partial<Look>) => void;
	/** Places everything anew. */
	readonly tidy: () => void;
	/** Puts the keyboard outside the drawing. */
	readonly leave: () => void;
}

/** How long a node is shown when the way is followed. Milliseconds. */
const STEP = 1600;
/** px by which a key moves a note to the side. */
const SHIFT = 40;

export class GraphHands {
	readonly #at: Workplace;
	/** The timer by which the way is followed. */
	#playing = 0;

	constructor(at: Workplace) {
		this.#at = at;
	}

	/** A button above the drawing. */
	use(act: ToolAct, event: MouseEvent): void {
		const { words, acts, diagram } = this.#at;
		const client = this.#at.client();
		const composed = this.#at.composed();
		if (!client || !composed) return;
		if (act === 'search') return this.#find();
		if (act === 'meeting') return acts.startMeeting(client);
		if (act === 'filter') return void filterMenu(filterChoices(composed.graph, client, this.#at.look().view), this.#at.look().filter, words, (filter) => this.#at.changeLook({ filter })).showAtMouseEvent(event);
		const entries = { undo: () => acts.undo(), redo: () => acts.redo(), fit: () => diagram.fit(), tidy: () => this.#at.tidy(), play: () => this.#play(), places: () => void acts.places(client, composed).then((id) => id !== null && this.goTo(id)), loops: () => void this.#toLoop(composed), whole: () => this.#at.changeLook({ focus: null, filter: {}, folded: [], causesFolded: [], unfolded: [] }) };
		void moreMenu(entries, (one) => acts.exports[one](client, composed, diagram.frame.doc), { look: this.#at.look(), change: (change) => this.#at.changeLook(change) }, words).showAtMouseEvent(event);
	}

	#find(): void {
		const { acts, words } = this.#at;
		const { scene, graph } = this.#at.composed() ?? {};
		if (!scene || !graph) return;
		void acts.find((query) => searchScene(scene, graph, query).map(({ id, title, type }) => ({ id, title, about: words.diagram.types[type] }))).then((id) => id !== null && this.goTo(id));
	}

	/** Holds a node, unfolding what it lies beneath. */
	goTo(id: NodeId): void {
		const beneath = this.#at.composed()?.scene.hidden.get(id);
		if (beneath !== undefined) this.#at.changeLook({ unfolded: [...this.#at.look().unfolded, beneath], folded: this.#at.look().folded.filter((one) => one !== beneath), causesFolded: this.#at.look().causesFolded.filter((one) => one !== beneath) });
		this.#at.diagram.hold(id, true);
	}

	/** Narrows the view to the notes of a loop that is chosen by name. */
	async #toLoop(composed: Composed): Promise<void> {
		const { view, loops } = loopsFrom(composed.look.view, composed.graph);
		const loop = await this.#at.acts.loops(composed, loops);
		const [id] = loop ?? [];
		if (!loop || id === undefined) return;
		this.#at.changeLook({ view, focus: { id, among: loop } });
		this.goTo(id);
	}

	/** From the issue that was named first to the essential one, in the order in which they came. */
	#play(): void {
		const client = this.#at.client();
		const { graph } = this.#at.composed() ?? {};
		if (!client || !graph) return;
		const steps = pathFromFirstIssue(graph, client);
		const { frame } = this.#at.diagram;
		const { win } = frame;
		const show = (i: number): void => {
			const step = steps[i];
			if (!step || !frame.isConnected) return;
			this.goTo(step.id);
			this.#playing = win.setTimeout(() => show(i + 1), STEP);
		};
		win.clearTimeout(this.#playing);
		show(0);
	}

	/** A key, of the node that is held if one is. */
	wish({ wish, ...rest }: Wish, held: NodeId | null): void {
		const { acts, writing } = this.#at;
		const client = this.#at.client();
		if (!client) return;
		if (wish === 'search') return this.#find();
		if (wish === 'undo') return acts.undo();
		if (wish === 'redo') return acts.redo();
		if (held === null) return wish === 'add-beside' || wish === 'add-cause' ? writing.begin('first', null) : wish === 'leave' ? this.#leave() : undefined;
		// A stack stands for notes that are folded away; all one can do is look into it.
		if (this.#at.composed()?.scene.stacks.some(({ id }) => id === held)) return wish === 'leave' ? this.#leave() : this.#fold(held);
		switch (wish) {
			case 'add-cause': return writing.begin('cause', held);
			case 'to-effect': return writing.toEffect(held);
			case 'add-beside': return writing.begin('beside', held);
			case 'rename': return writing.begin('rename', held);
			case 'open': return acts.open(held, 'aside' in rest && rest.aside);
			case 'link': return acts.linkToChosen(client, held, [...(this.#at.composed()?.scene.nodes.keys() ?? [])]);
			case 'retype': return acts.retype(client, held);
			case 'delete': return acts.remove(client, held);
			case 'menu': return this.#nodeMenu(client, held);
			case 'focus': return this.#at.changeLook({ focus: this.#at.look().focus?.id === held ? null : { id: held } });
			case 'fold': return this.#fold(held);
			case 'pin': return this.#pin(held);
			case 'shift': return this.shift(held, ('steps' in rest ? rest.steps : 0) * SHIFT);
			case 'leave': return this.#leave();
			case 'facts': return this.#toFact(held);
			case 'walk': case 'zoom': case 'fit': return undefined;
		}
	}

	/** One step back: from the node, from what it was narrowed to, and out of the drawing. */
	#leave(): void {
		const { diagram } = this.#at;
		if (diagram.held !== null) diagram.hold(null);
		else if (this.#at.look().focus) this.#at.changeLook({ focus: null });
		else this.#at.leave();
	}

	/** To the first fact that stands for a note or against it. */
	#toFact(id: NodeId): void {
		const node = this.#at.composed()?.scene.nodes.get(id);
		const [fact] = node ? [...node.evidence, ...node.against, ...node.measures] : [];
		if (fact !== undefined) this.#at.diagram.hold(fact, true);
	}

	#fold(id: NodeId): void {
		const { folded, unfolded } = this.#at.look();
		const scene = this.#at.composed()?.scene;
		const isFolded = scene?.nodes.get(id)?.folded != null || scene?.stacks.some((stack) => stack.id === id);
		this.#at.changeLook(isFolded ? { folded: folded.filter((one) => one !== id), unfolded: [...unfolded, id] } : { folded: [...folded, id], unfolded: unfolded.filter((one) => one !== id) });
	}

	get #pins(): Readonly<Record<NodeId, number>> {
		const { pinned, view } = this.#at.look();
		return pinned[view] ?? {};
	}
	/** The x of a note that has a place which can be held: the lane, the tray and the ground have an order of their own. */
	#placeOf(id: NodeId): number | null {
		return this.#at.composed()?.placed?.placement.at.get(id)?.x ?? null;
	}

	/** Let go of meanwhile: else it would stay before one's eyes, and everything else would seem to move. */
	#hold(id: NodeId, pins: Readonly<Record<NodeId, number>>): void {
		const { pinned, view } = this.#at.look();
		this.#at.diagram.hold(null);
		this.#at.changeLook({ pinned: { ...pinned, [view]: pins } });
		this.#at.diagram.hold(id, true);
	}

	#pin(id: NodeId): void {
		const [place, { [id]: was, ...others }] = [this.#placeOf(id), this.#pins];
		if (place !== null) this.#hold(id, was === undefined ? { ...others, [id]: place } : others);
	}

	/** Moves a note to the side by so many px, and holds it there. */
	shift(id: NodeId, by: number): void {
		const place = this.#placeOf(id);
		if (place !== null) this.#hold(id, { ...this.#pins, [id]: Math.max(0, place + by) });
	}

	/** They are written on visions and actions. */
	#holdsGaps(id: NodeId): boolean {
		const type = this.#at.composed()?.scene.nodes.get(id)?.type;
		return type === 'vision' || type === 'action';
	}

	/** The links of a node, drawn or not; where it comes from is none of them. */
	#linksOf(id: NodeId): readonly LinkEnds[] {
		return (this.#at.composed()?.graph.edges ?? []).filter(({ from, to, relation }) => (from === id || to === id) && relation !== 'from');
	}

	#nodeMenu(client: Client, id: NodeId): void {
		const { words, acts, diagram, writing } = this.#at;
		const place = diagram.placeOf(id);
		if (!place) return;
		const { left, top } = diagram.frame.getBoundingClientRect();
		const menu = nodeMenu(words.issueGraph, {
			write: (kind) => writing.begin(kind, id),
			retype: () => acts.retype(client, id),
			link: () => acts.linkToChosen(client, id, [...(this.#at.composed()?.scene.nodes.keys() ?? [])]),
			gap: this.#holdsGaps(id) ? () => acts.gapToChosen(client, id) : null,
			links: this.#linksOf(id).length === 0 ? null : () => acts.chooseLink(client, this.#linksOf(id), { x: left + place.x, y: top + place.y + place.height + 4 }, diagram.frame.doc),
			park: () => acts.park(client, id),
			remove: () => acts.remove(client, id),
			open: () => acts.open(id, false),
			fold: () => this.#fold(id),
			pin: this.#placeOf(id) === null ? null : { isOn: this.#pins[id] !== undefined, change: () => this.#pin(id) },
			asked: acts.asked(client).has(id) ? { title: words.findingList.title, show: () => acts.showAsked(client) } : null,
			focus: (towards) => this.#at.changeLook({ focus: { id, ...(towards ? { towards } : {}) } }),
		});
		menu.showAtPosition({ x: left + place.x, y: top + place.y + place.height + 4 }, diagram.frame.doc);
	}
}
