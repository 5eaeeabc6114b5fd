import { propertyBlock, propertyPlaces } from '../note/property-block';
import type { Problem } from '../problem';
import { finished, type Steps } from '../steps';
import { blocksInside, fieldsOf, type OwnReadings, regionsOf, take } from './phases/chosen/phase-blocks';
import type { Candidate } from './phases/candidate';
import { buildScopes } from './phases/scopes';
import { type Choice, choosePlan, type NoteKnown } from './phases/choice/choose-plan';
import { columnPlan, withRows } from './phases/drawn/column-plan';
import { drawnPlan, withParts } from './phases/drawn/drawn-plan';
import { pastedNote } from './phases/drawn/pasted-note';
import { plainPhases } from './phases/choice/plain-phases';
import { candidatesIn } from './phases/context/in-context';
import { withUnnumbered } from './phases/choice/unnumbered';
import { horizonOf, rootFields } from './fields/roadmap-fields';
import { loneRules } from './fields/lone-rules';
import { readRules } from './fields/rules';
import { readSections } from './fields/sections';
import { buildLinks, withLinkedCandidates } from './links/follow-links';
import { type Embed, embeddedRoot, withEmbedded } from './links/embedded-root';
import { followPlan } from './links/follow-plan';
import type { LinkedNote } from './links/linked-note';
import { readLines } from './read-lines';
import { dayProperty, readStart, startProblem } from './options/start';
import { propertyTexts } from './options/property-value';
import { numberOf, unusedSettings, propertyOf, readOptions } from './options/read-options';
import type { Outline } from './outline/outline';
import { readOutline } from './outline/read-outline';
import { planProblems } from './problems/plan-problems';
import { withYearsOfStart } from './time/years-from-start';
import type { RoadmapInput, RoadmapNote, RoadmapReading } from './roadmap-reading';
import type { Horizon, Roadmap } from './roadmap';
import { titleOf } from './title-block';

/** Puts the reading of one note together, step by step. A note pasted as a block of code is read as what stands in it. What has no plan but a drawn one, or the columns of a table, is read once more, with that. */
export function* readPlan(input: RoadmapInput, written: Outline, fullText: string): Steps<RoadmapReading> {
  const outline = pastedNote(written, input.text) ?? written;
  const own = yield* readWith(input, outline, fullText, null);
  const chart = own.roadmap.phases.length > 0 ? null : yield* drawnPlan(outline, input.text, knownOf(input));
  if (chart !== null) return withParts(yield* readWith(input, chart.outline, fullText, chart.members), chart);
  const table = own.roadmap.phases.length > 0 ? null : yield* columnPlan(outline, knownOf(input));
  return table === null ? own : withRows(yield* readWith(input, table.outline, fullText, table.members), table);
}

/** Nothing speaks against what a chart gives. */
const NOTHING_SAID: Choice['against'] = new Map();

