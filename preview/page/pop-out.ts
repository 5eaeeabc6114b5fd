import type { App } from '../runtime/app';
import { define } from '../runtime/dom/define';
import { tellMigrated } from '../runtime/dom/element-helpers';
import { showTooltips } from './tooltips';

/** Prototypes the app adds to in every window it opens. */
const EXTENDED = ['Node', 'Element', 'HTMLElement', 'SVGElement', 'UIEvent', 'Document', 'DocumentFragment'] as const;

/** Moves an element into a second window with the page's looks, as the app moves a tab. It comes back when the window closes. */
export function popOut(app: App, el: HTMLElement): void {
  const home = el.parentElement;
  const win = window.open('about:blank', '', 'width=760,height=900');
  if (home === null || win === null) throw new Error('No second window');
  extend(win);
  const doc = win.document;
  for (const own of document.head.querySelectorAll('style, link[rel="stylesheet"]')) {
    const copy = own.cloneNode(true) as HTMLElement;
    if (own instanceof HTMLLinkElement) copy.setAttribute('href', own.href);
    doc.head.append(copy);
  }
  for (const name of document.documentElement.getAttributeNames()) doc.documentElement.setAttribute(name, document.documentElement.getAttribute(name) ?? '');
  doc.body.className = document.body.className;
  doc.body.append(el);
  const activate = (own: Window): void => define(globalThis, { activeWindow: own, activeDocument: own.document });
  for (const own of [window, win]) for (const event of ['pointerdown', 'focusin']) own.document.addEventListener(event, () => { activate(own); }, true);
  doc.addEventListener('keydown', (event) => { app.keymap.onKeyEvent(event); });
  showTooltips(doc);
  activate(win);
  tellMigrated();
  win.addEventListener('pagehide', () => {
    home.append(el);
    activate(window);
    tellMigrated();
  });
}

function extend(win: Window): void {
  const scope = win as unknown as Record<string, { prototype: object }>;
  for (const name of EXTENDED) {
    const own = scope[name]?.prototype;
    if (own === undefined) continue;
    for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(window[name].prototype))) {
      if (!Object.hasOwn(own, key)) Object.defineProperty(own, key, descriptor);
    }
  }
}
