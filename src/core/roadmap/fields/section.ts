import type { LabelConcept } from '../words/concepts';

/** A list item with what is listed under it. */
export interface Item {
  text: string;
  readonly line: number;
  readonly block: number;
  readonly task: string | null;
  readonly items: Item[];
}

/** A label and everything that belongs to it; the label is '' for text without one. */
export interface LabelledSection {
  readonly label: string;
  readonly concept: LabelConcept | null;
  /** 1-based line of the label, or of the first text. */
  readonly line: number;
  readonly opener: 'heading' | 'item' | 'text' | 'none';
  readonly level: number;
  /** The character in the checkbox of the line the label stands on. */
  readonly task: string | null;
  text: string;
  textLine: number;
  readonly items: Item[];
  /** Indexes of the blocks it took. */
  readonly blocks: number[];
}

/** What a column of a table says of the phase in a row of it. */
export function cellSection({ label, concept, text }: { readonly label: string; readonly concept: LabelConcept; readonly text: string }, line: number): LabelledSection {
  return { label, concept, line, opener: 'text', level: 0, task: null, text, textLine: line, items: [], blocks: [] };
}
