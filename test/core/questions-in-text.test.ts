/** Where drafted questions stand in the text of a visit. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftedQuestions } from '../../src/core/question-share.ts';
import { questionsInText } from '../../src/core/questions-in-text.ts';
import { engagement } from './findings/looking.ts';
import { note } from './vault.ts';

const LINES = ['### 問いかけの案', '- 受けてよかった注文はどんな注文でしたか？（純粋）', '- [ ] なぜ今まで断らなかったのですか？ (診断) ^q2', '- 会議は毎週ありますか？', '- 進め方で話しにくいところはありますか？（いつか）', '### 見立て', '- 受ける側の決め方（純粋）', ''];
const text = `${note('種別: 訪問')}## 事前打合せ\n${LINES.join('\n')}`;

describe('in the text of a visit', () => {
	test('the headings are found, and the kinds at the end of questions, with their brackets', () => {
		const { questions, hypotheses, kinds, counts } = questionsInText(text);
		expect(text.slice(questions ?? 0).startsWith('### 問いかけの案')).toBe(true);
		expect(text.slice(hypotheses ?? 0).startsWith('### 見立て')).toBe(true);
		expect(kinds.map(({ from, to }) => text.slice(from, to))).toEqual(['（純粋）', '(診断)']);
		expect(counts).toMatchObject({ open: 2, closed: 2 });
	});

	test('line breaks of the other kind change nothing but the places', () => {
		const other = text.replaceAll('\n', '\r\n');
		expect(questionsInText(other).kinds.map(({ from, to }) => other.slice(from, to))).toEqual(['（純粋）', '(診断)']);
	});

	test('where there are no such headings there is nothing', () => {
		expect(questionsInText('## 面談の記録\n- 何ですか（純粋）')).toMatchObject({ questions: null, hypotheses: null, kinds: [] });
	});

	test('it counts what the note as it was read has, whatever stands there', () => {
		const line = fc.constantFrom(...LINES, '```', '> - 何ですか？（純粋）', '%%', '- ', '## 面談の記録', '#### 場面', '- （純粋）（純粋）', '１. どうですか？（純粋）');
		fc.assert(fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
			const body = `## 事前打合せ\n${lines.join('\n')}`;
			const [visit] = engagement({ 第1回: `種別: 訪問\n\n${body}` }).client.visits;
			const read = questionsInText(body);
			if (visit) expect(read.counts).toEqual(draftedQuestions(visit));
			for (const { from, to } of read.kinds) expect(body.slice(from, to)).toMatch(/^[（(](?:純粋|診断)[）)]$/);
		}), { numRuns: 300 });
	});
});
