/** A transcript that is pasted where talk is recorded: asked first, with its first lines, whether it shall become lines of talk. */
import { ConfirmationModal } from 'obsidian';
import type { EventRef } from 'obsidian';
import { talkSectionAt } from '../../core/next-talk-line.ts';
import { participantsOf } from '../../core/note.ts';
import { noteLanguage } from '../../core/stage-edits.ts';
import { readTranscript } from '../../core/transcript.ts';
import { pastedLines, utteranceLine } from '../../core/transcript-paste.ts';
import type { Workshop } from '../workshop.ts';
import type { TalkDesk } from './talk-desk.ts';

/** Lines that are shown before one decides. */
const SHOWN = 6;

/** Watches what is pasted. @returns the registration, to be ended with the plugin */
export function followPastes(shop: Workshop, desk: TalkDesk): EventRef {
	return shop.app.workspace.on('editor-paste', (event, editor, { file }) => {
		const place = file && !event.defaultPrevented ? desk.placeOf(file.path) : null;
		const text = place && event.clipboardData ? plainText(event.clipboardData) : '';
		if (!place || text === '' || editor.listSelections().length !== 1) return;
		const written = editor.getValue();
		if (!talkSectionAt(place.note, written, editor.posToOffset(editor.getCursor('from')))) return;
		const participants = participantsOf(place.note);
		const utterances = readTranscript(text, participants);
		if (!utterances) return;
		event.preventDefault();
		const language = noteLanguage(written);
		const lines = utterances.map((utterance) => utteranceLine(utterance, participants, language));
		askAboutLines(shop, lines, (asLines) => {
			desk.write(editor, (now, from, to) => (asLines ? pastedLines(place.note, now, from, to, lines) : null) ?? pastedAsIs(text, from, to));
		});
	});
}

/** What is nothing but text. The app makes Markdown of everything else. */
const plainText = (data: DataTransfer): string => (data.files.length > 0 || data.types.includes('text/html') ? '' : data.getData('text/plain'));

function pastedAsIs(text: string, from: number, to: number): { from: number; to: number; insert: string; cursor: number } {
	const insert = text.replace(/\r\n?/g, '\n');
	return { from, to, insert, cursor: from + insert.length };
}

/** Whoever closes the dialog without a choice has pasted: the text goes in as it is. */
function askAboutLines({ app, words: { talkLines: { paste } } }: Workshop, lines: readonly string[], pasteThem: (asLines: boolean) => void): void {
	const modal = new ConfirmationModal(app);
	let asLines = false;
	modal.setTitle(paste.title);
	modal.contentEl.createEl('p', { text: paste.text(lines.length) });
	const list = modal.contentEl.createEl('ul', { cls: 'bansou-pasted' });
	for (const line of lines.slice(0, SHOWN)) list.createEl('li', { text: line });
	if (lines.length > SHOWN) modal.contentEl.createEl('p', { cls: 'bansou-pasted-more', text: paste.more(lines.length - SHOWN) });
	modal.addButton((button) => button.setButtonText(paste.asLines).setCta().setInitialFocus().onClick(() => void (asLines = true)));
	modal.addButton((button) => button.setButtonText(paste.asIs));
	modal.setCloseCallback(() => pasteThem(asLines));
	modal.open();
}
