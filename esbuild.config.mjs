/** Builds what is shipped: main.js and styles.css for the app, and the command line as one Node file. */
import { build } from 'esbuild';

const common = { bundle: true, minify: true, legalComments: 'none', logLevel: 'warning', charset: 'utf8' };

await Promise.all([
	build({
		...common,
		entryPoints: ['src/main.ts'],
		outfile: 'main.js',
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
