/** What happens when a file changes on disk while the editor holds unsaved text: a line-wise merge, written down so that tests can fail on it. */
import { applyPatch, structuredPatch } from 'diff';

/** The paths of the notes for which a merge was needed. Nothing the plugin does should ever need one. */
export const merges: string[] = [];

/** The unsaved text with the change on disk worked in; where that cannot be done, the unsaved text as it is. */
export function merged(path: string, base: string, unsaved: string, onDisk: string): string {
	merges.push(path);
	const result = applyPatch(unsaved, structuredPatch(path, path, base, onDisk), { fuzzFactor: 2 });
	return result === false ? unsaved : result;
}
