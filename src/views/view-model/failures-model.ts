import { isolated } from '../../text/isolate';
import { ruleName } from './amounts';
import { lacking } from './lacking';
import { stateText } from './rule-row';
import { sectionHead } from './section-head';
import type { FailureRow, FailuresModel } from './view-model';
import type { ViewContext } from './view-input';

/** The failure modes of the phase that holds today, each with the rules that speak for it; null outside phases. */
export function buildFailures(context: ViewContext): FailuresModel | null {
  const { words, report } = context;
  const { roadmap, position } = report;
  const phase = position.phase === null ? undefined : roadmap.phases[position.phase];
  if (phase === undefined) return null;
  const rows = report.failureModes.map(({ mode, signals }): FailureRow => {
    const spoken = signals.filter(({ speaks }) => speaks).flatMap((signal) => {
      const own = report.rules.find(({ rule }) => rule.id === signal.id);
      if (own === undefined || own.measure === null) return [];
      const guard = signal.guards[0];
      const state = signal.state === 'on-target' && guard !== undefined ? words.say(`guard.${guard}`) : stateText(context, own.measure);
      return [{ mark: signal.state === 'on-target' ? 'slipping' as const : signal.state, number: { text: words.say('failures.speaks', { rule: isolated(ruleName(own.rule)), state }), drill: `rule:${signal.id}` as const } }];
    });
    const named = signals.flatMap((signal) => report.rules.filter(({ rule }) => rule.id === signal.id).map(({ rule }) => isolated(ruleName(rule))));
    return {
      path: mode.path ?? roadmap.path, line: mode.line, text: mode.text, signals: spoken,
      quiet: spoken.length > 0 ? null : named.length === 0 ? words.say('failures.unwatched') : words.say('failures.quiet', { rules: words.list(named) }),
    };
  });
  return {
    head: sectionHead(context, 'failures', words.say('failures', { count: Math.max(1, rows.length) }), null, null),
    rows,
    none: rows.length > 0 ? null : lacking(context, 'failures.none', phase),
  };
}
