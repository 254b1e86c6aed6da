/** The next line of talk: where it goes, in whose name, and that nothing else changes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Client } from '../../src/core/client.ts';
import type { TalkNote } from '../../src/core/note.ts';
import { nextTalkLine } from '../../src/core/next-talk-line.ts';
import type { Element } from '../../src/core/talk.ts';
import { talkInText } from '../../src/core/talk-in-text.ts';
import { pastedLines } from '../../src/core/transcript-paste.ts';
import { CLIENT_ELEMENTS, SUPPORTER_ELEMENTS } from '../../src/core/vocabulary/choices.ts';
import { randomText } from './reading.ts';
import { note, onlyClient } from './vault.ts';

const LED = ['種別: 支援先', '経営者名: 潮田', '主担当: 佐伯'];
const VISIT = note('種別: 訪問', '先方: [経理の田中]', '当方: [森, 佐伯]');

function recorded(front: string, client: readonly string[] = LED): { client: Client; record: TalkNote } {
	const only = onlyClient({ '甲/甲.md': note(...client), '甲/記録.md': front }).client;
	const record = only.notes.get('甲/記録.md');
	if (record?.type !== 'visit' && record?.type !== 'hearing') throw new RangeError('no record');
	return { client: only, record };
}

/** The body after the next line was begun where ‸ stands; the cursor is another ‸. */
function begun(body: readonly string[], element: Element = '傾聴', front = VISIT, client?: readonly string[]): string[] | string {
	const marked = front + body.join('\n');
	const at = marked.indexOf('‸');
	const text = marked.replace('‸', '');
	const made = recorded(front, client);
	const next = nextTalkLine(made.client, made.record, text, at, element);
	if (!next.ok) return next.refusal.reason;
	const { from, to, insert, cursor } = next.written;
	const after = text.slice(0, from) + insert + text.slice(to);
	return `${after.slice(0, cursor)}‸${after.slice(cursor)}`.slice(front.length).split('\n');
}

describe('the next line of talk', () => {
	test('goes below the line of the cursor, wherever in it that is', () => {
		expect(begun(['## 面談の記録', '- 佐伯｜問いかけ｜何‸が', '- 社長「はい」'])).toEqual(['## 面談の記録', '- 佐伯｜問いかけ｜何が', '- 佐伯｜傾聴｜‸', '- 社長「はい」']);
	});

	test('takes the place of an empty item, and of an empty line', () => {
		expect(begun(['## 面談の記録', '- 社長「はい」', '* ‸', '## 事後打合せ'])).toEqual(['## 面談の記録', '- 社長「はい」', '* 森｜傾聴｜‸', '## 事後打合せ']);
		expect(begun(['## 面談の記録', '‸', '## 事後打合せ'])).toEqual(['## 面談の記録', '- 森｜傾聴｜‸', '## 事後打合せ']);
	});

	test('keeps indentation and bullet of the list, and counts on', () => {
		expect(begun(['## 面談の記録', '\t* 佐伯｜問いかけ｜何が‸'])).toEqual(['## 面談の記録', '\t* 佐伯｜問いかけ｜何が', '\t* 佐伯｜傾聴｜‸']);
		expect(begun(['## 面談の記録', '1. 佐伯｜問いかけ｜何が‸'])).toEqual(['## 面談の記録', '1. 佐伯｜問いかけ｜何が', '2. 佐伯｜傾聴｜‸']);
		expect(begun(['## 面談の記録', '+ 社長「はい」', '', '‸'])).toEqual(['## 面談の記録', '+ 社長「はい」', '', '+ 森｜傾聴｜‸']);
	});

	test('leaves with an item what hangs on it', () => {
		expect(begun(['## 面談の記録', '- 社長「はい」‸', '  - 笑いながら', '  続き', '- 佐伯｜共感｜そう'])).toEqual(['## 面談の記録', '- 社長「はい」', '  - 笑いながら', '  続き', '- 佐伯｜傾聴｜‸', '- 佐伯｜共感｜そう']);
	});

	test('goes to the end of 面談の記録 from elsewhere, and makes the heading where it is missing', () => {
		expect(begun(['## 事前打合せ‸', '## 面談の記録', '- 社長「はい」', '', '## 事後打合せ'])).toEqual(['## 事前打合せ', '## 面談の記録', '- 社長「はい」', '- 森｜傾聴｜‸', '', '## 事後打合せ']);
		expect(begun(['## 面談の記録‸', '- 社長「はい」'])).toEqual(['## 面談の記録', '- 社長「はい」', '- 森｜傾聴｜‸']);
		expect(begun(['## 事前打合せ', '- 目指すゴール:: 聞く‸'])).toEqual(['## 事前打合せ', '- 目指すゴール:: 聞く', '', '## 面談の記録', '- 森｜傾聴｜‸', '']);
	});

	test('is never put into code or a comment, where it would be lost', () => {
		expect(begun(['## 面談の記録', '```', 'a‸', '```', '- 社長「はい」'])).toEqual(['## 面談の記録', '```', 'a', '```', '- 社長「はい」', '- 森｜傾聴｜‸']);
	});

	test('is refused where two headings leave it open which one is meant', () => expect(begun(['## 面談の記録', '## 面談の記録', '## 事後打合せ', '‸'])).toBe('two-headings'));

	test('is written in English in an English note', () => {
		const front = note('type: visit', 'our_side: [Okada]');
		expect(begun(['## Conversation', '‸'], '問いかけ', front)).toEqual(['## Conversation', '- Okada｜question｜‸']);
		expect(begun(['‸'], '気づき', note('type: visit'), ['type: client'])).toEqual(['', '## Conversation', expect.stringMatching(/^- Owner｜[a-z ]+｜‸$/), '']);
	});
});

