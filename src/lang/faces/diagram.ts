/** The words inside the drawing of the issue structure and those a screen reader says of it, both languages side by side. */
import type { Relation } from '../../core/vocabulary/relations.ts';

/** What is drawn, and how the drawing tells it apart. */
export type DrawnType = 'vision' | 'essential' | 'cause' | 'issue' | 'fact' | 'action' | 'short';
export type DrawnSureness = 'hypothesis' | 'owner' | 'confirmed';
export type DrawnSpeaker = 'owner' | 'officer' | 'staff' | 'team';

/** A link to be read aloud (domain D2); the gap with its kind in the reader's language. */
export interface LinkToRead {
	readonly relation: Relation;
	readonly from: string;
	readonly to: string;
	readonly fromType: DrawnType;
	readonly toType: DrawnType;
	readonly gap: { readonly kind: string; readonly sentence: string } | null;
}

/** A note to be read aloud. */
export interface NodeToRead {
	readonly type: DrawnType;
	readonly title: string;
	readonly sure: DrawnSureness | null;
	readonly speaker: DrawnSpeaker | null;
	readonly first: boolean;
	readonly done: boolean;
	readonly past: boolean;
	readonly causes: number;
	readonly effects: number;
	readonly evidence: number;
	readonly against: number;
	/** What is written beside it: state, who carries it, what became of it. */
	readonly also: readonly string[];
}

export interface DiagramWords {
	/** The label of a band or of the lane. */
	readonly bands: Readonly<Record<DrawnType, string>>;
	/** One note of a type. */
	readonly types: Readonly<Record<DrawnType, string>>;
	/** One letter for who said it first, and what it stands for. */
	readonly speakers: Readonly<Record<DrawnSpeaker, readonly [mark: string, name: string]>>;
	readonly sure: Readonly<Record<DrawnSureness, string>>;
	readonly first: string;
	readonly measures: string;
	readonly noDue: string;
	/** A date without its year. `iso`: 2025-11-30. */
	readonly due: (iso: string) => string;
	readonly visit: (no: number) => string;
	readonly loop: string;
	readonly revises: string;
	/** The sentence of a link that the method does not know; it is kept as written. */
	readonly unfit: (sentence: string) => string;
	/** A note that is held at its place in the drawing. */
	readonly pinned: string;
	readonly loose: string;
	readonly arrived: (visit: number | null) => string;
	readonly left: (visit: number | null) => string;
	readonly rejudged: (visit: number | null, from: string | null, to: string | null) => string;
	readonly stacks: Readonly<Record<'causes' | 'issues' | 'facts' | 'others', string>>;
	readonly counts: Readonly<Record<'essential' | 'cause' | 'issue' | 'fact', string>>;
	readonly legend: Readonly<Record<'causes' | 'hinders' | 'addresses' | 'supports' | 'refutes', string>>;
	readonly quoted: (words: string) => string;
	readonly aloud: (link: LinkToRead) => string;
	readonly loopAloud: (titles: readonly string[]) => string;
	readonly nodeAloud: (node: NodeToRead) => string;
	readonly stackAloud: (name: string, counts: readonly string[]) => string;
}

