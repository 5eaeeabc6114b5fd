import { rootFields, type RootFields } from '../fields/roadmap-fields';
import { headingLabel } from '../fields/label';
import type { LabelledSection } from '../fields/section';
import { readSections } from '../fields/sections';
import { finished } from '../../steps';
import type { Block, Outline } from '../outline/outline';
import { plainText } from '../outline/plain-text';
import { buildScopes } from '../phases/scopes';
import { candidatesIn } from '../phases/context/in-context';
import { choosePlan } from '../phases/choice/choose-plan';
import { blocksInside, regionsOf } from '../phases/chosen/phase-blocks';
import { placed } from './linked-fields';
import type { LinkedNote } from './linked-note';
import type { NoteLink } from './note-link';

/** A line that embeds a note, by its block. */
export interface Embed {
  readonly block: number;
  readonly link: NoteLink;
  readonly note: LinkedNote;
}

/**
 * What a note embedded outside the phases says about the roadmap as a whole. A bare list stands for what the label
 * over the embed says, else for what the note's title or the link says: `## Rules` over `![[What I hold on to]]`, or `![[Rules]]`.
 */
export function embeddedRoot(note: LinkedNote, link: NoteLink, above: LabelledSection | undefined): RootFields {
  const outline = embeddedOutline(note, link, above);
  const regions = regionsOf(choosePlan(outline, finished(candidatesIn(outline, buildScopes(outline.blocks))), { name: '', trusted: true }).members, outline);
  const inside = blocksInside(regions, outline);
  const rest = outline.blocks.flatMap((_block, index) => (inside[index] === 1 ? [] : [index]));
  return rootFields(readSections(outline.blocks, rest), () => undefined);
}

/** The part that is shown, under a heading that says what it is. */
function embeddedOutline({ outline, title, inside }: LinkedNote, link: NoteLink, above: LabelledSection | undefined): Outline {
  const own = outline.blocks[title];
  const first = outline.blocks[inside[0] ?? -1];
  const named = own !== undefined && (headingLabel(own.plain).concept !== null || above === undefined || above.concept === null);
  const raw = named ? own.raw : above !== undefined && above.concept !== null ? above.label : link.shown;
  const head: Block = { kind: 'heading', line: own?.line ?? first?.line ?? 1, level: 1, parent: -1, raw, plain: plainText(raw), task: null, mark: '', first: true, quote: 0, folded: 0 };
  const blocks = inside.flatMap((index): Block[] => {
    const block = outline.blocks[index];
    return block === undefined ? [] : [{ ...block, level: block.kind === 'heading' ? block.level + 1 : block.level, parent: block.parent === -1 ? -1 : block.parent - title }];
  });
  return { ...outline, blocks: [head, ...blocks] };
}

/** The roadmap's own fields, filled up from those of an embedded note. What stands in the roadmap itself comes first. */
export function withEmbedded(own: RootFields, added: RootFields, path: string): RootFields {
  return {
    objective: own.objective ?? added.objective,
    endState: own.endState ?? added.endState,
    horizon: own.horizon ?? added.horizon,
    transformation: own.transformation ?? added.transformation,
    principle: own.principle ?? added.principle,
    startText: own.startText ?? (added.startText === null ? null : { text: added.startText.text, line: null }),
    rules: [...own.rules, ...placed(added.rules, path)],
    parts: [...own.parts, ...placed(added.parts, path)],
  };
}
