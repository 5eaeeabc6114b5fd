import { timeTokens } from '../words/words';
import { timeAt } from './find-time';

/** Cheap test, as all of these have a year: `2026`, `'26`, `FY26`, or digits of another script. */
const YEAR = /(?:19|2[01])\d\d|(?![぀-힣])[\p{L}\p{M}\p{Cf}'’]\d\d|(?!\d)\p{Nd}/u;

/** The season with its year that a text holds, or another time we can put no days to, as written. */
export function vagueTimeIn(text: string): string | null {
  if (!YEAR.test(text)) return null;
  const tokens = timeTokens(text);
  for (let at = 0; at < tokens.length; at += 1) {
    const time = timeAt(tokens, at);
    if (time?.form === 'calendar' && time.start.vague === true) return text.slice(tokens[at]?.from, tokens[time.to - 1]?.to);
  }
  return null;
}
