import { AR } from './languages/ar';
import { BG } from './languages/bg';
import { BN } from './languages/bn';
import { CA } from './languages/ca';
import { CS } from './languages/cs';
import { DA } from './languages/da';
import { DE } from './languages/de';
import { EL } from './languages/el';
import { EN } from './languages/en';
import { ES } from './languages/es';
import { FA } from './languages/fa';
import { FI } from './languages/fi';
import { FR } from './languages/fr';
import { HE } from './languages/he';
import { HI } from './languages/hi';
import { HU } from './languages/hu';
import { ID } from './languages/id';
import { IT } from './languages/it';
import { JA } from './languages/ja';
import { KO } from './languages/ko';
import { NB } from './languages/nb';
import { NL } from './languages/nl';
import { PL } from './languages/pl';
import { PT } from './languages/pt';
import { RO } from './languages/ro';
import { RU } from './languages/ru';
import { SK } from './languages/sk';
import { SR } from './languages/sr';
import { SV } from './languages/sv';
import { TH } from './languages/th';
import { TR } from './languages/tr';
import { UK } from './languages/uk';
import { UZ } from './languages/uz';
import { VI } from './languages/vi';
import { ZH } from './languages/zh';
import { foldTable, readTable } from './table';

/** Languages in Latin letters, and in others: a note without a letter of the others never reads those. */
export type Script = 'latin' | 'other';

/** Every language that is read. Where two languages claim a word, the earlier one keeps it. */
const TABLES: Readonly<Record<Script, readonly string[]>> = {
  latin: [EN, DE, ES, FR, PT, IT, NL, PL, TR, SV, VI, ID, CS, RO, DA, NB, FI, HU, SR, CA, UZ, SK],
  other: [RU, ZH, JA, KO, AR, UK, HI, HE, EL, FA, TH, BG, BN],
};

/** The words of every language of a script; read when first asked for, so that loading the plugin costs nothing. */
export const languages = eachScript((script) => TABLES[script].map(readTable));

/** The same with their words folded, to look words up in. */
export const folded = eachScript((script) => TABLES[script].map((table) => readTable(foldTable(table))));

/** Words with `!` before them in a table: another word without their accents, in lower case. */
export function isExact(word: string): boolean {
  return (exact ??= new Set([...OTHER_WORDS, ...TABLES.latin.flatMap((table) => (table.match(/!\S+/g) ?? []).map((own) => own.slice(1)))])).has(word);
}

/** Of no table: `är` is no `år`. */
const OTHER_WORDS: readonly string[] = ['är'];

let exact: ReadonlySet<string> | undefined;

/** What is built of the words of each script, when it is first asked for. */
export function eachScript<T>(build: (script: Script) => T): (script: Script) => T {
  const built: Partial<Record<Script, T>> = {};
  return (script) => (built[script] ??= build(script));
}

/** The script a folded word begins in; signs and digits count as Latin. */
export function scriptOf(word: string): Script {
  const code = word.charCodeAt(0);
  return code >= 0x370 && !(code >= 0x1e00 && code < 0x3000) ? 'other' : 'latin';
}

/** The scripts that stand in a text. */
export function scriptsIn(text: string): readonly Script[] {
  return /[\u0370-\u1dff\u3000-\uffff]/.test(text) ? ['latin', 'other'] : ['latin'];
}
