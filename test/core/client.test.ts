/** One client: its notes by type, its visits in order, and who its people are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Client } from '../../src/core/client.ts';
import { lastVisit, nextVisit, tookPlace } from '../../src/core/client.ts';
import { note, onlyClient } from './vault.ts';
import type { Vault } from './vault.ts';

const clientOf = (vault: Vault): Client => onlyClient({ 'A社/A社.md': note('種別: 支援先'), ...vault }).client;
const clientWith = (...properties: string[]): Client => clientOf({ 'A社/A社.md': note('種別: 支援先', ...properties) });

/** A client with a visit per line: its properties after its file name. */
const withVisits = (visits: Readonly<Record<string, readonly string[]>>): Client =>
	clientOf(Object.fromEntries(Object.entries(visits).map(([name, properties]) => [`A社/${name}.md`, note('種別: 訪問', ...properties)])));
const names = (client: Client): string[] => client.visits.map(({ title }) => title);

describe('a client', () => {
	test('has the path and folder of its note, and all of its notes by path, its own among them', () => {
		const client = clientOf({ 'A社/課題/b.md': note('種別: 課題'), 'A社/課題/a.md': note('種別: 課題'), 'A社/z.md': note('種別: 訪問'), 'B.md': note('種別: 課題') });
		expect([client.path, client.folder]).toEqual(['A社/A社.md', 'A社']);
		expect([...client.notes.keys()]).toEqual(['A社/A社.md', 'A社/z.md', 'A社/課題/a.md', 'A社/課題/b.md']);
		expect(client.notes.get('A社/A社.md')).toBe(client.note);
	});

	test('gives its notes of one type by path, and none of a type it has no note of', () => {
		const client = clientOf({ 'A社/b.md': note('種別: 課題'), 'A社/a.md': note('type: issue'), 'A社/c.md': note('種別: 要因') });
		expect(client.ofType('issue').map(({ path }) => path)).toEqual(['A社/a.md', 'A社/b.md']);
		expect(client.ofType('cause').map(({ path }) => path)).toEqual(['A社/c.md']);
		expect(client.ofType('client').map(({ path }) => path)).toEqual(['A社/A社.md']);
		expect(client.ofType('vision')).toEqual([]);
	});

	test('has the name of its business, else the title of its note, else the name of its file', () => {
		expect(clientWith('事業者名: 株式会社A', '題名: A社のこと').name).toBe('株式会社A');
		expect(clientWith('題名: A社のこと').name).toBe('A社のこと');
		expect(clientWith().name).toBe('A社');
	});

	test('may stand at the root of the vault', () => {
		const { client } = onlyClient({ 'A社.md': note('type: client'), 'メモ/深い/課題.md': note('type: issue') });
		expect([client.folder, [...client.notes.keys()]]).toEqual(['', ['A社.md', 'メモ/深い/課題.md']]);
	});
});

describe('visits', () => {
	test('come in the order of their numbers, not of their names or days', () => {
		expect(names(withVisits({ b: ['回: 10', '日付: 2025-01-01'], a: ['回: 9', '日付: 2025-12-01'], c: ['回: 1'] }))).toEqual(['c', 'a', 'b']);
	});

	test('come in the order of their days where a number is missing', () => {
		expect(names(withVisits({ c: ['日付: 2025-01-15'], b: ['回: 1', '日付: 2025-01-10'], a: ['回: 2', '日付: 2025-01-20'] }))).toEqual(['b', 'c', 'a']);
	});

	test('without a number and without a day come last, by path', () => {
		expect(names(withVisits({ b: [], a: [], c: ['日付: 2025-01-15'] }))).toEqual(['c', 'a', 'b']);
	});

	test('without a number stand behind the numbered ones of the same day', () => {
		expect(names(withVisits({ a: ['日付: 2025-01-10'], b: ['回: 1', '日付: 2025-01-10'], c: ['回: 2', '日付: 2025-01-11'] }))).toEqual(['b', 'a', 'c']);
	});

	test('of one number come in the order of their days, then by path', () => {
		expect(names(withVisits({ a: ['回: 1', '日付: 2025-02-01'], b: ['回: 1', '日付: 2025-01-01'], d: ['回: 1'], c: ['回: 1'] }))).toEqual(['b', 'a', 'c', 'd']);
	});

	test('keep their order whatever their files are called', () => {
		const [first, second, later] = [['回: 1'], ['回: 2', '日付: 2024-12-01'], ['日付: 2025-01-01']];
		const orderOf = (a: string, b: string, c: string): string[] => names(withVisits({ [a]: first, [b]: second, [c]: later })).map((name) => ({ [a]: 'first', [b]: 'second', [c]: 'later' })[name] ?? name);
		const orders = [orderOf('a', 'b', 'c'), orderOf('a', 'c', 'b'), orderOf('b', 'a', 'c'), orderOf('b', 'c', 'a'), orderOf('c', 'a', 'b'), orderOf('c', 'b', 'a')];
		expect(orders).toEqual(orders.map(() => ['first', 'second', 'later']));
	});
});

