import type { MappedEntry } from '../mapping/mapped-entry';

/** What the entries in range did in one area, over all time. */
export interface AreaBook {
  readonly name: string;
  readonly onRoadmap: boolean;
  studied: number;
  built: number;
  asked: number;
  /** Ship entries of the area. */
  readonly ships: Set<MappedEntry>;
}

/** An area nothing was done in. */
export function emptyAreaBook(name: string, onRoadmap: boolean): AreaBook {
  return { name, onRoadmap, studied: 0, built: 0, asked: 0, ships: new Set() };
}
