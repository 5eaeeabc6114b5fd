import type { Entry } from '../entries/entry';
import type { Parsed, Problem } from '../problem';
import type { Mapper } from './create-mapper';
import type { MappedEntry } from './mapped-entry';

/** Maps entries and collects what is wrong with them. */
export function mapEntries(mapper: Mapper, entries: Iterable<Entry>): Parsed<readonly MappedEntry[]> {
  const value: MappedEntry[] = [];
  const problems: Problem[] = [];
  for (const entry of entries) {
    value.push(mapper.map(entry));
    problems.push(...mapper.problems(entry));
  }
  return { value, problems };
}
