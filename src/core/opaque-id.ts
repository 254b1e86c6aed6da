/** Ids that tell nothing of the path they stand for, and are the same for the same path. */

/** 64 bits of FNV-1a, in two halves with different bases. */
export function opaqueId(path: string): string {
	let [low, high] = [0x811c9dc5, 0x01000193];
	for (let i = 0; i < path.length; i++) {
		low = Math.imul(low ^ path.charCodeAt(i), 0x01000193);
		high = Math.imul(high ^ (path.charCodeAt(i) + i), 0x85ebca6b);
	}
	return `n${(low >>> 0).toString(36)}${(high >>> 0).toString(36).padStart(7, '0')}`;
}
