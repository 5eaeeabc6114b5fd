import { parseMetadata } from '../../../preview/metadata/parse-metadata';
import { readRoadmap } from '../../../src/core/roadmap/read-roadmap';

/** 2.2 times for a doubling, and half as much again for a machine that does other things. Quadratic would be 16. */
export const LINEAR = 2.2 * 2.2 * 1.5;

/** How much longer the reading of four times the input takes; the metadata is made before. */
export function growth(make: (size: number) => string, size: number): number {
  return growthOf((own) => {
    const note = { path: 'Roadmap.md', text: make(own), structure: parseMetadata(make(own)) };
    return () => readRoadmap(note);
  }, size);
}

/**
 * How much longer four times as much work takes, in processor time, each at its best. Tried again while other work on
 * the machine is in the way.
 */
export function growthOf(prepare: (size: number) => () => unknown, size: number): number {
  const works = [size, 4 * size].map(prepare);
  const best = [Infinity, Infinity];
  const ratio = (): number => (best[1] ?? Infinity) / (best[0] ?? 1);
  for (let run = 0; run < 2 || (run < 30 && ratio() >= LINEAR); run += 1) {
    works.forEach((work, at) => {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      best[at] = Math.min(best[at] ?? Infinity, user + system);
    });
  }
  return ratio();
}
