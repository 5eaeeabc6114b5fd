/** Gathers the changes of a frame into one drawing. Out of sight, in a hidden tab or in a window that is not seen, it waits until it is seen. */
export interface FrameDraw {
  soon(): void;
  /** Gives up what was to be drawn: it has just been, or never will. */
  forget(): void;
}

export function frameDraw(el: HTMLElement, draw: () => void): FrameDraw {
  let waiting: { readonly win: Window; readonly id: number } | null = null;
  let hidden: ResizeObserver | null = null;
  const forget = (): void => {
    waiting?.win.cancelAnimationFrame(waiting.id);
    waiting = null;
    hidden?.disconnect();
    hidden = null;
  };
  const soon = (): void => {
    const win = el.win as Window & typeof window;
    if (!el.isShown()) {
      if (hidden !== null) return;
      // What comes into sight gets a size; no event of the app tells it for all the ways there are.
      hidden = new win.ResizeObserver(() => {
        if (el.isShown()) soon();
      });
      return hidden.observe(el);
    }
    // The frame of a window that was left may never come.
    if (waiting?.win === win) return;
    forget();
    waiting = { win, id: win.requestAnimationFrame(() => { waiting = null; draw(); }) };
  };
  return { soon, forget };
}
