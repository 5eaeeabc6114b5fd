/** What a word can mean in a plan's headings and times. */
export type TimeConcept =
  | 'phase' | 'stage'
  | 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'hour'
  | 'half-1' | 'half-2'
  | 'week-length' | 'month-length' | 'year-length' | 'day-length'
  | 'week-nth' | 'month-nth' | 'year-nth' | 'day-nth' | 'calendar-month'
  | 'nth' | 'per' | 'within' | 'over' | 'to' | 'and' | 'since' | 'now' | 'ongoing' | 'onwards' | 'about' | 'horizon' | 'goals' | 'season'
  | NumberConcept;

/** A number written as a word: `=3` is "three", `#3` is "third". */
export type NumberConcept = `=${number}` | `#${number}`;

/** What a label can say about the text that follows it. */
export type LabelConcept =
  | 'goal' | 'end-state' | 'horizon' | 'start' | 'time' | 'actions' | 'deliverable' | 'failure' | 'focus' | 'rules'
  | 'outputs' | 'paths' | 'transformation' | 'from' | 'to' | 'principle' | 'done' | 'state' | 'summary';

/**
 * The words of one language: alternatives divided by `|`, several words in one alternative by spaces.
 * A word that ends in `*` stands for every word that begins so. Case and accents are put aside.
 */
export interface LanguageWords {
  /** For Intl: the month names of this language are read too. */
  readonly locale: string;
  /** "First", "second", … in order; forms of one number divided by `/`. */
  readonly ordinals?: string;
  /** "One", "two", … in order. */
  readonly cardinals?: string;
  readonly time: Partial<Readonly<Record<TimeConcept, string>>>;
  readonly labels: Partial<Readonly<Record<LabelConcept, string>>>;
  readonly rules?: RuleWords;
}

/** How a language says that one thing is better than another. Stems, divided by `|`. */
export interface RuleWords {
  /** Between the two sides: `Depth beats breadth`. */
  readonly beats?: string;
  /** Between the two sides where the worse one comes first: `広さより深さ`. */
  readonly than?: string;
  /** Between the sides and behind them, where the verb stands last: `深さは広さに勝る`. An empty divider is the first space. */
  readonly ends?: readonly (readonly [between: string, end: string])[];
  /** Before the two sides, with what divides them: `prefer … to`, `more … less`. */
  readonly prefer?: readonly (readonly [first: string, between: string])[];
  /** Between the two sides: `ship, don't just study`. */
  readonly not?: string;
  readonly depth?: readonly [better: string, worse: string];
  readonly shipping?: readonly [better: string, worse: string];
  readonly leverage?: readonly [better: string, worse: string];
  readonly visibility?: readonly [better: string, worse: string];
  readonly trajectory?: readonly [better: string, worse: string];
}
