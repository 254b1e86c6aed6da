/** The words of what the notes show of each stage, and of changes of stage worth a question. Observations: no target, no praise, no blame. */
import type { StageJump } from '../../core/stage-jumps.ts';
import type { StageSignId, StageSignSeen } from '../../core/stage-signs.ts';
import { stageText } from '../../core/stage.ts';
import type { Language } from '../../core/vocabulary.ts';
import { findTerm, propertyTerm } from '../../core/vocabulary.ts';
import { VIEWPOINTS } from '../../core/vocabulary/choices.ts';
import type { Term } from '../../core/vocabulary/choices.ts';

export interface StageSignWords {
	/** 見えていること: the heading, and how a dot is read aloud. */
	readonly title: string;
	readonly seen: string;
	readonly notSeen: string;
	/** One line for each sign, as in the rail. */
	readonly of: Readonly<Record<StageSignId, string>>;
	/** What stands beside a sign, or ''. */
	readonly beside: (sign: StageSignSeen) => string;
	/** A change of stage, as a question. */
	readonly jump: (jump: StageJump) => string;
}

const viewpoint = (language: Language) => (word: string): string => findTerm(VIEWPOINTS, word)?.[language] ?? word;
const field = (language: Language) => (key: string): string => propertyTerm('client', key)[language].replaceAll('_', ' ');

/** The questions T1…T4 of triage, short. */
const QUESTIONS: Readonly<Record<string, Term>> = {
	T1: { ja: '再生局面の兆し', en: 'signs of a turnaround phase' }, T2: { ja: '短期的課題', en: 'short-term issues' }, T3: { ja: '理念・ビジョン', en: 'vision' }, T4: { ja: '進め方と時間', en: 'way of working and time' },
};

/** What the details of a sign are, in words; the others have none to show. */
const besideWith = (language: Language, say: { open: (what: string) => string; told: (what: string) => string }, join: string) => ({ id, details, seen }: StageSignSeen): string => {
	if (details.length === 0) return '';
	switch (id) {
		case 'S1-overview': return say.open(details.map(field(language)).join(join));
		case 'S1-questions': return say.open(details.map((id) => QUESTIONS[id]?.[language] ?? id).join(join));
		case 'S3-viewpoints': return seen ? '' : say.told(details.map(viewpoint(language)).join(join));
		case 'S5-others': case 'S7-contact': return details.join(join);
		default: return '';
	}
};

export const stageSignsJa: StageSignWords = {
	title: '見えていること',
	seen: '記録に見えている',
	notSeen: '記録にはまだ見えていない',
	of: {
		'S1-overview': '業種・規模・財務・ニーズ・局面がそろっている',
		'S1-questions': '前捌きの四つの問いに記録がある',
		'S1-result': '始め方とその理由が書かれている',
		'S2-team': '支援の体制が決まっている',
		'S2-plan': '活動計画にゴールとスケジュールがある',
		'S2-office': '訪問を始める前に統括事務局が計画を確認した',
		'S2-explained': '進め方の説明と受け止めが残っている',
		'S2-agreed': '進め方に合意した日がある',
		'S2-confidentiality': '秘密保持の取り決めがある',
		'S3-owner-words': '経営者の言葉が何回かの訪問に残っている',
		'S3-viewpoints': '四つの視点のどれにも事実がある',
		'S3-unthought': '考えたことのなかった話が出ている',
		'S3-no-proposals': '提案を急いでいない',
		'S3-short-policy': '短期的課題の扱い方が決まっている',
		'S4-apart': '見立てと経営者の言葉が分けてある',
		'S4-owner-words': '本質的課題を経営者が言葉にした',
		'S4-vision': 'それがビジョンにつながっている',
		'S4-sources': '別々の出所の事実が二つ以上ある',
		'S4-explains': '挙がった課題のいくつかがたどれる',
		'S4-path': '最初の課題からの道すじが書かれている',
		'S5-carried': '会社の人が担う取組がある',
		'S5-others': '経営者のほかにも担い手がいる',
		'S5-unasked': '頼んでいない動きが出ている',
		'S6-learned': 'やってみて分かったことが残っている',
		'S6-stays': 'やり方が会社に残っている',
		'S6-compared': '前と後の数字が比べられる',
		'S6-reread': '結果を見て本質的課題を読み直した',
		'S7-mechanism': '続ける仕組みがある',
		'S7-contact': '次に連絡する日が決まっている',
		'S7-handover': '終わったあとのつなぎ先がある',
		'S7-next-issue': '次の課題を会社が自分で挙げた',
	},
	beside: besideWith('ja', { open: (what) => `まだ：${what}`, told: (what) => `ある：${what}` }, '、'),
	jump: (jump) => {
		switch (jump.is) {
			case 'to-solving': return '信頼関係や気づきの段階の記録がないまま、課題解決に進んでいます。そのあいだに、どんなやりとりがありましたか。';
			case 'before-words': return '気づき・腹落ちの段階に入っていますが、経営者の言葉がまだ残っていません。どんな場面で、どんな言葉で話していましたか。';
			case 'same-stage': return `「${stageText(jump.stage)}」が${jump.visits}回続いています。何が見えたら次へ進めそうですか。`;
		}
	},
};

