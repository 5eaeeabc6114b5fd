import { conceptAt, isLetter, rangeAt } from '../../time/cursor';
import { timeAt } from '../../time/find-time';
import { isCount } from '../../time/to-span';
import { unitAt } from '../../time/unit-at';
import type { Token } from '../../words/tokens';
import { isParticle, timeTokens } from '../../words/words';
import { trimTitle } from './trim-title';

/** `8 weeks before`, `4-6 weeks before the move: …`, `The day before`: where what says how long before something ends, or null. */
export function countdownAt(tokens: readonly Token[]): number | null {
  const at = tokens.findIndex(({ kind }) => kind === 'word' || kind === 'number');
  // `T-12 weeks`
  const left = tokens[at]?.text === 't' && tokens[at + 1]?.kind === 'dash' && !tokens[at + 1]?.spaced && tokens[at + 2]?.kind === 'number' ? timeAt(tokens, at + 2) : null;
  if (isCount(left) && left.form !== 'position') return left.to;
  const code = codeAt(tokens, at);
  if (code !== null) return code.next;
  const from = unitAt(tokens, at + 1) !== null && tokens[at]?.kind === 'word' && (tokens[at]?.text.length ?? 0) <= LONGEST_ARTICLE ? at + 1 : at;
  const count = timeAt(tokens, from);
  const behind = isCount(count) && count.form !== 'position' ? count.to : unitAt(tokens, from)?.next;
  const ahead = behind === undefined ? null : conceptAt(tokens, behind);
  // `8 weeks out`, not `a day out`, `2 weeks out of office`
  if (behind !== undefined && isCount(count) && isParticle(tokens[behind], 'left')) return tokens[behind + 1]?.kind === 'word' ? null : endAt(tokens, behind + 1);
  const behindIt = ahead === null ? undefined : tokens[ahead.next];
  // `2 mois avant` says it with the word for a deadline, `3个月前` with one that `前端` begins with: only where nothing follows.
  if (ahead === null || !(ahead.concept === 'ahead' || ahead.concept === 'due') || (behindIt?.kind === 'word' && (ahead.concept === 'due' || !behindIt.spaced))) return null;
  return endAt(tokens, ahead.next);
}

/** `T-9`, `M-8 à M-6`, `J+30`: one letter and how much before or after the day itself. */
function codeAt(tokens: readonly Token[], at: number): { readonly place: number; readonly next: number } | null {
  const [letter, sign, number] = tokens.slice(at, at + 3);
  if (!isLetter(letter) || sign?.spaced !== false || number?.kind !== 'number' || number.text.length > 3) return null;
  if (sign.kind !== 'plus' && !(sign.kind === 'dash' && sign.text.length === 1)) return null;
  const range = rangeAt(tokens, at + 3);
  const last = range === null ? null : codeAt(tokens, range);
  const next = last?.next ?? at + 3;
  return { place: sign.kind === 'plus' ? number.value : -number.value, next: unitAt(tokens, next)?.next ?? next };
}

/** The place of such a line before or after the day, or null. */
export function codedPlace(line: string): number | null {
  const tokens = timeTokens(line);
  return codeAt(tokens, tokens.findIndex(({ kind }) => kind === 'word' || kind === 'number'))?.place ?? null;
}

/** Before a bracket, or the end. */
function endAt(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(({ kind }, index) => index >= from && kind === 'open');
  return end === -1 ? tokens.length : end;
}

/** `The`, `Die`, `Les`. */
const LONGEST_ARTICLE = 3;

/** The title before `(8 weeks before)`, which says how long before something it is, not how long it takes; null where nothing does. */
export function beforeCountdown(text: string): string | null {
  const [, title = '', inside = ''] = BRACKETED.exec(text) ?? [];
  return inside !== '' && isCountdown(inside) ? trimTitle(title) || null : null;
}

const BRACKETED = /^([^()（）]{1,200})[（(]([^()（）]{1,60})[)）]\s*$/;

/** Whether a title says how long before something. */
export function isCountdown(title: string): boolean {
  return countdownAt(timeTokens(title)) !== null;
}
