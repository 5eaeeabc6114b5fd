import { readText } from './read-text';

const phases = (text: string): readonly unknown[] => readText(text).phases.map(({ title, span, duration }) => [title, span === null ? null : `${span.unit} ${span.start}..${span.end ?? ''}`, duration === null ? null : `${duration.min}-${duration.max ?? ''} ${duration.unit}`]);
const titles = (text: string): readonly string[] => readText(text).phases.map(({ title }) => title);

describe('goals for a near and a far time', () => {
  it.each([
    ['Objetivos a corto plazo', 'Objetivos a largo plazo'],
    ['Obiettivi a breve termine', 'Obiettivi a lungo termine'],
    ['Objectifs à court terme', 'Objectifs à long terme'],
    ['Objetivos de curto prazo', 'Metas de longo prazo'],
    ['Obiective pe termen scurt', 'Obiective pe termen lung'],
    ['Ziele (kurzfristig)', 'Ziele (langfristig)'],
    ['Cele krótkoterminowe', 'Cele długoterminowe'],
    ['Doelen op korte termijn', 'Doelen op lange termijn'],
    ['Goals for the short term', 'Goals for the long term'],
    ['目標（短期）', '目標（長期）'],
    ['Lyhyen aikavälin tavoitteet', 'Pitkän aikavälin tavoitteet'],
    ['Kratkoročni ciljevi', 'Dugoročni ciljevi'],
    ['Краткосрочни цели', 'Дългосрочни цели'],
    ['Qisqa muddatli maqsadlar', 'Uzoq muddatli maqsadlar'],
  ])('are phases: %s, %s', (near, far) => {
    expect(titles(`# A plan of mine\n\n## ${near}\n\n- a\n\n## ${far}\n\n- b\n`)).toEqual([near, far]);
  });

  it.each([
    ['bold lines', (aim: string) => `**${aim}**\n\n- a\n`],
    ['list items', (aim: string) => `- **${aim}:** sell a chair`],
    ['plain lines', (aim: string) => `${aim}: sell a chair\n`],
  ])('are so in %s', (_form, line) => {
    expect(titles(`# Mi plan\n\n${['corto', 'medio', 'largo'].map((length) => line(`Objetivos a ${length} plazo`)).join('\n')}`)).toEqual(['Objetivos a corto plazo', 'Objetivos a medio plazo', 'Objetivos a largo plazo']);
  });

  it('keep the time behind them', () => {
    expect(phases('# Mi plan\n\n## Objetivos a corto plazo (0-6 meses)\n\n- a\n\n## Objetivos a largo plazo (6-24 meses)\n\n- b\n')).toEqual([['Objetivos a corto plazo', 'month 0..6', null], ['Objetivos a largo plazo', 'month 6..24', null]]);
  });

  it.each([['with a longer word between', '## Goals beyond short-term gains\n\n- a\n\n## Goals despite long-term doubts\n\n- b\n'], ['with many short words between', '## Goals we set as our own short-term bets\n\n- a\n\n## Goals we set as our own long-term bets\n\n- b\n'], ['with more in the bracket', '## Goals (short-term ones first)\n\n- a\n\n## Goals (long-term ones last)\n\n- b\n']])('are none %s', (_what, text) => {
    expect(titles(`# A plan of mine\n\n${text}`)).toEqual([]);
  });
});

it('stretches of days without titles of their own are planned, single days are a diary', () => {
  const days = (...heads: readonly string[]): string => `# A shop for chairs\n\n## First 90 days\n\n${heads.map((head) => `### ${head}\n\nSet up the shop.\n\n`).join('')}`;
  expect(phases(days('Days 1–30', 'Days 31–60', 'Days 61–90'))).toEqual([['Days 1–30', 'day 1..30', null], ['Days 31–60', 'day 31..60', null], ['Days 61–90', 'day 61..90', null]]);
  expect(titles(days('Day 1', 'Day 2', 'Day 3'))).toEqual([]);
});

describe('instructions', () => {
  const steps = (title: string): string => `# ${title}\n\n## 3 steps\n\n### Stage 1: Look\n\n- a\n\n### Stage 2: Ask\n\n- b\n\n### Stage 3: Do\n\n- c\n`;

  it.each(['Instructions for the workshop', 'Instrukcje dla warsztatu', 'Anleitung für die Werkstatt', 'Instrucciones del taller', 'Instruções da oficina', 'Istruzioni per il laboratorio', 'Инструкция для мастерской', 'Інструкція для майстерні', 'Instructies voor de werkplaats', 'Instruktioner för verkstaden', 'Instruktion til værkstedet', 'Instruksjon for verkstedet', 'Návod pro dílnu', '工作室操作指南', '작업실 지침', 'Atölye talimatları'])('are no plan, whatever their stages: %s', (title) => {
    expect(titles(steps(title))).toEqual([]);
  });

  it('are one where they say so', () => {
    expect(titles(steps('Instructions for my learning plan'))).toEqual(['Look', 'Ask', 'Do']);
  });

  it('are not meant by the Danish "til"', () => {
    expect(titles('# Forslag til forløb\n\n## Uge 15: Ramme\n\n- a\n\n## Uge 16: Glas\n\n- b\n')).toEqual(['Ramme', 'Glas']);
  });
});
