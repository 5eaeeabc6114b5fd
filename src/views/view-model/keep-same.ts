/**
 * `next`, but every part of it that says the same as in `last` is that very object, so that what is drawn from it need not
 * be drawn again. For plain data: texts, numbers, lists and records of them.
 */
export function keepSame<T>(last: unknown, next: T): T {
  return kept(last, next) as T;
}

function kept(last: unknown, next: unknown): unknown {
  if (Object.is(last, next) || !isGroup(last) || !isGroup(next) || Array.isArray(last) !== Array.isArray(next)) return next;
  const keys = Object.keys(next);
  const parts = keys.map((key) => (Object.hasOwn(last, key) ? kept(last[key], next[key]) : next[key]));
  const isSame = keys.length === Object.keys(last).length && keys.every((key, i) => Object.hasOwn(last, key) && Object.is(parts[i], last[key]));
  if (isSame) return last;
  return Array.isArray(next) ? parts : Object.fromEntries(keys.map((key, i) => [key, parts[i]]));
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
