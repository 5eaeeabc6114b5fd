import fc from 'fast-check';
import '../../preview/node-window';
import { parseMetadata } from '../../preview/metadata/parse-metadata';
import type { Day } from '../../src/core/day';
import { type Entry, KINDS } from '../../src/core/entries/entry';
import { parseEntries } from '../../src/core/entries/parse-entries';
import { focusMatcherOf } from '../../src/core/mapping/focus-matcher';
import { typedItem } from '../../src/core/note/typed-item';
import { readFacts } from '../../src/core/note/read-facts';
import { readRoadmap } from '../../src/core/roadmap/read-roadmap';
import { type LogDraft, logLine } from '../../src/journal/log-line';
import { readLogLine } from '../../src/journal/read-log-line';
import { editLog } from '../../src/vault/edit-log';

const PLAN = `# Plan

## Phase 1: First (Month 0-5)

Focus areas:

1. Distributed systems
   - queues
2. LLM engineering
3. 2026 in review
4. हिन्दी लेखन
5. Distributed teams
`;
const { roadmap } = readRoadmap({ path: 'Plan.md', text: PLAN, structure: parseMetadata(PLAN) });
const matcher = focusMatcherOf(roadmap);
const DRAFT: LogDraft = { text: 'Retry queue', kind: null, areas: [], hours: null, artifact: null };
const line = (draft: Partial<LogDraft>, inLog = true): string => logLine({ ...DRAFT, ...draft }, inLog, null, matcher);

describe('the line of an entry', () => {
  test.each<readonly [Partial<LogDraft>, string]>([
    [{ kind: 'build', areas: ['LLM engineering'], hours: 1.5 }, '#build #focus/llm Retry queue 1h30'],
    [{ kind: 'ship', areas: ['LLM engineering', 'sewing'], artifact: '[[kit]]', hours: 0.75 }, '#ship #focus/llm #focus/sewing Retry queue [[kit]] 45m'],
    [{ kind: 'lever', hours: 2 }, '#roadmap/lever Retry queue 2h'],
    [{ kind: 'study', artifact: 'https://example.org/a#b', hours: 1 + 5 / 60 }, '#study Retry queue [url:: https://example.org/a#b] 1h05'],
    [{ areas: ['queues'] }, '#focus/queues Retry queue'],
    [{ areas: ['Distributed systems'] }, '#focus/distributed-systems Retry queue'],
    [{ areas: ['2026 in review'] }, '#focus/2026-in Retry queue'],
    [{ areas: ['2026'] }, 'Retry queue [focus:: "2026"]'],
    [{ areas: ['हिन्दी लेखन'] }, '#focus/हिन्दी Retry queue'],
    [{ kind: 'busy', hours: 0.333 }, '#busy Retry queue [hours:: 0.333]'],
    [{ kind: 'busy', hours: 0 }, '#busy Retry queue 0h'],
    [{ text: '  two\n lines ', kind: 'busy' }, '#busy two lines'],
  ])('of %j is %s', (draft, written) => {
    expect(line(draft)).toBe(written);
  });

  test('outside the log folders has the tag that counts there', () => {
    expect(line({ kind: 'build' }, false)).toBe('#roadmap/build Retry queue');
  });
});

const NOTES = ['', '# Day\n', '- one\n- two\n', '## 2026-11-20\n\ntext', '---\nfocus: llm\ndate: 2026-10-01\n---\n\n1. a\n   - b\r\n', '## Log\n- \n\n## 2026-11-19\n\n- x\n', 'a\r\n\r\n* b\r\n'];
const DAY = '2026-11-21' as Day;

function entriesOf(text: string, inLog: boolean): readonly Entry[] {
  return parseEntries(readFacts({ path: 'Log.md', text, structure: parseMetadata(text), place: { inLog, day: inLog ? '2026-11-21' as Day : null } })).value;
}

test('what is said of a line before it is written is what is read of it after, on the day that was chosen', () => {
  const words = fc.array(fc.oneof(fc.stringMatching(/^[a-zא-ת]{1,8}$/), fc.constantFrom('2h', '#ship', '#focus/x', '`#study`', '[x]', '[[note]]', '[hours:: 3]', '<b>', '#1', '45m', '\u202E', '*a*', '(b)', 'a#b', '“q”')), { minLength: 1, maxLength: 5 });
  const draft = fc.record({
    text: words.map((own) => own.join(' ')),
    kind: fc.constantFrom(null, ...KINDS),
    areas: fc.subarray(['LLM engineering', 'queues', '2026', 'sewing kit', 'हिन्दी लेखन']),
    hours: fc.constantFrom(null, 0, 0.25, 1.5, 0.333, 24),
    artifact: fc.constantFrom(null, '[[kit]]', '[kit](My%20kit.md)', 'https://example.org/x'),
  });
  fc.assert(fc.property(draft, fc.constantFrom(...NOTES), fc.constantFrom('', 'Log', '## New'), fc.boolean(), (own, note, heading, inLog) => {
    const place = editLog(note, '', { heading });
    if ('refused' in place) throw new Error(place.refused);
    const facts = readFacts({ path: 'Log.md', text: null, structure: parseMetadata(note), place: { inLog, day: inLog ? DAY : null } });
    const said = readLogLine(own, DAY, facts, place.line, null);
    const edit = editLog(note, said.line, { heading });
    if ('refused' in edit) throw new Error(edit.refused);
    expect(edit.line).toBe(place.line);
    const read = entriesOf(edit.text, inLog).find((entry) => entry.source === 'item' && entry.line === edit.line);
    expect(said.counts).toBe(read !== undefined);
    if (read === undefined) return;
    expect(read.date).toBe(DAY);
    const before = parseEntries({ ...facts, tags: [], broken: null, items: [typedItem(`- ${said.line}`, edit.line)] }).value[0];
    expect(before).toEqual(read);
  }), { numRuns: 400 });
});
