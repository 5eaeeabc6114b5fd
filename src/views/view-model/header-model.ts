import { daysBetween } from '../../core/day';
import type { Roadmap } from '../../core/roadmap/roadmap';
import { WINDOWS } from './view-state';
import { buildAsOf } from './as-of-model';
import { phaseName, phaseTitle } from './amounts';
import { hasEntries } from './has-entries';
import type { HeaderModel } from './view-model';
import type { ViewContext, ViewInput } from './view-input';

/** Share of tagged notes under which the numbers need a warning. Source: measures.md, section 4 (coverage). */
const FEW_TAGGED = 0.6;

type Fact = HeaderModel['facts'][number];

/** Where today falls in the plan, and what stands above everything else. */
export function buildHeader(context: ViewContext, found: ViewInput['roadmaps'] = []): HeaderModel {
  const { words, report, state } = context;
  const { roadmap, position, coverage } = report;
  const phase = position.at === 'phase' && position.phase !== null ? roadmap.phases[position.phase] : undefined;
  const few = coverage.eligible > 0 && coverage.tagged / coverage.eligible < FEW_TAGGED && hasEntries(report);
  // One that is gone and still on screen stays in the list, so that the reader can leave it for another.
  const roadmaps = found.some(({ path }) => path === roadmap.path) ? found : [{ path: roadmap.path, title: roadmap.title }, ...found];
  return {
    prefix: phase === undefined || phase.number === null ? null : words.say('phase.numbered', { number: String(phase.number) }),
    title: phase === undefined ? roadmap.title : phaseTitle(words, phase),
    facts: facts(context),
    goal: phase === undefined || phase.goal === null ? null : { label: words.say('goal'), text: phase.goal },
    warning: few ? words.say('untagged', { tagged: coverage.tagged, eligible: coverage.eligible }) : null,
    asOf: buildAsOf(context),
    tools: { log: words.say('log'), review: words.say('review.week'), reviewShort: words.say('review.short'), tab: words.say('tools.tab'), more: words.say('tools.more') },
    window: { label: words.say('window'), options: [...new Set([...WINDOWS, state.days])].map((days) => ({ days, text: words.say('window.days', { n: days }), chosen: days === state.days })) },
    table: { label: words.say(state.table ? 'table.hide' : 'table.show'), pressed: state.table },
    roadmaps: roadmaps.length < 2 ? null
      : { label: words.say('roadmaps'), options: roadmaps.map(({ path, title }) => ({ path, title, chosen: path === roadmap.path })) },
  };
}

function facts(context: ViewContext): readonly Fact[] {
  const { words, report } = context;
  const { position, calendar, roadmap, today } = report;
  const fact = (text: string, at: Fact['at'] = 'all'): Fact => ({ text, at });
  const dates = position.phase === null ? null : calendar.dates[position.phase] ?? null;
  const number = position.phase === null ? null : roadmap.phases[position.phase]?.number ?? null;
  const next = calendar.dates.flatMap((own) => (own !== null && own.start > today ? [own.start] : [])).sort()[0];
  switch (position.at) {
    case 'no-start': return [fact(words.say('position.no-start'))];
    case 'before': return next === undefined ? [fact(words.say('position.timeless'))] : [fact(words.say(beginning(context), { day: words.day(next) })), fact(words.say('position.days-until', { count: daysBetween(today, next) }))];
    case 'after': return calendar.end === null ? [] : [fact(words.say('position.after', { day: words.day(calendar.end) }))];
    case 'gap': return [fact(words.say('position.gap')), ...(next === undefined ? [] : [fact(words.say('position.next', { day: words.day(next) }))])];
    case 'phase': {
      const also = position.phases.filter((index) => index !== position.phase).flatMap((index) => roadmap.phases[index] ?? []);
      return [
        ...(number === null ? [] : [fact(words.say('phase.number', { number: String(number) }), 'narrow')]),
        ...planPosition(context).map((text) => fact(text)),
        ...(position.daysLeft === null ? [fact(words.say('position.open'))] : [fact(position.daysLeft === 0 ? words.say('position.last-day') : words.say('position.days-left', { count: position.daysLeft }))]),
        ...(dates === null || dates.end === null ? [] : [fact(words.say('position.ends', { day: words.day(dates.end) }), 'wide')]),
        ...(also.length === 0 ? [] : [fact(words.say('position.also', { phases: words.list(also.map((own) => phaseName(words, own))) }))]),
      ];
    }
  }
}

/** What is still to come: the plan, or its first phase where the plan has begun; a phase without days may be on its way. */
function beginning({ report: { calendar, today } }: ViewContext): 'position.before' | 'position.before-phase' | 'position.before-dated' {
  if (calendar.start === null || calendar.start > today) return 'position.before';
  return calendar.dates.includes(null) ? 'position.before-dated' : 'position.before-phase';
}

/** "Month 6 of 36" as the plan itself counts: from 0, or from 1 where it says so. Weeks where the horizon is in weeks. */
function planPosition({ words, report }: ViewContext): readonly string[] {
  const { position, roadmap, calendar, today } = report;
  const base = roadmap.options.countFrom ?? 0;
  if (roadmap.horizon?.unit === 'week' && calendar.start !== null) {
    return [words.say('position.week-of', { week: Math.floor(daysBetween(calendar.start, today) / 7) + base, total: roadmap.horizon.value })];
  }
  if (position.month === null) return [];
  const month = position.month + base;
  const total = horizonMonths(roadmap);
  return [total === null ? words.say('position.month', { month }) : words.say('position.month-of', { month, total })];
}

function horizonMonths({ horizon }: Roadmap): number | null {
  switch (horizon?.unit) {
    case 'month': return horizon.value;
    case 'quarter': return horizon.value * 3;
    case 'year': return horizon.value * 12;
    default: return null;
  }
}
