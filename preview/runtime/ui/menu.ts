import type { MenuPositionDef } from 'obsidian';
import { Component } from '../base/component';
import { setIcon } from './icons';

type Chosen = (evt: MouseEvent | KeyboardEvent) => unknown;

export class MenuItem {
  /** The stand-in's own. */
  readonly dom: HTMLElement;
  section = '';
  private readonly iconEl: HTMLElement;
  private readonly titleEl: HTMLElement;
  private chosen: Chosen | null = null;
  private disabled = false;

  constructor(private readonly close: () => void) {
    this.dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', tabindex: -1 } });
    this.iconEl = this.dom.createDiv('menu-item-icon');
    this.titleEl = this.dom.createDiv('menu-item-title');
    this.dom.addEventListener('click', (event) => { this.choose(event); });
    this.dom.addEventListener('mouseenter', () => { this.dom.focus(); });
  }

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    if (icon === null) this.iconEl.empty();
    else setIcon(this.iconEl, icon);
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.toggleClass('mod-checked', checked === true);
    this.dom.setAttrs({ role: checked === null ? 'menuitem' : 'menuitemcheckbox', 'aria-checked': checked });
    if (checked === true) this.setIcon('check');
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    this.dom.setAttr('aria-disabled', disabled ? 'true' : null);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass('is-warning', isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.dom.toggleClass('is-label', isLabel);
    return this.setDisabled(isLabel);
  }

  setSection(section: string): this {
    this.section = section;
    return this;
  }

  onClick(callback: Chosen): this {
    this.chosen = callback;
    return this;
  }

  /** The stand-in's own: what a click or Enter does. */
  choose(event: MouseEvent | KeyboardEvent): void {
    if (this.disabled) return;
    this.close();
    this.chosen?.(event);
  }
}

/** A list of things to do at a place. Sections are kept together, with a line between them. */
export class Menu extends Component {
  private readonly entries: (MenuItem | 'separator')[] = [];
  private readonly dom = createDiv({ cls: 'menu', attr: { role: 'menu' } });
  private hidden: (() => unknown)[] = [];
  private focusBefore: Element | null = null;

  setNoIcon(): this {
    this.dom.addClass('mod-no-icon');
    return this;
  }

  setUseNativeMenu(_useNativeMenu: boolean): this { return this; }
  setParentElement(_el: HTMLElement): this { return this; }

  addItem(cb: (item: MenuItem) => unknown): this {
    const item = new MenuItem(() => { this.hide(); });
    this.entries.push(item);
    cb(item);
    return this;
  }

  addSeparator(): this {
    this.entries.push('separator');
    return this;
  }

  showAtMouseEvent(evt: MouseEvent): this { return this.showAtPosition({ x: evt.clientX, y: evt.clientY }, evt.doc); }

  showAtPosition(position: MenuPositionDef, doc: Document = activeDocument): this {
    this.focusBefore = doc.activeElement;
    this.fill();
    doc.body.append(this.dom);
    const { offsetWidth: width, offsetHeight: height } = this.dom;
    this.dom.setCssStyles({
      left: `${String(Math.max(0, Math.min(position.x, doc.win.innerWidth - width)))}px`,
      top: `${String(Math.max(0, Math.min(position.y, doc.win.innerHeight - height)))}px`,
    });
    this.load();
    this.registerDomEvent(doc, 'pointerdown', (event: Event) => { if (!this.dom.contains(event.target as Node)) this.hide(); }, true);
    this.registerDomEvent(this.dom, 'keydown', (event: KeyboardEvent) => { this.onKey(event); });
    this.items()[0]?.dom.focus();
    return this;
  }

  hide(): this {
    if (!this.dom.isConnected) return this;
    this.dom.remove();
    this.unload();
    if (this.focusBefore instanceof HTMLElement) this.focusBefore.focus();
    for (const callback of this.hidden) callback();
    return this;
  }

  close(): void { this.hide(); }
  onHide(callback: () => unknown): void { this.hidden = [...this.hidden, callback]; }

  /** One menu for one event, whoever asks: every part of the app adds to the same. */
  static forEvent(evt: PointerEvent | MouseEvent): Menu {
    const known = menusByEvent.get(evt);
    if (known !== undefined) return known;
    const menu = new Menu();
    menusByEvent.set(evt, menu);
    evt.preventDefault();
    window.setTimeout(() => menu.showAtMouseEvent(evt), 0);
    return menu;
  }

  private items(): MenuItem[] { return this.entries.filter((entry) => entry !== 'separator'); }

  private fill(): void {
    this.dom.empty();
    const sections = [...new Set(this.items().map((item) => item.section))];
    const ordered = sections.length > 1
      ? sections.flatMap((section, at) => [...(at > 0 ? ['separator' as const] : []), ...this.items().filter((item) => item.section === section)])
      : this.entries;
    for (const entry of ordered) this.dom.append(entry === 'separator' ? createDiv({ cls: 'menu-separator', attr: { role: 'separator' } }) : entry.dom);
  }

  private onKey(event: KeyboardEvent): void {
    const items = this.items();
    const at = items.findIndex((item) => item.dom === this.dom.ownerDocument.activeElement);
    const step = new Map([['ArrowDown', 1], ['ArrowUp', -1]]).get(event.key);
    if (step !== undefined) items[(at + step + items.length) % items.length]?.dom.focus();
    else if (event.key === 'Enter') items[at]?.choose(event);
    else if (event.key === 'Escape') this.hide();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

const menusByEvent = new WeakMap<Event, Menu>();
