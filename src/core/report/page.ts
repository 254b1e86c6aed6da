/** A report as a value: a title and blocks of plain words. No string in it is Markdown; whoever writes it out makes the words harmless. */

/** One part of a report. */
export type ReportBlock =
	| { readonly is: 'heading'; readonly words: string }
	/** A sentence of ours, or one value that stands alone. */
	| { readonly is: 'words'; readonly words: string }
	| { readonly is: 'list'; readonly items: readonly string[] }
	/** A form: a label and what was filled in beside it. `head` names the two columns. */
	| { readonly is: 'fields'; readonly head: readonly [string, string]; readonly rows: readonly FieldRow[] }
	| { readonly is: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

export type FieldRow = readonly [label: string, values: readonly string[]];

export interface ReportPage {
	readonly title: string;
	readonly blocks: readonly ReportBlock[];
}
