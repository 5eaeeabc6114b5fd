import type { Outline } from '../../outline/outline';
import { conceptAt } from '../../time/cursor';
import { isStretch } from '../../time/mention';
import { isCount } from '../../time/to-span';
import type { Candidate } from '../candidate';
import { timeTokens } from '../../words/words';
import { direction } from './order';

/** A heading one level off that is a phase as the others are and has the number the sequence lacks at its place: a slip of the writer. So is the first, where all the others stand under it or one level higher. */
export function withStrays(outline: Outline, members: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  const [first] = members;
  if (first?.kindOfBlock === 'heading' && first.kind === 'calendar') return withStrayTime(members, candidates);
  if (first?.kindOfBlock !== 'heading' || !COUNTED.has(first.kind)) return members;
  const reaches = members.map((own) => numbersOf(outline, own));
  const known = new Set(reaches.flat());
  const starts = new Set(reaches.map(([from]) => from));
  const strays = candidates.filter((own) => {
    if (own.kind !== first.kind || own.kindOfBlock !== 'heading' || (own.kind === 'box' && !isOfUnit(own, first))) return false;
    const [from, to] = numbersOf(outline, own);
    if (from === null || to === null || known.has(from) || known.has(to)) return false;
    const leads = from === 0 || (from === 1 && (first.under === own.block || ((own.level > first.level || (own.kind === 'box' && own.level === first.level - 1)) && own.block < first.block)));
    if (!(own.kind === 'phase' && known.has(from - 1)) && !(leads && starts.has(to + 1))) return false;
    // Inside another: asked last, when hardly any is left to ask of.
    if (own.kind === 'box' && members.some(({ block, end }) => block < own.block && own.block < end)) return false;
    known.add(from).add(to);
    return true;
  });
  return strays.length === 0 ? members : [...members, ...strays].sort((a, b) => a.block - b.block);
}

/** `### Q1–Q2 2027` between `## Q3 2027` and `## Q4 2026`: the only time of its level in the plan, with a year, at its place among times that all rise or fall. */
function withStrayTime(members: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  const [first, ...others] = members;
  const last = others.at(-1);
  const turn = others.length < FEWEST ? 0 : direction(members);
  if (first === undefined || last === undefined || turn === 0) return members;
  const strays = candidates.filter(({ kind, kindOfBlock, level, block }) => kind === 'calendar' && kindOfBlock === 'heading' && level !== first.level && block > first.block && block < last.end);
  const [stray] = strays;
  if (stray === undefined || strays.length > 1 || stray.level !== first.level + 1 || stray.mention?.form !== 'calendar' || stray.mention.start.year === null) return members;
  const all = [...members, stray].sort((a, b) => a.block - b.block);
  return direction(all) === turn ? all : members;
}

const COUNTED: ReadonlySet<Candidate['kind']> = new Set(['phase', 'stage', 'box']);

function isOfUnit({ mention }: Candidate, other: Candidate): boolean {
  return isCount(mention) && isCount(other.mention) && mention.unit === other.mention.unit;
}

/** The number of a phase twice, or the two of `Sprint 05-08`. */
function numbersOf({ blocks }: Outline, { number, block }: Candidate): readonly [number | null, number | null] {
  const range = number === null ? /(\d{1,3})[–-](\d{1,3})(?!\d)/.exec(blocks[block]?.plain.slice(0, 60) ?? '') : null;
  return range === null ? [number, number] : [Number(range[1]), Number(range[2])];
}

/** `Exam (3 weeks)` beside `A1: Words (8 weeks)` and `A2: Talk (12 weeks)`: a heading among phases, or right behind them, that has a length as they all do. */
export function withLengths(members: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  const [first] = members;
  const last = members.at(-1);
  if (first === undefined || last === undefined || members.length < FEWEST || first.kind !== 'stage' || !members.every((own) => own.kindOfBlock === 'heading' && isLength(own))) return members;
  const more = candidates.filter((own) => own.kind === 'titled' && own.kindOfBlock === 'heading' && own.level === first.level && own.under === first.under && isLength(own) && own.block > first.block && own.block <= last.end);
  return more.length === 0 ? members : [...members, ...more].sort((a, b) => a.block - b.block);
}

const FEWEST = 2;

function isLength({ mention }: Candidate): boolean {
  return isCount(mention) && mention.form !== 'position';
}

