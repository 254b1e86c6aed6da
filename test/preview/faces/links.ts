/** Following a link to where it leads, making the note when there is none. */
import type { TFile } from '../world/files.ts';
import { parseLinktext } from '../world/link-resolution.ts';
import type { OpenState } from './leaf.ts';
import type { PaneKind, Workspace } from './workspace.ts';

export async function openLink(workspace: Workspace, linktext: string, sourcePath: string, kind: PaneKind, openState: OpenState = {}): Promise<void> {
	const { path, subpath } = parseLinktext(linktext);
	const file = workspace.app.metadataCache.getFirstLinkpathDest(path, sourcePath) ?? (await newNote(workspace, path, sourcePath));
	const eState = { ...(subpath === '' ? {} : { subpath }), ...openState.eState };
	await workspace.getLeaf(kind).openFile(file, { ...openState, eState });
}

async function newNote({ app: { vault, fileManager } }: Workspace, path: string, sourcePath: string): Promise<TFile> {
	const name = path.endsWith('.md') ? path : `${path}.md`;
	const folder = fileManager.getNewFileParent(sourcePath, name).path;
	return vault.create(name.includes('/') || folder === '/' ? name : `${folder}/${name}`, '');
}
