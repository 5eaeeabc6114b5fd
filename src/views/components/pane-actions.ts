import type { Day } from '../../core/day';
import type { Problem } from '../../core/problem';
import type { DrillKey } from '../view-model/drill-key';
import type { EntryPlace } from '../pane-host';
import type { DueMark } from '../view-model/view-model';
import type { SectionId } from '../view-model/view-state';

/** A thing on the pane: the entries behind it, where it is written, and the phase it is. */
export interface Place {
  readonly drill: DrillKey | null;
  readonly phase: number | null;
  readonly path: string;
  readonly line: number;
}

/** What the pane asks for. It changes nothing itself. */
export interface PaneActions {
  /** Opens a note at a 1-based line. */
  openEntry(path: string, line: number, newTab: boolean): void;
  openDrill(key: DrillKey): void;
  closeDrill(): void;
  showMoreRows(fewer: boolean): void;
  /** Null is today. */
  setAsOf(day: Day | null): void;
  /** How many days the rules look back. */
  setDays(days: number): void;
  /** Writes the start into the roadmap note; called only when the reader pressed the button. */
  setStart(day: Day): void;
  openProblem(problem: Problem): void;
  /** Mends what a problem names in its note; called only when the reader pressed the button. */
  fixProblem(problem: Problem): void;
  /** Shows how each line of the roadmap note was read. */
  showReading(): void;
  togglePicking(): void;
  /** Null is the whole plan. */
  zoom(phase: number | null): void;
  /** Shows all of a long list, or few of it again. */
  toggleMore(list: string): void;
  /** Checks a deliverable off in its note, or takes the mark off. */
  checkDeliverable(path: string, line: number, text: string, done: boolean): void;
  /** Asks for the address at which an entry's work can be seen. */
  addLink(entry: EntryPlace): void;
  openInTab(): void;
  /** Copies an address that opens the pane where it stands. */
  copyLink(): void;
  /** Writes the phases' days into the roadmap note, to be drawn under a plan that changed. */
  keepPlan(): void;
  /** Everything else the pane can do, as a menu. */
  showMenu(event: MouseEvent): void;
  /** Lets the reader choose one of several marks. */
  showDues(event: MouseEvent, marks: readonly DueMark[]): void;
  /** What can be done with a rule or a phase. */
  showPlaceMenu(event: MouseEvent, place: Place): void;
  /** The usual actions for a note. */
  showNoteMenu(event: MouseEvent, path: string, line: number | null): void;
  toggleTable(): void;
  toggleKeys(): void;
  toggleSection(section: SectionId): void;
  /** Null asks for a note. */
  chooseRoadmap(path: string | null): void;
  createRoadmap(): void;
  logEntry(): void;
  startReview(length: 'week' | 'month'): void;
  stopReading(): void;
  readOn(): void;
  /** The pointer is over the name of a note: room for a preview. */
  hoverEntry(event: MouseEvent, path: string): void;
}
