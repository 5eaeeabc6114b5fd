import type { Day } from '../day';
import type { Entry } from '../entries/entry';
import { memo } from '../memo';
import type { Problem } from '../problem';
import type { ReportSettings } from '../report/settings';
import type { Calendar } from '../roadmap/calendar';
import type { Roadmap } from '../roadmap/roadmap';
import { areaCredits, type MatchedFocus } from './area-credits';
import { artifactId, type ResolveLink } from './artifact-id';
import { chosenAreas, type ChosenAreas } from './chosen-areas';
import { focusMatcherOf, type FocusMatcher } from './focus-matcher';
import { isLinkedTo } from './deliverable-link';
import { entryProblems } from './entry-problems';
import type { MappedEntry, Placement } from './mapped-entry';
import { matchPhase, type PhaseMatch } from './phase-name';
import { reasonsOf } from './reasons';

export interface MapperInput {
  readonly roadmap: Roadmap;
  readonly calendar: Calendar;
  readonly settings: ReportSettings;
  readonly today: Day;
  readonly resolveLink: ResolveLink;
  /** Whether log entries link this note as their artifact, so that its own hours are counted there (rule 3). */
  readonly isLinked: (path: string) => boolean;
}

/** Places entries on the roadmap. Each entry is judged alone, so entries can be mapped as they change. */
export interface Mapper {
  map(entry: Entry): MappedEntry;
  /** What is wrong with an entry's place, focus names and hours; takes the entry as it was before mapping. */
  problems(entry: Entry): readonly Problem[];
  readonly matcher: FocusMatcher;
  readonly chosen: ChosenAreas;
}

/**
 * A mapper for one roadmap on one day. A day after today is future, wherever in the plan it lies; its areas are still
 * those its own phase chose. Neither the order of entries nor what was mapped before matters.
 */
export function createMapper(input: MapperInput): Mapper {
  const { roadmap, calendar, today } = input;
  const matcher = focusMatcherOf(roadmap);
  const chosen = chosenAreas(roadmap, calendar, matcher);
  const defaultHours = roadmap.options.defaultHours ?? input.settings.defaultHours;
  const phases = memo((text: string) => matchPhase(text, roadmap.phases));
  const isDeliverable = memo((text: string) => roadmap.phases.some((phase) => isLinkedTo(text, phase)));
  const override = (entry: Entry): PhaseMatch | null => (entry.phase === null ? null : phases(entry.phase));
  const owner = memo((date: Day): Placement => calendar.owner(date));
  const within = memo((date: Day) => calendar.phasesOn(date));
  const ownerOf = (entry: Entry): Placement => (entry.date === null ? UNDATED : owner(entry.date));
  const place = (entry: Entry): Placement => (entry.date !== null && entry.date > today ? FUTURE : ownerOf(entry));
  const isCounted = (entry: Entry): boolean => entry.countedElsewhere || (entry.source === 'note' && input.isLinked(entry.path));

  return {
    matcher,
    chosen,
    map(entry) {
      const placement = place(entry);
      const named = override(entry);
      const phaseIndex = groupOf(named, ownerOf(entry));
      const countedElsewhere = isCounted(entry);
      const weight = countedElsewhere ? 0 : (entry.hours ?? defaultHours);
      const focus = matchAll(entry.focus, matcher);
      return {
        path: entry.path,
        line: entry.line,
        source: entry.source,
        text: entry.text,
        date: entry.date,
        dateSource: entry.dateSource,
        kind: entry.kind,
        focus: entry.focus,
        focusSource: entry.focusSource ?? null,
        hours: countedElsewhere ? null : entry.hours,
        countedElsewhere,
        artifact: entry.artifact,
        url: entry.url,
        public: entry.public,
        stretch: entry.stretch,
        stretchTag: entry.stretchTag,
        leverage: entry.leverage,
        asked: entry.asked,
        version: entry.version,
        deliverable: entry.deliverable,
        phase: entry.phase,
        weight,
        assumed: entry.hours === null && !countedElsewhere,
        placement,
        phaseIndex,
        areas: areaCredits(focus, weight, chosen.at(ownerOf(entry))),
        artifactId: artifactId(entry, input.resolveLink),
        reasons: reasonsOf({ entry, placement, start: calendar.start, phaseIndex, within: entry.date === null ? [] : within(entry.date), overridden: named?.type === 'found', focus, countedElsewhere, weight }, roadmap.phases),
      };
    },
    problems: (entry) =>
      entryProblems({
        entry,
        future: place(entry).at === 'future',
        countedElsewhere: isCounted(entry),
        named: override(entry),
        owner: ownerOf(entry),
        matcher,
        isDeliverable,
        phases: roadmap.phases,
      }),
  };
}

const UNDATED: Placement = { at: 'undated' };
const FUTURE: Placement = { at: 'future' };
const NO_FOCUS: readonly MatchedFocus[] = [];

function matchAll(names: readonly string[], matcher: FocusMatcher): readonly MatchedFocus[] {
  return names.length === 0 ? NO_FOCUS : names.map((name) => ({ name, match: matcher.match(name) }));
}

/** The phase shown for grouping: the one `phase:` names, else the date's. One that two phases fit belongs to neither (C20, row R4). */
function groupOf(named: PhaseMatch | null, owner: Placement): number | null {
  if (named?.type === 'found') return named.index;
  if (named?.type === 'ambiguous') return null;
  return owner.at === 'phase' ? owner.phase : null;
}
