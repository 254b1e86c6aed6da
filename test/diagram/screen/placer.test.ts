/** Who places what, and whose answer counts. The worker of the tests works when it is told to. */
import { expect, test } from 'vitest';
import { place } from '../../../src/diagram/placement/place.ts';
import type { LayeredGraph, Placement } from '../../../src/diagram/placement/placement.ts';
import { Placer } from '../../../src/diagram/screen/placer.ts';
import type { PlacementOrder, PlacementWorker } from '../../../src/diagram/screen/placer.ts';

/** Boxes in rows of one band, beneath one another by chains of ten. */
const graph = (count: number, name = 'n'): LayeredGraph => ({
	boxes: Array.from({ length: count }, (_, i) => ({ id: `${name}${i}`, band: 0, width: 100, height: 30, above: 0, below: 0 })),
	arcs: Array.from({ length: count - 1 }, (_, i) => ({ key: `${i}`, from: `${name}${i}`, to: `${name}${i + 1}`, primary: true })).filter((_, i) => i % 10 !== 9),
	loops: [],
});

/** A worker on the same thread, and what has become of it. */
class Bench implements PlacementWorker {
	onmessage: Worker['onmessage'] = null;
	onerror: Worker['onerror'] = null;
	order: PlacementOrder | null = null;
	isOpen = true;
	postMessage(order: unknown): void {
		this.order = structuredClone(order) as PlacementOrder;
	}
	terminate(): void {
		this.isOpen = false;
	}
	work(): void {
		const { order } = this;
		if (order) this.onmessage?.call(this as unknown as Worker, { data: structuredClone(place(order.graph, order.options, order.before)) } as MessageEvent<Placement>);
	}
	fail(): void {
		this.onerror?.call(this as unknown as Worker, {} as ErrorEvent);
	}
}

function desk(): { readonly placer: Placer; readonly workers: Bench[]; readonly arrived: () => number } {
	const workers: Bench[] = [];
	let arrived = 0;
	const placer = new Placer(() => {
		const worker = new Bench();
		workers.push(worker);
		return worker;
	}, () => arrived++);
	return { placer, workers, arrived: () => arrived };
}

test('A small graph is placed at once, and no worker is opened', () => {
	const { placer, workers } = desk();
	expect(placer.place(graph(60), {})).toEqual(place(graph(60)));
	expect(workers).toEqual([]);
});

test('A large one is placed in the worker, exactly as it would be here', () => {
	const { placer, workers, arrived } = desk();
	expect(placer.place(graph(400), {})).toBeNull();
	expect(placer.place(graph(400), {})).toBeNull();
	expect([workers.length, arrived()]).toEqual([1, 0]);
	workers[0]?.work();
	expect(arrived()).toBe(1);
	expect(placer.place(graph(400), {})).toEqual(place(graph(400)));
});

test('A large one that stood is kept warm at once', () => {
	const { placer, workers } = desk();
	const { memory } = place(graph(400));
	expect(placer.place(graph(401), {}, memory)).toEqual(place(graph(401), {}, memory));
	expect(workers).toEqual([]);
});

test('Placing anew is another order than keeping what stood, though the graph is the same', () => {
	const { placer, workers } = desk();
	const memory = place(graph(10)).memory;
	placer.place(graph(400), {}, memory);
	workers[0]?.work();
	expect(placer.place(graph(400), {}, memory)).not.toBeNull();
	expect(placer.place(graph(400), {})).toBeNull();
});

test('A newer order wins, and the answer to the older one is never taken', () => {
	const { placer, workers, arrived } = desk();
	placer.place(graph(400, 'old'), {});
	placer.place(graph(400, 'new'), {});
	expect(workers.map(({ isOpen }) => isOpen)).toEqual([false, true]);
	workers[0]?.work();
	expect(arrived()).toBe(0);
	workers[1]?.work();
	expect([...placer.place(graph(400, 'new'), {})?.at.keys() ?? []][0]).toBe('new0');
});

test('What was on its way is given up for a picture that is there at once', () => {
	const { placer, workers, arrived } = desk();
	placer.place(graph(400), {});
	placer.place(graph(20), {});
	workers[0]?.work();
	expect([workers[0]?.isOpen, arrived()]).toEqual([false, 0]);
});

test('Where no worker can be made, or one fails, it is placed on the spot', () => {
	const without = new Placer(() => {
		throw new Error('no workers here');
	}, () => undefined);
	expect(without.place(graph(400), {})).toEqual(place(graph(400)));
	const { placer, workers, arrived } = desk();
	placer.place(graph(400), {});
	workers[0]?.fail();
	expect([workers[0]?.isOpen, arrived()]).toEqual([false, 1]);
	expect(placer.place(graph(400), {})).toEqual(place(graph(400)));
	expect(workers).toHaveLength(1);
});

test('Once closed nothing arrives, until it is asked again', () => {
	const { placer, workers, arrived } = desk();
	placer.place(graph(400), {});
	placer.close();
	workers[0]?.work();
	expect([workers[0]?.isOpen, arrived()]).toEqual([false, 0]);
	expect(placer.place(graph(400), {})).toBeNull();
	expect(workers).toHaveLength(2);
});
