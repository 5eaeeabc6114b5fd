import type { App } from 'obsidian';
import { parseDay } from '../core/day';
import { createMapper, type Mapper } from '../core/mapping/create-mapper';
import { Ledger } from '../core/measures/ledger';
import type { Report } from '../core/report/report';
import type { LogReading } from '../journal/read-log-line';
import type { SettingsStore } from '../settings/settings-store';
import { partText } from '../text/explain';
import { isolated } from '../text/isolate';
import { ruleName } from '../views/view-model/amounts';
import { say } from './say';

/** What is counted by: the roadmap and how it maps an entry; null where there is no roadmap. */
export type LogPlanner = { readonly report: Report; readonly mapper: Mapper } | null;

export function logPlanner({ app, settings }: { readonly app: App; readonly settings: SettingsStore }, report: Report | null): LogPlanner {
  return report === null ? null : {
    report,
    mapper: createMapper({
      roadmap: report.roadmap, calendar: report.calendar, settings: settings.settings, today: report.today, isLinked: () => false,
      resolveLink: (link, from) => app.metadataCache.getFirstLinkpathDest(link, from)?.path ?? null,
    }),
  };
}

/** The areas to suggest for a day: those of its phase, then the others. */
export function areasOn(planner: LogPlanner, date: string): readonly string[] {
  const day = parseDay(date);
  if (planner === null) return [];
  const { mapper, report } = planner;
  return [...new Set([...mapper.chosen.at(day === undefined ? { at: 'undated' } : report.calendar.owner(day)), ...mapper.matcher.areas])];
}

/** How a line counts, for which rules and against which. */
export function countedBy(planner: LogPlanner, { entry, problems }: LogReading, { settings }: SettingsStore): readonly string[] {
  if (planner === null) return [say('log.uncounted')];
  if (entry === null) return [];
  const { roadmap, calendar, today, rules } = planner.report;
  const ledger = new Ledger({ roadmap, calendar, today, settings });
  const rated = !ledger.inRange(entry) ? [] : rules.flatMap(({ rule, measure }) => {
    const rating = measure === null || measure.id === 'visibility' ? null : ledger.rate(measure.id, entry);
    return typeof rating === 'number' ? [{ name: isolated(ruleName(rule)), rating }] : [];
  });
  const side = (key: 'log.for' | 'log.against', is: (rating: number) => boolean): readonly string[] => {
    const names = rated.filter(({ rating }) => is(rating)).map(({ name }) => name);
    return names.length === 0 ? [] : [say(key, { rules: names.join(', ') })];
  };
  const told = partText({ entry, why: null, problems: problems.filter(({ kind }) => kind !== 'near-area') });
  return [...told, ...side('log.for', (rating) => rating > 0), ...side('log.against', (rating) => rating < 1)];
}

