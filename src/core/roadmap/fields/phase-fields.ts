import { append } from '../../append';
import type { Deliverable, FocusArea, Part, Phase, TextItem } from '../roadmap';
import type { LabelConcept } from '../words/concepts';
import { isPurpose } from './label';
import { deliverables } from './deliverables';
import { focusAreas } from './focus-areas';
import type { LabelledSection } from './section';
import { flat, partOf, textItems } from './text-items';

export type PhaseFields = Pick<Phase, 'goal' | 'actions' | 'focusAreas' | 'deliverables' | 'failureModes' | 'rules' | 'outputs' | 'paths' | 'parts'>;

/** Fields that are lists of texts, by the concept that fills them. */
const LISTS = { actions: 'actions', failure: 'failureModes', rules: 'rules', outputs: 'outputs', paths: 'paths' } as const satisfies Partial<Record<LabelConcept, keyof PhaseFields>>;

const NO_FIELDS: PhaseFields = { goal: null, actions: [], failureModes: [], rules: [], outputs: [], paths: [], focusAreas: [], deliverables: [], parts: [] };

/** Sorts a phase's sections into its fields. `took` is told which field a section went to. */
export function phaseFields(sections: readonly LabelledSection[], took: (section: LabelledSection, field: string) => void): PhaseFields {
  if (sections.length === 0) return NO_FIELDS;
  const lists: Record<(typeof LISTS)[keyof typeof LISTS], TextItem[]> = { actions: [], failureModes: [], rules: [], outputs: [], paths: [] };
  const areas: FocusArea[] = [];
  const due: Deliverable[] = [];
  const parts: Part[] = [];
  let goal: string | null = null;
  const told = goalAmong(sections);
  for (const section of sections) {
    const { concept } = section;
    const field = concept === null ? undefined : LISTS[concept as keyof typeof LISTS] as (typeof LISTS)[keyof typeof LISTS] | undefined;
    if (isEmpty(section)) {
      if (section.label !== '') parts.push(partOf(section));
    } else if (section === told) {
      goal = section.text === '' ? flat(section.items).join('; ') : section.text;
      if (section.text !== '' && section.items.length > 0) parts.push(partOf({ ...section, text: '' }));
      took(section, 'goal');
    } else if (field !== undefined) {
      append(lists[field], textItems(section));
      took(section, field);
    } else if (concept === 'focus') {
      append(areas, focusAreas(section));
      took(section, 'focusAreas');
    } else if (concept === 'deliverable') {
      append(due, deliverables(section));
      took(section, 'deliverables');
    } else if (section.label === '' && section.items.length > 0 && section.items.every((item) => item.task !== null)) {
      append(lists.actions, textItems({ ...section, text: '' }));
      if (section.text !== '') parts.push(partOf({ ...section, items: [] }));
      took(section, 'actions');
    } else {
      parts.push(partOf(section));
      took(section, 'parts');
    }
  }
  const { actions, failureModes, rules, outputs, paths } = lists;
  return { goal, actions, failureModes, rules, outputs, paths, focusAreas: areas, deliverables: due, parts };
}

/** The section that tells the goal: `Purpose: …` does so only where no `Goal: …` stands behind it. */
function goalAmong(sections: readonly LabelledSection[]): LabelledSection | undefined {
  const first = sections.find((section) => section.concept === 'goal' && !isEmpty(section));
  if (first === undefined || !isPurpose(first.label)) return first;
  return sections.find((section) => section !== first && section.concept === 'goal' && section.text !== '' && !isPurpose(section.label)) ?? first;
}

function isEmpty(section: LabelledSection): boolean {
  return section.text === '' && section.items.length === 0;
}
