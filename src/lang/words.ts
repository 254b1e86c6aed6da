/** What a language has to say: a code that has no words does not compile. */
import type { Fit, Problem } from '../core/problem.ts';
import type { RefusalReason, Refusal } from '../core/refusal.ts';
import type { Language } from '../core/vocabulary.ts';
import type { ChoiceList } from '../core/vocabulary/choices.ts';
import type { NoteType, Stage } from '../core/vocabulary/note-types.ts';
import type { ClientViewWords } from './faces/client-view.ts';
import type { CommandWords } from './faces/commands.ts';
import type { NoticeWords } from './faces/notices.ts';
import type { SettingsWords } from './faces/settings.ts';

export interface Words {
	readonly language: Language;
	/** What is wrong with a note: what was found and what would fit, one sentence each. */
	readonly problem: (problem: Problem) => string;
	readonly refusal: (refusal: Refusal) => string;
	/** A choice by its canonical word. */
	readonly choice: (choices: ChoiceList, word: string) => string;
	readonly stage: (stage: Stage) => string;
	readonly cli: CliWords;
	readonly notices: NoticeWords;
	readonly clientView: ClientViewWords;
	readonly commands: CommandWords;
	readonly settings: SettingsWords;
}

/** Sentences for each kind of problem and of refusal, from which a language builds `problem` and `refusal`. */
export type FitWords = Readonly<Record<Fit, (problem: Problem) => string>>;
export type RefusalWords = Readonly<Record<RefusalReason, string>>;

export interface CliWords {
	readonly help: string;
	/** Why a file or folder cannot be used, by the system's code. */
	readonly fileFault: (code: string) => string;
	readonly usage: {
		readonly noCommand: string;
		readonly unknownCommand: (name: string) => string;
		readonly unknownOption: (name: string) => string;
		readonly otherCommand: (option: string, command: string) => string;
		readonly notUtf8: (path: string) => string;
		readonly insideVault: (path: string) => string;
		readonly unread: (path: string, why: string) => string;
		readonly needsValue: (name: string) => string;
		readonly tooMany: (word: string) => string;
		readonly noVault: string;
		readonly badVault: (path: string, why: string) => string;
		readonly badDate: (found: string) => string;
		readonly badLanguage: (found: string) => string;
		readonly badFormat: (found: string, known: string) => string;
		readonly notYet: (option: string) => string;
		readonly needsClient: string;
		readonly noClient: (name: string, known: readonly string[]) => string;
		readonly manyClients: (name: string, paths: readonly string[]) => string;
		readonly needsStage: string;
		readonly badStage: (found: string) => string;
		readonly badVisit: (found: string) => string;
		readonly noVisit: (no: number) => string;
		readonly writeFailed: (path: string, why: string) => string;
		readonly changedMeanwhile: (path: string) => string;
	};
	readonly reading: (read: number, all: number) => string;
	readonly noClients: string;
	readonly labels: Readonly<Record<'stage' | 'stages' | 'goal' | 'essential' | 'visits' | 'requests' | 'short' | 'notes' | 'structure' | 'problems' | 'client', string>>;
	readonly columns: Readonly<Record<'client' | 'stage' | 'since' | 'last' | 'next' | 'requests' | 'short' | 'problems', string>>;
	readonly noStage: string;
	readonly since: (day: string, days: number) => string;
	readonly sinceUnknown: string;
	readonly days: (days: number) => string;
	readonly visit: (no: number | null, day: string | null) => string;
	readonly last: string;
	readonly next: string;
	readonly none: string;
	/** A visit still planned although its day has passed. */
	readonly overdue: (visit: string) => string;
	readonly nextContact: (day: string) => string;
	readonly count: (n: number) => string;
	readonly clientSide: string;
	readonly ourSide: string;
	/** Words in brackets behind others. */
	readonly inBrackets: (words: string) => string;
	readonly requestOf: (who: string, what: string) => string;
	readonly places: (n: number) => string;
	readonly fromVisit: (no: number | null) => string;
	readonly noteCount: (type: NoteType, n: number) => string;
	readonly factCount: (notes: number, lines: number) => string;
	readonly linkCount: (links: number, unusual: number, loops: number) => string;
	readonly separator: string;
	readonly noChange: (stage: string) => string;
	readonly wouldChange: string;
	readonly changed: string;
}
