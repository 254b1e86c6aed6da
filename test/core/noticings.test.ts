/** Candidates for 気づき among the owner's lines, and marking one of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Client } from '../../src/core/client.ts';
import type { NoteOf } from '../../src/core/note.ts';
import { candidateNoticings, noticingEdits } from '../../src/core/noticings.ts';
import { applyEdit } from '../../src/core/property-edit.ts';
import { engagement } from './findings/looking.ts';
import { note } from './vault.ts';

function visitOf(lines: string, more = ''): { client: Client; visit: NoteOf<'visit'> } {
	const { client } = engagement({ 第1回: `種別: 訪問\n先方: [浜口]${more}\n\n## 面談の記録\n${lines}\n` }, { client: '経営者名: 浜口\n主担当: 佐伯' });
	const [visit] = client.visits;
	if (!visit) throw new Error('no visit');
	return { client, visit };
}
const candidates = (lines: string, more = ''): string[] => {
	const { client, visit } = visitOf(lines, more);
	return candidateNoticings(client, visit).map(({ words }) => words);
};

describe('what may be a noticing', () => {
	test('is a line of the owner’s that speaks of change and is not marked', () => {
		expect(candidates('- 社長「決めるのは、自分の仕事だった」\n- 浜口：一度、断ってみる')).toEqual(['「決めるのは、自分の仕事だった」', '一度、断ってみる']);
	});

	test('is no line that is marked, of somebody else, or without such words, and none of a note that is left alone', () => {
		expect(candidates('- 社長｜発言｜一度、断ってみる\n- 工場長「一度、断ってみる」\n- 佐伯「断ってみる」\n- 社長「人が足りない」')).toEqual([]);
		expect(candidates('- 社長「一度、断ってみる」', '\ncheck: off')).toEqual([]);
	});
});

describe('marking it', () => {
	const marked = (line: string): string => {
		const { client, visit } = visitOf(line);
		const [first] = candidateNoticings(client, visit);
		const text = `${note('種別: 訪問')}## 面談の記録\n${line}\n`;
		if (!first) throw new Error('no candidate');
		const [edit] = noticingEdits(visit, first, text).edits;
		const result = edit && applyEdit(text, edit);
		if (!result?.ok) throw new Error('refused');
		return (result.text.split('## 面談の記録\n')[1] ?? '').trimEnd();
	};

	test.each([
		['- 社長「一度、断ってみる」', '- 社長｜気づき｜「一度、断ってみる」'],
		['  - 社長「一度、断ってみる」（小さな声で） ^t1', '  - 社長｜気づき｜「一度、断ってみる」（小さな声で） ^t1'],
		['- 社長：一度、断ってみる', '- 社長｜気づき｜一度、断ってみる'],
		['* [ ] 浜口: 一度、断ってみる', '* [ ] 浜口｜気づき｜一度、断ってみる'],
	])('%s', (line, to) => {
		expect(marked(line).trim()).toBe(to.trim());
	});

	test('is refused where the line has changed or stands there twice', () => {
		const text = `${note('種別: 訪問')}## 面談の記録\n- 社長「一度、断ってみる」\n- 社長「一度、断ってみる」\n`;
		const edit = { do: 'give-element', speaker: '社長', element: '気づき', language: 'ja' } as const;
		expect(applyEdit(text, { ...edit, words: '「一度、断ってみる」' })).toMatchObject({ ok: false, refusal: { reason: 'equal-lines' } });
		expect(applyEdit(text, { ...edit, words: '「断る」' })).toMatchObject({ ok: false, refusal: { reason: 'line-not-found' } });
	});

	test('changes nothing but that line, whatever stands around it', () => {
		const around = fc.array(fc.constantFrom('- 佐伯｜傾聴｜そうですね', '> 引用', '```', '', '| 表 |', '## 事後打合せ', '- 社長「ある」', 'x ^a'), { maxLength: 6 });
		fc.assert(fc.property(around, around, fc.constantFrom('\n', '\r\n'), (before, after, eol) => {
			const text = [...before, '- 社長「一度、断ってみる」', ...after].join(eol);
			const result = applyEdit(text, { do: 'give-element', speaker: '社長', words: '「一度、断ってみる」', element: '気づき', language: 'ja' });
			if (result.ok) expect(result.text).toBe(text.replace('社長「一度', '社長｜気づき｜「一度'));
		}));
	});
});
