/** Lines of talk in editors: which editors show a note with talk, the palette that begins the next line, and the commands for both. */
import { editorInfoField } from 'obsidian';
import type { Command, Editor } from 'obsidian';
import type { Client } from '../../core/client.ts';
import { nextSpeaker, nextTalkLine } from '../../core/next-talk-line.ts';
import type { Written } from '../../core/next-talk-line.ts';
import type { TalkNote } from '../../core/note.ts';
import type { Element } from '../../core/talk.ts';
import { talkInText } from '../../core/talk-in-text.ts';
import { CLIENT_ELEMENTS, SUPPORTER_ELEMENTS } from '../../core/vocabulary/choices.ts';
import { talkLines, TalkPalette, toneOf } from '../../editor/index.ts';
import type { Extension, IsIt, PaletteGroup } from '../../editor/index.ts';
import type { Workshop } from '../workshop.ts';
import { onShownChange, shownPath } from './shown-note.ts';

/** A note in which talk is recorded, and whose it is. */
export interface TalkPlace {
	readonly client: Client;
	readonly note: TalkNote;
}
/** What is written into an editor, worked out from its text and its selection. */
export type Change = (text: string, from: number, to: number) => Written | null;

export class TalkDesk {
	readonly extension: Extension;
	readonly #shop: Workshop;
	readonly #palette = new TalkPalette();

	constructor(shop: Workshop) {
		this.#shop = shop;
		const { settings } = shop;
		const lines = talkLines({
			talkOf: (state) => {
				const path = shownPath(state);
				const place = path !== null && settings.current.showTalkLines ? this.placeOf(path) : null;
				return place && talkInText(place.client, place.note, state.doc.toString());
			},
			onChange: (listener) => onShownChange(shop, listener),
		});
		this.extension = [lines, this.#palette.extension];
	}

	/** A visit or a hearing at a path, with its client; else null. */
	placeOf(path: string): TalkPlace | null {
		const { index } = this.#shop;
		const note = index.notebook.get(path);
		const client = index.clientAt(path);
		return client && (note?.type === 'visit' || note?.type === 'hearing') ? { client, note } : null;
	}

	/** Writes into an editor as one step that can be undone. */
	write(editor: Editor, change: Change): void {
		this.#palette.write(showing(editor), ({ doc, selection: { main } }) => change(doc.toString(), main.from, main.to));
	}

	/** Begins the next line of talk. */
	begin(editor: Editor, { client, note }: TalkPlace, element: Element): void {
		const { words, say } = this.#shop;
		this.write(editor, (text, _, at) => {
			const next = nextTalkLine(client, note, text, at, element);
			if (next.ok) return next.written;
			say(words.refusal(next.refusal));
			return null;
		});
	}

	/** Asks at the cursor which element the next line has. */
	ask(editor: Editor, place: TalkPlace): void {
		const { words: { talkLines: words } } = this.#shop;
		const [text, at] = [editor.getValue(), editor.posToOffset(editor.getCursor())];
		const group = (elements: readonly Element[], side: 'ours' | 'owner'): PaletteGroup => ({
			name: nextSpeaker(place.client, place.note, text, at, elements[0] ?? 'その他'),
			entries: elements.map((element) => ({ name: words.element(element), tone: toneOf({ side, element }), choose: () => this.begin(editor, place, element) })),
		});
		this.#palette.open(showing(editor), { label: words.palette, groups: [group(OURS, 'ours'), group(THEIRS, 'owner')] });
	}
}

const OURS = SUPPORTER_ELEMENTS.map(({ ja }) => ja);
const THEIRS = CLIENT_ELEMENTS.map(({ ja }) => ja);
const showing = (editor: Editor): IsIt => (state) => state.field(editorInfoField, false)?.editor === editor;

/** Offered where talk is recorded: the palette, and a command for each element, for hotkeys of one's own. */
export function talkCommands({ words }: Workshop, desk: TalkDesk): Command[] {
	const command = (id: string, name: string, icon: string, act: (editor: Editor, place: TalkPlace) => void): Command => ({
		id, name, icon,
		editorCheckCallback: (checking, editor, { file }) => {
			const place = file && desk.placeOf(file.path);
			if (!place) return false;
			if (!checking) act(editor, place);
			return true;
		},
	});
	return [
		command('next-talk-line', words.commands.names['next-talk-line'], 'message-square-plus', (editor, place) => desk.ask(editor, place)),
		...[...SUPPORTER_ELEMENTS, ...CLIENT_ELEMENTS].map(({ ja, en }) => command(`talk-${en}`, words.talkLines.insert(ja), 'message-square', (editor, place) => desk.begin(editor, place, ja))),
	];
}
