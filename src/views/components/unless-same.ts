import { type Component, createElement, type FunctionComponent } from 'preact';

/** A component that is drawn again only when one of its properties is another object than the last time. */
export function unlessSame<P extends object>(Draw: FunctionComponent<P>): FunctionComponent<P> {
  function Kept(this: Component<P> | undefined, props: P) {
    if (this !== undefined) this.shouldComponentUpdate = (next) => isOther(this.props, next);
    return createElement(Draw, props);
  }
  return Kept;
}

function isOther(last: Readonly<object>, next: Readonly<object>): boolean {
  const before = new Map<string, unknown>(Object.entries(last));
  const after = Object.entries(next) as [string, unknown][];
  return after.length !== before.size || after.some(([key, value]) => before.get(key) !== value);
}
