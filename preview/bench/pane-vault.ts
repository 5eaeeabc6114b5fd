import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The day the pane is measured on. */
export const TODAY = '2026-11-22';
export const NOTES = 1000;
export const PER_NOTE = 10;
const KINDS = ['ship', 'build', 'build', 'study', 'busy', 'lever'];
const AREAS = ['control', 'simulation', 'mapping', 'webdev'];

const PLAN = `---
roadmap: true
start: 2024-03-01
---
# Plan

## Phase 0: Begin (Month 0-11)

Focus areas:

1. Control on small hardware
2. Simulation and test rigs

Deliverable: One page

## Phase 1: Go on (Month 12-35)

Focus areas:

1. Control on small hardware
2. Mapping and localization

Deliverable:
${Array.from({ length: 12 }, (_, i) => `- [${i < 5 ? 'x' : ' '}] Step ${String(i + 1)}${i < 5 ? ` ✅ 2026-${String(i + 5).padStart(2, '0')}-12` : ''}`).join('\n')}

Failure mode: Studying instead of shipping

## Phase 2: Finish (Month 36-47)

## Rules

1. Depth beats breadth.
2. Shipping beats studying.
3. Leverage beats busyness.
4. Visibility beats silent competence.
5. Trajectory beats comfort.
`;

/** A number below `below`, the same for the same seed. */
function pick(seed: number, below: number): number {
  return Math.floor((Math.abs(Math.sin(seed * 12.9898) * 43758.5453) % 1) * below);
}

/** Writes a plan and daily notes with ten entries each, the same every time. */
export async function makePaneVault(folder: string): Promise<void> {
  await mkdir(join(folder, 'Journal'), { recursive: true });
  await mkdir(join(folder, '.obsidian'), { recursive: true });
  await writeFile(join(folder, '.obsidian/daily-notes.json'), JSON.stringify({ folder: 'Journal' }));
  await writeFile(join(folder, 'Roadmap.md'), PLAN);
  for (let n = 0; n < NOTES; n += 1) {
    const day = new Date(Date.parse(TODAY) - n * 86_400_000).toISOString().slice(0, 10);
    const lines = Array.from({ length: PER_NOTE }, (_, i) => {
      const seed = n * PER_NOTE + i;
      return `- #${KINDS[pick(seed, KINDS.length)] ?? 'build'} #focus/${AREAS[pick(seed + 0.5, AREAS.length)] ?? 'control'} thing ${String(seed)} [[Thing ${String(seed % 400)}]] ${String(1 + pick(seed + 0.7, 4) / 2)}h`;
    });
    await writeFile(join(folder, 'Journal', `${day}.md`), `${lines.join('\n')}\n`);
  }
}
