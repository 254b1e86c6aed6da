/** The files and folders of the vault as a tree: opened by click or key, with the menu that plugins add to. */
import { debounce } from '../world/events.ts';
import { TFile, TFolder } from '../world/files.ts';
import type { TAbstractFile } from '../world/files.ts';
import { showFileMenu, showFilesMenu, newFolderIn, newNoteIn } from './file-tree-menu.ts';
import { setIcon } from './icons.ts';
import { Keymap } from './keys.ts';
import type { WorkspaceLeaf } from './leaf.ts';
import { ItemView } from './view.ts';
import type { ViewState } from './view.ts';
import { words } from './words.ts';

/** In a vault of this size everything is unfolded at first. */
const SMALL = 300;

const collator = new Intl.Collator('ja', { numeric: true });

const inOrder = (a: TAbstractFile, b: TAbstractFile): number => Number(b instanceof TFolder) - Number(a instanceof TFolder) || collator.compare(a.name, b.name);

export class FileTreeView extends ItemView {
	override icon = 'folder-closed';
	private folded: Set<string> | null = null;
	private readonly rows = new Map<string, HTMLElement>();
	private readonly selected = new Set<TAbstractFile>();
	private readonly drawSoon = debounce(() => { this.draw(); }, 10, true);

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.contentEl.addClass('nav-files-container');
		this.contentEl.setAttrs({ role: 'tree', 'aria-label': words.files });
		this.addAction('folder-plus', words.newFolder, () => { void newFolderIn(this.app, this.app.vault.getRoot()); });
		this.addAction('square-pen', words.newNote, () => { void newNoteIn(this.app, this.app.vault.getRoot()); });
		this.contentEl.addEventListener('keydown', (event) => { this.onKey(event); });
	}

	getViewType(): string {
		return 'file-explorer';
	}

	getDisplayText(): string {
		return words.files;
	}

	override getState(): ViewState {
		return this.folded ? { folded: [...this.folded] } : {};
	}

	override setState(state: unknown): Promise<void> {
		const { folded } = (state ?? {}) as { folded?: unknown };
		if (Array.isArray(folded)) this.folded = new Set(folded.filter((path) => typeof path === 'string'));
		this.draw();
		return Promise.resolve();
	}

	override onOpen(): Promise<void> {
		for (const name of ['create', 'delete', 'rename'] as const) this.registerEvent(this.app.vault.on(name, () => { this.drawSoon(); }));
		this.registerEvent(this.app.workspace.on('file-open', (file: TFile | null) => { this.reveal(file); }));
		this.draw();
		return Promise.resolve();
	}

	private draw(): void {
		const focused = (this.contentEl.doc.activeElement as HTMLElement | null)?.dataset['path'];
		this.rows.clear();
		this.contentEl.empty();
		if (!this.folded && this.app.vault.getFiles().length > SMALL) this.folded = new Set(this.app.vault.getAllFolders().map(({ path }) => path));
		this.drawIn(this.app.vault.getRoot(), 0);
		this.mark();
		const [first] = this.rows.values();
		if (first) first.tabIndex = 0;
		if (focused !== undefined) this.rows.get(focused)?.focus({ preventScroll: true });
	}

	private drawIn(folder: TFolder, depth: number): void {
		for (const file of [...folder.children].sort(inOrder)) {
			this.drawRow(file, depth);
			if (file instanceof TFolder && !this.folded?.has(file.path)) this.drawIn(file, depth + 1);
		}
	}

	private drawRow(file: TAbstractFile, depth: number): void {
		const kind = file instanceof TFolder ? 'folder' : 'file';
		const row = this.contentEl.createDiv({ cls: `tree-item-self nav-${kind}-title tappable is-clickable`, attr: { 'data-path': file.path, role: 'treeitem', tabindex: '-1', 'aria-level': depth + 1 } });
		row.setCssProps({ '--depth': String(depth) });
		const icon = row.createDiv('tree-item-icon');
		if (file instanceof TFolder) {
			const open = !this.folded?.has(file.path);
			setIcon(icon, open ? 'chevron-down' : 'chevron-right');
			row.setAttr('aria-expanded', String(open));
		}
		row.createDiv({ cls: 'tree-item-inner', text: file instanceof TFile && file.extension === 'md' ? file.basename : file.name });
		if (file instanceof TFile && file.extension !== 'md') row.createDiv({ cls: 'nav-file-tag', text: file.extension });
		row.addEventListener('click', (event) => { this.press(file, event); });
		row.addEventListener('auxclick', (event) => { if (event.button === 1) this.press(file, event); });
		row.addEventListener('contextmenu', (event) => { this.showMenu(file, event); });
		this.rows.set(file.path, row);
	}

	/** Alt or Shift gathers files; Mod opens a new tab. */
	private press(file: TAbstractFile, event: MouseEvent | KeyboardEvent): void {
		if (event.shiftKey || (event.altKey && !event.ctrlKey)) {
			if (!this.selected.delete(file)) this.selected.add(file);
			this.mark();
			return;
		}
		this.selected.clear();
		this.mark();
		if (file instanceof TFolder) this.fold(file, !this.folded?.has(file.path));
		else if (file instanceof TFile) void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
		if (file instanceof TFile && this.contentEl.doc.body.hasClass('is-mobile')) this.app.workspace.leftSplit.collapse();
	}

	private fold(folder: TFolder, folded: boolean): void {
		this.folded ??= new Set();
		if (folded) this.folded.add(folder.path);
		else this.folded.delete(folder.path);
		this.draw();
		this.app.workspace.requestSaveLayout();
	}

	private showMenu(file: TAbstractFile, event: MouseEvent): void {
		event.preventDefault();
		if (this.selected.size > 1 && this.selected.has(file)) showFilesMenu(this.app, [...this.selected], event, this.leaf);
		else showFileMenu(this.app, file, event, this.leaf);
	}

	private mark(): void {
		const active = this.app.workspace.getActiveFile();
		const chosen = new Set([...this.selected].map(({ path }) => path));
		for (const [path, row] of this.rows) {
			row.toggleClass('is-active', path === active?.path);
			row.toggleClass('is-selected', chosen.has(path));
			row.setAttr('aria-selected', String(chosen.has(path)));
		}
	}

	/** Unfolds the folders above the file that has been opened. */
	private reveal(file: TFile | null): void {
		let hidden = false;
		for (let folder = file?.parent ?? null; folder; folder = folder.parent) if (this.folded?.delete(folder.path)) hidden = true;
		if (hidden) this.draw();
		else this.mark();
		if (file) this.rows.get(file.path)?.scrollIntoView({ block: 'nearest' });
	}

	private onKey(event: KeyboardEvent): void {
		const rows = [...this.rows.values()];
		const at = rows.indexOf(event.target as HTMLElement);
		const file = this.app.vault.getAbstractFileByPath((event.target as HTMLElement).dataset['path'] ?? '');
		if (!file || at < 0) return;
		const folder = file instanceof TFolder ? file : null;
		const open = folder !== null && !this.folded?.has(folder.path);
		switch (event.key) {
			case 'ArrowDown': rows[at + 1]?.focus(); break;
			case 'ArrowUp': rows[at - 1]?.focus(); break;
			case 'ArrowRight': if (folder && !open) this.fold(folder, false); else rows[at + 1]?.focus(); break;
			case 'ArrowLeft': if (folder && open) this.fold(folder, true); else this.rows.get(file.parent?.path ?? '')?.focus(); break;
			case 'Enter': case ' ': this.press(file, event); break;
			default: return;
		}
		event.preventDefault();
	}
}
