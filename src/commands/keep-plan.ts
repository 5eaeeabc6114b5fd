import { Notice } from 'obsidian';
import type { Report } from '../core/report/report';
import type { Writer } from '../vault/writer';
import { tellWrite } from './write-property';

/** Keeps the days of the numbered phases as flat properties of the roadmap note, for the ghost under a plan that changes. */
export function keepPlan(writer: Writer, { roadmap, calendar }: Report): void {
  const properties = roadmap.phases.flatMap((phase, index) => {
    const dates = calendar.dates[index] ?? null;
    return phase.number === null || dates === null ? [] : [[`baseline-phase-${String(phase.number)}`, `${dates.start}..${dates.end ?? ''}`] as const];
  });
  if (properties.length === 0) new Notice('The plan has no numbered phase with days yet, so there is nothing to keep.');
  else void tellWrite(roadmap.path, `The days of ${String(properties.length)} phases are kept in ${roadmap.path}. `, writer.setProperties(roadmap.path, properties));
}
