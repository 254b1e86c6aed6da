/** Everything that does not fit, with its place, and silence where a note is none of our business. */
import { describe, expect, test } from 'vitest';
import { FRONT_MATTER_LIMIT, FRONT_MATTER_LINES } from '../../src/core/front-matter.ts';
import type { Problem, ProblemCode } from '../../src/core/problem.ts';
import { clientProblems, problemsOf } from '../../src/core/problems.ts';
import { NOTE_TYPES } from '../../src/core/vocabulary/note-types.ts';
import { clientAt, note, notebookOf } from './vault.ts';
import type { Vault } from './vault.ts';

const CLIENT = note('種別: 支援先');
const ISSUE = note('種別: 課題');
/** The problems of a vault in which A社 is a client. */
const problems = (vault: Vault): readonly Problem[] => problemsOf(notebookOf({ 'A社/A社.md': CLIENT, ...vault }));
const places = (vault: Vault): string[] => problems(vault).map(({ path, line, code, key }) => `${path}:${line} ${code} ${key}`.trim());
/** The problems of one note in A社's folder, as `line code key`. */
const inNote = (text: string, rest: Vault = {}): string[] => places({ 'A社/x.md': text, ...rest }).map((place) => place.replace(/^A社\/x\.md:/, ''));

describe('front matter that cannot be read', () => {
	test('is a problem on the line where reading ends', () => {
		expect(problems({ 'A社/x.md': note('種別: 要因', 'ほか: 1', 'メモ: a: b', '要因: "[[無い]]"') })).toEqual([{ path: 'A社/x.md', line: 4, code: 'bad-yaml', key: '', found: 'メモ: a: b', fits: 'yaml' }]);
	});

	test('is a problem on the line of a key that stands there twice', () => {
		expect(inNote(note('種別: 要因', '題名: a', 'ほか: 1', '題名: b'))).toEqual(['5 bad-yaml']);
	});

	test('is a problem on the first line when its fence is another or never closed', () => {
		expect(problems({ 'A社/x.md': '---js\n種別: 要因\n---\n' })).toEqual([{ path: 'A社/x.md', line: 1, code: 'bad-yaml', key: '', found: '---js', fits: 'exact-fence' }]);
		expect(problems({ 'A社/x.md': '---\n種別: 要因\n# 要因\n' })).toEqual([{ path: 'A社/x.md', line: 1, code: 'bad-yaml', key: '', found: '---', fits: 'closed-fence' }]);
	});

	test('is a problem in a plain note too, when it stands in a client’s folder', () => {
		expect(inNote(note('ほか: a: b'))).toEqual(['2 bad-yaml']);
	});

	test('is a problem of a client’s own note wherever it stands, or the client would vanish without a word', () => {
		expect(places({ 'B社/B社.md': note('種別: 支援先', '事業者名: a: b') })).toEqual(['B社/B社.md:3 bad-yaml']);
		expect(places({ 'B社/B社.md': note('"type": client', 'name: a: b') })).toEqual(['B社/B社.md:3 bad-yaml']);
	});
});

describe('front matter that is too large', () => {
	test('is a problem on the first line, by its length and by its lines', () => {
		expect(problems({ 'A社/x.md': note('種別: 要因', `メモ: ${'あ'.repeat(FRONT_MATTER_LIMIT)}`) })).toEqual([{ path: 'A社/x.md', line: 1, code: 'too-large', key: '', found: '65 KB', fits: 'front-matter-size' }]);
		expect(inNote(note('種別: 要因', ...Array.from({ length: FRONT_MATTER_LINES }, (_, i) => `k${i}: 1`)))).toEqual(['1 too-large']);
	});

	test('is none right up to the limits', () => {
		expect(inNote(note(...['種別: 要因'], ...Array.from({ length: FRONT_MATTER_LINES - 1 }, (_, i) => `k${i}: 1`)))).toEqual([]);
		const head = '種別: 要因\nメモ: ';
		expect(inNote(note(`${head}${'a'.repeat(FRONT_MATTER_LIMIT - head.length - 1)}`))).toEqual([]);
	});
});

