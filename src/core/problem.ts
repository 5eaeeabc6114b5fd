/**
 * Something in the user's notes that we can name and point to. It never stops the good results beside it.
 * Core names the kind and fills the slots; `src/text/problems.ts` makes the sentence and the remedy.
 */
export interface Problem {
  readonly kind: ProblemKind;
  /** Path of the note in the vault. */
  readonly path: string;
  /** 1-based line in the note, or null where the whole note is meant. */
  readonly line: number | null;
  /** What the sentence needs: the text as written, the other line, the nearest area. Shown as text, never as markup. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** How much a problem matters: an error loses data from the report, a warning may, an info is only worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** Every problem the product can name, with its severity. */
export const PROBLEM_SEVERITY = {
  // the roadmap note
  'roadmap-missing': 'error',
  'roadmap-empty': 'error',
  'roadmap-too-large': 'warning',
  'roadmap-conflict': 'error',
  'roadmap-cycle': 'warning',
  'roadmap-copy': 'info',
  'too-deep': 'warning',
  'no-phases': 'error',
  'phase-gap': 'info',
  'phase-overlap': 'info',
  'phase-reversed': 'warning',
  'phase-duplicate': 'warning',
  'no-deliverable': 'info',
  'no-failure-mode': 'info',
  'no-focus-areas': 'warning',
  'horizon-mismatch': 'info',
  'no-start': 'warning',
  'counts-from-one': 'warning',
  'invalid-start': 'warning',
  'unknown-time': 'warning',
  'no-year': 'warning',
  'no-times': 'info',
  'linked-note-missing': 'warning',
  'invalid-setting': 'warning',
  'unknown-setting': 'warning',
  'fraction-for-percent': 'warning',
  // properties
  'invalid-properties': 'error',
  'properties-too-large': 'error',
  'properties-misplaced': 'warning',
  'property-spelled-twice': 'warning',
  'property-comment': 'warning',
  'property-link-unquoted': 'info',
  'invalid-value': 'warning',
  // entries
  'invalid-date': 'warning',
  'ambiguous-date': 'warning',
  'future-entry': 'info',
  'invalid-hours': 'warning',
  'invalid-stretch': 'warning',
  'two-kinds': 'warning',
  'unknown-kind': 'warning',
  'hours-counted-elsewhere': 'info',
  'phase-conflict': 'info',
  'unknown-phase': 'warning',
  'ambiguous-phase': 'warning',
  'unknown-deliverable': 'warning',
  'near-area': 'warning',
  'too-many-items': 'warning',
  'tag-too-long': 'warning',
  'conflict-copy': 'info',
  'unreadable-note': 'error',
} as const satisfies Record<string, Severity>;

export type ProblemKind = keyof typeof PROBLEM_SEVERITY;

/** A value with the problems met on the way to it. */
export interface Parsed<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** Slips that a habit repeats from note to note; naming each would hide the rest. */
const REPEATED: ReadonlySet<ProblemKind> = new Set(['near-area', 'hours-counted-elsewhere']);

/** The problems, of those that say the same in many notes only the first, with how many more there are. */
export function gathered(problems: readonly Problem[]): readonly Problem[] {
  const more = new Map<string, number>();
  const key = ({ kind, values }: Problem): string => JSON.stringify([kind, values]);
  const first = problems.filter((own) => {
    if (!REPEATED.has(own.kind)) return true;
    const count = more.get(key(own));
    more.set(key(own), (count ?? -1) + 1);
    return count === undefined;
  });
  return first.map((own) => {
    const count = REPEATED.has(own.kind) ? more.get(key(own)) : 0;
    return count ? { ...own, values: { ...own.values, more: count } } : own;
  });
}
