import { plainText } from '../../outline/plain-text';
import { fold } from '../../words/fold';
import { maySay } from '../../words/glance';
import { titleLexicon, titleTokens } from '../../words/words';
import { phaseLine } from './phase-line';
import type { PhaseLine } from './told-line';

/** A heading whose head stands behind other words: `Study plan — Phase 1: Words`. */
export interface LedLine {
  readonly lead: string;
  readonly behind: string;
}

/** What a heading comes to behind a separator, or null. */
export function ledLine(plain: string): LedLine | null {
  const at = plain.search(SEPARATOR);
  if (at < 2) return null;
  const behind = plain.slice(at).replace(LEADING, '');
  return maySay(behind) ? { lead: fold(plain.slice(0, at).trim()), behind } : null;
}

const OPENS = /^(?:phase|stage|box|calendar)$/;
const SEPARATOR = /\s[–—|·-]\s|[:：—｜]/u;
const LEADING = /^[\s–—|·:：｜-]+/u;

/** The phases, steps, weeks or quarters whose lead stands before at least two of them, by block; null where it says that they tell of what was. */
export function sharedLeads(led: ReadonlyMap<number, LedLine>): ReadonlyMap<number, PhaseLine | null> {
  const read = shared([...led]).flatMap(([block, { lead, behind }]) => {
    const line = phaseLine({ kind: 'heading', raw: behind, plain: plainText(behind) });
    return line === null || !OPENS.test(line.kind) ? [] : [[block, { lead, line }] as const];
  });
  return new Map(shared(read).map(([block, { lead, line }]) => [block, tellsOfWhatWas(lead) ? null : line]));
}

function shared<T extends { readonly lead: string }>(led: readonly (readonly [block: number, own: T])[]): readonly (readonly [block: number, own: T])[] {
  const counts = new Map<string, number>();
  for (const [, { lead }] of led) counts.set(lead, (counts.get(lead) ?? 0) + 1);
  return led.filter(([, { lead }]) => (counts.get(lead) ?? 0) > 1);
}

function tellsOfWhatWas(lead: string): boolean {
  const tokens = titleTokens(lead);
  return tokens.some((_token, at) => titleLexicon.match(tokens, at)?.concept === 'record');
}
