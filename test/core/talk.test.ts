/** Lines of talk and lines that are facts: who speaks, what the line does, and which lines others may point to. */
import { describe, expect, test } from 'vitest';
import { readTalk } from '../../src/core/talk.ts';
import { CLIENT_ELEMENTS, SUPPORTER_ELEMENTS } from '../../src/core/vocabulary/choices.ts';
import { fold } from '../../src/core/vocabulary.ts';
import { bodyOf, noteOf } from './reading.ts';

const withNames = (text: string, ...names: string[]): ReturnType<typeof readTalk> => readTalk(text, new Set(names.map(fold)));

describe('a line of talk', () => {
	test('has a speaker, an element and words between bars of either width', () => {
		expect(readTalk('佐伯｜問いかけ｜何が目に入りますか？')).toEqual({ speaker: '佐伯', element: '問いかけ', words: '何が目に入りますか？' });
		expect(readTalk('佐伯|問いかけ|何が目に入りますか？')).toEqual({ speaker: '佐伯', element: '問いかけ', words: '何が目に入りますか？' });
		expect(readTalk(' Okada | Question | What do you see? ')).toEqual({ speaker: 'Okada', element: '問いかけ', words: 'What do you see?' });
	});

	test('has every element of either side, in both languages', () => {
		expect(SUPPORTER_ELEMENTS.length + CLIENT_ELEMENTS.length).toBe(9);
		for (const { ja, en } of [...SUPPORTER_ELEMENTS, ...CLIENT_ELEMENTS]) for (const word of [ja, en, en.toUpperCase()]) expect(readTalk(`社長｜${word}｜はい`)).toEqual({ speaker: '社長', element: ja, words: 'はい' });
	});

	test('keeps bars in its words', () => expect(readTalk('社長｜発言｜[[A|B]]｜と話した')).toEqual({ speaker: '社長', element: '発言', words: '[[A|B]]｜と話した' }));

	test('may be a speaker before what was said in 「」', () => {
		expect(readTalk('社長「断ったら次がないと思って、全部受けてきた」')).toEqual({ speaker: '社長', element: null, words: '「断ったら次がないと思って、全部受けてきた」' });
		expect(readTalk('工場長 「朝が早い」（笑）')).toEqual({ speaker: '工場長', element: null, words: '「朝が早い」（笑）' });
		expect(readTalk('佐藤さん「はい」')).toEqual({ speaker: '佐藤さん', element: null, words: '「はい」' });
	});

	test('may be a speaker before a colon of either width', () => {
		expect(readTalk('社長：断ってきた')).toEqual({ speaker: '社長', element: null, words: '断ってきた' });
		expect(readTalk('Owner: I never told anyone')).toEqual({ speaker: 'Owner', element: null, words: 'I never told anyone' });
	});

	test('may be a speaker before a colon and 「」: the colon is no part of the name', () => {
		expect(readTalk('社長：「断った」')).toEqual({ speaker: '社長', element: null, words: '「断った」' });
		expect(readTalk('森: 「時間です」')).toEqual({ speaker: '森', element: null, words: '「時間です」' });
		expect(bodyOf('visit', '## 面談の記録', '- 社長：「断った」 ^t1').facts).toEqual([{ id: 't1', line: 5, title: '「断った」', speaker: '社長' }]);
	});

	test('before a colon needs someone who takes part, or a role', () => {
		expect(readTalk('佐伯：なるほど')).toBe(null);
		expect(withNames('佐伯：なるほど', '佐伯')).toEqual({ speaker: '佐伯', element: null, words: 'なるほど' });
		expect(withNames('ellen: Good.', 'Ellen')).toEqual({ speaker: 'ellen', element: null, words: 'Good.' });
		for (const role of ['経営者', '代表', '店主', '支援者', '副担当', '統括事務局', '製造部長', '田中様', '佐藤さん', 'Head of staff']) expect(readTalk(`${role}：はい`)).toEqual({ speaker: role, element: null, words: 'はい' });
	});

	test('may be said by a participant whose name ends in hiragana', () => expect(withNames('さおり「やってみます」', 'さおり')).toEqual({ speaker: 'さおり', element: null, words: '「やってみます」' }));

	test('is none when a sentence, a figure or a thing stands before the sign', () => {
		for (const text of ['売上：9億8千万円', '9:30に集合', '机の上に「至急」の紙', '社長は「断れない」と言った', '机の上に「至急」', '決めたのは「断る」（社長）', '「全部ここだ」', '見積り「A社」と「B社」を比べた', 'https://example.com', '[[社長]]：はい', '', '社長', '社長：', '社長｜はい']) expect(readTalk(text)).toBe(null);
	});
});

describe('the talk of a visit', () => {
	test('is read under 面談の記録 only, with its lines', () => {
		const { talk } = bodyOf('visit', '## 事前打合せ', '- 社長：前', '## 面談の記録', '- 社長：中', '自由な文', '### 現場', '- [ ] 工場長「朝」', '> - 社長：引用', '## 事後打合せ', '- 社長：後');
		expect(talk).toEqual([{ line: 7, speaker: '社長', element: null, words: '中' }, { line: 10, speaker: '工場長', element: null, words: '「朝」' }]);
	});

	test('knows its participants from both sides of the front matter', () => {
		const visit = noteOf('visit', ['先方: [潮田]', 'our_side: "[[支援/佐伯|佐伯]]"'], ['## Conversation', '- 潮田：はい', '- 佐伯：なるほど', '- 田中：だれ']);
		expect(visit.body.talk.map(({ speaker }) => speaker)).toEqual(['潮田', '佐伯']);
	});
});

