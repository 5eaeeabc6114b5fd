import { findTime } from '../time/find-time';
import { isCount, pointText } from '../time/to-span';
import type { Deliverable } from '../roadmap';
import { labelMatch, labelTokens, timeTokens } from '../words/words';
import type { LabelledSection } from './section';

/** Deliverables of a section: its text, or each of its list items. */
export function deliverables(section: LabelledSection): readonly Deliverable[] {
  const due = dueIn(section.label);
  const done = isDone(section.label) || isChecked(section.task);
  const own: Deliverable[] = section.text === '' ? [] : [{ text: section.text, line: section.textLine, due, done, task: section.task !== null }];
  return [...own, ...section.items.map((item): Deliverable => ({ text: item.text, line: item.line, due, done: done || isChecked(item.task), task: item.task !== null }))];
}

/** The position in the label: "Deliverable at Month 9". */
function dueIn(label: string): Deliverable['due'] {
  const tokens = timeTokens(label);
  const mention = findTime(tokens, 0, tokens.length)?.mention ?? null;
  if (isCount(mention) && mention.form === 'position') return { unit: mention.unit, at: mention.end ?? mention.start };
  if (mention?.form !== 'calendar') return null;
  const point = mention.end ?? mention.start;
  const at = pointText(point);
  return at === null ? null : { unit: point.quarter === null ? 'date' : 'quarter', at };
}

/** A "done" that is no part of a longer phrase: "Definition of done" says what is asked for, "not done" that it is not. */
function isDone(label: string): boolean {
  const tokens = labelTokens(label);
  for (let at = 0; at < tokens.length; ) {
    const match = labelMatch(tokens, at);
    if (match?.concept === 'done') return true;
    at += match?.length ?? 1;
  }
  return label.includes('✅');
}

/** A status that says "done" and nothing else. */
export function saysDone(status: string): boolean {
  const tokens = labelTokens(status);
  const match = labelMatch(tokens, 0);
  return match?.concept === 'done' && match.length === tokens.length;
}

function isChecked(task: string | null): boolean {
  return task === 'x' || task === 'X';
}
