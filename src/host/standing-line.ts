/** Where the client of a note stands, in one line: for the status bar and above the text. */
import type { Client } from '../core/client.ts';
import { standingOf } from '../core/standing.ts';
import { stageText } from '../core/stage.ts';
import { daysBetween } from '../core/calendar.ts';
import { clientHeader } from '../editor/index.ts';
import { openClientView } from './client/open-client-view.ts';
import { onShownChange, shownPath } from './editing/shown-note.ts';
import type { Workshop } from './workshop.ts';

/** Stage and next visit in words. */
export function standingParts({ words, today }: Workshop, client: Client): readonly string[] {
	const { commands, clientView, language } = words;
	const { state, next } = standingOf(client, today());
	const on = next?.fields.date;
	const visit = next && clientView.visitOn(next.fields.no ?? null, on === undefined ? clientView.noDate : clientView.dayAway(on, daysBetween(today(), on)));
	return commands.standing(state.stage === null ? null : stageText(state.stage, language), visit);
}

/** Shows the line of the active note's client in an element of the status bar; a click opens the client view. @returns what ends it */
export function followInStatusBar(shop: Workshop, el: HTMLElement): () => void {
	const { app, index, words } = shop;
	const clientOf = (): Client | null => index.clientAt(app.workspace.getActiveFile()?.path ?? '/');
	el.addClasses(['bansou-status', 'mod-clickable']);
	el.setAttrs({ role: 'button', tabindex: '0', 'data-tooltip-position': 'top' });
	const draw = (): void => {
		const client = app.workspace.getActiveFile() ? clientOf() : null;
		el.toggle(client !== null);
		const text = client ? words.clientView.beside(...standingParts(shop, client)) : '';
		if (el.textContent === text) return;
		el.setText(text);
		el.ariaLabel = words.clientView.beside(text, words.commands.openView);
	};
	const open = (): void => void openClientView(app, clientOf());
	el.addEventListener('click', open);
	el.addEventListener('keydown', (event) => {
		if (event.key !== 'Enter' && event.key !== ' ') return;
		event.preventDefault();
		open();
	});
	draw();
	const opened = app.workspace.on('file-open', draw);
	const changed = index.onChange(draw);
	return () => {
		app.workspace.offref(opened);
		changed();
	};
}

/** The same line above the text of a client's notes, as an extension for every editor. */
export function editorHeader(shop: Workshop): ReturnType<typeof clientHeader> {
	const { app, index, settings, words } = shop;
	return clientHeader({
		headerOf: (state) => {
			const path = shownPath(state);
			const client = path !== null && settings.current.showEditorHeader ? index.clientAt(path) : null;
			if (!client) return null;
			const parts = [client.name, ...standingParts(shop, client)];
			return { parts, label: words.clientView.beside(...parts, words.commands.openView) };
		},
		onChange: (listener) => onShownChange(shop, listener),
		open: (state) => void openClientView(app, index.clientAt(shownPath(state) ?? '/')),
	});
}
