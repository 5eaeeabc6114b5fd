/**
 * A word as it is compared: compatibility forms, case, accents, vowel points, invisible marks, the Arabic article and
 * traditional Chinese signs put aside. `PHASE`, `Étape`, `ＰＨＡＳＥ`, `المرحلة` and `階段` fold like their plain spelling.
 */
export function fold(word: string): string {
  return foldSimplified(simplified(word));
}

/** Plain letters, digits and signs: patterns that ask what a character is take long to make, and such texts need none. */
export const ASCII = /^[\x20-\x7e]*$/;

/** Of a word whose signs are in one spelling already. */
export function foldSimplified(plain: string): string {
  if (ASCII.test(plain)) return plain.toLowerCase();
  if (UNMARKED.test(plain)) return plain;
  const own = plain
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/[’‘ʼ´`]/g, "'");
  return own.includes('ل') ? own.replace(ARTICLE, '$1') : own;
}

/** Signs and syllables that have neither case nor anything to put aside: Japanese, Chinese, Korean, and signs among them. */
const UNMARKED = /^[\x20-\x40\x5b-\x5f\x61-\x7e\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3]+$/;

/** Latin, Greek and Cyrillic accents, Hebrew and Arabic points, the Arabic tatweel, the dot below letters of Hindi and Bengali, and format characters. */
const MARKS = /(?:[\u0300-\u036f]|[\u093c\u09bc]|[\u0591-\u05c7]|\u0640|[\u064b-\u065f]|[\ufe0e\ufe0f]|\p{Cf})/gu;

/** Written onto its word, with "and", "with", "like" or "for" before it. Shorter words may begin so by themselves. */
const ARTICLE = /(^|[\s_/])(?:[وبلك]?ال|لل)(?=\p{L}{3})/gu;

/** Traditional signs, each with its simplified one, as far as the words of the tables have them. */
const SIGNS = '階阶驟骤級级組组關关輪轮單单學学週周個个時时內内與与從从現现當当續续長长後后約约預预計计間间遠远標标規规劃划願愿終终狀状態态總总開开動动務务辦办產产風风險险敗败點点則则輸输結结徑径轉转變变覽览進进線线資资優优於于勝胜過过強强寧宁輕轻專专廣广寬宽發发實实踐践習习讀读課课槓杠桿杆見见軌轨跡迹適适還还啟启錄录';

const OTHERWISE = new RegExp(`[${SIGNS.replace(/(.)./g, '$1')}]|[かカヵケｹ箇](?=[月年])`, 'g');

/** Signs in one spelling, at the same places: `階段` as `阶段`, the counters `か月`, `カ月`, `箇月` as `ヶ月`. */
export function simplified(text: string): string {
  if (!/[か-鿿ｹ]/.test(text)) return text;
  return text.replace(OTHERWISE, (sign) => {
    const at = SIGNS.indexOf(sign);
    return at === -1 ? 'ヶ' : SIGNS.charAt(at + 1);
  });
}
