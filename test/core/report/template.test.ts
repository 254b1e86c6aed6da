/** Templates of the user's own: the names of our fields are filled, what is not known stays and is named. */
import { describe, expect, test } from 'vitest';
import { fillTemplate } from '../../../src/core/report.ts';
import { propertyTerm } from '../../../src/core/vocabulary.ts';
import { templateValues } from '../../../src/core/report/template.ts';
import { AFTER_FIELDS, BEFORE_FIELDS } from '../../../src/core/vocabulary/body.ts';
import { NOTE_TYPES } from '../../../src/core/vocabulary/note-types.ts';
import { note } from '../vault.ts';
import type { Vault } from '../vault.ts';
import { sightOf } from './sight.ts';

const VAULT: Vault = {
	'甲/甲.md': note('種別: 支援先', '事業者名: 甲社', '状態: 支援中', '事業規模: 小規模事業者', '副担当: [森, 林]'),
	'甲/計画.md': `${note('種別: 活動計画', '目指すゴール: 計画のゴール', '予定回数: 8')}## 節目\n| 名 | 予定回 |\n|---|---|\n| 中間 | 第4回 |\n`,
	'甲/4.md': `${note('種別: 訪問', '回: 4', '日付: 2026-01-14', '状態: 実施済')}## 事前打合せ\n- 目指すゴール:: 社長が話す\n- 支援内容:: 図を見る／表を見る\n### 確認事項\n- [x] 時刻 → 9時\n- [ ] 場所\n## 面談の記録\n- 社長「全部ここだ」\n## 事後打合せ\n- 実施内容:: # 一覧 | を見た\n### 依頼事項\n- [ ] 社長：案（第5回まで）\n`,
};
const filled = (template: string, no: number | null = 4, language: 'ja' | 'en' = 'ja'): string => fillTemplate(template, sightOf(VAULT, undefined, no, language)).text;

test('names in Japanese and in English are filled, with any spacing and width', () => {
	expect(filled('{{事業者名}} {{name}} {{ NAME }} {{ｎａｍｅ}}')).toBe('甲社 甲社 甲社 甲社');
	expect(filled('第{{回}}回 {{日付}} {{今日}} {{第何回}} {{client.name}} {{支援先.事業者名}} {{支援先}}')).toBe('第4回 2026年1月14日 2026年1月25日 第4回（全8回） 甲社 甲社 甲社');
	expect(filled('{{事業規模}}', 4, 'en')).toBe('micro firm or sole proprietor');
});

test('a name that several notes have means the visit’s, and the others by their kind', () => {
	expect(filled('{{目指すゴール}}／{{訪問.目指すゴール}}／{{活動計画.目指すゴール}}／{{plan.goal}}／{{状態}}／{{client.status}}')).toBe('社長が話す／社長が話す／計画のゴール／計画のゴール／実施済／支援中');
});

describe('lists', () => {
	test('give a line each where they stand alone, a cell in a table, a row of words elsewhere', () => {
		expect(filled('{{支援内容}}')).toBe('- 図を見る\n- 表を見る');
		expect(filled('  - [ ] {{支援内容}}')).toBe('  - [ ] 図を見る\n  - [ ] 表を見る');
		expect(filled('1. {{副担当}}')).toBe('1. 森\n1. 林');
		expect(filled('| 内容 | {{支援内容}} |')).toBe('| 内容 | 図を見る<br>表を見る |');
		expect(filled('内容：{{支援内容}}')).toBe('内容：図を見る／表を見る');
		expect(filled('- {{確認事項}}')).toBe('- 時刻 → 9時\n- 場所（まだ）');
		expect(filled('{{経営者の言葉}}')).toBe('「全部ここだ」');
	});

	test('tables stand alone as tables, and in a line as their rows', () => {
		expect(filled('{{依頼事項}}')).toBe('| だれが | 何を | いつまで | 状態 |\n| --- | --- | --- | --- |\n| 社長 | 案 | 第5回まで | これから |');
		expect(filled('節目：{{節目}}')).toBe('節目：中間 第4回');
	});
});

test('what is empty says so, and what is not known stays and is named once', () => {
	expect(filled('{{財務概況}}／{{所見}}')).toBe('（未記入）／（未記入）');
	expect(filled('{{スケジュール}}')).toBe('（未記入）');
	expect(fillTemplate('{{社印}} {{社印}}\n{{責任者名}}\n- {{社印 }}', sightOf(VAULT, undefined, 4))).toEqual({ text: '{{社印}} {{社印}}\n{{責任者名}}\n- {{社印 }}', unknown: ['{{社印}}', '{{責任者名}}', '{{社印 }}'] });
});

test('values never become structure, and are not filled again', () => {
	expect(filled('{{実施内容}}')).toBe('\\# 一覧 \\| を見た');
	expect(filled('| {{実施内容}} |')).toBe('| \\# 一覧 \\| を見た |');
	const nested = { ...VAULT, '甲/甲.md': note('種別: 支援先', "事業者名: '{{owner}}'") };
	expect(fillTemplate('{{name}}', sightOf(nested)).text).toBe('\\{\\{owner\\}\\}');
});

test('front matter of the template is left out, and its own words stay as they are', () => {
	expect(filled('---\ntype: form\n---\n# 報告書 *様式1*\r\n\n<b>印</b> {{回}}\n')).toBe('# 報告書 *様式1*\n\n<b>印</b> 4\n');
});

test('every field of client, plan and visit is known by both of its names, with or without a visit', () => {
	for (const no of [4, null]) {
		const known = templateValues(sightOf(VAULT, undefined, no));
		for (const type of ['client', 'plan', 'visit'] as const) {
			for (const key of Object.keys(NOTE_TYPES[type].fields)) {
				const { ja, en } = propertyTerm(type, key);
				for (const name of [ja, en, `${type}.${en}`, `${NOTE_TYPES[type].ja}.${ja}`]) expect([name, known.has(name.toLowerCase())]).toEqual([name, true]);
			}
		}
		for (const { ja } of Object.values({ ...BEFORE_FIELDS, ...AFTER_FIELDS })) expect(known.has(ja)).toBe(true);
	}
});
