/** Gathers the changes of a frame into one drawing; in a window that is not seen it waits until it is. */
export interface FrameDraw {
  soon(): void;
  /** Gives up what was to be drawn: it has just been, or never will. */
  forget(): void;
}

export function frameDraw(el: HTMLElement, draw: () => void): FrameDraw {
  let waiting: { readonly win: Window; readonly id: number } | null = null;
  const forget = (): void => {
    waiting?.win.cancelAnimationFrame(waiting.id);
    waiting = null;
  };
  return {
    soon: () => {
      const { win } = el;
      // The frame of a window that was left may never come.
      if (waiting?.win === win) return;
      forget();
      waiting = { win, id: win.requestAnimationFrame(() => { waiting = null; draw(); }) };
    },
    forget,
  };
}
