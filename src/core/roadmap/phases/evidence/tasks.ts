import { isStudyPlan } from '../note-says';
import { isTimeHeading } from './bare';
import { most, type Seen } from './seen';

/** Weeks that all hold tasks, of which the last are open. */
export function isToDo({ outline: { blocks }, members }: Seen): boolean {
  const tasks = members.map(({ block, end }, index) => blocks.slice(block + 1, members[index + 1]?.block ?? end).flatMap(({ task }) => task ?? []));
  return members.length >= 3 && tasks.every((own) => own.length > 0) && tasks.at(-1)?.every((own) => own === ' ') === true;
}

/** Phases of a note that says it is a plan, with tasks or headings in most of them, however short they are. */
export function isWork(seen: Seen): boolean {
  const { outline: { blocks }, kind, headed, says } = seen;
  return kind === 'phase' && headed && says.plan && (most(seen, (own) => holdsTask(seen, own)) || most(seen, ({ block, end }) => blocks.slice(block + 1, end).some((inner) => inner.kind === 'heading')));
}

/** Headed phases, most with a task that is open: ahead, whatever the note calls itself. */
export function isOpenWork(seen: Seen): boolean {
  const { outline: { blocks }, kind, headed, members } = seen;
  return kind === 'phase' && headed && members.length > 1 && most(seen, ({ block, end }) => blocks.slice(block, end).some(({ task }) => task === ' '));
}

/** Days or sessions, most with a task, of a note whose title says that it is a plan of learning. */
export function isStudied(seen: Seen): boolean {
  const { outline: { blocks }, members } = seen;
  return members.length >= 3 && isStudyPlan(blocks.find(({ kind }) => kind === 'heading')?.plain ?? '') && most(seen, (own) => holdsTask(seen, own));
}

/** Weeks below a heading that announces when things are, as `Timeline`, if it is the note's first, with lists in most. */
export function isScheduled(seen: Seen): boolean {
  const { outline: { blocks }, members: [first] } = seen;
  return first?.under === 0 && isTimeHeading(blocks[0]) && most(seen, ({ block, end }) => block + 1 < end && blocks[block + 1]?.kind === 'item');
}

/** A task, or one near its beginning. */
function holdsTask({ outline: { blocks } }: Seen, { block, end }: Seen['members'][number]): boolean {
  return blocks.slice(block, Math.min(end, block + 4)).some(({ task }) => task !== null);
}
