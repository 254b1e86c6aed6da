/** All notes of a vault as one value: who belongs to whom, and that no version of it ever remembers another. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linksOf } from '../../src/core/client-links.ts';
import { issueGraph } from '../../src/core/issue-graph.ts';
import { Notebook } from '../../src/core/notebook.ts';
import { originalOfCopy } from '../../src/core/sync-copy.ts';
import { randomStep, randomText, randomVault } from './random-vault.ts';
import type { Change } from './random-vault.ts';
import { belonging, clientAt, describeNotebook, note, noteAt, notebookOf } from './vault.ts';
import type { Vault } from './vault.ts';

const CLIENT = note('種別: 支援先');
const ISSUE = note('種別: 課題');
const codes = (vault: Vault): string[] => describeNotebook(notebookOf(vault)).problems.map(({ path, code }) => `${path} ${code}`);
const ownersOf = (vault: Vault): Record<string, string[]> => belonging(notebookOf(vault));

describe('a note belongs', () => {
	test('to the client note of its own folder', () => {
		expect(ownersOf({ 'A社/A社.md': CLIENT, 'A社/課題.md': ISSUE, 'B社/B社.md': CLIENT, 'B社/課題.md': ISSUE })).toEqual({ 'A社/A社.md': ['A社/A社.md', 'A社/課題.md'], 'B社/B社.md': ['B社/B社.md', 'B社/課題.md'] });
	});

	test('to the client note of the nearest enclosing folder, however deep it stands', () => {
		expect(ownersOf({ 'A社/A社.md': CLIENT, 'A社/課題/古い/課題.md': ISSUE, 'A社2/課題.md': ISSUE })).toEqual({ 'A社/A社.md': ['A社/A社.md', 'A社/課題/古い/課題.md'] });
	});

	test('to the inner of two nested clients, and the inner client note to itself', () => {
		const vault = { '組合/組合.md': CLIENT, '組合/課題.md': ISSUE, '組合/A社/A社.md': CLIENT, '組合/A社/要因/課題.md': ISSUE };
		expect(ownersOf(vault)).toEqual({ '組合/A社/A社.md': ['組合/A社/A社.md', '組合/A社/要因/課題.md'], '組合/組合.md': ['組合/組合.md', '組合/課題.md'] });
	});

	test('to the client that its client property names, before that of its folder', () => {
		expect(ownersOf({ 'A社/A社.md': CLIENT, 'B社/B社.md': CLIENT, 'A社/課題.md': note('種別: 課題', '支援先: "[[B社]]"') })).toEqual({ 'A社/A社.md': ['A社/A社.md'], 'B社/B社.md': ['A社/課題.md', 'B社/B社.md'] });
	});

	test('to the client that its client property names, outside all folders of clients', () => {
		expect(ownersOf({ 'A社/A社.md': CLIENT, '下書き/課題.md': note('種別: 課題', 'client: "[[A社/A社|A]]"'), '課題2.md': note('種別: 課題', 'client: "[[A社#概況]]"') })).toEqual({ 'A社/A社.md': ['A社/A社.md', '下書き/課題.md', '課題2.md'] });
	});

	test('to the client that its client property names from its own place', () => {
		const from = (target: string): string[] | undefined => ownersOf({ 'A社.md': note('種別: 課題'), 'A/A社.md': CLIENT, 'A/下/課題.md': note('種別: 課題', `client: "[[${target}]]"`) })['A/A社.md'];
		expect(from('../A社')).toEqual(['A/A社.md', 'A/下/課題.md']);
		expect(from('./A社')).toEqual(['A/A社.md']);
	});

	test('to nobody when its client property names no client, though it stands in a client’s folder', () => {
		const vault = { 'A社/A社.md': CLIENT, 'A社/a.md': note('種別: 課題', '支援先: "[[無い]]"'), 'A社/b.md': note('種別: 課題', '支援先: "[[A社/a]]"'), 'A社/c.md': note('種別: 課題', '支援先: "[[#見出し]]"'), 'A社/d.md': ISSUE };
		expect(ownersOf(vault)).toEqual({ 'A社/A社.md': ['A社/A社.md', 'A社/d.md'] });
		expect(codes(vault)).toEqual(['A社/a.md no-client', 'A社/b.md no-client', 'A社/c.md no-client']);
	});

	test('to the client of its folder when its client property is no link at all', () => {
		const vault = { 'A社/A社.md': CLIENT, 'A社/a.md': note('種別: 課題', '支援先: A社') };
		expect(ownersOf(vault)).toEqual({ 'A社/A社.md': ['A社/A社.md', 'A社/a.md'] });
		expect(codes(vault)).toEqual(['A社/a.md bad-value']);
	});

	test('to the client of the folder when it names the second client note of that folder', () => {
		const vault = { 'A社/A社.md': CLIENT, 'A社/Z社.md': CLIENT, 'x/課題.md': note('種別: 課題', '支援先: "[[Z社]]"') };
		expect(ownersOf(vault)).toEqual({ 'A社/A社.md': ['A社/A社.md', 'x/課題.md'] });
	});

	test('to itself as a client note, whatever its client property names', () => {
		const vault = { 'A社/A社.md': note('種別: 支援先', '支援先: "[[B社]]"'), 'A社/課題.md': ISSUE, 'B社/B社.md': note('種別: 支援先', 'client: "[[無い]]"') };
		expect(ownersOf(vault)).toEqual({ 'A社/A社.md': ['A社/A社.md', 'A社/課題.md'], 'B社/B社.md': ['B社/B社.md'] });
	});

	test('to a client at the root of the vault wherever it stands, unless a client is nearer', () => {
		expect(ownersOf({ '会社.md': CLIENT, 'メモ/課題.md': ISSUE, 'A社/A社.md': CLIENT, 'A社/課題.md': ISSUE })).toEqual({ 'A社/A社.md': ['A社/A社.md', 'A社/課題.md'], '会社.md': ['メモ/課題.md', '会社.md'] });
	});

	test('to the folder as it is spelled: another case is another folder', () => {
		expect(ownersOf({ 'A/A社.md': CLIENT, 'a/課題.md': ISSUE })).toEqual({ 'A/A社.md': ['A/A社.md'] });
	});
});

describe('of several client notes in one folder', () => {
	test('the first by name is the client, and the others are problems and belong to nobody', () => {
		const vault = { 'A社/B社.md': CLIENT, 'A社/A社.md': CLIENT, 'A社/C社.md': CLIENT, 'A社/課題.md': ISSUE };
		expect(ownersOf(vault)).toEqual({ 'A社/A社.md': ['A社/A社.md', 'A社/課題.md'] });
		expect(codes(vault)).toEqual(['A社/B社.md duplicate-client', 'A社/C社.md duplicate-client']);
	});

	test('a copy made by a sync service is never the client', () => {
		const copy = 'A社/A (Conflicted copy Mac 202601252030).md';
		const original = `A社/${'とても'.repeat(20)}長い名前.md`;
		const vault = { [copy]: CLIENT, [original]: CLIENT };
		expect(original.length).toBeGreaterThan(copy.length);
		expect(Object.keys(ownersOf(vault))).toEqual([original]);
		expect(codes(vault)).toEqual([`${copy} duplicate-client`]);
	});

	test('the next takes over when the first has gone', () => {
		const notebook = notebookOf({ 'A社/A社.md': CLIENT, 'A社/B社.md': CLIENT, 'A社/課題.md': ISSUE });
		expect(belonging(notebook.without('A社/A社.md'))).toEqual({ 'A社/B社.md': ['A社/B社.md', 'A社/課題.md'] });
		expect(belonging(notebook)).toEqual({ 'A社/A社.md': ['A社/A社.md', 'A社/課題.md'] });
	});
});

describe('none of our business', () => {
	const silent = (vault: Vault): void => {
		expect(codes(vault)).toEqual([]);
	};

	test('are notes of our types outside all clients', () => {
		silent({ 'A社/A社.md': CLIENT, '旅行/計画.md': note('type: plan', '予定回数: たくさん', '要因: "[[無い]]"'), '課題.md': ISSUE });
		expect(ownersOf({ '旅行/計画.md': note('type: plan') })).toEqual({});
	});

	test('are plain notes, in a client’s folder as well', () => {
		const notebook = notebookOf({ 'A社/A社.md': CLIENT, 'A社/メモ.md': '# メモ\n[[無い]]', 'A社/本.md': note('type: book', 'author: だれか'), '日記.md': note('date: きのう') });
		expect(notebook.notes.map(({ path }) => path)).toEqual(['A社/A社.md']);
		expect([notebook.get('A社/メモ.md'), notebook.get('A社/A社.md')?.path]).toEqual([null, 'A社/A社.md']);
	});

	test('are broken notes outside all clients', () => {
		silent({ 'A社/A社.md': CLIENT, 'ほか/壊れた.md': '---\ntitle: a: b\n---\n' });
	});
});

describe('plain notes and files', () => {
	test('can be named by links, as what they are', () => {
		const notebook = notebookOf({ 'A社/A社.md': CLIENT, 'A社/メモ.md': 'メモ', 'A社/図.png': '', 'ほか/本.md': 'x' });
		expect(['メモ', '図.png', '本', '図'].map((target) => notebook.resolve(target, 'A社/A社.md'))).toEqual(['A社/メモ.md', 'A社/図.png', 'ほか/本.md', null]);
	});

	test('come and go', () => {
		const empty = notebookOf({});
		const some = empty.withFile('図.png').with(noteAt('メモ.md', 'メモ'));
		expect([some.resolve('図.png', 'x.md'), some.resolve('メモ', 'x.md')]).toEqual(['図.png', 'メモ.md']);
		expect([some.without('図.png').resolve('図.png', 'x.md'), some.without('メモ.md').resolve('メモ', 'x.md')]).toEqual([null, null]);
		expect(empty.resolve('図.png', 'x.md')).toBeNull();
	});

	test('become notes of ours when their text says so, and plain again', () => {
		const plain = notebookOf({ 'A社/A社.md': CLIENT, 'A社/n.md': 'メモ' });
		const ours = plain.with(noteAt('A社/n.md', ISSUE));
		expect([plain, ours, ours.with(noteAt('A社/n.md', 'メモ'))].map((notebook) => belonging(notebook)['A社/A社.md'])).toEqual([['A社/A社.md'], ['A社/A社.md', 'A社/n.md'], ['A社/A社.md']]);
	});
});

describe('conflict copies', () => {
	test('are known by the names that sync services give them', () => {
		expect(originalOfCopy('A/第1回 (Conflicted copy iPhone 202601252030).md')).toBe('A/第1回.md');
		expect(originalOfCopy('A/第1回 (conflicted copy 2026-07-10 070952).md')).toBe('A/第1回.md');
		expect(originalOfCopy('A/第1回 (Saeki’s conflicted copy 2026-07-10).md')).toBe('A/第1回.md');
		expect(originalOfCopy('A/第1回 (佐伯 の競合コピー 2026-07-10).md')).toBe('A/第1回.md');
		expect(originalOfCopy('A/第1回.sync-conflict-20260710-070952-ABCDEFG.md')).toBe('A/第1回.md');
	});

	test('are not taken for what they are not', () => {
		for (const path of ['A/第1回.md', 'A/第1回 2.md', 'A/第1回（写し）.md', 'A/conflicted copy.md', 'A (Conflicted copy Mac 1)/第1回.md', 'A/第1回 (Conflicted copy Mac 1).png']) expect([path, originalOfCopy(path)]).toEqual([path, null]);
	});
});

describe('a notebook', () => {
	test('of nothing has nothing', () => {
		expect(describeNotebook(notebookOf({}))).toEqual({ notes: [], clients: [], problems: [] });
	});

	test('keeps the last of several notes of one path', () => {
		const notebook = Notebook.from([noteAt('A/a.md', CLIENT), noteAt('A/a.md', ISSUE), noteAt('A/b.md', ISSUE), noteAt('A/b.md', CLIENT)]);
		expect(describeNotebook(notebook)).toEqual(describeNotebook(notebookOf({ 'A/a.md': ISSUE, 'A/b.md': CLIENT })));
	});

	test('is itself when nothing changes', () => {
		const issue = noteAt('A社/課題.md', ISSUE);
		const notebook = Notebook.from([noteAt('A社/A社.md', CLIENT), issue], ['図.png']);
		expect(notebook.with(issue)).toBe(notebook);
		expect(notebook.without('無い.md')).toBe(notebook);
		expect(notebook.withFile('図.png')).toBe(notebook);
		expect(notebook.withFile('A社/課題.md')).toBe(notebook);
	});

	test('has no client at the path of a note that is none', () => {
		const notebook = notebookOf({ 'A社/A社.md': CLIENT, 'A社/Z社.md': CLIENT, 'A社/課題.md': ISSUE });
		expect(['A社/Z社.md', 'A社/課題.md', '無い.md'].map((path) => notebook.client(path))).toEqual([null, null, null]);
		expect(notebook.client('A社/A社.md')?.path).toBe('A社/A社.md');
	});
});

describe('what did not change stays the same object', () => {
	const VAULT: Vault = {
		'A社/A社.md': CLIENT,
		'A社/結果.md': note('種別: 課題', '要因: "[[原因]]"'),
		'A社/原因.md': note('種別: 要因'),
		'B社/B社.md': CLIENT,
		'B社/課題.md': note('種別: 課題', '要因: "[[B社の要因]]"', '出所: "[[図.png]]"', '根拠: "[[まだ無い]]"'),
		'B社/B社の要因.md': note('種別: 要因'),
		'図.png': '',
	};
	const objectsOf = (notebook: Notebook, path: string): unknown[] => {
		const client = clientAt(notebook, path);
		return [client, linksOf(notebook, client), issueGraph(notebook, client)];
	};
	const changes: Readonly<Record<string, (notebook: Notebook) => Notebook>> = {
		'when a note’s text changes': (notebook) => notebook.with(noteAt('A社/原因.md', note('種別: 要因', '題名: ほんとうの原因', '結果: "[[結果]]"'))),
		'when a note comes': (notebook) => notebook.with(noteAt('A社/新しい.md', ISSUE)),
		'when a note goes': (notebook) => notebook.without('A社/原因.md'),
		'when a note changes its type': (notebook) => notebook.with(noteAt('A社/原因.md', note('種別: 事実'))),
		'when a note becomes a plain one': (notebook) => notebook.with(noteAt('A社/原因.md', 'メモ')),
		'when a note breaks': (notebook) => notebook.with(noteAt('A社/原因.md', '---\n種別: 要因\na: b: c\n---\n')),
		'when the client note changes': (notebook) => notebook.with(noteAt('A社/A社.md', note('種別: 支援先', '経営者名: 潮田'))),
		'when the client note goes': (notebook) => notebook.without('A社/A社.md'),
		'when a file comes': (notebook) => notebook.withFile('A社/図2.png'),
		'when a user’s own note comes': (notebook) => notebook.with(noteAt('日記/きょう.md', '# きょう')),
		'when a third client comes': (notebook) => notebook.with(noteAt('C社/C社.md', CLIENT)),
	};

	for (const [when, change] of Object.entries(changes)) {
		test(`in another client, ${when}`, () => {
			const before = notebookOf(VAULT);
			const [client, links, graph] = objectsOf(before, 'B社/B社.md');
			const after = change(before);
			expect(after).not.toBe(before);
			const [clientAfter, linksAfter, graphAfter] = objectsOf(after, 'B社/B社.md');
			expect(clientAfter).toBe(client);
			expect(linksAfter).toBe(links);
			expect(graphAfter).toBe(graph);
		});
	}

	test('when asked twice', () => {
		const notebook = notebookOf(VAULT);
		const first = objectsOf(notebook, 'A社/A社.md');
		objectsOf(notebook, 'B社/B社.md').forEach((object, i) => expect(object).not.toBe(first[i]));
		objectsOf(notebook, 'A社/A社.md').forEach((object, i) => expect(object).toBe(first[i]));
	});

	test('but the links and the graph are new when a name elsewhere comes to mean another file', () => {
		const before = notebookOf(VAULT);
		const [client, links, graph] = objectsOf(before, 'B社/B社.md');
		const after = before.with(noteAt('B社の要因.md', 'メモ'));
		const [clientAfter, linksAfter, graphAfter] = objectsOf(after, 'B社/B社.md');
		expect(clientAfter).toBe(client);
		expect(linksAfter).not.toBe(links);
		expect(graphAfter).not.toBe(graph);
		expect(describeNotebook(after)).toEqual(describeNotebook(notebookOf({ ...VAULT, 'B社の要因.md': 'メモ' })));
		expect(describeNotebook(before)).toEqual(describeNotebook(notebookOf(VAULT)));
	});

	test('but the client and its graph are new when one of its own notes changes', () => {
		const before = notebookOf(VAULT);
		const first = objectsOf(before, 'A社/A社.md');
		objectsOf(before.with(noteAt('A社/原因.md', note('種別: 要因', '題名: x'))), 'A社/A社.md').forEach((object, i) => expect(object).not.toBe(first[i]));
	});
});

/** A vault as a person's hand would change it: null stands for a file that is no note. */
type Files = ReadonlyMap<string, string | null>;
const filesOf = (vault: Vault): Files => new Map(Object.entries(vault).map(([path, text]) => [path, path.endsWith('.md') ? text : null]));

