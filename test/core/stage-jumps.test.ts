/** Changes of stage that are asked about, and the many that are not (domain B2). */
import { describe, expect, test } from 'vitest';
import { stageJumps } from '../../src/core/stage-jumps.ts';
import { stageSignsEn, stageSignsJa } from '../../src/lang/faces/stage-signs.ts';
import { engagement } from './findings/looking.ts';
import type { Notes } from './findings/looking.ts';

const VOICE: Notes = { 言葉: '種別: 事実\n区分: 発言\n話し手: 社長' };
const visit = (no: number, steps: string): string => `種別: 訪問\n回: ${no}\n日付: 2025-0${no}-01\n状態: 実施済\n扱う段階: [${steps}]`;
const jumps = (stage: number, history: readonly string[], notes: Notes = VOICE): string[] => {
	const client = [`段階: ${stage}`, ...(history.length > 0 ? ['段階の履歴:', ...history.map((item) => `  - ${item}`)] : [])].join('\n');
	return stageJumps(engagement(notes, { client })).map((jump) => `${jump.is} ${'on' in jump ? String(jump.on) : jump.visits}`);
};

describe('on to solving', () => {
	test('is asked about where no record of trust or noticing is in between', () => {
		expect(jumps(6, ['2025-08-06 2', '2025-09-01 6'])).toEqual(['to-solving 2025-09-01']);
		expect(jumps(6, ['2025-08-06 2'])).toEqual(['to-solving null']);
	});
	test('is not asked about with a record of either, in the history or as the step of a visit', () => {
		expect(jumps(6, ['2025-08-06 2', '2025-08-20 3', '2025-09-01 6'])).toEqual([]);
		expect(jumps(6, ['2025-08-06 2', '2025-09-01 6'], { ...VOICE, 一: visit(8, '4') })).toEqual([]);
	});
	test('is not asked about where no history tells, from later stages, nor back', () => {
		expect(jumps(6, [])).toEqual([]);
		expect(jumps(6, ['2025-08-06 5', '2025-09-01 6'])).toEqual([]);
		expect(jumps(2, ['2025-08-06 6', '2025-09-01 2'])).toEqual([]);
	});
});

describe('noticing before words', () => {
	test('is asked about while no words of the owner are written anywhere', () => {
		expect(jumps(4, ['2025-08-06 3', '2025-09-01 4'], {})).toEqual(['before-words 2025-09-01']);
		expect(jumps(4, [], { 聞いた: '種別: 事実\n話し手: 工場長' })).toEqual(['before-words null']);
	});
	test('is answered by words at a visit, on a note, or of an essential issue', () => {
		expect(jumps(4, [], VOICE)).toEqual([]);
		expect(jumps(4, [], { 一: `${visit(1, '4')}\n\n## 面談の記録\n- 社長「全部受けてきた」` })).toEqual([]);
		expect(jumps(4, [], { 手狭: '種別: 課題\n話し手: 社長' })).toEqual([]);
		expect(jumps(4, [], { 決める: '種別: 本質的課題\n経営者の言葉: 「自分の仕事だった」' })).toEqual([]);
	});
	test('is not asked about at an earlier stage, nor after going back to trust', () => {
		expect(jumps(3, ['2025-08-06 4', '2025-09-01 3'], {})).toEqual([]);
	});
});

test('visit after visit at one stage is asked about, as often as the settings say', () => {
	const visits = (count: number): Notes => ({ ...VOICE, ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`第${i + 1}回`, visit(i + 1, '3')])) });
	expect(jumps(3, [], visits(4))).toEqual(['same-stage 4']);
	expect(jumps(3, [], visits(3))).toEqual([]);
});

test('each of them is a gentle question in both languages', () => {
	const said = [engagement({}, { client: '段階: 6\n段階の履歴: ["2025-08-06 2"]' }), engagement(Object.fromEntries([1, 2, 3, 4].map((no) => [`第${no}回`, visit(no, '4')])), { client: '段階: 4' })].flatMap(stageJumps);
	expect(said.map(({ is }) => is)).toEqual(['to-solving', 'before-words', 'before-words', 'same-stage']);
	for (const jump of said) {
		expect(stageSignsJa.jump(jump)).toMatch(/か。$/);
		expect(stageSignsEn.jump(jump)).toMatch(/\?$/);
	}
});
