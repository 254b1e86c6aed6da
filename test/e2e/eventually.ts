/** Waiting for what will come: looks again and again, and never sleeps for a fixed time. */
import { vi } from 'vitest';

/** Much longer than anything takes, as several browsers may share the machine. Milliseconds. */
export const PATIENCE = 20_000;

/** Resolves with what `look` gives once it no longer throws; rejects with its last error. */
export function eventually<T>(look: () => T | Promise<T>, patience = PATIENCE): Promise<T> {
	return vi.waitFor(look, { timeout: patience, interval: 20 });
}
