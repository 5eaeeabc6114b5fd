import type { Component, FunctionComponent } from 'preact';

/** A component that is drawn again only when one of its properties is another object than the last time. */
export function unlessSame<P extends object>(Draw: FunctionComponent<P>): FunctionComponent<P> {
  return function (this: Component<P> | undefined, props, context) {
    if (this !== undefined) this.shouldComponentUpdate = isOther;
    return Draw(props, context);
  };
}

function isOther(this: Component<object>, next: Readonly<object>): boolean {
  const last = this.props as Readonly<Record<string, unknown>>;
  const entries = Object.entries(next) as [string, unknown][];
  return entries.length !== Object.keys(last).length || entries.some(([key, value]) => last[key] !== value);
}
