/** Documentation of the findings about essential issues, the vision and the owner’s words. */
import type { ESSENTIALS } from '../../core/findings/essentials.ts';
import type { FindingDocs } from './finding-doc.ts';

export const essentialsDocsJa: FindingDocs<typeof ESSENTIALS> = {
	G05: {
		looksAt: 'ビジョンのノートがあるのに、そのどれの「妨げるもの」にもなっていない本質的課題。',
		quietWhen: '自身か、その上位・内訳がビジョンを妨げている。つなぎ先のノートが見つからない。ビジョンのノートが一つもない（G06 が尋ねる）。見直した・取り下げた本質的課題。段階4に届くまで。',
		answer: '経営者のありたい姿のどこに関わるかをうかがい、「妨げる」にビジョンを書く。',
		source: '論文 Ⅱ-2、Ⅲ-3(1)。',
	},
	G06: {
		looksAt: '本質的課題があるのに、ビジョンのノートがない支援先。区分が「支援のゴール」のものは数えない。',
		quietWhen: 'ビジョンのノートが一つでもある。本質的課題がまだない。段階4に届くまで。',
		answer: 'これまでに聞いた思いやありたい姿を、経営者の言葉のままビジョンのノートにする。まだなら、うかがう機会をつくる。',
		source: '論文 Ⅱ-2。',
	},
	G10: {
		looksAt: '状態が「共有・合意した」で、それにも内訳にも対応策がない本質的課題。やめた対応策は数えない。',
		quietWhen: '対応策が一つでも続いている。つないだ対応策のノートが見つからない。段階6に届くまで。',
		answer: '何から始めたいかを経営者にうかがい、出てきたものを対応策にする。',
		source: '論文 Ⅱ-3、Ⅳ事例-1。',
	},
	G17: {
		looksAt: '領域か題名が、支援先のノートの「得意分野」と重なる本質的課題。見直したものも見る。支援チームが先に言った、視点に空白がある、裏づけが一か所だけ、のどれかが重なると ◎、重なりだけなら ・。',
		quietWhen: '得意分野が書かれていない。段階4に届くまで。',
		answer: 'ほかの領域の課題を同じだけ聞いたか、経営者の言葉から出てきたかを見返す。確かめたら、その理由を残す。',
		source: '論文 Ⅳ管理-2(2)③（コンフリクト3）。',
	},
	G24: {
		looksAt: '状態が「経営者が言葉にした」より先へ進んでいるのに、経営者の発言が裏づけになく、「経営者の言葉」も書かれていない本質的課題。',
		quietWhen: '内訳に経営者の発言か言葉がある。裏づけのノートが見つからない。チームの仮説のうち。段階4に届くまで。',
		answer: '話していた場面の記録を裏づけにつなぐか、「経営者の言葉」にそのまま写す。思い当たらなければ、状態を戻すことも考える。',
		source: '論文 Ⅲ-3(4)(5)。',
	},
	G25: {
		looksAt: '「先に言った人」が支援チームの本質的課題。書かれていないときは、出所か作成日が、裏づけの中でいちばん早い経営者の発言より前のもの。',
		quietWhen: '先に言った人が経営者や社員。日付が片方でも分からない。見直した・取り下げたもの。段階4に届くまで。',
		answer: '違う見方につながる話がなかったか、記録を見返す。経営者が先なら、「先に言った人」に書く。',
		source: '論文 Ⅲ-3、Ⅳ管理-2(2)③。',
	},
	G26: {
		looksAt: '「最初の課題」の印があり、要因・結果・内訳をたどっても、本質的課題にも、対応策のある記録にも届かない課題。',
		quietWhen: '本質的課題も対応策もまだない。状態が「扱わない」。段階4に届くまで。',
		answer: 'いまの整理のどこに当たるかを経営者と見て、つながりを書く。扱わないと決めたら、理由とともに状態を変える。',
		source: '論文 Ⅳ事例-1。',
	},
	G41: {
		looksAt: '「乖離・矛盾・不整合」の項目のうち、その日付のあとに訪問が3回以上あって、まだ話した印がないもの。',
		quietWhen: '取り消し線かチェックがある。相手のノートが見つからない。訪問の日付が分からない。',
		answer: '次の訪問で話すかどうかを決める。話したら、取り消し線かチェックを付ける。',
		source: '論文 Ⅲ-3(1)(5)。',
	},
	G42: {
		looksAt: '領域が「人・組織」の本質的課題があるのに、社員へのヒアリングも社員調査もない支援先。',
		quietWhen: '社員調査か、社員へのヒアリングがある。相手の層が書かれていないヒアリングがある。段階4に届くまで。',
		answer: '社員の受け止めをどこから聞けそうか、経営者と話す。聞く時期でなければ、そう確かめたこととして残す。',
		source: '論文 Ⅳ事例-1(5)、関東経済産業局の総点検。',
	},
};

