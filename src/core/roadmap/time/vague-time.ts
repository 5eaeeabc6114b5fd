import { mayKnow } from '../words/glance';
import { timeTokens } from '../words/words';
import { mayHoldTime, timeAt } from './find-time';

/** Cheap test: all of these have a number. */
const NUMBER = /\p{Nd}/u;

/** The season with its year that a text holds, or another time we can put no days to, as written. */
export function vagueTimeIn(text: string): string | null {
  if (!NUMBER.test(text) || !mayKnow(text)) return null;
  const tokens = timeTokens(text);
  if (!mayHoldTime(tokens)) return null;
  for (let at = 0; at < tokens.length; at += 1) {
    const time = timeAt(tokens, at);
    if (time?.form === 'calendar' && time.start.vague === true) return text.slice(tokens[time.due ?? at]?.from, tokens[time.to - 1]?.to);
  }
  return null;
}