describe('its speaker', () => {
	const speaker = (body: readonly string[], element: Element, front?: string, client?: readonly string[]): string | undefined => /- ([^｜,]*)｜[^｜]*｜‸/.exec(String(begun(body, element, front, client)))?.[1];
	test('is whoever of that side spoke last above', () => {
		const body = ['## 面談の記録', '- 佐伯｜傾聴｜はい', '- 社長「はい」', '- 経理の田中「はい」‸', '- 森｜傾聴｜そう'];
		expect(speaker(body, '提案')).toBe('佐伯');
		expect(speaker(body, '発言')).toBe('経理の田中');
	});
	test('is else the first whom the visit names, or who was heard', () => {
		expect([speaker(['## 面談の記録', '‸'], 'その他'), speaker(['## 面談の記録', '‸'], '決めたこと')]).toEqual(['森', '経理の田中']);
		const hearing = note('種別: ヒアリング', '相手: [田中]');
		expect([speaker(['‸'], '共感', hearing), speaker(['‸'], '発言', hearing)]).toEqual(['佐伯', '田中']);
	});
	test('is else the lead, or a word for such a person', () => {
		const bare = note('種別: 訪問');
		expect([speaker(['‸'], '説明', bare), speaker(['‸'], '発言', bare)]).toEqual(['佐伯', '社長']);
		expect(speaker(['‸'], '説明', bare, ['種別: 支援先'])).toBe('主担当');
	});
});

const element = fc.constantFrom<Element>(...[...SUPPORTER_ELEMENTS, ...CLIENT_ELEMENTS].map(({ ja }) => ja));

test('whatever a note holds, one line more is read as talk, the cursor stands at its end, and every other line is as before', () => {
	fc.assert(fc.property(randomText, element, fc.nat(), (random, does, place) => {
		const text = VISIT + random.replace(/^\uFEFF?---[\s\S]*?---/, '');
		const { client, record } = recorded(VISIT);
		const next = nextTalkLine(client, record, text, place % (text.length + 1), does);
		if (!next.ok) return;
		const { from, to, insert, cursor } = next.written;
		const after = text.slice(0, from) + insert + text.slice(to);
		expect(after.slice(0, cursor)).toMatch(new RegExp(`｜${does}｜$`));
		expect(after.slice(cursor)).toMatch(/^(?:\r?\n|\r|$)/);
		expect(text.slice(from, to)).toMatch(/^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]*(?:\[.\][ \t]*)?)?$/u);
		const [before, now] = [talkInText(client, record, text).lines, talkInText(client, record, after).lines];
		expect(now.map(({ speaker, words }) => speaker + words)).toEqual(expect.arrayContaining(before.map(({ speaker, words }) => speaker + words)));
		expect(now.length).toBe(before.length + 1);
	}));
});

describe('lines that are pasted', () => {
	const pasted = (body: readonly string[], lines: readonly string[] = ['甲：一', '乙：二']): string[] | null => {
		const [head = '', middle = '', tail] = (VISIT + body.join('\n')).split('‸');
		const [from, to] = [head.length, tail === undefined ? head.length : head.length + middle.length];
		const text = head + middle + (tail ?? '');
		const written = pastedLines(recorded(VISIT).record, text, from, to, lines);
		if (!written) return null;
		const after = text.slice(0, written.from) + written.insert + text.slice(written.to);
		return `${after.slice(0, written.cursor)}‸${after.slice(written.cursor)}`.slice(VISIT.length).split('\n');
	};
	test('stand below the line of the cursor, or in place of an empty one', () => {
		expect(pasted(['## 面談の記録', '* 社長「は‸い」', '* 森：はい'])).toEqual(['## 面談の記録', '* 社長「はい」', '* 甲：一', '* 乙：二‸', '* 森：はい']);
		expect(pasted(['## 面談の記録', '‸', '## 事後打合せ'])).toEqual(['## 面談の記録', '- 甲：一', '- 乙：二‸', '## 事後打合せ']);
		expect(pasted(['## 面談の記録', '1. 森：はい‸'])).toEqual(['## 面談の記録', '1. 森：はい', '2. 甲：一', '3. 乙：二‸']);
	});
	test('take the place of what is selected, on lines of their own', () => {
		expect(pasted(['## 面談の記録', '- ‸社長「はい」', '- 森：は‸い'])).toEqual(['## 面談の記録', '- 甲：一', '- 乙：二‸', 'い']);
		expect(pasted(['## 面談の記録', '- 社長：‸はい‸'])).toEqual(['## 面談の記録', '- 社長：', '- 甲：一', '- 乙：二‸']);
	});
	test('have no place where no talk is recorded', () => {
		expect(pasted(['## 事前打合せ', '‸'])).toBe(null);
		expect(pasted(['‸## 面談の記録'])).toBe(null);
	});
});