export const essentialsDocsEn: FindingDocs<typeof ESSENTIALS> = {
	G05: {
		looksAt: 'Essential issues that stand in the way of no vision, although a vision is written.',
		quietWhen: 'It, its whole or a part of it hinders a vision. The note it names cannot be found. There is no vision note at all (G06 asks). It was revised or withdrawn. Before stage 4.',
		answer: 'Ask what it has to do with what the owner wants the company to be, and name that vision under “hinders”.',
		source: 'Paper Ⅱ-2, Ⅲ-3(1).',
	},
	G06: {
		looksAt: 'Clients with an essential issue and without a vision note. The goal of the support is none.',
		quietWhen: 'There is a vision note. There is no essential issue yet. Before stage 4.',
		answer: 'Keep what you have heard so far in a vision note, in the owner’s own words, or make room to ask.',
		source: 'Paper Ⅱ-2.',
	},
	G10: {
		looksAt: 'Essential issues that were agreed on while no action addresses them or one of their parts. Actions that were stopped do not count.',
		quietWhen: 'An action goes on. The action it names cannot be found. Before stage 6.',
		answer: 'Ask the owner what to begin with, and write that down as an action.',
		source: 'Paper Ⅱ-3, Ⅳ case 1.',
	},
	G17: {
		looksAt: 'Essential issues, revised ones too, whose area or title overlaps with the specialties on the client note. Weighs much when the team said it first, a viewpoint has no facts or all evidence is of one origin, and little otherwise.',
		quietWhen: 'No specialties are written. Before stage 4.',
		answer: 'Look back at whether other areas were heard as much, and whether it came from the owner’s words. Then keep the reason.',
		source: 'Paper Ⅳ management 2(2)③ (conflict 3).',
	},
	G24: {
		looksAt: 'Essential issues that are said to be voiced by the owner, or more, while no statement of the owner is among their evidence and no words of the owner stand on them.',
		quietWhen: 'A part has the owner’s statement or words. Its evidence cannot be found. It is a hypothesis of the team. Before stage 4.',
		answer: 'Link the record of that moment as evidence, or copy the words. If none comes to mind, consider taking the status back.',
		source: 'Paper Ⅲ-3(4)(5).',
	},
	G25: {
		looksAt: 'Essential issues that the support team said first, by the note. Where it does not say: those whose sources, or whose day of writing, are earlier than the owner’s first statement among the evidence.',
		quietWhen: 'The owner or the staff said it first. One of the two days is not known. It was revised or withdrawn. Before stage 4.',
		answer: 'Look in the notes for anything that leads to another view. If the owner was first, say so on the note.',
		source: 'Paper Ⅲ-3, Ⅳ management 2(2)③.',
	},
	G26: {
		looksAt: 'Issues marked as the first one, from which causes, effects and parts lead to no essential issue and to nothing that an action addresses.',
		quietWhen: 'There is no essential issue and no action yet. It was set aside. Before stage 4.',
		answer: 'See with the owner where it stands now, and write the link down. If you decided to leave it, set it aside with the reason.',
		source: 'Paper Ⅳ case 1.',
	},
	G41: {
		looksAt: 'Items under “Gaps” that are not marked as talked over, with three visits or more since their date.',
		quietWhen: 'The item is struck through or ticked. The other note cannot be found. The days of the visits are not known.',
		answer: 'Decide whether to talk about it at the next visit. Afterwards strike it through or tick it.',
		source: 'Paper Ⅲ-3(1)(5).',
	},
	G42: {
		looksAt: 'Clients with an essential issue in the area of people and organisation, and neither a hearing of staff nor a survey.',
		quietWhen: 'There is a survey or a hearing of staff, or a hearing that does not say of whom. Before stage 4.',
		answer: 'Talk with the owner about how the staff could be heard. If it is not the time, keep that as confirmed.',
		source: 'Paper Ⅳ case 1(5); the general check-up of the Kanto bureau.',
	},
};
