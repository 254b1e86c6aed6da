/** The words of the self-checks after a visit (domain E2). */
import type { AFTER } from '../../../core/self-checks/after.ts';
import type { CheckTexts } from './check-text.ts';

export const afterJa: CheckTexts<typeof AFTER> = {
	'POST-01': { text: '目指すゴールがどこまで達したか、それを示した場面とともに書いた' },
	'POST-02': { text: '実施内容を、具体的に書いた' },
	'POST-03': { text: '事実・経営者の言葉・自分の所見を分けて書いた' },
	'POST-04': { text: '経営者の言葉をそのまま一つ以上残した' },
	'POST-05': { text: '事前に挙げた確認事項に、答えを書いた（聞けなかったものは、その理由）' },
	'POST-06': { text: '事前計画に対して、足りなかったこと・余計だったことを書いた' },
	'POST-07': { text: '支援側の改善点を一つ書いた', solo: '自分の改善点を一つ書いた' },
	'POST-08': { text: '経営者が自分で気づいたことと、こちらから伝えたことを分けて書いた' },
	'POST-09': { text: '提案の前に一言断り、選び方を二つ以上並べた' },
	'POST-10': { text: '仮説について、別の観点はないか副担当と話した', solo: '仮説について、別の観点はないか考えて、一つ書いた' },
	'POST-11': { text: '新しく出た課題・事実・要因をノートにし、出所を付けた' },
	'POST-12': { text: '短期的課題が出たら、方針（先に・並行・つなぐ）を決めた' },
	'POST-13': { text: '次回の日時・内容・こちらの準備を決めた' },
	'POST-14': { text: '先方への依頼は、だれが・いつまでに・何を、で書き、先方の負担にならない量か考えた' },
	'POST-15': { text: '提出した資料・受け取った資料を書いた（なければ「なし」）' },
	'POST-16': { text: '副担当に共有した（同席しなかった場合は速やかに）', solo: '書いた記録を、日をおいて読み返した' },
	'POST-17': { text: '読み返して、抽象的な言い方と、筋の飛んだところがないか見た' },
	'POST-18': { text: '方向を変える必要があるか考えた' },
};

export const afterEn: CheckTexts<typeof AFTER> = {
	'POST-01': { text: 'I wrote how far the aim was reached, with the scene that showed it' },
	'POST-02': { text: 'I wrote in concrete words what was done' },
	'POST-03': { text: 'I wrote facts, the owner’s words and my own view apart from one another' },
	'POST-04': { text: 'I kept at least one thing the owner said, word for word' },
	'POST-05': { text: 'I wrote an answer to what we meant to confirm (or why we could not ask)' },
	'POST-06': { text: 'I wrote what was lacking and what was too much, compared with the plan for the visit' },
	'POST-07': { text: 'I wrote one thing that we can do better', solo: 'I wrote one thing that I can do better' },
	'POST-08': { text: 'I wrote apart what the owner noticed by himself or herself, and what we told' },
	'POST-09': { text: 'We asked leave before a suggestion, and laid out two ways or more to choose from' },
	'POST-10': { text: 'I talked with the deputies about whether our hypothesis can be seen in another way', solo: 'I thought about whether my hypothesis can be seen in another way, and wrote one down' },
	'POST-11': { text: 'New issues, facts and causes are notes now, with where they come from' },
	'POST-12': { text: 'For short-term issues that came up we decided how to go on: first, in parallel, or hand over' },
	'POST-13': { text: 'We decided on day and content of the next visit, and on our preparation' },
	'POST-14': { text: 'What we ask of the client says who, until when and what, and I thought about whether it is bearable' },
	'POST-15': { text: 'I wrote which documents we handed over and received (or that there were none)' },
	'POST-16': { text: 'The deputies know about it (soon, if they were not there)', solo: 'I read my record again on another day' },
	'POST-17': { text: 'I read it again for vague words and for leaps in the reasoning' },
	'POST-18': { text: 'I thought about whether the direction has to change' },
};
