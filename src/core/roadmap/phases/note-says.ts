import type { Outline } from '../outline/outline';
import { plainText } from '../outline/plain-text';
import { conceptAt, isConcept, numberAt } from '../time/cursor';
import { mayHoldTime } from '../time/find-time';
import type { TitleConcept } from '../words/concepts';
import type { Token } from '../words/tokens';
import type { Candidate } from './candidate';
import { isSummary } from './series';
import { timeTokens, titleLexicon, titleTokens } from '../words/words';

/** What a note says of itself, by its title and its properties. */
export interface NoteSays {
  /** It tells of what was, or counts it: minutes, a diary, a timesheet. */
  readonly record: boolean;
  /** The part of it above the phases says by more than a goal that it is the way ahead: `## Roadmap` in a report. */
  readonly ahead: boolean;
  /** It says that it is a plan. */
  readonly plan: boolean;
  /** Its title names a time: "Four weeks to the talk". */
  readonly time: boolean;
}

/** What a note says in the title above its first phase, which is its first line where it has no heading; the name of its file stands for a title it does not have. The heading right above may say that it is a plan. */
export function noteSays({ blocks }: Outline, member: Pick<Candidate, 'block' | 'under'> | undefined, name: string): NoteSays {
  const { block: firstPhase, under } = member ?? { block: 0, under: -1 };
  const heading = blocks.findIndex(({ kind }) => kind === 'heading');
  const first = heading === -1 ? 0 : heading;
  const raw = first < firstPhase ? blocks[first]?.raw ?? '' : '';
  const title = heading === -1 && !isTitle(raw) ? name : plainText(raw).slice(0, LONGEST_TITLE) || name;
  const times = timeTokens(title);
  const record = says(title, 'record') || tellsStages(times);
  const around = blocks[under]?.kind === 'heading' && !isSummary({ blocks }, under) ? plainText(blocks[under].raw).slice(0, LONGEST_TITLE) : '';
  // The line right below a title adds to it: `# Mentors · Block 1` over `## Study plan`.
  const below = blocks[first + 1]?.kind === 'heading' && first + 1 < firstPhase && !record ? plainText(blocks[first + 1]?.raw ?? '').slice(0, LONGEST_TITLE) : '';
  return { record, ahead: says(around, 'plan'), plan: saysPlan(title) || saysPlan(below) || leadsOn(times) || (!record && (countsPhases(times) || saysPlan(around))), time: mayHoldTime(times) };
}

const LONGEST_TITLE = 200;

/** A first line that could have been a heading: short, and no sentence. */
function isTitle(raw: string): boolean {
  return raw.length < 80 && !/[.!?:]$/.test(raw);
}

/** Whether a title says that its note is a plan. */
export function saysPlan(title: string): boolean {
  return says(title, 'plan', 'aim');
}

/** Whether it says that its note tells of what was. */
export function saysRecord(title: string): boolean {
  return says(title, 'record');
}

/** What the words of a title say, each phrase once: a `travel plan` is no plan. */
function says(title: string, ...concepts: readonly TitleConcept[]): boolean {
  const tokens = titleTokens(title);
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const word = token?.kind === 'word' && tokens[at - 1]?.kind !== 'number' ? token : null;
    const own = word === null ? null : titleLexicon.match(tokens, at);
    // `FamilyBudget` is the name of a thing.
    if ((own !== null && concepts.includes(own.concept)) || (word !== null && endsIn(word, concepts) && !/\p{Ll}\p{Lu}/u.test(title.slice(word.from, word.from + word.text.length)))) return true;
    at += own?.length ?? 1;
  }
  return false;
}

/** `Stages of grief`, `Phasen der Trauer`: they are somebody else's. */
function tellsStages(tokens: readonly Token[]): boolean {
  return tokens.some((_token, at) => {
    const word = conceptAt(tokens, at);
    return word?.concept === 'phase' && isConcept(tokens, word.next, 'about');
  });
}

/** `Portfolio in six sprints`. */
function countsPhases(tokens: readonly Token[]): boolean {
  return tokens.some((_token, at) => {
    const count = numberAt(tokens, at);
    return count !== null && /^(?:phase|stage)$/.test(conceptAt(tokens, count.next)?.concept ?? '');
  });
}

/** `From barista to roaster`, `Intern → analyst`. */
function leadsOn(tokens: readonly Token[]): boolean {
  const from = tokens.findIndex((_token, at) => isConcept(tokens, at, 'since'));
  return tokens.some(({ text }, at) => text === '→' || (from !== -1 && at > from && isConcept(tokens, at, 'to')));
}

/** Words written as one: `Lernplan`, `Reisetagebuch`, `Mötesprotokoll`. */
function endsIn(token: Token, concepts: readonly TitleConcept[]): boolean {
  for (let from = 3; from <= token.text.length - 4; from += 1) {
    const own = titleLexicon.match([{ ...token, text: token.text.slice(from) }], 0);
    if (own !== null && concepts.includes(own.concept)) return true;
  }
  return false;
}
