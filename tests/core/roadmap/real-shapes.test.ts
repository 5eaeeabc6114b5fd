import { parseMetadata } from '../../../preview/metadata/parse-metadata';
import { readRoadmap } from '../../../src/core/roadmap/read-roadmap';
import { readText } from './read-text';

const phases = (text: string): readonly unknown[] => readText(text).phases.map(({ number, title, span, duration }) => [number, title, span === null ? duration === null ? null : `${duration.min}-${duration.max} ${duration.unit}s` : `${span.unit} ${span.start}..${span.end ?? ''}`]);
const titles = (text: string): readonly string[] => readText(text).phases.map(({ title }) => title);

describe('lengths that look like a chain at first', () => {
  it('are lengths where the ones behind do not go on', () => {
    expect(phases('## Phase 1: A\n\n**Duration:** 2 weeks\n\n## Phase 2: B\n\n**Duration:** 2-3 weeks\n\n## Phase 3: C\n\n**Duration:** 2 weeks\n'))
      .toEqual([[1, 'A', '2-2 weeks'], [2, 'B', '2-3 weeks'], [3, 'C', '2-2 weeks']]);
    expect(phases('## Phase 1: A (1 month)\n\n## Phase 2: B (1-2 months)\n')).toEqual([[1, 'A', '1-1 months'], [2, 'B', '1-2 months']]);
  });

  it('are positions where they do', () => {
    expect(phases('## Next 6 months: A\n\n## 6-18 months: B\n\n## 18-36 months: C\n').map((own) => (own as unknown[])[2])).toEqual(['month 0..6', 'month 6..18', 'month 18..36']);
  });
});

describe('steps and lists of a note that says it is a plan', () => {
  it('need no time when they are headings numbered in turn', () => {
    const steps = '## Step 0: Install\n\n- it\n\n## Step 1: Syntax\n\n- it\n\n## Step 2: Errors\n\n- it\n';
    expect(titles(`# Learning plan\n\n${steps}`)).toEqual(['Install', 'Syntax', 'Errors']);
    expect(titles(`# How it works\n\n${steps}`)).toEqual([]);
    expect(titles(`# Learning plan\n\n${steps.replace('Step 1', 'Step 3')}`)).toEqual([]);
  });

  it('may be list items with a range behind their titles', () => {
    const list = '- A (0-3 months)\n- B (3-9 months)\n- C (1-3 years)\n';
    expect(titles(`# Career roadmap\n\n${list}`)).toEqual(['A', 'B', 'C']);
    expect(titles(`# Warranties\n\n${list}`)).toEqual([]);
  });

  it('may say so right above the list', () => {
    const list = '1. **Week 1**\n    - read\n2. **Week 2**\n    - write\n3. **Week 3**\n    - show\n\n## End\n\n- 3 weeks of it\n';
    expect(titles(`# Study group\n\n## Our plan\n\n${list}`)).toEqual(['Week 1', 'Week 2', 'Week 3']);
    expect(titles(`# Study group\n\n## What we did\n\n${list}`)).toEqual([]);
  });
});

describe('several phases told at once', () => {
  it('are no phase beside the single ones', () => {
    expect(titles('## Phase 1: A (months 1-6)\n\n## Phase 2: B (months 7-12)\n\n# Strategy\n\n## Phase 1-2 (months 1-12): Both\n\n## Phase 3+ (months 13-24): More\n')).toEqual(['A', 'B']);
  });
});

describe('a table of phases', () => {
  it('is a plan by the name of its column, and counts by the word in the heading of its times', () => {
    expect(phases('# Robots\n\n| Phase | Day range | What |\n|---|---|---|\n| Linux | 1-20 | calls |\n| Boards | 21-30 | pins |\n')).toEqual([[null, 'Linux', 'day 1..20'], [null, 'Boards', 'day 21..30']]);
    expect(phases('# Robots\n\n| Part | Day range | What |\n|---|---|---|\n| Linux | 1-20 | calls |\n| Boards | 21-30 | pins |\n')).toEqual([]);
  });

  it('numbers its phases where each title begins with a number', () => {
    expect(phases('# Web\n\n| Stage | Weeks |\n|---|---|\n| 0. Tools | 1 |\n| 1. Pages | 2-4 |\n')).toEqual([[0, 'Tools', 'week 1..1'], [1, 'Pages', 'week 2..4']]);
  });
});

describe('quarters', () => {
  it('may run from the newest down in a note that says it is a plan', () => {
    const quarters = '## 2026, Q2 (Apr-Jun)\n\n- a\n\n## 2026, Q1 (Jan-Mar)\n\n- b\n';
    expect(phases(`# Roadmap\n\n${quarters}`)).toEqual([[null, '2026, Q2 (Apr-Jun)', 'quarter 2026-Q2..2026-Q2'], [null, '2026, Q1 (Jan-Mar)', 'quarter 2026-Q1..2026-Q1']]);
    expect(phases(`# Reading\n\n${quarters}`)).toEqual([]);
  });
});

describe('months and their weeks in one list', () => {
  it('are the months', () => {
    expect(titles('### Plan\n\n- **MONTH 1** - Web\n1. Week 1-2: Pages\n2. Week 3-4: Styles\n\n- **MONTH 2** - Scripts\n1. Week 5-6: Basics\n2. Week 7-8: More\n')).toEqual(['Web', 'Scripts']);
  });
});

describe('a note without a heading of level 1', () => {
  it('is called by the heading that opens it and stands above all others', () => {
    expect([readText('## Year 1: Ground\n\n### Q1: A\n\n### Q2: B\n').title, readText('## Goal\n\n### Q1: A\n\n### Q2: B\n').title, readText('## Ground\n\n### Q1: A\n\n### Q2: B\n\n## Notes\n').title])
      .toEqual(['Year 1: Ground', 'Plan', 'Plan']);
  });
});

describe('a plain line that opens with a sign', () => {
  it('is a phase as without it', () => {
    expect(titles('🔹 Giai đoạn 1 (0–2 tháng): A\n\n🔹 Giai đoạn 2 (3–6 tháng): B\n')).toEqual(['A', 'B']);
  });
});

describe('a heading beside the phases', () => {
  it('is one of them where its time begins as the last of them ends', () => {
    const months = '### Month 1 (Weeks 1-4): A\n\n### Month 2 (Weeks 5-8): B\n\n';
    expect(titles(`# Plan\n\n${months}### Last sprint (Weeks 9-10)\n\n- c\n`)).toEqual(['A', 'B', 'Last sprint']);
    expect(titles(`# Plan\n\n${months}### Last sprint (Weeks 3-4)\n\n- c\n`)).toEqual(['A', 'B']);
  });
});

describe('a setting that cannot be used', () => {
  it('is told as it was written', () => {
    const text = '---\ncount-from: [1, 2]\n---\n# Plan\n\n## Phase 1: A\n\n## Phase 2: B\n';
    const { problems } = readRoadmap({ path: 'Plan.md', text, structure: parseMetadata(text) });
    expect(problems.filter(({ kind }) => kind === 'invalid-setting').map(({ values }) => values['text'])).toEqual(['[1, 2]']);
  });
});
