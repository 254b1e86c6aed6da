/** What is offered in front matter while one writes. */
import { describe, expect, test } from 'vitest';
import { note } from '../vault.ts';
import { offeredAt, taken, titles } from './written.ts';

const VAULT = {
	'A/A社.md': note('種別: 支援先', '事業者名: あおぞら株式会社', 'ふりがな: あおぞら'),
	'A/欠品が続く.md': note('種別: 課題', '作成日: 2025-09-01', '状態: 掘り下げ中'),
	'A/工場が手狭.md': note('種別: 課題', '作成日: 2025-10-01'),
	'A/段取り替えが増えた.md': note('種別: 要因', '確からしさ: 仮説'),
	'A/髙橋さんの手帳だけにある.md': note('種別: 要因'),
	'A/残業時間.md': note('種別: 事実', '区分: 数量'),
	'A/現場の様子.md': note('種別: 事実', '区分: 観察'),
	'A/次の世代へ.md': note('種別: ビジョン'),
	'A/A社 第1回.md': `${note('種別: 訪問', '日付: 2025-09-10')}## 面談の記録\n- 社長「全部ここだ」 ^t1\n`,
	'A/A社 第2回.md': note('種別: 訪問', '日付: 2025-10-10'),
	'B/B社.md': note('種別: 支援先', '事業者名: 別の会社', 'ふりがな: べつのかいしゃ'),
	'B/別の会社の課題.md': note('種別: 課題'),
};
const PATH = 'A/残業が多い.md';
const issue = (...lines: string[]): string => note('種別: 課題', ...lines);
const at = (text: string, path = PATH): string[] => titles(offeredAt(VAULT, path, text));
const first = (text: string): string => taken(text, offeredAt(VAULT, PATH, text)?.offers[0]);

describe('at the beginning of a line', () => {
	test('the keys of the type are offered that it does not have: relations first, then its own fields', () => {
		expect(at(issue('要因:', '  - "[[欠品が続く]]"', '状態: 出たまま', '█'))).toEqual([
			'上位', '根拠', '反証', '妨げる', '出所', '結果', '内訳', '対応策', '区分', '最初の課題', '話し手', '言った日', '題名', '見せる範囲', '作成日', '領域', '論点', '支援先',
		]);
	});
	test('a key that stands there in the other language is not offered again', () => {
		expect(at(issue('caused_by: "[[欠品が続く]]"', '要█'))).toEqual([]);
	});
	test('the words narrow them down, in either language', () => {
		expect(at(issue('要█'))).toEqual(['要因']);
		expect(at(issue('cau█'))).toEqual(['要因']);
	});
	test('relations that are not meant for the type are not offered', () => {
		expect(at(note('種別: 訪問', '█')).slice(0, 3)).toEqual(['回', '日付', '所要時間']);
		expect(at(note('種別: ビジョン', '█'))).not.toContain('要因');
	});
	test('they are written in the language of the note', () => {
		expect(at(note('type: issue', 'status: as raised', '█')).slice(0, 2)).toEqual(['caused_by', 'part_of']);
		expect(at(note('status: as raised', 'type: issue', '見█'))).toEqual(['layer']);
		for (const usual of ['ja', 'en'] as const) expect(titles(offeredAt(VAULT, PATH, note('type: issue', '見せ█'), usual))).toEqual([usual === 'ja' ? '見せる範囲' : 'layer']);
		expect(titles(offeredAt(VAULT, PATH, note('種別: 課題', '見せ█'), 'en'))).toEqual(['見せる範囲']);
		expect(at(note('type: 課題', '状態: 出たまま', '█')).slice(0, 2)).toEqual(['要因', '上位']);
	});
	test('a relation begins a list with a link in it, a word stays on its line', () => {
		expect(first(issue('要█'))).toBe(issue('要因:', '  - "█"'));
		expect(first(issue('見せ█'))).toBe(issue('見せる範囲: █'));
		const hearing = note('種別: ヒアリング', '相手█', '日付: 2025-09-10');
		expect(taken(hearing, offeredAt(VAULT, PATH, hearing)?.offers[0])).toBe(note('種別: ヒアリング', '相手:', '  - █', '日付: 2025-09-10'));
	});
	test('CRLF stays CRLF', () => {
		const text = issue('要█', '状態: 出たまま').replaceAll('\n', '\r\n');
		expect(first(text)).toBe(issue('要因:', '  - "█"', '状態: 出たまま').replaceAll('\n', '\r\n'));
	});
	test('nothing is offered where a key would cut a list from its key, or stand inside a text', () => {
		expect(at(issue('要因:', '█', '  - "[[欠品が続く]]"'))).toEqual([]);
		expect(at(issue('memo: |', '  █'))).toEqual([]);
		expect(at(issue('memo: "eins', '█', 'zwei"'))).toEqual([]);
		expect(at(issue('memo: [a,', '█', 'b]'))).toEqual([]);
	});
	test('nor in front matter too long to be read with every key', () => {
		expect(at(issue(`memo: ${'a'.repeat(20_000)}`, '█'))).toEqual([]);
	});
	test('nor while something else cannot be read', () => {
		expect(at(issue('memo: "a', '█'))).toEqual([]);
	});
});

