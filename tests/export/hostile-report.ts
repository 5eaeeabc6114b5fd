import fc from 'fast-check';
import { buildCalendar } from '../../src/core/roadmap/calendar';
import type { Report } from '../../src/core/report/report';
import * as f from '../views/fixtures';

/** What a note can hold at its worst: markup, formulas, properties of a calendar, marks that turn text, halves of characters. */
export const EVIL: readonly string[] = [
  '</text><script>alert(1)</script>', '<img src=x onerror=alert(1)>', '& &amp; ]]> <!-- " \' -->', 'javascript:alert(1)', "=cmd|' /C calc'!A0", '+1', '-2', '@SUM(A1)', '\t=1', '\r\nATTENDEE:mailto:a@example.org', 'END:VCALENDAR\nBEGIN:VEVENT',
  '＝1+1', 'a, b; c\\d', '"quoted"', ' led by a space', 'a\rb', '\u202Egnidaeh\u2069', '\ud800 half', '\udc00', '\u0000\u0007\u0085\u2028', 'é'.repeat(80), '👩‍💻🇩🇪'.repeat(20), '学習'.repeat(60), '__proto__', 'constructor',
];

/** A text a user could write, often one that is meant to break something. */
export const anyText: fc.Arbitrary<string> = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...EVIL) }, { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) }, fc.string({ maxLength: 40 }), fc.tuple(fc.constantFrom(...EVIL), fc.constantFrom(...EVIL)).map(([a, b]) => a + b));

/** The report of the fixtures with these texts wherever a note's own words go. */
export function reportSaying(texts: readonly string[]): Report {
  let at = 0;
  const next = (): string => texts[at++ % texts.length] ?? '';
  const roadmap = {
    ...f.ROADMAP, title: next(),
    phases: f.ROADMAP.phases.map((phase) => ({ ...phase, title: next(), goal: next(), deliverables: phase.deliverables.map((own) => ({ ...own, text: next() })) })),
    rules: f.ROADMAP.rules.map((rule) => ({ ...rule, text: next() })),
  };
  const calendar = buildCalendar(roadmap);
  const base = f.report({ roadmap, calendar });
  return {
    ...base,
    rules: base.rules.map((own, i) => ({ ...own, rule: roadmap.rules[i] ?? own.rule })),
    focusAreas: base.focusAreas.map((own) => ({ ...own, name: next() })),
    entries: base.entries.map((own) => ({ ...own, path: next(), areas: own.areas.map((area) => ({ ...area, name: next() })), artifact: { type: 'note' as const, link: next() }, artifactId: next() })),
    deliverables: roadmap.phases.map((phase, index) => ({
      phase: index, index: 0, name: phase.deliverables[0]?.text ?? '', line: phase.deliverables[0]?.line ?? 1, items: phase.deliverables, milestones: [], done: 0, required: 1, progress: 0,
      due: calendar.dates[index]?.end ?? null, pace: null, forecast: { kind: 'not-enough-history' as const }, p50: null, p85: null, weeklyRate: null, status: 'not-started' as const, daysLate: 0,
    })),
    failureModes: [{ phase: 1, index: 0, mode: { text: next(), line: 9, items: [] }, signals: [] }],
    problems: [{ kind: 'invalid-hours', path: next(), line: 2, values: { text: next() } }],
  };
}

export const anyReport: fc.Arbitrary<Report> = fc.array(anyText, { minLength: 1, maxLength: 30 }).map(reportSaying);
