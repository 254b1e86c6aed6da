/** The layout as a value: kept in the browser, and opened again at the next start with only the visible views loaded. */
import type { LeafState } from './leaf.ts';
import type { WorkspaceSplit, WorkspaceTabs } from './split.ts';
import type { Workspace } from './workspace.ts';

interface TabsLayout {
	readonly leaves: readonly (LeafState & { readonly id: string })[];
	readonly active: number;
}

interface DockLayout {
	readonly collapsed: boolean;
	readonly width: number;
	readonly groups: readonly TabsLayout[];
}

export interface Layout {
	readonly version: 1;
	readonly left: DockLayout;
	readonly middle: readonly TabsLayout[];
	readonly right: DockLayout;
	readonly active: string | null;
}

export function layoutOf({ leftSplit, rootSplit, rightSplit, activeLeaf }: Workspace): Layout {
	const groups = (split: WorkspaceSplit): TabsLayout[] => split.groups.map(({ leaves, active }) => ({
		leaves: leaves.map((leaf) => ({ ...leaf.getViewState(), id: leaf.id })),
		active: active ? leaves.indexOf(active) : 0,
	}));
	const dock = (split: typeof leftSplit): DockLayout => ({ collapsed: split.collapsed, width: split.width, groups: groups(split) });
	return { version: 1, left: dock(leftSplit), middle: groups(rootSplit), right: dock(rightSplit), active: activeLeaf?.id ?? null };
}

/** What was kept, or at the first start the files on the left and a new tab. */
export async function openLayout(workspace: Workspace, kept: unknown): Promise<void> {
	const layout = isLayout(kept) ? kept : null;
	const mobile = workspace.containerEl.doc.body.hasClass('is-mobile');
	if (layout) await openKept(workspace, layout, mobile);
	if (workspace.getLeavesOfType('file-explorer').length === 0) {
		await workspace.getLeftLeaf(false).setViewState({ type: 'file-explorer' });
		if (!layout && !mobile) workspace.leftSplit.expand();
	}
	if (workspace.rootSplit.leaves.length === 0) workspace.createLeafInTabs(workspace.rootSplit.firstGroup());
	const active = (layout?.active ? workspace.getLeafById(layout.active) : null) ?? workspace.getMostRecentLeaf();
	if (active && !(mobile && workspace.isSideLeaf(active))) workspace.setActiveLeaf(active, { focus: true });
}

const isLayout = (value: unknown): value is Layout => typeof value === 'object' && value !== null && (value as Partial<Layout>).version === 1;

async function openKept(workspace: Workspace, { left, middle, right }: Layout, mobile: boolean): Promise<void> {
	for (const group of middle) await openTabs(workspace, workspace.rootSplit.addGroup(), group, true);
	for (const [dock, kept] of [[workspace.leftSplit, left], [workspace.rightSplit, right]] as const) {
		const open = !kept.collapsed && !mobile;
		dock.setWidth(kept.width);
		for (const group of kept.groups) await openTabs(workspace, dock.addGroup(), group, open);
		if (open && kept.groups.length > 0) dock.expand();
	}
}

/** Only the leaf in sight gets its view at once. */
async function openTabs(workspace: Workspace, tabs: WorkspaceTabs, { leaves, active }: TabsLayout, visible: boolean): Promise<void> {
	if (leaves.length === 0) {
		workspace.createLeafInTabs(tabs);
		return;
	}
	for (const { id, ...state } of leaves) workspace.createLeafInTabs(tabs, false, id).defer(fileIsThere(workspace, state) ? state : { type: 'empty' });
	const shown = tabs.leaves[active] ?? tabs.leaves[0];
	if (!shown) return;
	if (visible) await shown.loadIfDeferred();
	tabs.show(shown);
}

function fileIsThere({ app: { vault } }: Workspace, { state }: LeafState): boolean {
	const path = state?.['file'];
	return typeof path !== 'string' || vault.getFileByPath(path) !== null;
}
