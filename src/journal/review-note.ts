import type { MeasureId, Rule } from '../core/roadmap/roadmap';
import { userText } from '../text/isolate';
import type { Words } from '../text/words';
import type { ReviewLength } from './review-period';

/** The marks around what "Refresh numbers" may replace. Obsidian hides comments when it shows the note. */
export const BLOCK_START = '%% roadmap:begin %%';
export const BLOCK_END = '%% roadmap:end %%';

/** A rule as the review tells it, worded. */
export interface ReviewedRule {
  readonly id: MeasureId | null;
  readonly name: string;
  readonly number: string;
  readonly before: string;
  readonly target: string;
  readonly state: string;
  readonly fix: string;
  readonly onTarget: boolean;
}

/** What a review says of its last day. */
export interface Reviewed {
  readonly length: ReviewLength;
  /** "[[Roadmap]], as of 22 Nov 2026: 20 of 23 notes tagged." */
  readonly head: string;
  readonly rules: readonly ReviewedRule[];
  /** Monthly only: phases with their days, and what is to be expected of the deliverables. */
  readonly phases: readonly (readonly [title: string, when: string])[];
  readonly forecast: readonly string[];
  /** Failure modes of the current and past phases, each by its phase; null for a phase that has none. */
  readonly failures: readonly { readonly phase: string; readonly text: string | null }[];
  /** A link to the roadmap note, in Markdown. */
  readonly roadmap: string;
}

/** Whether two readings of a roadmap, which may be several notes, name one rule. */
export function isSameRule(a: Pick<Rule, 'path' | 'line'>, b: Pick<Rule, 'path' | 'line'>): boolean {
  return a.line === b.line && a.path === b.path;
}

/**
 * Whether a note has figures of this roadmap, which may be refreshed. The roadmaps of a vault share a review's name, and the
 * figures of one are never put over those of another.
 */
export function isReviewOf(note: string, { roadmap }: Pick<Reviewed, 'roadmap'>): boolean {
  return note.includes(`${BLOCK_START}\n${userText(roadmap)}, `) || note.includes(`${BLOCK_START}\r\n${userText(roadmap)}, `);
}

/** The part with the figures, marks included. */
export function reviewBlock({ length, head, rules, phases, forecast }: Reviewed, words: Words): string {
  return [
    BLOCK_START, head, '',
    ...table([words.say('table.rule'), words.say('review.window'), words.say(length === 'week' ? 'review.before' : 'review.before-month'), words.say('table.target'), words.say('table.state'), words.say('table.fix')],
      rules.map((rule) => [rule.name, rule.number, rule.before, rule.target, rule.state, rule.fix])),
    ...(phases.length === 0 ? [] : ['', `**${words.say('review.phases')}**`, '', ...phases.map((phase) => `- ${phase.map(plain).join(': ')}`)]),
    ...(forecast.length === 0 ? [] : ['', `**${words.say('review.forecast')}**`, '', ...forecast.map((line) => `- ${plain(line)}`)]),
    BLOCK_END,
  ].map(userText).join('\n');
}

/** The whole note. */
export function reviewNote(name: string, reviewed: Reviewed, words: Words): string {
  return `---\nroadmap-review: ${name}\n---\n${reviewPart(reviewed, words)}`;
}

/** What a review says and asks. Questions of rules that are on target are folded away. */
export function reviewPart(reviewed: Reviewed, words: Words): string {
  const question = ({ id, name: rule }: ReviewedRule): string => (id === null ? words.say('review.question.own', { rule: plain(rule) }) : words.say(`review.question.${id}`));
  const asked = reviewed.rules.filter(({ onTarget }) => !onTarget).map((rule) => `- ${question(rule)}`);
  const folded = reviewed.rules.filter(({ onTarget }) => onTarget).map((rule) => `> - ${question(rule)}`);
  return `${[
    reviewBlock(reviewed, words),
    `## ${words.say('review.questions')}`, ...asked,
    ...(folded.length === 0 ? [] : ['', `> [!question]- ${words.say('review.on-target')}`, ...folded, '']),
    `## ${words.say('review.failures')}`, ...reviewed.failures.map(({ phase, text }) => `- ${text === null ? words.say('review.no-failure', { phase: plain(phase), roadmap: reviewed.roadmap }) : `[ ] ${plain(`${phase}: ${text}`)}`}`),
    `## ${words.say(reviewed.length === 'week' ? 'review.next-week' : 'review.next-month')}`, '- ',
  ].map(userText).join('\n')}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)];
}

/** A text of the user's on one line, with the marks escaped that would end a cell, a comment or become markup. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/%%+/g, '%').replace(/[\\|<`*_[\]#]/g, '\\$&').trim();
}
