/** Before the e2e tests: builds the page of the preview host and sets it aside with the plugin, so that nobody who builds meanwhile disturbs the run. */
import { copyFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildPage } from '../preview/build.ts';
import { chromiumPath } from './chromium.ts';

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
	chromiumPath();
	const repository = join(import.meta.dirname, '../..');
	const folder = await mkdtemp(join(tmpdir(), 'bansou-built-'));
	for (const file of ['main.js', 'manifest.json', 'styles.css']) await copyFile(join(repository, file), join(folder, file));
	await cp(await buildPage(repository), join(folder, 'page'), { recursive: true });
	project.provide('built', { plugin: folder, page: join(folder, 'page') });
	return () => rm(folder, { recursive: true, force: true });
}
