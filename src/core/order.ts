/** The one order of text: by code units, the same on every machine and in every language. */

/** Negative when the first comes first, as `sort` wants it. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
