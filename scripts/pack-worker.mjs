/** Packs a worker into the plugin: an esbuild plugin under whose module name `bansou:placement-worker` the worker's whole script stands as one string. */
import { join } from 'node:path';

const ENTRY = join(import.meta.dirname, '../src/diagram/screen/placement-worker.ts');

export function placementWorker(entry = ENTRY) {
	return {
		name: 'placement-worker',
		setup(build) {
			build.onResolve({ filter: /^bansou:placement-worker$/ }, ({ path }) => ({ path, namespace: 'placement-worker' }));
			build.onLoad({ filter: /.*/, namespace: 'placement-worker' }, async () => {
				const { outputFiles, metafile } = await build.esbuild.build({ entryPoints: [entry], bundle: true, minify: true, write: false, metafile: true, format: 'iife', target: 'es2022', legalComments: 'none', charset: 'utf8' });
				return { contents: outputFiles[0].text, loader: 'text', watchFiles: Object.keys(metafile.inputs) };
			});
		},
	};
}
