/** Findings about what facts say, and what has none (domain D4). */

export const EVIDENCE = {} as const;