describe('random visits', () => {
	const header = fc.record({ no: fc.option(fc.integer({ min: 1, max: 4 })), day: fc.option(fc.integer({ min: 1, max: 4 })) });
	const some = fc.array(header, { maxLength: 7 }).chain((headers) => fc.record({ headers: fc.constant(headers), order: fc.shuffledSubarray(headers.map((_, i) => i), { minLength: headers.length }) }));
	/** The visits in order, as `number/day`; the place in the list is the file's name. */
	const inOrder = (headers: readonly { no: number | null; day: number | null }[]): string[] =>
		withVisits(Object.fromEntries(headers.map(({ no, day }, i) => [`v${i}`, [...(no === null ? [] : [`回: ${no}`]), ...(day === null ? [] : [`日付: 2026-01-0${day}`])]]))).visits.map(({ fields: { no, date } }) => `${no ?? ''}/${date ?? ''}`);

	test('stand in one order whatever their files are called, and those with numbers in the order of their numbers', () => {
		fc.assert(
			fc.property(some, ({ headers, order }) => {
				const visits = inOrder(headers);
				expect(inOrder(order.flatMap((i) => headers[i] ?? []))).toEqual(visits);
				const numbers = visits.map((visit) => visit.split('/')[0] ?? '').filter((no) => no !== '');
				expect(numbers).toEqual([...numbers].sort());
			}),
			{ numRuns: 500 },
		);
	});

	test('without numbers stand in the order of their days', () => {
		fc.assert(
			fc.property(fc.array(header, { maxLength: 7 }), (headers) => {
				const days = inOrder(headers).filter((visit) => visit.startsWith('/')).map((visit) => visit.slice(1));
				expect(days).toEqual([...days].sort((a, b) => ((a || '9') < (b || '9') ? -1 : 1)));
			}),
			{ numRuns: 300 },
		);
	});
});

describe('the owner', () => {
	test('is named by the words for owners and by the name on the client note, in any width and case', () => {
		const client = clientWith('経営者名: 潮田 直樹');
		expect(['経営者', '社長', '代表', '店主', 'Owner', 'PRESIDENT', '潮田 直樹', '潮田　直樹', ' 社長 '].filter((name) => !client.isOwner(name))).toEqual([]);
		expect(['工場長', '潮田', '社長の奥様', '佐伯', ''].filter((name) => client.isOwner(name))).toEqual([]);
	});

	test('may be named by a link, which is read as its words', () => {
		expect(clientWith('経営者名: "[[人/潮田 直樹]]"').isOwner('潮田 直樹')).toBe(true);
		expect(clientWith('owner: "[[人/潮田 直樹|社主]]"').isOwner('社主')).toBe(true);
	});

	test('is nobody by name where the note names nobody', () => {
		expect(clientWith().isOwner('潮田 直樹')).toBe(false);
		expect(clientWith().isOwner('社長')).toBe(true);
	});
});

