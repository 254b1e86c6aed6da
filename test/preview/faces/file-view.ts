/** Views of a file: which file, and for text the saving of it, two seconds after the first change as in the app. */
import type { TFile } from '../world/files.ts';
import { debounce } from '../world/events.ts';
import { merged } from '../world/merges.ts';
import type { WorkspaceLeaf } from './leaf.ts';
import { Notice } from './notice.ts';
import { ItemView } from './view.ts';
import type { ViewState } from './view.ts';
import { words } from './words.ts';

export abstract class FileView extends ItemView {
	allowNoFile = false;
	file: TFile | null = null;
	override navigation = true;

	override onload(): void {
		this.registerEvent(this.app.vault.on('rename', (file) => {
			if (file === this.file) void this.onRename(this.file);
		}));
		this.registerEvent(this.app.vault.on('delete', (file) => {
			if (file === this.file && !this.allowNoFile) void this.leaf.setViewState({ type: 'empty' });
		}));
	}

	getDisplayText(): string {
		return this.file?.basename ?? words.newTab;
	}

	override getState(): ViewState {
		return { file: this.file?.path ?? null };
	}

	override async setState(state: unknown, _result: { history: boolean }): Promise<void> {
		const { file: path } = (state ?? {}) as { file?: unknown };
		if (path === undefined) return;
		const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
		if (file !== this.file) await this.loadFile(file);
	}

	override async onClose(): Promise<void> {
		await this.loadFile(null);
	}

	onLoadFile(_file: TFile): Promise<void> {
		return Promise.resolve();
	}

	onUnloadFile(_file: TFile): Promise<void> {
		return Promise.resolve();
	}

	onRename(_file: TFile): Promise<void> {
		this.leaf.updateHeader();
		return Promise.resolve();
	}

	canAcceptExtension(_extension: string): boolean {
		return false;
	}

	private async loadFile(file: TFile | null): Promise<void> {
		if (this.file) await this.onUnloadFile(this.file);
		this.file = file;
		if (file) await this.onLoadFile(file);
	}
}

export abstract class TextFileView extends FileView {
	/** The text as last read or written. */
	data = '';
	/** Private in the app, and looked for by careful plugins: there is typed text that is not saved. */
	dirty = false;
	readonly requestSave: () => void;
	private readonly saveSoon = debounce(() => this.save(), this.app.saveDelay);
	/** Saves under way: while one text is being written, more may be typed and saved. */
	private saving = 0;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.requestSave = () => {
			this.dirty = true;
			this.saveSoon();
		};
	}

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;

	override onload(): void {
		super.onload();
		this.registerEvent(this.app.vault.on('modify', (file) => {
			if (file === this.file && this.saving === 0) void this.takeIn(this.file);
		}));
	}

	override async onLoadFile(file: TFile): Promise<void> {
		this.data = await this.app.vault.read(file);
		this.dirty = false;
		this.setViewData(this.data, true);
	}

	override async onUnloadFile(_file: TFile): Promise<void> {
		await this.save(true);
	}

	async save(clear = false): Promise<void> {
		this.saveSoon.cancel();
		const { file } = this;
		const text = this.getViewData();
		if (file && !file.deleted && this.dirty && text !== this.data) {
			this.saving++;
			try {
				await this.app.vault.modify(file, text);
				this.data = text;
			} finally {
				this.saving--;
			}
		}
		// What was typed meanwhile waits for its own turn.
		this.dirty = file === this.file && this.getViewData() !== this.data && !clear;
		if (this.dirty) this.saveSoon();
		if (clear) this.clear();
	}

	/** The file has changed on disk: shown as it is, or merged with what was typed and is not saved. */
	private async takeIn(file: TFile): Promise<void> {
		const onDisk = await this.app.vault.read(file);
		if (file !== this.file || onDisk === this.data) return;
		const mine = this.getViewData();
		if (this.dirty && mine !== this.data && mine !== onDisk) {
			new Notice(`「${file.basename}」${words.mergedChanges}`);
			this.setViewData(merged(file.path, this.data, mine, onDisk), false);
			this.data = onDisk;
			return;
		}
		this.data = onDisk;
		if (mine !== onDisk) this.setViewData(onDisk, false);
		this.dirty = false;
		this.saveSoon.cancel();
	}
}

/** A file that nothing here can show. */
export class UnknownFileView extends FileView {
	getViewType(): string {
		return 'unknown-file';
	}

	override getDisplayText(): string {
		return this.file?.name ?? words.newTab;
	}

	override onLoadFile(file: TFile): Promise<void> {
		this.contentEl.empty();
		this.contentEl.createDiv({ cls: 'empty-state', text: `${words.cannotShow}: .${file.extension}` });
		return Promise.resolve();
	}
}
