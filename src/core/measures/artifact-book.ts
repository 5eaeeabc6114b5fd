import { type Day, dayNumber } from '../day';
import type { MappedEntry } from '../mapping/mapped-entry';
import { isPublicAddress } from './public-address';

/** What the entries in range say about one artifact. Days are day numbers; `Infinity` is never. */
export interface ArtifactFacts {
  readonly id: string;
  /** Day of its first entry of any kind. */
  readonly first: number;
  /** Days with a ship entry, ascending, each once. */
  readonly shipDays: readonly number[];
  /** First day an entry gave it a public address, claimed it public, or said that publishing does not apply. */
  readonly addressDay: number;
  readonly claimDay: number;
  readonly notApplicableDay: number;
  /** Whether an entry of a later day than the first links it from another note. */
  readonly takenUp: boolean;
}

/** The entries of one artifact, with what they say worked out once and again only after a change. */
export interface ArtifactBook {
  readonly id: string;
  readonly entries: Set<MappedEntry>;
  facts: ArtifactFacts | null;
}

/** The facts of an artifact. */
export function factsOf(book: ArtifactBook): ArtifactFacts {
  book.facts ??= readFacts(book.id, book.entries);
  return book.facts;
}

function readFacts(id: string, entries: Iterable<MappedEntry>): ArtifactFacts {
  const ships = new Set<Day>();
  let first: Day | null = null;
  let linked: Day = '' as Day;
  let address: Day | null = null;
  let claim: Day | null = null;
  let notApplicable: Day | null = null;
  for (const entry of entries) {
    const { date } = entry;
    if (date === null) continue;
    if (entry.kind === 'ship') ships.add(date);
    if (isEarlier(date, first)) first = date;
    if (entry.path !== id && date > linked) linked = date;
    if (entry.public === 'na' && isEarlier(date, notApplicable)) notApplicable = date;
    if (entry.public === true && isEarlier(date, claim)) claim = date;
    if (isEarlier(date, address) && hasPublicAddress(entry)) address = date;
  }
  return {
    id,
    first: numberOf(first),
    shipDays: [...ships].sort().map(dayNumber),
    addressDay: numberOf(address),
    claimDay: numberOf(claim),
    notApplicableDay: numberOf(notApplicable),
    takenUp: first !== null && linked > first,
  };
}

function isEarlier(day: Day, than: Day | null): boolean {
  return than === null || day < than;
}

function numberOf(day: Day | null): number {
  return day === null ? Infinity : dayNumber(day);
}

/** The address of any entry that links the artifact counts, whatever its kind (C30, C31). */
function hasPublicAddress(entry: MappedEntry): boolean {
  if (entry.url !== null && isPublicAddress(entry.url)) return true;
  return entry.artifact?.type === 'url' && isPublicAddress(entry.artifact.link);
}
