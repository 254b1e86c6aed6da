/** Runs a TypeScript file of this repository: node scripts/run.mjs FILE [words]. Bundled first, so that what is measured is what is shipped. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [file, ...words] = process.argv.slice(2);
const folder = mkdtempSync(join(process.cwd(), 'dist-'));
const outfile = join(folder, 'run.mjs');
try {
	await build({
		entryPoints: [resolve(file)], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'error', external: ['playwright-core'],
		banner: { js: "import { createRequire as requireFrom } from 'node:module';\nconst require = requireFrom(import.meta.url);" },
	});
	process.argv.splice(1, process.argv.length - 1, outfile, ...words);
	await import(pathToFileURL(outfile).href);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
