/** The two visit notes of domain G-E: of the good one the notes answer all they can, and the weak draft gives the items that are listed there. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFolder } from '../../../src/cli/folder.ts';
import { engagementOf } from '../../../src/core/engagement.ts';
import { allChecks } from '../../../src/core/self-checks/index.ts';
import type { CheckStateOf } from '../../../src/core/self-checks/index.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { filesBelow, VAULTS } from '../../files.ts';
import { engagement } from '../findings/looking.ts';
import { clientAt } from '../vault.ts';
import { TEAM } from './standing.ts';

describe('the good visit: しおかぜ食品 第4回', () => {
	const notebook = readFolder(filesBelow(join(VAULTS, 'sample')));
	const one = engagementOf(notebook, clientAt(notebook, 'しおかぜ食品/しおかぜ食品.md'), '2026-01-25', DEFAULT_SETTINGS);
	const states = allChecks(one).find(({ visit }) => visit?.path === 'しおかぜ食品/訪問/しおかぜ食品 第4回.md')?.states ?? [];

	test('leaves nothing open that notes can answer', () => {
		expect(states.filter(({ by, standing }) => by === 'notes' && standing === 'open').map(({ id }) => id)).toEqual([]);
	});

	test('has nothing that is not done', () => expect(states.filter(({ standing }) => standing === 'not-yet').map(({ id }) => id)).toEqual([]));

	test('is asked before and after', () => expect([states[0]?.id, states.at(-1)?.id]).toEqual(['PRE-01', 'POST-18']));
});

describe('the draft to be improved: a small shop', () => {
	const visit = (no: number, question: string, said: string, done: readonly string[]): string => `種別: 訪問
回: ${no}
日付: 2025-0${no}-10
状態: 実施済
扱う段階: [3]

## 事前打合せ
- 目指すゴール::
- 支援の狙い:: 在庫の話を聞く
- 支援内容:: 店の様子を見る
### 問いかけの案
- ${question}
## 面談の記録
- 主担当｜提案｜${said}
## 事後打合せ
- 達成::
- 改善点::
- 実施内容:: ${done.join('\n- 実施内容:: ')}
### 依頼事項`;
	const one = engagement({
		第1回: visit(1, '在庫が多いのが一番の問題ですよね？', 'まずSNSを始めた方がいいですよ', ['有意義な意見交換ができた。']),
		第2回: visit(2, 'ネット販売はやらないのですか？', 'なぜ今まで棚卸をきちんとしなかったのですか？', ['いろいろな課題があり、今後も引き続き支援する', 'したがって在庫管理を徹底する。']),
	}, { client: TEAM });
	const missed = (states: readonly CheckStateOf[]): string[] => states.filter(({ standing }) => standing === 'not-yet').map(({ id }) => id);

	test.each(['PRE-01', 'POST-01', 'POST-07', 'POST-14'])('%s is not seen, at either visit', (id) => {
		const visits = allChecks(one).filter(({ visit: about }) => about !== null);
		expect(visits.map(({ states }) => missed(states).includes(id))).toEqual([true, true]);
	});
});
