/**
 * Notes of any size, one way of writing each: what a large roadmap note can be made of.
 * A shape is its piece number `at`; pieces are put behind each other until the note is long enough.
 */
export const ROADMAP_SHAPES: Readonly<Record<string, (at: number) => string>> = {
  'phases with all their fields': (at) => `## Phase ${at + 1}: Title ${at} (Month ${at * 3}-${at * 3 + 2})\n\n**Goal:** do ${at}\n\n- a\n- b\n\nSome prose.\n\n`,
  'a few long phases': (at) => (at % LONG_PHASE === 0 ? `## Phase ${at / LONG_PHASE + 1}: Title ${at} (Month ${(at / LONG_PHASE) * 3}-${(at / LONG_PHASE) * 3 + 2})\n\n` : (WITHIN[at % WITHIN.length] ?? (() => ''))(at)),
  'phases and nothing else': (at) => `## Phase ${at + 1}: Title ${at} (Week ${at + 1})\n`,
  'one number again and again': (at) => `## Phase 1: Title ${at} (Month 1-3)\n\ntext\n\n`,
  'one number and one title': () => '## Phase 1: Core\n',
  'months over weeks': (at) => `## Month ${at}\n### Week ${at * 4}: foo (3 h)\n- a\n`,
  'phases as list items': (at) => `- Phase ${at}: X${at} (Week ${at})\n`,
  'phases by time alone': (at) => `### ${at}–${at + 2} months (Title ${at})\n\nDo it.\n\n`,
  'headings that are no phases': (at) => `### ${['Notes on', 'Why I want', 'How to reach'][at % 3] ?? ''} subject ${at}\n\n`,
  'rising dates as headings': (at) => `## ${2000 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}: Step ${at}\nText.\n\n`,
  'long prose': (at) => `${PROSE[at % PROSE.length] ?? ''}${at % 6 === 5 ? '\n\n' : ' '}`,
  'prose line by line': (at) => `${PROSE[at % PROSE.length] ?? ''}\n`,
  'prose with labels': () => 'Some prose: with colons (and parens) about phase 1 and month 2-3.\n\n',
  'labels': (at) => `**Goal:** number ${at}\n\nDeliverable: a thing (v${at})\n\n**Failure mode**: none\n\n`,
  'rules': (at) => (at === 0 ? '## Rules\n' : `- Depth ${at} beats breadth ${at}, and shipping beats studying\n`),
  'one table': (at) => (at === 0 ? '| Phase | Time | Goal |\n| --- | --- | --- |\n' : `| Phase ${at} | Month ${at}-${at + 1} | Goal ${at}, with more words |\n`),
  'list items': (at) => `- item number ${at} with a few words more\n`,
  'numbered list items': (at) => `${at + 1}. item number ${at} with a few words more\n`,
  'a list nested deep': (at) => `${'  '.repeat(at % 40)}- item ${at}\n`,
  'checklist': (at) => `- [${at % 2 === 0 ? 'x' : ' '}] ${at}. task with (2 h) of work by 2026-05-${String((at % 28) + 1).padStart(2, '0')}\n`,
  'links': (at) => `- [[Note ${at}]] and [another](Other%20${at}.md) and https://example.org/${at}\n`,
  'links as whole lines': (at) => `- [[Phase ${at}]]\n`,
  'prose full of links': (at) => `See [[Note ${at}|the note]] or [this](https://example.org/a_b/${at}) *and* \`code_${at}\`. `,
  'dates': (at) => `${2020 + (at % 9)}-0${(at % 9) + 1}-1${at % 9}, 1${at % 9} May ${2020 + (at % 9)}, Q${(at % 4) + 1} 2026, month ${at}-${at + 2};\n`,
  'Chinese': (at) => `### 第${at}阶段：掌握分布式系统的基础知识（第${at}-${at + 2}周）\n\n目标：每周完成一个可以公开展示的小项目，并写下学习笔记。今年三月以后再看结果，第二季度总结。\n\n`,
  'Chinese prose': () => '我想在今年之内掌握分布式系统的基础知识，每个月完成一个可以公开展示的小项目，并且写下学习笔记。',
  'Japanese': (at) => `- フェーズ${at}（${at}-${at + 1}週間）：基礎を学ぶ。毎週ひとつ公開する。\n`,
  'Korean': (at) => `## ${at}단계: 기초 다지기 (${at}~${at + 2}주)\n\n매주 하나씩 공개하고 기록한다.\n\n`,
  'Arabic': (at) => `## المرحلة ${at}: أساسيات الأنظمة (الشهر ${at}-${at + 2})\n\nالهدف: أكتب مشروعا صغيرا كل أسبوع وأنشره.\n\n`,
  'Russian': (at) => `## Этап ${at}: Основы систем (месяцы ${at}–${at + 2})\n\n**Цель:** каждую неделю публиковать небольшой проект и записывать, что понял.\n\n`,
  'emoji': (at) => `### ${'1️⃣🚀📅'.slice(0, (at % 3) + 3)} 🔥 Step ${at} 👩‍💻 (week ${at})\n- ✅ done 🎉🎉🎉\n`,
  'accented letters': (at) => `- Étape ${at} : écrire, relire et publier ; à côté, répéter çà et là\n`,
  'callouts': (at) => `> [!note] Phase ${at}: Core (Month ${at})\n> Goal: a\n\n`,
  'quotes in quotes': (at) => `${'> '.repeat((at % 30) + 1)}text ${at}\n`,
  'code': (at) => (at === 0 ? '```\n' : `## Phase ${at}: hidden (Month ${at})\n`),
  'comments': (at) => `Text %%hidden ${at}%% and <!-- Phase ${at} --> more\n`,
  'brackets': (at) => `## ${'](['.repeat(20)} ${at}\n`,
  'emphasis that never ends': () => '*a _b ',
  'unclosed marks': (at) => `## Phase ${at} ([ **_ \` <a \\ ::::  -----  ~~~ ((\n`,
  'one line of words': () => 'Phase 1 (Months 1-3) ::: ',
  'one line of letters': () => 'abcdefghij',
  'one line of digits': () => '1234567890',
  'numbers': (at) => `${at * 7919} `,
  'numbers line by line': (at) => `${at * 7919} ${at}\n`,
  'colons': () => 'a: b: ',
  'blank lines': (at) => (at % 50 === 0 ? 'text\n' : '\n'),
  'tags and fields': (at) => `- #focus/area-${at % 9} did a thing [hours:: ${at % 5}] (url:: https://example.org/${at})\n`,
};

