/** Compile-time checks only: members that the plugin uses, by class. Each must be in obsidian.d.ts and in the host, with a value that fits where that can be said. */
import type * as theirs from 'obsidian';
import type { App } from './app.ts';
import type { BlockContext, MarkdownRenderChild } from './faces/code-blocks.ts';
import type { EditorSuggest } from './faces/editor-suggest.ts';
import type { FileView, TextFileView } from './faces/file-view.ts';
import type { WorkspaceLeaf } from './faces/leaf.ts';
import type { MarkdownView } from './faces/markdown-view.ts';
import type { Menu, MenuItem } from './faces/menu.ts';
import type { Modal } from './faces/modal.ts';
import type { Notice } from './faces/notice.ts';
import type { Setting, SettingGroup } from './faces/setting.ts';
import type { ItemView } from './faces/view.ts';
import type { Workspace } from './faces/workspace.ts';
import type { Plugin } from './plugin.ts';
import type { FileAdapter } from './world/data-adapter.ts';
import type { Editor } from './world/editor.ts';
import type { Component, debounce } from './world/events.ts';
import type { FileManager } from './world/file-manager.ts';
import type { TFile, TFolder, normalizePath } from './world/files.ts';
import type { getLinkpath, parseLinktext } from './world/link-resolution.ts';
import type { MetadataCache } from './world/metadata-cache.ts';
import type { Vault } from './world/vault.ts';

/** Names that both sides know. */
type Members<Theirs, Ours> = readonly (keyof Theirs & keyof Ours)[];

export type Checked = [
	Same<typeof normalizePath, typeof theirs.normalizePath>, Same<typeof getLinkpath, typeof theirs.getLinkpath>, Same<typeof parseLinktext, typeof theirs.parseLinktext>,
	Same<Parameters<typeof debounce>['length'], Parameters<typeof theirs.debounce>['length']>,
];
type Same<Ours extends Theirs, Theirs> = Ours;

