/** A client built for a test of findings: notes by a short name, and what is found in it. */
import { engagementOf } from '../../../src/core/engagement.ts';
import type { Engagement } from '../../../src/core/engagement.ts';
import { findingsOf } from '../../../src/core/findings/index.ts';
import type { Found, FindingCode, FoundOf } from '../../../src/core/findings/index.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import type { Settings } from '../../../src/core/settings.ts';
import { note, onlyClient } from '../vault.ts';

export const TODAY = '2026-01-25';

/** Notes by name: properties, and behind an empty line the body. */
export type Notes = Readonly<Record<string, string>>;
export interface Around {
	/** Properties of the client's own note, and behind an empty line its body; stage 7 when nothing is told. */
	readonly client?: string;
	readonly today?: string;
	readonly settings?: Partial<Settings>;
}

function textOf(told: string): string {
	const [properties = '', ...body] = told.split('\n\n');
	return note(...properties.split('\n')) + body.join('\n\n');
}

/** The engagement that these notes tell of. */
export function engagement(notes: Notes, { client = '段階: 7', today = TODAY, settings = {} }: Around = {}): Engagement {
	const files = Object.entries(notes).map(([name, told]) => [`甲/${name}.md`, textOf(told)] as const);
	const { notebook, client: only } = onlyClient({ '甲/甲.md': textOf(`種別: 支援先\n${client}`), ...Object.fromEntries(files) });
	return engagementOf(notebook, only, today, { ...DEFAULT_SETTINGS, ...settings });
}

/** What is found of one code. */
export const found = <C extends FindingCode>(code: C, notes: Notes, around?: Around): readonly FoundOf<C>[] =>
	findingsOf(engagement(notes, around)).filter((one: Found): one is Found & FoundOf<C> => one.code === code);

/** The notes that a finding names, a line each, without folder and ending: `a b` is about a and b. */
export const about = (code: FindingCode, notes: Notes, around?: Around): string[] =>
	found(code, notes, around).map(({ ids }) => ids.map((id) => id.replace(/^甲\//, '').replace(/\.md(?=$|#)/, '')).join(' '));
