/** The findings of the two sample clients against the lists of domain G-A and G-D: the codes listed there, and those named as silent. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../../src/cli/folder.ts';
import { engagementOf } from '../../../src/core/engagement.ts';
import { findingsOf } from '../../../src/core/findings/index.ts';
import type { Found, FindingCode } from '../../../src/core/findings/index.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { filesBelow } from '../../files.ts';
import { clientAt } from '../vault.ts';

const VAULTS = join(import.meta.dirname, '../../vaults');
const places = (name: string): Record<string, string> => JSON.parse(readFileSync(join(VAULTS, name), 'utf8')) as Record<string, string>;
const notebook = readFolder(filesBelow(join(VAULTS, 'sample')));

/** A code, and what is found of it: the ids of the domain, subject first, and behind them what is counted. */
type Expected = readonly (readonly [code: FindingCode, ...sightings: string[]])[];

const CASES: Readonly<Record<string, { readonly path: string; readonly map: string; readonly expected: Expected }>> = {
	'G-A, the paper’s case': {
		path: 'A社/A社.md',
		map: 'sample-map-a.json',
		expected: [
			// E2 is supported through its part E3.
			['G02', 'A-E1'],
			// The client’s own note comes first, and behind it the essential issues that ask for a vision.
			['G06', 'client A-E3 A-E1 A-E2'],
			// With the cause that the single step leads to.
			['G08', 'A-I2 A-E1', 'A-I3 A-E1'],
			// E2 and E3 are addressed through E3.
			['G10'],
			['G11', 'A-A6'],
			['G15'],
			['G16', 'A-E1 2/5', 'A-E2 3/5', 'A-E3 2/5'],
			['G17', 'A-E1', 'A-E2'],
			['G24', 'A-E1'],
			// C2 was revised, so the fact against it has had its say.
			['G27'],
			['G30', 'A-A1 when measure', 'A-A2 when measure', 'A-A3 when measure', 'A-A4 when measure', 'A-A5 when measure', 'A-A6 when measure'],
			['G31', 'A-A6'],
		],
	},
	'G-D, しおかぜ食品': {
		path: 'しおかぜ食品/しおかぜ食品.md',
		map: 'sample-map-d.json',
		expected: [
			['G02', 'D-C5'],
			['G03', 'D-C1 D-F6', 'D-C3 D-F4', 'D-C4 D-F12', 'D-C6 D-F15'],
			['G07', 'D-I7 D-C6 D-C7 D-C8'],
			['G09', 'D-A4 D-I1'],
			// The same loop as in the domain, from its first note in path order on.
			['G12', 'D-I4 D-I3 D-I5'],
			['G15', 'D-I7 6/7'],
			['G16', 'D-E1 6/7'],
			['G17', 'D-E0'],
			// The domain names the fact first; the subject is what it speaks against.
			['G27', 'D-I1 D-F11'],
			['G30', 'D-A4 when measure'],
		],
	},
};

/** What a sighting counts, beside the notes it names. */
function counted({ details }: Found): string[] {
	if ('reached' in details) return [`${details.reached}/${details.all}`];
	return 'missing' in details ? [...details.missing] : [];
}

for (const [name, { path, map, expected }] of Object.entries(CASES)) {
	describe(name, () => {
		const client = clientAt(notebook, path);
		const ids = new Map([[path, 'client'], ...Object.entries(places(map)).map(([id, place]) => [place, id] as const)]);
		const found = findingsOf(engagementOf(notebook, client, '2026-01-25', DEFAULT_SETTINGS));

		test('stands at stage 7', () => expect(client.note.fields.stage).toBe(7));

		test.each(expected)('%s', (code, ...sightings) => {
			const seen = found.filter((one) => one.code === code).map((one) => [...one.ids.map((id) => ids.get(id) ?? id), ...counted(one)].join(' '));
			expect(seen.sort()).toEqual([...sightings].sort());
		});

		test('is confirmed nowhere yet, so all of it is open', () => expect(found.filter(({ confirmation }) => confirmation !== null)).toEqual([]));
	});
}
