/** The commands that ask about the wording of the note that is being written, and lead from question to question. */
import type { Command } from 'obsidian';
import type { CommandId } from '../../lang/faces/commands.ts';
import type { Workshop } from '../workshop.ts';
import type { WordingDesk } from './wording-desk.ts';

type WordingCommandId = Extract<CommandId, `${string}-wording`>;

export function wordingCommands({ index, words }: Workshop, desk: WordingDesk): Command[] {
	/** Offered in notes of clients, where `fits`. */
	const command = (id: WordingCommandId, icon: string, act: (path: string) => void, fits: (path: string) => boolean = () => true): Command => ({
		id,
		icon,
		name: words.commands.names[id],
		editorCheckCallback: (checking, _, { file }) => {
			if (!file || !index.clientAt(file.path) || !fits(file.path)) return false;
			if (!checking) act(file.path);
			return true;
		},
	});
	return [
		command('check-wording', 'message-circle-question', (path) => desk.ask(path, true)),
		command('next-wording', 'corner-down-right', (path) => desk.next(path)),
		command('allow-wording', 'check', (path) => desk.allow(path), (path) => desk.atHand(path) !== null),
		command('dismiss-wording', 'x', (path) => desk.dismiss(path), (path) => desk.atHand(path) !== null),
		command('clear-wording', 'eraser', (path) => desk.clear(path), (path) => desk.isAsked(path)),
	];
}
