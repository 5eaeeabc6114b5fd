import { Notice } from 'obsidian';
import type { Writer, WriteResult } from '../vault/writer';
import { causeOf, say } from './say';

/** Sets a property, says what came of it, and offers the way back. */
export function writeProperty(writer: Writer, path: string, key: string, value: string): Promise<void> {
  return tellWrite(path, say('write.property-set', { key, value, path }), writer.setProperty(path, key, value));
}

/** Says what came of a write, and offers the way back. */
export async function tellWrite(path: string, done: string, writing: Promise<WriteResult>): Promise<void> {
  const tell = (error: unknown): null => {
    new Notice(failure(path, error));
    return null;
  };
  const result = await writing.catch(tell);
  if (result === null) return;
  if (!result.done) {
    new Notice(say('write.not-changed', { path, why: say(`refused.${result.reason}`) }));
    return;
  }
  if (!result.changed) return;
  noticeWith(done, say('write.undo'), () => void result.undo().then((undone) => {
    if (!undone) new Notice(say('write.changed-since', { path }));
  }, tell));
}

/** That a note could not be read or written, and the cause. */
export function failure(path: string, error: unknown): string {
  return say('write.failed', { path, why: causeOf(error) });
}

/** A notice with something to press, which closes it. */
export function noticeWith(text: string, label: string, press: () => void): void {
  const message = createFragment();
  message.createSpan({ text });
  const link = message.createEl('a', { text: label, href: '#' });
  const notice = new Notice(message, 10_000);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    notice.hide();
    press();
  });
}
