/** Documentation of the findings about the shape of causes and effects. */
import type { STRUCTURE } from '../../core/findings/structure.ts';
import type { FindingDocs } from './finding-doc.ts';

export const structureDocsJa: FindingDocs<typeof STRUCTURE> = {
	G01: {
		looksAt: '要因も結果も、上位も内訳もない課題・現象。',
		quietWhen: '状態が「扱わない」の課題。段階4に届くまで。',
		answer: 'もとになった話や数字、要因や結果をつなぐ。まだ脇に置くなら、状態を「扱わない」にする。',
		source: '視える化（論文 図6）、CLRの「明瞭さ」。',
	},
	G07: {
		looksAt: '課題から要因を三段以上さかのぼり、どの段にも要因が一つしかない道筋。同じ道筋の上にある課題は、いちばん長いものだけを示す。',
		quietWhen: '途中のどこかに二つ目の要因がある（取り下げたものも含む）。道筋が輪になっている。段階4に届くまで。',
		answer: 'ほかの要因が出たら並べて書く。本当に一筋なら、その旨を確かめたこととして残す。',
		source: 'CLRの「別の要因」、なぜなぜ10則の「並列」。',
	},
	G08: {
		looksAt: '要因のさらに奥の要因が一つもないまま、本質的課題または対応策がつながっている課題。',
		quietWhen: '奥の要因が一つでもある。本質的課題も対応策もまだない。段階4に届くまで。',
		answer: '経営者に背景をうかがい、出てきた話を要因として書く。一段で足りるなら、そのままにする。',
		source: '診える化（論文 図6）。',
	},
	G12: {
		looksAt: '要因をたどると、三つ以上のノートを通って元に戻るところ。',
		quietWhen: '輪の途中に、見直した・取り下げた・扱わないノートがある。二つのノートの輪は G14 が尋ねる。段階4に届くまで。',
		answer: '悪循環として経営者と眺めてみる。言い換えが混じっていれば、一つにまとめる。',
		source: '因果ループ図。輪は誤りではなく、気づきそのものであることが多い。',
	},
	G13: {
		looksAt: '要因と結果の題名。隣り合う二文字の重なりが設定の割合（既定80%）以上か、結果の題名が要因の題名にそのまま含まれるとき。',
		quietWhen: '題名の中の数字が違う。結果の題名が短い言葉や、名前だけ。段階4に届くまで。',
		answer: '同じことなら一つのノートにまとめる。違うことなら、違いが見える題名にする。',
		source: 'CLRの「言い換え」。',
	},
	G14: {
		looksAt: '互いに相手の要因になっている二つのノート。',
		quietWhen: '一方が、見直した・取り下げた・扱わないノート。段階4に届くまで。',
		answer: '先に起きるほうを残す。互いに強め合っているなら、そのままでよい。',
		source: 'CLRの「向き」。',
	},
	G15: {
		looksAt: '本質的課題から要因と結果のつながりをたどり、どこからも届かない課題。内訳に届けば、全体にも届いたと数える。',
		quietWhen: '本質的課題がまだない。残りがない。「扱わない」の課題は数えない。段階4に届くまで。',
		answer: 'つながりが見えれば書く。目標の数ではないので、残っていても構わない。',
		source: '構造化（論文 図6）。',
	},
	G16: {
		looksAt: '本質的課題ごとに、たどれる課題の数。本質的課題の一部からたどれるものも数える。',
		quietWhen: '課題がまだない。段階4に届くまで。',
		answer: '経営者と図を見るときの手がかりにする。多いほどよいというものではない。',
		source: 'TOCの現状ツリー。目安の数は置かない。',
	},
};

export const structureDocsEn: FindingDocs<typeof STRUCTURE> = {
	G01: {
		looksAt: 'Issues without a cause, an effect, a whole or a part.',
		quietWhen: 'The issue is set aside. Until stage 4 has been reached.',
		answer: 'Connect the talk or figure it came from, its causes or its effects. If it is to wait, set its status to “set aside”.',
		source: 'The breakdown view (paper, figure 6); clarity among the reservations of TOC.',
	},
	G07: {
		looksAt: 'A path of three or more causes upward from an issue, on which every note has one cause only. Of issues on one path the longest is told.',
		quietWhen: 'A second cause is written anywhere on the way, even one that was withdrawn. The path goes round. Until stage 4 has been reached.',
		answer: 'Write other causes beside it when they come up. If it really is a single line, confirm it with your reason.',
		source: 'Additional cause among the reservations of TOC; parallel causes in the ten rules of five whys.',
	},
	G08: {
		looksAt: 'Issues none of whose causes has a cause, while an essential issue or an action is connected already.',
		quietWhen: 'Any cause goes deeper. There is no essential issue and no action yet. Until stage 4 has been reached.',
		answer: 'Listen to how the owner sees the background and write down what comes up. If one step is enough, leave it.',
		source: 'The structure view (paper, figure 6).',
	},
	G12: {
		looksAt: 'Places where causes lead back to where they began, through three notes or more.',
		quietWhen: 'A note on the way was revised, withdrawn or set aside. A pair is asked about by G14. Until stage 4 has been reached.',
		answer: 'Look at it with the owner as a vicious circle. If it holds one thing said twice, make it one note.',
		source: 'Causal loop diagrams. A circle is no error; often it is what there is to notice.',
	},
	G13: {
		looksAt: 'The titles of a cause and its effect: when they share as many pairs of characters as the setting says (80% by default), or when the cause contains the whole title of the effect.',
		quietWhen: 'A number in the titles differs. The title of the effect is short, or only a name. Until stage 4 has been reached.',
		answer: 'If both say the same, make them one note. If not, let the titles show the difference.',
		source: 'Tautology among the reservations of TOC.',
	},
	G14: {
		looksAt: 'Two notes that are written as causes of each other.',
		quietWhen: 'One of them was revised, withdrawn or set aside. Until stage 4 has been reached.',
		answer: 'Keep the one that happens first. If they strengthen each other, leave both.',
		source: 'Cause–effect reversal among the reservations of TOC.',
	},
	G15: {
		looksAt: 'Issues that no essential issue leads to along causes and effects. A whole counts as reached when one of its parts is.',
		quietWhen: 'There is no essential issue yet. Nothing is left. Issues that are set aside do not count. Until stage 4 has been reached.',
		answer: 'Write a connection when you see one. It is no target; something may well be left.',
		source: 'Structuring (paper, figure 6).',
	},
	G16: {
		looksAt: 'How many issues can be traced from each essential issue, or from a part of it.',
		quietWhen: 'There is no issue yet. Until stage 4 has been reached.',
		answer: 'Take it along when you look at the diagram with the owner. A larger number is not a better one.',
		source: 'The current reality tree of TOC. No number is aimed at.',
	},
};
