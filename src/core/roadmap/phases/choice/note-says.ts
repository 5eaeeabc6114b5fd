import { headingLabel } from '../../fields/label';
import type { Outline } from '../../outline/outline';
import { plainText } from '../../outline/plain-text';
import { conceptAt, isConcept, numberAt } from '../../time/cursor';
import { findTime, mayHoldTime } from '../../time/find-time';
import { isOneDay } from '../../time/mention';
import type { Token } from '../../words/tokens';
import type { Candidate } from '../candidate';
import { leadingEmphasis } from '../line/leading-emphasis';
import { isSummary } from '../series/series';
import { isParticle, timeTokens } from '../../words/words';
import { isStudyPlan, NOTHING, type Said, said, saysPlan, tellsPlan } from './title-says';

/** What a note says of itself, by its title and its properties. */
export interface NoteSays {
  /** It tells of what was, or counts it: minutes, a diary, a timesheet. */
  readonly record: boolean;
  /** It tells what others are to get, which is planned where it says when: `Product roadmap`. */
  readonly product?: boolean;
  /** The part of it above the phases says by more than a goal that it is the way ahead: `## Roadmap` in a report. */
  readonly ahead: boolean;
  /** The heading right above the phases says in any way that they are planned: `## Weekly plan` in notes on a course. */
  readonly above?: boolean;
  /** It says that it is a plan. */
  readonly plan: boolean;
  /** The name of its file says that it is one, whatever the title is: `Roadmap.md`. */
  readonly named: boolean;
  /** It is about learning, as a learning journal is. */
  readonly learn: boolean;
  /** The user names it as a roadmap. */
  readonly trusted?: true;
  /** Its title names a time: "Four weeks to the talk". */
  readonly time: boolean;
}

/**
 * What a note says in the title above its first phase, which is its first line where it has no heading; the name of its file, or its property
 * `title` (`titled`), stands for a title it does not have, or the sentence that opens it. The heading right above may say that it is a plan: a study plan is one in a diary too.
 */
export function noteSays({ blocks }: Outline, member: Pick<Candidate, 'block' | 'under'> | undefined, name: string, titled = false): NoteSays {
  const { block: firstPhase, under } = member ?? { block: 0, under: -1 };
  const heading = blocks.findIndex(({ kind }) => kind === 'heading');
  const first = heading === -1 ? 0 : heading;
  const named = titled && heading !== -1 && (blocks[heading]?.level ?? 1) > 1;
  const raw = first < firstPhase && !named ? blocks[first]?.raw ?? '' : '';
  // A bold line before the first heading, when that is a phase.
  const bold = raw === '' && !named ? blocks.slice(0, Math.min(firstPhase, OPENING)).find((own) => own.kind === 'text' && leadingEmphasis(own.raw)?.rest === '') : undefined;
  const title = heading === -1 && !isTitle(raw) ? name : plainText(bold?.raw ?? raw).slice(0, LONGEST_TITLE) || name;
  const times = timeTokens(title);
  const own = said(title);
  const heads = (at: number): string => (blocks[at]?.kind === 'heading' ? plainText(blocks[at].raw).slice(0, LONGEST_TITLE) : '');
  const studies = isStudyPlan(heads(under));
  // `2027-03-11 Roadmap meeting`, `My way (2021 → today)`
  const looksBack = (own.record && tellsOneDay(times)) || tellsPast(times);
  const near = looksBack && raw !== '' && under === first ? NOTHING : said(heads(overTime(blocks, under)));
  const lead = leadOf(blocks, firstPhase);
  const led = !lead.record && (lead.plan || lead.aim) && !(own.record && tellsCalendar(blocks[firstPhase]?.plain ?? ''));
  const logged = near.record && !tellsPlan(near);
  // `## Months in review`, in `Roadmap and changelog`
  const loggedHere = logged && own.record && under !== first;
  const record = !studies && (looksBack || own.record || own.product || lead.record || tellsStages(times) || logged);
  const around = studies || !isSummary({ blocks }, under) ? near : NOTHING;
  // The line right below a title adds to it: `# Mentors · Block 1` over `## Study plan`.
  const next = named ? first : first + 1;
  const below = next < firstPhase && !record && (!named || isStudyPlan(heads(next))) ? heads(next) : '';
  const opening = (raw === '' || (heading > 0 && mayHoldTime(times))) && blocks.slice(0, Math.min(heading === -1 ? firstPhase : heading, OPENING)).some(({ kind, plain }) => kind === 'text' && announces(plain.slice(0, LONGEST_OPENING)));
  const plan = (!looksBack && !loggedHere && (own.plan || own.aim || leadsOn(times))) || led || saysPlan(below) || opening || (!record && (own.learn || countsPhases(times) || tellsPlan(around)));
  return { record, ...(own.product && !own.record ? { product: true } : {}), ahead: studies || around.plan, above: tellsPlan(near), learn: own.learn || own.study, plan, named: saysPlan(name), time: mayHoldTime(times) || opening };
}

