/** Drawing a line without dragging: one note has been said, the next that is tapped is the other. Escape, or a tap beside, gives up. */
import type { NodeId } from '../../core/client-links.ts';
import type { Diagram } from '../../diagram/index.ts';

export class LineInTwo {
	readonly #diagram: Diagram;
	readonly #linked: (from: NodeId, to: NodeId) => void;
	readonly #changed: () => void;
	#from: NodeId | null = null;

	/** @param changed called when it begins and when it ends */
	constructor(diagram: Diagram, linked: (from: NodeId, to: NodeId) => void, changed: () => void) {
		[this.#diagram, this.#linked, this.#changed] = [diagram, linked, changed];
		// The diagram's own listener came first: what was tapped is held by now.
		diagram.frame.addEventListener('click', () => this.#tapped());
	}

	get isOpen(): boolean {
		return this.#from !== null;
	}

	begin(from: NodeId | null): void {
		this.#set(from);
	}

	end(): void {
		if (this.isOpen) this.#set(null);
	}

	#tapped(): void {
		const [from, to] = [this.#from, this.#diagram.held];
		this.end();
		if (from !== null && to !== null && from !== to) this.#linked(from, to);
	}

	#set(from: NodeId | null): void {
		this.#from = from;
		this.#diagram.frame.toggleClass('is-linking', from !== null);
		this.#changed();
	}
}
