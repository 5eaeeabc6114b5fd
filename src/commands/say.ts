import { getLanguage } from 'obsidian';
import { type Words, words } from '../text/words';

/** A sentence in the app's language. */
export const say: Words['say'] = (key, ...slots) => words(getLanguage()).say(key, ...slots);
