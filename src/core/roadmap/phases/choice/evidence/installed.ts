import { most, type Seen } from './seen';

/** Steps with commands in most of them, and nothing that says that anyone plans them, a task or a goal neither: how to install something. */
export function isInstalled(seen: Seen): boolean {
  const { outline: { blocks, ignored, lineCount }, members, says, share } = seen;
  if (share > 0 || says.plan || says.time || members.length < FEWEST || seen.labelled() > 0) return false;
  if (members.some(({ block, end }) => blocks.slice(block, end).some(({ task }) => task !== null))) return false;
  return most(seen, ({ block, end }) => {
    const last = blocks[end]?.line ?? lineCount + 1;
    for (let line = blocks[block]?.line ?? last; line < last; line += 1) if (ignored.get(line) === 'code') return true;
    return false;
  });
}

const FEWEST = 3;
