import type { Phase } from '../../src/core/roadmap/roadmap';
import type { LabelPhase } from './label';
import { plainText, plainTitle } from './same-text';

/** A read phase is the labelled one when it opens on the same line under the same title. */
export function isSamePhase(expected: LabelPhase, read: Phase): boolean {
  const titles = [expected.title, ...(expected.alsoTitles ?? [])].map(plainTitle);
  return expected.line === read.line && titles.includes(plainTitle(read.title));
}

/** One sentence for every labelled field of a matched phase that was read otherwise. */
export function comparePhase(expected: LabelPhase, read: Phase): string[] {
  return [
    ...differenceOf('number', expected.number, read.number),
    ...differenceOf('span', expected.span, read.span),
    ...differenceOf('duration', expected.duration, read.duration),
    ...differenceOf('goal', expected.goal === undefined ? undefined : plainText(expected.goal), plainText(read.goal ?? '')),
    ...differenceOf('deliverables', plain(expected.deliverables), plain(read.deliverables.map((item) => item.text))),
    ...differenceOf('failure modes', plain(expected.failureModes), plain(read.failureModes.map((item) => item.text))),
    ...differenceOf('focus areas', plain(expected.focusAreas), plain(read.focusAreas.map((area) => area.name))),
    ...differenceOf('actions', plain(expected.actions), plain(read.actions.map((item) => item.text))),
  ].map((difference) => `line ${expected.line} "${expected.title}": ${difference}`);
}

/** Nothing where the label leaves the field out. */
export function differenceOf(field: string, expected: unknown, read: unknown): string[] {
  if (expected === undefined || inOrder(expected) === inOrder(read)) return [];
  return [`${field} should be ${inOrder(expected)}, was ${inOrder(read)}`];
}

function plain(texts: readonly string[] | undefined): readonly string[] | undefined {
  return texts?.map(plainText);
}

/** JSON with the keys of objects sorted, so that their order does not matter. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner);
}
