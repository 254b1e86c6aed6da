/** New notes: each is read back without a fault, belongs to its client, and has a name that nothing else in the vault has. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Client } from '../../src/core/client.ts';
import { newClient, newPlan, newVisit } from '../../src/core/new-client.ts';
import { makeNoteEdits, newNote, newNotes } from '../../src/core/new-note.ts';
import type { NewNote, RecordNote, TitledType } from '../../src/core/new-note.ts';
import type { NotePatterns, Surroundings } from '../../src/core/note-place.ts';
import { readMarkdown } from '../../src/core/note.ts';
import type { Note } from '../../src/core/note.ts';
import type { Notebook } from '../../src/core/notebook.ts';
import { problemsOf } from '../../src/core/problems.ts';
import { applyEdits } from '../../src/core/property-edit.ts';
import { ALL_TYPES } from './reading.ts';
import { clientAt, note, notebookOf } from './vault.ts';
import type { Vault } from './vault.ts';

const TODAY = '2026-01-25';
const JA: NotePatterns = { language: 'ja', ownName: '佐伯', clientsFolder: '', noteFolder: '{type}', planName: '{client} 活動計画', visitName: '{client} 第{no}回', useCodename: false };
const EN: NotePatterns = { ...JA, language: 'en', ownName: 'Okada', planName: '{client} plan', visitName: '{client} visit {no}' };
const TITLED = ALL_TYPES.filter((type): type is TitledType => type !== 'client' && type !== 'plan' && type !== 'visit');

const PATH = 'しおかぜ食品/しおかぜ食品.md';
const VAULT: Vault = {
	[PATH]: note('種別: 支援先', '事業者名: 株式会社しおかぜ食品', '仮名: S社', '主担当: 佐伯', '副担当: [森]', '段階: 4 気づき・腹落ち'),
	'しおかぜ食品/訪問/しおかぜ食品 第3回.md': note('種別: 訪問', '回: 3', '日付: 2026-01-14', '状態: 実施済', '先方: [社長]'),
};
const around = (notebook: Notebook, patterns: Partial<NotePatterns> = {}): Surroundings => ({ notebook, patterns: { ...JA, ...patterns }, today: TODAY });

const seaside = (more: Vault = {}): { notebook: Notebook; client: Client; visit: RecordNote } => {
	const notebook = notebookOf({ ...VAULT, ...more });
	const client = clientAt(notebook, PATH);
	const [visit] = client.ofType('visit');
	if (!visit) throw new RangeError('no visit');
	return { notebook, client, visit };
};

/** The notebook with a new note, and the note as it is read there. */
function added(notebook: Notebook, made: NewNote): { notebook: Notebook; read: Note } {
	const read = readMarkdown(made.path, made.text);
	if (read.type === null) throw new RangeError(`read as no note: ${JSON.stringify(read.faults)}`);
	return { notebook: notebook.with(read), read };
}
const atCursor = ({ text, cursor }: NewNote): string => `${text.slice(0, cursor)}│${text.slice(cursor)}`;

describe('a new client', () => {
	test('has a folder, a note of the same name, and stands at stage 1', () => {
		const made = newClient({ name: '株式会社 山海', referral: '商工会議所' }, around(notebookOf({}), { clientsFolder: '支援先' }));
		expect(made.path).toBe('支援先/株式会社 山海/株式会社 山海.md');
		expect(made.link).toBe('[[株式会社 山海]]');
		expect(atCursor(made)).toBe(
			['---', '種別: 支援先', '作成日: 2026-01-25', '事業者名: 株式会社 山海', '紹介元: 商工会議所', '主担当: 佐伯', '段階: 1 接する前', '段階の履歴:', '  - 2026-01-25 1', '状態: 支援中', '---', '│'].join('\n'),
		);
	});

	test('in English has English words', () => {
		const { text } = newClient({ name: 'Harbour Bakery', referral: '' }, around(notebookOf({}), { ...EN, ownName: null }));
		expect(text).toBe(['---', 'type: client', 'created: 2026-01-25', 'name: Harbour Bakery', 'stage: 1 before contact', 'stage_history:', '  - 2026-01-25 1', 'status: active', '---', ''].join('\n'));
	});

	test('keeps the name that no file can have', () => {
		const made = newClient({ name: '山海/ 食堂?', referral: '' }, around(notebookOf({})));
		expect(made.path).toBe('山海／ 食堂？/山海／ 食堂？.md');
		expect(readMarkdown(made.path, made.text)).toMatchObject({ title: '山海/ 食堂?', fields: { name: '山海/ 食堂?' } });
	});

	test('never shares a name or a folder with another one', () => {
		const { notebook } = seaside({ 'B社/別の名.md': note('type: client') });
		expect(newClient({ name: 'しおかぜ食品', referral: '' }, around(notebook)).path).toBe('しおかぜ食品 2/しおかぜ食品 2.md');
		expect(newClient({ name: 'b社', referral: '' }, around(notebook)).path).toBe('b社 2/b社 2.md');
		expect(newClient({ name: '別の名', referral: '' }, around(notebook, { clientsFolder: '支援先' })).path).toBe('支援先/別の名 2/別の名 2.md');
	});

	test.each(['/支援先/', '../支援先', './支援先/.'])('stays in the vault with the folder %s', (clientsFolder) => {
		expect(newClient({ name: '山海', referral: '' }, around(notebookOf({}), { clientsFolder })).path).toBe('支援先/山海/山海.md');
	});
});

