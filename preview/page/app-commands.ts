import type { Command } from 'obsidian';
import type { App } from '../runtime/app';
import { setIcon } from '../runtime/ui/icons';
import { setTooltip } from '../runtime/ui/tooltip';
import { isRtl, setRtl, setTheme } from './look';
import { CommandPalette, NotePrompt } from './prompts';

/** The app's own commands, and the buttons for them at the foot of the ribbon. */
export function addAppCommands(app: App): void {
  const commands: (Command & { readonly icon: string })[] = [
    { id: 'command-palette:open', name: 'Open command palette', icon: 'terminal', hotkeys: [{ modifiers: ['Mod'], key: 'P' }], callback: () => { new CommandPalette(app).open(); } },
    { id: 'switcher:open', name: 'Open note', icon: 'file-search', hotkeys: [{ modifiers: ['Mod'], key: 'O' }], callback: () => { new NotePrompt(app).open(); } },
    { id: 'app:toggle-left-sidebar', name: 'Toggle left sidebar', icon: 'panel-left', callback: () => { app.workspace.leftSplit.toggle(); } },
    { id: 'app:toggle-right-sidebar', name: 'Toggle right sidebar', icon: 'panel-right', callback: () => { app.workspace.rightSplit.toggle(); } },
    { id: 'theme:switch', name: 'Switch between light and dark', icon: 'sun-moon', callback: () => { setTheme(app, app.isDarkMode() ? 'light' : 'dark'); } },
    { id: 'app:switch-direction', name: 'Switch writing direction', icon: 'arrow-left-right', callback: () => { setRtl(!isRtl()); } },
    { id: 'app:open-settings', name: 'Open settings', icon: 'settings', hotkeys: [{ modifiers: ['Mod'], key: ',' }], callback: () => { app.setting.open(); } },
  ];
  const foot = app.workspace.containerEl.querySelector('.workspace-ribbon')?.createDiv('side-dock-settings');
  for (const command of commands) {
    app.addCommand(command);
    const button = foot?.createEl('button', 'clickable-icon side-dock-ribbon-action');
    if (button === undefined) continue;
    setIcon(button, command.icon);
    setTooltip(button, command.name, { placement: 'right' });
    button.addEventListener('click', () => { app.commands.executeCommandById(command.id); });
  }
}