/** What a note says with `type: log` or `tags: [plan]` among its properties; its title says more. */
export function saidByKinds(says: NoteSays, kinds: readonly string[]): NoteSays {
  if (kinds.length === 0 || says.plan || says.record) return says;
  const record = kinds.some((own) => said(own).record);
  return { ...says, record, plan: !record && kinds.some((own) => said(own).plan || (said(own).aim && headingLabel(own).concept !== 'goal')) };
}

/** `## Progress log` over `### January 2027`: the heading that says what stands below a bare time. */
function overTime(blocks: Outline['blocks'], under: number): number {
  const own = blocks[under];
  const tokens = own?.kind === 'heading' ? timeTokens(own.plain.slice(0, BEGINNING)) : [];
  const time = findTime(tokens, 0, tokens.length);
  if (own === undefined || time === null || time.mention.from > 0 || time.mention.to < tokens.length) return under;
  let at = under - 1;
  while (at > 0 && !(blocks[at]?.kind === 'heading' && (blocks[at]?.level ?? 1) < own.level)) at -= 1;
  return at < 1 ? under : at;
}

/** What the line right above a list, a table or the like says that leads to it: `My training plan:`, or all in bold. */
function leadOf(blocks: Outline['blocks'], firstPhase: number): Said {
  const own = blocks[blocks[firstPhase]?.kind === 'row' ? firstPhase - 2 : firstPhase - 1];
  // `- Tentative plan`, over a table inside it
  if (own?.kind === 'item' && blocks[firstPhase]?.kind === 'row' && own.raw.length < LONGEST_LEAD) return said(own.plain);
  // `Plan for 2027`, a paragraph of its own
  return own?.kind === 'text' && (/[:：]$/.test(own.plain) || leadingEmphasis(own.raw)?.rest === '' || (own.first && isTitle(own.raw) && own.raw.length < LONGEST_LEAD)) ? said(lastSentence(own.plain.slice(0, LONGEST_OPENING))) : NOTHING;
}

/** `I have a contract. The plan:` leads to a plan. */
function lastSentence(text: string): string {
  return text.slice(text.search(LAST_SENTENCE) + 1);
}

const LAST_SENTENCE = /[.!?]\s[^.!?]*$/;

/** A day of the calendar, which a plan takes longer than. */
function tellsOneDay(title: readonly Token[]): boolean {
  const own = findTime(title, 0, title.length)?.mention;
  return own?.form === 'calendar' && isOneDay(own);
}

/** `How I came here (2021 → today)` */
function tellsPast(title: readonly Token[]): boolean {
  const own = findTime(title, 0, title.length)?.mention;
  return own?.form === 'calendar' && own.past === true;
}

/** `May: rent` in a diary tells what was. */
function tellsCalendar(line: string): boolean {
  const tokens = timeTokens(line.slice(0, BEGINNING));
  return findTime(tokens, 0, tokens.length)?.mention.form === 'calendar';
}

const BEGINNING = 60;

/** `Here is a study plan for the next seven days.`: before the first heading, when that is a phase, or holds a time. */
function announces(text: string): boolean {
  const own = said(text);
  return (own.plan || own.aim) && mayHoldTime(timeTokens(text));
}

/** Blocks before the first phase that are looked at, and characters of each. */
const OPENING = 8;
const LONGEST_OPENING = 300;

const LONGEST_TITLE = 200;
/** Of a line that announces what stands below it, where no colon says so. */
export const LONGEST_LEAD = 40;

/** A first line that could have been a heading: short, and no sentence. */
function isTitle(raw: string): boolean {
  return raw.length < 80 && !/[.!?:]$/.test(raw);
}

/** `Stages of grief`, `Phasen der Trauer`, `Fases dos ensaios`: they are somebody else's. */
function tellsStages(tokens: readonly Token[]): boolean {
  return tokens.some((_token, at) => {
    const word = conceptAt(tokens, at);
    return word?.concept === 'phase' && (isConcept(tokens, word.next, 'about') || isParticle(tokens[word.next], 'of'));
  });
}

/** `Portfolio in six sprints`. */
function countsPhases(tokens: readonly Token[]): boolean {
  return tokens.some((_token, at) => {
    const count = numberAt(tokens, at);
    return count !== null && /^(?:phase|stage)$/.test(conceptAt(tokens, count.next)?.concept ?? '');
  });
}

/** `From barista to roaster`, `Intern → analyst`, not `Post to the forum`. */
function leadsOn(tokens: readonly Token[]): boolean {
  const from = tokens.findIndex(({ text }, at) => isConcept(tokens, at, 'since') && text !== 'post');
  return tokens.some(({ text, spaced }, at) => text === '→' || (text === '>' && !spaced && tokens[at - 1]?.kind === 'dash') || (from !== -1 && at > from && isConcept(tokens, at, 'to')));
}
