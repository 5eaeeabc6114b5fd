import { append } from '../../append';
import { findTime } from '../time/find-time';
import { isCount, pointText } from '../time/to-span';
import type { Horizon, Part, Roadmap, TextItem, Transformation } from '../roadmap';
import type { Mention } from '../time/mention';
import { once } from '../words/kept';
import { timeTokens } from '../words/words';
import type { Item, LabelledSection } from './section';
import { flat, holdText, partOf, textItems } from './text-items';

export type RootFields = Pick<Roadmap, 'objective' | 'endState' | 'horizon' | 'transformation' | 'principle' | 'parts'> & {
  /** The rules as they are written. */
  readonly rules: readonly TextItem[];
  /** Text behind a "Start date:" label; null when there is none. Its line is null where it stands in an embedded note. */
  readonly startText: { readonly text: string; readonly line: number | null } | null;
};

/** Sorts what stands outside the phases into the roadmap's own fields. */
export function rootFields(sections: readonly LabelledSection[], took: (section: LabelledSection, field: string) => void): RootFields {
  const parts: Part[] = [];
  const ruleItems: Item[] = [];
  let objective: string | null = null;
  let endState: string | null = null;
  let horizon: Horizon | null = null;
  let principle: string | null = null;
  let startText: RootFields['startText'] = null;
  let transformation: { after: string | null; from: string[]; to: string[] } | null = null;
  let inside = false;
  for (const section of sections) {
    const { concept } = section;
    const says = section.text !== '' || holdText(section.items);
    const sided = concept === 'from' || concept === 'to';
    if (section.opener === 'heading' && !sided) inside = concept === 'transformation';
    if (sided && inside && transformation !== null && says) {
      append(transformation[concept], section.items.length > 0 ? flat(section.items) : [section.text]);
      took(section, 'transformation');
    } else if (concept === 'transformation' && transformation === null) {
      transformation = { after: section.text === '' ? null : section.text, from: [], to: [] };
      if (section.items.length > 0) parts.push(partOf({ ...section, text: '' }));
      inside = true;
      took(section, 'transformation');
    } else if (concept === 'goal' && objective === null && section.text !== '') {
      objective = section.text;
      if (section.items.length > 0) parts.push(partOf({ ...section, text: '' }));
      took(section, 'objective');
    } else if (concept === 'end-state' && endState === null && section.text !== '') {
      endState = section.text;
      if (section.items.length > 0) parts.push(partOf({ ...section, text: '' }));
      took(section, 'endState');
    } else if ((concept === 'horizon' || concept === 'time') && horizon === null && horizonOf(section.text) !== null) {
      horizon = horizonOf(section.text);
      took(section, 'horizon');
    } else if ((concept === 'start' ? section.text !== '' : concept === 'time' && lastsUntil(section.text)) && startText === null) {
      startText = { text: section.text, line: section.textLine };
      took(section, 'start');
    } else if (concept === 'rules' && section.items.length > 0) {
      append(ruleItems, section.items);
      if (section.text !== '') parts.push(partOf({ ...section, items: [] }));
      took(section, 'rules');
    } else if (concept === 'principle' && principle === null && says) {
      principle = [section.text, ...flat(section.items)].filter((own) => own !== '').join('\n');
      took(section, 'principle');
    } else if (says) {
      parts.push(partOf(section));
      took(section, 'parts');
    }
  }
  return { objective, endState, horizon, rules: textItems({ ...blank, items: ruleItems }), transformation: ended(transformation), principle, parts, startText };
}

const blank: LabelledSection = { label: '', concept: null, line: 1, opener: 'none', level: 0, task: null, text: '', textLine: 1, items: [], blocks: [] };

function ended(own: Transformation | null): Transformation | null {
  return own === null || (own.from.length === 0 && own.to.length === 0 && own.after === null) ? null : own;
}

/** The first time near the beginning of a text. */
const timeIn = once((text): Mention | null => {
  const tokens = timeTokens(text.slice(0, 120));
  return findTime(tokens, 0, tokens.length)?.mention ?? null;
});

/** `Period: 2026-10-01 – 2026-10-30`, `Zeitraum: Mai bis August 2026`: it begins on the first of them. */
function lastsUntil(text: string): boolean {
  const mention = timeIn(text);
  return mention?.form === 'calendar' && mention.start.month !== null && mention.end !== null && pointText(mention.start) !== pointText(mention.end);
}

/** "36 months", "18–24 months" (its end), "3 years". */
export function horizonOf(text: string, position = true): Horizon | null {
  const mention = timeIn(text);
  return isCount(mention) && mention.end !== null && (position || mention.form !== 'position') ? { value: mention.end, unit: mention.unit } : null;
}
