import type { Day } from '../../core/day';
import type { Problem } from '../../core/problem';
import type { DrillKey } from '../view-model/drill-key';
import type { SectionId } from '../view-model/view-state';

/** What the pane asks for. It changes nothing itself. */
export interface PaneActions {
  /** Opens a note at a 1-based line. */
  openEntry(path: string, line: number, newTab: boolean): void;
  openDrill(key: DrillKey): void;
  closeDrill(): void;
  showMoreRows(): void;
  /** Null is today. */
  setAsOf(day: Day | null): void;
  /** Writes the start into the roadmap note; called only when the reader pressed the button. */
  setStart(day: Day): void;
  openProblem(problem: Problem): void;
  toggleTable(): void;
  toggleKeys(): void;
  toggleSection(section: SectionId): void;
  /** Null asks for a note. */
  chooseRoadmap(path: string | null): void;
  createRoadmap(): void;
  logEntry(): void;
  retry(): void;
  /** The pointer is over the name of a note: room for a preview. */
  hoverEntry(event: MouseEvent, path: string): void;
}
