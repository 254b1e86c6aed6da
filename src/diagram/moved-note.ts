/** What is remembered of a diagram, when a note or a folder has got another name: plain data with the new name wherever it tells of the old. */

/** @param from @param to paths of a note or of a folder; what tells of a line in it, or of a link between notes, follows */
export function withMoved<T>(value: T, from: string, to: string): T {
	const name = new RegExp(`(^| )${from.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?=$| |#\\^|/)`, 'gu');
	const moved = (text: string): string => text.replace(name, (_, before: string) => before + to);
	return mapped(value, moved) as T;
}

function mapped(value: unknown, moved: (text: string) => string): unknown {
	if (typeof value === 'string') return moved(value);
	if (Array.isArray(value)) return value.map((one) => mapped(one, moved));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [moved(key), mapped(one, moved)]));
}
