/** What the host does not model: whoever touches it is written down, and the suites fail on any entry. */

/** Everything that was touched and is not modelled, each once, in the order it was met. */
export const gaps: string[] = [];

export function gap(what: string): void {
	if (gaps.includes(what)) return;
	gaps.push(what);
	console.warn(`[preview host] not modelled: ${what}`);
}

// Asked of any object by the language, by promises, by JSON, by bundlers and by consoles, not by the plugin.
const ASKED_BY_THE_LANGUAGE = new Set(['then', 'toJSON', '__esModule', 'default', 'nodeType', 'length']);

function handler(nameOf: (receiver: object) => string): ProxyHandler<object> {
	return {
		// Only reading is watched. `in` and Object.hasOwn are how one asks whether something is there.
		get(target, key, receiver: object) {
			// A prototype itself is looked at by tools that show objects, not by the plugin.
			if (typeof key === 'string' && !(key in target) && !ASKED_BY_THE_LANGUAGE.has(key) && !Object.hasOwn(receiver, 'constructor')) gap(`${nameOf(receiver)}.${key}`);
			return Reflect.get(target, key, receiver) as unknown;
		},
	};
}

/** A plain object, such as a module, with a guard around it: a name that is read and not there is a gap. */
export function guarded<T extends object>(target: T, name: string): T {
	return new Proxy(target, handler(() => name)) as T;
}

/**
 * Makes every read of a member that an instance does not have a gap. The guard stands at the end of the chain of
 * prototypes, so that it is reached by misses alone and the objects stay themselves.
 */
export function guardInstances(...bases: readonly { readonly prototype: object; readonly name: string }[]): void {
	const end = new Proxy(Object.prototype, handler((receiver) => receiver.constructor.name));
	for (const { prototype } of bases) Object.setPrototypeOf(prototype, end);
}
