/** What the wording rules ask about in whole notes: the two visits of domain G-E, the zones of F0 and what is skipped. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../src/cli/folder.ts';
import { wordingHits } from '../../src/core/wording.ts';
import { filesBelow, VAULTS } from '../files.ts';
import { clientAt, note, onlyClient } from './vault.ts';

const CLIENT = note('種別: 支援先', '経営者名: 甲野', '主担当: 佐伯');

/** Rule, line and words of each hit in a note. */
function hits(text: string): string[] {
	const { client } = onlyClient({ '甲/甲.md': CLIENT, '甲/これ.md': text });
	const one = client.notes.get('甲/これ.md');
	return one ? wordingHits(client, one).map((hit) => `${hit.rule} ${hit.line} ${hit.text}`) : ['no note'];
}
const visit = (...lines: readonly string[]): string => note('種別: 訪問', '回: 1') + lines.join('\n');
const titled = (type: string, title: string, ...properties: readonly string[]): string[] => hits(note(`種別: ${type}`, `題名: ${title}`, ...properties));

test('the good visit of domain G-E has nothing to ask about', () => {
	const notebook = readFolder(filesBelow(join(VAULTS, 'sample')));
	const client = clientAt(notebook, 'しおかぜ食品/しおかぜ食品.md');
	const good = client.notes.get('しおかぜ食品/訪問/しおかぜ食品 第4回.md');
	expect(good && wordingHits(client, good)).toEqual([]);
});

const DRAFT = [
	'## 事前打合せ', '- 目指すゴール::', '### 問いかけの案', '- 在庫が多いのが一番の問題ですよね？', '- ネット販売はやらないのですか？',
	'## 面談の記録', '- 主担当｜提案｜まずSNSを始めた方がいいですよ', '- 主担当｜問いかけ｜なぜ今まで棚卸をきちんとしなかったのですか？',
	'## 事後打合せ', '- 実施内容:: 有意義な意見交換ができた。', '- 実施内容:: いろいろな課題があり、今後も引き続き支援する', '- 実施内容:: したがって在庫管理を徹底する。',
];

describe('the draft of domain G-E', () => {
	const first = visit().split('\n').length;
	const at = (line: string): number => first + DRAFT.findIndex((one) => one.includes(line));
	const asked = [
		`T13 ${at('ですよね')} ですよね`, `T17 ${at('ネット')} ネット販売はやらないのですか？`, `T12 ${at('SNS')} た方がいい`, `T14 ${at('棚卸')} なぜ今まで棚卸をきちんとしなかった`,
		`T07 ${at('有意義')} 有意義な意見交換ができた。`, `T02 ${at('いろいろ')} いろいろ`, `T11 ${at('したがって')} したがって`,
	];
	test('gives the hits that are listed there, one a sentence', () => expect(hits(visit(...DRAFT))).toEqual(asked));
	test('gives the same with other line ends', () => expect(hits(visit(...DRAFT).replaceAll('\n', '\r\n'))).toEqual(asked));
	test('gives the same in half width', () => expect(hits(visit(...DRAFT).replaceAll('。', '｡').replaceAll('？', '?').replaceAll('、', '､')).map((hit) => hit.replace('｡', '。').replace('?', '？'))).toEqual(asked));
	test('gives nothing with check: off', () => {
		for (const off of ['check: off', 'check: Off', 'check: false']) expect(hits(note('種別: 訪問', off) + DRAFT.join('\n'))).toEqual([]);
		expect(hits(note('種別: 訪問', 'check: on') + DRAFT.join('\n'))).toHaveLength(asked.length);
	});
});