describe('a new plan', () => {
	test('stands beside the client’s note, with room above its tables', () => {
		const { notebook, client } = seaside();
		const made = newPlan(client, around(notebook));
		expect(made.path).toBe('しおかぜ食品/しおかぜ食品 活動計画.md');
		expect(atCursor(made).split('\n').slice(0, 8)).toEqual(['---', '種別: 活動計画', '支援先: "[[しおかぜ食品]]"', '作成日: 2026-01-25', '---', '│', '## スケジュール', '| 回 | 予定日 | 段階 | 支援内容 | 狙い | 参加者 |']);
	});

	test('has the 仮名 in its name when the settings say so, and the client has one', () => {
		const { notebook, client } = seaside();
		expect(newPlan(client, around(notebook, { useCodename: true })).path).toBe('しおかぜ食品/S社 活動計画.md');
		const plain = notebookOf({ 'B社/B社.md': note('type: client') });
		expect(newPlan(clientAt(plain, 'B社/B社.md'), around(plain, { useCodename: true })).path).toBe('B社/B社 活動計画.md');
	});
});

describe('a new visit', () => {
	const plan = (...rows: string[]): Vault => ({ 'しおかぜ食品/計画.md': `${note('種別: 活動計画')}## スケジュール\n| 回 | 予定日 |\n| --- | --- |\n${rows.join('\n')}\n` });

	test('carries number, team and stage over, and begins with what it aims at', () => {
		const { notebook, client } = seaside();
		const made = newVisit(client, { date: '2026-02-04' }, around(notebook));
		expect(made.path).toBe('しおかぜ食品/訪問/しおかぜ食品 第4回.md');
		expect(atCursor(made).split('\n').slice(0, 16)).toEqual([
			'---', '種別: 訪問', '支援先: "[[しおかぜ食品]]"', '作成日: 2026-01-25', '回: 4', '日付: 2026-02-04', '状態: 予定', '扱う段階:', '  - 4', '当方:', '  - 佐伯', '  - 森', '---', '## 事前打合せ', '- 目指すゴール:: │', '- 支援の狙い:: ',
		]);
	});

	test('takes its day from the plan, unless that is past', () => {
		const dateOf = (...rows: string[]): unknown => {
			const { notebook, client } = seaside(plan(...rows));
			const { read } = added(notebook, newVisit(client, {}, around(notebook)));
			return read.type === 'visit' ? read.fields.date : null;
		};
		expect(dateOf('| 3 | 2026-01-14 |', '| 4 | 2026-02-04 |')).toBe('2026-02-04');
		expect(dateOf('| 第４回 | 2026-01-25 |')).toBe('2026-01-25');
		expect(dateOf('| 4 | 2026-01-24 |')).toBeUndefined();
		expect(dateOf('| 4 | 2月ごろ |')).toBeUndefined();
		expect(dateOf('| 5 | 2026-03-04 |')).toBeUndefined();
	});

	test('has the day it was given, whatever the plan says, and the time beside it', () => {
		const { notebook, client } = seaside(plan('| 4 | 2026-02-04 |'));
		const { read } = added(notebook, newVisit(client, { date: '2026-02-05', time: '14時から' }, around(notebook)));
		expect(read).toMatchObject({ fields: { date: '2026-02-05' }, body: { before: { time: { values: ['14時から'] } } } });
	});

	test('is the first one of a new client, with oneself on our side', () => {
		const notebook = notebookOf({ 'B/B.md': note('type: client') });
		const client = clientAt(notebook, 'B/B.md');
		const made = newVisit(client, {}, around(notebook, EN));
		expect(made.path).toBe('B/Visits/B visit 1.md');
		expect(made.text.split('\n').slice(1, 10)).toEqual(['type: visit', 'client: "[[B]]"', 'created: 2026-01-25', 'no: 1', 'status: planned', 'our_side:', '  - Okada', '---', '## Before']);
		expect(made.text.slice(0, made.cursor)).toMatch(/- Aim:: $/);
	});

	test('stands where the client’s visits are, or as the settings say when they are in several places', () => {
		const { notebook, client } = seaside();
		expect(newVisit(client, {}, around(notebook, { noteFolder: '記録/{type}' })).path).toBe('しおかぜ食品/訪問/しおかぜ食品 第4回.md');
		const spread = seaside({ 'しおかぜ食品/しおかぜ食品 第2回.md': note('種別: 訪問', '回: 2') });
		expect(newVisit(spread.client, {}, around(spread.notebook, { noteFolder: '記録/{type}' })).path).toBe('しおかぜ食品/記録/訪問/しおかぜ食品 第4回.md');
		expect(newVisit(spread.client, {}, around(spread.notebook, { noteFolder: '' })).path).toBe('しおかぜ食品/しおかぜ食品 第4回.md');
		expect(newVisit(spread.client, {}, around(spread.notebook, { noteFolder: '../{type}/' })).path).toBe('しおかぜ食品/訪問/しおかぜ食品 第4回.md');
	});

	test('has another name where its own is taken, also by a note of somebody else', () => {
		const { notebook, client } = seaside({ 'メモ/しおかぜ食品 第４回.md': '' });
		const made = newVisit(client, {}, around(notebook));
		expect(made.path).toBe('しおかぜ食品/訪問/しおかぜ食品 第4回 2.md');
		expect(readMarkdown(made.path, made.text).title).toBe('しおかぜ食品 第4回');
	});
});

