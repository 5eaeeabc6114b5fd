/** @jest-environment jsdom */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { LiveRegion } from '../../src/views/components/live-region';
import type { Mark, ViewModel } from '../../src/views/view-model/view-model';

/** As much of a model as the region looks at. */
function model(states: Readonly<Record<string, Mark>>): ViewModel {
  return { states: Object.entries(states).map(([rule, state]) => ({ rule, state, sentence: `${rule}: now ${state}.` })) } as unknown as ViewModel;
}

test('what changed is said at once, then at most every five seconds, each time with what holds by then', () => {
  jest.useFakeTimers();
  const root = document.createElement('div');
  const draw = (states: Readonly<Record<string, Mark>>): void => void act(() => render(<LiveRegion model={model(states)} />, root));
  const pass = (ms: number): void => void act(() => { jest.advanceTimersByTime(ms); });
  const said = (): string => root.textContent ?? '';

  draw({ depth: 'on-target', shipping: 'on-target' });
  pass(60_000);
  expect(said()).toBe('');
  draw({ depth: 'slipping', shipping: 'on-target' });
  expect(said()).toBe('depth: now slipping.');
  for (let at = 0; at < 4; at += 1) {
    draw({ depth: at % 2 === 0 ? 'broken' : 'on-target', shipping: 'slipping' });
    pass(1_000);
    expect(said()).toBe('depth: now slipping.');
  }
  pass(999);
  expect(said()).toBe('depth: now slipping.');
  pass(1);
  expect(said()).toContain('depth: now on-target.');
  expect(said()).toContain('shipping: now slipping.');
  expect(said()).not.toContain('broken');
  jest.useRealTimers();
});
