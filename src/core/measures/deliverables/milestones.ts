import { type Day, parseDay } from '../../day';
import type { Deliverable, Phase } from '../../roadmap/roadmap';

/** A step of a deliverable, or a piece of evidence for it. */
export interface Milestone {
  readonly text: string;
  readonly path: string;
  readonly line: number;
  readonly done: boolean;
  /** When it was done; null when that is not known. */
  readonly day: Day | null;
}

/** One thing a phase is to deliver, and the boxes that lead to it. */
export interface DeliverableGroup {
  /** Its own text; null where there are only boxes. */
  readonly deliverable: Deliverable | null;
  /** The boxes; empty where the text stands alone. */
  readonly boxes: readonly Deliverable[];
}

/**
 * A phase with several boxes under its deliverable delivers one thing in as many steps; texts without a box are things of
 * their own, except the one that stands before the boxes, which they belong to.
 */
export function groupsOf(phase: Pick<Phase, 'deliverables'>): DeliverableGroup[] {
  const groups: { deliverable: Deliverable | null; boxes: Deliverable[] }[] = [];
  for (const own of phase.deliverables) {
    const last = groups[groups.length - 1];
    if (!own.task) groups.push({ deliverable: own, boxes: [] });
    else if (last !== undefined && sameDue(last.deliverable ?? last.boxes[0], own)) last.boxes.push(own);
    else groups.push({ deliverable: null, boxes: [own] });
  }
  // A single box is no list of steps: it is the deliverable.
  return groups.map((group) => (group.deliverable === null && group.boxes.length === 1 ? { deliverable: group.boxes[0] ?? null, boxes: [] } : group));
}

function sameDue(a: Deliverable | undefined, b: Deliverable): boolean {
  return a?.due?.at === b.due?.at && a?.due?.unit === b.due?.unit;
}

const DONE_MARK = /\s*✅\s*(\d{4}-\d{2}-\d{2})?\s*$/u;

/** A box as a milestone: the day it was checked stands behind its text (`✅ 2026-09-12`). */
export function milestoneOf(box: Deliverable, path: string): Milestone {
  const mark = DONE_MARK.exec(box.text);
  return { text: nameOf(box), path: box.path ?? path, line: box.line, done: box.done, day: box.done && mark?.[1] !== undefined ? (parseDay(mark[1]) ?? null) : null };
}

/** What a deliverable is called: its text without the mark of the day it was done. */
export function nameOf(deliverable: Pick<Deliverable, 'text'>): string {
  return deliverable.text.replace(DONE_MARK, '');
}