export const members = {
	app: ['vault', 'workspace', 'metadataCache', 'fileManager', 'keymap', 'scope', 'lastEvent', 'isDarkMode', 'loadLocalStorage', 'saveLocalStorage'] satisfies Members<theirs.App, App>,
	component: ['load', 'onload', 'unload', 'onunload', 'addChild', 'removeChild', 'register', 'registerEvent', 'registerDomEvent', 'registerInterval'] satisfies Members<theirs.Component, Component>,
	plugin: ['addCommand', 'removeCommand', 'addRibbonIcon', 'addStatusBarItem', 'addSettingTab', 'registerView', 'registerEditorExtension', 'registerEditorSuggest', 'registerHoverLinkSource', 'registerMarkdownCodeBlockProcessor', 'loadData', 'saveData', 'onExternalSettingsChange', 'onUserEnable', 'manifest', 'settings'] satisfies Members<theirs.Plugin, Plugin>,
	vault: ['getName', 'configDir', 'getFileByPath', 'getFolderByPath', 'getAbstractFileByPath', 'getMarkdownFiles', 'getFiles', 'getAllFolders', 'getRoot', 'read', 'cachedRead', 'create', 'createBinary', 'createFolder', 'modify', 'append', 'process', 'rename', 'delete', 'trash', 'on', 'off', 'offref', 'trigger'] satisfies Members<theirs.Vault, Vault>,
	adapter: ['getName', 'exists', 'read', 'write', 'copy', 'mkdir', 'getResourcePath'] satisfies Members<theirs.DataAdapter, FileAdapter>,
	file: ['path', 'name', 'basename', 'extension', 'parent', 'stat', 'vault'] satisfies Members<theirs.TFile, TFile>,
	folder: ['path', 'name', 'children', 'parent', 'isRoot', 'vault'] satisfies Members<theirs.TFolder, TFolder>,
	files: ['trashFile', 'renameFile', 'getNewFileParent', 'generateMarkdownLink'] satisfies Members<theirs.FileManager, FileManager>,
	metadata: ['getFileCache', 'getCache', 'getFirstLinkpathDest', 'fileToLinktext', 'resolvedLinks', 'unresolvedLinks', 'on'] satisfies Members<theirs.MetadataCache, MetadataCache>,
	workspace: ['onLayoutReady', 'layoutReady', 'activeEditor', 'activeLeaf', 'getActiveFile', 'getActiveViewOfType', 'getLeavesOfType', 'getLeaf', 'getRightLeaf', 'getLeftLeaf', 'iterateAllLeaves', 'iterateRootLeaves', 'ensureSideLeaf', 'revealLeaf', 'setActiveLeaf', 'getMostRecentLeaf', 'openLinkText', 'openPopoutLeaf', 'updateOptions', 'on', 'trigger', 'leftSplit', 'rightSplit', 'rootSplit'] satisfies Members<theirs.Workspace, Workspace>,
	leaf: ['view', 'openFile', 'setViewState', 'getViewState', 'isDeferred', 'loadIfDeferred', 'detach', 'setPinned', 'getDisplayText'] satisfies Members<theirs.WorkspaceLeaf, WorkspaceLeaf>,
	itemView: ['app', 'leaf', 'containerEl', 'contentEl', 'addAction', 'icon', 'navigation', 'scope', 'getViewType', 'getDisplayText', 'getIcon', 'getState', 'setState', 'getEphemeralState', 'setEphemeralState', 'onResize', 'onPaneMenu'] satisfies Members<theirs.ItemView, ItemView>,
	fileView: ['file', 'allowNoFile', 'onLoadFile', 'onUnloadFile', 'onRename', 'canAcceptExtension'] satisfies Members<theirs.FileView, FileView>,
	textFileView: ['data', 'requestSave', 'save', 'getViewData', 'setViewData', 'clear'] satisfies Members<theirs.TextFileView, TextFileView>,
	markdownView: ['editor', 'previewMode', 'currentMode', 'hoverPopover', 'getMode', 'getViewData', 'save', 'showSearch'] satisfies Members<theirs.MarkdownView, MarkdownView>,
	renderChild: ['containerEl', 'load', 'unload', 'register', 'registerEvent', 'registerDomEvent'] satisfies Members<theirs.MarkdownRenderChild, MarkdownRenderChild>,
	blockContext: ['docId', 'sourcePath', 'frontmatter', 'addChild', 'getSectionInfo'] satisfies Members<theirs.MarkdownPostProcessorContext, BlockContext>,
	editor: ['getValue', 'setValue', 'getSelection', 'somethingSelected', 'replaceSelection', 'replaceRange', 'getRange', 'getCursor', 'setCursor', 'setSelection', 'setSelections', 'listSelections', 'transaction', 'offsetToPos', 'posToOffset', 'getLine', 'setLine', 'lineCount', 'lastLine', 'focus', 'blur', 'hasFocus', 'undo', 'redo', 'exec', 'wordAt', 'processLines', 'getScrollInfo', 'scrollTo', 'scrollIntoView', 'refresh', 'getDoc'] satisfies Members<theirs.Editor, Editor>,
	editorSuggest: ['app', 'scope', 'context', 'limit', 'setInstructions', 'onTrigger', 'getSuggestions', 'renderSuggestion', 'selectSuggestion', 'open', 'close'] satisfies Members<theirs.EditorSuggest<unknown>, EditorSuggest<unknown>>,
	menu: ['addItem', 'addSeparator', 'showAtMouseEvent', 'showAtPosition', 'hide', 'close', 'onHide', 'setNoIcon'] satisfies Members<theirs.Menu, Menu>,
	menuItem: ['setTitle', 'setIcon', 'setChecked', 'setDisabled', 'setWarning', 'setIsLabel', 'setSection', 'onClick'] satisfies Members<theirs.MenuItem, MenuItem>,
	modal: ['app', 'scope', 'containerEl', 'modalEl', 'titleEl', 'contentEl', 'shouldRestoreSelection', 'open', 'close', 'onOpen', 'onClose', 'setTitle', 'setContent', 'setCloseCallback'] satisfies Members<theirs.Modal, Modal>,
	notice: ['messageEl', 'containerEl', 'setMessage', 'hide'] satisfies Members<theirs.Notice, Notice>,
	setting: ['settingEl', 'infoEl', 'nameEl', 'descEl', 'controlEl', 'components', 'setName', 'setDesc', 'setClass', 'setTooltip', 'setHeading', 'setDisabled', 'setErrorMessage', 'addButton', 'addExtraButton', 'addToggle', 'addText', 'addSearch', 'addTextArea', 'addDropdown', 'addSlider', 'addComponent', 'then', 'clear'] satisfies Members<theirs.Setting, Setting>,
	settingGroup: ['setHeading', 'addClass', 'addSetting'] satisfies Members<theirs.SettingGroup, SettingGroup>,
};
