/** What a self-check has to say in a language. */

/** One self-check in words. */
export interface CheckText {
	/** What has been done, said by the person who did it. */
	readonly text: string;
	/** The same for a supporter alone, where it is not the same. */
	readonly solo?: string;
}
/** Texts for the checks of one table. */
export type CheckTexts<C> = { readonly [Id in keyof C]: CheckText };
