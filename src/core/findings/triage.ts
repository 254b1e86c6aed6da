/** Findings about signs of a turnaround phase (domain D4). */

export const TRIAGE = {} as const;
