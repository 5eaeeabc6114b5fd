/** Gathers the changes of a frame into one drawing; in a window that is not seen it waits until it is. */
export interface FrameDraw {
  soon(): void;
  /** Gives up what was to be drawn: it has just been, or never will. */
  forget(): void;
}

export function frameDraw(el: HTMLElement, draw: () => void): FrameDraw {
  let waiting: { readonly win: Window; readonly id: number } | null = null;
  return {
    soon: () => {
      if (waiting !== null) return;
      const { win } = el;
      waiting = { win, id: win.requestAnimationFrame(() => { waiting = null; draw(); }) };
    },
    forget: () => {
      waiting?.win.cancelAnimationFrame(waiting.id);
      waiting = null;
    },
  };
}