describe('a new note of a type', () => {
	const fields = (type: TitledType, said: { speaker: string; words: string } | null = null): unknown => {
		const { notebook, client, visit } = seaside();
		return added(notebook, newNote({ type, title: '段取り替えが増えた', said }, { client, record: visit }, around(notebook))).read.fields;
	};
	const common = { client: { target: 'しおかぜ食品', block: null }, created: TODAY };

	test.each<[TitledType, object]>([
		['fact', {}], ['issue', { said_on: '2026-01-14' }], ['cause', { status: '仮説' }], ['essential', { status: 'チームの仮説' }], ['vision', {}], ['action', { state: '案' }],
		['short', { found_on: '2026-01-14', state: '未着手' }], ['hearing', { date: TODAY }], ['survey', { date: TODAY }], ['oversight', { visit: { target: 'しおかぜ食品 第3回', block: null } }], ['handover', {}], ['doc', { received_on: TODAY }],
	])('%s has what follows from the visit at hand, and no more', (type, own) => {
		expect(fields(type)).toEqual({ ...common, ...own });
	});

	test('that is talk tells who said it', () => {
		const said = { speaker: '社長', words: '断ったら次がない' };
		expect(fields('fact', said)).toEqual({ ...common, kind: '発言', said_by: '社長', quote: '断ったら次がない' });
		expect(fields('issue', said)).toEqual({ ...common, said_by: '社長', said_on: '2026-01-14' });
		expect(fields('cause', said)).toEqual({ ...common, said_by: '社長', status: '仮説' });
	});

	test('of the team’s words, or of what somebody else than the owner said, is for the team only', () => {
		const { notebook, client, visit } = seaside();
		const layer = (type: TitledType, subject: { said?: { speaker: string; words: string }; team?: boolean }): unknown => {
			const { fields } = added(notebook, newNote({ type, title: '段取り替えが増えた', ...subject }, { client, record: visit }, around(notebook))).read;
			return fields.layer;
		};
		for (const type of ['fact', 'issue', 'vision', 'action', 'short'] as const) expect([layer(type, { team: true }), layer(type, {}), layer(type, { said: { speaker: '工場長', words: '増えた' } }), layer(type, { said: { speaker: '社長', words: '増えた' } })]).toEqual(['支援チームだけ', undefined, '支援チームだけ', undefined]);
		expect([layer('cause', { team: true }), layer('essential', { team: true })]).toEqual([undefined, undefined]);
	});

	test('names the visit as its source where the type has one', () => {
		const { notebook, client, visit } = seaside();
		const withSource = TITLED.filter((type) => newNote({ type, title: '題' }, { client, record: visit }, around(notebook)).text.includes('出所:\n  - "[[しおかぜ食品 第3回]]"'));
		expect(withSource).toEqual(['fact', 'issue', 'cause', 'essential', 'vision', 'action', 'short', 'doc']);
		expect(TITLED.filter((type) => newNote({ type, title: '題' }, { client, record: null }, around(notebook)).text.includes('出所'))).toEqual([]);
	});

	test('that is made while a visit is being prepared was not said on its day', () => {
		const { notebook, client } = seaside({ 'しおかぜ食品/訪問/しおかぜ食品 第4回.md': note('種別: 訪問', '回: 4', '日付: 2026-02-04') });
		const record = client.ofType('visit').at(-1) ?? null;
		expect(newNote({ type: 'issue', title: '題' }, { client, record }, around(notebook)).text).toContain('言った日: 2026-01-25');
	});

	test('may have its source in a hearing', () => {
		const { notebook, client } = seaside({ 'しおかぜ食品/営業の話.md': note('種別: ヒアリング', '日付: 2026-01-20') });
		const [record = null] = client.ofType('hearing');
		expect(newNote({ type: 'short', title: '題' }, { client, record }, around(notebook)).text).toMatch(/見つけた日: 2026-01-20[^]*出所:\n {2}- "\[\[営業の話\]\]"/);
	});

	test('keeps the whole of a title that is longer than a file name', () => {
		const { notebook, client } = seaside();
		const title = '月曜の朝に'.repeat(30);
		const made = newNote({ type: 'issue', title: `  ${title}\n` }, { client, record: null }, around(notebook));
		expect(made.path.length).toBeLessThan(120);
		expect(readMarkdown(made.path, made.text).title).toBe(title);
		expect(newNote({ type: 'issue', title: '短い題' }, { client, record: null }, around(notebook)).text).not.toContain('題名');
	});

	test('has the name that links to it are written with, also where another plugin would run it', () => {
		const { notebook, client } = seaside();
		expect(newNote({ type: 'issue', title: '`= this.file`と<% x %>' }, { client, record: null }, around(notebook)).link).toBe('[[｀= this.file`と＜% x %＞]]');
		expect(newNote({ type: 'issue', title: 'README.md' }, { client, record: null }, around(notebook)).link).toBe('[[README]]');
	});

	test('has a folder of the type in the language of the settings', () => {
		const { notebook, client } = seaside();
		expect(newNote({ type: 'short', title: '人手' }, { client, record: null }, around(notebook)).path).toBe('しおかぜ食品/短期的課題/人手.md');
		expect(newNote({ type: 'short', title: 'Hands' }, { client, record: null }, around(notebook, EN)).path).toBe('しおかぜ食品/Short-term issues/Hands.md');
	});

	test('is written in where its type records: below the front matter, or under the heading of the talk', () => {
		const { notebook, client } = seaside();
		const ending = (type: TitledType): string => atCursor(newNote({ type, title: '題' }, { client, record: null }, around(notebook))).split('---\n').at(-1) ?? '';
		expect(ending('issue')).toBe('│');
		expect(ending('hearing')).toBe('## 面談の記録\n│\n');
		expect(ending('survey')).toBe('│\n## 集計\n| 設問 | 切り口 | 人数 |\n| --- | --- | --- |\n\n');
	});

	test('links to a client’s note by its path where the name alone means another one', () => {
		const notebook = notebookOf({ 'a/概要.md': note('type: client'), 'b/概要.md': note('type: client') });
		for (const path of ['a/概要.md', 'b/概要.md']) {
			const client = clientAt(notebook, path);
			const { notebook: after, read } = added(notebook, newNote({ type: 'fact', title: '数' }, { client, record: null }, around(notebook)));
			expect(after.clientPathOf(read)).toBe(path);
		}
	});
});

