import { memo } from '../../memo';
import type { RuleWords, WordPair } from './concepts';
import { fold, simplified } from './fold';

/**
 * The words of one language as they stand in `languages/`, one file a language. Copy the one nearest to yours and add it
 * to `tables.ts`; `tests/core/roadmap/words` says what is amiss.
 *
 *     sv ar er or n                   its locale (names of months come from Intl), and the endings that `+` stands for
 *     # första andra tredje           first, second, third; `=` is one, two, three, and `=20` twenty
 *     phase fas+ etapp+               what is meant, then the words for it: in headings and times
 *     term på?_kort/lång_sikt
 *
 *     goal mål+ syfte                 behind an empty line: labels, inside a phase and around the plan
 *
 *     beats slår bättre_än            behind another: how a rule says that one thing is better than another
 *     prefer hellre välj > än         before the two sides, and between them; what `beats` has counts too
 *     depth djup fokus > bredd ytlig  how words for the better and the worse side of a measure begin
 *     like de en                      languages whose words for the measures count too
 *
 * `kort_sikt` is a phrase, `kort/lång` are alternatives, `på?` may be missing, `mål+` may have one of the endings,
 * `utveckl*` is every word that begins so (three letters at least). Case, accents and the like are put aside (`fold.ts`), but of `!hét`,
 * which is another word without them.
 * What an earlier table says with the same meaning need not be said again (`vision`, `budget`); where two claim a word, the
 * earlier one keeps it. Labels for a goal also make "short-term goals", labels for the time also stand before a time.
 *
 * Times: `step` a weaker phase word, `half1` and `half2` of a year, `bimonth` two months, `days` `weeks` `months` `years` lengths in one word
 * (`wöchig`), `months6` half a year, `day2` `week2` and so on two of them in one word (`שבועיים`), `day#` and so on ordinals in one (`日目`), `date` the month of the calendar beside a counter, `no` before an
 * ordinal, `season` of the year, `age` how old one is, `least` before a number that bounds, `per` `in` `over` `to` `and` `from` `now`, `always` without an end, `then` and `later` what comes next and last, `grade1` to `grade4` how far one has come, `class1` to `class4` the years at a university, `class0` parts of them, `on` from then on, `about` what may stand
 * around a time, `due` before or behind a day by which, `effort` what work is counted in beside hours (`evenings`), `term` short, mid or long term, `near` this week or next year, `ahead` how long before something, `plan` what "short-term" says it of.
 * Particles: `of` before a year, a month or a total, `mark` an ordinal ends with (`1st`), `sign` before a number (`No. 1`), `anno` behind a year, `fiscal` before one (`FY26`),
 * `thru` up to, of two letters and a slash, `dom` behind the day of a month, `and1` an "and" of one letter that is a unit elsewhere, `due1` a "due" that is a number elsewhere,
 * `weekday` a day of the week that is another word elsewhere, `mid` which part of the month before it (`上旬`), `attr` what makes a time before it an attribute (`2週間の…`),
 * `hence` before or behind a time that lies ahead of now (`in 3 months`, `3ヶ月後`), `further` what opens a time before it and is another word elsewhere (`May 2027 on`), `sequel` what begins a paragraph behind `First, …`, `this` before a season that is near, `choice` one of several ways (`Option 1`), `part` what a text is divided into, a step only with a number (`Section 1`).
 * Labels: `why` what stands for a goal where none is named, `end` state, `span` of the whole plan, `do` actions, `make` deliverables, `fail` failure modes, `gain` outputs,
 * `change` from what `was` to what `will` be, `motto` a closing principle, `sum` what only repeats the plan. In heads of tables: `head` ("what") over what a time is for. In titles: `log`
 * what tells of what was or is counted (minutes, a diary, a budget), `road` what says it is a plan, beside `plan`
 * and `goal`, `learn` what says so where nothing tells of what was (a learning log is none), and `study` what does so only beside a word for a plan;
 * `priority` what matters most, `order` in which order to do a list of things, `product` what is planned only where it says when.
 */
export interface LanguageWords {
  readonly locale: string;
  readonly endings: ReadonlySet<string>;
  readonly times: Lines;
  /** Words that only hold a time together, by what they do; too short to be phrases. */
  readonly particles: Lines;
  readonly labels: Lines;
  readonly rules: Lines;
}

/** What is meant -> the terms for it with a space between them, in the order of the table. */
export type Lines = ReadonlyMap<string, string>;

/** Before a word in a table: another one without its accents. */
export const EXACT = '!';

/** A table with its words folded, all at one go: one by one they take longer. */
export function foldTable(table: string): string {
  const locale = table.search(/[ \n]/);
  const words = table.slice(locale);
  return table.slice(0, locale) + (words.includes(EXACT) ? words.split(/(?=[ \n])/).map((own) => (own.charAt(1) === EXACT ? own : fold(own))).join('') : fold(words));
}

