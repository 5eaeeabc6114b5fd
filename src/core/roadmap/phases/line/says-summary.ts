import { onceForWords } from '../../words/kept';
import { labelTokens, summaryLexicon, titleLexicon, titleTokens } from '../../words/words';

/** Whether a heading announces a summary, a checklist, a timeline and the like; it stands over many lines. */
export const saysSummary = onceForWords(sumsUp);

function sumsUp(heading: string): boolean {
  const tokens = labelTokens(heading);
  const words = titleTokens(heading);
  return tokens.some((_token, at) => summaryLexicon.match(tokens, at) !== null) || (words.some((_token, at) => titleLexicon.match(words, at)?.concept === 'record') && !words.some((_token, at) => titleLexicon.match(words, at)?.concept === 'plan'));
}
