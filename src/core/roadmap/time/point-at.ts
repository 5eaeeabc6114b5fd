import type { Point } from './mention';

/** One place in the calendar, or a stretch with a name of its own (a half-year). */
export interface PointAt {
  readonly start: Point;
  readonly end: Point;
  readonly next: number;
}

const EMPTY: Point = { now: false, year: null, quarter: null, month: null, day: null };

export function pointOf(part: Partial<Point>): Point {
  return { ...EMPTY, ...part };
}

export function single(point: Point, next: number): PointAt {
  return { start: point, end: point, next };
}
