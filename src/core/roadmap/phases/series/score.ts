import type { Outline } from '../../outline/outline';
import { findTime, mayHoldTime } from '../../time/find-time';
import { maySay } from '../../words/glance';
import { timeTokens } from '../../words/words';
import type { Candidate } from '../candidate';
import type { SeriesKind } from '../line/series-kind';
import { ORDINAL } from '../table/row-ordinals';
import { type Series, timed } from './series';

const WEIGHT: Readonly<Record<SeriesKind, number>> = { phase: 6, stage: 3, horizon: 3, calendar: 3, box: 3, span: 3, titled: 1.5, number: 2 };

/** What a table stands behind, and a part that sums up: a plan that is worked out in headings or a list, however weak. */
const IN_TABLE = 20;
const SUMMED_UP = 22;
/** What lists that are hardly a plan stand behind: tables, and of what comes behind a first phase told elsewhere also tables that sum up. */
const HARDLY_LISTED = 21;
const REMAINDER = 44;

/** How well a sequence explains the note; `weak` where it only sums up. The highest is the plan. */
export function scoreOf(outline: Outline, { kind, members, restarts }: Series, weak: boolean): number {
  const first = members[0];
  const covered = members.reduce((sum, member) => sum + (member.end - member.block), 0) / Math.max(1, outline.blocks.length);
  const form = first?.kindOfBlock === 'heading' ? 2 : first?.kindOfBlock === 'bold' ? 1 : 0;
  const times = first?.kindOfBlock === 'heading' ? members.filter((own) => own.mention !== null || beginsWithTime(outline, own)).length / members.length : timed(members);
  const row = first?.kindOfBlock === 'row';
  // `| Phase | Difficulty |` over names.
  const weight = row && kind === 'phase' && times === 0 && members.every(({ number, block }) => number === null && !ORDINAL.test(outline.blocks[block]?.plain ?? '')) ? WEIGHT.titled : WEIGHT[kind];
  // Phases that all have a time are told in full, wherever.
  const told = row && kind === 'phase' && times === 1 && weak ? SUMMED_UP : (row ? IN_TABLE : 0) + (weak ? SUMMED_UP : 0);
  const gained = weight + form + 3 * times + 3 * Math.min(1, covered) + Math.min(members.length, 6) / 6;
  return gained - told - (restarts ? 2 : 0) - (kind === 'number' && timed(members) === 0 ? 4 : 0) - (first?.kindOfBlock === 'item' ? listedBehind(kind, members) : 0);
}

/** A pair of titles with a time, or the phases behind a first one. */
function listedBehind(kind: SeriesKind, members: readonly Candidate[]): number {
  // `Phase 2`, `Phase 3`, without times
  if (kind === 'phase' && timed(members) === 0 && (members[0]?.number ?? 0) > 1) return REMAINDER;
  return kind === 'titled' && members.length < 3 ? HARDLY_LISTED : 0;
}

/** `**Duration:** Weeks 1–8`, right below. */
function beginsWithTime({ blocks }: Outline, { block, end }: Candidate): boolean {
  const below = block + 1 < end ? blocks[block + 1] : undefined;
  const tokens = below?.kind === 'text' && maySay(below.plain) ? timeTokens(below.plain.slice(0, LONGEST_TIME)) : [];
  return mayHoldTime(tokens) && findTime(tokens, 0, tokens.length) !== null;
}

const LONGEST_TIME = 80;
