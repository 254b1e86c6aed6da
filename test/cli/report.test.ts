/** `bansou report`: the documents of the samples as recorded, and what is refused. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArguments, UsageError } from '../../src/cli/arguments.ts';
import { readFolder } from '../../src/cli/folder.ts';
import { run } from '../../src/cli/run.ts';
import { engagementOf } from '../../src/core/engagement.ts';
import type { Notebook } from '../../src/core/notebook.ts';
import { shareText } from '../../src/core/report.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { wordsOf } from '../../src/lang/index.ts';
import { MARKED_CLIENT, markedNotebook, SECRET } from '../core/marked-notebook.ts';
import { clientAt, note, notebookOf } from '../core/vault.ts';
import { filesBelow, VAULTS } from '../files.ts';
import { expectRecorded } from '../recorded.ts';

const TODAY = '2026-01-25';
const sample = readFolder(filesBelow(join(VAULTS, 'sample')));

function answer(args: readonly string[], notebook: Notebook = sample, settings: string | null = null): string {
	const request = parseArguments(['report', 'v', ...args], TODAY);
	if ('about' in request) throw new Error('a question about the program');
	return run(request, { notebook, read: () => expect.unreachable('nothing else is read'), settings: () => settings, write: () => expect.unreachable('nothing may be written') }).text;
}
const of = (client: string, form: string, ...more: string[]): string => answer(['--client', client, '--form', form, ...more]);

describe('the samples', () => {
	test.each([
		['shiokaze-overview', 'しおかぜ食品', 'overview'], ['shiokaze-plan', 'しおかぜ食品', 'plan'], ['shiokaze-pre-4', 'しおかぜ食品', 'pre', '--visit', '4'], ['shiokaze-post', 'しおかぜ食品', 'post'],
		['shiokaze-sheet', 'しおかぜ食品', 'sheet'], ['shiokaze-meeting', 'しおかぜ食品', 'meeting'],
		['shiokaze-overview-owner', 'しおかぜ食品', 'overview', '--owner'], ['shiokaze-plan-owner', 'しおかぜ食品', 'plan', '--owner'], ['shiokaze-pre-5-owner', 'しおかぜ食品', 'pre', '--visit', '5', '--owner'],
		['shiokaze-post-owner', 'しおかぜ食品', 'post', '--owner', '--visit', '4'], ['shiokaze-sheet-owner', 'しおかぜ食品', 'sheet', '--owner'],
		['paper-case-overview', 'A社', 'overview'], ['paper-case-sheet', 'A社', 'sheet'], ['paper-case-sheet-owner', 'A社', 'sheet', '--owner'], ['paper-case-post-8', 'A社', 'post', '--visit', '8'],
		['harbour-bakery-pre', 'Harbour Bakery', 'pre', '--lang', 'en'], ['harbour-bakery-pre-owner', 'Harbour Bakery', 'pre', '--owner', '--lang', 'en'], ['harbour-bakery-meeting', 'Harbour Bakery', 'meeting', '--lang', 'en'],
	])('give %s as recorded', (file, client, form, ...more) => {
		expectRecorded(`report-${file}.md`, of(client, form, ...more));
	});

	test('give shiokaze-share-4 as recorded: ⓓ as plain text for the deputy', () => {
		const client = clientAt(sample, 'しおかぜ食品/しおかぜ食品.md');
		const visit = client.visits.find(({ fields: { no } }) => no === 4) ?? null;
		expectRecorded('report-shiokaze-share-4.txt', shareText({ notebook: sample, engagement: engagementOf(sample, client, TODAY, DEFAULT_SETTINGS), visit, words: wordsOf('ja').reports }));
	});
});

describe('for the owner', () => {
	test('not one mark of the team’s comes out, in any form', () => {
		fc.assert(fc.property(markedNotebook, ({ vault }) => {
			const notebook = notebookOf(vault);
			const { name } = clientAt(notebook, MARKED_CLIENT);
			for (const form of ['overview', 'plan', 'sheet', 'post']) {
				const visit = form === 'post' ? ['--visit', String(clientAt(notebook, MARKED_CLIENT).visits[0]?.fields.no)] : [];
				// Two visits of one number are refused.
				const text = refused(() => answer(['--client', MARKED_CLIENT, '--form', form, '--owner', ...visit], notebook));
				expect(text.answer?.replaceAll(name, '') ?? '').not.toContain(SECRET);
			}
		}), { numRuns: 30 });
	});

	test('settings that cannot be read are no reason to show more', () => {
		for (const settings of ['{', '{"surveyMinCell":"five"}']) expect(() => answer(['--client', 'A社', '--form', 'overview', '--owner'], sample, settings)).toThrow(UsageError);
		expect(answer(['--client', 'A社', '--form', 'overview'], sample, '{')).toContain('支援先事業者概要整理');
	});
});

function refused(work: () => string): { answer: string | null; refusal: string } {
	try {
		return { answer: work(), refusal: '' };
	} catch (error) {
		if (error instanceof UsageError) return { answer: null, refusal: error.message };
		throw error;
	}
}

test.each([
	[[], '--client で支援先を指定してください', 'overview'],
	[['--client', 'A社'], '--form で書類を指定してください：overview、plan、pre、post、sheet、meeting', null],
	[['--client', 'A社'], '--form「報告」は使えません。使えるもの：overview, plan, pre, post, sheet, meeting', '報告'],
	[['--client', 'A社', '--owner'], '--form meeting は支援チームと統括事務局のための書類です。経営者に見せる形（--owner）はありません', 'meeting'],
	[['--client', 'A社', '--visit', '3'], '--visit は --form pre と post で使います（plan は訪問ごとの書類ではありません）', 'plan'],
	[['--client', 'A社', '--visit', '三'], '--visit「三」は訪問の回ではありません。数字で指定してください', 'post'],
	[['--client', 'A社', '--visit', '99'], '第99回の訪問がありません', 'post'],
	[['--client', 'しおかぜ食品'], '次回の訪問のノートがありません。--visit で回を指定してください', 'pre'],
	[['--client', 'A社', '--json'], '--json は report では使えません（詳しくは bansou --help）', 'plan'],
	[['--client', 'A社', '--view', 'whole'], '--view は report では使えません（詳しくは bansou --help）', 'plan'],
] as const)('%j is refused in one line: %s', (args, message, form) => {
	expect(refused(() => answer([...args, ...(form === null ? [] : ['--form', form])])).refusal).toBe(message);
});

test('two visits of one number are named, and none is taken for the other', () => {
	const visit = note('種別: 訪問', '回: 1', '状態: 実施済');
	const notebook = notebookOf({ '甲/甲.md': note('種別: 支援先'), '甲/a.md': visit, '甲/b.md': visit });
	expect(refused(() => answer(['--client', '甲', '--form', 'post', '--visit', '1'], notebook)).refusal).toBe('第1回の訪問が二つあります。どちらかの回を直してください：甲/a.md、甲/b.md');
});

test('where no visit was held there is none to report on', () => {
	expect(refused(() => answer(['--client', '甲', '--form', 'post', '--lang', 'en'], notebookOf({ '甲/甲.md': note('種別: 支援先') }))).refusal).toBe('there is no note of a visit that was held; name one with --visit');
});
