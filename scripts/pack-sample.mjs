/** Packs the sample clients into the plugin: an esbuild plugin under whose module name `bansou:sample-vault` their notes stand as one string. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync, strToU8 } from 'fflate';

const SAMPLE = join(import.meta.dirname, '../test/vaults/sample');

/** The notes of the sample, text by path, in the order of their paths: every Markdown file in a client's folder. */
export function sampleNotes(root = SAMPLE) {
	const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => path.split(sep).join('/')).filter((path) => path.includes('/') && path.endsWith('.md') && !/(?:^|\/)\./.test(path));
	// Git may have changed line ends, and file systems the form of letters; neither may change the bytes that are shipped.
	const notes = paths.map((path) => [path.normalize('NFC'), readFileSync(join(root, path), 'utf8').replace(/\r\n/g, '\n')]);
	return Object.fromEntries(notes.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Base64 of gzip of JSON `{ path: text }`: the same notes make the same string, on any machine. */
export const packed = (notes) => Buffer.from(gzipSync(strToU8(JSON.stringify(notes)), { level: 9, mtime: 0 })).toString('base64');

export function sampleVault(root = SAMPLE) {
	return {
		name: 'sample-vault',
		setup(build) {
			build.onResolve({ filter: /^bansou:sample-vault$/ }, ({ path }) => ({ path, namespace: 'sample-vault' }));
			build.onLoad({ filter: /.*/, namespace: 'sample-vault' }, () => ({ contents: `export default ${JSON.stringify(packed(sampleNotes(root)))};`, loader: 'js', watchDirs: [root] }));
		},
	};
}
