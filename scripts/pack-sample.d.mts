/** What scripts/pack-sample.mjs offers, for the tests. */
import type { Plugin } from 'esbuild';

export function sampleNotes(root?: string): Record<string, string>;
export function packed(notes: Readonly<Record<string, string>>): string;
export function sampleVault(root?: string): Plugin;