describe('several new notes', () => {
	test('of one title get names of their own', () => {
		const { notebook, client } = seaside();
		const made = newNotes([{ type: 'issue', title: '手直し' }, { type: 'fact', title: '手直し' }, { type: 'issue', title: '手直し' }], { client, record: null }, around(notebook));
		expect(made.map(({ link }) => link)).toEqual(['[[手直し]]', '[[手直し 2]]', '[[手直し 3]]']);
	});
});

describe('making an existing note one of ours', () => {
	const text = '---\ntags: [メモ]\n---\n工場で聞いたこと\n';
	test('adds its type and its client, and nothing else', () => {
		const { notebook, client } = seaside();
		expect(applyEdits(text, makeNoteEdits('fact', client, 'ja', notebook))).toEqual({ ok: true, text: text.replace(']\n---', ']\n種別: 事実\n支援先: "[[しおかぜ食品]]"\n---') });
		expect(applyEdits('工場\n', makeNoteEdits('short', client, 'en', notebook))).toEqual({ ok: true, text: '---\ntype: short\nclient: "[[しおかぜ食品]]"\n---\n工場\n' });
	});

	test('of any type makes it a note of that client', () => {
		const { notebook, client } = seaside();
		for (const type of ALL_TYPES.filter((one) => one !== 'client')) {
			const result = applyEdits(text, makeNoteEdits(type, client, 'ja', notebook, 'メモ/聞いたこと.md'));
			const read = readMarkdown('メモ/聞いたこと.md', result.ok ? result.text : '');
			expect(read).toMatchObject({ type, faults: [] });
			expect(notebook.with(read).clientPathOf(read)).toBe(PATH);
		}
	});
});

