import type { DeliverableReport } from '../core/measures/deliverables/deliverable-report';
import type { Measure } from '../core/measures/measure';
import { gathered } from '../core/problem';
import type { Report, RuleReport } from '../core/report/report';
import { wholeParts } from '../core/whole-parts';
import { PRINTED } from '../text/printed-report';
import { fill, problemText } from '../text/problems';
import { words } from '../text/words';

/** Under this part of its planned share an area is called neglected. */
const NEGLECTED = 0.5;
/** Under this coverage the numbers speak for too little. */
const LEAST_COVERAGE = 0.6;

/** The report in words, before it is given a form. */
export interface Printed {
  readonly title: string;
  /** Where the plan stands, and what its numbers speak for: a line each. */
  readonly facts: readonly string[];
  readonly sections: readonly PrintedSection[];
}

/** A table, or a list where it has no head. */
export interface PrintedSection {
  readonly title: string;
  readonly head: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  /** Said in place of a table without rows. */
  readonly none: string;
}

/** @param plain How a text of the user's is written in the form that is wanted. */
export function printed(report: Report, plain: (text: string) => string): Printed {
  return {
    title: plain(report.roadmap.title),
    facts: facts(report, plain),
    sections: [phases(report, plain), rules(report, plain), areas(report, plain), deliverables(report, plain), failures(report, plain), problems(report, plain)].filter(({ head, rows: own }) => head !== null || own.length > 0),
  };
}

type Plain = (text: string) => string;

/** One line of a text, control characters and marks that turn it taken out. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').slice(0, 300);
}

function say(key: keyof typeof PRINTED, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(PRINTED[key], values);
}

function facts({ roadmap, position, calendar, today, coverage }: Report, plain: Plain): string[] {
  const { tagged, eligible } = coverage;
  const phase = position.at === 'phase' && position.phase !== null ? roadmap.phases[position.phase] : undefined;
  const begun = position.at === 'before' && calendar.start !== null && calendar.start <= today;
  const outside = !begun ? position.at : calendar.dates.every((own) => own === null) ? 'timeless' : calendar.dates.includes(null) ? 'dated' : 'begun';
  const where = phase === undefined ? say(`where.${outside}`) : [
    say('where.phase', { phase: phaseName(phase, plain), month: position.month ?? '-' }),
    ...(position.daysLeft === null ? [] : [say('left', { days: position.daysLeft })]),
  ].join(', ');
  return [
    say('asOf', { day: today, where }), say('coverage', { ...coverage, assumedShare: '' }),
    ...(eligible > 0 && tagged / eligible < LEAST_COVERAGE ? [say('untagged')] : []),
  ];
}

function phases({ roadmap, calendar, position }: Report, plain: Plain): PrintedSection {
  return section('phases', 'phaseHead', 'none', roadmap.phases.map((phase, i) => {
    const dates = calendar.dates[i] ?? null;
    return [position.phases.includes(i) ? '>' : '', phaseName(phase, plain), dates?.start ?? '-', dates === null ? '-' : (dates.end ?? say('open'))];
  }));
}

function rules({ rules: own, measures }: Report, plain: Plain): PrintedSection {
  return section('rules', 'ruleHead', 'noRules', own.map(({ rule, measure }: RuleReport) => {
    if (measure === null) return [plain(rule.text), '-', '-', '-', say('notMeasured'), ''];
    const { public: open, shipped } = measures.visibility;
    const number = measure.id === 'visibility' ? say('public', { public: open, shipped }) : `${hours(measure.good)} : ${hours(measure.bad)}`;
    return [plain(rule.text), measure.state === 'not-set-up' ? '-' : number, share(measure.share), share(measure.target), stateOf(measure), fix(measure, measures.visibility.publish)];
  }));
}

function stateOf({ state, since }: Measure): string {
  const text = words('en').say(`state.${state}`);
  return since === null ? text : say('since', { state: text, day: since });
}

function fix(measure: Measure, publish: number): string {
  if (measure.state !== 'slipping' && measure.state !== 'broken') return '';
  if (measure.id === 'visibility') return say('publish', { count: publish });
  if (measure.fix !== null && measure.fix > 0) return say('hours', { hours: hours(Math.ceil(measure.fix * 10 - 1e-6) / 10) });
  return measure.guards.map((guard) => words('en').say(`guard.${guard}`)).join('; ');
}

function areas({ focusAreas }: Report, plain: Plain): PrintedSection {
  const parts = wholeParts(focusAreas.map((area) => area.share ?? 0));
  return section('areas', 'areaHead', 'none', focusAreas.map((area, i) => [
    plain(area.name), hours(area.hours), share(area.share === null ? null : (parts[i] ?? 0) / 100), String(area.level),
    !area.onRoadmap ? say('offRoadmap') : area.quotient !== null && area.quotient < NEGLECTED ? say('neglected') : '',
  ]));
}

function deliverables({ deliverables: own }: Report, plain: Plain): PrintedSection {
  return section('deliverables', 'deliverableHead', 'none', own.map((each) => [
    plain(each.name), `${String(each.done)} / ${String(each.required)}`, each.due ?? '-', each.status === null ? '-' : say(`status.${each.status}`), forecast(each),
  ]));
}

function forecast({ forecast: { kind }, p50, p85 }: DeliverableReport): string {
  if (kind !== 'forecast') return say(`forecast.${kind}`);
  if (p50 === null) return say('slow');
  return p85 === null ? say('beyond', { from: p50 }) : say('likely', { from: p50, to: p85 });
}

function failures({ failureModes, rules: own }: Report, plain: Plain): PrintedSection {
  const name = (id: string): string => plain(own.find(({ rule }) => rule.id === id)?.rule.text.replace(/[.。]$/, '') ?? id);
  return list('failures', failureModes.map(({ mode, signals }) => {
    const speaking = signals.filter((signal) => signal.speaks).map((signal) => name(signal.id));
    return `${plain(mode.text)} (${speaking.length === 0 ? say('quiet') : say('speaks', { rules: speaking.join(', ') })})`;
  }));
}

function problems({ problems: own }: Report, plain: Plain): PrintedSection {
  return list('problems', gathered(own).map((problem) => {
    const { message, remedy } = problemText(problem);
    return `${plain(problem.path)}${problem.line === null ? '' : `:${String(problem.line)}`} ${plain(message)} ${plain(remedy)}`;
  }));
}

function list(title: keyof typeof PRINTED, rows: readonly string[]): PrintedSection {
  return { title: say(title), head: null, rows: rows.map((row) => [row]), none: '' };
}

function section(title: keyof typeof PRINTED, head: keyof typeof PRINTED, none: keyof typeof PRINTED, rows: readonly (readonly string[])[]): PrintedSection {
  return { title: say(title), head: say(head).split('|'), rows, none: say(none) };
}

function phaseName({ number, title }: { readonly number: number | null; readonly title: string }, plain: Plain): string {
  return number === null ? plain(title) : say('phase', { number, title: plain(title) });
}

function hours(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function share(value: number | null): string {
  return value === null ? '-' : `${String(Math.round(value * 100))}%`;
}
