/** The words around the drawing of the issue structure (課題の構造), both languages side by side. */
import type { LinkFault } from '../../core/link-edits.ts';

/** Acts on a node or on the drawing as a whole, each named for a menu, a button or a hint of keys. */
export type GraphAct =
	| 'add-cause' | 'add-effect' | 'add-beside' | 'add-fact' | 'add-action' | 'rename' | 'retype' | 'link' | 'unlink' | 'reverse' | 'park' | 'delete' | 'open' | 'open-aside'
	| 'fold' | 'unfold' | 'focus' | 'causes-only' | 'effects-only' | 'whole' | 'search' | 'filter' | 'tidy' | 'fit' | 'legend' | 'export' | 'copy-picture' | 'meeting' | 'play' | 'undo' | 'redo' | 'paste' | 'more' | 'places' | 'viewpoints' | 'loops' | 'gap' | 'talked-over' | 'pin' | 'unpin' | 'links';

export interface GraphWords {
	readonly title: string;
	/** The view's name in a tab. */
	readonly titleOf: (client: string) => string;
	readonly acts: Readonly<Record<GraphAct, string>>;
	/** What the field over the drawing asks. `title`: of the note it is about; for `beside` of the one that both will lead to, or empty. */
	readonly ask: Readonly<Record<'cause' | 'effect' | 'beside' | 'rename' | 'fact' | 'action', (title: string) => string>>;
	readonly first: string;
	readonly firstHint: string;
	/** Keys while a field is open and while a node is held: key and what it does. */
	readonly fieldKeys: readonly (readonly [key: string, does: string])[];
	readonly nodeKeys: readonly (readonly [key: string, does: string])[];
	readonly upTo: (no: number | null) => string;
	readonly between: (from: number, to: number) => string;
	readonly slider: string;
	readonly compare: string;
	readonly empty: string;
	readonly nobody: string;
	readonly chooseClient: string;
	readonly nothingFound: string;
	readonly findNode: string;
	readonly linkTo: (title: string) => string;
	readonly filters: Readonly<Record<'relation' | 'area' | 'topic' | 'viewpoint' | 'person' | 'sureness', string>>;
	readonly filtered: (count: number) => string;
	readonly clearFilter: string;
	readonly folded: (shown: number, total: number) => string;
	readonly tangled: string;
	/** While many notes are being placed. */
	readonly placing: string;
	/** Changes as they are named when they are undone. */
	readonly changes: Readonly<Record<'add' | 'link' | 'unlink' | 'reverse' | 'rename' | 'retype' | 'park' | 'delete' | 'paste' | 'gap' | 'talked-over', string>>;
	readonly deleteAsk: (title: string) => string;
	readonly hangs: (causes: number, effects: number, evidence: number, others: number) => string;
	readonly deleteConfirm: string;
	readonly parkReason: string;
	/** What is asked of 乖離・矛盾・不整合 between two notes; `none`: no note can have one with this. */
	readonly gap: { readonly between: (one: string, other: string) => string; readonly kind: string; readonly sentence: string; readonly with: (title: string) => string; readonly none: string };
	readonly whichRelation: (from: string, to: string) => string;
	readonly whichLink: string;
	readonly unusual: string;
	readonly readsAs: (sentence: string) => string;
	readonly noLineTo: string;
	/** A line has been begun without dragging it. */
	readonly otherEnd: string;
	readonly cancelLine: string;
	/** Nothing of this kind hangs on notes of that type. */
	readonly noPlace: string;
	readonly noPark: string;
	readonly notPasted: (why: 'too-long' | 'empty', lines: number) => string;
	readonly notDropped: string;
	readonly otherClient: string;
	readonly unfitLinks: (count: number) => string;
	/** Why a link was not drawn or removed. */
	readonly faults: Readonly<Record<LinkFault, string>>;
	/** Above the questions of a view; nothing to ask is said as well. */
	readonly places: string;
	readonly noPlaces: string;
	/** Above the loops of causes; none is said as well. `round`: the titles of one in turn, back to its beginning. */
	readonly loops: string;
	readonly noLoops: string;
	readonly round: (titles: readonly string[]) => string;
}