describe('whatever the words are', () => {
	const words = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 30 }),
		fc.string({ unit: fc.constantFrom(...'あa:#^-[]|{}"\'`<%>=~/\\.*&!\n 4mdMD$'), maxLength: 16 }),
		fc.constantFrom('しおかぜ食品', 'しおかぜ食品 第3回', 'README.md', 'a.md.md', '写真.png', 'CON', '..', '%%', '<% x %>', '`= this`', '髙﨑㈱', 'あ'.repeat(200), '第１回', 'か\u3099', '{client}', '---'),
	);
	const patterns = fc.record({
		language: fc.constantFrom<'ja' | 'en'>('ja', 'en'), ownName: fc.option(words), clientsFolder: fc.constantFrom('', '支援先', '/a/b/', '..'), noteFolder: fc.constantFrom('', '{type}', 'x/{type}', '{type}/..'),
		planName: fc.constantFrom('{client} 活動計画', '{client} plan', '計画', ''), visitName: fc.constantFrom('{client} 第{no}回', '{no}', '訪問', '{client}/{no}'), useCodename: fc.boolean(),
	});

	test('a client and all its new notes are read without fault, belong together, and name each other', () => {
		fc.assert(
			fc.property(words, words, fc.array(fc.record({ type: fc.constantFrom(...TITLED), title: words, talk: fc.option(fc.record({ speaker: words, words })) }), { maxLength: 4 }), patterns, (name, referral, subjects, chosen) => {
				const start = notebookOf(VAULT);
				const env = (notebook: Notebook): Surroundings => ({ notebook, patterns: chosen, today: TODAY });
				const owner = newClient({ name, referral }, env(start));
				let { notebook } = added(start, owner);
				const client = (): Client => clientAt(notebook, owner.path);
				const put = (made: NewNote): Note => {
					const { notebook: after, read } = added(notebook, made);
					expect(notebook.get(made.path)).toBe(null);
					expect(after.resolve(made.link.slice(2, -2), PATH)).toBe(made.path);
					expect([read.faults, after.clientPathOf(read)]).toEqual([[], owner.path]);
					expect(made.cursor).toBeLessThanOrEqual(made.text.length);
					notebook = after;
					return read;
				};
				put(newPlan(client(), env(notebook)));
				const visit = put(newVisit(client(), { date: '2026-01-20', time: name }, env(notebook)));
				put(newVisit(client(), {}, env(notebook)));
				expect(client().ofType('visit').map(({ fields: { no } }) => no).sort()).toEqual([1, 2]);
				for (const { type, title, talk } of subjects) {
					const read = put(newNote({ type, title, said: talk }, { client: client(), record: visit.type === 'visit' ? visit : null }, env(notebook)));
					expect(read.type).toBe(type);
				}
				expect(problemsOf(notebook)).toEqual([]);
			}),
			{ numRuns: 1000 },
		);
	});
});
