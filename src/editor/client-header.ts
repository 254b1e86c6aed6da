/** Above the text of a client's note: where the client stands, as one button. Nothing is shown above other notes. */
import { StateEffect, StateField } from '@codemirror/state';
import type { EditorState, Extension } from '@codemirror/state';
import { EditorView, showPanel, ViewPlugin } from '@codemirror/view';
import type { Panel } from '@codemirror/view';
import { isWithinAnother, Rest } from './rest.ts';

/** What stands in the header, or null for no header. */
export interface Header {
	/** Words with room between them. */
	readonly parts: readonly string[];
	/** The name of the button. */
	readonly label: string;
}

/** Where the header's words come from. */
export interface HeaderSource {
	readonly headerOf: (state: EditorState) => Header | null;
	/** Calls back when a header may have changed. @returns what ends it */
	readonly onChange: (listener: () => void) => () => void;
	/** The button was pressed. */
	readonly open: (state: EditorState) => void;
}

/** The editor draws a line of its own under its panels, and lifts them over all else; they shall have the app's colour, and stay below dialogs. */
const HAIRLINE = EditorView.theme({ '.cm-panels.cm-panels-top': { borderBottom: '1px solid var(--background-modifier-border)', zIndex: '1' } });

/** The extension for all editors. */
export function clientHeader(source: HeaderSource): Extension {
	const setHeader = StateEffect.define<Header | null>();
	const draw = (view: EditorView): Panel => drawHeader(view, field, source);
	const field: StateField<Header | null> = StateField.define<Header | null>({
		create: () => null,
		update: (header, transaction) => transaction.effects.reduce((now, effect) => (effect.is(setHeader) ? effect.value : now), header),
		provide: (self) => showPanel.from(self, (header) => (header ? draw : null)),
	});
	const follow = ViewPlugin.define((view) => {
		const rest = new Rest(view, () => {
			const header = isWithinAnother(view) ? null : source.headerOf(view.state);
			if (!isSame(header, view.state.field(field))) view.dispatch({ effects: setHeader.of(header) });
		});
		rest.in(0);
		const end = source.onChange(() => rest.in(0));
		return {
			destroy: () => {
				rest.end();
				end();
			},
		};
	});
	return [field, follow, HAIRLINE];
}

const isSame = (a: Header | null, b: Header | null): boolean => a?.label === b?.label && a?.parts.join('\n') === b?.parts.join('\n');

function drawHeader(view: EditorView, field: StateField<Header | null>, source: HeaderSource): Panel {
	const dom = createDiv({ cls: 'bansou-editor-header' });
	const button = dom.createEl('button', { cls: 'bansou-header-open' });
	button.addEventListener('click', () => source.open(view.state));
	const fill = (header: Header | null): void => {
		button.ariaLabel = header?.label ?? '';
		button.empty();
		for (const words of header?.parts ?? []) button.createSpan({ text: words });
	};
	fill(view.state.field(field));
	return { dom, top: true, update: ({ state, startState }) => state.field(field) !== startState.field(field) && fill(state.field(field)) };
}
