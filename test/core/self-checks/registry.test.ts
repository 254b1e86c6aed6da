/** All self-checks together: which are asked first, how answers are read, and the form for programs. */
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../../src/cli/folder.ts';
import { engagementOf } from '../../../src/core/engagement.ts';
import { allChecks, ASKED_AT_ONCE, checksOf, isAlone, openChecks, previousOf, SELF_CHECK_IDS, SELF_CHECKS, selfCheckForm } from '../../../src/core/self-checks/index.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { checkSentence, selfChecksEn, selfChecksJa } from '../../../src/lang/faces/self-checks.ts';
import { filesBelow, VAULTS } from '../../files.ts';
import { engagement, TODAY } from '../findings/looking.ts';
import { randomClient, written } from '../findings/random-client.ts';
import { randomVault } from '../random-vault.ts';
import { notebookOf, onlyClient } from '../vault.ts';
import { ALONE, held, record, standing, TEAM } from './standing.ts';

const WORDS = { ja: selfChecksJa, en: selfChecksEn };

describe('the checks', () => {
	test('stand in the order of domain E', () => {
		const order = ['PRE', 'POST', 'TR', 'TV', 'S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'CF1', 'CF2', 'CF3', 'OF'];
		const places = SELF_CHECK_IDS.map((id) => order.indexOf(id.split('-')[0] ?? '') * 100 + Number(id.split('-')[1]));
		expect(places).toEqual([...places].sort((a, b) => a - b));
		expect(places).not.toContain(-100);
	});

	test('have sentences that an answer can carry, in both languages', () => {
		for (const { of } of Object.values(WORDS)) {
			for (const id of SELF_CHECK_IDS) for (const sentence of Object.values(of[id])) expect(sentence).not.toMatch(/[｜|^\n]|\s[—–―]+\s|――|^$/);
		}
		expect(SELF_CHECK_IDS.filter((id) => /[ぁ-ん一-龥]/.test(selfChecksEn.of[id].text))).toEqual([]);
	});

	test('have other words for somebody alone where they are not the same', () => {
		expect(checkSentence(selfChecksJa, 'PRE-16', true)).toBe('準備したものを、時間をおいて読み返した');
		expect(checkSentence(selfChecksJa, 'PRE-16', false)).toBe('統括事務局・副担当と事前打合せをした');
		expect(checkSentence(selfChecksEn, 'PRE-14', true)).toBe(selfChecksEn.of['PRE-14'].text);
	});

	test('know somebody alone: no deputy and no office', () => {
		expect([ALONE, '主担当: 佐伯\n統括事務局: なし', TEAM, '副担当: [森]', '統括事務局: 商工会議所'].map((client) => isAlone(engagement({}, { client })))).toEqual([true, true, false, false, false]);
	});

	test('look back at the visit that was held before, and not at one that was put off', () => {
		const one = engagement({ 第1回: held(1), 第2回: '種別: 訪問\n回: 2\n状態: 延期', 第3回: held(3), 第4回: '種別: 訪問\n回: 4\n状態: 予定\n日付: 2026-04-01' });
		expect(one.client.visits.map((visit) => previousOf(one, visit)?.title ?? null)).toEqual([null, '第1回', '第1回', '第3回']);
	});

	test('are worked out once', () => {
		const one = engagement({ 第1回: held(1) }, { client: TEAM });
		const [visit = null] = one.client.visits;
		expect(checksOf(one, visit, 'before')).toBe(checksOf(one, visit, 'before'));
	});

	test('are none without a visit that they are about', () => expect(checksOf(engagement({}), null, 'before')).toEqual([]));
});

test('all evidence of the sample has a name in both languages', () => {
	const notebook = readFolder(filesBelow(join(VAULTS, 'sample')));
	const labels = new Set(notebook.clients.flatMap((client) => allChecks(engagementOf(notebook, client, TODAY, DEFAULT_SETTINGS))).flatMap(({ states }) => states).flatMap(({ evidence }) => evidence.map(({ label }) => label)));
	expect(labels.size).toBeGreaterThan(30);
	for (const label of labels) {
		expect(selfChecksEn.label(label)).toMatch(/^[A-Za-z’ ,.-]+$/);
		expect(selfChecksJa.label(label)).toMatch(/[ぁ-んァ-ヶ一-龥]/);
	}
});

describe('answers in the note', () => {
	const answered = (...lines: readonly string[]): string => standing('PRE-14', { 訪問: held(2, record('セルフチェック', ...lines)) });

	test.each([
		['- はい｜要るものだけ — 一言 ^PRE-14', 'yes person'],
		['* はい|要るものだけ ^pre-14', 'yes person'],
		['- [x] はい｜要るものだけ ^PRE-14', 'yes person'],
		['+ [X] yes｜only what is needed ^Pre-14', 'yes person'],
		['1. まだ｜要るものだけ ^PRE-14', 'not-yet person'],
		['- 今回は当てはまらない ^PRE-14', 'not-applicable person'],
		['- だいたい書いた ^PRE-14', 'open person'],
		['- はい｜要るものだけ', 'open person'],
		['- はい｜要るものだけ ^PRE-15', 'open person'],
	])('%s', (line, expected) => expect(answered(line)).toBe(expected));

	test('of one id twice, the last counts', () => expect(answered('- はい｜x ^PRE-14', '- まだ｜x — 後で ^pre-14')).toBe('not-yet person'));

	test('of another heading are none', () => expect(standing('PRE-14', { 訪問: held(2, record('面談の記録', '- はい｜x ^PRE-14')) })).toBe('open person'));
});

describe('what is asked', () => {
	const states = (visit: string): ReturnType<typeof checksOf> => {
		const one = engagement({ 訪問: visit }, { client: TEAM });
		return checksOf(one, one.client.visits[0] ?? null, 'before');
	};

	test('first are five at most that notes cannot answer, then what else is open or missed; the rest is settled', () => {
		const empty = states(held(2, record('事前打合せ', '- 目指すゴール:: x', '- 時間:: 10分', '- 役割:: 佐伯＝聞く')));
		const { first, others, settled } = openChecks(empty);
		expect(first.map(({ id }) => id)).toEqual(['PRE-01', 'PRE-03', 'PRE-05', 'PRE-11', 'PRE-12']);
		expect(others.map(({ id }) => id)).toEqual(['PRE-02', 'PRE-04', 'PRE-06', 'PRE-07', 'PRE-14', 'PRE-16', 'PRE-17']);
		expect(settled.map(({ id }) => id)).toEqual(['PRE-08', 'PRE-09', 'PRE-15']);
	});

	test('shrinks with answers', () => {
		const { first, settled } = openChecks(states(held(2, record('セルフチェック', '- はい｜x ^PRE-03', '- 今回は当てはまらない｜x ^PRE-11'))));
		expect(first.map(({ id }) => id)).toEqual(['PRE-12', 'PRE-14']);
		expect(settled.map(({ id }) => id)).toContain('PRE-11');
	});

	test('is each check once', () => {
		fc.assert(fc.property(randomClient, (client) => {
			const { notebook, client: one } = onlyClient(written(client, { language: 'ja', sides: 'to', backwards: false }));
			for (const { states: all } of allChecks(engagementOf(notebook, one, TODAY, DEFAULT_SETTINGS))) {
				const { first, others, settled } = openChecks(all);
				expect(first.length).toBeLessThanOrEqual(ASKED_AT_ONCE);
				expect([...first, ...others, ...settled].map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
			}
		}));
	});
});

test('whatever a vault holds, nothing throws, each check is asked of its time, and evidence names what is there', () => {
	fc.assert(fc.property(randomVault(), (vault) => {
		const notebook = notebookOf(vault);
		for (const client of notebook.clients) {
			const one = engagementOf(notebook, client, TODAY, DEFAULT_SETTINGS);
			for (const { visit, states } of allChecks(one)) {
				for (const { id, when, evidence } of states) {
					expect(when).toBe(SELF_CHECKS[id].when);
					expect(['before', 'after'].includes(when)).toBe(visit !== null);
					for (const { id: at } of evidence) expect(at === null || one.graph.nodes.has(at) || client.notes.has(at)).toBe(true);
				}
			}
		}
	}));
});

test('the form for programs says who answered, and the evidence in one line', () => {
	const one = engagement({ 第1回: held(1, record('セルフチェック', '- はい｜x — 今日は図を使わない ^PRE-14')), 第2回: '種別: 訪問\n回: 2\n状態: 中止' }, { client: TEAM });
	const forms = allChecks(one).flatMap((group) => selfCheckForm(group, selfChecksJa.label));
	expect(forms.filter(({ id }) => ['PRE-01', 'PRE-14', 'S2-02'].includes(id))).toEqual([
		{ visit: '甲/第1回.md', id: 'PRE-01', answer: 'not-yet', by: 'notes', evidence: '目指すゴール' },
		{ visit: '甲/第1回.md', id: 'PRE-14', answer: 'yes', by: 'person', evidence: '今日は図を使わない' },
		{ visit: null, id: 'S2-02', answer: 'open', by: 'person', evidence: '' },
	]);
	expect(forms.filter(({ visit }) => visit === '甲/第2回.md')).toEqual([]);
});
