import { timeTokens } from '../words/words';
import { timeAt } from './find-time';

/** The season with its year that a text holds, or another time we can put no days to, as written. All of them have a year. */
export function vagueTimeIn(text: string): string | null {
  if (!/\p{Nd}{2}/u.test(text)) return null;
  const tokens = timeTokens(text);
  for (let at = 0; at < tokens.length; at += 1) {
    const time = timeAt(tokens, at);
    if (time?.form === 'calendar' && time.start.vague === true) return text.slice(tokens[at]?.from, tokens[time.to - 1]?.to);
  }
  return null;
}
