import type { Report } from '../../core/report/report';
import { problemText } from '../../text/problems';
import { isolated } from '../../text/isolate';
import type { Words } from '../../text/words';
import type { EmptyModel } from './view-model';
import type { PaneStatus, ViewInput } from './view-input';

/** What stands above everything while something is missing, always with the next step. */
export function buildEmpty({ status, report, today, uncounted }: ViewInput, words: Words): EmptyModel | null {
  const base = { actions: [], example: null, hint: null, start: null } as const;
  switch (status.kind) {
    case 'no-roadmap': return {
      ...base,
      title: words.say('empty.no-roadmap'),
      text: words.say('empty.no-roadmap.text'),
      actions: [{ action: 'create-roadmap', label: words.say('empty.create'), main: true }, { action: 'choose-roadmap', label: words.say('empty.choose'), main: false }],
    };
    case 'no-phases': {
      const { message, remedy, example = null } = problemText({ kind: 'no-phases', path: '', line: null, values: {} });
      return {
        ...base,
        title: message,
        text: remedy,
        example,
        actions: [{ action: 'show-reading', label: words.say('reading.show'), main: true }, { action: 'choose-roadmap', label: words.say('empty.choose'), main: false }],
      };
    }
    case 'no-start': return {
      ...base,
      title: words.say('empty.no-start'),
      text: words.say('empty.no-start.text'),
      start: { label: words.say('empty.start-label'), button: words.say('empty.start-button'), value: today },
    };
    case 'no-entries': return {
      ...base,
      title: words.say('empty.no-entries'),
      text: words.say('empty.no-entries.text'),
      hint: uncountedText(words, uncounted),
      actions: [{ action: 'log-entry', label: words.say('empty.log'), main: true }],
      example: words.say('empty.example', { focus: focusTag(report) }),
    };
    default: return null;
  }
}

/** That notes are tagged where bare tags do not count, and what helps; null where there are none. */
export function uncountedText(words: Words, { count, example }: NonNullable<ViewInput['uncounted']> = { count: 0, example: null }): string | null {
  return example === null ? null : words.say('uncounted', { count, path: isolated(example) });
}

/** Whether the pane has anything of a report to show in this status. */
export function showsReport(status: PaneStatus): boolean {
  return status.kind !== 'no-roadmap';
}

/** A tag for the example that finds the first area of today's phase: its name's first word (C08). */
function focusTag(report: Report | null): string {
  const word = report?.focusAreas.find((area) => area.onRoadmap)?.name.toLowerCase().match(/[\p{L}\p{N}]+/u)?.[0];
  return word === undefined || /^\p{N}+$/u.test(word) ? '' : ` #focus/${word}`;
}
