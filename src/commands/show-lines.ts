import { visibleMarks } from '../text/isolate';
import type { ChangedLines } from '../vault/changed-lines';

/** The lines a change takes away and brings, each in its own direction; marks that would turn or hide a part of them are shown. */
export function showLines(into: HTMLElement, lines: ChangedLines | null): void {
  into.empty();
  into.toggleClass('tj-none', lines === null);
  const show = (tag: 'del' | 'ins', sign: string, all: readonly string[]): void => {
    for (const line of all) if (line !== '') into.createEl(tag, { text: `${sign} ${visibleMarks(line)}\n`, attr: { dir: 'auto' } });
  };
  show('del', '-', lines?.removed ?? []);
  show('ins', '+', lines?.added ?? []);
}
