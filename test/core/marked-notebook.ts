/** Random notebooks in which every text says whether the owner may see it: 秘 marks what is the team's own, 公 what must be shown. */
import fc from 'fast-check';
import { note } from './vault.ts';
import type { Vault } from './vault.ts';

/** Stands in every text that the owner must never see, paths and names of files included. */
export const SECRET = '秘';

export interface MarkedNotebook {
	readonly vault: Vault;
	/** Texts that the owner sees, each once: `公7`. */
	readonly open: readonly string[];
}
/** The client's own note; there is another client beside it. */
export const MARKED_CLIENT = '秘甲/秘甲社.md';
/** Answers of fewer people are kept back. */
export const MARKED_CELL = 5;

type Layer = '' | '支援チームだけ' | '経営者と共有' | '匿名で提示';
const CONTENT = ['ビジョン', '本質的課題', '要因', '課題', '事実', '対応策', '短期的課題'] as const;
const STATUSES: Readonly<Record<string, readonly string[]>> = {
	本質的課題: ['', 'チームの仮説', '対話の中で見えてきた', '経営者が言葉にした', '共有・合意した', '経営者が動き出した', '見直した', '取り下げた'],
	要因: ['', '仮説', '経営者の認識', '事実で確認', '見直した', '取り下げ', '読めない言葉'],
	課題: ['', '出たまま', '扱わない'], 対応策: ['', '案', '定着', 'やめた'], 短期的課題: ['', '完了'],
};
const KINDS: Readonly<Record<string, readonly string[]>> = { ビジョン: ['', '理念', '支援のゴール'], 課題: ['', '現象', '支援チームの気づき'], 事実: ['', '数量', '観察', '発言', '調査結果'] };
const SOURCES = ['', 'visit', 'staff', 'manager', 'unknown', 'lost', 'few', 'many', 'uncounted', 'doc'] as const;
const LINKS = ['要因', '結果', '上位', '内訳', '根拠', '反証', '妨げる', '対応先', '確認指標', '何の根拠か', '見直し前'];
/** Who speaks: the owner, the team, a person of the company, one whom nothing tells of. */
const SPEAKERS = ['', '社長', '公社長', '秘担当', '支援チーム', '秘田社員', '秘山'] as const;

const content = fc.record({
	type: fc.constantFrom(...CONTENT),
	layer: fc.constantFrom<Layer>('', '', '', '', '支援チームだけ', '経営者と共有', '匿名で提示'),
	status: fc.nat(), kind: fc.nat(),
	speaker: fc.constantFrom(...SPEAKERS),
	source: fc.constantFrom(...SOURCES),
	links: fc.array(fc.tuple(fc.constantFrom(...LINKS), fc.nat(20)), { maxLength: 4 }),
	dress: fc.constantFrom('', '', 'comment', 'link', 'alias', 'embed', 'markdown', 'footnote', 'html'),
});
type Content = typeof content extends fc.Arbitrary<infer C> ? C : never;

const visit = fc.record({ layer: fc.constantFrom<Layer>('', '', '', '支援チームだけ', '経営者と共有'), no: fc.integer({ min: 1, max: 9 }) });

/** A notebook of up to 14 content notes, with visits, hearings, surveys and everything else that is the team's own. */
export const markedNotebook: fc.Arbitrary<MarkedNotebook> = fc
	.record({ notes: fc.array(content, { maxLength: 14 }), visits: fc.array(visit, { minLength: 1, maxLength: 3 }), managersLayer: fc.constantFrom<Layer>('', '支援チームだけ'), cells: fc.tuple(fc.nat(9), fc.nat(9)) })
	.map(({ notes, visits, managersLayer, cells }) => {
		const open: string[] = [];
		const text = (may: boolean): string => {
			if (may) open.push(`公${open.length}`);
			return may ? `〔${open.at(-1) ?? ''}〕` : `秘密の言葉`;
		};
		const vault: Record<string, string> = { ...teamNotes(), ...records(managersLayer, text) };
		visits.forEach(({ layer, no }, i) => (vault[`秘甲/訪問/秘訪問${i}.md`] = visitNote(layer, no, text)));
		vault['秘甲/秘調査 結果.md'] = surveyNote(cells, text);
		notes.forEach((one, i) => (vault[`秘甲/秘${i}.md`] = contentNote(one, notes.length, text)));
		return { vault, open };
	});

