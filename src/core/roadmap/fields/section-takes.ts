import type { Block } from '../outline/outline';
import { plainText } from '../outline/plain-text';
import type { LabelConcept } from '../words/concepts';
import type { Label } from './label';
import type { LabelledSection } from './section';

/** `**Time:** 4 weeks · **Goal:** rest`: several labels in one line. */
export function holdsSeveral({ raw }: Block): boolean {
  return raw.includes('**') && SEVERAL.test(raw);
}

/** Such a line as a line for each label. */
export function labelsOf(block: Block): readonly Block[] {
  return block.raw.split(SEVERAL).map((raw, index) => ({ ...block, raw, plain: plainText(raw), first: block.first || index > 0 }));
}

/** Between a label's text and the next label in bold. */
const SEVERAL = /\s[·•|]\s(?=\*\*[^*]{1,60}(?::\*\*|\*\*:))/;

/** A plain label nobody knows opens a part only at the start of a paragraph and when it is short, like "Key shift: …". */
export function opens(label: Label, block: Block): boolean {
  if (label.concept !== null) return block.first || label.emphasised || isShort(label.label);
  if (label.emphasised) return true;
  return block.first && isShort(label.label) && CAPITAL.test(label.label);
}

/** Of four words at most. */
function isShort(label: string): boolean {
  return !/^(?:\S+\s+){4}/.test(label);
}

const CAPITAL = /^[\p{Lu}\p{Lo}\p{N}]/u;

/** Concepts that a text says whole: a list behind the text is something else. */
const ONE_TEXT: ReadonlySet<LabelConcept> = new Set(['goal', 'end-state', 'horizon', 'start', 'time', 'principle']);
/** Concepts that a text says whole when a blank line follows. */
const ONE_PARAGRAPH: ReadonlySet<LabelConcept> = new Set(['deliverable', 'failure']);

/** Whether a list behind the section's text belongs to it; `adjacent`: no blank line between. Below `Focus areas: Linux, networks` tasks are what is to be done. */
export function takesList(section: LabelledSection, adjacent: boolean, tasks: boolean): boolean {
  if (section.text === '' || section.items.length > 0) return true;
  if (section.concept === 'focus' && tasks) return false;
  if (section.concept === null || ONE_TEXT.has(section.concept)) return false;
  return !ONE_PARAGRAPH.has(section.concept) || adjacent;
}

/** Concepts whose sub-headings are entries of the list, as in `### Focus areas` over `#### Databases`. */
const HOLDS_HEADINGS: ReadonlySet<LabelConcept> = new Set(['focus', 'paths', 'deliverable', 'rules', 'outputs', 'actions', 'failure']);

/** Whether a heading below the section's own is an entry of its list. */
export function takesHeading({ opener, level, concept }: LabelledSection, block: Block, label: Label): boolean {
  return opener === 'heading' && block.level > level && concept !== null && HOLDS_HEADINGS.has(concept) && label.concept === null;
}
