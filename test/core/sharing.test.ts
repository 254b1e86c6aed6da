/** What the team shared late, or not at all. */
import { describe, expect, test } from 'vitest';
import { deputiesOf, isSolo, overdueSharing } from '../../src/core/sharing.ts';
import { engagement } from './findings/looking.ts';
import type { Notes } from './findings/looking.ts';

const TEAM = '段階: 4\n主担当: 佐伯\n副担当: [森]\n統括事務局: 商工会議所';
const visit = (...more: string[]): string => ['種別: 訪問', '回: 1', '日付: 2026-01-12', '状態: 実施済', ...more].join('\n');
const late = (notes: Notes, client = TEAM): string[] => overdueSharing(engagement(notes, { client })).map((one) => one.what);

describe('a visit', () => {
	test('talked over within three business days is not late, after them it is', () => {
		expect(late({ v: visit('事後打合せ日: 2026-01-15') })).toEqual([]);
		expect(late({ v: visit('事後打合せ日: 2026-01-16') })).toEqual(['talk']);
	});

	test('without the deputy waits to be shared, and is silent once it is', () => {
		expect(late({ v: visit('当方: [佐伯]') })).toEqual(['share']);
		expect(late({ v: visit('当方: [佐伯]', '共有日: 2026-01-20') })).toEqual([]);
		expect(late({ v: visit('当方: [佐伯, 森]') })).toEqual([]);
		expect(late({ v: visit() })).toEqual([]);
	});

	test('of one who works alone is shared with nobody', () => {
		expect(late({ v: visit('当方: [佐伯]') }, '段階: 4\n副担当: なし（個人）')).toEqual([]);
	});
});

describe('the plan', () => {
	test('is to be checked before the first visit, where there is an office', () => {
		const held = visit('当方: [佐伯, 森]');
		expect(late({ p: '種別: 活動計画', v: held })).toEqual(['plan-check']);
		expect(late({ p: '種別: 活動計画\n統括の確認日: 2026-01-12', v: held })).toEqual(['plan-check']);
		expect(late({ p: '種別: 活動計画\n統括の確認日: 2026-01-10', v: held })).toEqual([]);
		expect(late({ p: '種別: 活動計画', v: held }, '段階: 4\n統括事務局: なし')).toEqual([]);
		expect(late({ p: '種別: 活動計画\n統括の確認日: 1月', v: held })).toEqual([]);
		expect(late({ p: '種別: 活動計画' })).toEqual([]);
	});
});

test('nobody is a deputy by being named なし', () => {
	const { client } = engagement({}, { client: '副担当: [なし（個人）]' });
	expect(deputiesOf(client)).toEqual([]);
	expect(isSolo(client)).toBe(true);
});
