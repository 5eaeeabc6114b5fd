import type { Token } from '../../words/tokens';
import type { Cut } from './title-asides';
import { trimTitle, unpacked } from './trim-title';

/** What is left of a line without some stretches; of a title that they leave empty, what stands `inside` one of them. */
export function titleWithout(text: string, tokens: readonly Token[], start: number, cuts: readonly Cut[], inside: Cut | null): string {
  const dropped = cuts.length > 1 ? [...cuts].sort((a, b) => a.from - b.from) : cuts;
  let out = '';
  let at = start;
  for (const cut of dropped) {
    if (cut.from < at) continue;
    out += `${between(text, tokens, at, cut.from)}\uE001`;
    at = cut.to;
  }
  out = (out + between(text, tokens, at, tokens.length)).replace(SHORTCODE, '$1');
  // `Knots (4 weeks). Hours: 3`, not `Phase 1 (4 weeks). Knots`
  const stop = dropped.length === 0 ? -1 : out.search(/\uE001\.\s/);
  if (stop !== -1 && /\p{L}/u.test(out.slice(0, stop))) out = out.slice(0, stop + 1);
  // `Knots (month 1).`, `Knots (month 1) 🔴 urgent`
  if (out.endsWith('\uE001.')) out = out.slice(0, -1);
  else if (dropped.length > 0) out = out.replace(RANKED, '');
  const title = trimTitle(dropped.length === 0 ? out : out.replace(/[\s,;:|·–—-]*\uE001/g, '\uE001').replace(/\uE001\s*(?=[:：])/g, '').replace(/\uE001/g, ' '));
  // `May??`
  const own = /[\p{L}\p{N}\p{S}]/u.test(title) ? unpacked(withoutTags(title)) : '';
  if (own !== '' && !DAYS.test(own) && !(/^[(（]/.test(title) && ORDINAL.test(own))) return own;
  return inside === null ? '' : trimTitle(between(text, tokens, inside.from, inside.to));
}

/** `Junior year (11th)` */
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th|º|ª|\.|\.?er|e|ème|-?й)$/i;

/** `:rocket:`, a picture as some pages write it. */
const SHORTCODE = /(^|[\s\uE001]):[a-z][a-z0-9_+-]{1,30}:(?=\s|$)/g;

/** A coloured disc behind a time, and a word or two for what it means. */
const RANKED = /\uE001\s*[🔴🟠🟡🟢🔵🟣⚪⚫]\s*(?:\p{L}+\s?){0,2}$/u;

/** `11.4 – 11.17`: days of which nobody says which number is the month are no title. */
const DAYS = /^\d{1,2}[./]\d{1,2}\.?\s?[–—~-]{1,2}\s?\d{1,2}[./]\d{1,2}\.?$/;

/** `Learn #learning`: tags behind a title, not `C #1`. */
function withoutTags(title: string): string {
  let own = title;
  for (let at = own.lastIndexOf(' #'); at > 0 && TAG.test(own.slice(at + 1)); at = own.lastIndexOf(' #')) own = own.slice(0, at);
  return own;
}

const TAG = /^#[\p{L}_][\p{L}\p{N}_/-]*$/u;

/** The text from a token to another, exclusive. */
export function between(text: string, tokens: readonly Token[], from: number, to: number): string {
  const first = tokens[from];
  if (first === undefined || to <= from) return '';
  const end = tokens[to]?.from ?? text.length;
  return text.slice(first.from, end);
}