describe('a line is a fact', () => {
	test('when it is an item that ends in a block id', () => {
		const { facts } = bodyOf('visit', '## 面談の記録', '- 社長｜気づき｜「全部ここだ。特売の日だ」 ^t1', '- 社長「断れない」 ^T2', '- 通路まで仕掛品が並んでいた ^t-3', '- 社長：id がない', '本文 ^t4', '- [x] 稼働率は68% ^t5');
		expect(facts).toEqual([
			{ id: 't1', line: 5, title: '「全部ここだ。特売の日だ」', speaker: '社長' },
			{ id: 't2', line: 6, title: '「断れない」', speaker: '社長' },
			{ id: 't-3', line: 7, title: '通路まで仕掛品が並んでいた', speaker: null },
			{ id: 't5', line: 10, title: '稼働率は68%', speaker: null },
		]);
	});

	test('once for each id: a link finds the first', () => expect(bodyOf('visit', '## 面談の記録', '- a ^t1', '- b ^T1').facts).toEqual([{ id: 't1', line: 5, title: 'a', speaker: null }]));

	test('but not without words, nor in a quotation, in code or in a comment', () => {
		expect(bodyOf('visit', '## 面談の記録', '- ^t1', '> - b ^t2', '```', '- c ^t3', '```', '%%', '- d ^t4', '%%', '<!-- - e ^t5 -->').facts).toEqual([]);
	});

	test('and of a visit only under 面談の記録', () => {
		const zones = ['事前打合せ', '問いかけの案', '見立て', '確認事項', '事後打合せ', '依頼事項', 'セルフチェック', 'メモ'];
		expect(bodyOf('visit', '- x ^x', ...zones.flatMap((zone, i) => [`## ${zone}`, `- a ^t${i}`]), '## 面談の記録', '- b ^t9').facts.map(({ id }) => id)).toEqual(['t9']);
	});

	test('of a hearing or a survey anywhere but in the team’s own parts', () => {
		const zones = ['見立て', '事前打合せ', '事後打合せ', '所見', '依頼事項', '確認事項', '問いかけの案', 'セルフチェック'];
		const lines = ['- 社員「朝が早い」 ^t1', '## 聞いたこと', '- 残業は月40時間 ^t2', '## 面談の記録', '- 社員：はい ^t3', ...zones.flatMap((zone, i) => [`## ${zone}`, `- a ^x${i}`])];
		const facts = [
			{ id: 't1', line: 4, title: '「朝が早い」', speaker: '社員' },
			{ id: 't2', line: 6, title: '残業は月40時間', speaker: null },
			{ id: 't3', line: 8, title: 'はい', speaker: '社員' },
		];
		expect(bodyOf('hearing', ...lines).facts).toEqual(facts);
		expect(bodyOf('survey', ...lines).facts).toEqual(facts);
	});

	test('of a hearing knows whom was heard', () => expect(noteOf('hearing', ['相手: [田中]'], ['- 田中：朝が早い ^t1']).body).toEqual({ talk: [{ line: 5, speaker: '田中', element: null, words: '朝が早い' }], facts: [{ id: 't1', line: 5, title: '朝が早い', speaker: '田中' }] }));
});

describe('a line that may have been said by somebody the note does not know', () => {
	test('keeps what stands where a speaker stands, and the client’s people settle it', () => {
		expect(bodyOf('visit', '## 面談の記録', '- 大森：やってみます ^t1').facts).toEqual([{ id: 't1', line: 5, title: '大森：やってみます', speaker: null, unsure: { speaker: '大森', words: 'やってみます' } }]);
		expect(bodyOf('visit', '## 面談の記録', '- 大森｜感想｜よい ^t1', '- 大森「もう限界だ」と小声で ^t2').facts.map(({ unsure }) => unsure?.speaker)).toEqual(['大森', '大森']);
	});

	test('is none when it begins with a time or like a sentence', () => {
		expect(bodyOf('visit', '## 面談の記録', '- 9：30に始まった ^t1', '- 机の上に「至急」の紙 ^t2', '- 通路が狭い ^t3').facts.map(({ unsure }) => unsure)).toEqual([undefined, undefined, undefined]);
	});

	test('is none when bold or a link stands around a speaker', () => {
		expect(bodyOf('visit', '## 面談の記録', '- **社長**：やる ^t1', '- [[潮田|社長]]「やる」 ^t2').facts.map(({ speaker }) => speaker)).toEqual(['社長', '社長']);
	});
});

test('a fact that begins with a link keeps its text as it stands', () => {
	expect(bodyOf('visit', '## 面談の記録', '- [[工場が手狭]] を見た ^t1').facts.map(({ title }) => title)).toEqual(['[[工場が手狭]] を見た']);
});