/** A table; each of its parts is read when it is first asked for. */
export function readTable(table: string): LanguageWords {
  const [times = '', labels = '', rules = ''] = table.split('\n\n');
  const first = times.indexOf('\n');
  const [locale = '', ...endings] = times.slice(0, first).split(' ');
  const part = (text: string, names: ReadonlyMap<string, string>): (() => ReturnType<typeof named>) => {
    let own: ReturnType<typeof named> | undefined;
    return () => (own ??= named(text, names));
  };
  const [ofTimes, ofLabels, ofRules] = [part(times.slice(first + 1), TIMES), part(labels, LABELS), part(rules, MEASURES)];
  return {
    locale, endings: new Set(endings.map(fold)),
    get times() { return ofTimes().lines; },
    get particles() { return ofTimes().particles; },
    get labels() { return ofLabels().lines; },
    get rules() { return ofRules().lines; },
  };
}

/** What a particle does. */
export const PARTICLES = ['of', 'mark', 'sign', 'anno', 'fiscal', 'thru', 'dom', 'and1', 'due1', 'weekday', 'mid', 'attr', 'hence', 'left', 'rank', 'part', 'further', 'sequel', 'choice', 'this'] as const;
export type Particle = (typeof PARTICLES)[number];
const ARE_PARTICLES: ReadonlySet<string> = new Set(PARTICLES);

/** Short names in the tables for what is meant, where it is called otherwise in the code. */
const TIMES = namesIn('step=stage half1=half-1 half2=half-2 days=day-length weeks=week-length months=month-length months6=half-year years=year-length day2=day-pair week2=week-pair month2=month-pair year2=year-pair day#=day-nth week#=week-nth month#=month-nth year#=year-nth date=calendar-month no=nth in=within from=since always=ongoing on=onwards term=horizon plan=goals');
const LABELS = namesIn('why=purpose end=end-state span=horizon do=actions make=deliverable fail=failure rule=rules gain=outputs path=paths change=transformation was=from will=to motto=principle sum=summary log=record road=plan');
const MEASURES = namesIn('ship=shipping lever=leverage public=visibility growth=trajectory');

function namesIn(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(' ').map((own) => own.split('=') as [string, string]));
}

/** Particles apart from the other lines. */
function named(part: string, names: ReadonlyMap<string, string>): { readonly lines: Lines; readonly particles: Lines } {
  const lines = new Map<string, string>();
  const particles = new Map<string, string>();
  for (const line of part === '' ? [] : part.split('\n')) {
    const end = line.indexOf(' ');
    const meaning = end === -1 ? line : line.slice(0, end);
    const own = ARE_PARTICLES.has(meaning) ? particles : lines;
    own.set(names.get(meaning) ?? meaning, end === -1 ? '' : line.slice(end + 1));
  }
  return { lines, particles };
}

/** The phrases a term stands for: `short/long_term` is "short term" and "long term". */
export function phrasesOf(term: string): readonly (readonly string[])[] {
  if (!term.includes('_') && !term.includes('/')) return [[term]];
  return term.split('_').reduce<readonly (readonly string[])[]>((begun, slot) => {
    const words = slot.replace('?', '').split('/');
    const longer = begun.flatMap((phrase) => words.map((word) => [...phrase, word]));
    return slot.endsWith('?') ? [...begun, ...longer] : longer;
  }, [[]]);
}

/** The words these phrases begin with. */
export function firstsOf(term: string): readonly string[] {
  const end = term.indexOf('_');
  const slot = end === -1 ? term : term.slice(0, end);
  return slot.endsWith('?') ? [...slot.slice(0, -1).split('/'), ...firstsOf(term.slice(end + 1))] : slot.split('/');
}

/** The rule words of a language, or null when it has none. */
export function ruleWords({ locale, rules }: LanguageWords): RuleWords | null {
  if (rules.size === 0) return null;
  const terms = (id: string): readonly string[] => rules.get(id)?.split(' ') ?? [];
  return {
    locale, like: terms('like'),
    beats: longestFirst(terms('beats')), than: longestFirst(terms('than')), not: longestFirst(terms('not')),
    prefer: pairs(terms('prefer')).map(([first, between]) => [first, longestFirst([...between, ...terms('beats')])]), ends: pairs(terms('ends')),
    measure: memo((id) => pair(terms(id), fold)),
  };
}

/** `a b > c d ; e > f`. A pair whose last words are missing is left out. */
function pairs(terms: readonly string[]): readonly WordPair[] {
  return terms.join(' ').split(' ; ').map((own) => pair(own.split(' '), simplified)).filter(([, last]) => last.length > 0);
}

function pair(terms: readonly string[], own: (word: string) => string): WordPair {
  const at = terms.indexOf('>');
  return [longestFirst(terms.slice(0, at).map(own)), longestFirst(terms.slice(at + 1).map(own))];
}

function longestFirst(terms: readonly string[]): readonly string[] {
  return terms.flatMap(phrasesOf).map((words) => simplified(words.join(' '))).filter((phrase) => phrase !== '').sort((a, b) => b.length - a.length);
}
