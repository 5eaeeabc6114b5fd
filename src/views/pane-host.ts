import type { HoverParent } from 'obsidian';
import type { Day } from '../core/day';
import type { Entry } from '../core/entries/entry';
import type { LeftOutReason } from '../core/note/leave-out';
import type { Problem } from '../core/problem';
import type { Report } from '../core/report/report';
import type { ViewState } from './view-model/view-state';

/** What the pane may ask of the vault and do to it; wired in main. */
export interface PaneHost {
  /** The report of a roadmap (null: the first one found) on a day, or why there is none yet. */
  ask(roadmap: string | null, today: Day): PaneAnswer;
  roadmaps(): readonly { readonly path: string; readonly title: string }[];
  progress(): { readonly done: number; readonly total: number; readonly ready: boolean; readonly stopped: boolean };
  /** Calls back when an answer may have changed. Gives back how to stop. */
  onChange(callback: () => void): () => void;
  today(): Day;
  locale(): string;
  singleKeys(): boolean;
  isPhone(): boolean;
  /** Opens a note at a 1-based line. */
  openNote(path: string, line: number | null, newTab: boolean): void;
  previewNote(path: string, event: MouseEvent, parent: HoverParent): void;
  /** What is wrong with the choice of a roadmap, beside its report. */
  problems(roadmap: string | null): readonly Problem[];
  /** Shows how each line of a roadmap note was read. */
  showReading(path: string | null): void;
  /** Writes the start of a roadmap into its note after showing the change, and says what came of it. */
  setStart(path: string, day: Day): void;
  /** Checks a deliverable off in its note, or takes the mark off. */
  checkDeliverable(path: string, line: number, text: string, done: boolean): void;
  /** Asks for the address at which an entry's work can be seen and writes it into its line, after showing the change. */
  addLink(target: EntryPlace): void;
  /** Keeps the phases' days in the roadmap note's properties. */
  keepPlan(report: Report): void;
  /** The usual actions for a note, at the pointer. */
  showNoteMenu(event: MouseEvent, path: string, line: number | null): void;
  /** Opens the pane in a main tab, as it stands. */
  openInTab(state: ViewState): void;
  /** Shows the pane at a place. */
  openPane(state: ViewState): void;
  copyLink(state: ViewState): void;
  /** Mends what a problem names, in its note, and says what came of it. */
  fixProblem(problem: Problem): void;
  /** Notes that take no part on purpose, and the problems met outside reports. */
  leftOut(): { readonly counts: ReadonlyMap<LeftOutReason, number>; readonly copies: readonly Problem[] };
  /** Notes whose bare tags do not count for where they stand, and one of them. */
  uncounted(): { readonly count: number; readonly example: string | null };
  /** Asks for a note and makes it the roadmap. */
  chooseRoadmap(): void;
  /** Writes a starter roadmap after showing it. */
  createRoadmap(): void;
  /** Asks for an entry and writes it into a daily note, after showing the line and how it counts. */
  logEntry(roadmap: string | null): void;
  /** Opens the review note of the week or month that ended, made when it is not there. */
  startReview(length: 'week' | 'month', roadmap: string | null): void;
  /** Ends the reading of notes; what is known stays. */
  stopReading(): void;
  /** Reads what was not read. */
  readOn(): void;
}

/** An entry as its note has it. */
export type EntryPlace = Pick<Entry, 'path' | 'line' | 'text' | 'source' | 'kind' | 'focus' | 'hours'>;

export type PaneAnswer =
  | { readonly state: 'ready'; readonly report: Report }
  | { readonly state: 'reading' }
  | { readonly state: 'no-roadmap' };