describe('a client property', () => {
	test('to nowhere is a problem on its line, inside a client’s folder and outside', () => {
		expect(problems({ 'x.md': note('種別: 課題', '題名: x', '支援先: "[[無い]]"') })).toEqual([{ path: 'x.md', line: 4, code: 'no-client', key: '支援先', found: '[[無い]]', fits: 'client-note' }]);
		expect(inNote(note('種別: 課題', 'client: "[[無い]]"'))).toEqual(['3 no-client client']);
	});

	test('to a note that is no client is a problem', () => {
		const others = { 'A社/課題.md': ISSUE, '外/メモ.md': 'メモ', 'A社/図.png': '' };
		for (const target of ['課題', 'メモ', '図.png', '#見出し']) expect([target, inNote(note('種別: 課題', `支援先: "[[${target}]]"`), others)]).toEqual([target, ['3 no-client 支援先']]);
	});

	test('that is no link is a problem, and counts as absent', () => {
		expect(inNote(note('種別: 課題', '支援先: A社', '状態: いつか'))).toEqual(['3 bad-value 支援先', '4 bad-value 状態']);
		expect(places({ '外/x.md': note('種別: 課題', '支援先: A社', '状態: いつか') })).toEqual(['外/x.md:3 bad-value 支援先']);
	});
});

describe('an unknown type', () => {
	const options = Object.values(NOTE_TYPES).map(({ ja }) => ja as string);

	test('beside one of our relations is a problem on its line, inside a client’s folder', () => {
		expect(problems({ 'A社/x.md': note('題名: x', '種別: 要因かも', '要因: "[[無い]]"') })).toEqual([{ path: 'A社/x.md', line: 3, code: 'unknown-type', key: '種別', found: '要因かも', fits: 'type', options }]);
		expect(inNote(note('type: couse', 'client: "[[A社]]"'))).toEqual([]);
	});

	test('is none of our business without a relation, without a type, or elsewhere', () => {
		expect(inNote(note('type: book', 'author: だれか'))).toEqual([]);
		expect(inNote(note('要因: "[[無い]]"'))).toEqual([]);
		expect(places({ '外/x.md': note('type: couse', '要因: "[[無い]]"') })).toEqual([]);
	});
});

describe('a value that does not fit', () => {
	test('is a problem with its line, its key as written, what was found and what would fit', () => {
		expect(problems({ 'A社/x.md': note('type: 事実', '区分: 数', 'value: たくさん', '値の メモ: なんでも', '頼んでいない動き: たぶん', '作成日: きのう', '根拠: ただの言葉', '要因: [[課題]]') })).toEqual([
			{ path: 'A社/x.md', line: 3, code: 'bad-value', key: '区分', found: '数', fits: 'choice', options: ['財務', '数量', '観察', '発言', '資料', '調査結果'] },
			{ path: 'A社/x.md', line: 4, code: 'bad-value', key: 'value', found: 'たくさん', fits: 'number' },
			{ path: 'A社/x.md', line: 6, code: 'bad-value', key: '頼んでいない動き', found: 'たぶん', fits: 'truth' },
			{ path: 'A社/x.md', line: 7, code: 'bad-value', key: '作成日', found: 'きのう', fits: 'date' },
			{ path: 'A社/x.md', line: 8, code: 'bad-value', key: '根拠', found: 'ただの言葉', fits: 'link' },
			{ path: 'A社/x.md', line: 9, code: 'bad-value', key: '要因', found: '[[課題]]', fits: 'link' },
		]);
	});

	test('is a problem on the line of its item in a list', () => {
		expect(inNote(note('種別: 課題', '要因:', '  - "[[y]]"', '  - y', '経過:', '  - きのう直した'), { 'A社/y.md': note('種別: 要因') })).toEqual(['5 bad-value 要因', '7 bad-value 経過']);
	});

	test('is a problem when two spellings of one key say different things', () => {
		expect(inNote(note('種別: 課題', '状態: 出たまま', 'status: sorted out'))).toEqual(['4 bad-value status']);
		expect(inNote(note('種別: 課題', '状態: 出たまま', 'status: as raised'))).toEqual([]);
	});

	test('is a problem in a body too', () => {
		const vision = `${note('種別: ビジョン')}## 乖離・矛盾・不整合\n- 2026-05-01 乖離 [[y]] ある\n- 乖離 [[y]]\n`;
		expect(inNote(vision, { 'A社/y.md': note('種別: ビジョン') })).toEqual(['6 bad-value 乖離・矛盾・不整合']);
	});

	test('is a relation to a plain note or a picture', () => {
		expect(problems({ 'A社/x.md': note('種別: 課題', '要因: "[[メモ]]"'), 'A社/メモ.md': 'メモ' })).toEqual([{ path: 'A社/x.md', line: 3, code: 'bad-value', key: '要因', found: '[[メモ]]', fits: 'content-note' }]);
	});
});

