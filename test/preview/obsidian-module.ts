/** What require('obsidian') and require('@codemirror/…') give to the plugin. */
import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import type * as theirs from 'obsidian';
import { parse, stringify } from 'yaml';
import { App } from './app.ts';
import { ButtonComponent, DisplayValueComponent, ExtraButtonComponent } from './faces/buttons.ts';
import { AbstractTextComponent, BaseComponent, DropdownComponent, ProgressBarComponent, SearchComponent, SliderComponent, TextAreaComponent, TextComponent, ToggleComponent, ValueComponent } from './faces/components.ts';
import { MarkdownRenderChild } from './faces/code-blocks.ts';
import { ConfirmationButton, ConfirmationModal } from './faces/confirmation-modal.ts';
import { EditorSuggest } from './faces/editor-suggest.ts';
import { FileView, TextFileView } from './faces/file-view.ts';
import { prepareFuzzySearch, prepareSimpleSearch, renderMatches, sortSearchResults } from './faces/fuzzy.ts';
import { HoverPopover } from './faces/hover-popover.ts';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './faces/icons.ts';
import { Keymap, Scope } from './faces/keys.ts';
import { WorkspaceLeaf } from './faces/leaf.ts';
import { MarkdownView } from './faces/markdown-view.ts';
import { Menu, MenuItem, MenuSeparator } from './faces/menu.ts';
import { Modal } from './faces/modal.ts';
import { Notice } from './faces/notice.ts';
import { Platform, apiVersion, getLanguage, requireApiVersion } from './faces/platform.ts';
import { AbstractInputSuggest, PopoverSuggest } from './faces/popover-suggest.ts';
import { PluginSettingTab, SettingPage, SettingTab } from './faces/setting-tab.ts';
import { Setting, SettingGroup } from './faces/setting.ts';
import { FuzzySuggestModal, SuggestModal } from './faces/suggest.ts';
import { displayTooltip, setTooltip } from './faces/tooltip.ts';
import { ItemView, View } from './faces/view.ts';
import { Workspace } from './faces/workspace.ts';
import { Plugin } from './plugin.ts';
import { editorEditorField, editorInfoField, editorLivePreviewField } from './world/editor-fields.ts';
import { Editor } from './world/editor.ts';
import { Component, Events, debounce } from './world/events.ts';
import { FileManager } from './world/file-manager.ts';
import { TAbstractFile, TFile, TFolder, normalizePath } from './world/files.ts';
import { guardInstances, guarded } from './world/gaps.ts';
import { getLinkpath, parseLinktext } from './world/link-resolution.ts';
import { MetadataCache } from './world/metadata-cache.ts';
import { Vault } from './world/vault.ts';

/** Every name here is one that obsidian.d.ts declares; a misspelt one does not compile. Members are compared in conformance.ts. */
const offered = {
	App, Component, Events, Plugin, debounce,
	Vault, TAbstractFile, TFile, TFolder, FileManager, MetadataCache, normalizePath, getLinkpath, parseLinktext,
	Workspace, WorkspaceLeaf, View, ItemView, FileView, TextFileView, MarkdownView, MarkdownRenderChild, HoverPopover,
	Editor, editorInfoField, editorEditorField, editorLivePreviewField,
	Keymap, Scope, Platform, apiVersion, requireApiVersion, getLanguage,
	Modal, ConfirmationModal, ConfirmationButton, SuggestModal, FuzzySuggestModal, PopoverSuggest, AbstractInputSuggest, EditorSuggest, Notice, Menu, MenuItem, MenuSeparator,
	Setting, SettingGroup, SettingTab, SettingPage, PluginSettingTab, BaseComponent, ValueComponent, AbstractTextComponent, TextComponent, TextAreaComponent, SearchComponent,
	ToggleComponent, DropdownComponent, SliderComponent, ProgressBarComponent, ButtonComponent, ExtraButtonComponent, DisplayValueComponent,
	setIcon, getIcon, addIcon, removeIcon, getIconIds, setTooltip, displayTooltip,
	prepareFuzzySearch, prepareSimpleSearch, renderMatches, sortSearchResults,
	parseYaml: (text: string): unknown => parse(text) ?? null,
	stringifyYaml: (value: unknown): string => stringify(value, { nullStr: '', lineWidth: 0 }),
} satisfies Partial<Record<keyof typeof theirs, unknown>>;

// Not View and Component: a plugin's own subclasses may well look for members that they have not.
guardInstances(Events, TAbstractFile, FileManager, App, Editor, MenuItem, Setting, BaseComponent, Notice);

export const obsidian = guarded(offered, 'obsidian');

/** By the names under which main.js asks for them. */
export const modules: Readonly<Record<string, unknown>> = {
	obsidian,
	'@codemirror/state': state,
	'@codemirror/view': view,
	'@codemirror/commands': commands,
	'@codemirror/language': language,
};
