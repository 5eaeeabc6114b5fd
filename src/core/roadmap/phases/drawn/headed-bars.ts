import type { Block } from '../../outline/outline';
import { fold } from '../../words/fold';
import { type Candidate, candidateAt } from '../candidate';
import { lineOf } from '../line/told-line';
import { buildScopes } from '../scopes';
import type { Bar } from './gantt-bars';

/** Two may have their names by chance. */
const FEWEST = 3;

/** The headings of one level that the bars of a chart are named after, in their order, each with the time of its bar: they hold what the chart has no room for. Null where a bar has none. */
export function headedBars(blocks: readonly Block[], bars: readonly Bar[]): readonly Candidate[] | null {
  const scopes = buildScopes(blocks);
  const members: Candidate[] = [];
  let at = 0;
  for (const { title, time } of bars) {
    while (at < blocks.length && !(blocks[at]?.kind === 'heading' && fold(blocks[at]?.plain ?? '') === fold(title))) at += 1;
    if (at === blocks.length || blocks[at]?.level !== (members[0]?.level ?? blocks[at]?.level)) return null;
    members.push(candidateAt(blocks, scopes, at, lineOf('titled', null, time, title)));
    at += 1;
  }
  return members.length < FEWEST ? null : members;
}
