/** The words around findings, wherever they are listed: shown to the supporter only. */
import type { FindingLevel } from '../../core/finding.ts';

export interface FindingListWords {
	readonly title: string;
	/** ◎ ○ ・, and the word read aloud for each. */
	readonly levels: Readonly<Record<FindingLevel, { readonly sign: string; readonly name: string }>>;
	/** What a button says, and what the form behind it asks for. */
	readonly confirm: string;
	readonly reason: string;
	/** Leads to the diagram, for what more than two notes make together. */
	readonly showGraph: string;
	/** What was confirmed before, and has changed since. */
	readonly before: (day: string, reason: string) => string;
	readonly others: (count: number) => string;
	readonly confirmed: (count: number) => string;
	readonly confirmedLine: (day: string, reason: string) => string;
	readonly moreNotes: (count: number) => string;
	readonly change: string;
}

export const findingListJa: FindingListWords = {
	title: '確かめたいこと',
	levels: { high: { sign: '◎', name: '確かめたい' }, medium: { sign: '○', name: '気に留めたい' }, low: { sign: '・', name: '参考' } },
	confirm: '確かめた',
	reason: 'ひとこと（任意）',
	showGraph: '図で見る',
	before: (day, reason) => `前に確かめたこと（${day}）${reason === '' ? '' : `：${reason}`}`,
	others: (count) => `ほかに${count}件`,
	confirmed: (count) => `確かめたこと ${count}件`,
	confirmedLine: (day, reason) => `${day}\u3000${reason}`,
	moreNotes: (count) => `ほか${count}件`,
	change: '確かめたことの記録',
};

export const findingListEn: FindingListWords = {
	title: 'Worth checking',
	levels: { high: { sign: '◎', name: 'worth checking' }, medium: { sign: '○', name: 'worth keeping in mind' }, low: { sign: '・', name: 'for reference' } },
	confirm: 'Checked',
	reason: 'One line (optional)',
	showGraph: 'See the diagram',
	before: (day, reason) => `Checked before (${day})${reason === '' ? '' : `: ${reason}`}`,
	others: (count) => `${count} more`,
	confirmed: (count) => `${count} checked`,
	confirmedLine: (day, reason) => `${day}  ${reason}`,
	moreNotes: (count) => `${count} more`,
	change: 'note of what was checked',
};