const round = (titles: readonly string[]): string => [...titles, ...titles.slice(0, 1)].join(' → ');

export const graphJa: GraphWords = {
	title: '課題の構造',
	titleOf: (client) => `${client}\u3000課題の構造`,
	acts: {
		'add-cause': 'その背景は？', 'add-effect': 'だから', 'add-beside': 'となりに書く', 'add-fact': '裏づけになる事実を書く', 'add-action': '対応策を書く', rename: '言い直す', retype: '種別を変える', link: '線を引く', unlink: '線を消す', reverse: '向きを逆にする',
		park: '扱わないことにする', delete: '削除', open: 'ノートを開く', 'open-aside': '新しいタブで開く', fold: 'たたむ', unfold: 'ひらく', focus: 'ここだけ見る', 'causes-only': '背景だけ見る', 'effects-only': '結果だけ見る', whole: '全体へ戻る',
		search: '名前でさがす', filter: '絞り込む', tidy: '整列し直す', fit: '全体を収める', legend: '凡例', export: '書き出す', 'copy-picture': '図としてコピー', meeting: '面談モード', play: '最初の課題からたどる', undo: '戻す', redo: 'やり直す', paste: '箇条書きを貼り付ける', more: 'ほかの操作', places: '見くらべるところ', viewpoints: 'ロカベンの視点でまとめる', loops: '輪になっているところ', gap: '乖離・矛盾・不整合を書く', 'talked-over': '話し合った', pin: 'ここに留める', unpin: '留めるのをやめる', links: 'つながりを選ぶ',
	},
	ask: {
		cause: (title) => `「${title}」\u3000その背景は？`,
		effect: (title) => `「${title}」だから`,
		beside: (title) => (title === '' ? 'となりに書く' : `となりに書く\u3000「${title}」へつながる`),
		rename: () => '言い直す',
		fact: (title) => `「${title}」の裏づけになる事実`,
		action: (title) => `「${title}」に、だれが、いつまでに、何をするか`,
	},
	first: '最初に挙がった課題を、そのままの言葉で',
	firstHint: '書いたら Tab で「その背景は？」',
	fieldKeys: [['Enter', '決める'], ['Tab', 'その背景は？'], ['Alt+Enter', 'となりに書く'], ['Esc', 'やめる']],
	nodeKeys: [['Tab', 'その背景は？'], ['⇧Tab', 'だから'], ['Enter', 'となりに書く'], ['F2', '言い直す'], ['L', '線を引く'], ['F', 'ここだけ見る'], ['M', 'ほかの操作'], ['Esc', '全体へ']],
	upTo: (no) => (no === null ? 'いま' : `第${no}回まで`),
	between: (from, to) => `第${from}回から第${to}回まで`,
	slider: 'どの回までを見るか',
	compare: '二つの回のあいだを見る',
	empty: 'まだ何も書かれていません。',
	nobody: '支援先のノートを開くと、その課題の構造が出ます。',
	chooseClient: '支援先を選ぶ',
	nothingFound: '当てはまるノートがありません。',
	findNode: '名前でさがす',
	linkTo: (title) => `「${title}」から、どのノートへ線を引きますか`,
	filters: { relation: 'つながり', area: '領域', topic: '論点', viewpoint: '視点', person: '話し手', sureness: '確からしさ' },
	filtered: (count) => `絞り込み中（${count}件）`,
	clearFilter: '絞り込みをやめる',
	folded: (shown, total) => `全${total}件のうち${shown}件`,
	tangled: '線が込み合ってきました。',
	placing: 'ノートを並べています…',
	changes: { add: 'ノートの追加', link: '線', unlink: '線の削除', reverse: '向きの変更', rename: '言い直し', retype: '種別の変更', park: '扱わない', delete: 'ノートの削除', paste: '箇条書きの貼り付け', gap: '乖離・矛盾・不整合', 'talked-over': '話し合った印' },
	deleteAsk: (title) => `「${title}」を削除しますか`,
	hangs: (causes, effects, evidence, others) => {
		const parts = [causes > 0 ? `背景${causes}件` : '', effects > 0 ? `結果${effects}件` : '', evidence > 0 ? `事実${evidence}件` : '', others > 0 ? `そのほか${others}件` : ''].filter((part) => part !== '');
		return parts.length === 0 ? 'ほかのノートとはつながっていません。' : `${parts.join('、')}とつながっています。そのノートは残ります。`;
	},
	deleteConfirm: '削除',
	parkReason: '理由（書かなくてもかまいません）',
	gap: { between: (one, other) => `「${one}」と「${other}」`, kind: '種類', sentence: '見えたことを一文で（書かなくてもかまいません）', with: (title) => `「${title}」と、どれを見くらべますか`, none: '見くらべられる相手が、まだありません。' },
	whichRelation: (from, to) => `「${from}」から「${to}」へ`,
	whichLink: 'どのつながりですか',
	unusual: 'ふつうは使わない組み合わせです',
	readsAs: (sentence) => `この向きだと${sentence}と読めます。`,
	noLineTo: '同じノートへは線を引けません。',
	otherEnd: '線を引く相手のノートを押してください。',
	cancelLine: 'やめる',
	noPlace: 'このノートには、それを付けられません。',
	noPark: 'この種別のノートには、扱わないという印がありません。',
	notPasted: (why, lines) => (why === 'empty' ? '貼り付けられる行がありません。' : `${lines}行あります。一度に貼り付けられるのは300行までです。`),
	notDropped: 'ここに置けるのは、この支援先のノートです。',
	otherClient: 'そのノートは、この支援先のものではありません。',
	unfitLinks: (count) => `前の種別で引いた線のうち、${count}本は読み方が変わります。線はそのまま残してあります。`,
	faults: {
		'same-note': '同じノートへは線を引けません。',
		gone: 'そのノートか線が、もう見つかりません。',
		line: 'この事実は記録の中の一行です。相手のノートの側から線を引くか、記録を開いて直してください。',
		'no-name': 'リンクに書けない文字が、ファイル名に入っています。名前を変えてください。',
		'needs-words': '乖離には、種類と一文が要ります。',
	},
	places: '見くらべるところ（支援チームだけ）',
	noPlaces: 'この見方で、いま見くらべるところはありません。',
	loops: '「だから」でたどると、はじめへ戻るところ',
	noLoops: '「だから」でたどって、はじめへ戻るところはありません。',
	round,
};

