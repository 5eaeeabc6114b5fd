import { fold } from '../words/fold';
import { titleLexicon, titleTokens } from '../words/words';
import { type PhaseLine, phaseLine } from './phase-line';

/** A heading whose head stands behind other words: `Study plan — Phase 1: Words`. */
export interface LedLine {
  readonly lead: string;
  readonly line: PhaseLine;
}

/** The phase, step, week or quarter a heading comes to behind a separator, or null: its lead must stand before another too. */
export function ledLine(plain: string): LedLine | null {
  const at = plain.search(SEPARATOR);
  if (at < 2) return null;
  const lead = plain.slice(0, at).trim();
  const line = phaseLine({ kind: 'heading', raw: plain.slice(at).replace(LEADING, '') });
  return line === null || !OPENS.test(line.kind) ? null : { lead: fold(lead), line };
}

const OPENS = /^(?:phase|stage|box|calendar)$/;
const SEPARATOR = /\s[–—|·-]\s|[:：—｜]/u;
const LEADING = /^[\s–—|·:：｜-]+/u;

/** Those whose lead stands before at least two of them, by block; null where it says that they tell of what was. */
export function sharedLeads(led: ReadonlyMap<number, LedLine>): ReadonlyMap<number, PhaseLine | null> {
  const counts = new Map<string, number>();
  for (const { lead } of led.values()) counts.set(lead, (counts.get(lead) ?? 0) + 1);
  return new Map([...led].flatMap(([block, { lead, line }]) => ((counts.get(lead) ?? 0) > 1 ? [[block, tellsOfWhatWas(lead) ? null : line] as const] : [])));
}

function tellsOfWhatWas(lead: string): boolean {
  const tokens = titleTokens(lead);
  return tokens.some((_token, at) => titleLexicon.match(tokens, at)?.concept === 'record');
}
