import { dayNumber, dayOf } from '../../day';
import { memo } from '../../memo';
import { fold } from './fold';
import { hanValue } from './numerals';
import { languages, type Script, scriptOf } from './tables';

/** The month (1 to 12) a folded word names in any of the languages, or undefined. Names come from Intl, which is asked for no word that cannot be a name, and for no language that has none like it. */
export function monthNamed(word: string): number | undefined {
  // `Οκτώβριο`, as behind a preposition
  const own = word.startsWith("d'") ? word.slice(2) : word.endsWith(GREEK_END) ? `${word}ς` : word;
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
const MORE: ReadonlyMap<string, number> = new Map([['sept', 9], ['sett', 9], ['ags', 8], ['agt', 8], ['mrz', 3], ['сен', 9], ['ноя', 11], ['фев', 2]]);

/** What the names of all Greek months end in, without the last sigma. */
const GREEK_END = 'ο';

/** From here on scripts whose languages number their months: Chinese, Japanese, Korean. Chinese does so in its own numerals too. */
const NUMBERED = '\u0e80';

/** How the names begin: the first letters, folded, the letters that longer ones end in, and the languages that have one, A for the first of its script. Making a formatter takes long, and most words cannot be a month. */
const LETTERS: Readonly<Record<Script, number>> = { latin: 5, other: 3 };
const BEGINNINGS: Readonly<Record<Script, ReadonlyMap<string, string>>> = {
  latin: beginnings('latin', 'abrCET abrilCET agT agoCEF agostoCEFT aguIL agustsIL aoutD aprABFGJLNOPRSUV aprelU aprilaesABFGJLNOPRSV araI aralikI augABGJNOPRV augusaistABGJNOPRV avgSU avgustSU avrD avrilD breM brezenM breznaM cervecenM cervnaM cvcM cvnM czeH czerwacH decADGJNORSV decemaerADGJNORSV dekU dekabrU desLPT desemerLPT dezBE dezemorBE dicCF dicemeF dicieeC dubM dubenM dubnaM ekiI ekimI elokuauQ eneC eneroC eylI eylulI febABCFGJLNOPSV febbroF febrRT febreorCT februaeiryABGJLNOPRSV fevEU feveroE fevrD fevralU fevrirD genFT generT gennaoF giuF giugnoF gruH grudnaH grudznH hazI hazirnI heinaauQ helmiauQ huhtiauQ ianN ianuaeN iulN iulieN iunN iunieN iylU iynU iyulU iyunU janABEGJLOPRSV janeioE januaairyABGJLOPRSV janvD janvirD jouluauQ juilD juilltD juinD julABCEGLOPRSTV julaV julhoE juliBGJLOP juliolCT juliusR julyA junABCEGLOPRSV junaV juneA junhoE juniBGJLOP junioC juniusR junyT kasI kasimI kesaQ kesakauQ kveM kvetenM kvetnaM kwiH kwiecnH kwietaH ledM ledenM lednaM lipH lipcaH lipiecH lisHM listoaduHM lokaQ lokakauQ lugF luglioF lutH lutegoH lutyH maaliasuQ maartG magF maggioF maiBDENP maigT maioE majHJORSV majaHV majusR marABCEFHILNOPSUV marcRT marcaHV marchA marcisR marcoE marecV maretL marraasuQ marsDJP martISU martieN martsO marzB marzecH marzoCF mayACIU mayisI mayoC meiGL mrtG nisI nisanI noiemeN novABCDEFGJLNOPRSTV novemaeorABDEFGJLOPRSTV novieeC noyU noyabrU ocaI ocakI octACDNT octoberAD octomeN octubeCT oktBGJLOPRSUV oktabrU oktobarBGJLOPRSV ottF ottobeF outE outuboE pazH pazdzakH proM prosiceM rijM rijenM rijnaM senU sentarU sepABGJLOPSV septCDN septeaerABDGJLNOPSV septieC setEFT setemeoET setteeF sieH sierpanH srpM srpenM srpnaM styH styczanH subI subatI syysQ syyskauQ szeptrR tammiauQ temI temmuzI toukoauQ unoM unorM unoraM wrzH wrzesanH yanU yanvarU zarM zariM'),
  other: beginnings('other', 'απρςυI αυγςυI δεκςυI ιανςυI ιουλνςυI μαιςυI μαρςυI νοεςυI οκτςυI σεπςυI φεβςυI авгатAL апрльяAL берьяF верьяF грудьяF декиьяAL жовтьяF июльяA июньяA квітьяF липьяF лисадтF лютиоF маиAL маратAL маяA ноеиL ноябьяA октиьяAL сентьяA сепиL серпьяF січьяF травьяF февирьяAL червьяF юлиL юниL янвьяA януиL אוגט׳H אוקר׳H אפרל׳H דצמר׳H יוליH יוניH ינור׳H מאיH מרץH נובר׳H ספטר׳H פברר׳H ابرلE اغسسE اكترE اوتJ اورلJ اکترJ دسارJ ديسرE سبترE سپترJ فبررE فورهJ مارسEJ مايوE مهJ نوارJ نوفرE ينارE يولوE يونوE ژانهJ ژوينهJ अक्र॰G अगसतG अग॰G अप्लG जनवीG जन॰G जुलई॰G जूनG दिसर॰G नवंरG नव॰G फरवीG फर॰G मईG मारचG सितर॰G অক্রোM আগM আগসটM এপ্লিM জানিুM জুনM জুলইM ডিসরেM নভেরM ফেবিM মারচM মেM সেপটরM ก.คK ก.พK ก.ยK กรกมK กันนK กุม์K ต.คK ตุลมK ธ.คK ธันมK พ.คK พ.ยK พฤศนK พฤษมK ม.คK มกรมK มิ.ยK มิถนK มี.คK มีนมK ส.คK สิงมK เม.ยK เมษนK'),
};

/** What the names of months begin with, of which one of as many letters may go on. */
export function monthsBegin(script: Script): readonly string[] {
  return [...BEGINNINGS[script].keys(), ...(script === 'latin' ? MORE.keys() : [])];
}

function beginnings(script: Script, names: string): ReadonlyMap<string, string> {
  return new Map(names.split(' ').map((own) => {
    const letters = Math.min(LETTERS[script], own.search(/[A-Z]/));
    return [own.slice(0, letters), own.slice(letters)];
  }));
}

/** The places of the languages that could have a name such as a word is, as letters. */
function placesOf(word: string, script: Script): string {
  const own = BEGINNINGS[script].get(word.slice(0, LETTERS[script]));
  if (own === undefined) return '';
  const places = own.search(/[A-Z]|$/);
  return word.length <= LETTERS[script] || own.slice(0, places).includes(word.slice(-1)) ? own.slice(places) : '';
}

/** Languages with another form of a month's name behind a day, or with a year. A formatter takes long to make: others are spared two. */
const DECLINED: Readonly<Partial<Record<string, 'day' | 'year'>>> = { bn: 'day', cs: 'day', el: 'year', fi: 'day', pl: 'day', ru: 'day', sk: 'day', uk: 'day' };

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
