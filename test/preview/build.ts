/** Builds the preview page with esbuild. Two copies of CodeMirror would make plugins' editor extensions unknown to the editor, so that fails. */
import { copyFile, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as esbuild from 'esbuild';

const ONCE = ['@codemirror/state', '@codemirror/view', '@codemirror/language'];

/** @returns the folder with index.html, page.js, note-worker.js and page.css */
export async function buildPage(repository: string): Promise<string> {
	// Asked for at run time, because esbuild cannot be bundled, and what runs this file bundles it.
	const { build } = createRequire(join(repository, 'package.json'))('esbuild') as typeof esbuild;
	const source = join(repository, 'test/preview');
	const folder = join(repository, 'dist/preview');
	await mkdir(folder, { recursive: true });
	const { metafile } = await build({
		entryPoints: { page: join(source, 'page.ts'), 'note-worker': join(source, 'world/note-worker.ts') },
		outdir: folder, bundle: true, format: 'iife', platform: 'browser', target: 'es2022', keepNames: true,
		sourcemap: 'linked', metafile: true, legalComments: 'none', charset: 'utf8', logLevel: 'warning',
	});
	refuseTwoCopies(Object.keys(metafile.inputs));
	await build({ entryPoints: { page: join(source, 'faces/page.css') }, outdir: folder, bundle: true, logLevel: 'warning' });
	await copyFile(join(source, 'index.html'), join(folder, 'index.html'));
	return folder;
}

function refuseTwoCopies(inputs: readonly string[]): void {
	for (const name of ONCE) {
		const copies = inputs.filter((input) => input.includes(`node_modules/${name}/`));
		if (copies.length !== 1) throw new Error(`${name} is in the page ${String(copies.length)} times: ${copies.join(', ')}`);
	}
}
