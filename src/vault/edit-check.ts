import { hasConflictMarks } from './conflict-marks';

/** Why a check mark was not written; nothing on disk changed. */
export type CheckRefusal = 'task-moved' | 'conflict';

export type CheckEdit =
  | { readonly text: string; readonly changed: boolean }
  | { readonly refused: CheckRefusal };

const TASK = /^((?:[ \t]*>)*[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[)([^\]\r\n])(\][ \t]+)([^\r\n]*)$/;
const DONE_DAY = /[ \t]*✅\uFE0F?[ \t]*\d{4}-\d{2}-\d{2}/u;

/**
 * The note's text with one task checked (with the day, as task plugins write it) or unchecked, every byte outside that
 * line as it was. `line` is where the task was read, 1-based; `text` is what it said, without the marks of a task. A task
 * that moved is found again when it is the only one that says so.
 */
export function editCheck(note: string, line: number, text: string, done: string | null): CheckEdit {
  if (hasConflictMarks(note)) return { refused: 'conflict' };
  const lines = note.split('\n');
  const says = (at: number): boolean => plain(TASK.exec((lines[at] ?? '').replace(/\r$/, ''))?.[4] ?? '').includes(plain(text));
  const found = says(line - 1) ? [line - 1] : lines.flatMap((_, at) => (says(at) ? [at] : []));
  const at = found[0];
  const old = at === undefined || found.length > 1 ? undefined : lines[at];
  const match = old === undefined ? null : TASK.exec(old.replace(/\r$/, ''));
  if (at === undefined || old === undefined || match === null) return { refused: 'task-moved' };
  const [, head = '', mark = ' ', gap = '] ', rest = ''] = match;
  if ((mark !== ' ') === (done !== null)) return { text: note, changed: false };
  const block = /[ \t]+\^[\w-]+[ \t]*$/.exec(rest)?.[0] ?? '';
  const words = rest.slice(0, rest.length - block.length);
  const after = done === null ? words.replace(DONE_DAY, '') : `${words.trimEnd()} ✅ ${done}`;
  lines[at] = `${head}${done === null ? ' ' : 'x'}${gap}${after}${block}${old.endsWith('\r') ? '\r' : ''}`;
  return { text: lines.join('\n'), changed: true };
}

/** A text as the reader sees it: no emphasis marks, one space between words. Empty stands for "says nothing". */
function plain(text: string): string {
  const shown = text.replace(/[*_`~=[\]]/g, '').replace(/\s+/g, ' ').trim();
  return shown === '' ? '\u0000' : shown;
}
