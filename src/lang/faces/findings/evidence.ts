/** The words of the findings about what facts say, and what has none. */
import type { EVIDENCE } from '../../../core/findings/evidence.ts';
import { findTerm } from '../../../core/vocabulary.ts';
import { VIEWPOINTS } from '../../../core/vocabulary/choices.ts';
import type { FindingTexts } from './finding-text.ts';

export const evidenceJa: FindingTexts<typeof EVIDENCE> = {
	G02: {
		name: '裏づけのない要因・本質的課題',
		sentence: ({ title }) => `『${title}』のもとになった話や数字は、どれでしょうか。まだ「仮説」のままでも構いません。`,
		mayBeWrong: '話や数字があっても、まだつないでいないだけのことがあります。仮説なら、状態を「仮説」にすると静かになります。',
	},
	G03: {
		name: '裏づけが一つだけ',
		sentence: ({ title, count, from }) => `『${title}』の裏づけは${count === 1 ? '一つです' : '、どれも一か所からです'}${from.length > 0 ? `（出所：${from.join('、')}）` : ''}。別の立場や数字からも同じことが見えるでしょうか。`,
		mayBeWrong: '小さな会社では、出所が一つしかないこともあります。',
	},
	G04: {
		name: '出所のない事実',
		sentence: ({ title, onlyPeriod }) => (onlyPeriod ? `『${title}』は、いつの数字でしょうか。` : `『${title}』は、いつ、どこで得たものでしょうか。`),
		mayBeWrong: '出所を本文にだけ書いていると、ここからは見えません。',
	},
	G18: {
		name: '一か所からの情報',
		sentence: ({ one }) => `事実の多くは${one === 'person' ? '一人' : '一回'}のお話からです。ほかに聞いてみたい方はいますか。`,
		mayBeWrong: 'ごく小さな会社では、話を聞ける方が限られます。',
	},
	G19: {
		name: '視点の空白',
		sentence: ({ viewpoints }) => `${viewpoints.map((viewpoint) => `「${viewpoint}」`).join('')}の視点の記録がまだありません。あえて聞いていないなら、そのままで構いません。`,
		mayBeWrong: '欄を埋めるために聞く必要はありません。事実に視点を書いていないだけのこともあります。',
	},
	G27: {
		name: '反する事実',
		sentence: ({ title, facts }) => `『${title}』に反する事実があります（${facts.map((fact) => `『${fact}』`).join('、')}）。見方を変える手がかりかもしれません。`,
		mayBeWrong: '反するように見えて、時期や場面が違うだけのこともあります。',
	},
	G28: {
		name: '古い数字',
		sentence: ({ title, months, newer }) =>
			months === null ? `『${title}』の裏づけの数字より新しいものがあります（『${newer ?? ''}』）。` : `『${title}』の裏づけの数字は${months}か月前のものです。${newer === null ? '' : `新しいものもあります（『${newer}』）。`}`,
		mayBeWrong: '取組の前と後を比べるために、あえて前の数字を置いていることもあります。',
	},
	G29: {
		name: '数字の食い違い',
		sentence: ({ indicator, values, thousandfold }) => `同じ時点の『${indicator}』に、${values.length > 2 ? 'いくつかの' : '二つの'}値があります（${values.join('／')}）。${thousandfold ? 'ほぼ千倍の開きです。円と千円など、単位の違いでしょうか。' : ''}`,
		mayBeWrong: '税込と税抜、単体と連結のように、数え方が違うこともあります。題名か指標にその言葉があれば静かになります。',
	},
};

/** The viewpoint of a fact in English. */
const english = (viewpoint: string): string => `“${findTerm(VIEWPOINTS, viewpoint)?.en ?? viewpoint}”`;

export const evidenceEn: FindingTexts<typeof EVIDENCE> = {
	G02: {
		name: 'Cause or essential issue without evidence',
		sentence: ({ title }) => `Which talk or figure did “${title}” come from? It may well stay a hypothesis for now.`,
		mayBeWrong: 'The talk or figure may be there and only not be linked yet. A hypothesis stays quiet once its status says so.',
	},
	G03: {
		name: 'A single piece of evidence',
		sentence: ({ title, count, from }) => `${count === 1 ? `One fact supports “${title}”` : `All that supports “${title}” comes from one place`}${from.length > 0 ? ` (source: ${from.join(', ')})` : ''}. Would somebody else, or another figure, show the same?`,
		mayBeWrong: 'In a small firm there may be one source only.',
	},
	G04: {
		name: 'Fact without a source',
		sentence: ({ title, onlyPeriod }) => (onlyPeriod ? `Of which time is the figure in “${title}”?` : `When and where was “${title}” learnt?`),
		mayBeWrong: 'A source that is written in the text only cannot be seen from here.',
	},
	G18: {
		name: 'Facts from one place',
		sentence: ({ one }) => `Most of the facts come from ${one === 'person' ? 'one person' : 'one conversation'}. Is there somebody else you would like to listen to?`,
		mayBeWrong: 'In a very small firm there are few people to ask.',
	},
	G19: {
		name: 'Viewpoint without facts',
		sentence: ({ viewpoints }) => `Nothing is noted yet from the ${viewpoints.length === 1 ? 'viewpoint' : 'viewpoints'} ${viewpoints.map(english).join(', ')}. If you left it out on purpose, that is fine.`,
		mayBeWrong: 'Nothing needs to be asked only to fill in a form. The facts may also not say their viewpoint.',
	},
	G27: {
		name: 'Fact that speaks against it',
		sentence: ({ title, facts }) => `${facts.length === 1 ? 'A fact speaks' : 'Some facts speak'} against “${title}” (${facts.map((fact) => `“${fact}”`).join(', ')}). Might it be a way to see things differently?`,
		mayBeWrong: 'It may only be of another time or another situation.',
	},
	G28: {
		name: 'Old figures',
		sentence: ({ title, months, newer }) =>
			months === null ? `There is a newer figure than those behind “${title}” (“${newer ?? ''}”).` : `The figures behind “${title}” are ${months} ${months === 1 ? 'month' : 'months'} old.${newer === null ? '' : ` There is a newer one (“${newer}”).`}`,
		mayBeWrong: 'A figure from before may be kept on purpose, to compare before and after.',
	},
	G29: {
		name: 'Figures that do not agree',
		sentence: ({ indicator, values, thousandfold }) => `“${indicator}” has ${values.length > 2 ? 'several' : 'two'} values for the same time (${values.join(' / ')}).${thousandfold ? ' One is about a thousand times the other: is it a matter of units, such as yen and thousand yen?' : ''}`,
		mayBeWrong: 'They may be counted differently: with or without tax, for one company or for the group. They stay quiet once the title or the indicator says so.',
	},
};
