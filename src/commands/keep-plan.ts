import { Notice } from 'obsidian';
import type { Report } from '../core/report/report';
import type { Writer } from '../vault/writer';
import { say } from './say';
import { tellWrite } from './write-property';

/** Keeps the days of the numbered phases as flat properties of the roadmap note, for the ghost under a plan that changes. */
export function keepPlan(writer: Writer, { roadmap, calendar }: Report): void {
  const properties = roadmap.phases.flatMap((phase, index) => {
    const dates = calendar.dates[index] ?? null;
    return phase.number === null || dates === null ? [] : [[`baseline-phase-${String(phase.number)}`, `${dates.start}..${dates.end ?? ''}`] as const];
  });
  if (properties.length === 0) new Notice(say('write.no-plan'));
  else void tellWrite(roadmap.path, say('write.plan-kept', { count: properties.length, path: roadmap.path }), writer.setProperties(roadmap.path, properties));
}
