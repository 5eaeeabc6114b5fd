import type { Ref } from './events';

/** Something that is loaded and unloaded, and on unload gives back all it registered, last first. */
export class Component {
  private isLoaded = false;
  private children: Component[] = [];
  private cleanups: (() => unknown)[] = [];

  /** Gives back what `onload` gave, so that the host can wait for a plugin. */
  load(): unknown {
    if (this.isLoaded) return undefined;
    this.isLoaded = true;
    const result: unknown = this.onload();
    for (const child of [...this.children]) child.load();
    return result;
  }

  onload(): unknown { return undefined; }

  unload(): void {
    if (!this.isLoaded) return;
    this.isLoaded = false;
    for (let child = this.children.pop(); child !== undefined; child = this.children.pop()) child.unload();
    for (let cleanup = this.cleanups.pop(); cleanup !== undefined; cleanup = this.cleanups.pop()) cleanup();
    this.onunload();
  }

  onunload(): void {}

  addChild<T extends Component>(component: T): T {
    this.children.push(component);
    if (this.isLoaded) component.load();
    return component;
  }

  removeChild<T extends Component>(component: T): T {
    this.children = this.children.filter((child) => child !== component);
    component.unload();
    return component;
  }

  register(cb: () => unknown): void {
    this.cleanups.push(cb);
  }

  registerEvent(eventRef: Ref): void {
    this.register(() => { eventRef.events.offref(eventRef); });
  }

  registerDomEvent(el: EventTarget, type: string, callback: (event: never) => unknown, options?: boolean | AddEventListenerOptions): void {
    const listener = callback as unknown as EventListener;
    el.addEventListener(type, listener, options);
    this.register(() => { el.removeEventListener(type, listener, options); });
  }

  registerInterval(id: number): number {
    this.register(() => { clearInterval(id); });
    return id;
  }
}
