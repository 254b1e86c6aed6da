/** Findings about pressing matters: when each speaks, when it is silent. */
import { describe, expect, test } from 'vitest';
import { about, found } from './looking.ts';

const visit = (no: number, day: string, body = ''): string => `種別: 訪問\n回: ${no}\n日付: ${day}\n状態: 実施済\n\n${body}`;

describe('G20, a short-term issue at a standstill', () => {
	test('has been open for more than thirty days, at any stage', () => {
		expect(about('G20', { 人手: '種別: 短期的課題\n見つけた日: 2025-12-25' }, { client: '段階: 1' })).toEqual(['人手']);
		expect(found('G20', { 人手: '種別: 短期的課題\n見つけた日: 2025-12-25' }).map(({ details }) => details.days)).toEqual([31]);
	});

	test('or has not moved for two visits', () => {
		const visits = { 第2回: visit(2, '2026-01-12'), 第3回: visit(3, '2026-01-19') };
		expect(about('G20', { ...visits, 人手: '種別: 短期的課題\n見つけた日: 2026-01-10' })).toEqual(['人手']);
		expect(about('G20', { ...visits, 人手: '種別: 短期的課題\n見つけた日: 2026-01-10\n経過:\n  - 2026-01-15 state 未着手→対応中 頼んだ' })).toEqual([]);
	});

	test('takes the day of its record where none is written on it', () => {
		expect(about('G20', { 第1回: visit(1, '2025-08-20'), 人手: '種別: 短期的課題\n出所: "[[第1回]]"' })).toEqual(['人手']);
	});

	test('is silent for thirty days, without any day, and once it is done or handed over', () => {
		expect(about('G20', { 人手: '種別: 短期的課題\n見つけた日: 2025-12-26' })).toEqual([]);
		expect(about('G20', { 人手: '種別: 短期的課題' })).toEqual([]);
		expect(about('G20', { 人手: '種別: 短期的課題\n見つけた日: 2025-01-01\n状態: 完了', 棚卸: '種別: 短期的課題\n見つけた日: 2025-01-01\n状態: つないだ' })).toEqual([]);
	});

	test('goes by the settings', () => {
		expect(about('G20', { 人手: '種別: 短期的課題\n見つけた日: 2025-12-25' }, { settings: { shortOpenDays: 31 } })).toEqual([]);
	});
});

describe('G21, a short-term issue without a course', () => {
	test('has no 方針', () => {
		expect(about('G21', { 人手: '種別: 短期的課題', 棚卸: '種別: 短期的課題\n方針: 見守る' })).toEqual(['人手']);
	});

	test('is silent once it is done, and where the course cannot be read', () => {
		expect(about('G21', { 人手: '種別: 短期的課題\n状態: 完了' })).toEqual([]);
		expect(about('G21', { 人手: '種別: 短期的課題\n方針: 社長と相談中' })).toEqual([]);
	});
});

describe('G23, only pressing matters', () => {
	const THREE = {
		第1回: visit(1, '2025-10-01', '## 事後打合せ\n[[人手]]の話'), 第2回: visit(2, '2025-11-01', '## 事後打合せ\n[[人手]]の続き'), 第3回: visit(3, '2025-12-01', '## 事後打合せ\n[[応援]]の段取り'),
		人手: '種別: 短期的課題', 応援: '種別: 対応策\n対応先: "[[人手]]"', 決め方: '種別: 本質的課題',
	};

	test('are all that the last three visits link', () => {
		expect(about('G23', THREE)).toEqual(['第3回 第2回 第1回 人手 応援']);
	});

	test('is silent where one of them links anything else, or brought up a fact for it', () => {
		expect(about('G23', { ...THREE, 第2回: visit(2, '2025-11-01', '## 事後打合せ\n[[人手]]と[[決め方]]') })).toEqual([]);
		expect(about('G23', { ...THREE, 第2回: visit(2, '2025-11-01', '## 面談の記録\n- 社長「[[人手]]が足りない。決めるのは自分だ」 ^t1'), 決め方: '種別: 本質的課題\n根拠: "[[第2回#^t1]]"' })).toEqual([]);
	});

	test('is silent where a visit links nothing, and where there were fewer visits', () => {
		expect(about('G23', { ...THREE, 第2回: visit(2, '2025-11-01') })).toEqual([]);
		expect(about('G23', { 第1回: THREE.第1回, 第2回: THREE.第2回, 人手: THREE.人手 })).toEqual([]);
	});

	test('weighs little in a small firm, and is silent where the support began with what presses', () => {
		expect(found('G23', THREE, { client: '段階: 4\n事業規模: 小規模事業者（個人事業主を含む）' }).map(({ level }) => level)).toEqual(['low']);
		expect(about('G23', THREE, { client: '段階: 4\n始め方: 短期的課題を先に' })).toEqual([]);
	});

	test('is silent before stage 4', () => {
		expect(about('G23', THREE, { client: '段階: 3' })).toEqual([]);
	});
});
