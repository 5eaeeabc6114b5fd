import { headingLabel } from '../../fields/label';
import type { Block, Outline } from '../../outline/outline';
import { plainText } from '../../outline/plain-text';
import { type Candidate, candidateAt } from '../candidate';
import type { Scopes } from '../scopes';
import { holdsTimeline, isAhead } from './evidence/tasks';
import { numberedRows } from './numbered-rows';
import { ordinalParagraphs } from './ordinal-paragraphs';
import { isStudyPlan, said, saysPlan, tellsPlan } from './title-says';
import { aimsAtYear } from './title-time';
import { wordedHeadings } from './worded-headings';
import { leadingEmphasis } from '../line/leading-emphasis';
import { lineOf } from '../line/told-line';
import { isDayOfWeek } from '../../words/weekdays';
import { trimTitle } from '../line/trim-title';

/** Fewer are a note to oneself. */
const FEWEST = 3;
/** Longer ones without a colon are sentences. */
const LONGEST_TITLE = 80;

/**
 * A plan that is nothing but a numbered list: `# Python learning path`, `## Roadmap`, `1. Basics: types, strings`.
 * The title must say that it is a plan, and the heading right above too, unless each item has a list or bold words of its own.
 */
export function listedPhases({ blocks }: Outline, scopes: Scopes): readonly Candidate[] {
  const heading = blocks.findIndex(({ kind }) => kind === 'heading');
  // Pasted text has none.
  const title = heading === -1 && blocks[0]?.kind === 'text' && blocks[0].plain.length < LONGEST_TITLE ? 0 : heading;
  const top = heading === -1 ? -1 : title;
  const name = blocks[title]?.plain ?? '';
  const titled = said(name);
  const planned = tellsPlan(titled) && !titled.record;
  for (let at = title + 1; at < blocks.length; at += 1) {
    if (!opensList(blocks, at)) continue;
    const list = listFrom(blocks, at);
    const under = scopes.under(at);
    // `For each task:` announces steps.
    const announced = blocks[at - 1]?.kind === 'text' && /[:：]\s*$/.test(blocks[at - 1]?.plain ?? '');
    const own = under === top ? (titled.plan || titled.aim) && planned && list.every((index) => isTold(blocks, index)) : leadsOn(blocks, under, planned);
    if (own && !announced && !aimsAtYear(blocks[under]?.plain ?? '') && !(list.every((index) => LINKED.test(blocks[index]?.raw ?? '')) && !leadsTo(blocks, under)) && list.length >= FEWEST) return list.map((index) => candidateOf(blocks, index, scopes));
    at = list.at(-1) ?? at;
  }
  if (titled.record) return [];
  const headed = headedPhases(blocks, scopes);
  if (headed.length > 0) return headed;
  const worded = planned && (titled.plan || (titled.aim && headingLabel(name).concept !== 'goal' && !aimsAtYear(name))) ? wordedHeadings(blocks, scopes, titled.plan) : [];
  if (worded.length > 0) return worded;
  const rows = numberedRows(blocks, scopes, (under, head) => (under > title || (under === top && head.startsWith('# |') && isStudyPlan(name))) && leadsOn(blocks, under, planned));
  return rows.length > 0 || !planned ? rows : ordinalParagraphs(blocks, scopes);
}

/** An item that is an address and nothing else. */
const LINKED = /^\[[^\]]{1,200}\]\(https?:[^)\s]{1,2000}\)$/;

/** `## Learning path`, not `## Material for learning`, over a list of addresses. */
function leadsTo(blocks: readonly Block[], under: number): boolean {
  const { plan, aim } = said(blocks[under]?.plain ?? '');
  return plan || aim;
}

