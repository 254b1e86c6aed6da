/** The lines of talk of a text that somebody is writing: whose they are, how much was spoken, where their parts stand. */
import { describe, expect, test } from 'vitest';
import type { Client } from '../../src/core/client.ts';
import type { TalkNote } from '../../src/core/note.ts';
import { talkInText, talkParts } from '../../src/core/talk-in-text.ts';
import type { TalkInText } from '../../src/core/talk-in-text.ts';
import { note, onlyClient } from './vault.ts';

/** A client with one record, whose text may since have been written on. */
function recorded(properties: readonly string[]): { client: Client; record: TalkNote; front: string } {
	const front = note(...properties);
	const { client } = onlyClient({ '甲/甲.md': note('種別: 支援先', '経営者名: 潮田', '主担当: 佐伯'), '甲/記録.md': front });
	const record = client.notes.get('甲/記録.md');
	if (record?.type !== 'visit' && record?.type !== 'hearing') throw new RangeError('no record');
	return { client, record, front };
}

function talkOf(properties: readonly string[], ...lines: readonly string[]): TalkInText {
	const { client, record, front } = recorded(properties);
	return talkInText(client, record, front + lines.join('\n'));
}
const brief = ({ lines }: TalkInText): unknown[] => lines.map(({ speaker, side, element, length }) => [speaker, side, element, length]);
const VISIT = ['種別: 訪問', '先方: [潮田, 経理の田中]', '当方: [佐伯, 森]'];

describe('the talk in the text of a visit', () => {
	test('has both forms, and tells the owner, others of the client’s and ours apart', () => {
		expect(brief(talkOf(VISIT, '## 面談の記録', '- 佐伯｜問いかけ｜何が目に入りますか？', '- 社長「断った」 ^t1', '- 潮田｜気づき｜「全部ここだ。」', '- 経理の田中：はい', '- 森|傾聴|はい', '- 客｜共感｜そう'))).toEqual([
			['佐伯', 'ours', '問いかけ', 9], ['社長', 'owner', null, 3], ['潮田', 'owner', '気づき', 5], ['経理の田中', 'client', null, 2], ['森', 'ours', '傾聴', 2], ['客', 'ours', '共感', 2],
		]);
	});

	test('stands under 面談の記録 only, and tells where that heading is', () => {
		const talk = talkOf(VISIT, '- 社長：前', '## 面談の記録', '- 社長：中', '## 事後打合せ', '- 社長：後');
		const { front } = recorded(VISIT);
		expect(talk.lines.map(({ words }) => words)).toEqual(['中']);
		expect(talk.heading).toBe(front.length + '- 社長：前\n'.length);
		expect(talkOf(VISIT, '- 社長：前').heading).toBe(null);
	});

	test('has the line that somebody has only begun', () => {
		expect(brief(talkOf(VISIT, '## 面談の記録', '- 佐伯｜傾聴｜', '- 社長|発言|'))).toEqual([['佐伯', 'ours', '傾聴', 0], ['社長', 'owner', '発言', 0]]);
	});

	test('keeps words that end in a bar', () => expect(talkOf(VISIT, '## 面談の記録', '- 佐伯｜提案｜甲｜').lines.map(({ words }) => words)).toEqual(['甲｜']));

	test('knows where each line begins, with any line end', () => {
		const { client, record, front } = recorded(VISIT);
		const text = `${front}## 面談の記録\n- 佐伯｜傾聴｜はい\n\n  - 社長：うん\n`.replaceAll('\n', '\r\n');
		expect(talkInText(client, record, text).lines.map(({ from }) => text.slice(from, from + 8))).toEqual(['- 佐伯｜傾聴｜', '  - 社長：う']);
	});
});

test('the talk of a hearing is of those who were heard, and of ours', () => {
	expect(brief(talkOf(['種別: ヒアリング', '相手: [田中]'], '- 田中：朝が早い', '- 佐伯｜共感｜そうでしたか', '- 田中｜提案｜遅くする', '- 社長：はい', '## 所見', '- 田中：これは違う'))).toEqual([
		['田中', 'client', null, 4], ['佐伯', 'ours', '共感', 6], ['田中', 'client', '提案', 4], ['社長', 'owner', null, 2],
	]);
});

describe('the parts of a line', () => {
	const parts = (text: string, speaker: string, element: '傾聴' | null): (string | undefined)[] => {
		const found = talkParts(text, { speaker, element });
		return [text.slice(...found.speaker), found.element ? text.slice(...found.element) : undefined];
	};
	test('are the speaker, and the element with the bars around it', () => {
		expect(parts('  - [ ] 佐伯｜傾聴｜はい｜そう', '佐伯', '傾聴')).toEqual(['佐伯', '｜傾聴｜']);
		expect(parts('- Saeki | listening | yes', 'Saeki', '傾聴')).toEqual(['Saeki', '| listening |']);
		expect(parts('- [[潮田|社長]]｜傾聴｜はい', '社長', '傾聴')).toEqual(['社長', '｜傾聴｜']);
	});
	test('of a line without an element are the speaker only', () => expect(parts('- 社長「はい」', '社長', null)).toEqual(['社長', undefined]));
	test('are none in a text that has changed since', () => expect(talkParts('- 森', { speaker: '佐伯', element: '傾聴' })).toEqual({ speaker: [0, 0], element: null }));
});
