/** The words of the findings about essential issues, the vision and the owner’s words. */
import type { ESSENTIALS } from '../../../core/findings/essentials.ts';
import { GAP_KINDS } from '../../../core/vocabulary/choices.ts';
import type { FindingTexts } from './finding-text.ts';

export const essentialsJa: FindingTexts<typeof ESSENTIALS> = {
	G05: {
		name: 'ビジョンにつながらない本質的課題',
		sentence: ({ title }) => `『${title}』は、経営者のありたい姿のどこに関わるものでしょうか。つながりがまだ書かれていません。`,
		mayBeWrong: '口頭では話されていて、まだ書いていないだけのこともあります。',
	},
	G06: {
		name: '拠り所の空白',
		sentence: () => '経営者の思いやありたい姿を、これまでどんな言葉で聞いていますか。',
		mayBeWrong: '理念やビジョンの整理をこれから始めるところなら、そのままで構いません。',
	},
	G10: {
		name: '対応のない本質的課題',
		sentence: ({ title }) => `『${title}』について、経営者は何から始めたいと話していますか。`,
		mayBeWrong: '腹落ちに時間をかけているあいだは、対応を急がないこともあります。',
	},
	G17: {
		name: '得意分野との重なり（コンフリクト3）',
		sentence: ({ title }) => `『${title}』は、支援チームの得意分野と重なっています。ほかの領域の課題とも見比べたうえで、経営者の言葉から出てきたものか、念のため確かめてください。`,
		mayBeWrong: '重なること自体は自然です。その分野の支援者だから選ばれた、ということもよくあります。',
	},
	G24: {
		name: '経営者の言葉がない',
		sentence: ({ title }) => `『${title}』を、経営者はどの場面で、どんな言葉で話していましたか。`,
		mayBeWrong: '言葉は聞いていて、まだ記録とつないでいないだけのこともあります。',
	},
	G25: {
		name: '先に言ったのはどちらか',
		sentence: ({ title }) => `『${title}』は支援チームが先に書いた見立てです。違う見方につながる話はありましたか。`,
		mayBeWrong: '「先に言った人」か、出所と経営者の発言の日付から見ています。日付の付け方で、順が入れ替わって見えることがあります。',
	},
	G26: {
		name: '最初の課題の行き先',
		sentence: ({ title }) => `最初に経営者が挙げた『${title}』は、いまの整理のどこにありますか。`,
		mayBeWrong: '扱わないと決めた課題なら、状態を「扱わない」にすると静かになります。',
	},
	G41: {
		name: '乖離の置き忘れ',
		sentence: ({ one, other, kind }) => `『${one}』と『${other}』の${kind}が、まだ話されていません。`,
		mayBeWrong: '話す時期を待っていることもあります。話したものは、取り消し線かチェックを付けると静かになります。',
	},
	G42: {
		name: '社員の声がない',
		sentence: () => '社員の皆さんの受け止めは、どこから分かりそうですか。',
		mayBeWrong: '家族だけの会社や、聞く時期をまだ待っている場合もあります。',
	},
};

const gapEn = (kind: string): string => GAP_KINDS.find(({ ja }) => ja === kind)?.en ?? kind;

export const essentialsEn: FindingTexts<typeof ESSENTIALS> = {
	G05: {
		name: 'Essential issue apart from the vision',
		sentence: ({ title }) => `Where does “${title}” touch what the owner wants the company to be? The connection is not written down yet.`,
		mayBeWrong: 'It may have been talked about and only not written down.',
	},
	G06: {
		name: 'Nothing yet to look towards',
		sentence: () => 'In what words has the owner told of hopes for the company so far?',
		mayBeWrong: 'Putting the vision into words may be what comes next.',
	},
	G10: {
		name: 'Essential issue without a response',
		sentence: ({ title }) => `With what does the owner want to begin on “${title}”?`,
		mayBeWrong: 'While it is still sinking in, there may be no hurry to respond.',
	},
	G17: {
		name: 'Overlap with our specialties (conflict 3)',
		sentence: ({ title }) => `“${title}” overlaps with the specialties of the support team. Please look at the issues in other areas as well, and check once more that it came from the owner’s words.`,
		mayBeWrong: 'The overlap itself is natural: supporters are often chosen for their field.',
	},
	G24: {
		name: 'No words of the owner',
		sentence: ({ title }) => `At what moment did the owner speak of “${title}”, and in what words?`,
		mayBeWrong: 'The words may have been heard and only not been linked yet.',
	},
	G25: {
		name: 'Who said it first',
		sentence: ({ title }) => `“${title}” is a reading that the support team wrote first. Was there anything said that leads to another view?`,
		mayBeWrong: 'This goes by the property that names who said it first, or by the dates of the sources and of the owner’s statements; dates may be entered in another order than things were said.',
	},
	G26: {
		name: 'Where the first issue went',
		sentence: ({ title }) => `Where does “${title}”, which the owner raised first, stand in the picture as it is now?`,
		mayBeWrong: 'An issue that was set aside stays quiet once its status says so.',
	},
	G41: {
		name: 'Gap left lying',
		sentence: ({ one, other, kind }) => `The ${gapEn(kind)} between “${one}” and “${other}” has not been talked over yet.`,
		mayBeWrong: 'You may be waiting for the right moment. Strike the item through, or tick it, once it has been talked over.',
	},
	G42: {
		name: 'No voice of the staff',
		sentence: () => 'From where could one learn how the staff see it?',
		mayBeWrong: 'The firm may be a family alone, or the time to ask may not have come.',
	},
};
