/** Components: parts of a drawing that no arc joins, each placed by itself and then packed side by side. */
import { distance } from './coordinates.ts';
import type { Link, Unit } from './unit.ts';
import type { Item } from './rows.ts';

/** Which component each unit belongs to, by the first unit of it; the largest first, equal ones in the order of their first units. */
export function componentsOf(units: readonly Unit[], links: readonly Link[]): Unit[][] {
	const chief = new Map<Unit, Unit>();
	const find = (unit: Unit): Unit => {
		let top = unit;
		for (let next = chief.get(top); next; next = chief.get(top)) top = next;
		for (let at = unit; at !== top;) {
			const next = chief.get(at) ?? top;
			chief.set(at, top);
			at = next;
		}
		return top;
	};
	for (const { from, to } of links) {
		const [a, b] = [find(from), find(to)];
		if (a !== b) chief.set(a, b);
	}
	const parts = new Map<Unit, Unit[]>();
	for (const unit of units) {
		const part = parts.get(find(unit));
		if (part) part.push(unit);
		else parts.set(find(unit), [unit]);
	}
	return [...parts.values()].sort((a, b) => b.length - a.length);
}

/** Moves components, each given by its rows, side by side as near as their outlines allow, the first at 0; answers the rows of all. */
export function pack(parts: readonly (readonly (readonly Item[])[])[], columnGap: number): Item[][] {
	const rows: Item[][] = [];
	for (const part of parts) {
		let shift = -Infinity;
		part.forEach((row, i) => {
			const first = row[0];
			if (!first) return;
			const before = rows[i]?.at(-1);
			shift = Math.max(shift, before ? before.x + distance(before, first, columnGap) - first.x : first.half - first.x);
		});
		part.forEach((row, i) => {
			for (const item of row) item.x += shift;
			rows[i] = [...(rows[i] ?? []), ...row];
		});
	}
	return rows;
}
