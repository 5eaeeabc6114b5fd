import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { closestOf, findItem, itemsOf } from './use-roving';

interface Held {
  readonly el: HTMLElement;
  readonly item: string;
  readonly group: string;
}

/**
 * Keeps the focus in the pane when a redraw takes away what had it: it goes to the item of the same name, else to its
 * section, else to the button of the table view, else to the first item there is. Returns what to call with what gets
 * and what loses the focus.
 */
export function useKeepFocus(root: RefObject<HTMLElement | null>): { readonly got: (target: EventTarget | null) => void; readonly lost: (target: EventTarget | null) => void } {
  const held = useRef<Held | null>(null);
  useLayoutEffect(() => {
    const [pane, was] = [root.current, held.current];
    if (pane === null || was === null || was.el.isConnected) return;
    held.current = null;
    const { activeElement, body } = pane.ownerDocument;
    if (activeElement !== null && activeElement !== body) return;
    const group = pane.querySelector(`[data-tj-group="${was.group}"]`);
    const choices = [findItem(pane, was.item), group === null ? undefined : itemsOf(group)[0], findItem(pane, 'table'), ...pane.querySelectorAll<HTMLElement>('[data-tj-item]')];
    for (const choice of choices) {
      choice?.focus();
      // What a narrow pane hides cannot have the focus.
      if (pane.contains(pane.ownerDocument.activeElement)) return;
    }
  });
  return {
    got: (target) => {
      const el = closestOf(target, '*');
      held.current = el === null ? null : { el, item: closestOf(el, '[data-tj-item]')?.dataset['tjItem'] ?? '', group: closestOf(el, '[data-tj-group]')?.dataset['tjGroup'] ?? '' };
    },
    lost: (target) => {
      // An element that is being taken away loses the focus just before; a moment later it is known which it was.
      void Promise.resolve().then(() => {
        if (held.current !== null && held.current.el === target && held.current.el.isConnected) held.current = null;
      });
    },
  };
}
