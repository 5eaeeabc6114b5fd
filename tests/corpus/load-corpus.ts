import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { label, type Label } from './label';

/** `notes` may be looked at while the reader is written; `held-out` says how well it does on what it was not written for. */
export const CORPUS_FOLDERS = ['notes', 'held-out'] as const;
/** Notes of another hand, read once before anything was mended for them; see their test. */
export const UNSEEN = 'unseen';
/** A third hand's notes, parted at random before the first reading: the `dev` folders were looked at and mended for, `sealed-2` and `last` are only ever scored as a whole. */
export const THIRD = ['third/dev', 'third/dev-2', 'third/dev-3', 'third/sealed-2', 'third/last'] as const;
/** A fourth hand's notes, parted at random before the first reading and looked at one part after the other. */
export const FOURTH = ['fourth/dev', 'fourth/dev-2', 'fourth/dev-3', 'fourth/dev-4'] as const;
/** Notes that hold no plan though their headings are numbered or dated. */
export const NEGATIVES = ['negatives'] as const;
export type CorpusFolder = (typeof CORPUS_FOLDERS)[number] | typeof UNSEEN | (typeof THIRD)[number] | (typeof FOURTH)[number] | (typeof NEGATIVES)[number];

export interface LabelledNote {
  readonly name: string;
  /** As on disk: byte order mark and CRLF kept. */
  readonly text: string;
  readonly label: Label;
}

/** The notes of one folder with their labels, by name. Works from the project's root. */
export function loadCorpus(folder: CorpusFolder): readonly LabelledNote[] {
  const path = join('tests', 'corpus', folder);
  return readdirSync(path).filter((file) => file.endsWith('.md')).sort().map((file) => {
    const name = file.slice(0, -'.md'.length);
    return {
      name,
      text: readFileSync(join(path, file), 'utf8'),
      label: label.parse(JSON.parse(readFileSync(join(path, `${name}.json`), 'utf8'))),
    };
  });
}
