import fc from 'fast-check';
import { addDays } from '../../../src/core/day';
import { KINDS } from '../../../src/core/entries/entry';
import type { MappedEntry } from '../../../src/core/mapping/mapped-entry';
import { AREAS, entry, TODAY } from './fixtures';

const AREA_NAMES = [...AREAS, 'gamedev', 'blockchain'];

/** An entry up to `days` days old, with hours down to the minute. */
export function anyEntry(days = 120): fc.Arbitrary<MappedEntry> {
  return fc
    .record({
      ago: fc.integer({ min: 0, max: days }),
      kind: fc.option(fc.constantFrom(...KINDS), { nil: null }),
      minutes: fc.option(fc.integer({ min: 0, max: 600 }), { nil: null }),
      areas: fc.uniqueArray(fc.constantFrom(...AREA_NAMES), { maxLength: 3 }),
      artifact: fc.option(fc.constantFrom('a.md', 'b.md', 'c.md', 'd.md', 'e.md'), { nil: null }),
      url: fc.option(fc.constantFrom('https://example.org/x', 'http://localhost/x'), { nil: null }),
      public: fc.constantFrom(null, true, false, 'na' as const),
      stretch: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
      asked: fc.boolean(),
    })
    .map(({ ago, minutes, artifact, ...own }) =>
      entry({
        ...own,
        date: addDays(TODAY, -ago),
        hours: minutes === null ? null : minutes / 60,
        ...(artifact === null ? {} : { artifact }),
      }),
    );
}

export const anyEntries = fc.array(anyEntry(), { maxLength: 60 });
