/** Findings about essential issues, the vision and the owner’s words (domain D4). */

export const ESSENTIALS = {} as const;
