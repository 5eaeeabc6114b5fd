// The stand-in for the `obsidian` module: what our plugin uses of it, in node, in jsdom and in a browser.
import './dom/install';

export { App } from './app';
export { Component } from './base/component';
export { debounce } from './base/debounce';
export { Events } from './base/events';
export { Keymap, Scope } from './base/keymap';
export { getLanguage, Platform } from './base/platform';
export { apiVersion, requireApiVersion } from './base/version';
export { Plugin } from './plugin';
export { PluginSettingTab, SettingPage, SettingTab } from './settings/setting-tab';
export { Setting, SettingGroup } from './settings/setting';
export { BaseComponent, ValueComponent } from './ui/base-component';
export { ConfirmationButton, ConfirmationModal } from './ui/confirmation-modal';
export { ButtonComponent, DropdownComponent, ExtraButtonComponent, ToggleComponent } from './ui/controls';
export { DisplayValueComponent } from './ui/display-value';
export { prepareFuzzySearch, prepareSimpleSearch, renderMatches } from './ui/fuzzy-search';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './ui/icons';
export { AbstractInputSuggest, PopoverSuggest } from './ui/input-suggest';
export { MarkdownRenderChild } from './ui/markdown-render-child';
export { MarkdownRenderer } from './ui/markdown-renderer';
export { Menu, MenuItem } from './ui/menu';
export { Modal } from './ui/modal';
export { Notice } from './ui/notice';
export { FuzzySuggestModal, SuggestModal } from './ui/suggest-modal';
export {
  AbstractTextComponent, ColorComponent, ProgressBarComponent, SearchComponent, SliderComponent, TextAreaComponent, TextComponent,
} from './ui/text-controls';
export { setTooltip } from './ui/tooltip';
export { FileManager } from './vault/file-manager';
export { TAbstractFile, TFile, TFolder } from './vault/files';
export { getLinkpath, parseLinktext, stripHeading, stripHeadingForLink } from './vault/links';
export { normalizePath } from './vault/normalize-path';
export { Vault } from './vault/vault';
export { MetadataCache } from './metadata/metadata-cache';
export { parseFrontMatterAliases, parseFrontMatterEntry, parseFrontMatterStringArray } from './metadata/frontmatter-entries';
export { BasesView } from './workspace/bases-view';
export { Editor } from './workspace/editor';
export { EditableFileView, FileView, TextFileView } from './workspace/file-view';
export { WorkspaceLeaf } from './workspace/leaf';
export { MarkdownView } from './workspace/markdown-view';
export { WorkspaceSidedock, WorkspaceSplit } from './workspace/split';
export { WorkspaceTabs } from './workspace/tabs';
export { ItemView, View } from './workspace/view';
export { Workspace } from './workspace/workspace';
export { getFrontMatterInfo, parseYaml, stringifyYaml } from '../metadata/frontmatter';
export { getAllTags, parseFrontMatterTags } from '../metadata/tags';
export * from './absent/absent-exports';
