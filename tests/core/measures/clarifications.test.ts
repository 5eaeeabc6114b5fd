import { chosenAreas } from '../../../src/core/mapping/chosen-areas';
import { focusMatcherOf } from '../../../src/core/mapping/focus-matcher';
import { coverageOf } from '../../../src/core/measures/coverage';
import { focusAreasOf } from '../../../src/core/measures/focus-areas';
import { buildLedger } from '../../../src/core/measures/ledger';
import { streakWeeks } from '../../../src/core/measures/levels';
import { buildMeasures } from '../../../src/core/measures/measure-all';
import type { ArtifactNote } from '../../../src/core/mapping/artifact-note';
import { buildCalendar } from '../../../src/core/roadmap/calendar';
import type { RoadmapOptions } from '../../../src/core/roadmap/roadmap';
import { AREAS, day, daysFrom, entry, type EntryFixture, input, NO_OPTIONS, phase, plan, roadmap } from './fixtures';

const areasOf = (fixtures: readonly EntryFixture[], notes: ReadonlyMap<string, ArtifactNote> = new Map()) => {
  const context = input(fixtures.map((own) => entry(own)), { artifactNotes: notes });
  return focusAreasOf(buildLedger(context), context);
};
const note = (more: Partial<ArtifactNote> = {}): ArtifactNote => ({ url: null, public: null, version: null, ...more });

describe('C28: the hours of a focus area', () => {
  test('are those of 28 days, shared among the areas of an entry, the default hour included', () => {
    const areas = areasOf([
      { date: '2026-10-26', areas: ['llm', 'gamedev'], hours: 3 }, { date: '2026-11-22', areas: ['llm'] }, { date: '2026-10-25', areas: ['llm', 'old'], hours: 9 },
    ]);
    expect(areas.map(({ name, hours, share, onRoadmap }) => [name, hours, share, onRoadmap])).toEqual([
      ['distributed', 0, 0, true], ['llm', 2.5, 0.625, true], ['cloud', 0, 0, true], ['gamedev', 1.5, 0.375, false],
    ]);
  });

  test('areas of the roadmap are listed without any work; a share of nothing is null', () => {
    expect(areasOf([]).map(({ name, hours, share, level }) => [name, hours, share, level])).toEqual(AREAS.map((name) => [name, 0, null, 0]));
  });

  test('an off-roadmap area without weight is not listed', () => {
    expect(areasOf([{ areas: ['gamedev'], hours: 0 }])).toHaveLength(3);
  });
});

describe('C29: the level of an area', () => {
  const levelOf = (fixtures: readonly EntryFixture[], notes?: ReadonlyMap<string, ArtifactNote>) => areasOf(fixtures.map((own) => ({ areas: ['llm'], ...own })), notes).find(({ name }) => name === 'llm')?.level;
  const ship = (date: string, more: EntryFixture = {}): EntryFixture => ({ date, kind: 'ship', artifact: 'kit.md', ...more });

  test('looks at all entries up to today', () => {
    expect(levelOf([{ date: '2026-05-01', kind: 'study' }])).toBe(1);
    expect(levelOf([{ date: '2026-05-01', kind: 'build' }, { kind: 'study' }])).toBe(2);
    expect(levelOf([{ date: '2026-11-23', kind: 'ship' }, { kind: 'study' }])).toBe(1);
    expect(levelOf([{ kind: 'ship' }])).toBe(3);
  });

  test('kinds other than study, build and ship give no rung', () => {
    expect(levelOf([{ kind: 'lever' }, { kind: 'reach' }, { kind: 'busy' }, { kind: 'other' }, { kind: null }])).toBe(0);
  });

  test('4 is one artifact shipped twice, at least 14 days apart, in that area', () => {
    expect(levelOf([ship('2026-10-01'), ship('2026-10-14')])).toBe(3);
    expect(levelOf([ship('2026-10-01'), ship('2026-10-15')])).toBe(4);
    expect(levelOf([ship('2026-10-01'), ship('2026-10-15', { artifact: 'other.md' })])).toBe(3);
    expect(levelOf([ship('2026-10-01', { areas: ['cloud'] }), ship('2026-10-15')])).toBe(3);
  });

  test('or a ship entry of version 2, its own or its artifact note\'s', () => {
    expect(levelOf([ship('2026-10-01', { version: 2 })])).toBe(4);
    expect(levelOf([ship('2026-10-01', { version: 1.9 })])).toBe(3);
    expect(levelOf([ship('2026-10-01')], new Map([['kit.md', note({ version: 2 })]]))).toBe(4);
    expect(levelOf([{ kind: 'build', artifact: 'kit.md', version: 3 }])).toBe(2);
  });

  test('5 is an entry that was asked for in the area, and a public artifact the area has shipped', () => {
    const asked: EntryFixture = { kind: 'other', asked: true };
    expect(levelOf([ship('2026-05-01', { public: true }), asked])).toBe(5);
    expect(levelOf([ship('2026-05-01'), { kind: 'build', artifact: 'kit.md', url: 'https://example.org/kit' }, asked])).toBe(5);
    expect(levelOf([ship('2026-05-01'), asked], new Map([['kit.md', note({ public: true })]]))).toBe(5);
    expect(levelOf([ship('2026-05-01'), asked])).toBe(3);
    expect(levelOf([ship('2026-05-01', { public: true }), { ...asked, areas: ['cloud'] }])).toBe(3);
    expect(levelOf([{ kind: 'build', artifact: 'kit.md', public: true }, asked])).toBe(2);
  });
});

