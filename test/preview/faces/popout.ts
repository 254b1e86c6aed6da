/** Windows of their own: a blank page of the same origin that is given the helpers, the styles and the keys. */
import { installDomHelpers } from '../world/dom-helpers.ts';
import type { HelpedWindow } from '../world/dom-helpers.ts';
import { WorkspaceWindow } from './split.ts';
import { sayWhatThisIs } from './surroundings.ts';
import { watchTooltips } from './tooltip.ts';
import { words } from './words.ts';
import type { Workspace } from './workspace.ts';

export function openWindow(workspace: Workspace): WorkspaceWindow {
	const win = window.open('about:blank', '_blank', 'popup,width=900,height=700') as HelpedWindow | null;
	if (!win) throw new Error(words.noPopout);
	installDomHelpers(win);
	dress(win.document);
	workspace.app.listen(win);
	watchTooltips(win.document);
	followFocus(win);
	const container = win.document.body.createDiv('app-container');
	sayWhatThisIs(container);
	const box = container.createDiv('workspace').createDiv('workspace-split mod-vertical mod-root');
	const popout = new WorkspaceWindow(workspace.app, box);
	workspace.windows.push(popout);
	win.addEventListener('pagehide', () => { closed(workspace, popout, win); });
	workspace.trigger('window-open', popout, win);
	return popout;
}

function dress(doc: Document): void {
	doc.title = document.title;
	doc.documentElement.lang = document.documentElement.lang;
	doc.body.className = document.body.className;
	doc.body.addClass('is-popout-window');
	for (const style of Array.from(document.querySelectorAll('style, link[rel="stylesheet"]'))) doc.head.appendChild(doc.importNode(style, true));
}

/** `activeWindow` is the one the user is in. */
function followFocus(win: HelpedWindow): void {
	const set = (active: Window): void => {
		for (const one of [window, win]) {
			one.activeWindow = active;
			one.activeDocument = active.document;
		}
	};
	win.addEventListener('focus', () => { set(win); });
	win.addEventListener('pagehide', () => { set(window); });
	window.addEventListener('focus', () => { set(window); });
	set(win);
}

function closed(workspace: Workspace, popout: WorkspaceWindow, win: Window): void {
	const at = workspace.windows.indexOf(popout);
	if (at < 0) return;
	workspace.windows.splice(at, 1);
	for (const leaf of popout.leaves) leaf.detach();
	workspace.trigger('window-close', popout, win);
}
