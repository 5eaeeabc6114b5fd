import type { MappedEntry } from '../mapping/mapped-entry';
import { under } from './add-or-take';
import { toGrains } from './grain';

/** Hours and entries. */
export interface Work {
  hours: number;
  entries: number;
}

/** What went into one phase. */
export interface PhaseWork extends Work {
  /** Work without a focus area. */
  readonly unassigned: Work;
  /** By area name. An entry of two areas is an entry of each, and its hours are shared. */
  readonly areas: Map<string, Work>;
}

/**
 * Work by phase and area. A phase is the one shown for grouping (`phaseIndex`), so an entry's own `phase:` counts here and
 * nowhere else (C20); null stands for work outside every phase.
 */
export class GridBook {
  readonly phases = new Map<number | null, PhaseWork>();

  count(entry: MappedEntry, sign: 1 | -1): void {
    const row = under(this.phases, entry.phaseIndex, () => ({ ...noWork(), unassigned: noWork(), areas: new Map<string, Work>() }));
    const weight = toGrains(entry.weight);
    put(row, weight, sign);
    if (row.entries === 0) this.phases.delete(entry.phaseIndex);
    if (entry.areas.length === 0) put(row.unassigned, weight, sign);
    for (let i = 0; i < entry.areas.length; i += 1) {
      const area = entry.areas[i];
      if (area === undefined) continue;
      const cell = under(row.areas, area.name, noWork);
      cell.hours += sign * toGrains(area.credit);
      // Two focus names of one entry may be the same area (C09): one entry, both credits.
      if (i === 0 || entry.areas.findIndex((other) => other.name === area.name) === i) cell.entries += sign;
      if (cell.entries === 0 && cell.hours === 0) row.areas.delete(area.name);
    }
  }
}

function noWork(): Work {
  return { hours: 0, entries: 0 };
}

function put(work: Work, hours: number, sign: 1 | -1): void {
  work.hours += sign * hours;
  work.entries += sign;
}
