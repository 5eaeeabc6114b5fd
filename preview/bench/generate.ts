import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CachedMetadata } from 'obsidian';
import { parseMetadata } from '../metadata/parse-metadata';

/** One generated note: what Obsidian would know of it. Its text is on disk only where it has to be opened. */
export interface BenchNote {
  readonly path: string;
  readonly size: number;
  readonly cache: CachedMetadata;
}

/** Numbers that are the same for the same seed, from 0 up to 1. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const WORDS = 'notes on queues and how retries pile up when a worker is slow or a lease runs out under load near the end of a long week'.split(' ');
const TAGS = ['#idea', '#meeting', '#person/friend', '#book', '#area/health', '#question', '#later'];
const KINDS = ['#build', '#ship', '#study', '#busy'];
const AREAS = ['mapping', 'control', 'simulation', 'webdev'];
const VARIANTS = 300;

/** Prose with properties and tags, lists, or nothing at all: notes that say nothing to us. */
function plainText(roll: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(roll() * list.length)] ?? '';
  const sentence = (): string => `${Array.from({ length: 12 }, () => pick(WORDS)).join(' ')}.`;
  const properties = roll() < 0.7 ? `---\ntags: [${pick(TAGS).slice(1)}, inbox]\ncreated: 2026-05-03\nstatus: open\naliases:\n  - ${pick(WORDS)} ${pick(WORDS)}\n---\n` : '';
  const list = roll() < 0.3 ? `\n- ${sentence()}\n- ${sentence()} ${pick(TAGS)}\n  - ${sentence()}\n` : '';
  return roll() < 0.1 ? '' : `${properties}# ${pick(WORDS)} ${pick(WORDS)}\n\n${sentence()} ${pick(TAGS)} ${sentence()} [[${pick(WORDS)}]]\n\n## More\n\n${sentence()} ${roll() < 0.5 ? pick(TAGS) : ''}\n${list}`;
}

/** A daily note with two to four entries. */
function logText(roll: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(roll() * list.length)] ?? '';
  const day = new Date(Date.UTC(2025, 0, 1 + Math.floor(roll() * 690))).toISOString().slice(0, 10);
  const entry = (): string => `- ${pick(KINDS)} #focus/${pick(AREAS)} ${pick(WORDS)} ${pick(WORDS)} ${pick(WORDS)}${roll() < 0.5 ? ` [[Project ${String(Math.floor(roll() * 40))}]]` : ''} ${String(1 + Math.floor(roll() * 6) / 2)}h`;
  return `---\ndate: ${day}\nmood: fine\ntags: [daily]\n---\n# ${day}\n\nWoke up early. ${pick(TAGS)}\n\n## Work\n${Array.from({ length: 2 + Math.floor(roll() * 3) }, entry).join('\n')}\n- a plain line\n\n## Evening\n\nRead a little.\n`;
}

/**
 * A vault of `count` notes, `logs` of which (0 to 1) stand in the log folder and are written below `folder`.
 * Texts repeat, but every note has metadata of its own, as in the app.
 */
export function generateVault(count: number, logs: number, folder: string, roadmap: string): BenchNote[] {
  const roll = dice(count);
  const texts = (make: (roll: () => number) => string) => Array.from({ length: VARIANTS }, () => {
    const text = make(roll);
    return { text, json: JSON.stringify(parseMetadata(text)) };
  });
  const plain = texts(plainText);
  const log = texts(logText);
  const notes: BenchNote[] = [{ path: 'Roadmap.md', size: roadmap.length, cache: parseMetadata(roadmap) }];
  write(folder, 'Roadmap.md', roadmap);
  for (let i = 1; i < count; i += 1) {
    const isLog = roll() < logs;
    const { text, json } = (isLog ? log : plain)[Math.floor(roll() * VARIANTS)] ?? { text: '', json: '{}' };
    const path = isLog ? `Journal/${String(i % 100)}/Day ${String(i)}a.md` : `Notes/${String(i % 97)}/Note ${String(i)}a.md`;
    if (isLog) write(folder, path, text);
    notes.push({ path, size: text.length, cache: JSON.parse(json) as CachedMetadata });
  }
  return notes;
}

function write(folder: string, path: string, text: string): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