describe('in a relation', () => {
	test('notes that fit come first, by type and the newest first, then those that do not', () => {
		expect(at(issue('要因:', '  - █'))).toEqual([
			'段取り替えが増えた', '髙橋さんの手帳だけにある', '工場が手狭', '欠品が続く', '残業時間', '現場の様子 (?)', '次の世代へ (?)',
		]);
	});
	test('each tells why it does not fit', () => {
		const offers = offeredAt(VAULT, PATH, issue('要因:', '  - █'))?.offers ?? [];
		expect(offers.find(({ title }) => title === '現場の様子')?.misfit).toEqual({ why: 'no-figure' });
		expect(offers.find(({ title }) => title === '次の世代へ')?.misfit).toMatchObject({ why: 'other-types', key: { ja: '要因' }, figuresOnly: true });
	});
	test('the direction is that of the key: what a cause leads to is not what leads to it', () => {
		const cause = (key: string): string[] => at(note('種別: 本質的課題', `${key}: █`)).filter((title) => !title.endsWith('(?)'));
		expect(cause('要因')).toEqual(['段取り替えが増えた', '髙橋さんの手帳だけにある']);
		expect(cause('結果')).toEqual(['工場が手狭', '欠品が続く', '段取り替えが増えた', '髙橋さんの手帳だけにある']);
	});
	test('a relation that is not meant for the note itself says so of every note', () => {
		const offers = offeredAt(VAULT, PATH, note('種別: ビジョン', '要因: █'))?.offers ?? [];
		expect(new Set(offers.map(({ misfit }) => misfit?.why))).toEqual(new Set(['own-type']));
	});
	test('lines that are facts are offered where they fit, found by the record too', () => {
		const text = issue('根拠:', '  - "[[第1回█]]"');
		expect(at(text)).toEqual(['「全部ここだ」']);
		expect(first(text)).toBe(issue('根拠:', '  - "[[A社 第1回#^t1]]"█'));
		expect(at(issue('要因:', '  - 第1回█'))).toEqual([]);
	});
	test('what is linked under the key already is not offered', () => {
		expect(at(issue('要因:', '  - "[[段取り替えが増えた]]"', '  - 段取り█'))).toEqual([]);
		expect(at(issue('effects: "[[欠品が続く]]"', '結果:', '  - 欠█'))).toEqual([]);
		expect(at(issue('要因:', '  - "[[段取り█替えが増えた]]"'))).toEqual(['段取り替えが増えた']);
	});
	test('nor what says so on its own side', () => {
		expect(titles(offeredAt({ ...VAULT, [PATH]: issue('要因: "[[段取り替えが増えた]]"') }, 'A/段取り替えが増えた.md', note('種別: 要因', '結果: 残業█')))).toEqual(['残業時間']);
	});
	test('never itself, and never a note of another client', () => {
		expect(at(issue('要因: 残業が多い█'))).toEqual([]);
		expect(at(issue('要因: 別の█'))).toEqual([]);
	});
	test('variants of width, kana and kanji find the same', () => {
		for (const words of ['高橋', '髙橋', '高橋サンノ手帳', '高橋ｻﾝ']) expect(at(issue(`要因: ${words}█`))).toEqual(['髙橋さんの手帳だけにある']);
	});
	test('a source is a record, the newest first; one of a later day than the note does not fit', () => {
		expect(at(issue('出所: "[[A社█]]"'))).toEqual(['A社 第2回', 'A社 第1回']);
		expect(at(issue('作成日: 2025-09-20', '出所: A社█'))).toEqual(['A社 第1回', 'A社 第2回 (?)']);
		expect(offeredAt(VAULT, PATH, issue('作成日: 2025-09-20', '出所: 第2回█'))?.offers[0]?.misfit).toEqual({ why: 'later' });
	});
});

