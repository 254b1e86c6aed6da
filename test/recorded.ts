/** Output that people read, kept beside the tests. Recorded anew only when asked for by name, and then the run fails, so that nobody records without reading. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

const FOLDER = join(import.meta.dirname, 'recorded');

/**
 * Expects a text to be the recorded one. `BANSOU_RECORD=name npm test` records it.
 * @param name file below test/recorded
 */
export function expectRecorded(name: string, text: string): void {
	const file = join(FOLDER, name);
	if (process.env.BANSOU_RECORD === name) {
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
		throw new Error(`recorded ${name}: read it, then run the tests again without BANSOU_RECORD`);
	}
	if (!existsSync(file)) throw new Error(`nothing is recorded as ${name}; BANSOU_RECORD=${name} records it`);
	expect(text).toBe(readFileSync(file, 'utf8'));
}
