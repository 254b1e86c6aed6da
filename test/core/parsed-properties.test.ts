/** Front matter parsed by somebody else: wherever it is taken, the note is the one its text gives. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { placeFrontMatter } from '../../src/core/front-matter.ts';
import { hasBody, readMarkdown, readNote } from '../../src/core/note.ts';
import type { Note, PlainNote } from '../../src/core/note.ts';
import { parsedProperties } from '../../src/core/parsed-properties.ts';
import { filesBelow, VAULTS } from '../files.ts';
import { randomText } from './reading.ts';

/** The note as the app's parse gives it; null where the text has to be read. */
function readParsed(path: string, text: string): Note | PlainNote | null {
	const place = placeFrontMatter(text);
	if (place.is !== 'block') return null;
	const yaml = text.slice(place.from, place.to);
	let values: unknown;
	try {
		values = parse(yaml, { version: '1.2', logLevel: 'error' });
	} catch {
		return null;
	}
	if (typeof values !== 'object' || values === null || Array.isArray(values)) return null;
	const parsed = parsedProperties({ values: values as Record<string, unknown>, size: yaml.length });
	if (parsed === 'text') return null;
	if (parsed === 'plain') return readNote({ path, text: '', properties: { entries: [], fault: null } });
	return readNote({ path, text: hasBody(parsed.type) ? text : '', properties: { entries: parsed.entries, fault: null } });
}

/** A note without its lines, which a parse does not tell. */
const withoutLines = (note: Note | PlainNote): unknown =>
	JSON.parse(JSON.stringify(note, (key, value: unknown) => (key === 'line' ? undefined : value))) as unknown;

function expectAlike(path: string, text: string): boolean {
	const read = readMarkdown(path, text);
	const parsed = readParsed(path, text);
	if (parsed === null || (parsed.faults.length > 0 && parsed.type !== null)) return false;
	expect(withoutLines(parsed), path).toEqual(withoutLines(read.type === null ? { ...read, faults: [], declares: null } : read));
	if (read.type === null) expect(read.faults, path).toEqual([]);
	return true;
}

describe('a note of which only the parse is known', () => {
	test.each(['sample', 'hostile'])('is the note of its text, in every note of the %s vaults', (name) => {
		const files = filesBelow(join(VAULTS, name));
		const taken = [...files.list()].filter((path) => {
			const text = path.endsWith('.md') ? files.read(path) : null;
			return typeof text === 'string' && expectAlike(path, text);
		});
		expect(taken.length).toBeGreaterThan(name === 'sample' ? 80 : 10);
	});

	test('is the note of its text, whatever stands in it', () => {
		fc.assert(fc.property(randomText, (text) => void expectAlike('A社/メモ.md', text)), { numRuns: Number(process.env.BANSOU_RUNS ?? 2000) });
	});

	test('is read from its text where a number may have lost its spelling', () => {
		expect(readParsed('x.md', '---\ntype: fact\nperiod: 2024.10\n---\n')).toBe(null);
		expect(readParsed('x.md', '---\ntype: fact\nvalue: 007\n---\n')).toMatchObject({ fields: { value: 7 } });
	});
});
