/** @jest-environment jsdom */
import { frameDraw } from '../../src/views/frame-draw';

/** An element in a window whose frames come when they are called for. */
function stage() {
  const waiting = new Map<number, () => void>();
  let last = 0;
  let shown = true;
  const observers = new Set<() => void>();
  class ResizeObserver {
    constructor(private readonly seen: () => void) {}
    observe(): void { observers.add(this.seen); }
    disconnect(): void { observers.delete(this.seen); }
  }
  const win = { ResizeObserver, requestAnimationFrame: (then: () => void) => { waiting.set(last += 1, then); return last; }, cancelAnimationFrame: (id: number) => { waiting.delete(id); } };
  const frame = (): void => { for (const [id, then] of [...waiting]) { waiting.delete(id); then(); } };
  const show = (is: boolean): void => { shown = is; for (const seen of [...observers]) seen(); };
  return { el: { win, isShown: () => shown } as unknown as HTMLElement, frame, show, observers };
}

describe('drawing with the frames', () => {
  test('however many changes there are in a frame, it is drawn once, and again after the next change', () => {
    const { el, frame } = stage();
    let drawn = 0;
    const draw = frameDraw(el, () => { drawn += 1; });
    draw.soon();
    draw.soon();
    draw.soon();
    expect(drawn).toBe(0);
    frame();
    frame();
    expect(drawn).toBe(1);
    draw.soon();
    frame();
    expect(drawn).toBe(2);
  });

  test('out of sight nothing is drawn, however much changes; once it is seen again it is drawn once', () => {
    const { el, frame, show, observers } = stage();
    let drawn = 0;
    const draw = frameDraw(el, () => { drawn += 1; });
    show(false);
    draw.soon();
    draw.soon();
    frame();
    expect(drawn).toBe(0);
    show(false);
    frame();
    expect(drawn).toBe(0);
    show(true);
    frame();
    frame();
    expect(drawn).toBe(1);
    expect(observers.size).toBe(0);
    show(false);
    draw.soon();
    draw.forget();
    show(true);
    frame();
    expect(drawn).toBe(1);
  });

  test('what was drawn meanwhile, or closed, is not drawn in the frame', () => {
    const { el, frame } = stage();
    let drawn = 0;
    const draw = frameDraw(el, () => { drawn += 1; });
    draw.soon();
    draw.forget();
    frame();
    expect(drawn).toBe(0);
  });
});
