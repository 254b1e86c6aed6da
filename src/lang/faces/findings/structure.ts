/** The words of the findings about the shape of causes and effects. */
import type { STRUCTURE } from '../../../core/findings/structure.ts';
import type { FindingTexts } from './finding-text.ts';

export const structureJa: FindingTexts<typeof STRUCTURE> = {
	G01: {
		name: '孤立した課題・現象',
		sentence: ({ title }) => `『${title}』は、ほかの記録とまだつながっていません。どの話や数字から出てきたものでしょうか。`,
		mayBeWrong: 'あえて脇に置いている課題なら、状態を「扱わない」にすると静かになります。',
	},
};

export const structureEn: FindingTexts<typeof STRUCTURE> = {
	G01: {
		name: 'Issue standing alone',
		sentence: ({ title }) => `“${title}” is not connected with any other note yet. Which talk or figure did it come from?`,
		mayBeWrong: 'An issue that is left aside on purpose stays quiet once its status says so.',
	},
};
