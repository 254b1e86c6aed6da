/** The talk of visits: shares, the patterns that the paper names, and the visit's own 重心. */
import { describe, expect, test } from 'vitest';
import { dialogueOf, ownWordsIn, proposalsWithoutLeave, talkPatterns } from '../../src/core/dialogue.ts';
import { dialogueEn, dialogueJa } from '../../src/lang/faces/dialogue.ts';
import { engagement } from './findings/looking.ts';
import type { Around, Notes } from './findings/looking.ts';

const LED: Around = { client: '段階: 4\n主担当: 佐伯\n経営者名: 潮田' };
const OWN = '- 社長「断ったら次がない」';
/** A visit that was held, with a log of these elements of ours and other lines. */
const visit = (no: number, steps: string, elements: readonly string[], { lines = [], before = [] }: { lines?: readonly string[]; before?: readonly string[] } = {}): string =>
	[`種別: 訪問\n回: ${no}\n日付: 2025-0${no}-01\n状態: 実施済\n扱う段階: [${steps}]`, ['## 事前打合せ', ...before, '## 面談の記録', ...elements.map((element) => `- 佐伯｜${element}｜言葉`), ...lines].join('\n')].join('\n\n');
const times = (count: number, element: string): string[] => Array.from({ length: count }, () => element);
const patterns = (notes: Notes, around: Around = LED): string[] => talkPatterns(engagement(notes, around)).map((pattern) => {
	switch (pattern.is) {
		case 'early': return `early ${pattern.visit.title} ${pattern.proposals}+${pattern.questions}`;
		case 'undug': return `undug ${pattern.visits.map(({ title }) => title).join(' ')} ${pattern.most}`;
		case 'other-weight': return `${pattern.intended} ${pattern.visit.title} ${pattern.most}`;
	}
});
const talk = (notes: Notes): ReturnType<typeof dialogueOf> => dialogueOf(engagement(notes, LED));

describe('the shares of a visit', () => {
	test('are of the marked lines of supporters', () => {
		const [only] = talk({ 一: visit(1, '3', ['傾聴', '傾聴', '共感', '問いかけ'], { lines: [OWN, '- 潮田｜気づき｜そうか', '- 佐伯：なるほど'] }) });
		expect(only?.lines).toBe(4);
		expect(only?.share).toEqual({ 傾聴: 0.5, 共感: 0.25, 問いかけ: 0.25, 提案: 0, 説明: 0, その他: 0 });
	});
	test('leave out what the client’s side says, whatever it is marked as', () => {
		const [only] = talk({ 一: visit(1, '3', ['傾聴'], { lines: ['- 社長｜提案｜やってみよう', '- 工場長｜提案｜こうしよう', '- 森｜共感｜たいへんでした'] }) });
		expect(only?.counts).toMatchObject({ 提案: 0, 共感: 1 });
	});
	test('count our side of the table by the visit’s own list', () => {
		const text = visit(1, '3', [], { lines: ['- 課長｜説明｜制度の話'] });
		expect(talk({ 一: text })).toEqual([]);
		expect(talk({ 一: text.replace('回: 1', '回: 1\n当方: [課長]') })).toHaveLength(1);
	});
	test('say how much of the log is ours in characters, and nothing where it has only one side', () => {
		const [both] = talk({ 一: visit(1, '3', ['傾聴'], { lines: ['- 社長「ああ、いい、うん。」'] }) });
		expect(both?.spoken).toBeCloseTo(2 / 8);
		expect(talk({ 一: visit(1, '3', ['傾聴']) })[0]?.spoken).toBeNull();
	});
	test('are told of visits held only, and not of a visit without marked lines', () => {
		expect(talk({ 一: visit(1, '3', ['傾聴']).replace('実施済', '予定'), 二: visit(2, '3', [], { lines: [OWN] }) })).toEqual([]);
	});
});

