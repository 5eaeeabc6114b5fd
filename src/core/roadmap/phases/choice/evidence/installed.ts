import { most, type Seen } from './seen';
import { isOpenWork } from './tasks';

/** Steps with commands in most of them, and nothing that says that anyone plans them: how to install something. */
export function isInstalled(seen: Seen): boolean {
  const { outline: { blocks, ignored, lineCount }, members, headed, says, share } = seen;
  if (!headed || share > 0 || says.plan || says.learn || says.time || members.length < FEWEST || seen.labelled() > 0 || isOpenWork(seen)) return false;
  return most(seen, ({ block, end }) => {
    const last = blocks[end]?.line ?? lineCount + 1;
    for (let line = blocks[block]?.line ?? last; line < last; line += 1) if (ignored.get(line) === 'code') return true;
    return false;
  });
}

const FEWEST = 3;