export const stageSignsEn: StageSignWords = {
	title: 'What can be seen',
	seen: 'the notes show it',
	notSeen: 'the notes do not show it yet',
	of: {
		'S1-overview': 'Industry, size, finance, needs and phase are there',
		'S1-questions': 'Something is written for each of the four questions of triage',
		'S1-result': 'How to begin is written, and why',
		'S2-team': 'The team is formed',
		'S2-plan': 'The plan has an aim and a schedule',
		'S2-office': 'The office looked at the plan before the first visit',
		'S2-explained': 'How we work was explained, and how that was taken is written',
		'S2-agreed': 'There is a day on which it was agreed',
		'S2-confidentiality': 'Who may see what is written',
		'S3-owner-words': 'The owner’s words stand in the notes of several visits',
		'S3-viewpoints': 'Each of the four viewpoints has facts',
		'S3-unthought': 'Something came up that nobody had thought of',
		'S3-no-proposals': 'Proposals were not hurried',
		'S3-short-policy': 'How to deal with short-term issues is decided',
		'S4-apart': 'The team’s views and the owner’s words stand apart',
		'S4-owner-words': 'The owner put an essential issue into words',
		'S4-vision': 'It is connected with the vision',
		'S4-sources': 'Facts from two or more sources support it',
		'S4-explains': 'Several of the issues raised can be traced from it',
		'S4-path': 'The way from the first issue is written',
		'S5-carried': 'People of the company carry an action',
		'S5-others': 'Others than the owner carry one too',
		'S5-unasked': 'Something happened that nobody had asked for',
		'S6-learned': 'What was learned by trying is written',
		'S6-stays': 'The way of doing it stays in the company',
		'S6-compared': 'Figures before and after can be compared',
		'S6-reread': 'The essential issue was read again in the light of results',
		'S7-mechanism': 'There is something that keeps it going',
		'S7-contact': 'There is a day for the next contact',
		'S7-handover': 'There is somebody to turn to afterwards',
		'S7-next-issue': 'The company raised its next issue by itself',
	},
	beside: besideWith('en', { open: (what) => `open: ${what}`, told: (what) => `there: ${what}` }, ', '),
	jump: (jump) => {
		switch (jump.is) {
			case 'to-solving': return 'The client moved on to solving without a record of trust or noticing. What happened in between?';
			case 'before-words': return 'The stage of noticing has begun, and no words of the owner are written yet. On what occasion did the owner speak of it, and in what words?';
			case 'same-stage': return `“${stageText(jump.stage, 'en')}” has gone on for ${jump.visits} visits. What would you need to see to move on?`;
		}
	},
};
