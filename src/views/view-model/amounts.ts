import type { Phase, Rule } from '../../core/roadmap/roadmap';
import { isolated } from '../../text/isolate';
import type { Words } from '../../text/words';
import type { DrillUnit } from './drill-data';

/** Hides the last bits of a division, nothing else. */
const DUST = 1e-6;

/** A quantity with its unit, hours with at most one decimal. */
export function amount(words: Words, value: number, unit: DrillUnit): string {
  return unit === 'hours' ? words.say('hours', { n: value }) : words.say(unit, { count: tenths(value) });
}

/** Rounded up to a tenth: doing what is shown is enough. */
export function atLeast(value: number): number {
  return Math.ceil(value * 10 - DUST) / 10;
}

/** Rounded down to a tenth: what is shown is there. */
export function atMost(value: number): number {
  return Math.floor(value * 10 + DUST) / 10;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** `3.6 : 1`, or "all good" where nothing stands against. Good and bad together are more than 0. */
export function ratioText(words: Words, good: number, bad: number): string {
  if (bad === 0) return words.say('ratio.all-good');
  const ratio = good / bad;
  const shown = ratio >= 100 ? Math.round(ratio) : ratio;
  return words.say('ratio', { good: ratio > 0 && ratio < 0.05 ? `<${words.number(0.1)}` : oneDecimal(words, shown), bad: words.number(1) });
}

/** `2.0`, not `2`: ratios stand under each other. */
function oneDecimal(words: Words, value: number): string {
  return value >= 100 || value === 0 ? words.number(value) : words.tenths(value);
}

/** A whole percentage that never rounds a share up to a target it has not reached. */
export function shareText(words: Words, share: number, target: number | null): string {
  const rounded = Math.round(share * 100) / 100;
  return words.percent(target !== null && share < target - DUST && rounded >= target ? Math.floor(share * 100 + DUST) / 100 : rounded);
}

/** The rule as the user wrote it, without the full stop of a list. */
export function ruleName(rule: Rule): string {
  return rule.text.replace(/[.。]$/u, '').trim();
}

/** "Phase 1: Title" for the inside of a sentence. */
export function phaseName(words: Words, phase: Phase): string {
  const prefix = phase.number === null ? '' : words.say('phase.numbered', { number: String(phase.number) });
  return `${prefix}${isolated(phaseTitle(words, phase))}`;
}

/** The user's title of a phase, or words for a phase without one. */
export function phaseTitle(words: Words, phase: Phase): string {
  return phase.title.trim() === '' ? words.say('phase.untitled') : phase.title;
}
