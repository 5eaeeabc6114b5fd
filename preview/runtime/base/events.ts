type Listener = (...data: unknown[]) => unknown;

/** What `on` gives back; `offref` and `registerEvent` take it. */
export interface Ref {
  readonly events: Events;
  readonly name: string;
  readonly listener: Listener;
  readonly context: unknown;
}

/**
 * Named events with listeners called in the order they were added.
 * An error in one listener does not keep the others from hearing; it is thrown on the next turn, so nothing hides it.
 */
export class Events {
  private readonly listeners = new Map<string, Ref[]>();

  on(name: string, callback: (...data: never[]) => unknown, ctx?: unknown): Ref {
    const ref: Ref = { events: this, name, listener: callback as Listener, context: ctx };
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), ref]);
    return ref;
  }

  off(name: string, callback: (...data: never[]) => unknown): void {
    this.keep(name, (ref) => ref.listener !== callback);
  }

  offref(ref: Ref): void {
    this.keep(ref.name, (other) => other !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const ref of this.listeners.get(name) ?? []) this.tryTrigger(ref, data);
  }

  tryTrigger(evt: Ref, args: unknown[]): void {
    try {
      evt.listener.apply(evt.context, args);
    } catch (error) {
      setTimeout(() => { throw error; }, 0);
    }
  }

  private keep(name: string, wanted: (ref: Ref) => boolean): void {
    this.listeners.set(name, (this.listeners.get(name) ?? []).filter(wanted));
  }
}
