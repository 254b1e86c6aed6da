/** The team's documents: every field of the form is there, what is empty says so, and nothing is invented. */
import { describe, expect, test } from 'vitest';
import { report, REPORT_FORMS, shareText, visitOfForm } from '../../src/core/report.ts';
import { sightOf } from './report/sight.ts';
import { note } from './vault.ts';
import type { Vault } from './vault.ts';

const BARE: Vault = { '甲/甲.md': note('種別: 支援先'), '甲/1.md': note('種別: 訪問', '回: 1', '状態: 予定') };

describe('a client with nothing', () => {
	test.each(REPORT_FORMS)('has its %s, in both languages, with every field said to be empty', (form) => {
		expect(report(form, sightOf(BARE, undefined, 1))).toMatch(/（未記入）|（活動計画がまだありません）/);
		expect(report(form, sightOf(BARE, undefined, 1, 'en'))).not.toMatch(/undefined|null|NaN|[ぁ-ん]/);
	});

	test('has no document of a visit without one', () => {
		for (const form of ['pre', 'post'] as const) expect(() => report(form, sightOf(BARE))).toThrow(RangeError);
	});
});

test('ⓒ is about the next visit, ⓓ about the last one, where none is named', () => {
	const { engagement } = sightOf({ ...BARE, '甲/2.md': note('種別: 訪問', '回: 2', '日付: 2026-01-14', '状態: 実施済'), '甲/3.md': note('種別: 訪問', '回: 3', '日付: 2026-02-14', '状態: 予定') });
	expect(visitOfForm('pre', engagement)?.fields.no).toBe(3);
	expect(visitOfForm('post', engagement)?.fields.no).toBe(2);
	expect(visitOfForm('plan', engagement)).toBeNull();
});

const VISIT = `${note('種別: 訪問', '回: 2', '日付: 2026-01-14', '状態: 実施済', '当方: [佐伯]')}## 事前打合せ\n### 確認事項\n- [-] 家賃\n## 面談の記録\n- 社長「断ったら次がない」\n- 佐伯｜傾聴｜次がないのですね\n## 事後打合せ\n- 実施内容:: ## 見出し | と <b>太字</b>\n- 所見:: [[課題甲|こちら]]の話\n### 依頼事項\n- [x] 社長：案（2026-01-20）\n- [ ] だれか\n`;
const HELD: Vault = { '甲/甲.md': note('種別: 支援先', '事業者名: 甲社'), '甲/2.md': VISIT };

describe('ⓓ', () => {
	test('holds the owner’s words as they were said, and ours not', () => {
		const text = report('post', sightOf(HELD, undefined, 2));
		expect(text).toContain('「断ったら次がない」');
		expect(text).not.toContain('次がないのですね');
	});

	test('reads links as words, and takes the power from what would be form', () => {
		const text = report('post', sightOf(HELD, undefined, 2));
		expect(text).toContain('こちらの話');
		expect(text).toContain('\\## 見出し \\| と &lt;b>太字&lt;/b>');
	});

	test('tells a request without who or when as it stands', () => {
		expect(report('post', sightOf(HELD, undefined, 2))).toContain('| 社長 | 案 | 2026年1月20日 | 済み |\n|  | だれか |  | これから |');
	});

	test('goes to the deputy as plain text', () => {
		const text = shareText(sightOf(HELD, undefined, 2));
		expect(text).toContain('【事後打合せ 第2回】\n甲社（2026年1月25日現在）');
		expect(text).toContain('■ 依頼事項\n・社長｜案｜2026年1月20日｜済み');
		expect(text).toContain('## 見出し | と <b>太字</b>');
		expect(text).not.toMatch(/^\||\\|<br>/m);
	});
});

test('the page for the sharing meeting stands under 仮名 and tells the names of neither company nor owner', () => {
	const vault: Vault = {
		'山海/山海.md': note('種別: 支援先', '事業者名: 株式会社山海', '仮名: S社', '経営者名: 山田 太郎', '段階: 4'),
		'山海/1.md': `${note('種別: 訪問', '題名: 山海 第1回', '回: 1', '日付: 2026-01-14', '状態: 実施済')}## 面談の記録\n- 社長「山海を続けたい」\n## 事後打合せ\n- 実施内容:: 株式会社山海で山田 太郎社長、山田太郎さんに聞いた\n`,
	};
	const text = report('meeting', sightOf(vault, '山海/山海.md'));
	expect(text).not.toMatch(/山海|山田/);
	expect(text).toContain('S社で経営者社長、経営者さんに聞いた');
});

test('the same notes give the same document', () => {
	for (const form of REPORT_FORMS) expect(report(form, sightOf(HELD, undefined, 2))).toBe(report(form, sightOf(HELD, undefined, 2)));
});
