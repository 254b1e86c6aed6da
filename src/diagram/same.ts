/** Whether two values of plain data are equal. */

/** Objects are equal when they have the same fields with equal values, lists when they have equal items in the same order. */
export function isSame(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	if (Array.isArray(a) && a.length !== (b as readonly unknown[]).length) return false;
	for (const key in b) if (!(key in a)) return false;
	for (const key in a) if (!isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key])) return false;
	return true;
}
