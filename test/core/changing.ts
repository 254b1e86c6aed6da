/** Changes of a vault in the tests of core: edits and new notes carried out on texts, as the writer would. */
import type { PlacedEdits } from '../../src/core/link-edits.ts';
import type { NewNote } from '../../src/core/new-note.ts';
import { applyEdits } from '../../src/core/property-edit.ts';
import { edgeLine, onlyClient } from './vault.ts';
import type { Vault } from './vault.ts';

/** The vault after edits and with new notes. @throws Error when an edit is refused, or a new note has the path of another */
export function changedVault(vault: Vault, edit: readonly PlacedEdits[], create: readonly NewNote[] = []): Vault {
	const texts: Record<string, string> = { ...vault };
	for (const { path, text } of create) {
		if (path in texts) throw new Error(`${path} is taken`);
		texts[path] = text;
	}
	for (const { path, edits } of edit) {
		const result = applyEdits(texts[path] ?? '', edits);
		if (!result.ok) throw new Error(`${path}: ${JSON.stringify(result.refusal)}`);
		texts[path] = result.text;
	}
	return texts;
}

/** The ground that links of the only client are written on. */
export const groundOf = (vault: Vault): { notebook: ReturnType<typeof onlyClient>['notebook']; client: ReturnType<typeof onlyClient>['client']; textOf: (path: string) => string } => {
	const { notebook, client } = onlyClient(vault);
	return { notebook, client, textOf: (path) => vault[path] ?? '' };
};

/** The links of the only client, without those to records. */
export const linesOf = (vault: Vault): string[] => onlyClient(vault).graph.edges.filter(({ relation }) => relation !== 'from').map(edgeLine);
