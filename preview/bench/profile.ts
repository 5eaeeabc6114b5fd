import type { Page } from 'playwright-core';

/** Microseconds between two looks at what the page is doing. */
const INTERVAL = 100;

/** The parts of an update, each by the function of the plugin that does it; what lies in an earlier one is not counted again in a later one. */
const PARTS = {
  'reading the note again': ['#changed'],
  'rebuilding the report': ['takeIn'],
  'view model': ['buildViewModel'],
  'looking for what is the same': ['keepSame'],
  'drawing what is not': ['draw'],
} as const;

export type PartName = keyof typeof PARTS | 'the rest of the plugin' | 'the stand-in';
const NAMES: readonly PartName[] = [...(Object.keys(PARTS) as PartName[]), 'the rest of the plugin', 'the stand-in'];

interface Node {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly scriptId: string };
  readonly children?: readonly number[];
}

/** The part of a run's scripts that each takes, 0 to 1; sampled. A sample that took long is one in which another program ran. */
export async function profiled(page: Page, run: () => Promise<void>): Promise<ReadonlyMap<PartName, number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  await run();
  const { profile: { nodes, samples = [], timeDeltas = [] } } = await session.send('Profiler.stop');
  await session.detach();
  const parts = partsOf(nodes);
  const sums = new Map(NAMES.map((name) => [name, 0]));
  let all = 0;
  for (const [i, id] of samples.entries()) {
    const part = parts.get(id);
    if (part === undefined) continue;
    const time = Math.min(timeDeltas[i] ?? 0, 2 * INTERVAL);
    sums.set(part, (sums.get(part) ?? 0) + time);
    all += time;
  }
  return new Map([...sums].map(([part, time]) => [part, time / all]));
}

/** Which part each node belongs to: that of the innermost function that names one. Where no script runs it belongs to none. */
function partsOf(nodes: readonly Node[]): ReadonlyMap<number, PartName> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parts = new Map<number, PartName>();
  const plugin = nodes.find(({ callFrame }) => callFrame.functionName === 'buildViewModel')?.callFrame.scriptId;
  const names = Object.entries(PARTS) as [PartName, readonly string[]][];
  const visit = (node: Node, above: PartName | undefined): void => {
    const { functionName, scriptId } = node.callFrame;
    const isOurs = scriptId === plugin;
    const named = isOurs ? names.find(([, functions]) => functions.includes(functionName))?.[0] : undefined;
    const other = isOurs ? 'the rest of the plugin' : functionName.startsWith('(') ? undefined : 'the stand-in';
    const own = named ?? (above === undefined || above === 'the stand-in' ? other : above);
    if (own !== undefined) parts.set(node.id, own);
    for (const child of node.children ?? []) {
      const next = byId.get(child);
      if (next !== undefined) visit(next, own);
    }
  };
  const [root] = nodes;
  if (root !== undefined) visit(root, undefined);
  return parts;
}