export const graphEn: GraphWords = {
	title: 'Issue structure',
	titleOf: (client) => `${client} · Issue structure`,
	acts: {
		'add-cause': 'What lies behind?', 'add-effect': 'Therefore', 'add-beside': 'Write beside', 'add-fact': 'Write a fact that supports it', 'add-action': 'Write an action', rename: 'Reword', retype: 'Change type', link: 'Draw a line', unlink: 'Remove the line', reverse: 'Turn it round',
		park: 'Set aside', delete: 'Delete', open: 'Open the note', 'open-aside': 'Open in a new tab', fold: 'Fold', unfold: 'Unfold', focus: 'Only this', 'causes-only': 'Only what lies behind', 'effects-only': 'Only what follows', whole: 'Back to the whole',
		search: 'Find by name', filter: 'Filter', tidy: 'Tidy up', fit: 'Show all', legend: 'Legend', export: 'Export', 'copy-picture': 'Copy as a picture', meeting: 'Meeting mode', play: 'Follow from the first issue', undo: 'Undo', redo: 'Redo', paste: 'Paste an outline', more: 'More', places: 'Where to look', viewpoints: 'Group by Local Benchmark viewpoints', loops: 'Where it goes round', gap: 'Note a divergence, contradiction or mismatch', 'talked-over': 'Talked over', pin: 'Pin here', unpin: 'Unpin', links: 'Choose a link',
	},
	ask: {
		cause: (title) => `“${title}”  What lies behind?`,
		effect: (title) => `Because of “${title}”`,
		beside: (title) => (title === '' ? 'Write beside' : `Write beside, leading to “${title}”`),
		rename: () => 'Reword',
		fact: (title) => `A fact that supports “${title}”`,
		action: (title) => `Who does what about “${title}”, and by when`,
	},
	first: 'The issue that was named first, in the same words',
	firstHint: 'Then Tab asks what lies behind it',
	fieldKeys: [['Enter', 'done'], ['Tab', 'what lies behind?'], ['Alt+Enter', 'write beside'], ['Esc', 'cancel']],
	nodeKeys: [['Tab', 'what lies behind?'], ['⇧Tab', 'therefore'], ['Enter', 'write beside'], ['F2', 'reword'], ['L', 'draw a line'], ['F', 'only this'], ['M', 'more'], ['Esc', 'the whole']],
	upTo: (no) => (no === null ? 'now' : `up to visit ${no}`),
	between: (from, to) => `from visit ${from} to visit ${to}`,
	slider: 'Up to which visit',
	compare: 'See what changed between two visits',
	empty: 'Nothing is written yet.',
	nobody: 'Open a note of a client, and its issue structure is shown here.',
	chooseClient: 'Choose a client',
	nothingFound: 'No note fits.',
	findNode: 'Find by name',
	linkTo: (title) => `To which note does the line from “${title}” go?`,
	filters: { relation: 'Relations', area: 'Area', topic: 'Topic', viewpoint: 'Viewpoint', person: 'Speaker', sureness: 'Certainty' },
	filtered: (count) => `Filtered (${count})`,
	clearFilter: 'Clear the filter',
	folded: (shown, total) => `${shown} of ${total} notes`,
	tangled: 'The lines have become crowded.',
	placing: 'Placing the notes…',
	changes: { add: 'New note', link: 'Line', unlink: 'Removed line', reverse: 'Turned line', rename: 'Reworded', retype: 'Changed type', park: 'Set aside', delete: 'Deleted note', paste: 'Pasted outline', gap: 'Gap', 'talked-over': 'Talked over' },
	deleteAsk: (title) => `Delete “${title}”?`,
	hangs: (causes, effects, evidence, others) => {
		const parts = [causes > 0 ? `${causes} behind it` : '', effects > 0 ? `${effects} that follow` : '', evidence > 0 ? `${evidence} facts` : '', others > 0 ? `${others} others` : ''].filter((part) => part !== '');
		return parts.length === 0 ? 'Nothing is linked with it.' : `It is linked with: ${parts.join(', ')}. Those notes stay.`;
	},
	deleteConfirm: 'Delete',
	parkReason: 'Reason (optional)',
	gap: { between: (one, other) => `“${one}” and “${other}”`, kind: 'Kind', sentence: 'What you see, in one sentence (optional)', with: (title) => `With which note is “${title}” compared?`, none: 'There is no note to compare it with yet.' },
	whichRelation: (from, to) => `From “${from}” to “${to}”`,
	whichLink: 'Which link?',
	unusual: 'Not usual between these',
	readsAs: (sentence) => `This way it reads: ${sentence}`,
	noLineTo: 'A note cannot be linked with itself.',
	otherEnd: 'Tap the note to which the line goes.',
	cancelLine: 'Cancel',
	noPlace: 'That cannot hang on this note.',
	noPark: 'Notes of this type cannot be set aside.',
	notPasted: (why, lines) => (why === 'empty' ? 'There is no line to paste.' : `These are ${lines} lines. At most 300 can be pasted at once.`),
	notDropped: 'Only notes of this client can be put here.',
	otherClient: 'That note does not belong to this client.',
	unfitLinks: (count) => `${count} of the lines drawn under its former type read otherwise now. They are left as they are.`,
	faults: {
		'same-note': 'A note cannot be linked with itself.',
		gone: 'The note, or the line between them, is not there any more.',
		line: 'This fact is a line of a record. Draw the line from the other note, or open the record to change it.',
		'no-name': 'The name of the file has a sign that no link can hold. Please rename it.',
		'needs-words': 'A gap has a kind and a sentence.',
	},
	places: 'Where to look (team only)',
	noPlaces: 'This view has nothing to compare just now.',
	loops: 'Where “therefore” leads back to its beginning',
	noLoops: '“Therefore” leads back to its beginning nowhere.',
	round,
};
