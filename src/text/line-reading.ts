import type { LineReading } from '../core/roadmap/line-reading';
import type { Phase } from '../core/roadmap/roadmap';
import { type MessageKey } from './messages';
import type { Words } from './words';

/** How a line was read, in words: "Phase 1: months 0–2", "Deliverable", "Code, not read". */
export function lineReadingText(words: Words, own: LineReading, phases: readonly Phase[]): string {
  const phase = own.phase === null ? undefined : phases[own.phase];
  const because = (reading: string): string => (own.why === null ? reading : words.say('read.because', { reading, why: words.say(`why.${own.why}`) }));
  if (own.as === 'phase' && phase !== undefined) return because(phaseText(words, phase, own.why === null));
  if (own.as === 'ignored') return own.why === null ? words.say('read.blank') : words.say(`why.${own.why}`);
  const field = own.field === null ? null : (`field.${own.field}` as MessageKey);
  const kind = words.say(own.as === 'phase' ? 'read.heading' : `read.${own.as}`);
  const reading = field === null || own.as === 'title' || own.field === 'parts' ? kind : words.say(field as 'field.goal');
  return because(reading);
}

function phaseText(words: Words, phase: Phase, timeless: boolean): string {
  const reading = phase.number === null ? words.say('read.phase-unnumbered') : words.say('read.phase', { number: String(phase.number) });
  const time = timeText(words, phase);
  if (time === null) return timeless ? words.say('read.without-time', { reading }) : reading;
  return words.say('read.with-time', { reading, time });
}

function timeText(words: Words, { span, duration }: Phase): string | null {
  if (span !== null) {
    const { unit: of, start, end } = span;
    const unit = of === 'date' ? words.say('unit.date') : words.say(`unit.${of}`, { count: start === end ? 1 : 2 });
    const from = String(start);
    if (end === null) return words.say('time.open', { unit, from });
    return start === end ? words.say('time.one', { unit, from }) : words.say('time.range', { unit, from, to: String(end) });
  }
  if (duration === null) return null;
  const { min, max } = duration;
  const unit = words.say(`unit.${duration.unit}`, { count: max });
  return min === max ? words.say('time.length-one', { from: String(min), unit }) : words.say('time.length', { from: String(min), to: String(max), unit });
}
