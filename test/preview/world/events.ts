/** Events, Component and debounce: what everything else in the app's API hangs on. */

type Listener = (...args: never[]) => unknown;

/** One subscription, as `on` gives it and `offref` takes it. */
export interface EventRef {
	readonly events: Events;
	readonly name: string;
	readonly listener: Listener;
	readonly context: unknown;
}

export class Events {
	readonly #listeners = new Map<string, EventRef[]>();

	on(name: string, listener: Listener, context?: unknown): EventRef {
		const ref: EventRef = { events: this, name, listener, context };
		this.#listeners.set(name, [...(this.#listeners.get(name) ?? []), ref]);
		return ref;
	}

	off(name: string, listener: Listener): void {
		this.#keep(name, (ref) => ref.listener !== listener);
	}

	offref(ref: EventRef): void {
		this.#keep(ref.name, (other) => other !== ref);
	}

	/** One listener that throws does not keep the others from hearing. */
	trigger(name: string, ...args: unknown[]): void {
		for (const ref of this.#listeners.get(name) ?? []) this.tryTrigger(ref, args);
	}

	tryTrigger(ref: EventRef, args: unknown[]): void {
		try {
			(ref.listener as (...args: unknown[]) => unknown).apply(ref.context, args);
		} catch (error) {
			// Told to the page as an error of its own, as the app does, so that a test hears of it.
			window.setTimeout(() => { throw error; }, 0);
		}
	}

	#keep(name: string, stays: (ref: EventRef) => boolean): void {
		this.#listeners.set(name, (this.#listeners.get(name) ?? []).filter(stays));
	}
}

export class Component {
	_loaded = false;
	readonly #cleanUps: (() => unknown)[] = [];
	readonly #children: Component[] = [];

	load(): void | Promise<void> {
		if (this._loaded) return undefined;
		this._loaded = true;
		const loading = this.onload();
		for (const child of [...this.#children]) void child.load();
		return loading;
	}

	onload(): void | Promise<void> {}

	unload(): void {
		if (!this._loaded) return;
		this._loaded = false;
		while (this.#children.length > 0) this.#children.pop()?.unload();
		while (this.#cleanUps.length > 0) this.#cleanUps.pop()?.();
		this.onunload();
	}

	onunload(): void {}

	addChild<T extends Component>(child: T): T {
		this.#children.push(child);
		if (this._loaded) void child.load();
		return child;
	}

	removeChild<T extends Component>(child: T): T {
		const at = this.#children.indexOf(child);
		if (at >= 0) {
			this.#children.splice(at, 1);
			child.unload();
		}
		return child;
	}

	register(cleanUp: () => unknown): void {
		this.#cleanUps.push(cleanUp);
	}

	registerEvent(ref: EventRef): void {
		this.register(() => { ref.events.offref(ref); });
	}

	registerDomEvent(target: EventTarget, type: string, listener: (event: never) => unknown, options?: boolean | AddEventListenerOptions): void {
		const heard = listener as EventListener;
		target.addEventListener(type, heard, options);
		this.register(() => { target.removeEventListener(type, heard, options); });
	}

	registerInterval(id: number): number {
		this.register(() => { window.clearInterval(id); });
		return id;
	}
}

/** As `debounce` returns it: called to ask for a run, `run` does not wait any longer. */
export interface Debounced<Args extends unknown[], Result> {
	(...args: Args): this;
	cancel(): this;
	run(): Result | undefined;
}

/** Without `resetTimer` the first call decides when it runs; with it, each call starts the wait anew. */
export function debounce<Args extends unknown[], Result>(work: (...args: Args) => Result, timeout = 0, resetTimer = false): Debounced<Args, Result> {
	let timer: number | null = null;
	let latest: Args | null = null;
	const stop = (): void => {
		if (timer !== null) window.clearTimeout(timer);
		timer = null;
	};
	const run = (): Result | undefined => {
		const args = latest;
		stop();
		latest = null;
		return args ? work(...args) : undefined;
	};
	const ask = (...args: Args): Debounced<Args, Result> => {
		latest = args;
		if (timer !== null && resetTimer) stop();
		timer ??= window.setTimeout(run, timeout);
		return debounced;
	};
	const debounced = Object.assign(ask, {
		cancel: () => { stop(); latest = null; return debounced; },
		run,
	}) as Debounced<Args, Result>;
	return debounced;
}
