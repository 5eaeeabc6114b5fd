import { define } from './define';
import { makeElement, makeSvg } from './make-element';

/** The global functions, and what the app adds to arrays, strings and numbers. */
export function installGlobals(): void {
  define(Array.prototype, {
    first(this: unknown[]) { return this[0]; },
    last(this: unknown[]) { return this.at(-1); },
    contains(this: unknown[], target: unknown) { return this.includes(target); },
    remove(this: unknown[], target: unknown) {
      for (let at = this.indexOf(target); at >= 0; at = this.indexOf(target)) this.splice(at, 1);
    },
    unique(this: unknown[]) { return [...new Set(this)]; },
  });
  define(String.prototype, { contains(this: string, target: string) { return this.includes(target); } });
  define(String, { isString: (value: unknown) => typeof value === 'string' });
  define(Number, { isNumber: (value: unknown) => typeof value === 'number' });
  define(Object, { isEmpty: (value: object) => Object.keys(value).length === 0 });
  define(Math, { clamp: (value: number, min: number, max: number) => Math.min(Math.max(value, min), max) });
  define(globalThis, {
    isBoolean: (value: unknown) => typeof value === 'boolean',
    sleep: (ms: number) => new Promise((resolve) => { setTimeout(resolve, ms); }),
    nextFrame: () => new Promise((resolve) => { setTimeout(resolve, 16); }),
  });
  if (typeof document === 'undefined') return;
  define(globalThis, {
    activeWindow: window,
    activeDocument: document,
    createEl: (...rest: Rest<typeof createEl>) => makeElement(document, ...rest),
    createDiv: (...rest: Rest<typeof createDiv>) => makeElement(document, 'div', ...rest),
    createSpan: (...rest: Rest<typeof createSpan>) => makeElement(document, 'span', ...rest),
    createSvg: (...rest: Rest<typeof createSvg>) => makeSvg(document, ...rest),
    createFragment: (callback?: (el: DocumentFragment) => void) => {
      const fragment = document.createDocumentFragment();
      callback?.(fragment);
      return fragment;
    },
    fish: (selector: string) => document.querySelector(selector),
    fishAll: (selector: string) => [...document.querySelectorAll(selector)],
  });
}

type Rest<F extends (...values: never[]) => unknown> = Parameters<F>;
