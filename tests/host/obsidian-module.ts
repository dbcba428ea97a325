import { moment } from "./moment.ts";
import { App } from "./app.ts";
import * as cacheQueries from "./cache/cache-queries.ts";
import { getFrontMatterInfo } from "./cache/frontmatter.ts";
import { MetadataCache } from "./cache/metadata-cache.ts";
import { getLinkpath, parseLinktext } from "./cache/wikilink.ts";
import { debounce } from "./debounce.ts";
import { Events } from "./events.ts";
import { FileManager } from "./files/file-manager.ts";
import * as buttons from "./interface/buttons.ts";
import * as choices from "./interface/choice-components.ts";
import { ConfirmationButton, ConfirmationModal } from "./interface/confirmation-modal.ts";
import * as icons from "./interface/icons.ts";
import { AbstractInputSuggest, PopoverSuggest } from "./interface/input-suggest.ts";
import { Keymap, Scope } from "./interface/keymap.ts";
import { MarkdownRenderChild, MarkdownRenderer } from "./interface/markdown-renderer.ts";
import { Menu, MenuItem, MenuSeparator } from "./interface/menu.ts";
import { Modal } from "./interface/modal.ts";
import { Notice } from "./interface/notice.ts";
import * as settingTabs from "./interface/setting-tab.ts";
import * as settings from "./interface/setting.ts";
import { FuzzySuggestModal, SuggestModal } from "./interface/suggest-modal.ts";
import * as textComponents from "./interface/text-components.ts";
import { BaseComponent, ValueComponent } from "./interface/value-component.ts";
import { language } from "./language.ts";
import { missingExport } from "./missing.ts";
import * as network from "./network.ts";
import { Platform } from "./platform.ts";
import { Component } from "./plugin/component.ts";
import { Plugin } from "./plugin/plugin.ts";
import { SecretStorage } from "./plugin/secret-storage.ts";
import * as binary from "./text/binary.ts";
import { htmlToMarkdown } from "./text/html-to-markdown.ts";
import { normalizePath } from "./text/paths.ts";
import * as search from "./text/search.ts";
import { parseYaml, stringifyYaml } from "./text/yaml.ts";
import { TAbstractFile, TFile, TFolder } from "./vault/abstract-file.ts";
import { FileSystemAdapter } from "./vault/file-system-adapter.ts";
import { Vault } from "./vault/vault.ts";
import { apiVersion, requireApiVersion } from "./version.ts";
import { editorInfoField, editorLivePreviewField } from "./workspace/editor-fields.ts";
import { Editor } from "./workspace/editor.ts";
import { EditableFileView, FileView, TextFileView } from "./workspace/file-view.ts";
import { WorkspaceLeaf } from "./workspace/leaf.ts";
import { MarkdownView } from "./workspace/markdown-view.ts";
import { ItemView, View } from "./workspace/view.ts";
import { Workspace } from "./workspace/workspace.ts";

/** What the typings export as values and the host does not have. */
export const MISSING: readonly string[] = [
  "BasesEntry", "BasesEntryGroup", "BasesQueryResult", "BasesView", "BasesViewConfig", "BooleanValue",
  "CapacitorAdapter", "DateValue", "DurationValue", "EditorSuggest", "FileValue", "HTMLValue", "HoverPopover",
  "IconValue", "ImageValue", "LinkValue", "ListValue", "MarkdownEditView", "MarkdownPreviewRenderer",
  "MarkdownPreviewView", "NotNullValue", "NullValue", "NumberValue", "ObjectValue", "PopoverState", "PrimitiveValue",
  "QueryController", "RegExpValue", "RelativeDateValue", "RenderContext", "SecretComponent", "StringValue", "TagValue",
  "Tasks", "UrlValue", "Value", "WorkspaceContainer", "WorkspaceFloating", "WorkspaceItem", "WorkspaceMobileDrawer",
  "WorkspaceParent", "WorkspaceRibbon", "WorkspaceRoot", "WorkspaceSidedock", "WorkspaceSplit", "WorkspaceTabs",
  "WorkspaceWindow", "displayTooltip", "editorEditorField", 
  "editorViewField", "finishRenderMath", "livePreviewState", "loadMathJax", "loadMermaid", "loadPrism",
  "parsePropertyId", "renderMath", "sanitizeHTMLToDom",
];

/** What `require("obsidian")` gives. */
export const obsidianModule: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(MISSING.map((name) => [name, missingExport(name)])),
  ...binary,
  ...buttons,
  ...cacheQueries,
  ...choices,
  ...icons,
  ...network,
  ...search,
  ...settings,
  ...settingTabs,
  ...textComponents,
  AbstractInputSuggest,
  App,
  BaseComponent,
  Component,
  ConfirmationButton,
  ConfirmationModal,
  EditableFileView,
  Editor,
  Events,
  FileManager,
  FileSystemAdapter,
  FileView,
  FuzzySuggestModal,
  ItemView,
  Keymap,
  MarkdownRenderChild,
  MarkdownRenderer,
  MarkdownView,
  Menu,
  MenuItem,
  MenuSeparator,
  MetadataCache,
  Modal,
  Notice,
  Platform,
  Plugin,
  PopoverSuggest,
  Scope,
  SecretStorage,
  SuggestModal,
  TAbstractFile,
  TFile,
  TFolder,
  TextFileView,
  ValueComponent,
  Vault,
  View,
  Workspace,
  WorkspaceLeaf,
  apiVersion,
  debounce,
  editorInfoField,
  editorLivePreviewField,
  getFrontMatterInfo,
  getLanguage: () => language.code,
  getLinkpath,
  htmlToMarkdown,
  moment,
  normalizePath,
  parseLinktext,
  parseYaml,
  requireApiVersion,
  stringifyYaml,
};
