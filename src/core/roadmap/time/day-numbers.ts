import type { Token } from '../words/tokens';

/** Two numbers that may be a day and its month, in the order of the text; which is which is not said. */
export interface DayNumbers {
  readonly numbers: readonly [number, number];
  readonly to: number;
}

/** `7/25`, `25.07.` */
export function dayNumbersAt(tokens: readonly Token[], at: number): DayNumbers | null {
  const first = tokens[at];
  const sign = tokens[at + 1];
  if (first?.kind !== 'number' || (sign?.kind !== 'slash' && sign?.kind !== 'dot')) return null;
  const last = tokens[at + 2];
  const behind = tokens[at + 3];
  if (last?.kind !== 'number' || sign.spaced || last.spaced) return null;
  const less = Math.min(first.value, last.value);
  const more = Math.max(first.value, last.value);
  const dotted = sign.kind === 'dot' && behind?.kind === 'dot' && !behind.spaced;
  const whole = sign.kind === 'slash' || last.text.length === 2 || (behind?.kind === 'dot' && !behind.spaced);
  return less > 0 && less < 13 && more < 32 && whole ? { numbers: [first.value, last.value], to: dotted ? at + 4 : at + 3 } : null;
}