describe('a link', () => {
	test('to nowhere is a problem on its own line', () => {
		expect(problems({ 'A社/x.md': note('種別: 課題', '要因:', '  - "[[y]]"', '  - "[[無い|その要因]]"'), 'A社/y.md': note('種別: 要因') })).toEqual([{ path: 'A社/x.md', line: 5, code: 'broken-link', key: '要因', found: '[[無い|その要因]]', fits: 'note' }]);
	});

	test('to a line that is no fact is a problem', () => {
		expect(problems({ 'A社/x.md': note('種別: 課題', '根拠: "[[第1回#^t9]]"'), 'A社/第1回.md': note('種別: 訪問') })).toEqual([{ path: 'A社/x.md', line: 3, code: 'broken-link', key: '根拠', found: '[[第1回#^t9]]', fits: 'fact-line' }]);
	});

	test('from a list in the body is a problem on its line there', () => {
		expect(inNote(`${note('種別: 対応策')}\n## Gaps\n- 2026-05-01 mismatch [[無い]] a sentence\n`)).toEqual(['6 broken-link 乖離・矛盾・不整合']);
	});

	test('to another client’s note is a problem on its line', () => {
		expect(problems({ 'A社/x.md': note('種別: 課題', '出所: "[[B社の訪問]]"'), 'B社/B社.md': CLIENT, 'B社/B社の訪問.md': note('種別: 訪問') })).toEqual([{ path: 'A社/x.md', line: 3, code: 'other-client', key: '出所', found: '[[B社の訪問]]', fits: 'same-client' }]);
	});
});

describe('doubles', () => {
	test('of a client note in one folder are problems on their first line, with the name of the one that counts', () => {
		expect(problems({ 'A社/B社.md': CLIENT })).toEqual([{ path: 'A社/B社.md', line: 1, code: 'duplicate-client', key: '', found: 'B社', fits: 'one-client', options: ['A社/A社.md'] }]);
	});

	test('of a visit’s number are problems on their first line, all but one', () => {
		expect(problems({ 'A社/第1回.md': note('種別: 訪問', '回: 1'), 'A社/第2回.md': note('種別: 訪問', '回: 2'), 'A社/第3回.md': note('type: visit', 'no: 1'), 'A社/第4回.md': note('種別: 訪問', '回: 1'), 'A社/臨時1.md': note('種別: 訪問'), 'A社/臨時2.md': note('種別: 訪問') })).toEqual([
			{ path: 'A社/第3回.md', line: 1, code: 'duplicate-visit', key: '', found: '1', fits: 'one-visit', options: ['A社/第1回.md'] },
			{ path: 'A社/第4回.md', line: 1, code: 'duplicate-visit', key: '', found: '1', fits: 'one-visit', options: ['A社/第1回.md'] },
		]);
	});

	test('of a visit’s number in two clients are none', () => {
		expect(places({ 'A社/第1回.md': note('種別: 訪問', '回: 1'), 'B社/B社.md': CLIENT, 'B社/第1回.md': note('種別: 訪問', '回: 1') })).toEqual([]);
	});
});

