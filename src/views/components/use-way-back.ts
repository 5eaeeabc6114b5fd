import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { closestOf, findItem } from './use-roving';

/**
 * Moves the focus into a drill-down that the reader opened, and back to the item that opened it when it closes.
 * Returns what to call with everything the reader presses. A drill-down restored with the workspace takes no focus.
 */
export function useWayBack(root: RefObject<HTMLElement | null>, drill: string | null): (pressed: EventTarget | null) => void {
  const pressed = useRef<string | null>(null);
  const opener = useRef<string | null>(null);
  const shown = useRef(drill);
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = drill;
    if (root.current === null || before === drill) return;
    if (drill === null) {
      if (opener.current !== null) findItem(root.current, opener.current)?.focus();
      opener.current = null;
    } else if (pressed.current !== null) {
      opener.current = pressed.current;
      root.current.querySelector<HTMLElement>('[data-tj-drill]')?.focus();
    }
    pressed.current = null;
  }, [drill]);
  return (target) => {
    const item = closestOf(target, '[data-tj-item], [data-tj-for]');
    pressed.current = item?.dataset['tjItem'] ?? item?.dataset['tjFor'] ?? null;
  };
}
