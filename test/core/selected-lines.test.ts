/** Lines of a selection: what they would be called, what they seem to be, and the link that takes the place of their words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factLineEdit, linkedAll, selectedLines } from '../../src/core/selected-lines.ts';
import type { SelectedLine } from '../../src/core/selected-lines.ts';
import { applyEdit, applyEdits } from '../../src/core/property-edit.ts';
import { readMarkdown } from '../../src/core/note.ts';
import { randomText } from './reading.ts';

const VISIT = `---
種別: 訪問
先方: [社長]
---
## 面談の記録
- 社長「断ったら次がない」 ^t1
- 佐伯｜問いかけ｜何が見えますか？
\t- 棚に **空き** がある
## 気になること
段取り替えが増えた
- [ ] 手直しが多い
1. 欠品は月9件
\`\`\`
- 図のコード
\`\`\`
| a | b |
- [[工場が手狭]]
- %%内緒%% の話
> - 引用
`;
/** The lines of all of a text, or of what stands between two bars. */
function linesOf(marked: string, participants: readonly string[] = []): readonly SelectedLine[] {
	const [before = '', inside, after = ''] = marked.split('│');
	return inside === undefined ? selectedLines(marked, 0, marked.length, participants) : selectedLines(before + inside + after, before.length, before.length + inside.length, participants);
}
const titles = (marked: string): string[] => linesOf(marked).map(({ title }) => title);
/** The text in which the lines of a selection are linked to notes 1, 2, 3 … */
function linkedText(marked: string, link = (number: number): string => `[[${number}]]`): string {
	const result = applyEdits(marked.replaceAll('│', ''), linkedAll(linesOf(marked).map((line, i) => ({ line, link: link(i + 1) }))));
	return result.ok ? result.text : `refused: ${result.refusal.reason}:${result.refusal.line}`;
}

describe('a selection', () => {
	test('is taken line by line, without bullets, boxes, ids and bold, and passes over what is no line of words', () => {
		expect(titles(VISIT)).toEqual(['断ったら次がない', '何が見えますか？', '棚に 空き がある', '段取り替えが増えた', '手直しが多い', '欠品は月9件']);
	});

	test('within one line is that part alone', () => {
		expect(titles('- 今日も │段取り替え │が多い')).toEqual(['段取り替え']);
		expect(titles('- 今日も 段取り替え│ が多い ^t1│')).toEqual(['が多い']);
		expect(titles('- │[ ] 手直し│が多い')).toEqual(['手直し']);
	});

	test('over several lines counts each of them whole', () => {
		expect(titles('- 一つ│目\n- 二つ目\n- 三│つ目\n- 四つ目')).toEqual(['一つ目', '二つ目', '三つ目']);
	});

	test('that ends where a line begins does not touch that line', () => {
		expect(titles('│- 一つ目\n│- 二つ目')).toEqual(['一つ目']);
		expect(titles('- 一つ目│\n- 二つ目│')).toEqual(['二つ目']);
	});

	test.each(['', '││', '- ││一つ目', '│- │一つ目', '- 一つ目 │^t1│', '│## 見出し│', '---\n種別: │訪問│\n---\n', '│- [[工場が手狭]]│', '- │ │', '│-│'])('of no words is nothing: %s', (marked) => {
		expect(titles(marked)).toEqual([]);
	});

	test('has links in its title as a person reads them', () => {
		expect(titles('- [[A/工場が手狭|手狭]]と[[欠品が続く]]の関わり')).toEqual(['手狭と欠品が続くの関わり']);
	});
});

