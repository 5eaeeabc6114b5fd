import './variables.css';
import './shell.css';
import './controls.css';
import './note.css';
import type { PageStart } from '../server/page-routes';
import { HttpStore } from '../stores/http-store';
import { loadPlugin } from '../load-plugin';
import type { App } from '../runtime/app';
import { playDevice, playLanguage } from '../runtime/base/platform';
import { createApp } from '../runtime/create-app';
import type { Plugin } from '../runtime/plugin';
import { addAppCommands } from './app-commands';
import { FILE_LIST, FileListView } from './file-list-view';
import { setRtl, setTheme } from './look';
import { openLayout, ROADMAP_VIEW } from './open-layout';
import { readPageParams } from './page-params';
import { playDay } from './play-day';
import { popOut } from './pop-out';
import { showTooltips } from './tooltips';

/** What a test in the browser can take hold of. */
export interface Preview {
  readonly app: App;
  readonly plugin: Plugin;
  /** Opens a view in the right sidebar or in a new main tab. */
  openView(type?: string, place?: 'side' | 'main'): Promise<void>;
  /** Opens a note; `line` counts from 1. */
  openNote(path: string, line?: number): Promise<void>;
  /** Runs a command by its full id, such as `trajectory:open-roadmap`; false where it cannot be used now. */
  runCommand(id: string): boolean;
  /** Moves the open roadmap into a second window, which gives it back when it closes. */
  popOut(): void;
  setTheme(theme: 'light' | 'dark'): void;
  setRtl(on: boolean): void;
}

declare global {
  interface Window {
    /** Set once the plugin is loaded and the layout is open. */
    preview?: Preview;
    /** Why the page could not start. */
    previewError?: unknown;
  }
}

async function main(): Promise<void> {
  const params = readPageParams(location.search, matchMedia('(prefers-color-scheme: dark)').matches);
  setTheme(null, params.theme);
  setRtl(params.rtl);
  playDevice(params.device);
  playLanguage(params.language);
  document.documentElement.lang = params.language;
  showTooltips(document);
  const start = await (await fetch('/start.json')).json() as PageStart;
  const today = params.today ?? start.today;
  if (today !== null) playDay(today);
  const { host: app } = await createApp({ store: new HttpStore(start.vault), name: start.name, localStorage: window.localStorage });
  document.title = `${start.name} - ${start.plugin.manifest.name} preview`;
  app.workspace.addViewType(FILE_LIST, (leaf) => new FileListView(leaf));
  addAppCommands(app);
  const plugin = await loadPlugin(app, start.plugin.main, start.plugin.manifest);
  await app.start();
  await openLayout(app, params, ROADMAP_VIEW);
  window.preview = {
    app,
    plugin,
    openView: async (type = ROADMAP_VIEW, place = 'side') => {
      if (place === 'side') await app.workspace.ensureSideLeaf(type, 'right', { reveal: true });
      else await app.workspace.getLeaf('tab').setViewState({ type, active: true });
    },
    openNote: (path, line) => app.workspace.openLinkText(path, '', false, { active: true, ...(line === undefined ? {} : { eState: { line: line - 1 } }) }),
    runCommand: (id) => app.commands.executeCommandById(id),
    popOut: () => {
      const [leaf] = app.workspace.getLeavesOfType(ROADMAP_VIEW);
      if (leaf !== undefined) popOut(app, leaf.view.containerEl);
    },
    setTheme: (theme) => { setTheme(app, theme); },
    setRtl,
  };
}

main().catch((error: unknown) => {
  window.previewError = error;
  console.error(error);
  document.body.createDiv({ cls: 'preview-error', text: `The page could not start: ${String(error)}`, attr: { role: 'alert' } });
});