type Text = (may: boolean) => string;

function contentNote(one: Content, count: number, text: Text): string {
	const may = isOpen(one);
	const [status, kind] = [pick(STATUSES[one.type], one.status), pick(KINDS[one.type], one.kind)];
	const byKey = new Map<string, string[]>();
	for (const [key, to] of one.links) byKey.set(key, [...(byKey.get(key) ?? []), to < count ? `[[秘${to}]]` : `[[秘訪問0#^t${to % 6}]]`]);
	const owner = ['社長', '公社長'].includes(one.speaker);
	return `${note(
		`種別: ${one.type}`,
		`題名: ${JSON.stringify(dressed(text(may), one.dress))}`,
		...line('見せる範囲', one.layer), ...line(one.type === '要因' ? '確からしさ' : '状態', status), ...line('区分', kind),
		...(one.type === '本質的課題' ? line('先に言った人', one.speaker) : line('話し手', one.speaker)),
		...(one.type === '事実' ? [`言葉: 「${text(may && owner)}」`, '指標: 秘の指標', '値: 3'] : []),
		...(one.type === '本質的課題' ? [`経営者の言葉: ${JSON.stringify(`「${dressed(text(may), one.dress)}」`)}`] : []),
		...(one.type === '対応策' ? ['分かったこと: 秘の学び', 'つなぐ先: 秘の先'] : []),
		...(one.type === '短期的課題' ? ['影響: 秘の影響'] : []),
		`領域: 秘の領域`, `論点: ${text(may)}`, `経過: ["2025-10-01 status 仮説→事実で確認 秘の理由"]`,
		...(one.source === '' ? [] : [`出所: "[[${SOURCE_NAMES[one.source]}]]"`]),
		...[...byKey].map(([key, ends]) => `${key}: [${ends.map((end) => `"${end}"`).join(', ')}]`),
	)}秘の本文\n\n## 乖離・矛盾・不整合\n- 2025-10-01 乖離 [[秘0]] 秘の一文\n- ~~2025-10-02 矛盾 [[秘1]] 秘の一文~~\n`;
}
const line = (key: string, value: string): string[] => (value === '' ? [] : [`${key}: ${value}`]);
const pick = (list: readonly string[] | undefined, at: number): string => list?.[at % list.length] ?? '';

const SOURCE_NAMES: Readonly<Record<Exclude<(typeof SOURCES)[number], ''>, string>> = { visit: '秘訪問0', staff: '秘社員の声', manager: '秘幹部の声', unknown: '秘だれかの声', lost: '秘どこにもない', few: '秘調査 少', many: '秘調査 多', uncounted: '秘調査 不明', doc: '秘資料' };

/** The rules once more, by hand (domain 0.2 and C, note-format §3). */
function isOpen({ type, layer, speaker, source, ...one }: Content): boolean {
	const [status, kind] = [pick(STATUSES[type], one.status), pick(KINDS[type], one.kind)];
	if (layer === '支援チームだけ' || ['仮説', 'チームの仮説', '対話の中で見えてきた', '見直した', '取り下げ', '取り下げた', 'やめた', '読めない言葉'].includes(status)) return false;
	const team = ['秘担当', '支援チーム'].includes(speaker);
	const chosen = layer !== '';
	switch (type) {
		case 'ビジョン': return chosen || kind !== '支援のゴール';
		case '本質的課題': return status !== '';
		case '要因': return chosen || status !== '';
		case '課題': return chosen || (kind !== '支援チームの気づき' && !team);
		case '事実':
			if (['few', 'uncounted'].includes(source)) return false;
			if (layer === '匿名で提示' && ['staff', 'unknown'].includes(source)) return false;
			return chosen || (!['staff', 'unknown', 'lost'].includes(source) && !(team && ['', '発言'].includes(kind)));
		default: return true;
	}
}

