/** The words of notices: what was not done, where, and the way out. */

export interface NoticeWords {
	/** A refusal of the core with its place. */
	readonly refused: (path: string, line: number, why: string) => string;
	/** The file is not there any more. */
	readonly gone: (path: string) => string;
	/** A new note would stand where a file stands. */
	readonly taken: (path: string) => string;
	/** A note cannot have the name of another. */
	readonly nameTaken: (path: string, to: string) => string;
	readonly notRenamed: (path: string, why: string) => string;
	/** A note that was renamed has got another name since, or is gone. */
	readonly movedMeanwhile: (path: string) => string;
	readonly writeFailed: (path: string, why: string) => string;
	/** Something that nobody foresaw. */
	readonly failed: (why: string) => string;
	/** Text that has been typed and not been saved is never written over. */
	readonly unsaved: (path: string) => string;
	readonly changedMeanwhile: (path: string) => string;
	readonly open: string;
	readonly undone: (name: string) => string;
	readonly nothingToUndo: string;
	readonly cannotUndo: (paths: readonly string[]) => string;
	readonly redone: (name: string) => string;
	readonly nothingToRedo: string;
	readonly cannotRedo: (path: string) => string;
	readonly stillReading: string;
}

export const noticesJa: NoticeWords = {
	refused: (path, line, why) => `${path} の${line}行目：${why}`,
	gone: (path) => `${path} が見つからないため、何も書き込んでいません。`,
	taken: (path) => `${path} はすでにあります。名前を変えてください。`,
	nameTaken: (path, to) => `${to} はすでにあるため、${path} の名前を変えていません。`,
	notRenamed: (path, why) => `${path} の名前を変えられませんでした（${why}）。もう一度お試しください。`,
	movedMeanwhile: (path) => `${path} は、あとから名前が変わっているか、なくなっているため、前の名前に戻せません。`,
	writeFailed: (path, why) => `${path} に書き込めませんでした（${why}）。ファイルを書き換えられるか、確かめてください。`,
	failed: (why) => `途中でうまくいかず、何も変えていません（${why}）。もう一度お試しください。`,
	unsaved: (path) => `${path} にまだ保存されていない入力があるため、書き込んでいません。保存されてから、もう一度お試しください。`,
	changedMeanwhile: (path) => `${path} は、ほかで書き換えられています。いまの内容を見てから、もう一度お試しください。`,
	open: '開く',
	undone: (name) => `「${name}」を取り消しました。`,
	nothingToUndo: '取り消せる書き込みはありません。',
	cannotUndo: (paths) => `あとから書き換えられているか、まだ保存されていない入力があるため、取り消せません：${paths.join('、')}`,
	redone: (name) => `「${name}」をもう一度行いました。`,
	nothingToRedo: 'やり直せる書き込みはありません。',
	cannotRedo: (path) => `${path} があとから書き換えられているか、まだ保存されていない入力があるため、やり直せません。`,
	stillReading: 'ノートを読んでいます。読み終わるまで、少しお待ちください。',
};

export const noticesEn: NoticeWords = {
	refused: (path, line, why) => `${path}, line ${line}: ${why}`,
	gone: (path) => `${path} is not there any more, so nothing was written.`,
	taken: (path) => `${path} exists already. Choose another name.`,
	nameTaken: (path, to) => `${to} exists already, so ${path} keeps its name.`,
	notRenamed: (path, why) => `${path} could not be renamed (${why}). Please try again.`,
	movedMeanwhile: (path) => `${path} has another name since, or is gone, so its former name cannot be given back.`,
	writeFailed: (path, why) => `${path} could not be written (${why}). See whether the file can be changed.`,
	failed: (why) => `It did not work, and nothing was changed (${why}). Please try again.`,
	unsaved: (path) => `${path} has text that is not saved yet, so nothing was written. Try again once it is saved.`,
	changedMeanwhile: (path) => `${path} has been changed elsewhere. Look at it and try again.`,
	open: 'Open',
	undone: (name) => `“${name}” has been undone.`,
	nothingToUndo: 'There is no change to undo.',
	cannotUndo: (paths) => `Changed since, or not saved yet, so it cannot be undone: ${paths.join(', ')}`,
	redone: (name) => `“${name}” has been done again.`,
	nothingToRedo: 'There is no change to do again.',
	cannotRedo: (path) => `${path} has been changed since, or is not saved yet, so it cannot be done again.`,
	stillReading: 'Notes are still being read. Please wait a moment.',
};
