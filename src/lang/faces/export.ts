/** The words of exports: what a file is called, and where it went. */
import type { View } from '../../core/vocabulary/views.ts';
import { VIEWS } from '../../core/vocabulary/views.ts';

export interface ExportWords {
	/** In a menu. */
	readonly acts: Readonly<Record<'svg' | 'png' | 'canvas' | 'mermaid' | 'copy' | 'print', string>>;
	/** The name of a new file, without its ending. */
	readonly fileName: (client: string, view: View, visit: number | null) => string;
	/** What is undone. */
	readonly change: string;
	readonly written: (path: string) => string;
	readonly copied: string;
	readonly mermaidCopied: string;
	/** There is nothing to be seen in the drawing. */
	readonly nothing: string;
	/** The clipboard does not take it. */
	readonly copyFailed: (why: string) => string;
}

export const exportsJa: ExportWords = {
	acts: { svg: 'SVGとして書き出す', png: 'PNGとして書き出す（2倍）', canvas: 'キャンバスとして書き出す', mermaid: 'Mermaidとしてコピー', copy: '図としてコピー', print: '印刷' },
	fileName: (client, view, visit) => `${client} 課題の${VIEWS[view].ja}${visit === null ? '' : ` 第${visit}回まで`}`,
	change: '図の書き出し',
	written: (path) => `${path} に書き出しました。`,
	copied: '図をコピーしました。',
	mermaidCopied: 'Mermaidの図をコピーしました。ノートに貼り付けられます。',
	nothing: '書き出すものがまだありません。',
	copyFailed: (why) => `コピーできませんでした（${why}）。ウィンドウを選んでから、もう一度お試しください。`,
};

export const exportsEn: ExportWords = {
	acts: { svg: 'Export as SVG', png: 'Export as PNG (2×)', canvas: 'Export as a canvas', mermaid: 'Copy as Mermaid', copy: 'Copy as a picture', print: 'Print' },
	fileName: (client, view, visit) => `${client} issue ${VIEWS[view].en.toLowerCase()}${visit === null ? '' : ` up to visit ${visit}`}`,
	change: 'Export of the diagram',
	written: (path) => `Written to ${path}.`,
	copied: 'The picture has been copied.',
	mermaidCopied: 'The Mermaid diagram has been copied and can be pasted into a note.',
	nothing: 'There is nothing to export yet.',
	copyFailed: (why) => `It could not be copied (${why}). Choose the window and try again.`,
};
