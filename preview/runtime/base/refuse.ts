/** Says that the stand-in has no such thing. What it does not do must be seen, never pass in silence. */
export function refuse(what: string): never {
  throw new Error(`The stand-in for Obsidian has no ${what}`);
}

interface ClassLike {
  readonly name: string;
  readonly prototype: object;
}

/** Puts a refusal in the place of every named member of a class, so that reading one names it. A subclass may still define it. */
export function refuseMembers(owner: ClassLike, names: readonly string[]): void {
  for (const name of names) refuseProperty(owner.prototype, name, `${owner.name}.${name}`);
}

/** The same for static members. */
export function refuseStatics(owner: ClassLike, names: readonly string[]): void {
  for (const name of names) refuseProperty(owner, name, `${owner.name}.${name}`);
}

function refuseProperty(target: object, name: string, what: string): void {
  Object.defineProperty(target, name, {
    configurable: true,
    get: () => refuse(what),
    set(this: object, value: unknown) {
      Object.defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true });
    },
  });
}

/** A function export that refuses when it is called, or when anything is read from it. */
export function refusingFunction(name: string): (...values: unknown[]) => never {
  return new Proxy(() => refuse(name), {
    get: (_target, key) => (typeof key === 'symbol' || key === 'prototype' || key === '__esModule' ? undefined : refuse(`${name}.${key}`)),
  });
}
