import type { App } from 'obsidian';
import { WINDOW_DAYS } from '../core/measures/window';
import { ROADMAP_VIEW } from '../views/roadmap-view';
import { parseViewState, storedViewState } from '../views/view-model/parse-view-state';
import type { ViewState } from '../views/view-model/view-state';
import { attempt } from './attempt';
import { say } from './say';

/** No part of a link to the pane is longer. */
const MOST_CHARACTERS = 500;

/** Shows the pane at a place: the one that is open, else a new one in the right sidebar. */
export async function openPlace(app: App, state: ViewState): Promise<void> {
  const { workspace } = app;
  const open = workspace.getLeavesOfType(ROADMAP_VIEW)[0];
  const stored = storedViewState(state);
  if (open === undefined) {
    await workspace.ensureSideLeaf(ROADMAP_VIEW, 'right', { active: true, reveal: true, state: stored });
    return;
  }
  await open.setViewState({ type: ROADMAP_VIEW, active: true, state: stored });
  await workspace.revealLeaf(open);
}

/** An address that opens the pane where it stands now. It only ever shows something; it never writes. */
export function linkToPlace(app: App, { roadmap, asOf, days, drill, zoom, table }: ViewState): string {
  const parts = { vault: app.vault.getName(), roadmap, asOf, days: days === WINDOW_DAYS ? null : String(days), drill, zoom: zoom === null ? null : String(zoom), table: table ? 'true' : null };
  const query = Object.entries(parts).flatMap(([key, value]) => (value === null ? [] : [`${key}=${encodeURIComponent(value)}`]));
  return `obsidian://trajectory?${query.join('&')}`;
}

/** Follows such an address. Whoever wrote it is a stranger: every part is checked and falls back alone. */
export function followLink(app: App, params: Readonly<Record<string, string>>): void {
  const part = (key: string): string | undefined => (Object.hasOwn(params, key) && (params[key]?.length ?? 0) <= MOST_CHARACTERS ? params[key] : undefined);
  const number = (key: string): number | null => (/^\d{1,4}$/.test(part(key) ?? '') ? Number(part(key)) : null);
  attempt(say('pane'), openPlace(app, parseViewState({
    roadmap: part('roadmap'), asOf: part('asOf'), drill: part('drill'), table: part('table') === 'true', zoom: number('zoom'), days: number('days'),
  })));
}
