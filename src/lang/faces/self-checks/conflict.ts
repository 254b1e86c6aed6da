/** The words of the self-checks of the three cases of conflict and of the supervising office (domain E4, E5). */
import type { CONFLICT } from '../../../core/self-checks/conflict.ts';
import type { OFFICE } from '../../../core/self-checks/office.ts';
import type { CheckTexts } from './check-text.ts';

export const conflictJa: CheckTexts<typeof CONFLICT & typeof OFFICE> = {
	'CF1-1': { text: '日程の変更・返事の遅れ・短い答えが増えていないか、確かめた' },
	'CF1-2': { text: '「何をしてくれるのか」「答えを教えてほしい」という言葉が出ていないか、記録を見返した' },
	'CF1-3': { text: '約束したこと（資料・連絡）を、こちらが守れているか確かめた' },
	'CF1-4': { text: '進め方について、もう一度合意を取り直すか決めた' },
	'CF2-1': { text: '聞くばかりで掘り下げが止まっていないか、見返した' },
	'CF2-2': { text: '話題が広がりすぎたときに戻す問いを用意した' },
	'CF2-3': { text: 'ロカベンなどの記入そのものが目的になっていないか、見返した' },
	'CF2-4': { text: '本質的課題に近づく時期の見通しを、活動計画と比べた' },
	'CF3-1': { text: '本質的課題が支援チームの得意分野と重なっていないか、見返した', solo: '本質的課題が自分の得意分野と重なっていないか、見返した' },
	'CF3-2': { text: '重なる場合、経営者の言葉と、別々の出所の事実から言えると確かめた' },
	'CF3-3': { text: '得意でない領域の課題も、同じだけ聞いた' },
	'CF3-4': { text: '第三者（副担当・統括事務局・別の専門家）にも読んでもらった', solo: '第三者（別の専門家など）にも読んでもらった' },
	'OF-01': { text: '初回の前に、全体の活動計画を見た' },
	'OF-02': { text: '各回の前と後に、打合せの機会を持った' },
	'OF-03': { text: '内容だけでなく、まとめ方・書きぶりを読んだ（端的か、筋が通るか、抽象的か）' },
	'OF-04': { text: '書けていないとき、責めずに、どこでつまずいているかを聞いた' },
	'OF-05': { text: 'コンフリクトの兆し（3つ）を見た' },
	'OF-06': { text: '全員の共有会議で、相談し合えるようにした' },
	'OF-07': { text: '書式を増やして縛っていない' },
};

export const conflictEn: CheckTexts<typeof CONFLICT & typeof OFFICE> = {
	'CF1-1': { text: 'I checked whether changes of date, late replies and short answers are becoming more' },
	'CF1-2': { text: 'I looked through the record for words such as “what will you do for us” or “just tell us the answer”' },
	'CF1-3': { text: 'I checked whether we keep what we promised (documents, calls)' },
	'CF1-4': { text: 'I decided whether to agree anew on how we work together' },
	'CF2-1': { text: 'I looked back at whether we only listen, and digging has stopped' },
	'CF2-2': { text: 'I have a question ready that brings a talk back when it spreads too far' },
	'CF2-3': { text: 'I looked back at whether filling in a form (ロカベン, for example) has become an end in itself' },
	'CF2-4': { text: 'I compared with the plan when we come near to the essential issue' },
	'CF3-1': { text: 'I looked back at whether the essential issue overlaps with what the support team is good at', solo: 'I looked back at whether the essential issue overlaps with what I am good at' },
	'CF3-2': { text: 'Where it does, it follows from the owner’s words and from facts of several sources' },
	'CF3-3': { text: 'We heard as much about areas that we are less good at' },
	'CF3-4': { text: 'Somebody else (deputy, office, another specialist) has read it as well', solo: 'Somebody else (another specialist, for example) has read it as well' },
	'OF-01': { text: 'We looked at the whole plan before the first visit' },
	'OF-02': { text: 'There was a talk before and after each visit' },
	'OF-03': { text: 'We read not only what is written but how: whether it is to the point, holds together, is abstract' },
	'OF-04': { text: 'Where something could not be written, we asked without blame where it is stuck' },
	'OF-05': { text: 'We looked at the signs of the three cases of conflict' },
	'OF-06': { text: 'At the sharing meeting everybody can ask everybody for advice' },
	'OF-07': { text: 'We do not bind anybody by more forms' },
};
