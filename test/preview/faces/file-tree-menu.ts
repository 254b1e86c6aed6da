/** The menu of a file or folder in the tree, with what the host itself offers: open, new, rename, delete. */
import type { App } from '../app.ts';
import { TFile, TFolder } from '../world/files.ts';
import type { TAbstractFile } from '../world/files.ts';
import { ConfirmationModal } from './confirmation-modal.ts';
import { isComposing } from './keys.ts';
import type { WorkspaceLeaf } from './leaf.ts';
import { Menu } from './menu.ts';
import { TextComponent } from './components.ts';
import { words } from './words.ts';

export function showFileMenu(app: App, file: TAbstractFile, event: MouseEvent, leaf: WorkspaceLeaf): void {
	const menu = new Menu();
	if (file instanceof TFile) addOpening(app, menu, file);
	if (file instanceof TFolder) {
		menu.addItem((item) => item.setSection('new').setTitle(words.newNote).setIcon('square-pen').onClick(() => newNoteIn(app, file)));
		menu.addItem((item) => item.setSection('new').setTitle(words.newFolder).setIcon('folder-plus').onClick(() => newFolderIn(app, file)));
	}
	app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu', leaf);
	menu.addItem((item) => item.setSection('danger').setTitle(words.rename).setIcon('pencil').onClick(() => { askName(app, file); }));
	menu.addItem((item) => item.setSection('danger').setTitle(words.remove).setIcon('trash-2').setWarning(true).onClick(() => { askDelete(app, [file]); }));
	menu.showAtMouseEvent(event);
}

export function showFilesMenu(app: App, files: TAbstractFile[], event: MouseEvent, leaf: WorkspaceLeaf): void {
	const menu = new Menu();
	app.workspace.trigger('files-menu', menu, files, 'file-explorer-context-menu', leaf);
	menu.addItem((item) => item.setSection('danger').setTitle(words.remove).setIcon('trash-2').setWarning(true).onClick(() => { askDelete(app, files); }));
	menu.showAtMouseEvent(event);
}

function addOpening({ workspace }: App, menu: Menu, file: TFile): void {
	const kinds = [['tab', words.openInNewTab, 'file-plus'], ['split', words.openToTheRight, 'separator-vertical'], ['window', words.openInNewWindow, 'picture-in-picture-2']] as const;
	const mobile = workspace.containerEl.doc.body.hasClass('is-mobile');
	for (const [kind, title, icon] of kinds) if (kind === 'tab' || !mobile) menu.addItem((item) => item.setSection('open').setTitle(title).setIcon(icon).onClick(() => workspace.getLeaf(kind).openFile(file)));
}

function freePath({ vault }: App, folder: TFolder, name: string, ending: string): string {
	const at = (number: number): string => `${folder.isRoot() ? '' : `${folder.path}/`}${name}${number > 0 ? ` ${String(number)}` : ''}${ending}`;
	let number = 0;
	while (vault.getAbstractFileByPath(at(number))) number++;
	return at(number);
}

export async function newNoteIn(app: App, folder: TFolder): Promise<void> {
	const file = await app.vault.create(freePath(app, folder, words.untitled, '.md'), '');
	await app.workspace.getLeaf(false).openFile(file);
}

export async function newFolderIn(app: App, folder: TFolder): Promise<void> {
	await app.vault.createFolder(freePath(app, folder, words.newFolder, ''));
}

function askName(app: App, file: TAbstractFile): void {
	const modal = new ConfirmationModal(app).setTitle(words.rename);
	const field = new TextComponent(modal.contentEl).setValue(file instanceof TFile ? file.basename : file.name);
	field.inputEl.addClass('mod-wide');
	field.inputEl.setAttr('aria-label', words.newName);
	const rename = async (): Promise<void> => {
		const ending = file instanceof TFile ? `.${file.extension}` : '';
		const folder = file.parent?.isRoot() === false ? `${file.parent.path}/` : '';
		await app.fileManager.renameFile(file, `${folder}${field.getValue()}${ending}`);
	};
	modal.scope.register([], 'Enter', (event) => {
		if (isComposing(event) || event.target !== field.inputEl) return true;
		modal.close();
		void rename();
		return false;
	});
	modal.addButton((button) => button.setButtonText(words.done).setCta().onClick(rename)).addCancelButton();
	modal.open();
	field.inputEl.select();
}

function askDelete(app: App, files: readonly TAbstractFile[]): void {
	new ConfirmationModal(app).setTitle(words.remove).setContent(words.asksToDelete(files.map(({ name }) => name).join(words.comma)))
		.addButton((button) => button.setButtonText(words.remove).setDestructive().onClick(async () => {
			for (const file of files) await app.fileManager.trashFile(file);
		}))
		.addCancelButton().open();
}
