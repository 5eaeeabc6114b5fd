import { plainText } from '../outline/plain-text';
import type { Block } from '../outline/outline';
import { isConcept } from '../time/cursor';
import { timeTokens } from '../words/words';
import { headingLabel, type Label, labelOf, loneLabel } from './label';
import type { Item, LabelledSection } from './section';
import { holdsSeveral, labelsOf, opens, takesHeading, takesList } from './section-takes';

/** Divides blocks (by index) into labelled sections, in document order. Every block lands in exactly one, but for a line that holds several labels. */
export function readSections(blocks: readonly Block[], indexes: readonly number[]): readonly LabelledSection[] {
  if (indexes.length === 0) return [];
  const reader = new SectionReader(blocks);
  for (const index of indexes) reader.add(index);
  return reader.sections;
}

class SectionReader {
  readonly sections: LabelledSection[] = [];
  private current: LabelledSection | null = null;
  private readonly nodes = new Map<number, { readonly section: LabelledSection; readonly item: Item | null }>();
  /** What a line that goes on is put behind. */
  private lastText: { text: string } | null = null;
  private heading: Item | null = null;
  private lastLine = 0;
  /** The section that took the last table row. */
  private table: LabelledSection | null = null;

  constructor(private readonly blocks: readonly Block[]) {}

  add(index: number): void {
    const block = this.blocks[index];
    if (block === undefined) return;
    if (block.kind === 'heading') this.addHeading(block, index);
    else if (block.kind === 'item') this.addItem(block, index);
    else if (block.kind === 'row') this.addRow(block, index);
    else if (!holdsSeveral(block)) this.addText(block, index);
    else for (const part of labelsOf(block)) this.addText(part, index);
    this.lastLine = block.line;
  }

  private addHeading(block: Block, index: number): void {
    const label = headingLabel(block.plain);
    const current = this.current;
    if (current !== null && takesHeading(current, block, label)) {
      this.heading = { text: block.plain, line: block.line, block: index, task: block.task, items: [] };
      current.items.push(this.heading);
      current.blocks.push(index);
      this.lastText = null;
      return;
    }
    this.open(label, block, index, 'heading');
  }

  private open(label: Pick<Label, 'label' | 'concept' | 'rest'>, block: Block, index: number, opener: LabelledSection['opener']): LabelledSection {
    const section: LabelledSection = { label: label.label, concept: label.concept, line: block.line, opener, level: block.level, task: block.task, text: label.rest, textLine: block.line, items: [], blocks: [index] };
    this.sections.push(section);
    this.current = section;
    this.heading = null;
    this.lastText = section;
    if (block.kind === 'item') this.nodes.set(index, { section, item: null });
    return section;
  }

  private addItem(block: Block, index: number): void {
    const parent = block.parent === -1 ? undefined : this.nodes.get(block.parent);
    const under = parent?.item?.items ?? parent?.section.items;
    if (under !== undefined && parent !== undefined) {
      this.put(under, parent.section, block, index);
      return;
    }
    const label = labelOf(block);
    const current = this.current;
    // Behind `Goal: know it` a list is no part of the goal.
    const takes = current?.opener !== 'text' || takesList(current, block.line === this.lastLine + 1, block.task !== null);
    const listed = takes && current !== null && (current.opener === 'text' || (current.opener === 'heading' && current.concept !== null));
    // `Start: 1 May` below `## Dates`
    const dates = isTime(current) && (label?.concept === 'start' || label?.concept === 'horizon');
    if (label !== null && label.concept !== null && (!listed || label.emphasised || dates)) {
      this.open(label, block, index, 'item');
      return;
    }
    const open = current !== null && current.opener !== 'item' && takes ? current : this.unlabelled(block, index);
    this.put(this.heading?.items ?? open.items, open, block, index);
  }

  private put(list: Item[], section: LabelledSection, block: Block, index: number): void {
    const item: Item = { text: block.plain, line: block.line, block: index, task: block.task, items: [] };
    list.push(item);
    if (section.blocks.at(-1) !== index) section.blocks.push(index);
    this.nodes.set(index, { section, item });
    this.lastText = item;
  }

