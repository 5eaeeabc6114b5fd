import type { Section } from './structure';

/** The properties block of a note: its text between the `---` lines, and the 1-based line that text starts on. */
export interface PropertyBlock {
  readonly text: string;
  readonly line: number;
}

/** Where a block ends that is too long to read (256 KiB): row F15 of the bad inputs. */
export const MAX_PROPERTIES = 262_144;

/** The block the cache knows as the `yaml` section; null when there is none. */
export function propertyBlock(text: string, sections: readonly Section[]): PropertyBlock | null {
  const section = sections[0];
  if (section === undefined || section.type !== 'yaml') return null;
  const whole = text.slice(section.position.start.offset, section.position.end.offset);
  const first = whole.indexOf('\n');
  const last = whole.lastIndexOf('\n');
  return { text: first < 0 || last <= first ? '' : whole.slice(first + 1, last), line: section.position.start.line + 2 };
}

/** A key at the start of a line, plain or quoted, and what follows its colon. JSON may indent its keys. */
const KEY = /^(?:[ \t]*"([^"\\]{1,200})"|'([^'\\]{1,200})'|([^\s"'#:[\]{},>|@`%&*!-][^:\n]{0,200}?))[ \t]*:(?:[ \t]+(.*)|$)/;

/** By key as written: its 1-based line, and what stands after its colon where it stands on one line. */
export interface PropertyPlaces {
  readonly lines: ReadonlyMap<string, number>;
  readonly texts: ReadonlyMap<string, string>;
}

/** The line of each top-level key as written, and the text behind its colon. */
export function propertyPlaces(block: PropertyBlock): PropertyPlaces {
  const lines = new Map<string, number>();
  const texts = new Map<string, string>();
  let number = block.line - 1;
  for (const raw of block.text.split('\n')) {
    number += 1;
    if (!raw.includes(':')) continue;
    const match = KEY.exec(raw.endsWith('\r') ? raw.slice(0, -1) : raw);
    const key = match?.[1] ?? match?.[2] ?? match?.[3];
    if (key === undefined || lines.has(key)) continue;
    lines.set(key, number);
    texts.set(key, (match?.[4] ?? '').trim());
  }
  return { lines, texts };
}
