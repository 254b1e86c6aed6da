/** Documentation of the findings about the rhythm of visits. */
import type { VISITS } from '../../core/findings/visits.ts';
import type { FindingDocs } from './finding-doc.ts';

export const visitsDocsJa: FindingDocs<typeof VISITS> = {
	G32: {
		looksAt: '依頼事項のうち、そのあと2回の訪問があっても印がないもの。先方への依頼にも、当方の約束にも、それぞれの尋ね方をする。',
		quietWhen: 'チェックか「- [-]」がある。かっこ内の期限（日付か「第n回まで」）がまだ来ていない。',
		answer: '済んでいれば印を付ける。先方への依頼なら、無理のない内容かを見直す。',
		source: '論文 Ⅳ管理-2(2)②。',
	},
	G33: {
		looksAt: '事後打合せを書いた訪問の確認事項のうち、答えもチェックもないもの。',
		quietWhen: '事後打合せがまだ書かれていない。「- [-]」にした。あとの訪問の同じ項目に答えがある。段階3に届くまで。',
		answer: '聞いた答えを「→」のあとに書く。聞かなかったものは「- [-]」と理由を書く。',
		source: '論文 Ⅳ管理-2(1)①。',
	},
	G34: {
		looksAt: '訪問から事後打合せまでが設定の営業日（既定3営業日）を超えた回。または、副担当が出席しておらず、その日数を過ぎても共有日がない回。営業日は土日を除いた日。',
		quietWhen: '共有日がある。訪問の日付か、当方の出席者が分からない。副担当がいない。祝日は数えに入ってしまう。',
		answer: '副担当に話し、共有日を書く。',
		source: '論文 Ⅳ管理-2(1)①（「速やかに」）。',
	},
	G37: {
		looksAt: '直近2回の訪問の事後打合せに、「別の見方」がどちらもないとき。',
		quietWhen: 'どちらかに別の見方がある。事後打合せが書かれていない。段階4に届くまで。',
		answer: '副担当や統括事務局に読んでもらう。個人なら、時間をおいて読み返し、別の見方を一つ書く。',
		source: '論文 Ⅳ管理-2(1)①、(3)。',
	},
	G40: {
		looksAt: '最後の訪問のあと、次に連絡する日（支援先か引き継ぎのノート）がないか、最後の訪問から設定の日数（既定90日）より先のとき。過ぎた日は数えない。',
		quietWhen: '次の訪問の予定がある。訪問がまだない。連絡する日が読めない。段階7に届くまで。',
		answer: '次に様子を伺う日を決め、「次に連絡する日」に書く。',
		source: '論文 Ⅳ事例-1(7)。',
	},
	G43: {
		looksAt: '直近の訪問の「扱う段階」のいちばん先の段階が、設定の回数（既定4回）以上同じとき。',
		quietWhen: '段階が書かれていない回がある。支援先の段階がその先に進んでいる。フォローアップの回。段階4に届くまで。',
		answer: '何が見えたら次へ進めそうかを考える。時間をかけると決めているなら、そのままでよい。',
		source: '論文 Ⅳ事例-1(6)。腹落ちには時間がかかる。',
	},
};

export const visitsDocsEn: FindingDocs<typeof VISITS> = {
	G32: {
		looksAt: 'Requests that are still open after two more visits; what we asked of the client and what we promised are asked about differently.',
		quietWhen: 'It is ticked, or marked “- [-]”. The day or the visit in its brackets has not come yet.',
		answer: 'Tick what is done. If it was asked of the client, consider whether it was too much.',
		source: 'Paper Ⅳ management 2(2)②.',
	},
	G33: {
		looksAt: 'Items to confirm that have neither an answer nor a tick, at visits that have been written up.',
		quietWhen: 'The visit is not written up yet. The item is marked “- [-]”. A later visit answers the same item. Before stage 3.',
		answer: 'Write the answer behind “→”, or mark the item “- [-]” with the reason.',
		source: 'Paper Ⅳ management 2(1)①.',
	},
	G34: {
		looksAt: 'Visits that were talked over later than a number of business days (3 unless set otherwise), and visits without a deputy that have not been shared within that time. Business days are all days but Saturdays and Sundays.',
		quietWhen: 'It was shared. The day of the visit, or who was there, is not known. There is no deputy. Public holidays are not known.',
		answer: 'Tell the deputy, and write down the day.',
		source: 'Paper Ⅳ management 2(1)① (“promptly”).',
	},
	G37: {
		looksAt: 'The records of the last two visits, when neither holds another view.',
		quietWhen: 'One of them does. One is not written up. Before stage 4.',
		answer: 'Let a deputy or the office read it. If you work alone, read it again after some time and write down one other view.',
		source: 'Paper Ⅳ management 2(1)①, (3).',
	},
	G40: {
		looksAt: 'The time after the last visit, when no day to get in touch is written on the client note or a handover, or one later than a number of days (90 unless set otherwise). Days that have passed do not count.',
		quietWhen: 'A visit is planned. There was none yet. The day cannot be read. Before stage 7.',
		answer: 'Decide when to ask how things are going, and write the day down.',
		source: 'Paper Ⅳ case 1(7).',
	},
	G43: {
		looksAt: 'The furthest stage that each of the last visits serves, when it has been the same for a number of visits (4 unless set otherwise).',
		quietWhen: 'A visit names no stage. The client has moved on since. The visits are for follow-up. Before stage 4.',
		answer: 'Think of what you would need to see to move on. If you decided to take time, that is fine.',
		source: 'Paper Ⅳ case 1(6). Noticing takes time.',
	},
};
