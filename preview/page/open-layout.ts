import type { App } from '../runtime/app';
import { Notice } from '../runtime/ui/notice';
import { FILE_LIST } from './file-list-view';
import type { PageParams } from './page-params';

/** The view of our plugin. */
export const ROADMAP_VIEW = 'trajectory-roadmap';

/** Opens what the address of the page asks for: the roadmap, the file list, a note. */
export async function openLayout(app: App, params: PageParams, viewType: string): Promise<void> {
  const { workspace } = app;
  const phone = params.device === 'phone';
  const side = !phone && params.layout !== 'main';
  const main = phone || params.layout !== 'side';
  await workspace.ensureSideLeaf(FILE_LIST, 'left', { reveal: !phone && params.width === null });
  if (side) await workspace.ensureSideLeaf(viewType, 'right', { reveal: true });
  if (main) await workspace.getLeaf().setViewState({ type: viewType, active: params.path === null });
  if (params.path !== null && app.metadataCache.getFirstLinkpathDest(params.path, '') === null) {
    new Notice(`No note at ${params.path}`);
  } else if (params.path !== null) {
    const eState = params.line === null ? {} : { line: params.line - 1 };
    await workspace.openLinkText(params.path, '', main ? 'tab' : false, { active: true, eState });
  }
  if (params.width !== null) {
    const part = side ? workspace.rightSplit : workspace.rootSplit;
    part.containerEl.setCssStyles({ width: `${String(params.width)}px`, flex: 'none' });
  }
}
