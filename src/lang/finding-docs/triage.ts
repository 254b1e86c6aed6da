/** Documentation of the finding about signs of a turnaround phase. */
import type { TRIAGE } from '../../core/findings/triage.ts';
import type { FindingDocs } from './finding-doc.ts';

export const triageDocsJa: FindingDocs<typeof TRIAGE> = {
	G39: {
		looksAt: '支援先のノートの財務の表と「再生局面の兆し」。表からは、純資産がマイナス、営業赤字が続く2期以上、EBITDAがゼロ以下または借入金がその10倍超、現金・預金が設定の月数（既定1か月）分の月商を下回る、の四つを見る。資金不足、条件変更、税・社会保険の遅れ、支払いの遅れのどれかが書かれていれば、兆しが強いとみて尋ねる。',
		quietWhen: '数字の単位が疑わしいとき（先にそれを尋ねる）。借入金がない、または現金・預金が借入金以上のときの返済力。始め方が「専門機関へつなぐ」のとき。',
		answer: '決算書や資金繰り表で確かめ、分かったことを残す。兆しが強いときは、経営者の同意を得て、主な取引金融機関とともに中小企業活性化協議会の窓口へ相談し、引き継ぎのノートを作る。',
		source: '論文 図1、Ⅱ-2。10倍などの目安は、中小企業庁の資料にある再生計画の数値基準（ここでは目安としてだけ使う）。',
	},
};

export const triageDocsEn: FindingDocs<typeof TRIAGE> = {
	G39: {
		looksAt: 'The finance table and the “turnaround signs” of the client’s note. In the table: net assets below zero, operating losses of two years or more in a row, EBITDA of zero or less or debt of more than ten times as much, and cash below the months of sales in the settings (1 by default). Where a cash shortfall, rescheduled loans, late taxes or social insurance, or late payments are written down, it asks in the strong form.',
		quietWhen: 'The unit of a figure is doubtful (that is asked first). Capacity to repay, where there is no debt or cash covers it. The client is to be referred to a specialist body.',
		answer: 'Check it in the accounts or the cash plan and keep what you found. Where signs are strong, talk to the regional revitalisation council together with the main bank, with the owner’s consent, and create a handover note.',
		source: 'Paper, figure 1 and II-2. Yardsticks such as ten times are targets of turnaround plans in a paper of the Small and Medium Enterprise Agency, used here only as yardsticks.',
	},
};
