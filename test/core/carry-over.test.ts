/** What a visit takes over: from the plan's row, from the last visit, from visits that did not take place; each with its origin and where it stands. */
import { describe, expect, test } from 'vitest';
import { carryOver } from '../../src/core/carry-over.ts';
import type { CarryOver } from '../../src/core/carry-over.ts';
import { newVisit } from '../../src/core/new-client.ts';
import { readMarkdown } from '../../src/core/note.ts';
import type { NoteOf } from '../../src/core/note.ts';
import { note, onlyClient } from './vault.ts';
import type { Vault } from './vault.ts';

const TODAY = '2026-01-25';
const CLIENT = note('種別: 支援先', '経営者名: 潮田', '主担当: 佐伯', '副担当: [森]', '段階: 4');
const PLAN = `${note('種別: 活動計画')}## スケジュール\n| 回 | 予定日 | 段階 | 支援内容 | 狙い | 参加者 |\n|---|---|---|---|---|---|\n| 第5回 | 2026-02-04 | 4／5 内発的動機づけ | 断りたかった注文を聞く | 社長が自分の言葉で話す | 社長、工場長、佐伯、森 |\n`;
const visit = (no: number | null, status: string, body: readonly string[], date = ''): string => `${note('種別: 訪問', ...(no === null ? [] : [`回: ${no}`]), `状態: ${status}`, ...(date ? [`日付: ${date}`] : []))}${body.join('\n')}\n`;
const FOURTH = visit(4, '実施済', [
	'## 事前打合せ', '### 確認事項', '- [ ] 在庫の数え方', '- [x] 注文の時刻 → 9時', '- [-] 家賃（話題にならなかった）',
	'## 事後打合せ', '- 改善点:: 他社の例が早かった', '- 準備:: 販売数の表／図を直す', '- 次回:: 第5回 2026-02-04', '### 依頼事項', '- [ ] 社長：注文を3つ（第5回まで）', '- [ ] 佐伯：表を作る（2026-01-20）', '- [x] 森：場所を取る（2026-01-20）',
], '2026-01-14');

interface Seen { client: ReturnType<typeof onlyClient>['client']; over: CarryOver; items: string[]; requests: string[] }
function seen(vault: Vault, at: string | null = null): Seen {
	const { client } = onlyClient({ '甲/甲.md': CLIENT, '甲/計画.md': PLAN, ...vault });
	const over = carryOver(client, at === null ? null : (client.ofType('visit').find(({ path }) => path === `甲/${at}.md`) ?? null), TODAY);
	return { client, over, items: over.items.map(({ kind, words, origin, standing }) => `${origin.visit.fields.no ?? '?'}:${origin.line} ${kind} ${words} ${standing}`), requests: over.requests.map(({ request, standing }) => `${request.what} ${standing}`) };
}

test('a visit that is still to be made starts from the plan’s row and the last visit', () => {
	const { over, items, requests } = seen({ '甲/4.md': FOURTH });
	expect(over.no).toBe(5);
	expect(over.row?.row).toMatchObject({ content: '断りたかった注文を聞く', aim: '社長が自分の言葉で話す' });
	expect(items).toEqual(['4:15 next 第5回 2026-02-04 open', '4:14 prep 販売数の表 open', '4:14 prep 図を直す open', '4:13 improve 他社の例が早かった open', '4:9 confirm 在庫の数え方 open']);
	expect(requests).toEqual(['注文を3つ open', '表を作る late']);
});

test('what the visit’s own note holds already is taken up, and a request for a visit before is late', () => {
	const own = visit(6, '予定', ['## 事前打合せ', '- 使うもの:: 販売数の表', '### 確認事項', '- [ ] 在庫の数え方（[[4]]から）'], '2026-02-18');
	const { items, requests } = seen({ '甲/4.md': FOURTH, '甲/6.md': own }, '6');
	expect(items.filter((item) => item.endsWith('taken-up'))).toEqual(['4:14 prep 販売数の表 taken-up', '4:9 confirm 在庫の数え方 taken-up']);
	expect(requests).toEqual(['注文を3つ late', '表を作る late']);
});