describe('proposals while trust is being built', () => {
	const log = [...times(8, '傾聴'), '提案'];

	test('are seen at a visit of stage 3 before the owner’s words of two visits', () => {
		expect(patterns({ 一: visit(1, '3', log, { lines: [OWN] }) })).toEqual(['early 一 1+0']);
	});
	test('count planned questions that bring in an idea of ours', () => {
		const before = ['### 問いかけの案', '- 価格を先に決めていたら、どうなっていたでしょう（対決）', '- たとえば、どんな日ですか（純粋）'];
		expect(patterns({ 一: visit(1, '2, 3', times(8, '傾聴'), { before }) })).toEqual(['early 一 0+1']);
	});
	test('are not asked about once the owner’s words of two visits are there', () => {
		expect(patterns({ 一: visit(1, '3', log, { lines: [OWN] }), 二: visit(2, '3', log, { lines: [OWN] }) })).toEqual(['early 一 1+0']);
		expect(patterns({ 一: visit(1, '3', log, { lines: [OWN] }) }, { ...LED, settings: { ownWordsVisits: 1 } })).toEqual([]);
	});
	test('are not asked about at other stages, after asking leave, or in a short log', () => {
		expect(patterns({ 一: visit(1, '3, 4', log) })).toEqual([]);
		expect(patterns({ 一: visit(1, '3', times(8, '傾聴'), { lines: ['- 佐伯｜提案｜一つお話ししてもよろしいでしょうか'] }) })).toEqual([]);
		expect(patterns({ 一: visit(1, '3', ['傾聴', '提案']) })).toEqual([]);
	});
	test('are free once leave was asked in the line before', () => {
		const { client, held: [first] } = engagement({ 一: visit(1, '3', [], { lines: ['- 佐伯｜問いかけ｜お話ししてもよろしいですか', '- 社長「どうぞ」', '- 佐伯｜提案｜あの店の例です', '- 佐伯｜提案｜では始めてください'] }) }, LED);
		expect(first && proposalsWithoutLeave(client, first).map(({ words }) => words)).toEqual(['では始めてください']);
	});
});

describe('listening without digging', () => {
	const listened = times(8, '傾聴');

	test('is two visits of stage 4 or later, one after the other, without a question', () => {
		expect(patterns({ 一: visit(1, '4', listened), 二: visit(2, '5', listened) })).toEqual(['undug 一 二 傾聴']);
	});
	test('is not one visit, nor stage 3', () => {
		expect(patterns({ 一: visit(1, '4', listened) })).toEqual([]);
		expect(patterns({ 一: visit(1, '3', listened), 二: visit(2, '3', listened) })).toEqual([]);
	});
	test('ends where a question was asked, even in a short log, and is not seen in short logs', () => {
		expect(patterns({ 一: visit(1, '4', listened), 二: visit(2, '4', ['問いかけ']), 三: visit(3, '4', listened) })).toEqual([]);
		expect(patterns({ 一: visit(1, '4', ['傾聴']), 二: visit(2, '4', ['傾聴']) })).toEqual([]);
		expect(patterns({ 一: visit(1, '4', listened), 二: visit(2, '4', ['傾聴']), 三: visit(3, '4', listened) })).toEqual(['undug 一 三 傾聴']);
	});
});

describe('the weight that was meant', () => {
	const asked = (elements: readonly string[]): string[] => patterns({ 一: visit(1, '4', elements, { before: ['- 重心:: 傾聴・共感'] }) });

	test('is compared with the log of that visit', () => {
		expect(asked([...times(3, '傾聴'), ...times(3, '問いかけ'), ...times(2, '提案')])).toEqual(['傾聴・共感 一 問いかけ']);
		expect(asked([...times(3, '傾聴'), ...times(5, '説明')])).toEqual(['傾聴・共感 一 説明']);
	});
	test('is silent where the log goes with it, is even, is short, or nothing was meant', () => {
		expect(asked([...times(4, '共感'), ...times(4, '問いかけ')])).toEqual([]);
		expect(asked(times(7, '提案'))).toEqual([]);
		expect(patterns({ 一: visit(1, '4', times(9, '提案')) })).toEqual([]);
	});
});

test('the owner’s words of a visit are its lines that are facts, facts that come from it, or its talk', () => {
	const own = ownWordsIn(engagement({ 一: visit(1, '3', [], { lines: [`${OWN} ^t1`] }), 二: visit(2, '3', [], { lines: [OWN] }), 三: visit(3, '3', ['傾聴']), 言葉: '種別: 事実\n話し手: 潮田\n出所: "[[三]]"' }, LED));
	expect([...own.values()]).toEqual([['甲/一.md#^t1'], ['甲/二.md'], ['甲/言葉.md']]);
});

test('shares are told in words of both languages, and nothing is told of one side alone', () => {
	const [both, ours] = talk({ 一: visit(1, '3', ['傾聴', '傾聴', '問いかけ'], { lines: ['- 社長「あいうえおか」'], before: ['- 重心:: 傾聴・共感'] }), 二: visit(2, '3', ['説明']) });
	if (!both || !ours) throw new RangeError('no talk');
	const told = ({ shares, lines, spoken, intended }: typeof dialogueJa): string[] => [shares(both), lines(both.lines), spoken(both), intended(both), spoken(ours), intended(ours)];
	expect(told(dialogueJa)).toEqual(['傾聴67%・問いかけ33%', '要素を付けた支援側の発言 3行', '記録のうち支援側の言葉は50%', 'この回の重心：傾聴・共感', '', '']);
	expect(told(dialogueEn)).toEqual(['listening 67%, question 33%', '3 marked lines of supporters', '50% of the words in the log are ours', 'Meant for this visit: listening and empathy', '', '']);
});
