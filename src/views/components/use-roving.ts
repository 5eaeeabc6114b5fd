import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWidthOf } from './use-width-of';

const ITEM = '[data-tj-item]';

/** The items of a section that can be seen, in document order. */
export function itemsOf(group: Element): readonly HTMLElement[] {
  return ownItems(group).filter(isVisible);
}

function ownItems(group: Element): readonly HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>(ITEM)].filter((item) => item.closest('[data-tj-group]') === group);
}

/** The item with this name, wherever it is now. */
export function findItem(root: Element, name: string): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>(ITEM)].find((item) => item.dataset['tjItem'] === name);
}

/**
 * One Tab stop per section: the item that had the focus last, else the first. Components leave `tabindex` of items
 * alone, so redrawing never undoes it; without scripts every item is a stop of its own. Looked after once the drawing is on
 * screen: to ask what can be seen any earlier would have the pane laid out in the middle of it. A pane of another width,
 * as one that was hidden, shows other items and is looked after again.
 */
export function useRoving(root: RefObject<HTMLElement | null>): (focused: EventTarget | null) => void {
  const seen = useRef<Seen | null>(null);
  useLayoutEffect(() => {
    const win = root.current?.ownerDocument.defaultView;
    let timer: number | undefined;
    const frame = win?.requestAnimationFrame(() => {
      timer = win.setTimeout(() => root.current !== null && setStops(root.current, seen), 0);
    });
    return () => {
      if (frame !== undefined) win?.cancelAnimationFrame(frame);
      win?.clearTimeout(timer);
    };
  });
  useWidthOf(root, (pane) => {
    seen.current = null;
    setStops(pane, seen);
  });
  return (focused) => {
    const item = closestOf(focused, ITEM);
    const group = item?.closest('[data-tj-group]') ?? null;
    if (item !== null && group !== null) makeStop(item, ownItems(group));
  };
}

/** What decides which items can be seen, beside the width of the pane. */
interface Seen {
  readonly items: readonly Element[];
  readonly unfolded: string;
}

/** Everything is asked before anything is set, so that the answers need no new layout; and only where something is new. */
function setStops(root: HTMLElement, seen: { current: Seen | null }): void {
  const now: Seen = { items: [...root.querySelectorAll(ITEM)], unfolded: [...root.querySelectorAll('details')].map(({ open }) => open).join() };
  const last = seen.current;
  seen.current = now;
  if (last?.unfolded === now.unfolded && last.items.length === now.items.length && now.items.every((item, i) => item === last.items[i])) return;
  const groups = [...root.querySelectorAll('[data-tj-group]')].map((group) => {
    const items = ownItems(group);
    const before = items.find((item) => item.getAttribute('tabindex') === '0');
    const kept = before !== undefined && isVisible(before) ? before : undefined;
    const isDone = kept !== undefined && items.every((item) => item.hasAttribute('tabindex'));
    return { items, stop: isDone ? undefined : kept ?? items.find(isVisible) };
  });
  for (const { items, stop } of groups) if (stop !== undefined) makeStop(stop, items);
}

function makeStop(stop: HTMLElement, items: readonly HTMLElement[]): void {
  for (const item of items) {
    const own = item === stop ? '0' : '-1';
    if (item.getAttribute('tabindex') !== own) item.setAttribute('tabindex', own);
  }
}

/** The element around an event's target. Asks the target itself, since a pop-out window has classes of its own. */
export function closestOf(target: EventTarget | null, selector: string): HTMLElement | null {
  return target !== null && 'closest' in target && typeof target.closest === 'function' ? (target as Element).closest<HTMLElement>(selector) : null;
}

function isVisible(item: HTMLElement): boolean {
  const folded = item.closest('details:not([open])');
  if (folded !== null && item.closest('summary')?.parentElement !== folded) return false;
  return typeof item.checkVisibility !== 'function' || item.checkVisibility();
}