test('the streak of an area counts back the weeks with an hour in it, a young week left open', () => {
  const at = (dates: readonly string[], today = '2026-11-22') => streakWeeks('llm', buildLedger(input(dates.map((date) => entry({ date, areas: ['llm'] }, plan(roadmap(), day(today)))), { today: day(today) })));
  expect(at(['2026-11-20', '2026-11-09', '2026-11-08'])).toBe(3);
  expect(at(['2026-11-09', '2026-11-08'])).toBe(2);
  expect(at(['2026-11-20', '2026-11-01'])).toBe(1);
  expect(at(['2026-11-08'])).toBe(0);
});

describe('C30: visibility on a day', () => {
  const visible = (fixtures: readonly EntryFixture[], notes: ReadonlyMap<string, ArtifactNote> = new Map(), today = '2026-11-22') => {
    const own = plan(roadmap(), day(today));
    const { public: open, shipped } = buildMeasures(input(fixtures.map((each) => entry(each, own)), { today: day(today), artifactNotes: notes })).visibility;
    return [open, shipped];
  };
  const ship = (date: string, more: EntryFixture = {}): EntryFixture => ({ date, kind: 'ship', artifact: 'kit.md', ...more });

  test('counts artifacts shipped in the 90 days that end today', () => {
    expect(visible([ship('2026-08-25')])).toEqual([0, 1]);
    expect(visible([ship('2026-08-24')])).toEqual([0, 0]);
    expect(visible([ship('2026-08-24'), ship('2026-10-01'), ship('2026-10-02')])).toEqual([0, 1]);
  });

  test('the week of grace counts from the first ship of all time', () => {
    expect(visible([ship('2026-11-16')])).toEqual([0, 0]);
    expect(visible([ship('2026-11-15')])).toEqual([0, 1]);
    expect(visible([ship('2026-05-05'), ship('2026-11-20')])).toEqual([0, 1]);
    expect(visible([ship('2026-11-20', { public: true })])).toEqual([1, 1]);
  });

  test('an address counts from its entry on, the properties of the note on every day', () => {
    const later = [ship('2026-09-01'), { date: '2026-11-20', kind: 'build' as const, artifact: 'kit.md', url: 'https://example.org/kit' }];
    expect(visible(later, new Map(), '2026-11-19')).toEqual([0, 1]);
    expect(visible(later, new Map(), '2026-11-20')).toEqual([1, 1]);
    expect(visible([ship('2026-09-01')], new Map([['kit.md', note({ url: 'https://example.org/kit' })]]), '2026-09-02')).toEqual([1, 1]);
  });

  test('editing a note rewrites past states', () => {
    const ships = ['a', 'b', 'c', 'd'].map((name, i) => ship(daysFrom('2026-08-03', 4)[i] ?? '', { artifact: `${name}.md` }));
    const state = (notes: ReadonlyMap<string, ArtifactNote>) => buildMeasures(input(ships.map((own) => entry(own, plan(roadmap(), day('2026-09-14')))), { today: day('2026-09-14'), artifactNotes: notes })).visibility;
    expect(state(new Map())).toMatchObject({ state: 'broken', since: '2026-08-23' });
    expect(state(new Map(['a', 'b', 'c'].map((name) => [`${name}.md`, note({ public: true })])))).toMatchObject({ state: 'on-target', since: null });
  });

  test('work that cannot be published is left out, whatever else is said', () => {
    expect(visible([ship('2026-09-01', { url: 'https://example.org/kit' })], new Map([['kit.md', note({ public: 'na' })]]))).toEqual([0, 0]);
    expect(visible([ship('2026-09-01'), { ...ship('2026-09-02'), public: 'na' }])).toEqual([0, 0]);
  });

  test('C44: an address wins over public: false', () => {
    expect(visible([ship('2026-09-01', { url: 'https://example.org/kit', public: false })])).toEqual([1, 1]);
    expect(visible([ship('2026-09-01', { public: false })], new Map([['kit.md', note({ url: 'https://example.org/kit', public: false })]]))).toEqual([1, 1]);
    expect(visible([ship('2026-09-01', { url: 'http://192.168.1.4/kit' })])).toEqual([0, 1]);
  });

  test('C31: an address is an artifact of its own, and its own proof', () => {
    expect(visible([ship('2026-09-01', { artifact: 'https://example.org/kit' })])).toEqual([1, 1]);
    expect(visible([ship('2026-09-01', { artifact: 'http://localhost:3000/kit' })])).toEqual([0, 1]);
  });
});

