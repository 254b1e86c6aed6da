/** The view of a note: its source in a real CodeMirror, or as it is read. */
import { Transaction } from '@codemirror/state';
import type { EditorState } from '@codemirror/state';
import type { ViewUpdate } from '@codemirror/view';
import type { TFile } from '../world/files.ts';
import { Editor, createEditor, reconfigure } from '../world/editor.ts';
import type { Component } from '../world/events.ts';
import { gap } from '../world/gaps.ts';
import { parseLinktext } from '../world/link-resolution.ts';
import { renderNote } from '../world/render.ts';
import { TextFileView } from './file-view.ts';
import type { HoverPopover } from './hover-popover.ts';
import { setIcon } from './icons.ts';
import { Keymap } from './keys.ts';
import type { WorkspaceLeaf } from './leaf.ts';
import { Menu } from './menu.ts';
import { placeOfSubpath } from './subpath.ts';
import type { ViewState } from './view.ts';
import { setTooltip } from './tooltip.ts';
import { words } from './words.ts';

type Mode = 'source' | 'preview';

/** What plugins know of the two modes. */
interface SubView {
	get(): string;
	set(data: string, clear: boolean): void;
	clear(): void;
	getScroll(): number;
	applyScroll(scroll: number): void;
}

export class MarkdownView extends TextFileView {
	readonly editor: Editor;
	readonly previewMode: SubView & { rerender(full?: boolean): void; readonly containerEl: HTMLElement };
	hoverPopover: HoverPopover | null = null;
	private mode: Mode = 'source';
	private loading = false;
	private readonly sourceEl: HTMLElement;
	private readonly readingEl: HTMLElement;
	private readonly modeButton: HTMLElement;
	private readonly emptyState: EditorState;
	/** The code blocks that plugins have drawn in the reading view. */
	private drawnBlocks: Component | null = null;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.sourceEl = this.contentEl.createDiv('markdown-source-view cm-s-obsidian mod-cm6');
		this.readingEl = this.contentEl.createDiv({ cls: 'markdown-reading-view', attr: { tabindex: '-1' } });
		const rendered = this.readingEl.createDiv('markdown-preview-view markdown-rendered');
		this.editor = new Editor(createEditor(this.sourceEl, this.app, this, (update) => { this.onUpdate(update); }));
		this.emptyState = this.editor.cm.state;
		this.previewMode = { ...this.subView(), containerEl: rendered, rerender: () => { this.render(this.getViewData()); } };
		this.modeButton = this.addAction('book-open', words.readingView, () => { this.setMode(this.mode === 'source' ? 'preview' : 'source'); });
		this.editor.cm.contentDOM.addEventListener('contextmenu', (event) => { this.showEditorMenu(event); });
		// Plugins hear of a paste before the editor does, and prevent it by preventing its default.
		this.sourceEl.addEventListener('paste', (event) => { this.app.workspace.trigger('editor-paste', event, this.editor, this); }, true);
		this.editor.cm.contentDOM.addEventListener('blur', () => { this.app.editorSuggests.close(); });
		this.containerEl.onWindowMigrated((win) => { this.editor.cm.setRoot(win.document); });
		rendered.addEventListener('click', (event) => { this.followLink(event); });
		rendered.addEventListener('auxclick', (event) => { if (event.button === 1) this.followLink(event); });
		rendered.addEventListener('mouseover', (event) => { this.hoverLink(event); });
		this.setMode('source');
	}

	override onload(): void {
		super.onload();
		this.registerEvent(this.app.workspace.on('quick-preview', (file: TFile, text: string) => {
			if (file === this.file && this.mode === 'preview') this.render(text);
		}));
	}

	get currentMode(): SubView {
		return this.mode === 'preview' ? this.previewMode : this.subView();
	}

	getViewType(): string {
		return 'markdown';
	}

	override getIcon(): string {
		return 'file-text';
	}

	override canAcceptExtension(extension: string): boolean {
		return extension === 'md';
	}

	getMode(): Mode {
		return this.mode;
	}

	setMode(mode: Mode): void {
		this.mode = mode;
		this.sourceEl.toggle(mode === 'source');
		this.readingEl.toggle(mode === 'preview');
		const [icon, says] = mode === 'source' ? ['book-open', words.readingView] : ['pencil', words.sourceMode];
		setIcon(this.modeButton, icon);
		setTooltip(this.modeButton, says);
		if (mode === 'preview') this.previewMode.rerender();
		if (this._loaded) this.app.workspace.trigger('layout-change');
	}

	override getState(): ViewState {
		return { ...super.getState(), mode: this.mode, source: true };
	}

	override async setState(state: unknown, result: { history: boolean }): Promise<void> {
		await super.setState(state, result);
		const { mode } = (state ?? {}) as { mode?: unknown };
		if ((mode === 'source' || mode === 'preview') && mode !== this.mode) this.setMode(mode);
	}

	override getEphemeralState(): ViewState {
		return { cursor: { from: this.editor.getCursor('from'), to: this.editor.getCursor('to') }, scroll: this.editor.cm.scrollDOM.scrollTop };
	}

	/** `subpath` (a heading or block), `line`, or `cursor`: the place to go to. */
	override setEphemeralState(state: unknown): void {
		const { subpath, line, cursor, focus } = (state ?? {}) as { subpath?: string; line?: number; cursor?: { from: { line: number; ch: number }; to: { line: number; ch: number } }; focus?: boolean };
		const target = subpath && this.file ? placeOfSubpath(this.app.metadataCache.getFileCache(this.file), subpath) : line;
		if (target !== undefined && target !== null) this.goToLine(target);
		else if (cursor) this.editor.setSelection(cursor.from, cursor.to);
		if (focus) this.takeFocus();
	}

	getViewData(): string {
		return this.editor.getValue();
	}

	/** Another note starts with a history of its own; the same note changes only where it differs. */
	setViewData(data: string, clear: boolean): void {
		this.loading = true;
		const { cm } = this.editor;
		if (clear) {
			cm.setState(this.emptyState.update({ changes: { from: 0, insert: data }, annotations: Transaction.addToHistory.of(false) }).state);
			reconfigure(cm, this.app.workspace.editorExtensions);
		} else {
			cm.dispatch({ changes: difference(this.getViewData(), data) });
		}
		this.loading = false;
		if (this.mode === 'preview') this.previewMode.rerender();
	}

	clear(): void {
		this.setViewData('', true);
	}

	showSearch(_replace?: boolean): void {
		gap('MarkdownView.showSearch');
	}

	override takeFocus(): void {
		if (this.mode === 'source') this.editor.focus();
		else this.readingEl.focus({ preventScroll: true });
	}

	override async onClose(): Promise<void> {
		await super.onClose();
		this.drawnBlocks?.unload();
		this.editor.cm.destroy();
	}

	/** Blocks that a plugin draws are drawn anew each time, where the app keeps those that have not changed. */
	private render(text: string): void {
		const { containerEl } = this.previewMode;
		this.drawnBlocks?.unload();
		renderNote(text, containerEl);
		this.drawnBlocks = this.file && this.app.codeBlocks.draw(containerEl, this.file.path, this.app.metadataCache.getFileCache(this.file)?.frontmatter);
	}

	private onUpdate(update: ViewUpdate): void {
		if (update.docChanged || update.selectionSet) this.app.editorSuggests.follow(this.editor, this.file, update.docChanged && !this.loading);
		if (!update.docChanged || this.loading) return;
		this.requestSave();
		this.app.workspace.trigger('editor-change', this.editor, this);
		if (this.file) this.app.workspace.trigger('quick-preview', this.file, this.getViewData());
	}

	private goToLine(line: number): void {
		const at = { line, ch: 0 };
		this.editor.setCursor(at);
		this.editor.scrollIntoView({ from: at, to: at }, true);
	}

	private showEditorMenu(event: MouseEvent): void {
		event.preventDefault();
		const menu = new Menu();
		this.app.workspace.trigger('editor-menu', menu, this.editor, this);
		menu.showAtMouseEvent(event);
	}

	private linkAt(event: Event): { el: HTMLElement; linktext: string } | null {
		const el = (event.target as Element).closest<HTMLElement>('a.internal-link');
		return el ? { el, linktext: el.dataset.href ?? '' } : null;
	}

	private followLink(event: MouseEvent): void {
		const link = this.linkAt(event);
		if (!link) return;
		event.preventDefault();
		void this.app.workspace.openLinkText(link.linktext, this.file?.path ?? '', Keymap.isModEvent(event));
	}

	private hoverLink(event: MouseEvent): void {
		const link = this.linkAt(event);
		if (link && parseLinktext(link.linktext).path !== '') this.app.workspace.trigger('hover-link', { event, source: 'preview', hoverParent: this, targetEl: link.el, linktext: link.linktext, sourcePath: this.file?.path ?? '' });
	}

	private subView(): SubView {
		return {
			get: () => this.getViewData(), set: (data, clear) => { this.setViewData(data, clear); }, clear: () => { this.clear(); },
			getScroll: () => this.editor.cm.scrollDOM.scrollTop, applyScroll: (scroll) => { this.editor.scrollTo(null, scroll); },
		};
	}
}

/** The one stretch in which two texts differ, so that cursors and marks elsewhere stay. */
function difference(before: string, after: string): { from: number; to: number; insert: string } {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start++;
	let end = 0;
	while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
	return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}