function* readWith(input: RoadmapInput, outline: Outline, fullText: string, charted: readonly Candidate[] | null): Steps<RoadmapReading> {
  const properties = input.structure.frontmatter;
  const scopes = buildScopes(outline.blocks);
  const links = buildLinks(input, outline);
  const known = knownOf(input);
  const candidates = withLinkedCandidates(outline, scopes, yield* candidatesIn(outline, scopes), links);
  yield;
  const chosen = charted === null ? choosePlan(outline, candidates, known) : { members: charted, against: NOTHING_SAID };
  const choice = charted !== null ? chosen : { ...chosen, members: chosen.members.length > 0 ? withUnnumbered(outline, chosen.members, candidates, scopes) : plainPhases(outline, scopes, known) };
  const { members } = choice;
  const readings: OwnReadings = outline.blocks.map(() => undefined);
  const regions = regionsOf(members, outline);
  yield;
  const { phases: own, yearless } = yield* fieldsOf(outline, regions, { candidates, scopes }, readings);
  const { phases: followed, problems: linkProblems, notes } = followPlan(own, regions, links, input, phasesOf);
  const inside = blocksInside(regions, outline);
  const titleBlock = titleOf(outline, inside);
  if (titleBlock !== -1) readings[titleBlock] = { as: 'title', field: 'title', phase: null };
  const rest: number[] = [];
  for (let index = 0; index < inside.length; index += 1) if (inside[index] !== 1 && index !== titleBlock) rest.push(index);
  const { options, problems } = readOptions(properties, input.path);
  const embeds = new Map<LinkedNote, Embed>();
  const shown = new Set<number>();
  for (const block of links.wholes.size === 0 ? [] : rest) {
    const link = links.wholes.get(block);
    const note = link?.embed === true ? links.open(link) : null;
    if (link === undefined || note === null) continue;
    shown.add(block);
    if (!embeds.has(note)) embeds.set(note, { block, link, note });
  }
  yield;
  const told = shown.size === 0 ? rest : rest.filter((block) => !shown.has(block));
  const allSections = readSections(outline.blocks, told);
  const lone = new Set(followed.length === 0 ? [] : loneRules(outline.blocks, allSections));
  for (const block of lone) readings[block] = { as: 'item', field: 'rules', phase: null };
  const sections = lone.size === 0 ? allSections : readSections(outline.blocks, told.filter((block) => !lone.has(block)));
  const ownRoot = rootFields(sections, (section, field) => { take(readings, outline.blocks, section, field, null); });
  const root = [...embeds.values()].reduce((all, { block, link, note }) => withEmbedded(all, embeddedRoot(note, link, sections.filter((section) => (section.blocks[0] ?? block) < block).at(-1)), note.path), ownRoot);
  yield;
  const start = readStart(properties, root.startText?.text);
  const phases = start.day === null || yearless.size === 0 ? followed : withYearsOfStart(followed, yearless, start.day);
  const noYear = [...yearless.keys()].filter((index) => phases[index]?.span === null);
  regions.forEach(({ member }, index) => { if (noYear.includes(index)) readings[member.block] = { as: 'phase', field: 'title', phase: index, why: 'no-year' }; });
  const titleText = outline.blocks[titleBlock]?.plain;
  const roadmap: Roadmap = {
    path: input.path,
    title: titleText || known.name,
    objective: root.objective,
    endState: root.endState,
    horizon: horizonProperty(propertyOf(properties, 'horizon')) ?? root.horizon ?? titleHorizon(titleText),
    start: start.day,
    phases,
    rules: readRules([...root.rules, ...[...lone].map((block) => ({ text: outline.blocks[block]?.plain ?? '', line: outline.blocks[block]?.line ?? 1, items: [] }))], options.ruleText),
    transformation: root.transformation,
    principle: root.principle,
    parts: root.parts,
    options,
  };
  yield;
  const all: Problem[] = [...withLines([...problems, ...unusedSettings(options, phases, input.path), ...startProblem(start, input.path)], input), ...linkProblems, ...planProblems(roadmap, { outline, text: fullText, readLength: input.text.length, startLine: root.startText?.line ?? null, startUnread: start.unread !== null, yearless: noYear.flatMap((index) => phases[index] ?? []) })];
  yield;
  return { roadmap, problems: all, lines: readLines(outline, readings, choice, candidates, inside), notes };
}

/** Problems with a property point to its line. */
function withLines(problems: readonly Problem[], { text, structure }: RoadmapInput): readonly Problem[] {
  const block = problems.length === 0 ? null : propertyBlock(text, structure.sections ?? []);
  const plain = (key: string): string => key.normalize('NFC').trim().toLowerCase();
  // Of names that differ in case alone the first is the one that is read.
  const lines = new Map(block === null ? [] : [...propertyPlaces(block).lines].reverse().map(([key, line]) => [plain(key), line]));
  return problems.map((problem) => ({ ...problem, line: lines.get(plain(String(problem.values['key']))) ?? problem.line }));
}

/** The phases of another note, its links left alone. */
function phasesOf({ path, text, structure }: RoadmapNote): RoadmapReading['roadmap']['phases'] {
  return finished(readPlan({ path, text, structure, trusted: true }, readOutline(text, structure), text)).roadmap.phases;
}

/** `Six months to learn editing`: a title that says how long, not when. */
function titleHorizon(title: string | undefined): Horizon | null {
  return title === undefined ? null : horizonOf(title, false);
}

function horizonProperty(value: unknown): Horizon | null {
  const months = numberOf(value);
  return months === null || months <= 0 ? null : { value: months, unit: 'month' };
}

/** What the file and its properties say of the note. */
function knownOf({ path, structure: { frontmatter }, trusted }: RoadmapInput): NoteKnown {
  const named = propertyOf(frontmatter, 'title');
  const titled = typeof named === 'string' && named.trim() !== '';
  return { name: titled ? named.trim() : nameOf(path), titled, trusted: trusted ?? String(propertyOf(frontmatter, 'roadmap')) === 'true', written: dayProperty(propertyOf(frontmatter, 'created') ?? propertyOf(frontmatter, 'date')), kinds: KINDS.flatMap((key) => propertyTexts(propertyOf(frontmatter, key)) ?? []).flatMap((own) => own.split('/')) };
}

function nameOf(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.md$/i, '');
}

/** Properties that say what a note is. */
const KINDS = ['type', 'kind', 'category', 'tags'];
