/** The words of making reports: what to make, where it goes, and whose copy it is. */

export interface ReportActWords {
	readonly whichDocument: string;
	/** A document as it is listed, with the visit it is about. */
	readonly document: (title: string, visit: string | null) => string;
	/** Whose a copy is, in the list. */
	readonly copies: Readonly<Record<'team' | 'owner', string>>;
	readonly whereTo: (document: string) => string;
	readonly outlets: Readonly<Record<'file' | 'clipboard' | 'print', { readonly name: string; readonly about: string }>>;
	/** The name of a new note. */
	readonly fileName: (client: string, document: string, copy: 'team' | 'owner') => string;
	/** What is undone. */
	readonly change: string;
	/** Whose a copy is, once it is made: a sentence. */
	readonly isFor: Readonly<Record<'team' | 'owner', string>>;
	readonly written: (path: string) => string;
	/** Between two sentences. */
	readonly between: string;
	readonly copied: string;
	readonly printing: string;
	readonly whichTemplate: string;
	readonly noTemplate: string;
	/** Placeholders that name nothing we know. */
	readonly unknown: (names: readonly string[]) => string;
	readonly noVisitHeld: string;
	readonly shared: (visit: string) => string;
	/** Asks for the day; of one that stands there already it says so. */
	readonly shareOffer: (before: string | null) => string;
	readonly sharedOn: string;
	readonly shareLater: string;
	readonly shareChange: string;
}

export const reportActsJa: ReportActWords = {
	whichDocument: 'どの書類を作りますか',
	document: (title, visit) => (visit === null ? title : `${title} ${visit}`),
	copies: { team: '支援チームだけの資料', owner: '経営者に渡せる写し（見せられることだけ）' },
	whereTo: (document) => `「${document}」をどこに出しますか`,
	outlets: {
		file: { name: 'ノートに書き出す', about: '支援先のフォルダに新しいノートを作り、開きます' },
		clipboard: { name: 'コピー', about: 'Markdownのまま、ほかのところに貼り付けられます' },
		print: { name: '印刷', about: 'A4に刷ります。印刷の画面でPDFにもできます' },
	},
	fileName: (client, document, copy) => `${client} ${document}${copy === 'owner' ? '（経営者用）' : ''}`,
	change: '報告書の作成',
	isFor: { team: '支援チームだけの資料です。', owner: '経営者に渡せる写しです。渡す前に一度お読みください。' },
	written: (path) => `${path} に書き出しました。`,
	between: '',
	copied: 'コピーしました。',
	printing: '印刷の画面を開きます。',
	whichTemplate: 'どのノートをひな型にしますか',
	noTemplate: 'ひな型にできるノートがありません。種別のないノートに {{目指すゴール}} のように書いておくと、そこに書き込みます。',
	unknown: (names) => `次の名前は分からないので、そのまま残しました：${names.join('、')}`,
	noVisitHeld: '実施した訪問がまだありません。',
	shared: (visit) => `${visit}の事後打合せをコピーしました。メールやチャットに貼り付けてください。`,
	shareOffer: (before) => `送ったら、共有した日を訪問のノートに書いておけます。${before === null ? '' : `いまは「${before}」と書かれています。`}`,
	sharedOn: '共有日',
	shareLater: '書かない',
	shareChange: '共有日の記入',
};

export const reportActsEn: ReportActWords = {
	whichDocument: 'Which document?',
	document: (title, visit) => (visit === null ? title : `${title}, ${visit}`),
	copies: { team: 'For the support team only', owner: 'A copy for the owner: only what may be shown' },
	whereTo: (document) => `Where should “${document}” go?`,
	outlets: {
		file: { name: 'Write it to a note', about: 'A new note in the client’s folder, which is opened' },
		clipboard: { name: 'Copy', about: 'As Markdown, to be pasted elsewhere' },
		print: { name: 'Print', about: 'On A4; the print dialog can make a PDF of it' },
	},
	fileName: (client, document, copy) => `${client} ${document}${copy === 'owner' ? ' (owner’s copy)' : ''}`,
	change: 'Report',
	isFor: { team: 'It is for the support team only.', owner: 'It is a copy for the owner. Please read it before you hand it over.' },
	written: (path) => `Written to ${path}.`,
	between: ' ',
	copied: 'Copied.',
	printing: 'The print dialog opens.',
	whichTemplate: 'Which note is the template?',
	noTemplate: 'No note can be a template. Write {{goal}} and the like into a note without a type, and they are filled in.',
	unknown: (names) => `These names mean nothing here and were left as they are: ${names.join(', ')}`,
	noVisitHeld: 'No visit has taken place yet.',
	shared: (visit) => `The record of ${visit} has been copied. Paste it into a mail or a chat.`,
	shareOffer: (before) => `Once it is sent, the day can be written to the visit’s note.${before === null ? '' : ` It says ${before} now.`}`,
	sharedOn: 'Shared on',
	shareLater: 'Do not write it',
	shareChange: 'Day of sharing',
};
