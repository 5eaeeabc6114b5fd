import type { Point } from './mention';

/** One place in the calendar, or a stretch with a name of its own (a half-year). */
export interface PointAt {
  readonly start: Point;
  readonly end: Point;
  readonly next: number;
}

export function pointOf({ now = false, year = null, quarter = null, month = null, day = null, vague }: Partial<Point>): Point {
  const point = { now, year, quarter, month, day };
  return vague === undefined ? point : { ...point, vague };
}

export function single(point: Point, next: number): PointAt {
  return { start: point, end: point, next };
}
