/** The words of a command line → what is asked for, or the one thing that is wrong with them. */
import { isDate } from '../core/calendar.ts';
import { viewNamed } from '../core/diagram-block.ts';
import type { Language } from '../core/vocabulary.ts';
import { VIEWS } from '../core/vocabulary/views.ts';
import type { View } from '../core/vocabulary/views.ts';
import { programWordsOf } from '../lang/index.ts';
import type { ProgramWords } from '../lang/index.ts';

/** A wrong use of the command line; its message is the one line to show. */
export class UsageError extends Error {}

export type Command = 'check' | 'status' | 'stage' | 'graph' | 'report';
const COMMANDS: readonly Command[] = ['check', 'status', 'stage', 'graph', 'report'];

export interface Invocation {
	readonly command: Command;
	/** The vault's folder as given. */
	readonly vault: string;
	readonly words: ProgramWords;
	/** ISO date to read as of. */
	readonly today: string;
	readonly json: boolean;
	readonly client: string | null;
	readonly to: string | null;
	readonly reason: string;
	readonly write: boolean;
	readonly format: string | null;
	readonly asOfVisit: string | null;
	readonly view: View;
	/** Which document. */
	readonly form: string | null;
	/** The visit the document is about. */
	readonly visit: string | null;
	/** Only what the owner may see. */
	readonly owner: boolean;
	/** File of settings to use in place of the vault's own, or null. */
	readonly settings: string | null;
	/** File for the answer, or null for standard output. */
	readonly output: string | null;
}
/** What needs no vault. */
export interface About {
	readonly about: 'help' | 'version';
	readonly words: ProgramWords;
}

/** Options by name, whether they take a value, and the commands that know them. */
interface Option {
	readonly takes: 'value' | 'flag';
	readonly of: readonly Command[];
}
const option = (takes: Option['takes'], ...of: Command[]): Option => ({ takes, of: of.length > 0 ? of : COMMANDS });
const OPTIONS = new Map<string, Option>([
	['today', option('value')], ['lang', option('value')], ['settings', option('value')], ['json', option('flag', 'check', 'status', 'stage', 'graph')], ['help', option('flag')], ['version', option('flag')],
	['client', option('value', 'check', 'graph', 'stage', 'report')],
	['to', option('value', 'stage')], ['reason', option('value', 'stage')], ['write', option('flag', 'stage')],
	['format', option('value', 'graph')], ['as-of-visit', option('value', 'graph')], ['output', option('value', 'graph', 'report')], ['view', option('value', 'graph')], ['owner', option('flag', 'graph', 'report')],
	['form', option('value', 'report')], ['visit', option('value', 'report')],
]);
const SHORT = new Map([['-o', 'output'], ['-h', 'help']]);

/**
 * @param args the words behind the program's name
 * @param today the day it is, ISO
 * @throws UsageError
 */
export function parseArguments(args: readonly string[], today: string): Invocation | About {
	const words = programWordsOf(languageOf(args));
	const { options, rest } = readOptions(args, words);
	if (options.has('help') || rest[0] === 'help') return { about: 'help', words };
	if (options.has('version')) return { about: 'version', words };
	const { usage } = words.cli;
	const [name, vault, extra] = rest;
	if (name === undefined) throw new UsageError(usage.noCommand);
	const command = COMMANDS.find((one) => one === name);
	if (!command) throw new UsageError(usage.unknownCommand(name));
	if (vault === undefined) throw new UsageError(usage.noVault);
	if (extra !== undefined) throw new UsageError(usage.tooMany(extra));
	// An option that is passed over in silence could show what was meant to be kept back.
	for (const given of options.keys()) if (!OPTIONS.get(given)?.of.includes(command)) throw new UsageError(usage.otherCommand(`--${given}`, command));
	const day = options.get('today') ?? today;
	if (!isDate(day)) throw new UsageError(usage.badDate(day));
	const view = viewNamed(options.get('view') ?? 'whole');
	if (!view) throw new UsageError(usage.badView(options.get('view') ?? '', Object.keys(VIEWS)));
	return {
		command, vault, words, today: day,
		json: options.has('json'),
		client: options.get('client') ?? null,
		to: options.get('to') ?? null,
		reason: options.get('reason') ?? '',
		write: options.has('write'),
		format: options.get('format') ?? null,
		asOfVisit: options.get('as-of-visit') ?? null,
		view,
		form: options.get('form') ?? null,
		visit: options.get('visit') ?? null,
		owner: options.has('owner'),
		settings: options.get('settings') ?? null,
		output: options.get('output') ?? null,
	};
}

function readOptions(args: readonly string[], words: ProgramWords): { options: Map<string, string>; rest: string[] } {
	const options = new Map<string, string>();
	const rest: string[] = [];
	for (let i = 0; i < args.length; i++) {
		const arg = args[i] ?? '';
		if (arg === '--') return { options, rest: [...rest, ...args.slice(i + 1)] };
		const [, long, inline] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(arg) ?? [];
		const name = long ?? SHORT.get(arg);
		if (name === undefined && /^-./.test(arg)) throw new UsageError(words.cli.usage.unknownOption(arg));
		if (name === undefined) {
			rest.push(arg);
			continue;
		}
		const takes = OPTIONS.get(name)?.takes;
		if (!takes || (takes === 'flag' && inline !== undefined)) throw new UsageError(words.cli.usage.unknownOption(arg));
		const value = takes === 'flag' ? '' : (inline ?? args[++i]);
		if (value === undefined || (takes === 'value' && inline === undefined && value.startsWith('--'))) throw new UsageError(words.cli.usage.needsValue(arg));
		options.set(name, value);
	}
	return { options, rest };
}

/** The language comes first: it is the one every message is in. */
function languageOf(args: readonly string[]): Language {
	const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
	const value = at < 0 ? 'ja' : (args[at]?.split('=')[1] ?? args[at + 1] ?? '');
	if (value !== 'ja' && value !== 'en') throw new UsageError(programWordsOf('ja').cli.usage.badLanguage(value));
	return value;
}
