import { setIcon } from '../runtime/ui/icons';
import type { TAbstractFile } from '../runtime/vault/files';
import { TFile, TFolder } from '../runtime/vault/files';
import { debounce } from '../runtime/base/debounce';
import { ItemView } from '../runtime/workspace/view';

export const FILE_LIST = 'file-explorer';

/** The vault's files in the left sidebar. Folders open and close; a click opens a note. */
export class FileListView extends ItemView {
  private readonly open = new Set<string>();
  override icon = 'folder-closed';

  getViewType(): string { return FILE_LIST; }
  getDisplayText(): string { return 'Files'; }

  override onOpen(): Promise<void> {
    const drawLater = debounce(() => { this.draw(); }, 50);
    for (const name of ['create', 'delete', 'rename']) this.registerEvent(this.app.vault.on(name, drawLater));
    this.registerEvent(this.app.workspace.on('active-leaf-change', drawLater));
    this.registerEvent(this.app.workspace.on('file-open', drawLater));
    this.draw();
    return Promise.resolve();
  }

  private draw(): void {
    this.contentEl.empty();
    const list = this.contentEl.createDiv('nav-files-container');
    this.drawFolder(this.app.vault.getRoot(), list);
  }

  private drawFolder(folder: TFolder, el: HTMLElement): void {
    for (const child of [...folder.children].sort(byKindAndName)) {
      if (child instanceof TFolder) this.drawFolderRow(child, el);
      else if (child instanceof TFile) this.drawFileRow(child, el);
    }
  }

  private drawFolderRow(folder: TFolder, el: HTMLElement): void {
    const isOpen = this.open.has(folder.path);
    const item = el.createDiv('nav-folder tree-item');
    const row = item.createEl('button', { cls: 'nav-folder-title tree-item-self is-clickable', attr: { 'aria-expanded': isOpen } });
    setIcon(row.createSpan('tree-item-icon collapse-icon'), 'chevron-right');
    row.createSpan({ cls: 'nav-folder-title-content tree-item-inner', text: folder.name });
    row.addEventListener('click', () => {
      if (isOpen) this.open.delete(folder.path);
      else this.open.add(folder.path);
      this.draw();
    });
    if (isOpen) this.drawFolder(folder, item.createDiv('nav-folder-children tree-item-children'));
  }

  private drawFileRow(file: TFile, el: HTMLElement): void {
    const row = el.createDiv('nav-file tree-item').createEl('button', 'nav-file-title tree-item-self is-clickable');
    row.toggleClass('is-active', this.app.workspace.getActiveFile() === file);
    row.createSpan({ cls: 'nav-file-title-content tree-item-inner', text: file.basename });
    if (file.extension !== 'md') row.createSpan({ cls: 'nav-file-tag', text: file.extension });
    row.addEventListener('click', () => { void this.app.workspace.getLeaf().openFile(file); });
  }
}

/** Folders first, then by name, numbers in names by value. */
function byKindAndName(a: TAbstractFile, b: TAbstractFile): number {
  const kind = Number(b instanceof TFolder) - Number(a instanceof TFolder);
  return kind === 0 ? a.name.localeCompare(b.name, undefined, { numeric: true }) : kind;
}