describe('nothing is lost', () => {
	const lost = ['## 事前打合せ', '- 目指すゴール:: 社長が話す', '- 協議事項:: 見方', '- 準備:: 販売数の表（[[4]]から）', '- 準備:: 控えを二部', '### 確認事項', '- [ ] 工場の広さ', '### 問いかけの案', '- どう見えますか？（純粋）'];

	test.each(['延期', '中止'])('with a visit that is %s', (status) => {
		const { over, items } = seen({ '甲/4.md': FOURTH, '甲/5.md': visit(5, status, lost, '2026-01-21') });
		expect(over.notHeld.map(({ path }) => path)).toEqual(['甲/5.md']);
		expect(over.last?.fields.no).toBe(4);
		expect(items).toEqual(expect.arrayContaining(['4:14 prep 販売数の表 open', '4:9 confirm 在庫の数え方 open', '5:13 confirm 工場の広さ open', '5:8 aim 社長が話す open', '5:9 discuss 見方 open', '5:15 question どう見えますか？ open']));
		expect(items.filter((item) => item.includes(' prep '))).toEqual(['4:14 prep 販売数の表 open', '4:14 prep 図を直す open', '5:10 prep 控えを二部 open']);
	});

	test('when an item stays unanswered over several visits, and it is told once, from where it was first asked', () => {
		const fifth = visit(5, '実施済', ['## 事前打合せ', '### 確認事項', '- [ ] 在庫の数え方（[[4]]から）'], '2026-01-21');
		expect(seen({ '甲/4.md': FOURTH, '甲/5.md': fifth }).items).toEqual(['4:9 confirm 在庫の数え方 open']);
		const answered = fifth.replace('から）', 'から） → 棚で数える');
		expect(seen({ '甲/4.md': FOURTH, '甲/5.md': answered }).items).toEqual([]);
	});
});

test.each([
	['without a number or a date', { '甲/x.md': visit(null, '予定', []) }, 'x'],
	['of a number that another one has', { '甲/4.md': FOURTH, '甲/x.md': visit(4, '予定', []) }, 'x'],
	['of an empty client', {}, null],
])('a visit %s takes over what there is', (_, vault, at) => {
	expect(() => seen(vault, at)).not.toThrow();
});

describe('a new note', () => {
	const made = (vault: Vault, language: 'ja' | 'en' = 'ja'): { text: string; read: NoteOf<'visit'> } => {
		const { notebook, client } = onlyClient({ '甲/甲.md': CLIENT, '甲/計画.md': PLAN, ...vault });
		const { path, text } = newVisit(client, {}, { notebook, today: TODAY, patterns: { language, ownName: '佐伯', clientsFolder: '', noteFolder: '', planName: '{client} 活動計画', visitName: '{client} 第{no}回', useCodename: false } });
		const read = readMarkdown(path, text);
		if (read.type !== 'visit') throw new RangeError(text);
		return { text, read: read };
	};

	test('begins with the plan’s row, and carries 確認事項 and 準備 over with the visit they come from', () => {
		const { text, read } = made({ '甲/4.md': FOURTH });
		expect(text).toContain(['## 事前打合せ', '- 目指すゴール:: ', '- 支援の狙い:: 社長が自分の言葉で話す', '- 支援内容:: 断りたかった注文を聞く', '- 準備:: 販売数の表（[[4]]から）', '- 準備:: 図を直す（[[4]]から）', '', '### 確認事項', '- [ ] 在庫の数え方（[[4]]から）', ''].join('\n'));
		expect(read.fields).toMatchObject({ no: 5, date: '2026-02-04', steps: [4, 5], client_side: ['社長', '工場長'], our_side: ['佐伯', '森'] });
		expect(read.body.confirmations).toMatchObject([{ text: '在庫の数え方', state: 'open', from: { target: '4' } }]);
		expect(read.faults).toEqual([]);
	});

	test('that holds what is to be prepared has taken it up', () => {
		const vault = { '甲/4.md': FOURTH };
		const { items } = seen({ ...vault, '甲/5.md': made(vault).text }, '5');
		expect(items.filter((item) => item.endsWith('taken-up'))).toEqual(['4:14 prep 販売数の表 taken-up', '4:14 prep 図を直す taken-up', '4:9 confirm 在庫の数え方 taken-up']);
	});

	test('never copies an open request, an improvement or what was said about the next visit', () => {
		expect(made({ '甲/4.md': FOURTH }).text).not.toMatch(/注文を3つ|表を作る|他社の例|第5回 2026/);
	});

	test('is as English as it is Japanese', () => {
		expect(made({ '甲/4.md': FOURTH }, 'en').text).toContain(['- Preparation:: 図を直す (from [[4]])', '', '### To confirm', '- [ ] 在庫の数え方 (from [[4]])'].join('\n'));
	});
});
