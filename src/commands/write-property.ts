import { Notice } from 'obsidian';
import type { Writer, WriteResult } from '../vault/writer';

export const REFUSALS: Readonly<Record<Extract<WriteResult, { readonly done: false }>['reason'], string>> = {
  'properties-broken': 'its properties cannot be read. Correct the YAML first',
  'value-spans-lines': 'the property there is not a plain value on one line. Change it in the note',
  'name-needs-quotes': 'the value is not one that can be written',
  'spelled-twice': 'the property is spelled in two ways there. Keep one',
  'task-moved': 'the task is not where it was, or it is there twice. Check it off in the note',
  'name-moved': 'the name is not there any more',
  'entry-moved': 'the entry is not where it was, or it is there twice. Add the address in the note',
  'block-moved': 'the marks around its numbers are not there any more',
  'already-there': 'a note of that name is there already',
  conflict: 'it holds conflict marks. Settle them first',
  'no-such-note': 'it is not there any more',
  'unsafe-path': 'its path is not one to write to',
  damaged: 'it holds bytes that are no text, which writing would lose',
  'not-confirmed': 'it changed at the same moment. Try again',
};

/** Sets a property, says what came of it, and offers the way back. */
export function writeProperty(writer: Writer, path: string, key: string, value: string): Promise<void> {
  return tellWrite(path, `${key}: ${value} written to ${path}. `, writer.setProperty(path, key, value));
}

/** Says what came of a write, and offers the way back. */
export async function tellWrite(path: string, done: string, writing: Promise<WriteResult>): Promise<void> {
  const result = await writing.catch((error: unknown) => {
    new Notice(`${path} was not changed: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  });
  if (result === null) return;
  if (!result.done) {
    new Notice(`${path} was not changed: ${REFUSALS[result.reason]}.`);
    return;
  }
  if (!result.changed) return;
  noticeWith(done, 'Undo', () => void result.undo().then((undone) => {
    if (!undone) new Notice(`${path} was changed since and is left as it is.`);
  }));
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
