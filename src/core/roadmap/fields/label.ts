import type { Block } from '../outline/outline';
import { plainText } from '../outline/plain-text';
import { leadingEmphasis } from '../phases/line/leading-emphasis';
import { isPlain } from '../phases/line/trim-title';
import type { LabelConcept } from '../words/concepts';
import { ASCII, fold } from '../words/fold';
import { once, onceFor, onceForWords } from '../words/kept';
import { labelLexicon, labelMatch, labelTokens } from '../words/words';

/** A label and the text behind it: `**Goal:** text`, `**Goal**: text`, `Goal: text`, `**Goal** — text`, `**Goal**`. */
export interface Label {
  readonly label: string;
  readonly concept: LabelConcept | null;
  readonly rest: string;
  readonly emphasised: boolean;
}

const MAX_LABEL = 80;

/** The label a line begins with, or null. */
export const labelOf = onceFor(({ raw }: Pick<Block, 'raw' | 'plain'>) => raw, readLabel);

function readLabel({ raw, plain }: Pick<Block, 'raw' | 'plain'>): Label | null {
  const emphasised = leadingEmphasis(raw);
  if (emphasised !== null) {
    const inside = plainText(emphasised.inside);
    const inner = colonIn(inside);
    if (inner === inside.length - 1) return label(inside.slice(0, -1), plainText(emphasised.rest), true);
    const behind = /^(?:\([^()]{1,80}\)\s*)?(?:[:：]|[–—-](?=\s))\s*/u.exec(emphasised.rest);
    if (emphasised.rest === '') return inner === -1 ? label(inside, '', true) : split(inside, inner, true);
    if (behind !== null) return label(`${inside} ${behind[0].replace(/[:：–—-]\s*$/, '')}`.trim(), plainText(emphasised.rest.slice(behind[0].length)), true);
    const qualified = plainText(emphasised.rest);
    const later = colonIn(qualified);
    if (later !== -1 && later < 40 && inner === -1) return label(`${inside} ${qualified.slice(0, later)}`, qualified.slice(later + 1).trim(), true);
    // `**Milestone** Report handed in`
    const lone = CAPITAL.test(qualified) ? loneLabel(inside) : null;
    return lone && { ...lone, rest: qualified, emphasised: true };
  }
  const colon = colonIn(plain);
  return colon === -1 ? null : split(plain, colon, false);
}

const CAPITAL = /^\p{Lu}/u;

/** Longer lines are no mere label. */
const MAX_LONE = 30;

const DIGIT = /\d/;
const LETTER = /\p{L}/u;
const SENTENCE = /[.!?。！？]\s/;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/u;
const ASCII_WORD = /[A-Za-z][A-Za-z'-]*/;

/** `Goal` alone on a line, without colon or markup: only words that are a label by themselves. */
export function loneLabel(text: string): Label | null {
  if (text.length > MAX_LONE || DIGIT.test(text) || labelLexicon.begun(fold((ASCII.test(text) ? ASCII_WORD : WORD).exec(text)?.[0] ?? '')).all.length === 0) return null;
  return labelAlone(text);
}

const labelAlone = once((text): Label | null => {
  const own = trimLabel(text);
  const tokens = labelTokens(own);
  const match = labelMatch(tokens, 0);
  return match === null || match.length < tokens.length || NEVER_LONE.test(match.concept) ? null : { label: own, concept: match.concept, rest: '', emphasised: false };
});

/** Words that are as often a part of something else. */
const NEVER_LONE = /^(?:from|to|done|state|summary|time|start)$/;

/** What a whole heading says as a label; headings need no colon. */
export const headingLabel = once(readHeading);

function readHeading(text: string): Label {
  const colon = colonIn(text);
  const own = colon === -1 ? null : split(text, colon, true);
  if (own !== null && own.concept !== null) return own;
  return { label: trimLabel(text), concept: conceptOf(text), rest: '', emphasised: true };
}

function split(text: string, colon: number, emphasised: boolean): Label | null {
  return label(text.slice(0, colon), text.slice(colon + 1).trim(), emphasised);
}

function label(text: string, rest: string, emphasised: boolean): Label | null {
  const own = trimLabel(text);
  if (own === '' || own.length > MAX_LABEL || SENTENCE.test(own) || !LETTER.test(own)) return null;
  return { label: own, concept: conceptOf(own), rest, emphasised };
}

function trimLabel(text: string): string {
  const own = text.slice(0, 2 * MAX_LABEL);
  return (isPlain(own.charCodeAt(0)) ? own : own.replace(BEFORE_LABEL, '')).replace(/[\s:：]+$/, '').trim();
}

const BEFORE_LABEL = /^[^\p{L}\p{N}"“«(]+/u;

/** The colon that ends a label: followed by white space or the end, or full-width; -1 when there is none in reach. */
function colonIn(text: string): number {
  const own = text.indexOf(':');
  if ((own === -1 || own > MAX_LABEL) && !text.includes('：')) return -1;
  const at = (text.length > MAX_LABEL + 2 ? text.slice(0, MAX_LABEL + 2) : text).search(/：|:(?=[\s\u0080-\uffff]|$)/);
  return at > MAX_LABEL ? -1 : at;
}

/**
 * What a label is about: the longest known phrase in it, as long as it makes up the label's start, its end,
 * or a good part of it. "From" and "To" must be the whole label.
 */
export function conceptOf(label: string): LabelConcept | null {
  const own = knownConcept(label);
  return own === 'purpose' ? 'goal' : own;
}

/** `Purpose`, `Theme`: a goal, unless another label names one. */
export function isPurpose(label: string): boolean {
  return knownConcept(label) === 'purpose';
}

const knownConcept = onceForWords(conceptIn);

/** `2.3 Deliverables for others`, `4) Goal of it` */
const NUMBERED = /^\d{1,2}(?:[.)]|\.\d{1,2}[.)]?)\s+/;

function conceptIn(label: string): LabelConcept | null {
  const tokens = labelTokens((label.includes('(') ? label.replace(/\([^()]*\)/g, ' ') : label).replace(NUMBERED, '')).filter((token) => token.kind === 'word' || token.kind === 'number');
  const words = tokens.length > 0 ? tokens : labelTokens(label).filter((token) => token.kind === 'word');
  let best: { concept: LabelConcept; length: number } | null = null;
  for (let at = 0; at < words.length && at < 12; at += 1) {
    const match = labelMatch(words, at);
    if (match === null) continue;
    const whole = match.length === words.length;
    if ((match.concept === 'from' || match.concept === 'to') && !whole) continue;
    const edge = at === 0 || at + match.length === words.length;
    if (!edge && match.length * 3 < words.length) continue;
    // How far a thing is says nothing of what it is: `Deliverable not done`.
    if (best === null || (match.length > best.length && match.concept !== 'state') || (match.length === best.length && whole)) best = match;
  }
  return best?.concept ?? null;
}
