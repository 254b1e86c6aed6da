/** Findings about the rhythm of visits and what their records show (domain D4). */

export const VISITS = {} as const;
