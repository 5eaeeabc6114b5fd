import { codedPlace } from '../../line/countdown';
import { isNear, tellsYear } from '../../line/horizon';
import { tellsAhead } from '../../context/now-beside-later';
import { isTimeHeading } from './bare';
import type { Seen } from './seen';

/** Horizons that are planned: half of them say how long they are, or several stand in a note that says it is a plan, or in headings; what is due in two weeks, or near in a note of anything, is not. */
export function isHorizonPlan({ share, members, form, says, headed, outline }: Seen): boolean {
  // `T-12`, `T-9`, `T-6`: the day comes nearer. `E-2`, `B-1` are of something else.
  const coded = members.flatMap(({ block }) => codedPlace(outline.blocks[block]?.plain.slice(0, BEGINNING) ?? '') ?? []);
  if (coded.length > 0) return coded.length > 2 && coded.every((own, index) => index === 0 || own > (coded[index - 1] ?? 0));
  if (form !== 'heading' && !says.plan && members.some((own) => tellsAhead(own, outline.blocks))) return false;
  const filled = form !== 'row' || says.trusted === true || members.every(({ cells }) => cells.length > 0);
  if (members.some(({ title }) => isNear(title)) && !(says.plan && filled && (members.length > 2 || members.some(({ title }) => tellsYear(title))))) return false;
  // Examples in a list in a list: `Long-term goals (2+ years)`.
  if (form === 'item' && !says.plan && members.every(({ level }) => level > 1)) return false;
  if (share >= 0.5) return true;
  return members.length >= (headed && says.plan ? 2 : 3) && (says.plan || (form !== 'row' && form !== 'item') || isTimeHeading(outline.blocks[members[0]?.under ?? -1]));
}

const BEGINNING = 40;
