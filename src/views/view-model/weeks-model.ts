import type { WeekReport } from '../../core/report/report';
import { amount } from './amounts';
import { sectionHead } from './section-head';
import type { WeekBar, WeeksModel } from './view-model';
import type { ViewContext } from './view-input';

const STEPS = [100, 50, 20, 10, 5, 2, 1] as const;
/** The least part of the height each side of the line gets. */
const LEAST = 0.15;

/** Hours a week: released and building above one line, studying below it. One scale for both sides. */
export function buildWeeks(context: ViewContext): WeeksModel {
  const { words, report } = context;
  const { weeks } = report;
  const up = Math.max(0, ...weeks.map((week) => week.shipped + week.built));
  const down = Math.max(0, ...weeks.map((week) => week.studied));
  const whole = Math.max(up, down * LEAST) + Math.max(down, up * LEAST);
  const step = STEPS.find((each) => each <= up);
  const ticks = new Set([0, Math.floor(weeks.length / 2), weeks.length - 1]);
  return {
    head: sectionHead(context, 'weeks', words.say('weeks'), null, null),
    labels: { building: words.say('weeks.building'), released: words.say('weeks.released'), studying: words.say('weeks.studying') },
    bars: weeks.map((week, i) => bar(context, week, whole, ticks.has(i))),
    above: whole > 0 ? Math.max(up, down * LEAST) / whole : 0.5,
    grid: step === undefined || whole === 0 ? null : { at: step / whole, text: words.say('hours', { n: step }) },
    none: whole === 0 ? words.say('weeks.none') : null,
  };
}

function bar({ words, report }: ViewContext, week: WeekReport, whole: number, ticked: boolean): WeekBar {
  const size = (hours: number): number => (whole > 0 ? hours / whole : 0);
  const hours = (value: number): string => amount(words, value, 'hours');
  return {
    drill: `week:${week.week}`,
    name: words.say('week.name', { day: words.day(week.monday, report.today), shipped: hours(week.shipped), built: hours(week.built), studied: hours(week.studied) }),
    tick: ticked ? words.day(week.monday, report.today) : null,
    shipped: size(week.shipped),
    built: size(week.built),
    studied: size(week.studied),
  };
}
