/** The words of the self-checks before a visit (domain E1). */
import type { BEFORE } from '../../../core/self-checks/before.ts';
import type { CheckTexts } from './check-text.ts';

export const beforeJa: CheckTexts<typeof BEFORE> = {
	'PRE-01': { text: '今回の訪問で目指すゴールを、訪問後に見て分かる「先方の状態」で書いた' },
	'PRE-02': { text: '支援の狙い（なぜ今回これを行うか）を書いた' },
	'PRE-03': { text: '全体のゴール・活動計画の中で、今回の位置づけを確かめた' },
	'PRE-04': { text: '確認事項・協議事項・伝達事項を分けて挙げた' },
	'PRE-05': { text: '時間の使い方を決めた（先方が話す時間を先に取った）' },
	'PRE-06': { text: '問いかけを言葉にして書いた' },
	'PRE-07': { text: 'その問いかけは、開かれていて、答えを含んでいない' },
	'PRE-08': { text: '主担当・副担当の役割（聞く・書く・見守る）を確かめた' },
	'PRE-09': { text: '前回の依頼事項と宿題の状態を見た' },
	'PRE-10': { text: '前回の事後打合せの改善点を、今回の進め方に入れた', solo: '前回の改善点を、今回の進め方に入れた' },
	'PRE-11': { text: '見立て（仮説）を書き、別の見方も一つ挙げた（先方には出さない）' },
	'PRE-12': { text: '今回は 傾聴・共感 と 問いかけ・提案 のどちらに重心を置くか決めた' },
	'PRE-13': { text: '短期的課題の動きを確かめ、今回扱うかどうか決めた' },
	'PRE-14': { text: '使う図や道具は、今回のゴールに要るものだけにした（使わない、も選べる）' },
	'PRE-15': { text: '先方に見せる資料に、支援側の見解や個人が分かる情報がない' },
	'PRE-16': { text: '統括事務局・副担当と事前打合せをした', solo: '準備したものを、時間をおいて読み返した' },
	'PRE-17': { text: '初回の前に、活動計画を統括事務局と確かめた' },
};

export const beforeEn: CheckTexts<typeof BEFORE> = {
	'PRE-01': { text: 'I wrote the aim of this visit as a state of the client that can be seen afterwards' },
	'PRE-02': { text: 'I wrote the intent: why we do this, this time' },
	'PRE-03': { text: 'I looked at where this visit stands in the whole aim and plan' },
	'PRE-04': { text: 'I listed apart what to confirm, what to discuss and what to tell' },
	'PRE-05': { text: 'I decided how to use the time, and set the client’s time to talk aside first' },
	'PRE-06': { text: 'I wrote questions down in words' },
	'PRE-07': { text: 'These questions are open and carry no answer' },
	'PRE-08': { text: 'Lead and deputies know their roles: who listens, who writes, who watches' },
	'PRE-09': { text: 'I looked at where the requests and tasks of last time stand' },
	'PRE-10': { text: 'What we wanted to do better after the last visit is part of how we go about this one', solo: 'What I wanted to do better after the last visit is part of how I go about this one' },
	'PRE-11': { text: 'I wrote down our hypothesis and one other view (neither is shown to the client)' },
	'PRE-12': { text: 'I decided where the weight lies this time: listening and empathy, or questions and suggestions' },
	'PRE-13': { text: 'I looked at how the short-term issues move, and decided whether to take them up this time' },
	'PRE-14': { text: 'The drawings and tools are only those that the aim needs (none is a choice as well)' },
	'PRE-15': { text: 'What we show holds no view of ours and nothing by which somebody can be made out' },
	'PRE-16': { text: 'We prepared the visit together with the office and the deputies', solo: 'I read my preparation again some time later' },
	'PRE-17': { text: 'Before the first visit we went through the plan with the office' },
};