/** `## Timeline` over headings without numbers or times, each with tasks of which some are open: `### Setup`, `### Draft`, `### Defence`. */
function headedPhases(blocks: readonly Block[], scopes: Scopes): readonly Candidate[] {
  const parts = new Map<number, number[]>();
  blocks.forEach(({ kind }, index) => {
    if (kind !== 'heading') return;
    const own = parts.get(scopes.under(index));
    if (own === undefined) parts.set(scopes.under(index), [index]);
    else if (own.length <= MOST_PARTS) own.push(index);
  });
  const tasksIn = (index: number): readonly string[] => blocks.slice(index, scopes.end(index)).flatMap(({ task }) => task ?? []);
  const [, own = []] = [...parts].find(([at, inner]) => inner.length >= FEWEST && inner.length <= MOST_PARTS && announces(blocks, at) && !inner.every((index) => isDayOfWeek(blocks[index]?.plain ?? '')) && inner.every((index) => tasksIn(index).length > 0) && isAhead(blocks.slice(inner[0], scopes.end(inner.at(-1) ?? at)))) ?? [];
  return own.map((block) => candidateAt(blocks, scopes, block, lineOf('titled', null, null, trimTitle(blocks[block]?.plain ?? ''))));
}

/** More are a list of things to do. */
const MOST_PARTS = 20;

/** `Timeline`, `Learning roadmap`, below the title. */
function announces(blocks: readonly Block[], at: number): boolean {
  const heading = blocks[at]?.plain ?? '';
  return at > 0 && (holdsTimeline(heading) || isStudyPlan(heading));
}

/** The number of an item of the outermost level, else null. */
function markOf(block: Block | undefined): number | null {
  return block?.kind === 'item' && block.level === 0 && block.task === null && /^\d{1,2}[.)]$/.test(block.mark) ? Number.parseInt(block.mark, 10) : null;
}

/** A first item, or a nought with it behind. */
function opensList(blocks: readonly Block[], at: number): boolean {
  const mark = markOf(blocks[at]);
  return mark === 1 || (mark === 0 && blocks.slice(at + 1, at + MOST_PARTS).map(markOf).find((own) => own !== null) === 1);
}

/** The items from a first one on, each with the number behind the one before, or all with the first; other items may stand between. */
function listFrom(blocks: readonly Block[], first: number): readonly number[] {
  const list = [first];
  const from = markOf(blocks[first]) ?? 1;
  let lazy = from === 1;
  for (let at = first + 1; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined || block.kind === 'heading' || (block.parent === -1 && block.kind !== 'item')) break;
    const mark = block.parent === -1 ? markOf(block) : null;
    if (mark === null) continue;
    if (mark !== from + list.length && !(lazy && mark === 1)) break;
    lazy &&= mark === 1;
    list.push(at);
  }
  return list;
}

function isTold(blocks: readonly Block[], at: number): boolean {
  const next = blocks[at + 1];
  return next?.parent === at || (next?.kind === 'item' && !/\d/.test(next.mark)) || leadingEmphasis(blocks[at]?.raw ?? '') !== null;
}

/** `Roadmap`, `Learning path`, `Recommended order`: no label of a part, as `Goals` is. */
function leadsOn(blocks: readonly Block[], under: number, planned: boolean): boolean {
  const heading = blocks[under]?.kind === 'heading' ? blocks[under].plain : '';
  // `6.1 Planning`: a step of a method.
  return heading.length < LONGEST_TITLE && !/^\d+\.[1-9]/.test(heading) && (isStudyPlan(heading) || (planned && (said(heading).order || ([null, 'paths'].includes(headingLabel(heading).concept) && saysPlan(heading)))));
}

function candidateOf(blocks: readonly Block[], block: number, scopes: Scopes): Candidate {
  const { raw = '', plain = '' } = blocks[block] ?? {};
  const bold = leadingEmphasis(raw);
  const colon = plain.search(/[:：](?:\s|$)|：/);
  const cut = bold === null ? (colon > 0 && colon < LONGEST_TITLE ? colon : plain.length) : -1;
  const title = trimTitle(bold === null ? plain.slice(0, cut) : plainText(bold.inside));
  const rest = trimTitle(bold === null ? plain.slice(cut) : plainText(bold.rest));
  return candidateAt(blocks, scopes, block, lineOf('number', markOf(blocks[block]), null, title || plain, false, rest));
}