  private addText(block: Block, index: number): void {
    const parent = block.parent === -1 ? undefined : this.nodes.get(block.parent);
    const label = labelOf(block) ?? (block.first || this.ends(index - 1) ? loneLabel(block.plain) : null);
    if (parent === undefined && label !== null && opens(label, block) && !this.isToldIn(label, index)) {
      this.open(label, block, index, 'text');
      return;
    }
    if (parent !== undefined && label !== null && label.concept !== null && parent.item === null && block.kind === 'text') {
      this.open(label, block, index, 'item');
      return;
    }
    const text = block.plain;
    if (!block.first && this.lastText !== null && !this.endsShort(index)) {
      this.lastText.text = joined(this.lastText.text, text);
      this.current?.blocks.push(index);
      return;
    }
    if (parent !== undefined) {
      if (parent.item === null) parent.section.text = joined(parent.section.text, text);
      else parent.item.items.push({ text, line: block.line, block: index, task: null, items: [] });
      parent.section.blocks.push(index);
      return;
    }
    const current = this.current;
    // A line that announces another list, behind the list of a heading that is a label: `If you want, I can:`.
    const another = current?.opener === 'heading' && current.concept !== null && current.items.length > 0 && /[:：]$/.test(text);
    const takes = current !== null && !another && (current.opener === 'heading' || current.opener === 'none' || (current.opener === 'text' && current.text === '' && current.items.length === 0));
    const section = takes ? current : this.unlabelled(block, index);
    if (takes && section.text === '') section.textLine = block.line;
    if (takes) section.blocks.push(index);
    section.text = section.text === '' ? text : `${section.text}\n${text}`;
    this.lastText = section;
  }

  /** A bold line and nothing else below the heading `Goal` is the goal. */
  private isToldIn({ concept }: Label, index: number): boolean {
    const { current } = this;
    return concept === null && current?.opener === 'heading' && (current.concept === 'goal' || current.concept === 'end-state') && current.text === '' && current.items.length === 0 && this.blocks[index + 1]?.kind !== 'item';
  }

  /** A line of prose that was broken to fit is long and ends within its sentence. */
  private ends(index: number): boolean {
    const raw = this.blocks[index]?.raw ?? '';
    return raw.length < FULL_LINE || /[.,;:!?。]$/.test(raw);
  }

  /** A label's own line that ends long before a line is full ends its text, but for an "and"; longer ones were broken to fit. */
  private endsShort(index: number): boolean {
    const { concept = null, opener, blocks } = this.current ?? {};
    return concept !== null && opener === 'text' && blocks?.length === 1 && blocks[0] === index - 1 && (this.blocks[index - 1]?.raw.length ?? 0) < FULL_LINE && !isConcept(timeTokens((this.blocks[index]?.raw ?? '').slice(0, 20)), 0, 'and');
  }

  private addRow(block: Block, index: number): void {
    const [first = '', ...rest] = block.raw.split(' | ');
    const cell = plainText(first);
    const label = rest.length === 1 && cell !== '' ? headingLabel(cell) : null;
    if (label !== null && label.concept !== null) {
      this.open({ ...label, rest: plainText(rest[0] ?? '') }, block, index, 'text');
      return;
    }
    const current = this.current;
    const section = current !== null && (current === this.table || current.opener === 'heading') ? current : this.unlabelled(block, index);
    this.table = section;
    this.put(section.items, section, block, index);
  }

  private unlabelled(block: Block, index: number): LabelledSection {
    return this.open({ label: '', concept: null, rest: '' }, block, index, 'none');
  }
}

/** In characters: lines broken by hand or by an editor are longer. */
const FULL_LINE = 60;

function joined(text: string, more: string): string {
  return text === '' ? more : `${text} ${more}`;
}

function isTime(section: LabelledSection | null): boolean {
  return section?.concept === 'time' || section?.concept === 'horizon';
}
