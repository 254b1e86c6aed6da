/** Findings about pressing matters (domain D4). */

export const SHORT_TERM = {} as const;