describe('talk', () => {
	test('is the words that were said, and who said them', () => {
		expect(linesOf(VISIT).map(({ said }) => said)).toEqual([{ speaker: '社長', words: '断ったら次がない' }, { speaker: '佐伯', words: '何が見えますか？' }, null, null, null, null]);
		expect(linesOf('- **工場長**「そろって食べていました」（笑い）')).toMatchObject([{ title: '「そろって食べていました」（笑い）', said: { speaker: '工場長' } }]);
		expect(linesOf('- Ellen: "We need a second night baker."', ['Ellen'])).toMatchObject([{ title: 'We need a second night baker.', said: { speaker: 'Ellen' } }]);
	});

	test('by somebody whom the note does not know is no talk', () => {
		expect(linesOf('- 佐々木：手直しが多い')).toMatchObject([{ title: '佐々木：手直しが多い', said: null }]);
		expect(linesOf('- 佐々木：手直しが多い', ['佐々木'])).toMatchObject([{ title: '手直しが多い', said: { speaker: '佐々木' } }]);
	});
});

describe('the type of a line', () => {
	const typeOf = (text: string): string => linesOf(text).map(({ type }) => type).join();

	test('is an issue unless something tells otherwise', () => {
		expect(typeOf('- 手直しが多い')).toBe('issue');
		expect(typeOf('## 気づいたこと\n- 手直しが多い')).toBe('issue');
	});

	test('is a fact for talk and for figures, but not for days', () => {
		expect(typeOf('- 社長「断った」')).toBe('fact');
		expect(typeOf('- 欠品は月９件')).toBe('fact');
		expect(typeOf('## 見立て\n- 欠品は月9件')).toBe('fact');
		expect(typeOf('- 第4回から10月15日（2025-10-15）までに2025年度の話をする')).toBe('issue');
	});

	test.each([
		['見立て', 'cause'], ['Hypotheses', 'cause'], ['依頼事項', 'action'], ['面談の記録', 'fact'], ['対応策', 'action'], ['Short-term issues', 'short'], ['急ぎの困りごと', 'short'], ['本質的課題', 'essential'], ['考えられる原因', 'cause'],
		['目標', 'vision'], ['読み取れること', 'fact'], ['訪問', 'issue'],
	])('under %s is %s', (heading, type) => {
		expect(typeOf(`## ${heading}\n- 手直しが多い`)).toBe(type);
	});
});

describe('linking', () => {
	test('puts a link where the words stood; bullets, boxes, speakers and ids stay', () => {
		expect(linkedText(VISIT, (number) => `[[${['断ったら次がない', '何が', '棚', '段取り替えが増えた', '手直しが多い', '欠品'][number - 1] ?? ''}]]`)).toBe(
			VISIT.replace('断ったら次がない', '[[断ったら次がない]]').replace('何が見えますか？', '[[何が|何が見えますか？]]').replace('棚に **空き** がある', '[[棚|棚に 空き がある]]')
				.replace('段取り替えが増えた', '[[段取り替えが増えた]]').replace('手直しが多い', '[[手直しが多い]]').replace('欠品は月9件', '[[欠品|欠品は月9件]]'),
		);
	});

	test('keeps a line of talk a line of talk', () => {
		const read = readMarkdown('A/v.md', linkedText(VISIT));
		expect(read).toMatchObject({ body: { talk: [{ speaker: '社長', words: '「[[1|断ったら次がない]]」' }, { speaker: '佐伯', element: '問いかけ', words: '[[2|何が見えますか？]]' }], facts: [{ id: 't1' }] } });
	});

	test('leaves words alone that hold a link or a bar, and names them as well', () => {
		expect(linkedText('- [[工場が手狭]]の続き ^t1')).toBe('- [[工場が手狭]]の続き [[1]] ^t1');
		expect(linkedText('- 朝|昼')).toBe('- [[1]]');
	});

	test('of a part leaves the rest of the line', () => {
		expect(linkedText('- 今日も│段取り替え│が多い', () => '[[段取り替え]]')).toBe('- 今日も[[段取り替え]]が多い');
	});

	test('is refused with its line when the note has changed meanwhile', () => {
		const [line] = linesOf('- a\n- │手直し│');
		if (!line) throw new RangeError('no line');
		expect(applyEdit('- a\n- 残業が多い\n', line.linked('[[x]]'))).toEqual({ ok: false, refusal: { reason: 'changed-meanwhile', line: 2, found: '手直し' } });
		expect(applyEdit('- a', line.linked('[[x]]'))).toMatchObject({ ok: false, refusal: { reason: 'changed-meanwhile', line: 1 } });
	});
});