describe('conflict copies', () => {
	const MARK = ' (Conflicted copy Mac 202601252030)';

	test('of a visit are the double, whatever their names sort like', () => {
		expect(places({ [`A社/1${MARK}.md`]: note('種別: 訪問', '回: 1'), 'A社/第1回の訪問の記録と、そのときに話したことの書き起こしと、あとから思い出したこと.md': note('種別: 訪問', '回: 1') })).toEqual([`A社/1${MARK}.md:1 duplicate-visit`]);
	});

	test('of a visit are one problem, not two', () => {
		expect(places({ 'A社/第1回.md': note('種別: 訪問', '回: 1'), [`A社/第1回${MARK}.md`]: note('種別: 訪問', '回: 1') })).toEqual([`A社/第1回${MARK}.md:1 duplicate-visit`]);
	});

	test('of any other note are problems, with the name of the original', () => {
		const copies = Object.fromEntries(['課題', '要因', '事実', '活動計画', 'ヒアリング'].flatMap((type) => [[`A社/${type}.md`, note(`種別: ${type}`)], [`A社/${type}${MARK}.md`, note(`種別: ${type}`)]])) as Record<string, string>;
		expect(problems(copies)).toEqual(['ヒアリング', '事実', '活動計画', '要因', '課題'].map((type) => ({ path: `A社/${type}${MARK}.md`, line: 1, code: 'bad-value', key: '', found: `${type}${MARK}`, fits: 'own-copy', options: [`A社/${type}.md`] })));
	});

	test('of the client note are the double', () => {
		expect(places({ [`A社/A社${MARK}.md`]: CLIENT })).toEqual([`A社/A社${MARK}.md:1 duplicate-client`]);
	});

	test('of a visit without a number are problems all the same', () => {
		expect(problems({ 'A社/臨時.md': note('種別: 訪問'), [`A社/臨時${MARK}.md`]: note('種別: 訪問') }).map(({ path }) => path)).toEqual([`A社/臨時${MARK}.md`]);
	});

	test('of a visit that bear another number are problems all the same', () => {
		expect(problems({ 'A社/臨時.md': note('種別: 訪問', '回: 3'), [`A社/臨時${MARK}.md`]: note('種別: 訪問', '回: 4') }).map(({ path }) => path)).toEqual([`A社/臨時${MARK}.md`]);
	});

	test('without an original are notes like any other', () => {
		expect(places({ [`A社/課題${MARK}.md`]: ISSUE, [`A社/第1回${MARK}.md`]: note('種別: 訪問', '回: 1') })).toEqual([]);
	});
});

describe('silence', () => {
	const silent = (vault: Vault): void => expect(problems(vault)).toEqual([]);

	test('over an empty vault, and one without clients', () => {
		expect(problemsOf(notebookOf({}))).toEqual([]);
		expect(problemsOf(notebookOf({ '計画.md': note('type: plan', 'visits_planned: たくさん'), 'x/課題.md': note('種別: 課題', '要因: "[[無い]]"'), 'x/図.png': '' }))).toEqual([]);
	});

	test('over notes of our types that stand outside all clients, whatever is in them', () => {
		silent({ '旅行/計画.md': note('type: plan', 'visits_planned: たくさん', 'source: "[[無い]]"', 'layer: だれでも'), '訪問.md': note('type: visit', 'no: 1'), '訪問2.md': note('type: visit', 'no: 1') });
	});

	test('over broken notes that stand outside all clients, though they name one of our types', () => {
		silent({ '旅行/メモ.md': note('title: a: b'), '旅行/計画.md': note('type: plan', 'title: a: b'), '旅行/計画2.md': '---\ntype: plan\n# 計画', '旅行/計画3.md': '---js\ntype: plan\n---\n' });
	});

	test('over a plain note that begins with a rule', () => {
		silent({ 'A社/メモ.md': '---\n# 見出し\n本文\n', 'A社/メモ2.md': '----\n本文', 'A社/メモ3.md': '# 見出し\n---\n本文' });
	});

	test('over the user’s own keys, and keys without a value', () => {
		silent({ 'A社/x.md': note('種別: 課題', 'tags: [a, b]', 'aliases: "[[無い]]"', 'ほか: [[無い]]', '要因:', '状態:', '出所: []', '題名: ""', '言った日: ~', 'cssclasses: {a: 1}') });
	});

	test('over names of people and over periods, however they are written', () => {
		silent({ 'A社/x.md': note('種別: 事実', '話し手: "[[無い人]]"', '時点: 去年の暮れ'), 'A社/v.md': note('種別: 訪問', '先方: [社長（三代目）, 3, "[[人/工場長]]"]') });
	});

	test('over links in free writing, headings that are not there, and sources that are any file', () => {
		silent({ 'A社/x.md': `${note('種別: 課題', '出所: ["[[メモ]]", "[[写真.jpg]]", "[[第1回#無い見出し]]", "[[第1回#^t9]]"]')}本文の [[無い]] と [[B社の課題]]`, 'A社/メモ.md': 'メモ', 'A社/写真.jpg': '', 'A社/第1回.md': `${note('種別: 訪問')}## 見立て\n- [[無い]]\n` });
	});

	test('over links that do not fit the method', () => {
		silent({ 'A社/x.md': note('種別: 課題', '要因: "[[a]]"', '対応先: "[[a]]"'), 'A社/a.md': note('種別: 対応策', '要因: "[[a]]"') });
	});
});

