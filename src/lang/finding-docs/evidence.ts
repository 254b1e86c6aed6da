/** Documentation of the findings about what facts say, and what has none. */
import type { EVIDENCE } from '../../core/findings/evidence.ts';
import type { FindingDocs } from './finding-doc.ts';

export const evidenceDocsJa: FindingDocs<typeof EVIDENCE> = {
	G02: {
		looksAt: '根拠の事実が一つもつながっていない要因と本質的課題。内訳に根拠があれば、全体にもあると数える。',
		quietWhen: '状態が、仮説・チームの仮説・見直した・取り下げ。状態が読めない言葉のとき。段階4に届くまで。',
		answer: 'もとになった話や数字をつなぐ。まだ仮説なら、状態を「仮説」にする。',
		source: 'CLRの「実在」、論文 Ⅲ-3(2)②。',
	},
	G03: {
		looksAt: '根拠の事実が一つだけ、またはどれも一人の言葉か一つの記録から来ている要因と本質的課題。訪問で資料を見たときは、資料を出所とする。',
		quietWhen: '出所の分からない事実がある。小規模事業者で、どれも一人の言葉のとき。根拠がない（G02が尋ねる）。段階4に届くまで。',
		answer: '別の立場の方の話や、数字で確かめられるかを考える。一つで足りるなら、そのままにする。',
		source: 'CLRの「実在」。',
	},
	G04: {
		looksAt: '出所のない事実のノートと、値があるのに時点のないもの。',
		quietWhen: '出所がファイルや、見つからないリンクでも、書いてあれば静かにする。面談の記録の中の行は、そのノートを出所とする。',
		answer: '聞いた訪問や資料を出所に、いつの数字かを時点に書く。',
		source: '設計上の判断（domain A4）。',
	},
	G18: {
		looksAt: '事実のうち設定の割合（既定80%）以上が、一人の言葉か、一回の訪問・ヒアリングから来ていること。設定の件数（既定5件）から見る。',
		quietWhen: '小規模事業者。事実が少ない。資料を見て書いた事実は、訪問の話に数えない。段階4に届くまで。',
		answer: 'ほかに話を聞いてみたい方がいるかを、経営者と考える。',
		source: '設計上の判断（domain D4）。',
	},
	G19: {
		looksAt: '経営者・事業・環境・関係者・内部管理体制・財務の五つの視点のうち、事実が一つもないもの。財務の表と、区分が財務の事実は、財務の視点に数える。',
		quietWhen: '視点を書いた事実が一つもない。段階4に届くまで。',
		answer: 'あえて聞いていないなら、その旨を確かめたこととして残す。欄を埋めるために聞くことはしない。',
		source: 'ローカルベンチマーク、論文 Ⅳ事例-1(3)「網羅的」。',
	},
	G27: {
		looksAt: '反証の事実がつながっている課題・要因・本質的課題・対応策など。',
		quietWhen: '状態が、取り下げ・見直した・扱わない・やめた。ほかの本質的課題に見直されたもの。段階4に届くまで。',
		answer: '経営者やチームで、反する事実をどう見るかを話す。見方が変われば、状態を「見直した」にする。',
		source: 'CLR、論文 Ⅳ事例-2(2)。',
	},
	G28: {
		looksAt: '根拠の数字が、どれも設定の月数（既定12か月）より前のもの。または、同じ指標のもっと新しい数字が別にあるもの。',
		quietWhen: '新しい根拠が一つでもある。いつのものか分からない根拠がある。時点が自由な言葉。済んだ対応策と短期的課題。',
		answer: '新しい数字があれば足す。前後を比べるための数字なら、そのままにする。',
		source: '設計上の判断（domain D4）。',
	},
	G29: {
		looksAt: '指標と時点が同じで、値の違う事実。金額は円に直して比べ、千倍の開きは単位の違いかを尋ねる。単位のない金額は千円とする。',
		quietWhen: '単位が違って比べられない。丸めの範囲の違い。税込と税抜、単体と連結のように、題名・指標・単位に違いが書いてある。',
		answer: 'どちらが正しいかを確かめる。数え方の違いなら、題名か指標に書く。',
		source: '設計上の判断（domain D4）。',
	},
};

export const evidenceDocsEn: FindingDocs<typeof EVIDENCE> = {
	G02: {
		looksAt: 'Causes and essential issues that no fact supports. What supports a part counts for the whole.',
		quietWhen: 'The status is a hypothesis, revised or withdrawn, or a word that cannot be read. Until stage 4 has been reached.',
		answer: 'Link the talk or the figure it came from. If it is a hypothesis, let its status say so.',
		source: 'Entity existence among the reservations of TOC; paper Ⅲ-3(2)②.',
	},
	G03: {
		looksAt: 'Causes and essential issues with one supporting fact, or whose facts are all the words of one person or from one record. What was read in a document at a visit comes from the document.',
		quietWhen: 'A fact does not say where it comes from. In a micro firm, where all are the words of one person. Without any evidence, which G02 asks about. Until stage 4 has been reached.',
		answer: 'Think whether somebody else, or a figure, would show the same. If one is enough, leave it.',
		source: 'Entity existence among the reservations of TOC.',
	},
	G04: {
		looksAt: 'Facts without a source, and values without their period.',
		quietWhen: 'A source is written, even a file or a link that is lost. A line in the record of a visit comes from that note.',
		answer: 'Write the visit or document as its source, and the time of the figure as its period.',
		source: 'Decision of design (domain A4).',
	},
	G18: {
		looksAt: 'Whether the share of facts that the setting says (80% by default) is the words of one person, or from one visit or hearing. Looked at from so many facts on (5 by default).',
		quietWhen: 'The client is a micro firm. There are few facts. Facts read in documents do not count for the visit. Until stage 4 has been reached.',
		answer: 'Think with the owner whether there is somebody else to listen to.',
		source: 'Decision of design (domain D4).',
	},
	G19: {
		looksAt: 'Which of five viewpoints have no fact: owner, business, environment and stakeholders, internal management, finance. The finance table and facts of kind “financial” count as finance.',
		quietWhen: 'No fact says its viewpoint. Until stage 4 has been reached.',
		answer: 'If it was left out on purpose, confirm it with your reason. Nothing has to be asked only to fill in a form.',
		source: 'Local Benchmark; “comprehensive” in paper Ⅳ case 1(3).',
	},
	G27: {
		looksAt: 'Issues, causes, essential issues, actions and the like that a fact speaks against.',
		quietWhen: 'It was withdrawn, revised, set aside or stopped, or another essential issue revises it. Until stage 4 has been reached.',
		answer: 'Talk over how to read the fact. If the view changes, set the status to “revised”.',
		source: 'Reservations of TOC; paper Ⅳ case 2(2).',
	},
	G28: {
		looksAt: 'Notes whose supporting figures are all older than the setting says (12 months by default), or for which there is a newer figure of the same indicator.',
		quietWhen: 'Any evidence is newer, or of an unknown day. The period is in words of one’s own. Actions and short-term issues that are done.',
		answer: 'Add a newer figure if there is one. A figure that is kept to compare before and after may stay.',
		source: 'Decision of design (domain D4).',
	},
	G29: {
		looksAt: 'Facts with the same indicator and period and different values. Money is compared in yen, without a unit it is taken for thousand yen, and a factor of 1,000 is asked about as a matter of units.',
		quietWhen: 'The units cannot be compared. The difference is rounding. Title, indicator or unit say that they are counted differently: with or without tax, standalone or consolidated.',
		answer: 'Find out which one holds. If they are counted differently, say so in the title or the indicator.',
		source: 'Decision of design (domain D4).',
	},
};
