import * as z from 'zod/mini';

const timeUnit = z.enum(['month', 'week', 'quarter', 'year', 'date']);
const place = z.union([z.number(), z.string()]);
const texts = z.array(z.string());

const labelPhase = z.strictObject({
  /** Left out where two numbers are defensible, as in "Week 1: X". */
  number: z.optional(z.nullable(z.number())),
  /** Without the phase word, number, time and markup. Empty where the line holds nothing else; what it holds (`Week 3`) is then in `alsoTitles`. */
  title: z.string(),
  /** Other titles that are as right. */
  alsoTitles: z.optional(texts),
  /** 1-based. */
  line: z.number(),
  span: z.optional(z.nullable(z.strictObject({ unit: timeUnit, start: place, end: z.nullable(place), open: z.boolean() }))),
  duration: z.optional(z.nullable(z.strictObject({ unit: timeUnit, min: z.number(), max: z.number() }))),
  goal: z.optional(z.string()),
  deliverables: z.optional(texts),
  failureModes: z.optional(texts),
  focusAreas: z.optional(texts),
  actions: z.optional(texts),
});

/** What a person reads in a note of the corpus. A field left out is not judged; `phases: []` says there is no plan. */
export const label = z.strictObject({
  language: z.string(),
  shapes: texts,
  title: z.optional(z.string()),
  horizon: z.optional(z.nullable(z.strictObject({ value: z.number(), unit: timeUnit }))),
  start: z.optional(z.nullable(z.string())),
  phases: z.array(labelPhase),
  /** Other readings of the whole list of phases that are as right; the one nearest to what was read is taken. */
  alternatives: z.optional(z.array(z.array(labelPhase))),
  rules: z.optional(z.array(z.strictObject({ id: z.optional(z.nullable(z.string())), text: z.string() }))),
});

export type Label = z.infer<typeof label>;
export type LabelPhase = z.infer<typeof labelPhase>;
