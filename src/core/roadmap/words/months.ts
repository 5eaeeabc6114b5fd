import { dayNumber, dayOf } from '../../day';
import { memo } from '../../memo';
import { fold } from './fold';
import { hanValue } from './numerals';
import { languages, type Script, scriptOf } from './tables';

/** The month (1 to 12) a folded word names in any of the languages, or undefined. Names come from Intl, which is asked for no word that cannot be a name, and for no language that has none like it. */
export function monthNamed(word: string): number | undefined {
  const own = word.startsWith("d'") ? word.slice(2) : word;
  if (own >= NUMBERED) return /^十?[一二三四五六七八九十]月$/.test(own) ? hanValue(own.slice(0, -1)) : undefined;
  const known = MORE.get(own);
  if (known !== undefined) return known;
  const script = scriptOf(own);
  for (const at of placesOf(own, script)) {
    const month = monthsIn(languages(script)[at.charCodeAt(0) - 65]?.locale ?? 'en').get(own);
    if (month !== undefined) return month;
  }
  return undefined;
}

/** Short names that Intl does not have. */
const MORE: ReadonlyMap<string, number> = new Map([['sept', 9], ['sett', 9], ['ags', 8], ['agt', 8]]);

/** From here on scripts whose languages number their months: Chinese, Japanese, Korean. Chinese does so in its own numerals too. */
const NUMBERED = '\u0e80';

/** How the names begin: the first letters, folded, the letters that longer ones end in, and the languages that have one, A for the first of its script. Making a formatter takes long, and most words cannot be a month. */
const LETTERS: Readonly<Record<Script, number>> = { latin: 4, other: 2 };
const BEGINNINGS: Readonly<Record<Script, ReadonlyMap<string, string>>> = {
  latin: beginnings('latin', 'abrCET abrilCET agT agoCEF agosotCEFT aguIL agussIL aoutD aprABFGJLNOPRSUV aprelU apriaelsABFGJLNOPRSV araI aralkI augABGJNOPRV auguaistABGJNOPRV avgSU avgutSU avrD avrilD breM brezanM cervacenM cvcM cvnM czeH czeracH decADGJNORSV deceaerADGJNORSV dekU dekarU desLPT deseerLPT dezBE dezeorBE dicCF diceeF dicieC dubM dubenM dubnaM ekiI ekimI elokauQ eneC eneroC eylI eylulI febABCFGJLNOPSV febboF febraeioryABCGJLNOPRSTV fevEU feveoE fevrlrDU genFT generT gennoF giuF giugoF gruH grudanH hazI hazinI heinauQ helmaiuQ huhtaiuQ ianN ianueN iulN iulieN iunN iunieN iylU iynU iyulU iyunU janABEGJLOPRSV janeoE januairyABGJLOPRSV janvrD joulauQ juiltD juinD julABCEGLOPRSTV julaV julhoE julilosBCGJLOPRT julyA junABCEGLOPRSV junaV juneA junhoE juniosBCGJLOPR junyT kasI kasimI kesaauQ kveM kvetanM kwiH kwieanH ledM ledenM lednaM lipH lipcaH lipicH lisHM listaduHM lokaauQ lugF lugloF lutH luteoH lutyH maalasuQ maartG magF maggoF maiBDENP maigT maioE majHJORSV majaHV majusR marABCEFHILNOPSUV marcahosAEHRTV marectLV marrasuQ marsDJP martesINOSU marzcoBCFH mayACIU mayisI mayoC meiGL mrtG nisI nisanI noieeN novABCDEFGJLNOPRSTV noveaeorABDEFGJLOPRSTV novieC noyU noyarU ocaI ocakI octACDNT octoerADN octueCT oktBGJLOPRSUV oktarU oktoarBGJLOPRSV ottF ottoeF outE outuoE pazH pazdakH proM prosceM rijM rijenM rijnaM senU sentrU sepABGJLOPSV septaerABCDGJLNOPSV setEFT seteeoET setteF sieH sieranH srpM srpenM srpnaM styH stycanH subI subatI syysauQ szeprtR tammaiuQ temI temmzI toukaouQ unoM unoraM wrzH wrzeanH yanU yanvrU zarM zariM'),
  other: beginnings('other', 'απρςυI αυγςυI δεκςυI ιανςυI ιολνςυI μαιρςυI νοεςυI οκςτυI σεπςυI φεβςυI авагтAL аплрьяAL берьяF верьяF грдьяF деикьяAL жотьяF июлньяA квтьяF лиадптьяF люиотF мааиртяAL нобиьяAL окитьяAL сеиптьяAFL січьяF трвьяF феирьяAL чевьяF юлиL юниL янвиьяAL אוטר׳H אפל׳H דצר׳H יויH ינר׳H מאיH מרץH נור׳H ספר׳H פבר׳H ابلE اغسE اكرE اوتلJ اکرJ دسرJ ديرE سبرE سپرJ فبرE فوهJ ماسوEJ مهJ نورEJ ينرE يووE ژاهJ ژونهJ अकर॰G अगत॰G अपलG जनी॰G जुई॰G जूनG दिर॰G नवर॰G फ़ी॰G मईG माचG सिर॰G ก.คพยK กรมK กันK กุ์K ต.คK ตุมK ธ.คK ธัมK พ.คยK พฤนมK ม.คK มกมK มินยK มีคมK ส.คK สิมK เมนยK 一月B 七月B 三月B 九月B 二月B 五月B 八月B 六月B 十一月B 十二月B 十月B 四月B'),
};

function beginnings(script: Script, names: string): ReadonlyMap<string, string> {
  return new Map(names.split(' ').map((own) => {
    const letters = Math.min(LETTERS[script], own.search(/[A-Z]/));
    return [own.slice(0, letters), own.slice(letters)];
  }));
}

/** The places of the languages that could have a name such as a word is, as letters. */
function placesOf(word: string, script: Script): string {
  const own = BEGINNINGS[script].get(word.slice(0, LETTERS[script])) ?? '';
  const places = own.search(/[A-Z]|$/);
  return word.length <= LETTERS[script] || own.slice(0, places).includes(word.slice(-1)) ? own.slice(places) : '';
}

/** Languages with another form of a month's name behind a day, or with a year. A formatter takes long to make: others are spared two. */
const DECLINED: Readonly<Partial<Record<string, 'day' | 'year'>>> = { cs: 'day', el: 'year', fi: 'day', pl: 'day', ru: 'day', sk: 'day', uk: 'day' };

const monthsIn = memo((locale: string): ReadonlyMap<string, number> => {
  const map = new Map<string, number>();
  const beside = DECLINED[locale];
  for (const more of beside === undefined ? [{}] : [{}, { [beside]: 'numeric' }]) for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month, ...more, timeZone: 'UTC' });
    for (let number = 1; number <= 12; number += 1) {
      const part = format.formatToParts(midMonth(number)).find(({ type }) => type === 'month')?.value ?? '';
      const name = fold(part).replace(/\.$/, '');
      // In Finnish `elo` is August; everywhere it is a rating.
      if (!/[\d\s]/.test(name) && name.length > 1 && name !== 'elo' && !map.has(name)) map.set(name, number);
    }
  }
  return map;
});

/** A moment in the middle of a month of 2026, in milliseconds since 1970. */
function midMonth(month: number): number {
  const day = dayOf(2026, month, 15);
  return day === undefined ? 0 : dayNumber(day) * 86_400_000;
}