/** A title in which something else is hidden. */
function dressed(words: string, dress: string): string {
	const hidden: Readonly<Record<string, string>> = { comment: '%%秘の注%%', link: '[[秘社員の声]]', alias: '[[秘社員の声|秘の別名]]', embed: '![[秘の絵.png]]', markdown: '[秘の話](秘社員の声.md)', footnote: '^[秘の脚注]', html: '<!-- 秘の注 -->' };
	return `${words}${hidden[dress] ?? ''}`;
}

function visitNote(layer: Layer, no: number, text: Text): string {
	const [shared, kept] = [layer === '経営者と共有', layer === '支援チームだけ'];
	return [
		note('種別: 訪問', `回: ${no}`, '先方: [社長, 秘田]', ...line('見せる範囲', layer)),
		'## 事前打合せ', '- 目指すゴール:: 秘のゴール ^a1', '### 見立て', '- 秘の見立て ^a2',
		'## 面談の記録',
		`- 社長「${text(!kept)}[[秘社員の声|秘の別名]]」 ^t0`, `- 社長｜気づき｜${text(!kept)}[[秘社員の声]] %%秘の注%% ^t1`, `- 秘担当｜提案｜${text(false)} ^t2`, `- 支援チーム「${text(false)}」 ^t3`, `- 秘田社員「${text(shared)}」 ^t4`, `- ${text(!kept)} ^t5`, `- 秘川：${text(false)}`,
		'## 事後打合せ', '- 所見:: 秘の所見 ^a3', '### セルフチェック', '- はい｜秘の問い — 秘の一言 ^PRE-01', '',
	].join('\n');
}

const teamNotes = (): Vault => ({
	[MARKED_CLIENT]: `${note('種別: 支援先', '事業者名: 秘甲社', '経営者名: 公社長', '主担当: 秘担当', '支援ニーズ: 秘のニーズ')}## 確かめたこと\n- 2025-10-01 G17 [[秘0]] 秘の理由\n`,
	'秘甲/秘計画.md': note('種別: 活動計画', '目指すゴール: 秘のゴール'),
	'秘甲/秘統括.md': note('種別: 統括の記録', '書きぶり: 秘の書きぶり'),
	'秘乙/秘乙社.md': note('種別: 支援先', '事業者名: 秘乙社'),
	'秘乙/秘乙の課題.md': note('種別: 課題', '題名: 秘のよその課題'),
});

const records = (managers: Layer, text: Text): Vault => ({
	'秘甲/秘社員の声.md': `${note('種別: ヒアリング', '相手: 社員3名', '相手の層: 社員')}- ${text(false)} ^k1\n`,
	'秘甲/秘だれかの声.md': `${note('種別: ヒアリング')}- ${text(false)} ^k1\n`,
	'秘甲/秘幹部の声.md': `${note('種別: ヒアリング', '相手: 工場長', '相手の層: 幹部', ...line('見せる範囲', managers))}- ${text(managers === '')} ^k1\n- 秘担当「${text(false)}」 ^k2\n`,
	'秘甲/秘調査 少.md': `${note('種別: 社員調査', '回答数: 3')}- ${text(false)} ^k1\n`,
	'秘甲/秘調査 多.md': `${note('種別: 社員調査', '回答数: 30')}- ${text(true)} ^k1\n- うち2名が${text(false)} ^k2\n`,
	'秘甲/秘調査 不明.md': `${note('種別: 社員調査')}- ${text(false)} ^k1\n`,
	'秘甲/秘資料.md': note('種別: 資料'),
	'秘甲/秘の絵.png': '',
});

/** Each row under a cut of its own, so that no other row could give it away. */
const surveyNote = (cells: readonly number[], text: Text): string =>
	`${note('種別: 社員調査', '回答数: 30')}## 集計\n\n| 設問 | 切り口 | 人数 | はい |\n|---|---|---|---|\n${cells.map((n, i) => `| 問${i} | 層${i}：${text(n >= MARKED_CELL)} | ${n} | ${n} |`).join('\n')}\n`;
