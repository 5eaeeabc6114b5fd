/**
 * A word as it is compared: compatibility forms, case, accents, vowel points and invisible marks put aside.
 * `PHASE`, `Étape`, `ＰＨＡＳＥ` and a word with a zero-width space inside fold like their plain spelling.
 */
export function fold(word: string): string {
  if (/^[\x20-\x7e]*$/.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/[’‘ʼ´`]/g, "'");
}

/** Latin, Greek and Cyrillic accents, Hebrew and Arabic points, the Arabic tatweel, and format characters. */
const MARKS = /(?:[\u0300-\u036f]|[\u0591-\u05c7]|\u0640|[\u064b-\u065f]|[\ufe0e\ufe0f]|\p{Cf})/gu;