function changed(files: Files, change: Change): Files {
	const after = new Map(files);
	if (change.does === 'with') after.set(change.path, change.text);
	else if (change.does === 'without') after.delete(change.path);
	else if (!after.has(change.path)) after.set(change.path, null);
	return after;
}
function applied(notebook: Notebook, change: Change): Notebook {
	if (change.does === 'with') return notebook.with(noteAt(change.path, change.text));
	return change.does === 'without' ? notebook.without(change.path) : notebook.withFile(change.path);
}
function built(files: Files): Notebook {
	const entries = [...files];
	return Notebook.from(entries.flatMap(([path, text]) => (text === null ? [] : [noteAt(path, text)])), entries.flatMap(([path, text]) => (text === null ? [path] : [])));
}

describe('a change is seen in everything that depends on it', () => {
	const VAULT: Vault = {
		'A/A社.md': note('種別: 支援先', '把握している課題: "[[結果]]"'),
		'A/結果.md': note('種別: 課題', '要因: ["[[原因]]", "[[Bの要因]]", "[[あとで]]"]', '出所: ["[[第1回]]", "[[図.png]]"]'),
		'A/原因.md': note('種別: 要因', '根拠: "[[第1回#^t1]]"'),
		'A/第1回.md': `${note('種別: 訪問', '回: 1', '日付: 2026-01-15')}## 面談の記録\n- 社長「はい」 ^t1\n`,
		'A/下/深い.md': note('種別: 課題', '要因: "[[原因]]"', '作成日: 2026-01-10', '出所: "[[第1回]]"'),
		'B/B社.md': CLIENT,
		'B/Bの要因.md': note('種別: 要因', '結果: "[[結果]]"', '出所: "[[原因]]"', '根拠: "[[第1回#^t1]]"'),
		'外/下書き.md': note('種別: 要因', '支援先: "[[A社]]"', '結果: "[[結果]]"'),
		'図.png': '',
	};
	const put = (path: string, ...properties: string[]): Change => ({ does: 'with', path, text: note(...properties) });
	const drop = (path: string): Change => ({ does: 'without', path });
	const changes: readonly Change[] = [
		put('A/原因.md', '種別: 要因', '題名: ほんとうの原因'), put('A/原因.md', '種別: 事実', '区分: 数量'), put('A/原因.md', '種別: 要因', '支援先: "[[B社]]"'), put('A/原因.md', '種別: 要因', '支援先: "[[無い]]"'),
		put('A/原因.md', '種別: 要因', 'a: b: c'), put('A/原因.md', '種別: 支援先'), put('A/原因.md', 'ほか: 1'), drop('A/原因.md'),
		put('A/結果.md', '種別: 課題'), put('A/第1回.md', '種別: 訪問', '回: 2', '日付: 2026-01-01'), put('A/第2回.md', '種別: 訪問', '回: 1'),
		put('A/A社.md', '種別: 支援先', '経営者名: 潮田'), put('A/A社.md', '種別: 課題'), put('A/A社.md', '種別: 支援先', 'a: b: c'), drop('A/A社.md'), put('A/A.md', '種別: 支援先'), put('A/A社 (Conflicted copy Mac 202601010000).md', '種別: 支援先'),
		put('A/下/下社.md', '種別: 支援先'), put('社.md', '種別: 支援先'), put('外/A社.md', 'ほか: 1'), put('外/A社.md', '種別: 支援先'),
		put('B/Bの要因.md', '種別: 要因', 'a: b: c'), put('B/Bの要因.md', '種別: 要因', '支援先: "[[A社]]"'), put('B/Bの要因.md', 'ほか: 1'), drop('B/B社.md'),
		put('外/下書き.md', '種別: 要因', '支援先: "[[B社]]"'), put('外/下書き.md', '種別: 要因'), put('原因.md', 'ほか: 1'), put('A/下/原因.md', '種別: 要因'), put('Ａ/原因.md', '種別: 要因'),
		{ does: 'withFile', path: 'あとで' }, { does: 'withFile', path: 'A/図.png' }, drop('図.png'), put('A/あとで.md', '種別: 要因'), put('図.png.md', '種別: 資料'),
	];

	for (const first of changes) {
		test(`${first.does} ${first.path}${first.does === 'with' ? ` ${first.text.split('\n').slice(1, -2).join(' ')}` : ''}, and then any other`, () => {
			const start = notebookOf(VAULT);
			describeNotebook(start);
			const [notebook, files] = [applied(start, first), changed(filesOf(VAULT), first)];
			expect(describeNotebook(notebook)).toEqual(describeNotebook(built(files)));
			for (const second of changes) {
				describeNotebook(notebook);
				expect(describeNotebook(applied(notebook, second))).toEqual(describeNotebook(built(changed(files, second))));
			}
			expect(describeNotebook(start)).toEqual(describeNotebook(notebookOf(VAULT)));
		});
	}
});

