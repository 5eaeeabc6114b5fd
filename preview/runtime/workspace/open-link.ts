import type { OpenViewState, PaneType } from 'obsidian';
import type { App } from '../app';
import { parseLinktext } from '../vault/links';
import { parentPath } from '../vault/normalize-path';

/** Opens what a link leads to. A note that is not there is made first, as in the app. */
export async function openLinkText(
  app: App, linktext: string, sourcePath: string, newLeaf: PaneType | boolean, openViewState: OpenViewState,
): Promise<void> {
  const { path, subpath } = parseLinktext(linktext);
  const file = app.metadataCache.getFirstLinkpathDest(path, sourcePath) ?? await createNote(app, path);
  const eState = { ...(subpath === '' ? {} : { subpath }), ...openViewState.eState };
  await app.workspace.getLeaf(newLeaf).openFile(file, { ...openViewState, eState });
}

async function createNote(app: App, linkpath: string): ReturnType<App['vault']['create']> {
  const path = linkpath.endsWith('.md') ? linkpath : `${linkpath}.md`;
  const folder = parentPath(path);
  if (folder !== '' && app.vault.getFolderByPath(folder) === null) await app.vault.createFolder(folder);
  return app.vault.create(path, '');
}
