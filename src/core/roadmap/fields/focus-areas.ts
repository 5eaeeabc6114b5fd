import type { FocusArea } from '../roadmap';
import type { Item, LabelledSection } from './section';
import { flat } from './text-items';

/** Focus areas: each list item is one, what is listed under it are its topics; a text is divided at its commas. */
export function focusAreas(section: LabelledSection): readonly FocusArea[] {
  const inline = section.text === '' ? [] : pieces(section.text).map((name): FocusArea => ({ name, line: section.textLine, topics: [] }));
  return [...inline, ...section.items.map((item) => areaOf(item))].filter((area) => area.name !== '');
}

/** `**Databases:** indexes, locks` names the area before the colon. */
function areaOf(item: Item): FocusArea {
  const colon = /^([^:：]{2,60})[:：]\s*(?=\S)/.exec(item.text);
  if (colon === null || item.items.length > 0) return { name: item.text.replace(/[:：]\s*$/, ''), line: item.line, topics: flat(item.items) };
  return { name: colon[1]?.trim() ?? item.text, line: item.line, topics: pieces(item.text.slice(colon[0].length)) };
}

/** Splits short enumerations; a sentence stays whole. */
function pieces(text: string): readonly string[] {
  const parts = text.split(/[,;，；、]\s*/).map((part) => part.trim().replace(/[.。]$/, '')).filter((part) => part !== '');
  return parts.length > 1 && parts.every((part) => part.split(/\s+/).length <= 6) ? parts : [text.trim()];
}
