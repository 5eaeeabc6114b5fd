/** What a word can mean in a plan's headings and times. */
export type TimeConcept =
  | 'phase' | 'stage'
  | 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'hour'
  | 'week-length' | 'month-length' | 'year-length' | 'day-length'
  | 'week-nth' | 'month-nth' | 'year-nth' | 'day-nth' | 'calendar-month'
  | 'nth' | 'per' | 'to' | 'and' | 'since' | 'now' | 'ongoing' | 'onwards' | 'about' | 'horizon' | 'goals'
  | 'first' | 'second' | 'third' | 'fourth' | 'fifth' | 'sixth' | 'seventh' | 'eighth' | 'ninth' | 'tenth';

/** What a label can say about the text that follows it. */
export type LabelConcept =
  | 'goal' | 'end-state' | 'horizon' | 'start' | 'time' | 'actions' | 'deliverable' | 'failure' | 'focus' | 'rules'
  | 'outputs' | 'paths' | 'transformation' | 'from' | 'to' | 'principle' | 'done' | 'summary';

/** The words of one language: alternatives divided by `|`; several words in one alternative by spaces. */
export interface LanguageWords {
  /** For Intl: the month names of this language are read too. */
  readonly locale: string;
  readonly time: Partial<Readonly<Record<TimeConcept, string>>>;
  readonly labels: Partial<Readonly<Record<LabelConcept, string>>>;
  readonly rules?: RuleWords;
}

/** How a language says that one thing is better than another. Stems, divided by `|`. */
export interface RuleWords {
  /** Between the two sides: `Depth beats breadth`. */
  readonly beats?: string;
  /** Before the two sides, with what divides them: `prefer:to|over`, `ship … don't`. */
  readonly prefer?: readonly (readonly [first: string, between: string])[];
  readonly not?: string;
  readonly depth?: readonly [better: string, worse: string];
  readonly shipping?: readonly [better: string, worse: string];
  readonly leverage?: readonly [better: string, worse: string];
  readonly visibility?: readonly [better: string, worse: string];
  readonly trajectory?: readonly [better: string, worse: string];
}
