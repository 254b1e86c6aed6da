/** The host's own words, Japanese unless the page is asked for in English; never words of the plugin. */

export interface HostWords {
	readonly notTheApp: string;
	readonly commandPalette: string; readonly findCommand: string; readonly settings: string; readonly searchSettings: string;
	readonly nothingFound: string; readonly noSettings: string; readonly leftSidebar: string; readonly rightSidebar: string; readonly files: string;
	readonly newTab: string; readonly nothingOpen: string; readonly close: string; readonly back: string; readonly more: string; readonly menu: string;
	readonly readingView: string; readonly sourceMode: string; readonly pin: string; readonly unpin: string; readonly openInNewTab: string;
	readonly openToTheRight: string; readonly openInNewWindow: string; readonly rename: string; readonly remove: string; readonly newNote: string; readonly newFolder: string;
	readonly untitled: string; readonly cancel: string; readonly done: string; readonly newName: string; readonly clear: string; readonly add: string; readonly moveRow: string;
	readonly pluginOff: string; readonly cannotShow: string; readonly noNote: string; readonly mergedChanges: string; readonly openTabs: string;
	readonly switchTheme: string; readonly switchLanguage: string; readonly noPopout: string;
	readonly toMove: string; readonly toChoose: string; readonly toClose: string; readonly comma: string;
	asksToDelete(name: string): string;
}

const ja: HostWords = {
	notTheApp: 'プレビュー用の画面です。Obsidian ではありません / Preview host, not Obsidian',
	commandPalette: 'コマンドパレット', findCommand: 'コマンドを検索…', settings: '設定', searchSettings: '設定を検索…',
	nothingFound: '見つかりません', noSettings: '設定はありません', leftSidebar: '左サイドバー', rightSidebar: '右サイドバー', files: 'ファイル',
	newTab: '新規タブ', nothingOpen: '開いているファイルはありません', close: '閉じる', back: '戻る', more: 'その他のオプション', menu: 'メニュー',
	readingView: 'リーディングビュー', sourceMode: '編集', pin: 'ピン留め', unpin: 'ピン留めを外す', openInNewTab: '新規タブで開く',
	openToTheRight: '右に開く', openInNewWindow: '新規ウィンドウで開く', rename: 'リネーム…', remove: '削除', newNote: '新規ノート', newFolder: '新規フォルダ',
	untitled: '無題のファイル', cancel: 'キャンセル', done: '完了', newName: '新しい名前', clear: '消去', add: '追加', moveRow: 'ドラッグまたは Alt＋矢印キーで移動',
	pluginOff: 'このビューを表示するプラグインが有効になっていません。', cannotShow: 'この種類のファイルは表示できません', noNote: 'まだないノートです',
	mergedChanges: 'は外部で変更されました。変更を自動的に統合しています。', openTabs: 'タブ一覧',
	switchTheme: '明るい／暗いテーマ', switchLanguage: 'English', noPopout: '新規ウィンドウを開けませんでした',
	toMove: '移動', toChoose: '決定', toClose: '閉じる', comma: '、',
	asksToDelete: (name) => `「${name}」を削除しますか？`,
};

const en: HostWords = {
	notTheApp: 'Preview host, not Obsidian / プレビュー用の画面です。Obsidian ではありません',
	commandPalette: 'Command palette', findCommand: 'Search commands…', settings: 'Settings', searchSettings: 'Search settings…',
	nothingFound: 'Nothing found', noSettings: 'No settings', leftSidebar: 'Left sidebar', rightSidebar: 'Right sidebar', files: 'Files',
	newTab: 'New tab', nothingOpen: 'No file is open', close: 'Close', back: 'Back', more: 'More options', menu: 'Menu',
	readingView: 'Reading view', sourceMode: 'Edit', pin: 'Pin', unpin: 'Unpin', openInNewTab: 'Open in new tab',
	openToTheRight: 'Open to the right', openInNewWindow: 'Open in new window', rename: 'Rename…', remove: 'Delete', newNote: 'New note', newFolder: 'New folder',
	untitled: 'Untitled', cancel: 'Cancel', done: 'Done', newName: 'New name', clear: 'Clear', add: 'Add', moveRow: 'Drag, or move with Alt and an arrow key',
	pluginOff: 'The plugin that shows this view is not enabled.', cannotShow: 'This kind of file cannot be shown', noNote: 'Not a note yet',
	mergedChanges: ' has been modified externally, merging changes automatically.', openTabs: 'Tabs',
	switchTheme: 'Light or dark theme', switchLanguage: '日本語', noPopout: 'Could not open a new window',
	toMove: 'move', toChoose: 'select', toClose: 'close', comma: ', ',
	asksToDelete: (name) => `Delete “${name}”?`,
};

/** What the page was asked for: `?lang=en`, else Japanese. */
export const hostLanguage: 'ja' | 'en' = typeof location !== 'undefined' && new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'ja';

export const words: HostWords = hostLanguage === 'en' ? en : ja;
