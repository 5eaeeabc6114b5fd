/** A unit times are counted in. `day` is only ever a unit of counting. */
export type CountUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A place in the calendar, as far as it is written. `year` is null when it must come from elsewhere. */
export interface Point {
  readonly now: boolean;
  readonly year: number | null;
  readonly quarter: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** A season or a term named by one, whose months depend on the place, or a part of a year that no year has (`H1 – H3`): it has no days. */
  readonly vague?: boolean;
}

/**
 * A time as written in one heading, before the neighbours are asked.
 * `position` counts from the plan's start (`Month 3-9`); `length` is a duration (`a 6-week sprint`);
 * `either` can be both (`4-6 weeks`) until the siblings tell.
 */
export type Mention = CountMention | CalendarMention | OngoingMention;

interface Place {
  /** Token indexes; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

export interface CountMention extends Place {
  readonly form: 'position' | 'length' | 'either';
  readonly unit: CountUnit;
  readonly start: number;
  /** Null only when open. */
  readonly end: number | null;
  readonly open: boolean;
  /** Months of the calendar can be meant: `4–6月`. */
  readonly named?: boolean | undefined;
  /** By then, not how long: `In 3 months`, `Within a year`. */
  readonly ahead?: boolean;
}

export interface CalendarMention extends Place {
  readonly form: 'calendar';
  readonly start: Point;
  readonly end: Point | null;
  readonly open: boolean;
  /** Up to the present: what has been, not what is planned. */
  readonly past?: boolean;
  /** Of a day by which a thing must be done (`due.ts`): the token its words begin with. */
  readonly due?: number;
}

/** From and to the same day; false where there is no end, or no day. */
export function isOneDay({ start, end }: CalendarMention): boolean {
  return start.day !== null && start.day === end?.day && start.month === end.month;
}

/** From one month or day to another. */
export function isStretch(mention: Mention | null): boolean {
  if (mention?.form !== 'calendar' || mention.end === null || mention.start.month === null || mention.end.month === null) return false;
  const { start, end } = mention;
  return start.month !== end.month || start.day !== end.day || start.year !== end.year;
}

/** "Now" and nothing else. */
export function isNow(mention: Mention | null): boolean {
  return mention?.form === 'calendar' && mention.start.now && (mention.end === null || mention.end.now);
}

/** "Ongoing": from now on, without an end. */
export interface OngoingMention extends Place {
  readonly form: 'ongoing';
}
