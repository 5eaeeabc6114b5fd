import { dayNumber, dayOf } from '../../day';
import { memo } from '../../memo';
import { fold } from './fold';
import { languages, scriptOf } from './tables';

/** The month (1 to 12) a folded word names in any of the languages, or undefined. Names come from Intl, which is asked for one language after the other and for no word that cannot be a name. */
export function monthNamed(word: string): number | undefined {
  const own = word.startsWith("d'") ? word.slice(2) : word;
  const script = scriptOf(word);
  if (script === 'latin' ? !isLike(own) : own >= NUMBERED && !/^[一二三四五六七八九十]{1,2}月$/.test(own)) return undefined;
  const known = MORE[own];
  if (known !== undefined) return known;
  for (const { locale } of languages(script)) {
    const month = monthsIn(locale).get(own);
    if (month !== undefined) return month;
  }
  return undefined;
}

/** Short names that Intl does not have. */
const MORE: Readonly<Partial<Record<string, number>>> = { sept: 9, sett: 9, ags: 8, agt: 8 };

/** From here on scripts whose languages number their months: Chinese, Japanese, Korean. Chinese does so in its own numerals too. */
const NUMBERED = '\u0e80';

/** The first four letters of the names in Latin letters, folded, with the letters that longer ones end in. Making the first formatter takes as long as reading a roadmap, and most words cannot be a month. */
const BEGINNINGS: ReadonlyMap<string, string> = new Map('abr abril ago agosot ags agt agu aguss aout apr apriels ara aralk aug auguist avg avgut avr avril bre brezan cervacen cvc cvn cze czerac dec deceer des deseer dez dezeor dic dicee dicie dub duben dubna eki ekim elokau ene enero eyl eylul feb febbo febreiory fev feveo fevrr gen gener genno giu giugo gru grudan haz hazin heinau helmaiu huhtaiu ian ianue iul iulie iun iunie jan janeo januiry janvr joulau juilt juin jul julho julilos july jun june junho junios juny kas kasim kesaau kve kvetan kwi kwiean led leden ledna lip lipca lipic lis listadu lokaau lug luglo lut luteo luty maalasu maart mag maggo mai maig maio maj maja majus mar marcahos maret marrasu mars martes marzco may mayis mayo mei mrt nis nisan noiee nov noveeor novie oca ocak oct octoer octue okt oktor ott ottoe out outuo paz pazdak pro prosce rij rijen rijna sep septer set seteeo sette sie sieran srp srpen srpna sty stycan sub subat syysau szeprt tammaiu tem temmz toukaou uno unora wrz wrzean zar zari'.split(' ').map((own) => [own.slice(0, 4), own.slice(4)]));

function isLike(word: string): boolean {
  const ends = BEGINNINGS.get(word.slice(0, 4));
  return ends !== undefined && (word.length < 5 || ends.includes(word.slice(-1)));
}

/** Languages with another form of a month's name behind a day, or with a year. A formatter takes long to make: others are spared two. */
const DECLINED: Readonly<Partial<Record<string, 'day' | 'year'>>> = { cs: 'day', el: 'year', fi: 'day', pl: 'day', ru: 'day', uk: 'day' };

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
