/** What a word can mean in a plan's headings and times. */
export type TimeConcept =
  | 'phase' | 'stage'
  | 'day' | 'week' | 'month' | 'bimonth' | 'quarter' | 'half' | 'year' | 'hour' | 'effort'
  | 'half-1' | 'half-2'
  | 'week-pair' | 'month-pair' | 'year-pair' | 'day-pair'
  | 'week-length' | 'month-length' | 'year-length' | 'day-length'
  | 'week-nth' | 'month-nth' | 'year-nth' | 'day-nth' | 'calendar-month' | 'half-year'
  | 'nth' | 'per' | 'within' | 'over' | 'to' | 'and' | 'since' | 'now' | 'ongoing' | 'onwards' | 'about' | 'due' | 'then' | 'later' | 'class0' | 'class1' | 'class2' | 'class3' | 'class4' | 'grade1' | 'grade2' | 'grade3' | 'grade4' | 'horizon' | 'near' | 'ahead' | 'goals' | 'season' | 'least' | 'age'
  | NumberConcept;

/** A number written as a word: `=3` is "three", `#3` is "third". */
export type NumberConcept = `=${number}` | `#${number}`;

/** What a label can say about the text that follows it. */
export type LabelConcept =
  | 'goal' | 'purpose' | 'end-state' | 'horizon' | 'start' | 'time' | 'actions' | 'deliverable' | 'failure' | 'focus' | 'rules'
  | 'outputs' | 'paths' | 'transformation' | 'from' | 'to' | 'principle' | 'done' | 'state' | 'summary';

/** What a title can say its note is. */
export type TitleConcept = 'record' | 'plan' | 'aim' | 'learn' | 'study' | 'order' | 'product' | 'priority';

/** How a language says that one thing is better than another. Each list has its longest words first. */
export interface RuleWords {
  readonly locale: string;
  /** Locales whose words for the measures are often the same; asked after its own. */
  readonly like: readonly string[];
  /** Between the two sides: `Depth beats breadth`. */
  readonly beats: readonly string[];
  /** Between the two sides where the worse one comes first: `広さより深さ`. */
  readonly than: readonly string[];
  /** Between the two sides: `ship, don't just study`. */
  readonly not: readonly string[];
  /** Before the two sides, with what divides them: `prefer … to`, `more … less`. */
  readonly prefer: readonly WordPair[];
  /** Between the sides and behind them, where the verb stands last: `深さは広さに勝る`. Without a divider it is the first space. */
  readonly ends: readonly WordPair[];
  /** The beginnings, folded, of words for the better and the worse side of a measure; made when it is first asked for. */
  readonly measure: (id: string) => WordPair;
}

export type WordPair = readonly [readonly string[], readonly string[]];
