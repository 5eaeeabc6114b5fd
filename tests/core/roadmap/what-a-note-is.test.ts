import { headings, phases } from './told-phases';

describe('what a note or a part of it is', () => {
  it('is a plan in a product roadmap that says when', () => {
    expect(phases('# Product roadmap 2027\n\n**Q1 – Sign-up**\nShorter.\n\n**Q2 – Bills**\nClear.\n\n**Q3 – Maps**\nOffline.\n')).toHaveLength(3);
    expect(phases(`# Product roadmap\n\n${headings('Now', 'Next', 'Later')}`)).toEqual([]);
    expect(phases(`# Product roadmap\n\n${headings('Phase 1: Sign-up (Q1 2027)')}`)).toEqual([]);
    expect(phases(`# Product roadmap meeting minutes\n\n${headings('Q1 2027: Sign-up', 'Q2 2027: Bills')}`)).toEqual([]);
  });

  it('is a diary in a learning path, day by day below a heading that says so', () => {
    const days = '### [11/09/2026] - Día 1: Redes\n\nHoy empecé.\n\n### [12/09/2026] - Día 2: Puertos\n\nHoy seguí.\n\n### [13/09/2026] - Día 3: Cables\n\nHoy terminé.\n';
    expect(phases(`# Mi ruta de aprendizaje\n\nDe cero.\n\n## Bitácora\n\n${days}`)).toEqual([]);
    expect(phases(`# Mi ruta de aprendizaje\n\nDe cero.\n\n## Plan\n\n${days}`)).toHaveLength(3);
  });

  it('are stages of something in bold, over nothing but prose', () => {
    expect(phases('# Sleep\n\n**First stage:**\nSleep is easy.\n\n**Second stage:**\nOne gets tired.\n\n**Third stage:**\nOne oversleeps.\n')).toEqual([]);
    expect(phases('# Sleep\n\n**First stage:**\nSleep is easy.\n\n**Second stage:**\nOne gets tired.\n\n**Third stage:**\nOne oversleeps.\n\n- one\n- two\n')).toHaveLength(3);
  });

  it('are weeks in bold, over lines of days', () => {
    const week = (at: number): string => `**Minggu ${String(at)}: Jala**\nHari 1-2: baca.\nHari 3: tulis.\nHari 4: ulang.\n\n`;
    expect(phases(`# backend\n\nRoadmap belajar dalam 30 hari\n\n${week(1)}${week(2)}${week(3)}`)).toEqual([[1, 'Jala', 'week'], [2, 'Jala', 'week'], [3, 'Jala', 'week']]);
  });

  it('is no plan that a thing takes ten days, stage by stage, where nobody says that anyone is to do it', () => {
    const stages = headings('Stage 1: Warm (7–10 days)', 'Stage 2: Cold (2–3 days)');
    expect(phases(`# Vinegar\n\n${stages}`, 'Vinegar.md')).toEqual([]);
    expect(phases(`# My vinegar plan\n\n${stages}`)).toHaveLength(2);
    expect(phases(`# Vinegar\n\n${headings('Stage 1: Warm (7–10 weeks)', 'Stage 2: Cold (2–3 weeks)')}`, 'Vinegar.md')).toHaveLength(2);
  });

  it('is no plan in a list of books to read, month by month', () => {
    expect(phases('# Reading list 2027\n\n- January: Boats\n- February: Nets\n- March: Tides\n')).toEqual([]);
    expect(phases('# Leseliste 2027\n\n- Januar: Boote\n- Februar: Netze\n- März: Wellen\n')).toEqual([]);
  });

  it('are phases in bold before their places', () => {
    expect(phases('# Plan (9 weeks)\n\n**Boats** – weeks 1 to 4\n**Nets** – weeks 5 to 8\n**Tides** – week 9\n')).toEqual([[null, 'Boats', 'week'], [null, 'Nets', 'week'], [null, 'Tides', 'week']]);
    expect(phases('# Plan (9 weeks)\n\n**Boats** – weeks 1 to 4 – build many of them\n**Nets** – weeks 5 to 8 – knot them all\n**Tides** – week 9 – go out\n')).toEqual([]);
    expect(phases('# Plan (9 weeks)\n\n**Boats** – March 2027\n**Nets** – May 2027\n**Tides** – June 2027\n')).toEqual([]);
  });

  it('is a plan in a recommended timeline', () => {
    expect(phases('# Doctoral schools\n\nWhat one needs.\n\n## Recommended timeline\n\n- June: letters\n- July: essays\n- August: forms\n')).toHaveLength(3);
  });

  it('is worked out where phases hold diagrams, not where lists sum them up', () => {
    const diagram = '```\nDays 1-2\n├── tools\n├── names\n└── keys\n\nDays 3-4\n├── words\n└── texts\n```\n';
    const text = `# Project roadmap\n\n## Detailed timeline\n\n### Phase 0: Tools (Week 1)\n${diagram}\n### Phase 1: Boat (Weeks 2-3)\n${diagram}\n## Checks\n\n### Phase 0: Tools done\n\n- [ ] all\n- [ ] here\n- [ ] now\n\n### Phase 1: Boat floats\n\n- [ ] dry\n- [ ] light\n- [ ] fast\n`;
    expect(phases(text)).toEqual([[0, 'Tools', 'week'], [1, 'Boat', 'week']]);
  });

  it('is worked out by what stands there, in blocks or in lines', () => {
    const plan = (inside: string): string => `# Project roadmap\n\n## Detailed timeline\n\n### Phase 0: Tools (Week 1)\n\n${inside}\n### Phase 1: Boat (Weeks 2-3)\n\n${inside}\n## Checks\n\n### Phase 0: Tools done\n\n- [ ] all\n- [ ] here\n- [ ] now\n\n### Phase 1: Boat floats\n\n- [ ] dry\n- [ ] light\n- [ ] fast\n`;
    expect(phases(plan('- a\n- b\n- c\n')).map(([, title]) => title)).toEqual(['Tools', 'Boat']);
    expect(phases(plan('```\na\nb\n```\n')).map(([, title]) => title)).toEqual(['Tools done', 'Boat floats']);
  });

  it('is no question behind a quarter', () => {
    expect(phases('# Plan\n\n- Q1: Why?\n- Q2: How?\n- Q3: When?\n')).toEqual([]);
    expect(phases('# 计划\n\n- Q1：为什么？\n- Q2：怎么做？\n- Q3：什么时候？\n')).toEqual([]);
  });
});