describe('a supporter', () => {
	test('is one of the words for supporters, whoever the people are', () => {
		const client = clientWith();
		expect(['支援者', '支援チーム', '主担当', '副担当', '事務局', '統括事務局', 'Support Team'].filter((name) => !client.isSupporter(name))).toEqual([]);
		expect(['佐伯', '社長', '会社と支援チーム', '担当'].filter((name) => client.isSupporter(name))).toEqual([]);
	});

	test('is the lead, a deputy or the office, as text or as a link', () => {
		const client = clientWith('主担当: "[[人/佐伯]]"', 'deputies:', '  - 森', '  - "[[林|林さん]]"', '統括事務局: 商工会議所');
		expect(['佐伯', '森', '林さん', '商工会議所'].filter((name) => !client.isSupporter(name))).toEqual([]);
		expect(['人/佐伯', '林', '会議所'].filter((name) => client.isSupporter(name))).toEqual([]);
	});

	test('is not the owner, nor the owner a supporter', () => {
		const client = clientWith('経営者名: 潮田', '主担当: 佐伯');
		expect([client.isOwner('佐伯'), client.isSupporter('潮田'), client.isSupporter('社長')]).toEqual([false, false, false]);
	});
});

describe('a visit', () => {
	const took = (today: string, ...properties: string[]): boolean => {
		const [visit] = withVisits({ v: properties }).visits;
		if (!visit) throw new RangeError('no visit');
		return tookPlace(visit, today);
	};

	test('has taken place when it says so, whatever its day', () => {
		expect([took('2026-01-25', '状態: 実施済'), took('2026-01-25', '状態: 実施済', '日付: 2027-01-01')]).toEqual([true, true]);
	});

	test('that says nothing has taken place from its day on', () => {
		expect([took('2026-01-24', '日付: 2026-01-25'), took('2026-01-25', '日付: 2026-01-25'), took('2026-01-26', '日付: 2026-01-25'), took('2026-01-26')]).toEqual([false, true, true, false]);
	});

	test('that is planned, postponed or cancelled has not, though its day has passed', () => {
		expect(['予定', '延期', '中止'].map((status) => took('2026-01-25', `状態: ${status}`, '日付: 2025-01-01'))).toEqual([false, false, false]);
	});
});

describe('the last and the next visit', () => {
	const client = withVisits({
		第1回: ['回: 1', '日付: 2025-10-01', '状態: 実施済'],
		第2回: ['回: 2', '日付: 2025-11-01'],
		第3回: ['回: 3', '日付: 2025-11-15', '状態: 中止'],
		第4回: ['回: 4', '日付: 2025-12-20', '状態: 予定'],
		第5回: ['回: 5', '日付: 2025-12-01', '状態: 予定'],
		第6回: ['回: 6', '状態: 予定'],
	});
	const at = (today: string): [string | undefined, string | undefined] => [lastVisit(client, today)?.title, nextVisit(client, today)?.title];

	test('are the last one that took place and the earliest that is to come', () => {
		expect(at('2025-10-20')).toEqual(['第1回', '第2回']);
		expect(at('2025-11-01')).toEqual(['第2回', '第5回']);
		expect(at('2025-12-01')).toEqual(['第2回', '第5回']);
		expect(at('2025-12-02')).toEqual(['第2回', '第4回']);
	});

	test('fall back on a planned visit without a day', () => {
		expect(at('2026-02-01')).toEqual(['第2回', '第6回']);
	});

	test('are none where there are none', () => {
		const none = withVisits({ a: ['状態: 延期', '日付: 2030-01-01'], b: [] });
		expect([lastVisit(none, '2026-01-01'), nextVisit(none, '2026-01-01')]).toEqual([null, null]);
	});
});

test('a visit that a sync service has copied is there once', () => {
	expect(names(withVisits({ '第4回 (Conflicted copy Mac 202601252030)': ['回: 4'], '第4回': ['回: 4'], '第5回': ['回: 5'] }))).toEqual(['第4回', '第5回']);
});
