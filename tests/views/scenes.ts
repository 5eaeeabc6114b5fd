import * as f from './fixtures';
import type { Report } from '../../src/core/report/report';
import { buildViewModel } from '../../src/views/view-model/build-view-model';
import type { ViewModel } from '../../src/views/view-model/view-model';

/** One state of the pane. */
export interface Scene {
  readonly name: string;
  readonly model: ViewModel;
  readonly rtl?: boolean;
}

const LONG = 'A rule that goes on and on because its author wanted to be exact about what beats what. '.repeat(60).slice(0, 5000);

/** Every state of the pane a reader can meet. */
export const SCENES: readonly Scene[] = [
  { name: 'ready', model: buildViewModel(f.input({ report: f.report({ problems: f.PROBLEMS }) })) },
  { name: 'drill', model: buildViewModel(f.input({ state: { drill: 'rule:shipping' }, drill: f.SHIPPING_DRILL })) },
  { name: 'table', model: buildViewModel(f.input({ state: { table: true } })) },
  { name: 'as-of', model: buildViewModel(f.input({ today: f.day('2026-12-24'), report: f.report({ coverage: { ...f.report().coverage, tagged: 20 } }), roadmaps: [{ path: 'Roadmap.md', title: 'Platform engineer' }, { path: 'Music.md', title: 'Music' }] })) },
  { name: 'no-roadmap', model: buildViewModel(f.input({ report: null, status: { kind: 'no-roadmap' } })) },
  { name: 'no-start', model: buildViewModel(f.input({ report: f.startlessReport(), status: { kind: 'no-start' } })) },
  { name: 'no-entries', model: buildViewModel(f.input({ report: f.emptyReport(), status: { kind: 'no-entries' } })) },
  { name: 'indexing', model: buildViewModel(f.input({ status: { kind: 'indexing', done: 1200, total: 4800 }, state: { keys: true } })) },
  { name: 'hostile', model: buildViewModel(f.input({ report: hostile() })) },
  { name: 'german', model: buildViewModel(f.input({ locale: 'de' })) },
  { name: 'rtl', model: buildViewModel(f.input({ locale: 'ar', state: { drill: 'rule:shipping' }, drill: f.SHIPPING_DRILL })), rtl: true },
  { name: 'overlap', model: buildViewModel(f.input({ report: overlapping() })) },
];

function hostile(): Report {
  const rules = [f.rule('depth', `<img src=x onerror=alert(1)>${LONG}`, 120), f.rule('shipping', '\u202Egnidaeh \u2069desrever', 121), f.rule(null, 'Kindness beats cleverness', 122)];
  const phases = f.ROADMAP.phases.map((own, i) => (i === 1 ? { ...own, title: LONG, goal: LONG, deliverables: [{ text: LONG, line: 4, due: null, done: false, task: true }] } : own));
  const base = f.report({ roadmap: { ...f.ROADMAP, rules, phases } });
  return { ...base, focusAreas: [{ name: LONG, hours: 9, share: 0.5, level: 2, onRoadmap: true, chosen: true, quotient: null, streak: 0 }, ...base.focusAreas], problems: [{ kind: 'invalid-hours', path: `${'a/'.repeat(200)}b.md`, line: 2, values: { text: LONG } }] };
}

function overlapping(): Report {
  const phases = [f.phase(0, 'Ground work', 0, 5), f.phase(1, 'Build', 3, 9), ...Array.from({ length: 12 }, (_, i) => f.phase(i + 2, `Sprint ${i + 1}`, 10 + i, 10 + i)), f.phase(14, 'And then', 22, null)];
  return f.report({ roadmap: { ...f.ROADMAP, phases }, position: { ...f.report().position, phases: [0, 1] } });
}