test('every code can be met', () => {
	const vault: Vault = {
		'A社/A社.md': CLIENT, 'A社/A社2.md': CLIENT, 'B社/B社.md': CLIENT, 'B社/y.md': ISSUE,
		'A社/a.md': note('a: b: c'), 'A社/b.md': note('種別: 課題', '支援先: "[[無い]]"'), 'A社/c.md': note('種別: なに', '要因: "[[a]]"'), 'A社/d.md': note('種別: 課題', '状態: なに'),
		'A社/e.md': note('種別: 課題', '要因: ["[[無い]]", "[[y]]"]'), 'A社/f.md': note('種別: 訪問', '回: 1'), 'A社/g.md': note('種別: 訪問', '回: 1'), 'A社/h.md': note(`メモ: ${'a'.repeat(FRONT_MATTER_LIMIT)}`),
	};
	const all: ProblemCode[] = ['bad-value', 'bad-yaml', 'broken-link', 'duplicate-client', 'duplicate-visit', 'no-client', 'other-client', 'too-large', 'unknown-type'];
	expect(problemsOf(notebookOf(vault)).map(({ code }) => code).sort()).toEqual(all);
});

test('problems come by path, then code, then line', () => {
	const vault = { 'A社/b.md': note('種別: 課題', '要因: "[[無い]]"', '状態: なに', '区分: なに', '結果: "[[無い]]"'), 'A社/a.md': note('種別: 課題', '状態: なに'), 'A.md': note('種別: 課題', '支援先: "[[無い]]"'), 'A社/ab.md': note('a: b: c') };
	expect(places(vault)).toEqual(['A.md:3 no-client 支援先', 'A社/a.md:3 bad-value 状態', 'A社/ab.md:2 bad-yaml', 'A社/b.md:4 bad-value 状態', 'A社/b.md:5 bad-value 区分', 'A社/b.md:3 broken-link 要因', 'A社/b.md:6 broken-link 結果']);
});

test('the problems of one client are those of its notes', () => {
	const notebook = notebookOf({ 'A社/A社.md': CLIENT, 'A社/x.md': note('種別: 課題', '状態: なに'), '外/y.md': note('種別: 課題', '支援先: "[[A社]]"', '要因: "[[無い]]"'), 'B社/B社.md': note('種別: 支援先', '段階: なに'), 'A社/z.md': note('a: b: c') });
	const of = (path: string): string[] => clientProblems(notebook, clientAt(notebook, path)).map((problem) => `${problem.path} ${problem.code}`);
	expect(of('A社/A社.md')).toEqual(['A社/x.md bad-value', '外/y.md broken-link']);
	expect(of('B社/B社.md')).toEqual(['B社/B社.md bad-value']);
});
