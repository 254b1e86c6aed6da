/** Layers: how deep each unit stands within its band, by the links between units of that band. */
import type { Link, Unit } from './unit.ts';

/** Per unit its layer, from 0 in each band. */
export type Layers = Map<Unit, number>;

/** Links that decide who stands above whom within a band, each turned from the upper unit to the lower one; what closes a circle is turned round. */
export function bandLinks(units: readonly Unit[], links: readonly Link[]): Map<Unit, Unit[]> {
	const below = new Map<Unit, Unit[]>(units.map((unit) => [unit, []]));
	for (const { from, to, level } of links) if (!level && from !== to && from.band === to.band) below.get(from)?.push(to);
	const turned = new Map<Unit, Unit[]>(units.map((unit) => [unit, []]));
	walkDown(units, below, (from, to, closes) => void turned.get(closes ? to : from)?.push(closes ? from : to));
	return turned;
}

/** Depth first without recursion: every link once, told whether it leads back to where the walk came from. Answers the units, each after all it leads to. */
function walkDown(units: readonly Unit[], below: ReadonlyMap<Unit, readonly Unit[]>, onLink: (from: Unit, to: Unit, closes: boolean) => void): Unit[] {
	const state = new Map<Unit, 'open' | 'done'>();
	const done: Unit[] = [];
	for (const start of units) {
		if (state.has(start)) continue;
		const path = [{ unit: start, next: 0 }];
		state.set(start, 'open');
		for (let top = path.at(-1); top; top = path.at(-1)) {
			const to = below.get(top.unit)?.[top.next++];
			if (!to) {
				state.set(top.unit, 'done');
				done.push(top.unit);
				path.pop();
				continue;
			}
			onLink(top.unit, to, state.get(to) === 'open');
			if (state.has(to)) continue;
			state.set(to, 'open');
			path.push({ unit: to, next: 0 });
		}
	}
	return done;
}

/**
 * The layer of every unit. A unit that stood before keeps its layer and is pushed down only where a link asks for it;
 * one with nothing above it stands right over what it leads to.
 */
export function layersOf(units: readonly Unit[], links: readonly Link[], stood: ReadonlyMap<Unit, number> = new Map()): Layers {
	const below = bandLinks(units, links);
	const upward = walkDown(units, below, () => undefined);
	const layers: Layers = new Map(units.map((unit) => [unit, stood.get(unit) ?? 0]));
	for (const unit of [...upward].reverse()) {
		const under = (layers.get(unit) ?? 0) + 1;
		for (const to of below.get(unit) ?? []) if ((layers.get(to) ?? 0) < under) layers.set(to, under);
	}
	if (stood.size === 0) dropRoots(upward, links, below, layers);
	return layers;
}

/** Lets units with nothing above them sink to just above what they lead to. */
function dropRoots(upward: readonly Unit[], links: readonly Link[], below: ReadonlyMap<Unit, readonly Unit[]>, layers: Layers): void {
	const last = new Map<number, number>();
	for (const [{ band }, layer] of layers) last.set(band, Math.max(last.get(band) ?? 0, layer));
	const hanging = new Set<Unit>();
	const leading = new Set<Unit>();
	for (const { from, to, level } of links) {
		if (level || from.band === to.band) continue;
		const [upper, lower] = from.band < to.band ? [from, to] : [to, from];
		hanging.add(lower);
		leading.add(upper);
	}
	for (const tos of below.values()) for (const to of tos) hanging.add(to);
	for (const unit of upward) {
		const tos = below.get(unit) ?? [];
		if (hanging.has(unit) || (tos.length === 0 && !leading.has(unit))) continue;
		const lowest = Math.min(last.get(unit.band) ?? 0, ...tos.map((to) => (layers.get(to) ?? 0) - 1));
		layers.set(unit, lowest);
	}
}
