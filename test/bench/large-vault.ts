/** Vaults of any size for measuring: clients of 150 notes each, written as a consultant would, the same on every run. */
import type { Scalar } from '../../src/core/yaml-text.ts';
import { draftNote } from '../../src/core/note-draft.ts';
import type { NoteType } from '../../src/core/vocabulary/note-types.ts';

export interface LargeFile {
	readonly path: string;
	readonly text: string;
}

const COUNTS: readonly (readonly [NoteType, string, number])[] = [
	['plan', '計画', 1], ['vision', 'ビジョン', 2], ['fact', '事実', 50], ['issue', '課題', 40], ['cause', '要因', 32], ['essential', '本質的課題', 3], ['action', '対応策', 7], ['short', '短期', 4],
];
const VISITS = 10;
export const NOTES_PER_CLIENT = 1 + VISITS + COUNTS.reduce((sum, [, , count]) => sum + count, 0);

/** A small generator of numbers, seeded (mulberry32). */
function random(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
	};
}

/** At least this many notes, in whole clients. */
export function* largeVault(notes: number): Generator<LargeFile> {
	for (let client = 0; client * NOTES_PER_CLIENT < notes; client++) yield* clientFiles(client);
}

function* clientFiles(number: number): Generator<LargeFile> {
	const name = `架空食品${String(number).padStart(4, '0')}`;
	const pick = random(number + 1);
	const link = (kind: string, count: number): string => `[[${name} ${kind}${pick(count)}]]`;
	const visit = (): string => `[[${name} 第${1 + pick(VISITS)}回]]`;
	const file = (path: string, type: NoteType, values: Readonly<Record<string, Scalar | readonly Scalar[]>>, body = ''): LargeFile => ({ path: `${name}/${path}.md`, text: draftNote({ type, language: 'ja', values }) + body });
	yield file(name, 'client', { name: `株式会社${name}`, industry_major: '製造業', employees: 20 + pick(80), lead: '佐伯', deputies: ['森'], stage: 1 + pick(7), stage_history: ['2025-08-06 1 紹介', '2025-09-03 3 始めた'], status: '支援中' }, FINANCE);
	for (let no = 1; no <= VISITS; no++)
		yield file(`訪問/${name} 第${no}回`, 'visit', { no, date: `2025-${String(1 + no).padStart(2, '0')}-10`, status: '実施済', client_side: ['社長'], our_side: ['佐伯', '森'] }, visitBody(no, pick));
	const values: Readonly<Record<string, () => Readonly<Record<string, Scalar | readonly Scalar[]>>>> = {
		plan: () => ({ goal: '受ける注文の基準を自分たちの言葉で決める', visits_planned: VISITS }),
		vision: () => ({ kind: '理念', source: [visit()] }),
		fact: () => ({ kind: '数量', value: pick(900), unit: '件', period: '2025-09', indicator: `指標${pick(20)}`, source: [visit()] }),
		issue: () => ({ kind: '現象', source: [visit()], caused_by: [link('要因', 32), link('要因', 32)], evidence: [link('事実', 50)] }),
		cause: () => ({ status: '仮説', source: [visit()], caused_by: [link('本質的課題', 3)], evidence: [link('事実', 50), `${visit().slice(0, -2)}#^t1]]`] }),
		essential: () => ({ status: '対話の中で見えてきた', source: [visit()], hinders: [link('ビジョン', 2)], evidence: [link('事実', 50)] }),
		action: () => ({ carried_by: ['社長'], state: '試している', addresses: [link('要因', 32)], measured_by: [link('事実', 50)] }),
		short: () => ({ found_on: '2025-09-10', policy: '並行して進める', state: '対応中', source: [visit()] }),
	};
	for (const [type, kind, count] of COUNTS)
		for (let i = 0; i < count; i++) yield file(`${kind}/${name} ${kind}${i}`, type, values[type]?.() ?? {}, `\n${SENTENCE.repeat(1 + pick(4))}\n`);
}

const SENTENCE = '9月の出荷記録では、欠品が特売の日に重なっていた。社長は「断ったら次がないと思って、全部受けてきた」と話した。';
const FINANCE = '\n## 財務\n| 項目 | 2023年度 | 2024年度 |\n| --- | --- | --- |\n| 売上高 | 860,000 | 980,000 |\n| 営業利益 | 31,000 | 34,300 |\n| 借入金 |  | 310,000 |\n';

function visitBody(no: number, pick: (below: number) => number): string {
	const talk = Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? `- 佐伯｜問いかけ｜その注文を受けると決めたとき、何が決め手になりましたか？` : `- 社長「断ったら次がないと思って、全部受けてきた」${i === 1 ? ' ^t1' : ''}`));
	return `\n## 事前打合せ\n- 目指すゴール:: 社長が自分の見方を話す\n- 支援の狙い:: 数字を先に並べる\n### 確認事項\n- [x] 特売の注文を受ける人 → 営業2名\n## 面談の記録\n${talk.join('\n')}\n## 事後打合せ\n- 実施内容:: ${SENTENCE}\n- 達成:: 一部。${SENTENCE}\n- 次回:: 第${no + 1}回\n### 依頼事項\n- [${pick(3) === 0 ? ' ' : 'x'}] 社長：断りたかった注文を3つ（第${no + 1}回まで）\n`;
}
