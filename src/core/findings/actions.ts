/** Findings about what is being done, by whom and towards what (domain D4). */

export const ACTIONS = {} as const;
