/** The words of the findings about the shape of causes and effects. */
import type { STRUCTURE } from '../../../core/findings/structure.ts';
import type { FindingTexts } from './finding-text.ts';

export const structureJa: FindingTexts<typeof STRUCTURE> = {
	G01: {
		name: '孤立した課題・現象',
		sentence: ({ title }) => `『${title}』は、ほかの記録とまだつながっていません。どの話や数字から出てきたものでしょうか。`,
		mayBeWrong: 'あえて脇に置いている課題なら、状態を「扱わない」にすると静かになります。',
	},
	G07: {
		name: '一本道の「なぜ」',
		sentence: ({ title }) => `『${title}』に、ほかに効いていそうなことはありますか。`,
		mayBeWrong: '設備の故障のように、原因が本当に一筋につながることもあります。',
	},
	G08: {
		name: '掘り下げが一段',
		sentence: ({ title }) => `『${title}』の背景を、経営者はどう見ているでしょうか。`,
		mayBeWrong: '込み入っていない課題なら、一段で足りていることもあります。',
	},
	G12: {
		name: '輪になっている',
		sentence: ({ titles }) => `『${titles.join('→')}』が輪になっています。悪循環として経営者と見てみる価値があるかもしれません。言い換えの繰り返しでないかも確かめてください。`,
		mayBeWrong: '輪になっていること自体が、大事な気づきであることがよくあります。',
	},
	G13: {
		name: '言い換えの要因',
		sentence: ({ cause, effect }) => `『${effect}』と『${cause}』は、同じことを言い換えているように読めます。`,
		mayBeWrong: '言葉の近さだけを見ています。似た言葉で別のことを指していれば、そのままで構いません。',
	},
	G14: {
		name: '向きの確かめ',
		sentence: ({ one, other }) => `『${one}』と『${other}』が互いの要因になっています。どちらが先に起きますか。`,
		mayBeWrong: '互いに強め合っていることもあります。',
	},
	G15: {
		name: '説明されていない課題',
		sentence: ({ all, reached, rest }) => `挙がった課題${all}件のうち、本質的課題からたどれるのは${reached}件です。残り：${rest.map((title) => `『${title}』`).join('、')}`,
		mayBeWrong: '数を示しているだけで、すべてをつなぐ必要はありません。',
	},
	G16: {
		name: '説明する範囲',
		sentence: ({ title, reached }) => `『${title}』からたどれる課題は${reached}件です。`,
		mayBeWrong: '数を示しているだけで、多いほどよいというものではありません。',
	},
};

export const structureEn: FindingTexts<typeof STRUCTURE> = {
	G01: {
		name: 'Issue standing alone',
		sentence: ({ title }) => `“${title}” is not connected with any other note yet. Which talk or figure did it come from?`,
		mayBeWrong: 'An issue that is left aside on purpose stays quiet once its status says so.',
	},
	G07: {
		name: 'A single line of “why”',
		sentence: ({ title }) => `Is there anything else that may be at work in “${title}”?`,
		mayBeWrong: 'Some causes really follow one from another in a single line, as when a machine breaks down.',
	},
	G08: {
		name: 'One step deep',
		sentence: ({ title }) => `How does the owner see what lies behind “${title}”?`,
		mayBeWrong: 'For a simple issue one step may be enough.',
	},
	G12: {
		name: 'Causes that go round',
		sentence: ({ titles }) => `“${titles.join(' → ')}” goes round in a circle. It may be worth looking at with the owner as a vicious circle. Please check as well that it is not one thing said again in other words.`,
		mayBeWrong: 'The circle itself is often what there is to notice.',
	},
	G13: {
		name: 'The same in other words',
		sentence: ({ cause, effect }) => `“${effect}” and “${cause}” read as if they said the same thing in different words.`,
		mayBeWrong: 'Only the wording is compared. Two things may well be told in similar words.',
	},
	G14: {
		name: 'Which comes first',
		sentence: ({ one, other }) => `“${one}” and “${other}” are written as causes of each other. Which of them happens first?`,
		mayBeWrong: 'Two things may strengthen one another.',
	},
	G15: {
		name: 'Issues not yet explained',
		sentence: ({ all, reached, rest }) => `Of the ${all} ${all === 1 ? 'issue' : 'issues'} raised, ${reached} can be traced from an essential issue. Left: ${rest.map((title) => `“${title}”`).join(', ')}`,
		mayBeWrong: 'It is a count and no more. Not every issue has to be connected.',
	},
	G16: {
		name: 'How far it reaches',
		sentence: ({ title, reached }) => `${reached} ${reached === 1 ? 'issue' : 'issues'} can be traced from “${title}”.`,
		mayBeWrong: 'It is a count and no more. A larger number is not a better one.',
	},
};
