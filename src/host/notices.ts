/** Notices: one sentence, and where there is a place to look at, the way there. */
import { Notice } from 'obsidian';
import type { App, OpenViewState } from 'obsidian';
import type { Words } from '../lang/index.ts';

/** How long a sentence with a file name in it takes to read. Milliseconds. */
const LONG = 10_000;

/** Says what was not done; with a path, a button opens it at the line. */
export function showFault(app: App, words: Words, { message, path, line }: { readonly message: string; readonly path?: string; readonly line?: number }): void {
	const notice = new Notice(message, LONG);
	const file = path === undefined ? null : app.vault.getFileByPath(path);
	if (!file) return;
	const button = notice.messageEl.createEl('button', { cls: 'bansou-notice-open', text: words.notices.open });
	button.addEventListener('click', () => {
		notice.hide();
		void app.workspace.getLeaf(false).openFile(file, { active: true, ...(line === undefined ? {} : atLine(line)) });
	});
}

/** The state of a view that shows a line as it is written: front matter that cannot be read is seen in source mode only. */
export const atLine = (line: number): Pick<OpenViewState, 'state' | 'eState'> => ({ state: { mode: 'source', source: true }, eState: { line: line - 1 } });
