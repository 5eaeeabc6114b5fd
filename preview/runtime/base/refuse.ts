/** Says that the stand-in has no such thing. What it does not do must be seen, never pass in silence. */
export function refuse(what: string): never {
  throw new Error(`The stand-in for Obsidian has no ${what}`);
}

/**
 * Puts a refusal in the place of every named member of a class, so that reading one names it. Statics are written `static name`.
 * A class below it may still define the member.
 */
export function refuseMembers(owner: { readonly prototype: object }, ownerName: string, names: readonly string[]): void {
  for (const name of names) {
    const isStatic = name.startsWith('static ');
    const member = isStatic ? name.slice('static '.length) : name;
    refuseProperty(isStatic ? owner : owner.prototype, member, `${ownerName}.${member}`);
  }
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

/** A value that refuses when it is called, or when anything is read from it. `refused` marks it. */
export function refusingFunction(name: string): (...values: unknown[]) => never {
  return new Proxy(Object.assign(() => refuse(name), { refused: true }), {
    get: (target, key) => (typeof key === 'symbol' || key in target || key === '__esModule' || key === 'then' ? Reflect.get(target, key) as unknown : refuse(`${name}.${key}`)),
  });
}

/** A class that may be extended and asked for with `instanceof`, but never made. */
export function refusingClass(name: string): abstract new (...values: never[]) => object {
  return class {
    static readonly refused = true;

    constructor(..._values: never[]) {
      refuse(name);
    }
  };
}
