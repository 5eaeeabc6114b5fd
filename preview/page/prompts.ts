import type { Command } from 'obsidian';
import type { App } from '../runtime/app';
import { FuzzySuggestModal } from '../runtime/ui/suggest-modal';
import type { TFile } from '../runtime/vault/files';

const KEYS = [{ command: '↑↓', purpose: 'to navigate' }, { command: '↵', purpose: 'to use' }, { command: 'esc', purpose: 'to dismiss' }];

/** Every command that can be used now. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  private readonly usable: Command[];

  constructor(app: App) {
    super(app);
    this.usable = app.commands.usable();
    this.setPlaceholder('Type a command…');
    this.setInstructions(KEYS);
  }

  getItems(): Command[] { return this.usable; }
  getItemText(item: Command): string { return item.name; }
  onChooseItem(item: Command): void { this.app.commands.executeCommandById(item.id); }
}

/** Every note, by path. */
export class NotePrompt extends FuzzySuggestModal<TFile> {
  constructor(app: App) {
    super(app);
    this.setPlaceholder('Find a note…');
    this.setInstructions(KEYS);
  }

  getItems(): TFile[] { return this.app.vault.getMarkdownFiles(); }
  getItemText(item: TFile): string { return item.path.slice(0, -3); }
  onChooseItem(item: TFile): void { void this.app.workspace.getLeaf().openFile(item); }
}
