import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Calls back with the element whenever its width has changed, by an observer of the window it is in. */
export function useWidthOf(root: RefObject<HTMLElement | null>, changed: (el: HTMLElement) => void): void {
  const watched = useRef<{ readonly win: Window; readonly stop: () => void } | null>(null);
  useLayoutEffect(() => {
    const el = root.current;
    const win = el?.ownerDocument.defaultView;
    if (el === null || !win || watched.current?.win === win || !('ResizeObserver' in win)) return;
    watched.current?.stop();
    let width: number | undefined;
    const observer = new win.ResizeObserver(([own]) => {
      if (own === undefined || own.contentRect.width === width) return;
      width = own.contentRect.width;
      changed(el);
    });
    observer.observe(el);
    watched.current = { win, stop: () => observer.disconnect() };
  });
  useLayoutEffect(() => () => watched.current?.stop(), []);
}
