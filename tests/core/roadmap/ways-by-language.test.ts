import { PLAN_WORDS } from './plan-words';
import { readText } from './read-text';

type Head = (title: string, time: string, number: number) => string;

const WIDE = new Set(['zh', 'ja']);
/** Brackets and colons as the language has them. */
const signs = (language: string): { readonly colon: string; readonly inBrackets: (text: string) => string } => (WIDE.has(language) ? { colon: '：', inBrackets: (text) => `（${text}）` } : { colon: ': ', inBrackets: (text) => ` (${text})` });

const orders = (language: string, phase: string): readonly Head[] => {
  const { colon, inBrackets } = signs(language);
  return [
    (title, time, number) => `${phase} ${String(number)}${colon}${title}${inBrackets(time)}`,
    (title, time, number) => `${phase} ${String(number)}${inBrackets(time)}${colon}${title}`,
    (title, time) => `${time}${colon}${title}`,
    (title, time) => `${time} — ${title}`,
    (title, time) => `${title}${inBrackets(time)}`,
    (title, time) => `${title} — ${time}`,
    (title, time, number) => `${String(number)}. ${title}${inBrackets(time)}`,
  ];
};

const PLACES: readonly ((head: string, number: number) => string)[] = [
  (head) => `## ${head}\n\n- x\n`,
  (head) => `**${head}**\n\n- x\n`,
  (head) => `- ${head}\n  - x`,
  (head, number) => `${String(number)}. **${head}**\n   - x`,
];

/** Whether the same in headings gives lengths, or single months and years. */
function isLoose(head: Head, titles: readonly string[], times: readonly string[], plan: string): boolean {
  const { phases } = readText(`# ${plan}\n\n${titles.map((title, index) => `## ${head(title, times[index] ?? '', index + 1)}\n\n- x\n`).join('\n')}`);
  return phases.every(({ span }) => span === null || (span.unit === 'date' && span.start === span.end));
}

describe.each(PLAN_WORDS)('a plan in $language', ({ language, plan, phase, titles, times }) => {
  it.each(times.map((own) => [own.join(', '), own]))('is read with its times: %s', (_told, own) => {
    const lost: string[] = [];
    for (const [at, head] of orders(language, phase).entries()) for (const [place, line] of PLACES.entries()) {
      // Numbered twice.
      if (at === 6 && place === 3) continue;
      // In a list a year or a length behind a title is of many things.
      if (at >= 2 && place >= 2 && isLoose(head, titles, own, plan)) continue;
      const text = `# ${plan}\n\n${titles.map((title, index) => line(head(title, own[index] ?? '', index + 1), index + 1)).join('\n')}\n`;
      const { phases } = readText(text);
      if (phases.map(({ title }) => title).join() !== titles.join() || phases.some(({ span, duration }) => span === null && duration === null)) lost.push(text);
    }
    expect(lost).toEqual([]);
  });
});
