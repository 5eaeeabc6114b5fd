import { define } from './define';
import { classNames } from './make-element';

interface Migration {
  readonly el: HTMLElement;
  win: Window;
  readonly listener: (win: Window) => unknown;
}

const migrations = new Set<Migration>();

/** Tells those who asked that their element is in another window now. */
export function tellMigrated(): void {
  for (const own of migrations) {
    if (own.win === own.el.win) continue;
    own.win = own.el.win;
    own.listener(own.win);
  }
}

/** What the app adds to elements. */
export function installElementHelpers(): void {
  define(Element.prototype, {
    getText(this: Element) { return this.textContent ?? ''; },
    setText(this: Element, text: string | DocumentFragment) { this.replaceChildren(text); },
    addClass(this: Element, ...names: string[]) { this.classList.add(...classNames(names)); },
    addClasses(this: Element, names: string[]) { this.classList.add(...classNames(names)); },
    removeClass(this: Element, ...names: string[]) { this.classList.remove(...classNames(names)); },
    removeClasses(this: Element, names: string[]) { this.classList.remove(...classNames(names)); },
    toggleClass(this: Element, names: string | string[], value: boolean) {
      for (const name of classNames(names)) this.classList.toggle(name, value);
    },
    hasClass(this: Element, name: string) { return this.classList.contains(name); },
    getAttr(this: Element, name: string) { return this.getAttribute(name); },
    setAttr(this: Element, name: string, value: string | number | boolean | null) {
      if (value === null) this.removeAttribute(name);
      else this.setAttribute(name, String(value));
    },
    setAttrs(this: Element, attributes: Record<string, string | number | boolean | null>) {
      for (const [name, value] of Object.entries(attributes)) this.setAttr(name, value);
    },
    matchParent(this: Element, selector: string, last?: Element) {
      const found = this.closest(selector);
      return found !== null && (last === undefined || last.contains(found)) ? found : null;
    },
    getCssPropertyValue(this: Element, property: string) { return getComputedStyle(this).getPropertyValue(property); },
    isActiveElement(this: Element) { return this.ownerDocument.activeElement === this; },
    find(this: Element, selector: string) { return this.querySelector(selector); },
    findAll(this: Element, selector: string) { return [...this.querySelectorAll(selector)]; },
    findAllSelf(this: Element, selector: string) {
      return [...(this.matches(selector) ? [this] : []), ...this.querySelectorAll(selector)];
    },
  });
  const styles = {
    setCssStyles(this: HTMLElement | SVGElement, values: Partial<CSSStyleDeclaration>) { Object.assign(this.style, values); },
    setCssProps(this: HTMLElement | SVGElement, values: Record<string, string>) {
      for (const [name, value] of Object.entries(values)) this.style.setProperty(name, value);
    },
  };
  define(SVGElement.prototype, styles);
  define(HTMLElement.prototype, {
    ...styles,
    show(this: HTMLElement) { this.style.removeProperty('display'); },
    hide(this: HTMLElement) { this.style.display = 'none'; },
    toggle(this: HTMLElement, show: boolean) { if (show) this.show(); else this.hide(); },
    toggleVisibility(this: HTMLElement, visible: boolean) { this.style.visibility = visible ? '' : 'hidden'; },
    isShown(this: HTMLElement) { return this.isConnected && this.getClientRects().length > 0; },
    onClickEvent(this: HTMLElement, listener: (event: MouseEvent) => unknown, options?: boolean | AddEventListenerOptions) {
      this.addEventListener('click', listener, options);
      this.addEventListener('auxclick', listener, options);
    },
    onWindowMigrated(this: HTMLElement, listener: (win: Window) => unknown) {
      const own = { el: this, win: this.win, listener };
      migrations.add(own);
      return () => { migrations.delete(own); };
    },
    trigger(this: HTMLElement, type: string) { this.dispatchEvent(new Event(type, { bubbles: true })); },
  });
  define(DocumentFragment.prototype, {
    find(this: DocumentFragment, selector: string) { return this.querySelector(selector); },
    findAll(this: DocumentFragment, selector: string) { return [...this.querySelectorAll(selector)]; },
  });
}