describe('replacing words', () => {
	test('changes them where they are and nowhere else', () => {
		expect(applyEdit('あいう', { do: 'replace-text', at: 1, was: 'い', now: '[[い]]' })).toEqual({ ok: true, text: 'あ[[い]]う' });
		for (const at of [0, -1, 2, 3, 9]) expect(applyEdit('あいう', { do: 'replace-text', at, was: 'い', now: 'x' }).ok).toBe(false);
	});
});

describe('a line that is a fact', () => {
	test('gets the next free id', () => {
		const text = VISIT.replace('何が見えますか？', '何が見えますか？ ^T2');
		const edit = factLineEdit(text, text.indexOf('棚に'));
		expect(edit).toEqual({ do: 'give-block-id', words: '棚に **空き** がある', id: 't3' });
		if (edit) expect(applyEdit(text, edit)).toEqual({ ok: true, text: text.replace('** がある', '** がある ^t3') });
	});

	test.each(['断ったら', '段取り替え', '## 面談', '図のコード', '| a', '引用', '種別'])('is none at %s', (words) => {
		expect(factLineEdit(VISIT, VISIT.indexOf(words))).toBe(null);
	});
});

describe('whatever the text and the selection are', () => {
	const selection = fc.tuple(randomText, fc.nat(400), fc.nat(400)).map(([text, a, b]) => ({ text, from: Math.min(a, b, text.length), to: Math.min(Math.max(a, b), text.length) }));

	test('lines are words of the text in their order, and do not overlap', () => {
		fc.assert(
			fc.property(selection, ({ text, from, to }) => {
				let end = 0;
				for (const { at, was, title } of selectedLines(text, from, to, ['佐伯'])) {
					expect(at).toBeGreaterThanOrEqual(end);
					expect(text.slice(at, at + was.length)).toBe(was);
					expect([title, was]).toEqual([title.trim(), was.trim()]);
					expect(title === '' || /\n/.test(was)).toBe(false);
					end = at + was.length;
				}
			}),
			{ numRuns: 5000 },
		);
	});

	test('linking all of them changes nothing around them', () => {
		fc.assert(
			fc.property(selection, ({ text, from, to }) => {
				const lines = selectedLines(text, from, to);
				const result = applyEdits(text, linkedAll(lines.map((line) => ({ line, link: '[[題]]' }))));
				let expected = '';
				let end = 0;
				for (const line of lines) {
					const edit = line.linked('[[題]]');
					if (edit.do !== 'replace-text') throw new TypeError(edit.do);
					expected += text.slice(end, line.at) + edit.now;
					end = line.at + line.was.length;
				}
				expect(result).toEqual({ ok: true, text: expected + text.slice(end) });
			}),
			{ numRuns: 5000 },
		);
	});
});

describe('what is read of a visit stays what it is when its words become a note', () => {
	test.each([
		['## 事後打合せ\n- 所見:: 社長の見方が変わった\n', '## 事後打合せ\n- 所見:: [[1|社長の見方が変わった]]\n'],
		['## 事前打合せ\n- 今回の訪問で目指すゴール：話してもらう\n', '## 事前打合せ\n- 今回の訪問で目指すゴール：[[1|話してもらう]]\n'],
		['## 依頼事項\n- [ ] 社長：残業の表を作る（2026-02-01）\n', '## 依頼事項\n- [ ] 社長：[[1|残業の表を作る]]（2026-02-01）\n'],
		['## 依頼事項\n- [ ] 電話する\n', '## 依頼事項\n- [ ] [[1|電話する]]\n'],
	])('%s', (text, linked) => {
		expect(linkedText(text)).toBe(linked);
	});
});
