import { isDayOfWeek } from '../../words/weekdays';
import type { Mention } from '../../time/mention';
import type { Token } from '../../words/tokens';
import { isYearless, monthsOfSeason, ownTime } from './own-time';
import type { Head, SeriesKind } from './series-kind';
import type { TitleAndTime } from './title';
import { trimTitle } from './trim-title';

/** A line read as the opening of a phase. */
export interface PhaseLine {
  readonly kind: SeriesKind;
  readonly number: number | null;
  readonly title: string;
  /** True when the title is only the head itself, as in `## Week 3`. */
  readonly bare: boolean;
  readonly mention: Mention | null;
  /** True when the title follows its head like the rest of a sentence: `Phase 2 may start in May`. */
  readonly loose: boolean;
  /** A sentence behind the title, for list items and plain lines. */
  readonly rest: string;
}

/** A line that opens a phase, as far as it is told. */
export function lineOf(kind: SeriesKind, number: number | null, mention: Mention | null, title: string, bare = false, rest = '', loose = false): PhaseLine {
  return { kind, number, title, bare, mention, loose, rest };
}

/** A head with what stands behind it. */
export function finish(head: Head, rest: TitleAndTime, text: string, tokens: readonly Token[], heading: boolean, loose = false): PhaseLine {
  const { kind, number, mention: own } = head;
  const mention = ownTime(head, rest.mention);
  // `In 3 months: a course` says when, and what is then; `In 3 months of work` goes on.
  if (kind === 'horizon' && own?.to === head.to && rest.title !== '') return lineOf(kind, number, mention, tokens[head.to]?.kind === 'word' ? trimTitle(text) : rest.title, false, '', loose);
  if (kind === 'horizon' || rest.title === '') {
    const again = kind === 'calendar' && rest.title === '' && rest.mention?.form === 'calendar' && isYearless(rest.mention) && monthsOfSeason(own, rest.mention) === null;
    const title = again ? trimTitle(text) : own === null && kind === 'number' ? trimTitle(text.slice(tokens[head.to]?.from ?? text.length)) : headText(text, tokens, rest, head);
    // `2. First week`: the number is its place in the note, and the time the head.
    const timely = kind === 'number' ? kindOf(rest.mention) : kind;
    if (rest.title === '' || !heading) return lineOf(timely, timely === kind ? number : null, mention, title, true, rest.title, loose);
    const bracketed = rest.mention === null && /^[(（]/.test(text.slice(tokens[head.to]?.from ?? text.length));
    return lineOf(kind, number, mention, bracketed ? `${title} (${rest.title})` : `${title}: ${rest.title}`, false, '', loose);
  }
  return lineOf(kind, number, mention, behindWeekday(rest.title, mention), false, '', loose);
}

/** `Day 3 – Saturday: Ropes`, `Day 4 – Sunday, 24 May – Sails`: what stands behind the name of the day. */
function behindWeekday(title: string, mention: Mention | null): string {
  const [whole = '', day = ''] = mention?.form === 'position' && mention.unit === 'day' ? WEEKDAY.exec(title) ?? [] : [];
  return day !== '' && isDayOfWeek(day) ? title.slice(whole.length) : title;
}

const WEEKDAY = /^(\p{L}{2,14})(?:,\s[^:–—-]{1,20})?(?::|\s[–—-])\s+(?=\p{L})/u;

/** Of a line that is a time and nothing else. */
function kindOf(mention: Mention | null): SeriesKind {
  return mention?.form === 'calendar' ? 'calendar' : mention?.form === 'position' ? 'box' : 'number';
}

function headText(text: string, tokens: readonly Token[], rest: TitleAndTime, head: Head): string {
  const from = tokens[head.from]?.from ?? 0;
  const to = tokens[head.to]?.from ?? text.length;
  return trimTitle(text.slice(from, to)) || trimTitle(rest.title) || text;
}
