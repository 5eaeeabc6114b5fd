import { plainText } from '../../outline/plain-text';
import { AFTER_TITLE } from './merged-rows';
import { leadingEmphasis } from '../line/leading-emphasis';

/** Characters. */
const LONGEST_ROW = 4000;

/** The cells of a row, without marks; of a hostile one none. */
export function cellsOf(raw: string): readonly string[] {
  return raw.length > LONGEST_ROW ? [] : raw.split(' | ').map((cell) => led(cell.trim()) ?? plainText(cell.trim()));
}

/** `*Pandas.* Read frames, …`: a long cell that begins with its title has that apart. */
function led(cell: string): string | null {
  const own = cell.length > LONGEST_TITLE ? leadingEmphasis(cell) : null;
  const title = own === null || own.rest === '' ? '' : plainText(own.inside).replace(/[.:。：]$/, '');
  return title === '' || title.length > LONGEST_TITLE ? null : title + AFTER_TITLE + plainText(own?.rest ?? '');
}

/** Characters. */
const LONGEST_TITLE = 80;
