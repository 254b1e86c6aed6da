/** The words of the findings about the rhythm of visits. */
import type { VISITS } from '../../../core/findings/visits.ts';
import { STAGE_NAMES } from '../../../core/vocabulary/body.ts';
import type { Language } from '../../../core/vocabulary.ts';
import type { Stage } from '../../../core/vocabulary/note-types.ts';
import type { FindingTexts } from './finding-text.ts';

const stageName = (stage: Stage, language: Language): string => STAGE_NAMES[stage - 1]?.short[language] ?? '';

export const visitsJa: FindingTexts<typeof VISITS> = {
	G32: {
		name: '宿題の滞り',
		sentence: ({ what, ours }) => (ours ? `お約束した『${what}』は、いつごろになりそうですか。` : `依頼した『${what}』は、無理のない内容でしたか。`),
		mayBeWrong: '済んでいて、チェックがまだなだけのこともあります。',
	},
	G33: {
		name: '事前と事後のずれ',
		sentence: ({ count }) => `事前に挙げた確認事項のうち${count}件の答えが、事後の記録にありません。`,
		mayBeWrong: '聞かないことにした項目は、「- [-]」と理由を書くと静かになります。',
	},
	G34: {
		name: '記録・共有の遅れ',
		sentence: () => '副担当への共有は済みましたか。',
		mayBeWrong: '営業日は土日だけを除いて数えています。祝日や会社の休みは分からないので、実際より長く見えることがあります。',
	},
	G37: {
		name: '別の見方がない',
		sentence: ({ solo }) => (solo ? '仮説について、時間をおいて読み返し、別の見方を一つ書きましたか。' : '仮説について、副担当や統括事務局から別の見方は出ましたか。'),
		mayBeWrong: '話し合っていて、書いていないだけのこともあります。',
	},
	G40: {
		name: '見守りの空白',
		sentence: () => '次に様子を伺うのは、いつごろにしますか。',
		mayBeWrong: '会社から連絡をもらうことに決めている場合もあります。',
	},
	G43: {
		name: '動きの止まり',
		sentence: ({ stage, visits }) => `「${stageName(stage, 'ja')}」が${visits}回続いています。何が見えたら次へ進めそうですか。`,
		mayBeWrong: '腹落ちには時間がかかります。急ぐ必要はありません。',
	},
};

export const visitsEn: FindingTexts<typeof VISITS> = {
	G32: {
		name: 'Homework at a standstill',
		sentence: ({ what, ours }) => (ours ? `When can you expect to have “${what}” done, as you promised?` : `Was it a bearable thing to ask for: “${what}”?`),
		mayBeWrong: 'It may be done, and only not be ticked.',
	},
	G33: {
		name: 'Before and after apart',
		sentence: ({ count }) => `The record of the visit has no answer yet to ${count} of the items that were to be confirmed.`,
		mayBeWrong: 'An item that you chose not to ask about stays quiet once it is marked “- [-]”, with the reason.',
	},
	G34: {
		name: 'Record or sharing late',
		sentence: () => 'Have the deputies been told about the visit?',
		mayBeWrong: 'Business days leave out Saturdays and Sundays only. Public holidays and days off are not known, so that it may seem longer than it was.',
	},
	G37: {
		name: 'No other view',
		sentence: ({ solo }) => (solo ? 'Have you read the hypothesis again after some time, and written down one other view of it?' : 'Has a deputy or the supervising office offered another view of the hypothesis?'),
		mayBeWrong: 'It may have been talked about and not been written down.',
	},
	G40: {
		name: 'Nothing agreed for the time after',
		sentence: () => 'When would you like to ask next how things are going?',
		mayBeWrong: 'You may have agreed that the company gets in touch.',
	},
	G43: {
		name: 'Little movement',
		sentence: ({ stage, visits }) => `The last ${visits} visits were at “${stageName(stage, 'en')}”. What would you need to see to move on?`,
		mayBeWrong: 'Noticing takes time. There is no need to hurry.',
	},
};
