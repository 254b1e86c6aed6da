/** The words of 面談モード: everything here may be read by the owner, but for the question before it begins. */

export interface MeetingWords {
	/** Before it begins: asked of the supporter. */
	readonly title: string;
	readonly begin: string;
	/** In substance the sentence of the case (domain C, rule 4 of neutrality). */
	readonly sentence: string;
	readonly noVisit: string;
	readonly where: string;
	readonly here: string;
	readonly window: string;
	/** While it is on. */
	readonly sheet: string;
	/** Of today's visit; without a number only the day. */
	readonly bar: (no: number | null, day: string, weekday: string) => string;
	readonly kept: string;
	readonly undo: string;
	readonly write: string;
	readonly photo: string;
	readonly end: string;
	readonly wider: string;
	readonly next: string;
	readonly close: string;
	readonly photoOf: (n: number, all: number) => string;
	/** When the file tells it: the day as ISO date. */
	readonly photoTaken: (day: string, time: string | null) => string;
	readonly noPhoto: string;
	readonly photoMissing: (name: string) => string;
	/** Something could not be written. Nothing is said of where. */
	readonly notWritten: string;
	readonly keys: readonly (readonly [key: string, does: string])[];
}

const monthAndDay = (iso: string): [month: number, day: number] => [Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const meetingJa: MeetingWords = {
	title: '面談モード',
	begin: '始める',
	sentence: '見せる前に、ひとこと添えます：「社員の皆さんが経営を否定したものでも、会社を採点したものでもありません。」',
	noVisit: 'きょうの訪問のノートがないため、書いたことに出所が付きません。先に訪問を作ると、きょうの記録に残ります。',
	where: '見せる場所',
	here: 'この画面いっぱい',
	window: '別のウィンドウ',
	sheet: '現在の会社の状況',
	bar: (no, day, weekday) => `${no === null ? '' : `第${no}回\u3000`}${day}（${weekday.replace('曜', '')}）`,
	kept: '書いたことは、きょうの記録に残ります',
	undo: '戻す',
	write: '書く',
	photo: '写真',
	end: '終える',
	wider: '広げる',
	next: 'となりの写真',
	close: '閉じる',
	photoOf: (n, all) => `ホワイトボード\u3000${n}／${all}`,
	photoTaken: (day, time) => `ホワイトボード\u3000${monthAndDay(day).join('月')}日${time === null ? '' : ` ${time}`}`,
	noPhoto: 'きょうの記録に、写真はまだありません。',
	photoMissing: (name) => `「${name}」が見つかりません。`,
	notWritten: 'いまは書き込めませんでした。言葉はそのまま残しています。',
	keys: [['Enter', '決める'], ['Tab', 'その背景は？'], ['Esc', 'やめる']],
};

export const meetingEn: MeetingWords = {
	title: 'Meeting mode',
	begin: 'Begin',
	sentence: 'Say before you show it: “The staff have not turned against the management, and nobody has given the firm marks.”',
	noVisit: 'There is no note of a visit today, so what is written will have no source. Create the visit first to keep it in today’s record.',
	where: 'Where to show it',
	here: 'On this screen',
	window: 'In another window',
	sheet: 'The state of the firm today',
	bar: (no, day, weekday) => `${no === null ? '' : `Visit ${no} · `}${weekday} ${day}`,
	kept: 'What is written is kept in today’s record',
	undo: 'Undo',
	write: 'Write',
	photo: 'Photo',
	end: 'End',
	wider: 'Wider',
	next: 'Next photo',
	close: 'Close',
	photoOf: (n, all) => `Whiteboard  ${n} / ${all}`,
	photoTaken: (day, time) => `Whiteboard  ${monthAndDay(day)[1]} ${MONTHS[monthAndDay(day)[0] - 1] ?? ''}${time === null ? '' : `, ${time}`}`,
	noPhoto: 'There is no photo in today’s record yet.',
	photoMissing: (name) => `“${name}” is not there.`,
	notWritten: 'It could not be written just now. The words are still here.',
	keys: [['Enter', 'done'], ['Tab', 'what lies behind?'], ['Esc', 'cancel']],
};
