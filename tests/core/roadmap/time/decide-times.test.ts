import { decideTimes } from '../../../../src/core/roadmap/time/decide-times';
import { findTime } from '../../../../src/core/roadmap/time/find-time';
import { timeTokens } from '../../../../src/core/roadmap/words/words';

/** What the times of sibling phases come to, in their order: `2..5 month` is a span, `2-5 month` a length. */
function decided(texts: readonly string[], { years = [], horizons = false }: { readonly years?: readonly number[]; readonly horizons?: boolean } = {}): readonly string[] {
  const mentions = texts.map((text) => {
    const tokens = timeTokens(text);
    return findTime(tokens, 0, tokens.length)?.mention ?? null;
  });
  return decideTimes(mentions, years, horizons).map(({ span, duration }) => {
    if (span !== null) return `${String(span.start)}..${span.open ? 'open' : String(span.end)} ${span.unit}`;
    return duration === null ? '-' : `${String(duration.min)}-${String(duration.max)} ${duration.unit}`;
  });
}

describe('a time that can be a place or a length is told by its siblings', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['a chain that shares its ends', ['0-3 months', '3-9 months', '9-18 months'], ['0..3 month', '3..9 month', '9..18 month']],
    ['a chain whose next begins one later', ['1-3 months', '4-6 months', '7-12 months'], ['1..3 month', '4..6 month', '7..12 month']],
    ['the same, newest first', ['7-12 months', '4-6 months', '1-3 months'], ['7..12 month', '4..6 month', '1..3 month']],
    ['an open end', ['0-6 months', '6-12 months', '12+ months'], ['0..6 month', '6..12 month', '12..open month']],
    ['lengths that follow on nothing', ['2-3 months', '4-6 months', '2-4 months'], ['2-3 month', '4-6 month', '2-4 month']],
    ['single lengths', ['3 months', '6 months', '9 months'], ['3-3 month', '6-6 month', '9-9 month']],
    ['a chain that starts late is none', ['5-6 weeks', '6-8 weeks', '8-10 weeks'], ['5-6 week', '6-8 week', '8-10 week']],
    ['a first stretch and the days behind it', ['First 30 days', 'Days 31-60', 'Days 61-90'], ['1..30 day', '31..60 day', '61..90 day']],
    ['a first stretch that shares its end', ['next 6 months', '6-18 months', '18-36 months'], ['0..6 month', '6..18 month', '18..36 month']],
    ['a first length that the next does not follow', ['3 months', '6-12 months', '3-4 months'], ['3-3 month', '6-12 month', '3-4 month']],
    ['a first length before places that are written otherwise', ['1 week', 'Weeks 2-12', 'Months 4-6'], ['1-1 week', '2..12 week', '4..6 month']],
    ['a first length among lengths', ['2 weeks', '2-3 weeks', '2 weeks'], ['2-2 week', '2-3 week', '2-2 week']],
    ['places need no siblings', ['Month 3', '', 'Month 30+'], ['3..3 month', '-', '30..open month']],
  ])('%s', (_what, texts, expected) => {
    expect(decided(texts)).toEqual(expected);
  });

  it('horizons that grow are places, also where they do not begin at the start', () => {
    const told = ['2-3 years', '3-5 years', '5-10 years'];
    expect(decided(told, { horizons: true })).toEqual(['2..3 year', '3..5 year', '5..10 year']);
    expect(decided(told)).toEqual(['2-3 year', '3-5 year', '5-10 year']);
  });

  it('months and quarters without a year take that of the heading around them', () => {
    expect(decided(['Q3', 'Oct to Dec', 'Q1'], { years: [2026, 2026, 2027] })).toEqual(['2026-Q3..2026-Q3 quarter', '2026-10..2026-12 date', '2027-Q1..2027-Q1 quarter']);
  });
});
