import { getLanguage } from 'obsidian';
import { type Words, words } from '../text/words';

/** A sentence in the app's language. */
export const say: Words['say'] = (key, ...slots) => words(getLanguage()).say(key, ...slots);

/** The cause of a failure, as it was given. */
export function causeOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
