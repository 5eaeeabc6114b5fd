/**
 * `next`, but every part of it that says the same as in `last` is that very object, so that what is drawn from it need not
 * be drawn again. For plain data: texts, numbers, lists and records of them.
 */
export function keepSame<T>(last: unknown, next: T): T {
  return kept(last, next) as T;
}

/** Runs at every change over all that is on screen: it makes nothing anew but what holds both old and new parts. */
function kept(last: unknown, next: unknown): unknown {
  if (Object.is(last, next) || !isGroup(last) || !isGroup(next) || Array.isArray(last) !== Array.isArray(next)) return next;
  const keys = Object.keys(next);
  let isSame = keys.length === Object.keys(last).length;
  let parts: unknown[] | undefined;
  keys.forEach((key, i) => {
    const [before, after] = [last[key], next[key]];
    const part = kept(before, after);
    if (!Object.is(part, before) || (part === undefined && !Object.hasOwn(last, key))) isSame = false;
    if (!Object.is(part, after)) (parts ??= keys.map((own) => next[own]))[i] = part;
  });
  if (isSame) return last;
  if (parts === undefined) return next;
  const made = parts;
  return Array.isArray(next) ? made : Object.fromEntries(keys.map((key, i) => [key, made[i]]));
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
