/** Builds what is shipped: main.js and styles.css for the app, and the command line as one Node file. */
import { build } from 'esbuild';
import { sampleVault } from './scripts/pack-sample.mjs';
import { placementWorker } from './scripts/pack-worker.mjs';

// Node's own choice of a library's file would bundle all of lucide.
const common = { bundle: true, mainFields: ['module', 'main'], minify: true, legalComments: 'none', logLevel: 'warning', charset: 'utf8' };

const [plugin] = await Promise.all([
	build({
		...common,
		entryPoints: ['src/main.ts'],
		outfile: 'main.js',
		metafile: true,
		plugins: [sampleVault(), placementWorker()],
		format: 'cjs',
		target: 'es2022',
		external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'],
	}),
	build({ ...common, entryPoints: ['styles/index.css'], outfile: 'styles.css' }),
	build({
		...common,
		entryPoints: ['src/cli/main.mts'],
		outfile: 'dist/bansou.mjs',
		platform: 'node',
		format: 'esm',
		target: 'node20',
		// gray-matter is CommonJS and asks for Node's modules by require().
		banner: { js: "#!/usr/bin/env node\nimport { createRequire as bansouRequire } from 'node:module';\nconst require = bansouRequire(import.meta.url);" },
	}),
]);

// What the plugin weighs, by part: the app loads all of it at start.
const [{ bytes, inputs }] = Object.entries(plugin.metafile.outputs).filter(([name]) => name === 'main.js').map(([, output]) => output);
const parts = new Map();
for (const [name, { bytesInOutput }] of Object.entries(inputs)) {
	const part = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(name)?.[1] ?? /^src\/([^/]+)/.exec(name)?.[1] ?? name;
	parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
}
const kilobytes = (count) => `${(count / 1000).toFixed(1)} kB`;
console.log(`main.js ${kilobytes(bytes)}: ${[...parts].sort(([, a], [, b]) => b - a).map(([part, count]) => `${part} ${kilobytes(count)}`).join(', ')}`);
