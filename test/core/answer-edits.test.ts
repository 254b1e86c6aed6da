/** Answers to self-checks as edits: where they are written, in which words, and what is never lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerEdits, answerPath } from '../../src/core/answer-edits.ts';
import type { CheckReply } from '../../src/core/answer-edits.ts';
import { applyEdits } from '../../src/core/property-edit.ts';
import type { Edited } from '../../src/core/refusal.ts';
import { selfChecksEn, selfChecksJa } from '../../src/lang/faces/self-checks.ts';
import { engagement } from './findings/looking.ts';
import { held, TEAM } from './self-checks/standing.ts';
import { note, noteAt } from './vault.ts';

const VISIT = note('種別: 訪問');
const reply = (standing: CheckReply['standing'], remark = ''): CheckReply => ({ id: 'PRE-14', standing, remark });

function answer(text: string, said: CheckReply): Edited {
	const { edits } = answerEdits('甲/訪問.md', said, (language) => ({ ja: selfChecksJa, en: selfChecksEn })[language].of[said.id].text, text);
	return applyEdits(text, edits);
}
const after = (text: string, said: CheckReply): string => {
	const result = answer(text, said);
	return result.ok ? result.text : `${result.refusal.reason}:${result.refusal.line}`;
};
const WORDS = '使う図や道具は、今回のゴールに要るものだけにした（使わない、も選べる）';

describe('an answer', () => {
	test('is written with the words of the check and its id, under a heading of its own', () => {
		expect(after(VISIT, reply('yes'))).toBe(`${VISIT}\n## セルフチェック\n- はい｜${WORDS} ^PRE-14\n`);
		expect(after(`${VISIT}## セルフチェック\n* はい｜別 ^PRE-03\n`, reply('not-applicable', '電話で'))).toBe(`${VISIT}## セルフチェック\n* はい｜別 ^PRE-03\n* 今回は当てはまらない｜${WORDS} — 電話で ^PRE-14\n`);
	});

	test('speaks the language of the note', () => {
		const visit = note('type: visit');
		expect(after(visit, reply('not-yet', 'ask Price'))).toBe(`${visit}\n## Self-check\n- not yet｜${selfChecksEn.of['PRE-14'].text} — ask Price ^PRE-14\n`);
	});

	test('keeps the line ends of the note', () => {
		const visit = '---\r\n種別: 訪問\r\n---\r\n## セルフチェック\r\n- はい｜x ^PRE-14\r\n- はい｜y ^PRE-03\r\n';
		expect(after(visit, reply('yes'))).toBe(visit.replace('はい｜x', `はい｜${WORDS}`));
		expect(after(visit, reply('open'))).toBe(visit.replace('- はい｜x ^PRE-14\r\n', ''));
	});

	test('takes the place of the one before, whatever the letter case of its id', () => {
		expect(after(`${VISIT}## セルフチェック\n- はい｜x — 一言 ^pre-14\n`, reply('not-yet', '森と話す'))).toBe(`${VISIT}## セルフチェック\n- まだ｜${WORDS} — 森と話す ^pre-14\n`);
	});
});

describe('まだ', () => {
	test('is written only with a remark', () => expect(after(VISIT, reply('not-yet'))).toBe(VISIT));

	test('without one takes back what was answered, as does to leave it open', () => {
		const visit = `${VISIT}## セルフチェック\n- はい｜x — 一言 ^PRE-14\n- はい｜y ^PRE-03\n`;
		for (const standing of ['not-yet', 'open'] as const) expect(after(visit, reply(standing))).toBe(`${VISIT}## セルフチェック\n- はい｜y ^PRE-03\n`);
		expect(after(`${VISIT}## セルフチェック\n- はい｜x ^PRE-14`, reply('open'))).toBe(`${VISIT}## セルフチェック`);
	});
});

describe('what somebody wrote', () => {
	const own = `${VISIT}## セルフチェック\n- だいたい要るもの ^PRE-14\n`;

	test('instead of an answer is kept behind the remark', () => {
		expect(after(own, reply('yes'))).toBe(`${VISIT}## セルフチェック\n- はい｜${WORDS} — だいたい要るもの ^PRE-14\n`);
		expect(after(own, reply('yes', '図は一枚'))).toBe(`${VISIT}## セルフチェック\n- はい｜${WORDS} — 図は一枚／だいたい要るもの ^PRE-14\n`);
	});

	test('is not taken away', () => expect(after(own, reply('open'))).toBe(own));

	test('with the id twice, or elsewhere, or with lines that hang on it, is left as it is', () => {
		const twice = `${VISIT}## セルフチェック\n- はい｜x ^PRE-14\n- まだ｜x — y ^pre-14\n`;
		expect([after(twice, reply('yes')), after(twice, reply('open'))]).toEqual(['equal-lines:6', 'equal-lines:6']);
		const elsewhere = `${VISIT}## 面談の記録\n- 社長「はい」 ^PRE-14\n`;
		expect([after(elsewhere, reply('yes')), after(elsewhere, reply('open'))]).toEqual(['id-taken:5', 'id-taken:5']);
		expect(after(`${VISIT}## セルフチェック\n- はい｜x ^PRE-14\n  - 詳しく\n`, reply('open'))).toBe('multi-line:6');
		expect(after(`${VISIT}## セルフチェック\n## セルフチェック\n`, reply('yes'))).toBe('two-headings:5');
	});

	test('as a remark cannot become anything else', () => {
		const said = after(VISIT, reply('yes', '一\n## 二 ^x <%* tp %>'));
		expect(said).toBe(`${VISIT}\n## セルフチェック\n- はい｜${WORDS} — 一 ## 二 ^x ＜％* tp ％＞ ^PRE-14\n`);
	});
});

test('is read as it was given, or refused', () => {
	const line = fc.constantFrom('## セルフチェック', '### Self-check', '- はい｜x ^PRE-14', '* [X] まだ｜x — y ^pre-14', '- ふつうの文 ^PRE-14', '- はい｜y ^PRE-03', '  - 中', '```', '%%', '本文', '', '## 事後打合せ', '> 引用 ^PRE-14', '| a | b |');
	const body = fc.tuple(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n')).map(([lines, eol]) => `---${eol}種別: 訪問${eol}---${eol}${lines.join(eol)}`);
	let kept = 0;
	fc.assert(fc.property(body, fc.constantFrom<CheckReply['standing']>('yes', 'not-yet', 'not-applicable', 'open'), fc.constantFrom('', '一言', 'a — b｜c', '[[x]] ^y'), (text, standing, remark) => {
		const result = answer(text, reply(standing, remark));
		if (!result.ok) return;
		kept++;
		const visit = noteAt('甲/訪問.md', result.text);
		const found = visit.type === 'visit' ? visit.body.answers.find(({ id }) => id === 'PRE-14')?.answer : undefined;
		const written = standing === 'open' ? undefined : standing === 'not-yet' && found === undefined ? undefined : { yes: 'はい', 'not-yet': 'まだ', 'not-applicable': '今回は当てはまらない' }[standing];
		expect(found).toBe(written);
	}));
	expect(kept).toBeGreaterThan(20);
});

test('stands in the note it belongs to: the visit, the client, the office’s last one', () => {
	const notes = { 第1回: held(1), 一: '種別: 統括の記録\n訪問: "[[第1回]]"\n読んだ日: 2025-01-05', 二: '種別: 統括の記録\n読んだ日: 2025-02-05' };
	const one = engagement(notes, { client: TEAM });
	const [visit = null] = one.client.visits;
	expect((['PRE-14', 'POST-18', 'TR-01', 'S3-02', 'CF1-4', 'OF-04'] as const).map((id) => answerPath(one, id, visit))).toEqual(['甲/第1回.md', '甲/第1回.md', '甲/甲.md', '甲/甲.md', '甲/甲.md', '甲/一.md']);
	expect([answerPath(one, 'OF-04', null), answerPath(one, 'PRE-14', null), answerPath(engagement({}), 'OF-04', null)]).toEqual(['甲/二.md', null, null]);
});