const named = (title: string): string => (title.startsWith('「') ? title : `「${title}」`);
const namedEn = (title: string): string => (/^[“"]/.test(title) ? title : `“${title}”`);
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const dayOf = (iso: string): [month: number, day: number] => [Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];

const ALOUD_JA: Readonly<Record<Relation, (from: string, to: string, link: LinkToRead) => string>> = {
	causes: (from, to) => `${from}だから、${to}`,
	part_of: (from, to) => `${from}は、${to}の内訳`,
	supports: (from, to) => `${from}が、${to}を裏づける`,
	refutes: (from, to) => `${from}は、${to}に反する`,
	hinders: (from, to, { fromType, toType }) => (fromType === 'short' && toType === 'essential' ? `${from}が片づくまで、${to}に手が回らない` : `${from}があるから、${to}に近づけない`),
	addresses: (from, to) => `${from}は、${to}への対応`,
	measured_by: (from, to) => `${from}は、${to}で確かめる`,
	gap: (from, to, { gap }) => `${from}と${to}の${gap?.kind ?? '乖離・矛盾・不整合'}${gap?.sentence ? `：${gap.sentence}` : ''}`,
	revises: (from, to) => `${to}を見直して、${from}`,
	from: (from, to) => `${from}の出所は${to}`,
};
const ALOUD_EN: typeof ALOUD_JA = {
	causes: (from, to) => `${from}, therefore ${to}`,
	part_of: (from, to) => `${from} is part of ${to}`,
	supports: (from, to) => `${from} supports ${to}`,
	refutes: (from, to) => `${from} speaks against ${to}`,
	hinders: (from, to, { fromType, toType }) => (fromType === 'short' && toType === 'essential' ? `Until ${from} is dealt with, there are no hands free for ${to}` : `Because of ${from}, ${to} stays out of reach`),
	addresses: (from, to) => `${from} addresses ${to}`,
	measured_by: (from, to) => `${from} is measured by ${to}`,
	gap: (from, to, { gap }) => `${gap?.kind ?? 'gap'} between ${from} and ${to}${gap?.sentence ? `: ${gap.sentence}` : ''}`,
	revises: (from, to) => `${to} was revised: ${from}`,
	from: (from, to) => `${from} comes from ${to}`,
};

export const diagramJa: DiagramWords = {
	bands: { vision: 'ビジョン', essential: '本質的課題', cause: '要因', issue: '課題・現象', fact: '事実・数値', action: '対応策・取組', short: '短期的課題' },
	types: { vision: 'ビジョン', essential: '本質的課題', cause: '要因', issue: '課題', fact: '事実', action: '対応策', short: '短期的課題' },
	speakers: { owner: ['社', '経営者'], officer: ['幹', '役員・幹部'], staff: ['員', '社員'], team: ['支', '支援チーム'] },
	sure: { hypothesis: '仮説', owner: '経営者の認識', confirmed: '事実で確認' },
	first: '最初の課題',
	measures: '確認指標',
	noDue: '期限なし',
	due: (iso) => dayOf(iso).join('/'),
	visit: (no) => `第${no}回`,
	loop: '輪',
	revises: '見直した',
	unfit: (sentence) => `${sentence}（この向きでよいか、声に出して確かめる）`,
	pinned: 'ここに留めてある',
	loose: 'まだつながっていない',
	arrived: (visit) => (visit === null ? '新しく来た' : `第${visit}回に来た`),
	left: (visit) => (visit === null ? '退いた' : `第${visit}回に退いた`),
	rejudged: (visit, from, to) => `${visit === null ? '' : `第${visit}回に `}${from ?? ''} → ${to ?? ''}`,
	stacks: { causes: '本質的課題につながらない要因', issues: 'まだつながっていない課題', facts: 'つながりのない事実', others: 'ほかのノート' },
	counts: { essential: '本質的課題', cause: '要因', issue: '課題', fact: '事実' },
	legend: { causes: '引き起こす', hinders: '実現を妨げる', addresses: '対応する', supports: '裏づけ', refutes: '反する事実' },
	quoted: (words) => `「${words}」`,
	aloud: (link) => ALOUD_JA[link.relation](named(link.from), named(link.to), link),
	loopAloud: (titles) => `輪：${titles.map(named).join('だから、')}だから、また${named(titles[0] ?? '')}`,
	nodeAloud: ({ type, title, sure, speaker, first, done, past, causes, effects, evidence, against, also }) =>
		[
			`${diagramJa.types[type]}${named(title)}`,
			...(first ? [diagramJa.first] : []), ...(past ? ['見直し前のもの'] : []), ...(done ? ['済み'] : []),
			...(sure === null ? [] : [diagramJa.sure[sure]]), ...(speaker === null ? [] : [`最初に言ったのは${diagramJa.speakers[speaker][1]}`]),
			...(type === 'fact' ? [] : [`背景${causes}件、結果${effects}件`]), ...(evidence > 0 ? [`裏づけ${evidence}件`] : []), ...(against > 0 ? [`反する事実${against}件`] : []), ...also,
		].join('。'),
	stackAloud: (name, counts) => `${name}。${counts.join('、')}をたたんでいます`,
};

export const diagramEn: DiagramWords = {
	bands: { vision: 'Vision', essential: 'Essential issue', cause: 'Causes', issue: 'Issues', fact: 'Facts', action: 'Actions', short: 'Short-term issues' },
	types: { vision: 'Vision', essential: 'Essential issue', cause: 'Cause', issue: 'Issue', fact: 'Fact', action: 'Action', short: 'Short-term issue' },
	speakers: { owner: ['O', 'owner'], officer: ['M', 'manager'], staff: ['E', 'employee'], team: ['S', 'support team'] },
	sure: { hypothesis: 'hypothesis', owner: 'owner’s view', confirmed: 'confirmed by facts' },
	first: 'first issue',
	measures: 'measured by',
	noDue: 'no date',
	due: (iso) => `${dayOf(iso)[1]} ${MONTHS[dayOf(iso)[0] - 1] ?? ''}`,
	visit: (no) => `visit ${no}`,
	loop: 'loop',
	revises: 'revised',
	unfit: (sentence) => `${sentence} (read it aloud: is it meant this way?)`,
	pinned: 'Pinned here',
	loose: 'Not linked yet',
	arrived: (visit) => (visit === null ? 'new' : `new at visit ${visit}`),
	left: (visit) => (visit === null ? 'gone' : `gone at visit ${visit}`),
	rejudged: (visit, from, to) => `${visit === null ? '' : `visit ${visit}: `}${from ?? ''} → ${to ?? ''}`,
	stacks: { causes: 'Causes of no essential issue', issues: 'Issues not linked yet', facts: 'Facts not linked yet', others: 'Other notes' },
	counts: { essential: 'essential', cause: 'causes', issue: 'issues', fact: 'facts' },
	legend: { causes: 'leads to', hinders: 'hinders', addresses: 'addresses', supports: 'fact', refutes: 'fact against' },
	quoted: (words) => `“${words}”`,
	aloud: (link) => ALOUD_EN[link.relation](namedEn(link.from), namedEn(link.to), link),
	loopAloud: (titles) => `Loop: ${[...titles, titles[0] ?? ''].map(namedEn).join(', therefore ')}`,
	nodeAloud: ({ type, title, sure, speaker, first, done, past, causes, effects, evidence, against, also }) =>
		[
			`${diagramEn.types[type]}: ${namedEn(title)}`,
			...(first ? [diagramEn.first] : []), ...(past ? ['revised since'] : []), ...(done ? ['done'] : []),
			...(sure === null ? [] : [diagramEn.sure[sure]]), ...(speaker === null ? [] : [`first said by: ${diagramEn.speakers[speaker][1]}`]),
			...(type === 'fact' ? [] : [`${causes} behind it, ${effects} that follow`]), ...(evidence > 0 ? [`${evidence} supporting facts`] : []), ...(against > 0 ? [`${against} facts against`] : []), ...also,
		].join('. '),
	stackAloud: (name, counts) => `${name}. Folded: ${counts.join(', ')}`,
};