describe('a visit', () => {
	const words = (...lines: readonly string[]): string[] => hits(visit(...lines)).map((hit) => hit.replace(/ \d+ /, ' '));

	test('is not asked about what its client said, quoted or not', () => {
		expect(words('## 面談の記録', '- 社長「いつも、いろいろある。やるべきです」 ^t1', '- 社長｜発言｜いつも遅れる ^t2', '- 工場長：みんなかなり疲れている', '- 佐伯｜傾聴｜「みんな、かなり疲れている」のですね')).toEqual([]);
	});
	test('is asked about its lines of fact', () => expect(words('## 面談の記録', '- 現場が疲れている ^t1', '- 社長は疲れている印象だ ^t2')).toEqual(['T03 現場が', 'T05 印象だ']));
	test('is not asked about a line that somebody may have said', () => expect(words('## 面談の記録', '- 林「現場がいつも」 ^t1', '- 林：現場がいつも遅れる ^t2')).toEqual([]));
	test('is not asked about its other fields, 特になし under 受領資料 among them', () => expect(words('## 事前打合せ', '- 支援内容:: いろいろ聞く', '## 事後打合せ', '- 受領資料:: 特になし', '- 準備:: 体制の強化')).toEqual([]));
	test('is not asked about quotes, code, headings, and rows of tables', () => {
		expect(words('## 事後打合せ', '### 所見', '> いろいろある／かなりある', '```', 'いろいろある', '```', '| いろいろ | かなり |', '|---|---|', '#### 今後の予定', '`いろいろ`と書いた')).toEqual([]);
	});
	test('is asked about its aim', () => expect(words('## 事前打合せ', '- 目指すゴール:: 信頼関係の醸成／社長がかなり話す')).toEqual(['T01 醸成', 'T02 かなり']));
	test('hides nothing behind a quote without an end', () => expect(words('## 事後打合せ', '- 所見:: 「いろいろある')).toEqual(['T02 いろいろ']));
	test('takes a conclusion behind a number', () => {
		expect(words('## 事後打合せ', '- 所見:: 離職が3件あった。したがって順に聞く')).toEqual([]);
		expect(words('## 事後打合せ', '離職が3件あった。', 'したがって順に聞く')).toEqual([]);
		expect(words('## 事後打合せ', '- 所見:: 離職があった。したがって順に聞く', '- 改善点:: 3件だけ聞いた')).toEqual(['T11 したがって']);
	});
});

describe('a note of the issue graph', () => {
	test('is asked about what it states, by the rules of its type', () => {
		expect(titled('課題', '社員のやる気がない')).toEqual(['T06 1 やる気がない']);
		expect(titled('要因', '現場が忙しい')).toEqual(['T03 1 現場が']);
		expect(titled('事実', 'いつも納期に遅れる')).toEqual(['T04 1 いつも']);
		expect(titled('対応策', 'マニュアルがないのでマニュアルを作成する')).toEqual(['T10 1 マニュアルがないのでマニュアルを']);
		expect(titled('ビジョン', '地域の発展への貢献を強化する')).toEqual([]);
	});
	test('is not asked about what the client’s people said', () => {
		expect(titled('課題', '現場が忙しい', '話し手: 社長')).toEqual([]);
		expect(titled('課題', '現場が忙しい', '話し手: 佐伯')).toEqual(['T03 1 現場が']);
		expect(titled('事実', 'いつも遅れる', '言葉: いつも遅れるんだ')).toEqual([]);
	});
	test('is the owner’s once the owner has voiced it', () => {
		expect(titled('本質的課題', '管理会計の高度化', '状態: 仮説')).toEqual(['T01 1 高度化']);
		for (const state of ['経営者が言葉にした', '共有・合意した', '取り下げた']) expect(titled('本質的課題', '管理会計の高度化', `状態: ${state}`)).toEqual([]);
	});
	test('of a plan, its goal and its schedule', () => {
		const plan = `${note('種別: 活動計画', '目指すゴール: 経営管理体制の整備')}## スケジュール\n| 回 | 支援内容 | 狙い |\n|---|---|---|\n| 1 | 工場を歩く | 連携の強化 |\n\n## 課題群と進め方\n| 課題群 | テーマ |\n|---|---|\n| 管理 | 組織の強化 |`;
		expect(hits(plan).map((hit) => hit.replace(/ \d+ /, ' '))).toEqual(['T01 整備', 'T01 強化']);
	});
});
