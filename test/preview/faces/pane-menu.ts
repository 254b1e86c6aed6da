/** The menu of a tab or of the three dots in a view's header. */
import { TFile } from '../world/files.ts';
import { Menu } from './menu.ts';
import type { View } from './view.ts';
import { words } from './words.ts';

export function showPaneMenu(view: View, event: MouseEvent, source: 'more-options' | 'tab-header' = 'more-options'): void {
	event.preventDefault();
	const menu = new Menu();
	const { leaf, app: { workspace } } = view;
	view.onPaneMenu(menu, source);
	const { file } = view as { file?: unknown };
	if (file instanceof TFile) workspace.trigger('file-menu', menu, file, source, leaf);
	menu.addItem((item) => item.setSection('pane').setTitle(leaf.pinned ? words.unpin : words.pin).setIcon(leaf.pinned ? 'pin-off' : 'pin').onClick(() => { leaf.togglePinned(); }));
	if (!workspace.isSideLeaf(leaf) && !view.containerEl.doc.body.hasClass('is-mobile'))
		menu.addItem((item) => item.setSection('pane').setTitle(words.openInNewWindow).setIcon('picture-in-picture-2').onClick(() => { workspace.moveLeafToPopout(leaf); }));
	menu.addItem((item) => item.setSection('close').setTitle(words.close).setIcon('x').onClick(() => { leaf.detach(); }));
	menu.showAtMouseEvent(event);
}
