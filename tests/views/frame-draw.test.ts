/** @jest-environment jsdom */
import { frameDraw } from '../../src/views/frame-draw';

/** An element in a window whose frames come when they are called for. */
function stage() {
  const waiting = new Map<number, () => void>();
  let last = 0;
  const win = { requestAnimationFrame: (then: () => void) => { waiting.set(last += 1, then); return last; }, cancelAnimationFrame: (id: number) => { waiting.delete(id); } };
  const frame = (): void => { for (const [id, then] of [...waiting]) { waiting.delete(id); then(); } };
  return { el: { win } as unknown as HTMLElement, frame };
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
