/** Signs of a turnaround phase: each from figures and from words, what keeps them silent, and what is asked (G39). */
import { describe, expect, test } from 'vitest';
import type { TriageResult } from '../../../src/core/triage.ts';
import { turnaroundSigns } from '../../../src/core/turnaround-signs.ts';
import { findingsEn, findingsJa, findingSentence } from '../../../src/lang/faces/findings.ts';
import { engagement, found } from './looking.ts';
import type { Around } from './looking.ts';

/** A healthy firm; amounts of two years, one of which a test changes. */
const SOUND: Readonly<Record<string, readonly [string, string]>> = {
	売上高: ['860,000', '980,000'], 営業利益: ['30,000', '34,300'], 減価償却費: ['25,000', '26,000'], '現金・預金': ['90,000', '94,000'], 借入金: ['320,000', '310,000'], 純資産: ['200,000', '220,000'],
};
function firm(changes: Readonly<Record<string, readonly [string, string]>>, properties = '段階: 1', heads = '2023年度 | 2024年度'): Around {
	const rows = Object.entries({ ...SOUND, ...changes }).map(([item, amounts]) => `| ${item} | ${amounts.join(' | ')} |`);
	return { client: `${properties}\n\n## 財務\n| 項目 | ${heads} |\n|---|---|---|\n${rows.join('\n')}` };
}
const signs = (around: Around): string[] => turnaroundSigns(engagement({}, around)).map(({ id }) => id);
const sentences = (around: Around): string[] => found('G39', {}, around).flatMap((one) => [findingSentence(findingsJa, one), findingSentence(findingsEn, one)]);

test('a sound firm shows none', () => {
	expect(signs(firm({}))).toEqual([]);
	expect(found('G39', {}, firm({}))).toEqual([]);
});
test('a client of whom nothing is known shows none', () => expect(signs({ client: '段階: 1' })).toEqual([]));

describe('figures show', () => {
	test('net assets below zero, with loans from officers beside them', () => {
		const [sign] = turnaroundSigns(engagement({}, firm({ 純資産: ['200,000', '△5,000'], 役員借入金: ['', '30,000'] })));
		expect(sign).toEqual({ id: 'R1', word: '債務超過', written: false, figures: { of: 'equity', period: '2024年度', equity: -5000, ownerLoans: 30000 } });
	});
	test('operating losses of two years in a row, and not of one, nor of years apart', () => {
		expect(signs(firm({ 営業利益: ['△1,000', '△2,000'] }))).toContain('R2');
		expect(signs(firm({ 営業利益: ['1,000', '△2,000'] }))).not.toContain('R2');
		expect(signs(firm({ 営業利益: ['△1,000', '2,000'] }))).not.toContain('R2');
		expect(signs(firm({ 営業利益: ['△1,000', '△2,000'] }, '段階: 1', '2020年度 | 2024年度'))).not.toContain('R2');
	});
	test('EBITDA of zero or less, or debt of more than ten times as much', () => {
		expect(signs(firm({ 営業利益: ['30,000', '△26,000'] }))).toEqual(['R3']);
		expect(signs(firm({ 借入金: ['320,000', '603,001'] }))).toEqual(['R3']);
		expect(signs(firm({ 借入金: ['320,000', '603,000'] }))).toEqual([]);
	});
	test('no weakness to repay where there is nothing to repay', () => {
		expect(signs(firm({ 営業利益: ['30,000', '△90,000'], 借入金: ['0', '0'] }))).toEqual([]);
		expect(signs(firm({ 営業利益: ['30,000', '△90,000'], 借入金: ['0', '94,000'] }))).toEqual([]);
	});
	test('cash below the months of sales that the settings say', () => {
		expect(signs(firm({ '現金・預金': ['90,000', '81,000'] }))).toEqual(['R4']);
		expect(signs({ ...firm({}), settings: { lowCashMonths: 2 } })).toEqual(['R4']);
	});
	test('nothing where an amount is blank, its unit is doubtful, or the column is half a year', () => {
		expect(signs(firm({ 減価償却費: ['', ''], 営業利益: ['30,000', '△26,000'] }))).toEqual([]);
		expect(signs(firm({ '現金・預金': ['90,000', '94'] }))).toEqual([]);
		expect(signs(firm({ '現金・預金': ['90,000', '60,000'] }, '段階: 1', '2024年度上期 | 2024年度下期'))).toEqual([]);
	});
});

describe('what is asked', () => {
	test('stays something to check, however many figures show it', () => {
		const around = firm({ 純資産: ['1', '△5,000'], 営業利益: ['△1,000', '△30,000'], '現金・預金': ['90,000', '1,000'] });
		expect(sentences(around)[0]).toBe('資金や財務で、念のため確かめたいことがあります：純資産がマイナス（2024年度の純資産は−5,000千円）、営業赤字が2期以上続いている（営業利益は2023年度 −1,000千円、2024年度 −30,000千円）、返済に回せる力（2024年度のEBITDAは−4,000千円、借入金310,000千円）、手元の現金・預金（2024年度の現金・預金は月商の0.0か月分）。');
	});
	test('stays so for the same signs in words', () => {
		expect(sentences({ client: '段階: 1\n再生局面の兆し: [債務超過, 連続赤字, 返済力, 手元資金]' })[0]).toMatch(/^資金や財務で、念のため/);
	});
	test('speaks of signs once one of the strong ones is written', () => {
		for (const word of ['資金不足', '条件変更', '税・社会保険の遅れ', '支払いの遅れ']) expect(sentences({ client: `段階: 1\n再生局面の兆し: [${word}]` })[0]).toMatch(/^再生局面の兆しがあります：.*。専門機関への相談を、経営者と話す時期でしょうか。$/);
		expect(sentences({ client: '段階: 1\nturnaround_signs: rescheduled loans' })[1]).toBe('There are signs of a turnaround phase: Rescheduled loans, or talks about it. Might it be time to talk with the owner about a specialist body?');
	});
	test('is about the client, and says the strong ones with the figures', () => {
		const [one] = found('G39', {}, firm({ '現金・預金': ['90,000', '50,000'] }, '段階: 5\n再生局面の兆し: 支払いの遅れ'));
		expect(one).toMatchObject({ level: 'high', ids: ['甲/甲.md'], details: { level: 'strong' } });
	});
	test('is silent before the client has a stage, and once a specialist body was chosen', () => {
		const referred: TriageResult = '専門機関へつなぐ';
		expect(sentences({ client: '再生局面の兆し: 条件変更' })).toEqual([]);
		expect(sentences({ client: `段階: 1\n再生局面の兆し: 条件変更\n始め方: ${referred}` })).toEqual([]);
	});
	test('returns when the figures have changed after it was confirmed', () => {
		const [one] = found('G39', {}, firm({ '現金・預金': ['90,000', '50,000'] }));
		const confirmed = (cash: string): unknown => {
			const around = firm({ '現金・預金': ['90,000', cash] });
			return found('G39', {}, { client: `${around.client ?? ''}\n\n## 確かめたこと\n- 2026-01-10 G39 季節による ^g39-${one?.hash ?? ''}` })[0]?.confirmation;
		};
		expect(confirmed('50,000')).toMatchObject({ quiet: true });
		expect(confirmed('40,000')).toMatchObject({ quiet: false, reason: '季節による' });
	});
});
