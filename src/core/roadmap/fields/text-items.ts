import type { Part, TextItem } from '../roadmap';
import type { Item, LabelledSection } from './section';

/** The items of a section as texts; a section with only a text is one item. */
export function textItems(section: LabelledSection): readonly TextItem[] {
  const own = section.items.map((item): TextItem => ({ text: item.text, line: item.line, items: flat(item.items) }));
  return section.text === '' ? own : [{ text: section.text, line: section.textLine, items: [] }, ...own];
}

/** A section no field takes, kept as it is. */
export function partOf(section: LabelledSection): Part {
  return { label: section.label, text: section.text, line: section.line, items: flat(section.items) };
}

/** True when one of the items, or one under them, is more than an empty mark. */
export function holdText(items: readonly Item[]): boolean {
  return items.some((item) => item.text !== '' || holdText(item.items));
}

const NONE: readonly string[] = [];

/** Texts of items and everything under them, in document order. */
export function flat(items: readonly Item[]): readonly string[] {
  if (items.length === 0) return NONE;
  const texts: string[] = [];
  const add = (item: Item): void => {
    texts.push(item.text);
    item.items.forEach(add);
  };
  items.forEach(add);
  return texts;
}
