/** The lines that differ between two texts: what goes and what comes. */
export interface ChangedLines {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** Compares from both ends; enough for an edit in one place. */
export function changedLines(before: string, after: string): ChangedLines {
  const old = before.split(/\r?\n/);
  const now = after.split(/\r?\n/);
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1;
  return { removed: old.slice(start, old.length - end), added: now.slice(start, now.length - end) };
}
