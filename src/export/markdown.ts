import type { Measure, State } from '../core/measures/measure';
import type { Report } from '../core/report/report';
import { problemText } from '../text/problems';

const STATES: Readonly<Record<State, string>> = {
  'on-target': 'On target',
  slipping: 'Slipping',
  broken: 'Broken',
  'too-little-data': 'Too little data',
  'not-set-up': 'Not set up',
};

/** The report for a person at a terminal. The user's own words are written as they are, with Markdown marks escaped. */
export function toMarkdown(report: Report): string {
  return [...heading(report), ...phases(report), ...rules(report), ...areas(report), ...problems(report)].join('\n') + '\n';
}

function heading({ roadmap, position, today, coverage }: Report): string[] {
  const phase = position.phase === null ? null : roadmap.phases[position.phase];
  const where = phase === null || phase === undefined
    ? { 'no-start': 'No start date: set `start` in the properties of the note.', before: 'Before the start.', after: 'After the last phase.', gap: 'Between phases.', phase: '' }[position.at]
    : `${phaseName(phase.number, phase.title)}, month ${position.month ?? '-'}${position.daysLeft === null ? '' : `, ${position.daysLeft} days left`}`;
  return [
    `# ${plain(roadmap.title)}`,
    '',
    `As of ${today}: ${where}`,
    '',
    `${coverage.tagged} of ${coverage.eligible} log notes tagged in 28 days, ${coverage.entries} entries, ${coverage.undated} undated.`,
    '',
  ];
}

function phases({ roadmap, calendar, position }: Report): string[] {
  const rows = roadmap.phases.map((phase, i) => {
    const dates = calendar.dates[i] ?? null;
    return [position.phases.includes(i) ? '>' : '', phaseName(phase.number, phase.title), dates?.start ?? '-', dates === null ? '-' : (dates.end ?? 'open')];
  });
  return ['## Phases', '', ...table(['', 'Phase', 'From', 'To'], rows), ''];
}

function rules({ rules: own, measures }: Report): string[] {
  const rows = own.map(({ rule, measure }) => {
    if (measure === null) return [plain(rule.text), '-', '-', 'Not measured', ''];
    const visible = measure.id === 'visibility' ? `${measures.visibility.public} of ${measures.visibility.shipped}` : `${hours(measure.good)} : ${hours(measure.bad)}`;
    return [plain(rule.text), measure.state === 'not-set-up' ? '-' : visible, measure.share === null ? '-' : percent(measure.share), STATES[measure.state], fix(measure, measures.visibility.publish)];
  });
  return ['## Rules', '', ...(rows.length === 0 ? ['No rules were found in the note.'] : table(['Rule', '28 days', 'Share', 'State', 'To fix'], rows)), ''];
}

function fix(measure: Measure, publish: number): string {
  if (measure.state !== 'slipping' && measure.state !== 'broken') return '';
  return measure.id === 'visibility' ? `publish ${publish}` : measure.fix === null ? '' : `${hours(Math.ceil(measure.fix * 10 - 1e-6) / 10)} h more`;
}

function areas({ focusAreas }: Report): string[] {
  const rows = focusAreas.map((area) => [plain(area.name), hours(area.hours), area.share === null ? '-' : percent(area.share), String(area.level), area.onRoadmap ? '' : 'off the roadmap']);
  return ['## Focus areas', '', ...(rows.length === 0 ? ['None.'] : table(['Area', 'Hours', 'Share', 'Level', ''], rows)), ''];
}

function problems({ problems: own }: Report): string[] {
  if (own.length === 0) return [];
  return ['## To look at', '', ...own.map((problem) => {
    const { message, remedy, example } = problemText(problem);
    const sentence = `- ${plain(problem.path)}${problem.line === null ? '' : `:${problem.line}`} ${plain(message)} ${plain(remedy)}`;
    return example === undefined ? sentence : [sentence, '', ...example.split('\n').map((line) => `      ${line}`), ''].join('\n');
  }), ''];
}

function phaseName(number: number | null, title: string): string {
  return number === null ? plain(title) : `Phase ${number}: ${plain(title)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((title, i) => Math.max(3, title.length, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rows.map((row) => line(row))];
}

function hours(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** One line, with the marks escaped that would break a table or become markup, control characters taken out. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ').replace(/([\\|<`*_[\]])/g, '\\$1').slice(0, 300);
}
