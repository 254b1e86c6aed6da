/** What the page of a finding says about it in a language, beside its sentence. Kept out of the plugin: only the documentation needs it. */

export interface FindingDoc {
	/** What in the notes it looks at, and when it speaks. */
	readonly looksAt: string;
	readonly quietWhen: string;
	/** How one may answer it. */
	readonly answer: string;
	/** Where the method says so. */
	readonly source: string;
}
/** Documentation of the findings of one family. */
export type FindingDocs<F> = { readonly [C in keyof F]: FindingDoc };
