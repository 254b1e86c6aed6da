/** The words in and around a diagram that is embedded in a note: what it shows, what one can do, and why it shows nothing. */
import { DIAGRAM_KEYS } from '../../core/diagram-block.ts';
import type { DiagramFault } from '../../core/diagram-block.ts';
import type { Language } from '../../core/vocabulary.ts';
import { VIEWS } from '../../core/vocabulary/views.ts';
import type { View } from '../../core/vocabulary/views.ts';

export interface EmbedWords {
	/** What stands above the drawing. */
	readonly caption: (client: string, view: View, visit: number | null) => string;
	readonly larger: string;
	readonly smaller: string;
	readonly fit: string;
	readonly openView: string;
	readonly empty: string;
	/** What does not fit in the block: what was found, and what would fit. */
	readonly fault: (fault: DiagramFault) => string;
	readonly noClient: string;
	readonly notAClient: (name: string) => string;
	readonly noVisit: (no: number, known: readonly number[]) => string;
}

const names = (table: Readonly<Record<string, Readonly<Record<Language, string>>>>, language: Language): string => Object.values(table).map((term) => term[language]).join(language === 'ja' ? '、' : ', ');

export const embedJa: EmbedWords = {
	caption: (client, view, visit) => [client, VIEWS[view].ja, ...(visit === null ? [] : [`第${visit}回まで`])].join('\u3000'),
	larger: '拡大',
	smaller: '縮小',
	fit: '全体を収める',
	openView: '課題の構造を開く',
	empty: 'まだ何も書かれていません。',
	fault: ({ line, what, found }) => {
		const at = `${line}行目：`;
		switch (what) {
			case 'line': return `${at}「${found}」を読めません。「表示: 構造」のように書いてください。使えるもの：${names(DIAGRAM_KEYS, 'ja')}`;
			case 'key': return `${at}「${found}」は使えません。使えるもの：${names(DIAGRAM_KEYS, 'ja')}`;
			case 'twice': return `${at}「${found}」は二つ目です。一つだけ書いてください。`;
			case 'client': return `${at}支援先「${found}」を読めません。「支援先: [[支援先のノート]]」のように書いてください。`;
			case 'view': return `${at}「${found}」という表示はありません。使えるもの：${names(VIEWS, 'ja')}`;
			case 'visit': return `${at}「${found}」は訪問の回ではありません。「回: 5」のように書いてください。`;
		}
	},
	noClient: 'このノートは、どの支援先のものでもありません。「支援先: [[支援先のノート]]」と書いてください。',
	notAClient: (name) => `「${name}」という支援先のノートがありません。支援先のノートの名前を確かめてください。`,
	noVisit: (no, known) => `第${no}回の訪問がありません。${known.length === 0 ? '訪問の記録がまだありません。' : `あるもの：${known.join('、')}`}`,
};

export const embedEn: EmbedWords = {
	caption: (client, view, visit) => [client, VIEWS[view].en, ...(visit === null ? [] : [`up to visit ${visit}`])].join(' · '),
	larger: 'Larger',
	smaller: 'Smaller',
	fit: 'Show all',
	openView: 'Open the issue structure',
	empty: 'Nothing is written yet.',
	fault: ({ line, what, found }) => {
		const at = `Line ${line}: `;
		switch (what) {
			case 'line': return `${at}“${found}” cannot be read. Write it as “view: structure”. There are ${names(DIAGRAM_KEYS, 'en')}.`;
			case 'key': return `${at}“${found}” is not known. There are ${names(DIAGRAM_KEYS, 'en')}.`;
			case 'twice': return `${at}“${found}” is the second of its kind. Write one.`;
			case 'client': return `${at}the client “${found}” cannot be read. Write it as “client: [[note of the client]]”.`;
			case 'view': return `${at}there is no view “${found}”. There are ${names(VIEWS, 'en')}.`;
			case 'visit': return `${at}“${found}” is not the number of a visit. Write it as “visit: 5”.`;
		}
	},
	noClient: 'This note belongs to no client. Write “client: [[note of the client]]”.',
	notAClient: (name) => `There is no client note “${name}”. See what the client’s note is called.`,
	noVisit: (no, known) => `There is no visit ${no}. ${known.length === 0 ? 'No visit is recorded yet.' : `There are ${known.join(', ')}.`}`,
};