describe('quotes and brackets that are there already are not doubled', () => {
	const whole = issue('要因:', '  - "[[段取り替えが増えた]]"█');
	test.each(['', '段', '"段', '"段█"', '[[段', '[[段█]]', '"[[段', '"[[段█]]', '"[[段█"', '"[[段█]]"', '"[[段█取り]]"', "'段", "'[[段█]]'", "'[[段█'"])('  - %s', (written) => {
		const text = issue('要因:', `  - ${written.includes('█') ? written : `${written}█`}`);
		const offer = offeredAt(VAULT, PATH, text)?.offers.find(({ title }) => title === '段取り替えが増えた');
		expect(taken(text, offer)).toBe(whole);
	});
	test('on the line of the key, a space is set behind the colon', () => {
		for (const line of ['要因:█', '要因: █', '要因: 段█', '要因: "[[段█]]"']) {
			const text = issue(line);
			expect(taken(text, offeredAt(VAULT, PATH, text)?.offers.find(({ title }) => title === '段取り替えが増えた'))).toBe(issue('要因: "[[段取り替えが増えた]]"█'));
		}
	});
	test('within brackets', () => {
		expect(first(issue('要因: [段█]'))).toBe(issue('要因: ["[[段取り替えが増えた]]"█]'));
		expect(first(issue('要因: ["[[工場が手狭]]", "[[段█]]"]'))).toBe(issue('要因: ["[[工場が手狭]]", "[[段取り替えが増えた]]"█]'));
		expect(first(issue('要因: [段█, "[[工場が手狭]]"] # ほか'))).toBe(issue('要因: ["[[段取り替えが増えた]]"█, "[[工場が手狭]]"] # ほか'));
	});
	test('a comment stays', () => {
		expect(first(issue('要因: 段█ # 仮'))).toBe(issue('要因: "[[段取り替えが増えた]]"█ # 仮'));
	});
	test('behind a link that is closed, and before one, nothing is offered', () => {
		for (const line of ['要因: "[[工場が手狭]]"█', '要因: █"[[工場が手狭]]"', '要因: █工場', '要因: ["[[工場が手狭]]"█]', '要因: [工場]█', '要因: "[[工場|█]]"']) expect(at(issue(line))).toEqual([]);
	});
});

describe('other values', () => {
	test('the words of a field, in the language of the note', () => {
		expect(at(issue('状態: █'))).toEqual(['出たまま', '掘り下げ中', '整理済み', '扱わない']);
		expect(at(note('type: issue', 'status: █'))).toEqual(['as raised', 'being explored', 'sorted out', 'set aside']);
		expect(first(issue('状態: 整█'))).toBe(issue('状態: 整理済み█'));
		expect(first(issue('状態: "整█"'))).toBe(issue('状態: 整理済み█'));
		expect(at(issue('見せる範囲:█'))).toEqual(['支援チームだけ', '経営者と共有', '匿名で提示']);
	});
	test('a word that is written out is left alone, so that Enter ends the line', () => {
		expect(at(issue('状態: 整理済み█'))).toEqual([]);
		expect(at(issue('状態: set aside█'))).toEqual([]);
	});
	test('the steps of a visit, without those that are there', () => {
		const visit = note('種別: 訪問', '扱う段階:', '  - 3', '  - █');
		expect(at(visit)).toEqual(['1 接する前', '2 双方の理解', '4 気づき・腹落ち', '5 内発的動機づけ', '6 課題解決', '7 フォローアップ', '前捌き']);
		expect(taken(visit, offeredAt(VAULT, PATH, visit)?.offers[2])).toBe(note('種別: 訪問', '扱う段階:', '  - 3', '  - 4█'));
	});
	test('a client is found by its reading, by its name and by its folder', () => {
		for (const words of ['べつの', 'ベツノ', '別の会社', 'B']) expect(at(issue(`支援先: ${words}█`))).toEqual(['別の会社']);
		expect(at(issue('支援先: █'))).toEqual(['あおぞら株式会社', '別の会社']);
		expect(first(issue('支援先: あおぞら█'))).toBe(issue('支援先: "[[A社]]"█'));
	});
	test('keys of the user’s own, dates, free words and unknown types get nothing', () => {
		for (const line of ['memo: █', 'tags: [█]', '言った日: █', '題名: █', '経過: █']) expect(at(issue(line))).toEqual([]);
		expect(at(note('種別: メモ', '要因: █'))).toEqual([]);
		expect(at(note('title: x', '█'))).toEqual([]);
		expect(at('要因: █')).toEqual([]);
	});
	test('outside of all clients only the client is offered, which makes the note ours', () => {
		expect(at(issue('要因: █'), '覚え書き.md')).toEqual([]);
		expect(at(issue('要█'), '覚え書き.md')).toEqual([]);
		expect(at(issue('支援先: █'), '覚え書き.md')).toEqual(['あおぞら株式会社', '別の会社']);
	});
});
