/** The command line as words: what they ask for, and one line for what is wrong with them. */
import { describe, expect, test } from 'vitest';
import { parseArguments, UsageError } from '../../src/cli/arguments.ts';

const TODAY = '2026-01-25';
const refusal = (...args: string[]): string => {
	try {
		parseArguments(args, TODAY);
	} catch (error) {
		if (error instanceof UsageError) return error.message;
		throw error;
	}
	return 'accepted';
};

describe('a command line', () => {
	test('names a command and a vault, and is read as of today', () => {
		expect(parseArguments(['check', '保管庫'], TODAY)).toMatchObject({ command: 'check', vault: '保管庫', today: TODAY, json: false, client: null, write: false });
	});

	test('takes its options in any order, with a space or an equals sign', () => {
		expect(parseArguments(['--json', 'stage', '--to=4', 'v', '--client', 'A社', '--today=2026-02-01'], TODAY)).toMatchObject({ command: 'stage', vault: 'v', to: '4', client: 'A社', today: '2026-02-01', json: true });
		expect(parseArguments(['graph', 'v', '-o', 'x.json', '--as-of-visit', '3'], TODAY)).toMatchObject({ command: 'graph', output: 'x.json', asOfVisit: '3' });
	});

	test('names a view in either language, and means the whole when it names none', () => {
		const viewOf = (...args: string[]): unknown => (parseArguments(['graph', 'v', ...args], TODAY) as { view?: unknown }).view;
		expect([viewOf(), viewOf('--view', 'structure'), viewOf('--view=構造'), viewOf('--view', 'Goals'), viewOf('--view', '見える化')]).toEqual(['whole', 'structure', 'structure', 'goals', 'overview']);
	});

	test('asks for help or the version without a vault', () => {
		expect(parseArguments(['--help'], TODAY)).toMatchObject({ about: 'help' });
		expect(parseArguments(['check', '-h'], TODAY)).toMatchObject({ about: 'help' });
		expect(parseArguments(['--version'], TODAY)).toMatchObject({ about: 'version' });
	});

	test('takes everything behind -- as it stands', () => {
		expect(parseArguments(['check', '--', '--保管庫'], TODAY)).toMatchObject({ vault: '--保管庫' });
	});

	test.each([
		[['--lang', 'en'], 'name a command: check, status, stage, graph or report (see bansou --help)'],
		[['chek', 'v', '--lang', 'en'], 'there is no command “chek”; there are check, status, stage, graph and report'],
		[['check', '--lang', 'en'], 'name the folder of a vault'],
		[['check', 'a', 'b', '--lang=en'], '“b” is one word too many; name one vault folder'],
		[['check', 'v', '--jsn', '--lang', 'en'], 'there is no option “--jsn” (see bansou --help)'],
		[['check', 'v', '--toString', '--lang', 'en'], 'there is no option “--toString” (see bansou --help)'],
		[['check', 'v', '--client', '--lang', 'en'], '--client needs a value'],
		[['check', 'v', '--today', '11月末', '--lang', 'en'], '--today “11月末” is not a date; write it as 2026-05-10'],
		[['check', 'v', '--lang', 'fr'], '--lang「fr」は使えません。ja か en を指定してください'],
		[['graph', 'v', '--view', 'map', '--lang', 'en'], '--view “map” is not known; use goals, overview, breakdown, structure, whole'],
		[['check', 'v', '--view', 'goals', '--lang', 'en'], '--view does not go with check (see bansou --help)'],
		[['status', 'v', '--client', 'A社', '--lang', 'en'], '--client does not go with status (see bansou --help)'],
		[['check', 'v', '--json=yes', '--lang', 'en'], 'there is no option “--json=yes” (see bansou --help)'],
	])('%j is refused in one line', (args, message) => {
		expect(refusal(...args)).toBe(message);
	});

	test('never passes over an option that would keep something back', () => {
		expect(parseArguments(['graph', 'v', '--client', 'A社', '--owner'], TODAY)).toMatchObject({ owner: true });
		expect(refusal('check', 'v', '--owner')).toBe('--owner は check では使えません（詳しくは bansou --help）');
		expect(parseArguments(['graph', 'v', '--settings', 'x.json'], TODAY)).toMatchObject({ settings: 'x.json' });
	});
});
