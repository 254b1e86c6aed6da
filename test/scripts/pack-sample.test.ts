/** The sample as it is packed into the plugin: the notes of the clients, the same bytes each time. */
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { packed, sampleNotes, sampleVault } from '../../scripts/pack-sample.mjs';
import { filesBelow, VAULTS } from '../files.ts';

const unpacked = (text: string): unknown => JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString('utf8'));

test('holds every note of the three clients and nothing else', () => {
	const paths = [...filesBelow(`${VAULTS}/sample`).list()].filter((path) => path.endsWith('.md')).sort();
	expect(Object.keys(sampleNotes())).toEqual(paths);
	expect(new Set(paths.map((path) => path.split('/')[0]))).toEqual(new Set(['A社', 'Harbour Bakery', 'しおかぜ食品']));
});

test('is the same string each time, and unpacks to the same notes', () => {
	const notes = sampleNotes();
	expect(packed(notes)).toBe(packed(sampleNotes()));
	expect(unpacked(packed(notes))).toEqual(notes);
	// No time of day and no operating system is in the head of the archive.
	expect([...Buffer.from(packed({}), 'base64').subarray(4, 8)]).toEqual([0, 0, 0, 0]);
});

test('is what the module name stands for in a build', async () => {
	const stdin = { contents: "import text from 'bansou:sample-vault'; export default text;", resolveDir: VAULTS };
	const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'esm', plugins: [sampleVault()] });
	const text = /"([A-Za-z0-9+/=]{1000,})"/.exec(outputFiles[0]?.text ?? '')?.[1] ?? '';
	expect(unpacked(text)).toEqual(sampleNotes());
});
