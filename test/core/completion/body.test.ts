/** What is offered in the body of a visit while one writes. */
import { describe, expect, test } from 'vitest';
import { note } from '../vault.ts';
import { offeredAt, taken, titles } from './written.ts';

const VAULT = { 'A/A社.md': note('種別: 支援先') };
const PATH = 'A/A社 第1回.md';
const visit = (...lines: string[]): string => `${note('種別: 訪問')}${lines.join('\n')}`;
const at = (...lines: string[]): string[] => titles(offeredAt(VAULT, PATH, visit(...lines)));
const first = (...lines: string[]): string => taken(visit(...lines), offeredAt(VAULT, PATH, visit(...lines))?.offers[0]);

describe('an item that begins under 事前打合せ or 事後打合せ', () => {
	test('becomes a field that is not there yet', () => {
		expect(at('## 事前打合せ', '- 目█')).toEqual(['目指すゴール']);
		expect(first('## 事前打合せ', '- 目█', '- 支援の狙い:: 聴く')).toBe(visit('## 事前打合せ', '- 目指すゴール:: █', '- 支援の狙い:: 聴く'));
		expect(at('## 事前打合せ', '- 目█', '- 目指すゴール:: 聴く')).toEqual([]);
		expect(at('## 事後打合せ', '- 次█')).toEqual(['次回']);
	});
	test('of those that hold the words, in the order of the format', () => {
		expect(at('## 事前打合せ', '- 支援█')).toEqual(['支援の狙い', '支援内容']);
		expect(at('## 事前打合せ', '- 事項█')).toEqual(['協議事項', '伝達事項']);
	});
	test('in the language of the heading', () => {
		expect(first('## After', '- obs█')).toBe(visit('## After', '- Observations:: █'));
	});
	test('an empty item is left alone, since Enter on it ends the list', () => {
		expect(at('## 事前打合せ', '- █')).toEqual([]);
	});
	test('so is one that has a key, a box, words behind the cursor, or stands deeper or elsewhere', () => {
		for (const lines of [['## 事前打合せ', '- 目：█'], ['## 事前打合せ', '- [ ] 目█'], ['## 事前打合せ', '- 目█標'], ['## 事前打合せ', '  - 目█'], ['## 面談の記録', '- 目█'], ['## 事前打合せ', '### 支援内容', '- 目█'], ['## 事前打合せ', '```', '- 目█', '```'], ['## 事前打合せ', '目█'], ['- 目█']]) expect(at(...lines)).toEqual([]);
	});
	test('only in visits', () => {
		expect(titles(offeredAt(VAULT, 'A/計画.md', `${note('種別: 活動計画')}## 事前打合せ\n- 目█`))).toEqual([]);
		expect(titles(offeredAt({}, 'A/A社 第1回.md', visit('## 事前打合せ', '- 目█')))).toEqual([]);
	});
});

describe('a bracket at the end of a question', () => {
	test('takes a kind, and the bracket that the editor set behind it', () => {
		expect(at('## 問いかけの案', '- 何が変わりましたか（█')).toEqual(['純粋', '診断', '対決', 'プロセス']);
		for (const written of ['（█', '（█）', '(█)', '（純█']) expect(first('## 問いかけの案', `- 何が変わりましたか${written}`)).toBe(visit('## 問いかけの案', '- 何が変わりましたか（純粋）█'));
		expect(first('## Questions', '1. What has changed? (pu█)')).toBe(visit('## Questions', '1. What has changed? (pure)█'));
	});
	test('and nowhere else', () => {
		expect(at('## 確認事項', '- 何が変わりましたか（█')).toEqual([]);
		expect(at('## 問いかけの案', '- 何が（█）変わりましたか')).toEqual([]);
	});
});

test('a link in the body is left to the app', () => {
	expect(at('## 面談の記録', '- 社長「[[█」')).toEqual([]);
	expect(at('## 事前打合せ', '- 支援内容:: [[█')).toEqual([]);
});
