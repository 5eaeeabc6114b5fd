import type { Command } from 'obsidian';
import type { App } from './app';
import { Keymap } from './base/keymap';

/** The commands of the app and its plugins, by id. */
export class Commands {
  private readonly byId = new Map<string, Command>();

  constructor(private readonly app: App) {}

  add(command: Command): () => void {
    if (this.byId.has(command.id)) throw new Error(`There is a command "${command.id}" already`);
    this.byId.set(command.id, command);
    return () => { this.remove(command.id); };
  }

  remove(id: string): void {
    this.byId.delete(id);
  }

  /** The commands that can be used now, by name. */
  usable(): Command[] {
    return [...this.byId.values()].filter((command) => this.run(command, true)).sort((a, b) => a.name.localeCompare(b.name));
  }

  /** Internal in the app under this name. Says whether the command could be used. */
  executeCommandById(id: string): boolean {
    const command = this.byId.get(id);
    if (command === undefined) throw new Error(`There is no command "${id}"`);
    return this.run(command, true) && this.run(command, false);
  }

  /** Runs the command that has this key, if one has. */
  runForKey(event: KeyboardEvent): boolean {
    for (const command of this.byId.values()) {
      const hit = command.hotkeys?.some(({ modifiers, key }) => key.toLowerCase() === event.key.toLowerCase()
        && (['Mod', 'Shift', 'Alt'] as const).every((modifier) => modifiers.includes(modifier) === Keymap.isModifier(event, modifier)));
      if (hit === true) return this.executeCommandById(command.id);
    }
    return false;
  }

  private run(command: Command, checking: boolean): boolean {
    const view = this.app.workspace.activeEditor;
    if (command.editorCheckCallback !== undefined) return view !== null && command.editorCheckCallback(checking, view.editor as never, view as never) !== false;
    if (command.editorCallback !== undefined) {
      if (view !== null && !checking) command.editorCallback(view.editor as never, view as never);
      return view !== null;
    }
    if (command.checkCallback !== undefined) return command.checkCallback(checking) === true || !checking;
    if (!checking) command.callback?.();
    return command.callback !== undefined;
  }
}
