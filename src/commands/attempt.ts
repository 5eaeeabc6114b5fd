import { Notice } from 'obsidian';
import { causeOf, say } from './say';

/** Does what the reader asked for; where it fails, a notice says what and why. Nothing fails in silence. */
export function attempt(what: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => new Notice(say('notice.failed', { what, why: causeOf(error) })));
}
