import '../../preview/node-window';
import { Progress } from '../../src/vault/progress';
import { Burst, Slices } from '../../src/vault/slices';

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

/** Milliseconds from the start at which an index that reads `total` notes, one every 20 ms, tells how far it is. */
function toldAt(total: number): readonly number[] {
  const told: number[] = [];
  const begun = performance.now();
  const progress = new Progress(() => 0, () => told.push(performance.now() - begun));
  progress.begin(total);
  for (let done = 1; done <= total; done += 1) {
    jest.advanceTimersByTime(20);
    progress.at(done);
  }
  progress.settle();
  return told;
}

test('an index done within half a second is told once, when it is ready', () => {
  expect(toldAt(24)).toEqual([480]);
});

test('a longer one is told from half a second on, every tenth of a second, and at its end', () => {
  expect(toldAt(40)).toEqual([500, 600, 700, 800, 800]);
});

test('once it is ready nothing more is told, and no number falls back', () => {
  let told = 0;
  const progress = new Progress(() => 0, () => { told += 1; });
  progress.begin(10);
  progress.end();
  jest.advanceTimersByTime(5000);
  progress.at(3);
  progress.left(4);
  progress.settle();
  expect([told, progress.state]).toEqual([1, { done: 10, total: 10, ready: true, stopped: false }]);
});

test('notes the app has not read are waited for while their number falls, and three seconds after it stopped no longer', () => {
  let unknown = 5;
  const progress = new Progress(() => unknown, () => undefined);
  progress.begin(10);
  progress.settle();
  jest.advanceTimersByTime(2900);
  unknown = 2;
  jest.advanceTimersByTime(2900);
  expect(progress.state).toEqual({ done: 8, total: 10, ready: false, stopped: false });
  jest.advanceTimersByTime(500);
  expect(progress.state).toEqual({ done: 8, total: 10, ready: true, stopped: false });
});

test('work comes in slices of 8 ms, and the app has its turn between them', async () => {
  const slices = new Slices();
  jest.advanceTimersByTime(7);
  expect(slices.due()).toBe(false);
  jest.advanceTimersByTime(1);
  expect(slices.due()).toBe(true);
  const paused = slices.pause();
  await jest.advanceTimersByTimeAsync(1);
  await paused;
  expect(slices.due()).toBe(false);
});

test('events are answered at once for 8 ms of one turn of the app, then put off until the next', () => {
  const burst = new Burst();
  const start = performance.now();
  expect(burst.hasTime()).toBe(true);
  jest.spyOn(performance, 'now').mockReturnValue(start + 8);
  expect(burst.hasTime()).toBe(false);
  jest.advanceTimersByTime(0);
  expect(burst.hasTime()).toBe(true);
});

test('a disk that gives nothing back is told of after half a second too, and a reader can end the wait', () => {
  let told = 0;
  const progress = new Progress(() => 0, () => { told += 1; });
  progress.begin(10);
  jest.advanceTimersByTime(499);
  expect(told).toBe(0);
  jest.advanceTimersByTime(10);
  expect(told).toBe(1);
  progress.left(7);
  progress.stop();
  expect(progress.state).toEqual({ done: 3, total: 10, ready: true, stopped: true });
  progress.begin(10);
  expect(progress.state.stopped).toBe(false);
});
