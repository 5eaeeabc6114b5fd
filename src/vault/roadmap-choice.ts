import type { App } from 'obsidian';
import type { Problem } from '../core/problem';
import type { RoadmapSource } from './roadmap-source';

/** Which roadmap is shown: the one a pane asks for, else the one of the settings, else the first of the vault. */
export interface RoadmapChoice {
  /** Paths a pane can choose from, the one it gets by default first. */
  all(): readonly string[];
  /** What is wrong with the choice, beside the report that is shown. */
  problems(wanted: string | null): readonly Problem[];
  /** A note has another path now: who asks for the old one gets it. */
  move(from: string, to: string): void;
  /**
   * The roadmap asked for, else the first one. One that was read and is gone, emptied or broken now stays: a crash or a
   * sync may have done that, and its last whole reading is still the user's plan.
   */
  choose(wanted: string | null): string | null;
}

/**
 * @param found Paths of the vault's roadmaps, the first one first.
 * @param setPath The path in the settings; empty where none is set.
 */
export function createRoadmapChoice({ vault }: App, source: RoadmapSource, found: () => readonly string[], setPath: () => string): RoadmapChoice {
  /** Where roadmaps went that were renamed, by their old path. */
  const moved = new Map<string, string>();
  /** Where one went that is not known to be a roadmap there yet: until it is, no other takes its place. */
  const arriving = new Set<string>();
  /** The roadmap shown where none was asked for. */
  let lastShown: string | null = null;

  const pathAsked = (wanted: string | null): string | null => {
    const path = wanted ?? setPath();
    return path === '' ? null : (moved.get(path) ?? path);
  };

  const all = (): readonly string[] => {
    const paths = found();
    const set = setPath();
    return vault.getFileByPath(set)?.extension === 'md' ? [set, ...paths.filter((path) => path !== set)] : paths;
  };

  const problems = (wanted: string | null): readonly Problem[] => {
    const path = pathAsked(wanted);
    const here = path === null || vault.getFileByPath(path) !== null || source.lastGood(path) !== undefined;
    return here ? [] : [{ kind: 'roadmap-missing', path, line: null, values: { path } }];
  };

  const move = (from: string, to: string): void => {
    if (source.lastGood(from) === undefined) return;
    moved.set(from, to);
    arriving.add(to);
  };

  const choose = (wanted: string | null): string | null => {
    const paths = all();
    const asked = pathAsked(wanted);
    for (const path of arriving) if (paths.includes(path) || vault.getFileByPath(path) === null) arriving.delete(path);
    if (asked !== null && (arriving.has(asked) || paths.includes(asked) || source.stays(asked))) return asked;
    const shown = lastShown;
    if (shown !== null && !paths.includes(shown) && source.stays(shown) && (paths.length === 0 || vault.getFileByPath(shown) !== null)) return shown;
    return (lastShown = paths[0] ?? null);
  };

  return { all, problems, move, choose };
}