/** `Community bonding (1 May – 6 June)` before `Phase 1 (7 June – 16 July)`: a heading or bold line beside phases that all have a stretch of the calendar, whose own stretch lies before, between or behind theirs. */
export function withDatedBeside(members: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  const [first] = members;
  if (first === undefined || (first.kindOfBlock !== 'heading' && first.kindOfBlock !== 'bold') || !COUNTED.has(first.kind) || !members.every(({ mention }) => isStretch(mention))) return members;
  const known = new Set(members.map(({ block }) => block));
  const more = candidates.filter((own) => own.kind === 'titled' && own.kindOfBlock === first.kindOfBlock && own.level === first.level && own.under === first.under && !known.has(own.block) && isStretch(own.mention));
  const all = more.length === 0 ? members : [...members, ...more.map(ofSeveral)].sort((a, b) => a.block - b.block);
  return direction(all) === 1 ? all : members;
}

/** `Semesters 4–6: Fieldwork`, beside `Semester 3: Exam`: its number is that of several, and no part of its title. */
function ofSeveral(own: Candidate): Candidate {
  return { ...own, title: own.title.replace(SEVERAL, '') };
}

const SEVERAL = /^\p{L}{3,20}\s\d{1,2}\s?[–—-]\s?\d{1,2}\s?[:.–—-]\s?(?=\p{L})/u;

/** `Final sprint (Weeks 17-18)` behind `Month 4 (Weeks 13-16)`: a heading beside the phases whose time begins where the last of them ends. `Beyond` and `Later` come right behind it. */
export function withSequels(outline: Outline, members: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  let last = members.at(-1);
  if (last?.kindOfBlock !== 'heading' || last.mention === null) return members;
  const more: Candidate[] = [];
  for (const own of candidates) {
    if (own.block < last.end || own.kindOfBlock !== 'heading' || own.level !== last.level || own.under !== last.under) continue;
    const later = isTimely(last) && own.kind === 'horizon' && (own.number ?? 0) > 1 && own.block === last.end && own.end > own.block + 1;
    // Its word stands for the time, which the titles beside it do not hold either: `Beyond: Grow the team`.
    if (later) return [...members, ...more, { ...own, number: null, title: own.bare ? own.title : own.title.slice(own.title.indexOf(': ') + 2) }];
    if ((own.kind === 'titled' || (own.kind === 'calendar' && last.kind === 'calendar')) && own.block === last.end && isLater(outline, own, last)) {
      more.push(ofSeveral(own));
      last = own;
      continue;
    }
    if (!isCount(own.mention) || !isCount(last.mention) || own.mention.form !== 'position' || own.mention.unit !== last.mention.unit || own.mention.start !== (last.mention.end ?? NaN) + 1) continue;
    more.push(own);
    last = own;
  }
  return more.length === 0 ? members : [...members, ...more];
}

/** `Later ideas (beyond Q2 2027)` behind `Q2 2027`, not `What we learned (Q2 2027)`. */
function isLater({ blocks }: Outline, { mention, block }: Candidate, { mention: before }: Candidate): boolean {
  if (mention?.form !== 'calendar' || before?.form !== 'calendar' || mention.start.year === null || before.start.year === null) return false;
  const order = direction([{ mention: before }, { mention }]);
  const tokens = order === 0 ? timeTokens((blocks[block]?.plain ?? '').slice(0, LONGEST_HEADING)) : [];
  return order === 1 || tokens.some((_token, at) => BEHIND.test(conceptAt(tokens, at)?.concept ?? ''));
}

const LONGEST_HEADING = 200;
const BEHIND = /^(?:onwards|later|since)$/;

/** Headed by its time, not by a word and a number. */
function isTimely({ kind }: Candidate): boolean {
  return kind === 'box' || kind === 'span' || kind === 'calendar' || kind === 'titled';
}

/** Items of a numbered list without numbers of their own take the list's. */
export function withOrdinalMarks(outline: Outline, members: readonly Candidate[]): readonly Candidate[] {
  if (members.some(({ number, kindOfBlock }) => number !== null || kindOfBlock !== 'item')) return members;
  const marks = members.map(({ block }) => Number.parseInt(outline.blocks[block]?.mark ?? '', 10));
  return marks.some((mark) => Number.isNaN(mark)) ? members : members.map((member, index) => ({ ...member, number: marks[index] ?? null }));
}
