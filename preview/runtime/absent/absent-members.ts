/** Declared members the stand-in leaves out, by class; statics as `static name`. A test keeps the list complete. */
export const ABSENT_MEMBERS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['App', ['renderContext', 'secretStorage']],
  ['BasesView', ['app', 'config', 'allProperties', 'data', 'createFileForView']],
  ['ColorComponent', ['getValueRgb', 'getValueHsl', 'setValueRgb', 'setValueHsl']],
  ['Editor', ['refresh', 'setSelections', 'getScrollInfo', 'scrollTo', 'undo', 'redo', 'exec', 'wordAt']],
  ['FileManager', ['promptForDeletion', 'getAvailablePathForAttachment']],
  ['MarkdownRenderer', ['app', 'hoverPopover', 'file', 'static renderMarkdown']],
  ['MarkdownView', ['previewMode', 'currentMode', 'showSearch']],
  ['Plugin', ['registerExtensions', 'registerMarkdownPostProcessor', 'registerEditorExtension', 'registerEditorSuggest']],
  ['SliderComponent', ['setInstant']],
  ['ValueComponent', ['registerOptionListener']],
  ['Vault', ['createBinary', 'readBinary', 'getResourcePath', 'modifyBinary', 'appendBinary']],
  ['Workspace', ['rightRibbon', 'createLeafInParent', 'createLeafBySplit', 'splitActiveLeaf', 'duplicateLeaf', 'getUnpinnedLeaf', 'moveLeafToPopout', 'openPopoutLeaf', 'getGroupLeaves', 'getLastOpenFiles', 'updateOptions', 'handleLinkContextMenu']],
  ['WorkspaceLeaf', ['setGroupMember', 'setGroup']],
]);
