/** Runs in a worker: places each graph it is sent, and answers with the places. Its bundle is packed into the plugin as text (scripts/pack-worker.mjs); nobody imports it. */
import { place } from '../placement/place.ts';
import type { PlacementOrder } from './placer.ts';

self.addEventListener('message', ({ data }: MessageEvent<PlacementOrder>) => {
	self.postMessage(place(data.graph, data.options, data.before));
});
