import type { TimeConcept } from '../words/concepts';
import { mayKnow } from '../words/glance';
import { onceForWords } from '../words/kept';
import { isParticle, timeTokens } from '../words/words';
import { conceptAt } from './cursor';
import { mayHoldTime, timeAt } from './find-time';

/** Cheap test: all of these have a number. */
const NUMBER = /\p{Nd}/u;

/** The season with its year that a text holds, or another time we can put no days to, as written. */
export function vagueTimeIn(text: string): string | null {
  if (!NUMBER.test(text) || !mayKnow(text) || !mayBeVague(text)) return null;
  const tokens = timeTokens(text);
  if (!mayHoldTime(tokens)) return null;
  for (let at = 0; at < tokens.length; at += 1) {
    const time = timeAt(tokens, at);
    if (time?.form === 'calendar' && time.start.vague === true) return text.slice(tokens[time.due ?? at]?.from, tokens[time.to - 1]?.to);
  }
  return null;
}

/** Cheap test: a season, parts of a year that it may not have, a day by which, or numbers of days with a sign between them. */
const mayBeVague = onceForWords((text) => {
  const tokens = timeTokens(text);
  return tokens.some((token, at) => token.kind === 'slash' || token.kind === 'dot' || (token.kind === 'tilde' && tokens[at - 1]?.kind !== 'number') || isParticle(token, 'due1') || VAGUE.has(conceptAt(tokens, at)?.concept ?? 'day'));
});

const VAGUE: ReadonlySet<TimeConcept> = new Set(['season', 'quarter', 'half', 'to', 'due']);