/** Pieces of a phase that people wrote much below: some eight of them are 200 kB. */
const LONG_PHASE = 450;
const WITHIN: readonly ((at: number) => string)[] = [
  (at) => `### Part ${at}\n\n`,
  (at) => `${PROSE[at % 6] ?? ''}\n\n`,
  (at) => `- [${at % 2 === 0 ? 'x' : ' '}] task ${at} with [[Note ${at}]]\n`,
  (at) => `- **Read**: chapter ${at} of a book, and write down what is new\n`,
  (at) => `- 2026-0${(at % 9) + 1}-1${at % 9}: ${at % 5} h on it #focus/area-${at % 4}\n\n`,
  (at) => `**Goal:** know number ${at} by heart\n\n`,
  (at) => `${PROSE[(at + 3) % 6] ?? ''} ${PROSE[(at + 1) % 6] ?? ''}\n\n`,
];

const PROSE = [
  'It rained all week, and I only got as far as the second chapter, which says little that I did not know before.',
  'On Monday I wrote down what I want from this year: fewer things, done better, and seen by more people.',
  'The plan for the next three months is still open, though phase two should start in May 2026 at the latest.',
  'I talked to two people who did this before; both of them said that the first half (weeks 1-6) is the hardest.',
  'What helped: a list, a walk, and 90 minutes without a phone.',
  'What did not help were the evenings on which I read about tools instead of using one of them.',
];

/** A note of this shape with at least so many characters, cut at the end of a piece. */
export function roadmapOfShape(shape: string, size: number): string {
  const piece = ROADMAP_SHAPES[shape] ?? ((): string => 'x\n');
  const pieces: string[] = [];
  for (let at = 0, length = 0; length < size; at += 1) {
    const own = piece(at);
    pieces.push(own);
    length += Math.max(1, own.length);
  }
  return pieces.join('');
}