const shuffledVault = (maxLength?: number): fc.Arbitrary<{ vault: Vault; order: [string, string][] }> =>
	randomVault(maxLength).chain((vault) => {
		const entries = Object.entries(vault);
		return fc.record({ vault: fc.constant(vault), order: fc.shuffledSubarray(entries, { minLength: entries.length }) });
	});
const grown = (start: Notebook, entries: readonly (readonly [string, string])[]): Notebook => entries.reduce((notebook, [path, text]) => (path.endsWith('.md') ? notebook.with(noteAt(path, text)) : notebook.withFile(path)), start);

describe('random vaults', () => {
	test('never throw, and are described in the same way twice', () => {
		fc.assert(
			fc.property(randomVault(14), (vault) => {
				const notebook = notebookOf(vault);
				const first = describeNotebook(notebook);
				expect(describeNotebook(notebook)).toEqual(first);
			}),
			{ numRuns: 500 },
		);
	});

	test('have clients, links that are found, links that are not, edges that fit and edges that do not', () => {
		const seen = { clients: 0, found: 0, broken: 0, foreign: 0, fitting: 0, unfitting: 0, lines: 0, nobody: 0 };
		for (const vault of fc.sample(randomVault(14), { numRuns: 300, seed: 1 })) {
			const { clients, notes, problems } = describeNotebook(notebookOf(vault));
			seen.clients += clients.length;
			for (const { graph } of clients) {
				const unfitting = graph.edges.filter((edge) => edge.endsWith(' (?)')).length;
				seen.unfitting += unfitting;
				seen.fitting += graph.edges.length - unfitting;
				seen.lines += graph.nodes.filter(({ line }) => line !== null).length;
				seen.found += graph.found.length;
			}
			seen.broken += problems.filter(({ code }) => code === 'broken-link').length;
			seen.foreign += problems.filter(({ code }) => code === 'other-client').length;
			seen.nobody += notes.filter(({ client }) => client === null).length;
		}
		expect(Object.entries(seen).filter(([, n]) => n < 20)).toEqual([]);
	});

	test('are the same in whatever order their files come', () => {
		fc.assert(
			fc.property(shuffledVault(14), ({ vault, order }) => {
				expect(describeNotebook(notebookOf(Object.fromEntries(order)))).toEqual(describeNotebook(notebookOf(vault)));
			}),
			{ numRuns: 300 },
		);
	});

	test('are the same built at once and note by note in any order, and when every note is replaced twice', () => {
		fc.assert(
			fc.property(shuffledVault(), fc.array(randomText, { minLength: 1, maxLength: 3 }), ({ vault, order }, passing) => {
				const expected = describeNotebook(notebookOf(vault));
				const oneByOne = grown(notebookOf({}), order);
				expect(describeNotebook(oneByOne)).toEqual(expected);
				const replaced = grown(oneByOne, order.filter(([path]) => path.endsWith('.md')).map(([path], i) => [path, passing[i % passing.length] ?? ''] as const));
				describeNotebook(replaced);
				expect(describeNotebook(grown(grown(replaced, order), order))).toEqual(expected);
			}),
			{ numRuns: 300 },
		);
	});

	test('are the same when a note went and came back', () => {
		fc.assert(
			fc.property(randomVault(), fc.nat(), fc.boolean(), (vault, n, asks) => {
				const entries = Object.entries(vault);
				const [path = 'x.md', text = ''] = entries[n % Math.max(1, entries.length)] ?? [];
				const start = grown(notebookOf(vault), [[path, text]]);
				const expected = describeNotebook(start);
				const gone = start.without(path);
				if (asks) expect(describeNotebook(gone)).toEqual(describeNotebook(notebookOf(Object.fromEntries(entries.filter(([other]) => other !== path)))));
				expect(describeNotebook(grown(gone, [[path, text]]))).toEqual(expected);
			}),
			{ numRuns: 400 },
		);
	});

	test('are, after every change, what a notebook built from scratch would be, whatever was asked before', () => {
		fc.assert(
			fc.property(randomVault(), fc.array(randomStep, { maxLength: 10, size: 'max' }), (vault, steps) => {
				let notebook = notebookOf(vault);
				let files = filesOf(vault);
				describeNotebook(notebook);
				for (const step of steps) {
					const change = step.change([...files.keys()]);
					notebook = applied(notebook, change);
					files = changed(files, change);
					if (step.asks) expect(describeNotebook(notebook)).toEqual(describeNotebook(built(files)));
				}
				expect(describeNotebook(notebook)).toEqual(describeNotebook(built(files)));
			}),
			{ numRuns: 600 },
		);
	});

	test('keep every older version as it was, however versions are asked in turn', () => {
		fc.assert(
			fc.property(randomVault(), fc.array(randomStep, { minLength: 1, maxLength: 8, size: 'max' }), fc.array(fc.nat(), { minLength: 1, maxLength: 10, size: 'max' }), (vault, steps, turns) => {
				const versions = [{ notebook: notebookOf(vault), files: filesOf(vault) }];
				for (const step of steps) {
					const last = versions.at(-1) ?? { notebook: notebookOf({}), files: new Map() };
					const change = step.change([...last.files.keys()]);
					versions.push({ notebook: applied(last.notebook, change), files: changed(last.files, change) });
				}
				for (const turn of turns) {
					const version = versions[turn % versions.length];
					if (version) expect(describeNotebook(version.notebook)).toEqual(describeNotebook(built(version.files)));
				}
			}),
			{ numRuns: 300 },
		);
	});

	test('may branch: two changes of one version know nothing of each other', () => {
		fc.assert(
			fc.property(randomVault(), randomStep, randomStep, (vault, first, second) => {
				const [start, files] = [notebookOf(vault), filesOf(vault)];
				const [one, other] = [first.change([...files.keys()]), second.change([...files.keys()])];
				const [left, right] = [applied(start, one), applied(start, other)];
				for (const [notebook, change] of [[left, one], [right, other], [left, one]] as const) expect(describeNotebook(notebook)).toEqual(describeNotebook(built(changed(files, change))));
				expect(describeNotebook(start)).toEqual(describeNotebook(built(files)));
			}),
			{ numRuns: 300 },
		);
	});
});

test('a change within a note that is the user’s own gives the very same notebook', () => {
	const before = notebookOf({ 'A社/A社.md': CLIENT, '日記.md': '今日' });
	expect(before.with(noteAt('日記.md', '今日と明日'))).toBe(before);
	expect(before.with(noteAt('日記.md', note('種別: 課題', '支援先: "[[A社]]"')))).not.toBe(before);
});
