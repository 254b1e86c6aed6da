/** Finds the Chromium that the tests drive. */

/** The path of a Chromium that can be run, or null. */
export function findChromium(env?: Readonly<Record<string, string | undefined>>): string | null;
