import { headingLabel } from '../../fields/label';
import { conceptAt, isConcept } from '../../time/cursor';
import type { TitleConcept } from '../../words/concepts';
import { once } from '../../words/kept';
import { isYear } from '../../words/meaning';
import type { Token } from '../../words/tokens';
import { titleLexicon, titleTokens } from '../../words/words';

/** What the words of a title say. */
export type Said = Readonly<Record<TitleConcept, boolean>>;

export const NOTHING: Said = { record: false, plan: false, aim: false, learn: false, study: false, order: false, product: false, priority: false };

/** `Learning roadmap`, `Lernplan`, `学习路线`, not `Learning goals`: whatever stands around it. */
export function isStudyPlan(heading: string): boolean {
  const { plan, aim, learn, study, record } = said(heading);
  return (plan || aim) && (learn || study) && !record && headingLabel(heading).concept !== 'goal';
}

/** Whether it says so in any way. */
export function tellsPlan({ plan, aim, learn }: Said): boolean {
  return plan || aim || learn;
}

/** Whether a title says that its note is a plan. */
export function saysPlan(title: string): boolean {
  return tellsPlan(said(title));
}

/** What the words of a title say, each phrase once: a `travel plan` is no plan. In brackets a log is only part of it. */
export const said = once(saidIn);

function saidIn(title: string): Said {
  const found = { ...NOTHING };
  const tokens = titleTokens(title);
  let depth = 0;
  // `AZ-104 by end of contract`
  let due = false;
  const take = (concept: TitleConcept | undefined): void => { if (concept !== undefined && ((depth === 0 && !due) || concept !== 'record')) found[concept] = true; };
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    depth += token?.kind === 'open' ? 1 : token?.kind === 'close' ? -1 : 0;
    // `30 minutes`, not `13.4 Roadmap`, `CS101 Syllabus`, `Sprint 3 retro`, `6.006 lecture notes` or `2026 log`.
    const before = tokens[at - 1];
    const count = before?.kind === 'number' && tokens[at - 2]?.text !== '.' && !isYear(before.value, before.text) && !(tokens[at - 2]?.kind === 'word' && (tokens[at - 1]?.spaced === false || /^(?:phase|stage)$/.test(conceptAt(tokens, at - 2)?.concept ?? '')));
    const match = token?.kind === 'word' ? titleLexicon.match(tokens, at) : null;
    const word = token?.kind === 'word' && !(count && (match?.length ?? 1) === 1) ? token : null;
    // `TIL 2026`, but `Forslag til forløb`: a word that leads on to another tells nothing.
    // `TRIP-CONTROL` is the name of one too.
    const name = word !== null && /\s/.test(title) && tokens[at + 1]?.kind === 'dash' && tokens[at + 1]?.spaced === false && tokens[at + 2]?.spaced === false && JOINED_CAPITALS.test(title.slice(word.from));
    const own = word === null || name || (at > 0 && isConcept(tokens, at, 'to')) ? null : match;
    // `My way: how it was`
    if (own?.concept === 'record' && own.length >= LONG_PHRASE) found.plan = found.learn = false;
    due ||= at > 0 && isConcept(tokens, at, 'due');
    take(own?.concept);
    // A `study schedule` is about study too; a `case study` is not.
    for (const part of own === null || own.length === 1 || own.concept === 'record' ? [] : tokens.slice(at, at + own.length)) {
      const inner = titleLexicon.match([part], 0)?.concept;
      if (inner === 'study' || inner === 'learn') take(inner);
    }
    // `FamilyBudget` is the name of a thing.
    if (own?.concept !== 'record' && word !== null && !CAPITAL_INSIDE.test(title.slice(word.from, word.from + word.text.length))) take(endOf(word));
    at += own?.length ?? 1;
  }
  return found;
}

/** Words of a phrase that says more of a note than a word does. */
const LONG_PHRASE = 3;

const CAPITAL_INSIDE = /\p{Ll}\p{Lu}/u;
const JOINED_CAPITALS = /^\p{Lu}{2,}-\p{Lu}{2}/u;

/** What words written as one end in: `Lernplan`, `Reisetagebuch`, `Mötesprotokoll`. */
function endOf(token: Token): TitleConcept | undefined {
  for (let from = 3; from <= token.text.length - 4; from += 1) {
    const own = titleLexicon.match([{ ...token, text: token.text.slice(from) }], 0);
    if (own !== null && own.concept !== 'learn' && own.concept !== 'study') return own.concept;
  }
  return undefined;
}