test('C33: coverage counts notes dated in the 28 days; undated entries are those of all time', () => {
  const context = input([
    entry({ date: '2026-11-20', areas: ['llm'], hours: 3 }), entry({ date: '2026-10-26' }), entry({ date: '2026-10-25' }), entry({ date: null, path: 'Inbox.md' }), entry({ date: '2026-11-23' }),
  ]);
  const ledger = buildLedger(context);
  for (const date of ['2026-11-23', '2026-11-22', '2026-11-20', '2026-10-26', '2026-10-25']) ledger.countLogNote({ path: `Journal/${date}.md`, day: day(date) });
  ledger.countLogNote({ path: 'Journal/undated.md', day: null });
  expect(coverageOf(ledger)).toEqual({ eligible: 3, tagged: 2, entries: 2, undated: 1, unassigned: 1, assumedShare: 0.25 });
});

describe('C35: the areas a phase has chosen', () => {
  const phases = [phase(0, 0, 2), phase(1, 3, 9, AREAS), phase(2, 10, 18), phase(3, 19, 30, ['narrow']), phase(4, 31, 36)];
  const chosen = (options: Partial<RoadmapOptions>, own = phases) => {
    const plan = roadmap({ phases: own, options: { ...NO_OPTIONS, ...options } });
    const areas = chosenAreas(plan, buildCalendar(plan), focusMatcherOf(plan));
    return own.map((_, i) => [...areas.of(i)]);
  };

  test('are inherited through several phases; before the first with areas all of them count', () => {
    expect(chosen({})).toEqual([[...AREAS, 'narrow'], AREAS, AREAS, ['narrow'], ['narrow']]);
  });

  test('focus-phase-N replaces those of the text', () => {
    expect(chosen({ phaseFocus: new Map([[1, ['evaluation']], [2, ['llm', 'cloud']]]) })).toEqual([
      ['evaluation', 'llm', 'cloud', 'narrow'], ['evaluation'], ['llm', 'cloud'], ['narrow'], ['narrow'],
    ]);
  });

  test('edge is for phase 3 alone, and only without focus-phase-3', () => {
    expect(chosen({ edge: 'llm' })[3]).toEqual(['llm']);
    expect(chosen({ edge: 'llm' })[4]).toEqual(['llm']);
    expect(chosen({ edge: 'llm', phaseFocus: new Map([[3, ['cloud']]]) })[3]).toEqual(['cloud']);
    expect(chosen({ edge: 'llm' }, phases.slice(0, 3))[2]).toEqual(AREAS);
  });

  test('inheritance follows the start date, not the number or the place in the note', () => {
    expect(chosen({}, [phase(9, 10, 12), phase(2, 5, 9, ['b']), phase(1, 0, 4, ['a'])])).toEqual([['b'], ['b'], ['a']]);
  });
});
