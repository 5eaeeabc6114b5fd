import { parseMetadata } from '../../../preview/metadata/parse-metadata';
import { type Day, leadingDay } from '../../../src/core/day';
import { parseEntries } from '../../../src/core/entries/parse-entries';
import { readArtifactNote } from '../../../src/core/mapping/artifact-note';
import type { MappedEntry } from '../../../src/core/mapping/mapped-entry';
import type { NotePlace } from '../../../src/core/note/facts';
import { readFacts } from '../../../src/core/note/read-facts';
import type { Report } from '../../../src/core/report/report';
import { ReportBook } from '../../../src/core/report/report-book';
import { DEFAULT_REPORT_SETTINGS } from '../../../src/core/report/settings';
import { readRoadmap } from '../../../src/core/roadmap/read-roadmap';

export const PLAN = `---
roadmap: true
start: 2026-05-01
---
# Plan

## Phase 0 — Look around (Month 0–2)

## Phase 1 — Build the base (Month 3–9)

Focus areas:

1. Distributed systems for AI
   - Message queues, service topology
2. LLM/Agent production architecture
   - RAG pipelines
   - Evaluation & safety layers
3. Cloud-native execution
   - CI/CD for services

## Phase 2 — Sell it (Month 10–18)

## Phase 3 — Own it (Month 19–30)
`;

export interface SmallVault {
  /** Markdown by path. Notes in `Log/` are log notes, dated by their name. */
  readonly notes: Readonly<Record<string, string>>;
  readonly plan?: string;
  readonly today?: string;
}

/** Where a note stands in the small vault. */
export function placeOf(path: string): NotePlace {
  const inLog = path.startsWith('Log/');
  return { inLog, day: inLog ? (leadingDay(path.slice(4)) ?? null) : null };
}

/** The report of a few notes, through the same reader, parser and book as the plugin's. */
export function reportOf({ notes, plan = PLAN, today = '2026-11-22' }: SmallVault): Report {
  const paths = Object.keys(notes);
  const { roadmap, problems } = readRoadmap({ path: 'Plan.md', text: plan, structure: parseMetadata(plan) });
  const book = new ReportBook({
    roadmap,
    settings: DEFAULT_REPORT_SETTINGS,
    today: dayOrFail(today),
    resolveLink: (link) => paths.find((path) => path === link || path === `${link}.md` || path.endsWith(`/${link}.md`)) ?? null,
  });
  for (const [path, text] of Object.entries(notes)) {
    const place = placeOf(path);
    const facts = readFacts({ path, text, structure: parseMetadata(text), place });
    const read = parseEntries(facts);
    book.set(path, { path, place, day: place.day, entries: read.value, problems: read.problems, artifact: readArtifactNote(facts) });
  }
  return book.report(problems);
}

/** The entries of one log note of a day in phase 1. */
export function mappedOf(text: string, more: Partial<SmallVault> = {}): readonly MappedEntry[] {
  return reportOf({ ...more, notes: { ...more.notes, 'Log/2026-11-18.md': text } }).entries.filter(({ path }) => path === 'Log/2026-11-18.md');
}

function dayOrFail(text: string): Day {
  const day = leadingDay(text);
  if (day === undefined) throw new Error(`${text} is no day`);
  return day;
}
