import type { DeliverableReport } from '../core/measures/deliverables/deliverable-report';
import type { Measure } from '../core/measures/measure';
import type { Report, RuleReport } from '../core/report/report';
import { wholeParts } from '../core/whole-parts';
import { PRINTED } from '../text/printed-report';
import { gathered } from '../core/problem';
import { fill, problemText } from '../text/problems';
import { words } from '../text/words';

/** Under this part of its planned share an area is called neglected. */
const NEGLECTED = 0.5;
/** Under this coverage the numbers speak for too little. */
const LEAST_COVERAGE = 0.6;

/** The report for a person at a terminal. The user's own words are written as they are, with Markdown marks escaped. */
export function toMarkdown(report: Report): string {
  return [...heading(report), ...phases(report), ...rules(report), ...areas(report), ...deliverables(report), ...failures(report), ...problems(report)].join('\n') + '\n';
}

function say(key: keyof typeof PRINTED, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(PRINTED[key], values);
}

function heading({ roadmap, position, calendar, today, coverage }: Report): string[] {
  const { tagged, eligible } = coverage;
  const phase = position.at === 'phase' && position.phase !== null ? roadmap.phases[position.phase] : undefined;
  const begun = position.at === 'before' && calendar.start !== null && calendar.start <= today;
  const outside = !begun ? position.at : calendar.dates.every((own) => own === null) ? 'timeless' : 'begun';
  const where = phase === undefined ? say(`where.${outside}`) : [
    say('where.phase', { phase: phaseName(phase), month: position.month ?? '-' }),
    ...(position.daysLeft === null ? [] : [say('left', { days: position.daysLeft })]),
  ].join(', ');
  return [
    `# ${plain(roadmap.title)}`, '', say('asOf', { day: today, where }), '', say('coverage', { ...coverage, assumedShare: '' }),
    ...(eligible > 0 && tagged / eligible < LEAST_COVERAGE ? [say('untagged')] : []), '',
  ];
}

function phases({ roadmap, calendar, position }: Report): string[] {
  return section('phases', 'phaseHead', 'none', roadmap.phases.map((phase, i) => {
    const dates = calendar.dates[i] ?? null;
    return [position.phases.includes(i) ? '>' : '', phaseName(phase), dates?.start ?? '-', dates === null ? '-' : (dates.end ?? say('open'))];
  }));
}

function rules({ rules: own, measures }: Report): string[] {
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

function areas({ focusAreas }: Report): string[] {
  const parts = wholeParts(focusAreas.map((area) => area.share ?? 0));
  return section('areas', 'areaHead', 'none', focusAreas.map((area, i) => [
    plain(area.name), hours(area.hours), share(area.share === null ? null : (parts[i] ?? 0) / 100), String(area.level),
    !area.onRoadmap ? say('offRoadmap') : area.quotient !== null && area.quotient < NEGLECTED ? say('neglected') : '',
  ]));
}

function deliverables({ deliverables: own }: Report): string[] {
  return section('deliverables', 'deliverableHead', 'none', own.map((each) => [
    plain(each.name), `${String(each.done)} / ${String(each.required)}`, each.due ?? '-', each.status === null ? '-' : say(`status.${each.status}`), forecast(each),
  ]));
}

function forecast({ forecast: { kind }, p50, p85 }: DeliverableReport): string {
  if (kind !== 'forecast') return say(`forecast.${kind}`);
  if (p50 === null) return say('slow');
  return p85 === null ? say('beyond', { from: p50 }) : say('likely', { from: p50, to: p85 });
}

function failures({ failureModes, rules: own }: Report): string[] {
  if (failureModes.length === 0) return [];
  const name = (id: string): string => plain(own.find(({ rule }) => rule.id === id)?.rule.text.replace(/[.。]$/, '') ?? id);
  return [`## ${say('failures')}`, '', ...failureModes.map(({ mode, signals }) => {
    const speaking = signals.filter((signal) => signal.speaks).map((signal) => name(signal.id));
    return `- ${plain(mode.text)} (${speaking.length === 0 ? say('quiet') : say('speaks', { rules: speaking.join(', ') })})`;
  }), ''];
}

function problems({ problems: own }: Report): string[] {
  if (own.length === 0) return [];
  return [`## ${say('problems')}`, '', ...gathered(own).map((problem) => {
    const { message, remedy } = problemText(problem);
    return `- ${plain(problem.path)}${problem.line === null ? '' : `:${String(problem.line)}`} ${plain(message)} ${plain(remedy)}`;
  }), ''];
}

function section(title: keyof typeof PRINTED, head: keyof typeof PRINTED, none: keyof typeof PRINTED, rows: readonly (readonly string[])[]): string[] {
  return [`## ${say(title)}`, '', ...(rows.length === 0 ? [say(none)] : table(say(head).split('|'), rows)), ''];
}

function phaseName({ number, title }: { readonly number: number | null; readonly title: string }): string {
  return number === null ? plain(title) : say('phase', { number, title: plain(title) });
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((title, i) => Math.max(3, title.length, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map((row) => line(row))];
}

function hours(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function share(value: number | null): string {
  return value === null ? '-' : `${String(Math.round(value * 100))}%`;
}

/** One line, with the marks escaped that would break a table or become markup, control characters taken out. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').replace(/([\\|<`*_[\]])/g, '\\$1').slice(0, 300);
}
