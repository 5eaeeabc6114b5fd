import { phaseLine } from '../../../src/core/roadmap/phases/line/phase-line';
import { readText } from './read-text';

const headed = (title: string, headings: readonly string[], below = '- [ ] it'): ReturnType<typeof readText> => readText(`# ${title}\n\n${headings.map((own) => `## ${own}\n\n${below}\n\n`).join('')}`);
const titles = (title: string, headings: readonly string[], below?: string): readonly string[] => headed(title, headings, below).phases.map((own) => own.title);

describe('days with tasks below a title that says it is a plan of learning', () => {
  it.each([
    ['Study plan for sailing', 'Tue 2026-06-09 — Setup', 'Wednesday 2026-06-10 — Knots', 'Thursday, 2026-06-11 — Exam'], ['Segeln: Lernplan', 'Di 09.06. (1–2 h) – Setup', 'Mi. 10.06. – Knots', 'Donnerstag, 11.06. – Exam'],
    ['Plan de estudio: vela', 'Martes 9 de junio: Setup', 'Miércoles 10 de junio: Knots', 'Jueves, 11 de junio: Exam'], ['План учёбы', 'Вт 09.06. — Setup', 'Ср 10.06. — Knots', 'Чт 11.06. — Exam'],
  ])('are its phases: %s, %s', (title, ...days) => {
    expect(titles(title, days)).toEqual(['Setup', 'Knots', 'Exam']);
    expect(titles(title, days, 'It was windy.')).toEqual([]);
    expect(titles(title.replace(/Study plan for |: Lernplan|Plan de estudio: |План учёбы/, '') || 'Парус', days)).toEqual([]);
    expect(titles(title, [...days].reverse())).toEqual([]);
    expect(titles(title, days.slice(1))).toEqual([]);
  });

  it.each([['Study plan', 'Tue 2026-06-09', 'Wed 2026-06-10 (today)', 'Thu 2026-06-11'], ['Lernplan', 'Di 09.06.', 'Mi 10.06. (4 h)', 'Do 11.06.']])('are called by the day where nothing else is said: %s, %s', (title, ...days) => {
    expect(titles(title, days)).toEqual(days.map((own) => own.replace(/ \(.*/, '')));
  });

  it('have the dates that are written, and none without a year', () => {
    expect(headed('Study plan', ['Tue 2026-06-09', 'Wed 2026-06-10', 'Thu 2026-06-11']).phases[1]?.span).toEqual({ unit: 'date', start: '2026-06-10', end: '2026-06-10', open: false });
    expect(headed('Lernplan', ['Di 09.06.', 'Mi 10.06.', 'Do 11.06.']).phases[1]?.span).toBeNull();
  });

  it('are no stretches of days, nor any two numbers', () => {
    expect(titles('Study plan', ['Tue 6/9: Setup', 'Wed 6/10: Knots', 'Thu 6/11: Exam'])).toEqual([]);
    expect(titles('Study plan', ['Song 6.30: Setup', 'Song 7.30: Knots', 'Song 8.30: Exam'])).toEqual([]);
    expect(titles('Study plan', ['Sails 9–11 June 2026: rope', 'Knots 12–14 June 2026: wood', 'Exam 15–17 June 2026: sea'])).toEqual([]);
  });

  it.each([['Learning log', '2026-06-09', '2026-06-10', '2026-06-11'], ['Lerntagebuch', 'Di 09.06.', 'Mi 10.06.', 'Do 11.06.'], ['Roadmap', 'Di 09.06.', 'Mi 10.06.', 'Do 11.06.']])('are a diary elsewhere: %s, %s', (title, ...days) => {
    expect(titles(title, days)).toEqual([]);
  });
});

describe('sessions', () => {
  it.each([['Learning plan: chat', 'Session'], ["Plan d'apprentissage : chat", 'Séance'], ['Lernplan Chat', 'Sitzung'], ['План обучения: чат', 'Занятие'], ['Leerroute chat', 'Sessie']])('with numbers are steps of a plan of learning, in headings and as tasks: %s, %s', (title, word) => {
    const own = ['Sound', 'Light', 'Wood'].map((name, at) => `${word} ${String(at + 1)} — ${name}`);
    const tasks = (heading: string, mark = '- [ ]'): readonly string[] => readText(`# ${heading}\n\n## Programme\n\n${own.map((item) => `${mark} ${item}\n`).join('')}`).phases.map((phase) => phase.title);
    expect(titles(title, own)).toEqual(['Sound', 'Light', 'Wood']);
    expect(tasks(title)).toEqual(['Sound', 'Light', 'Wood']);
    expect(tasks(title, '-')).toEqual([]);
    own.reverse();
    expect(tasks(title)).toEqual([]);
    own.reverse();
    expect(tasks('Chat')).toEqual([]);
    expect(titles('Chat', own, '- it')).toEqual([]);
  });

  it('are how much work it is behind a number', () => {
    expect(titles('Learning plan', ['3 sessions — Sound', '4 sessions — Light', '5 sessions — Wood'])).toEqual([]);
    expect(titles('Learning plan', ['Phase 1: Sound (2 sessions)', 'Phase 2: Light (3 sessions)'])).toEqual(['Sound', 'Light']);
  });
});

it.each([['Phase 1: Delivery (continuous integration)', 'Phase 2: Rest (continuous)'], ['Phase 1 : Delivery (HTTP ou connexion permanente)', 'Phase 2 : Rest (permanente)'], ['Fase 1: Delivery (integración continua)', 'Fase 2: Rest (continua)']])('a word for "always" beside others in brackets is no time: %s, %s', (...phases) => {
  const [first, second] = headed('Plan', phases).phases;
  expect([first?.title, first?.span]).toEqual([(phases[0] ?? '').replace(/^.*: /, ''), null]);
  expect([second?.title, second?.span]).toEqual(['Rest', null]);
});

describe('a short word before a day', () => {
  it('is a weekday in German, and "until" where it is none', () => {
    const due = (text: string): unknown => { const mention = phaseLine({ kind: 'heading', raw: text, plain: text })?.mention; return mention?.form === 'calendar' ? [mention.due !== undefined, mention.start.day] : null; };
    expect(due('Do 11.06.')).toEqual([false, 11]);
    expect(due('Bis 11.06.')).toEqual([true, null]);
  });
});
