import { isolated } from '../text/isolate';
import type { LogPlan } from './plan-log';
import { say } from './say';
import { showLines } from './show-lines';

/** Where the entry goes, the lines it makes there, and how it will count. @returns what draws a plan, or why there is none. */
export function logPreview(parent: HTMLElement): (plan: LogPlan | string) => void {
  const where = parent.createEl('p');
  const lines = parent.createEl('pre', { cls: 'tj-preview tj-diff', attr: { tabindex: '0' } });
  const counted = parent.createDiv();
  return (plan) => {
    const own = typeof plan === 'string' ? null : plan;
    const shown = own?.shown ?? null;
    where.setText(typeof plan === 'string' ? plan : plan.refused ?? (shown === null ? '' : say(shown.isNew ? 'log.to-new' : 'log.to', { path: isolated(shown.path) })));
    showLines(lines, shown?.lines ?? null);
    counted.empty();
    for (const sentence of own?.counted ?? []) counted.createEl('p', { cls: 'tj-note', text: sentence });
  };
}
