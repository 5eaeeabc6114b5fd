/** What the reader chose for a roadmap to start from. */
export interface StarterChoices {
  readonly title: string;
  /** First day, `YYYY-MM-DD`. */
  readonly start: string;
  /** How many phases, 2 to 6. */
  readonly phases: number;
  /** Names of focus areas; empty ones are left out. */
  readonly areas: readonly string[];
}

const MONTHS = 3;

const PHASES: readonly (readonly [title: string, goal: string, deliverable: string, failure: string])[] = [
  ['Find the direction', 'Choose what to go deep on.', 'One page that says what I do and for whom', 'Keeping every option open'],
  ['Build the skill', 'Do the work that people in that area are paid for.', 'One finished project that others can see', 'Studying instead of finishing'],
  ['Show the work', 'Be found by the people who need it.', 'Three published pieces with a public link', 'Polishing in private'],
  ['Change the role', 'Turn the work into a position.', 'An offer, or a wider role where I am', 'Waiting to feel ready'],
  ['Be the one they ask', 'Get known for one narrow thing.', 'Somebody outside asks for help with it', 'Saying yes to everything'],
  ['Keep doors open', 'Have two ways on that both lead up.', 'A plan for the next years', 'Repeating the last year'],
];

/** One line of a note: no line breaks, and nothing that would start a list, a heading or a property. */
function line(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/^[\s#>*+-]+/, '').trim();
}

/** A roadmap to start from: short, in the reader's words where they gave some, and every part of it is read. */
export function starterRoadmap({ title, start, phases, areas }: StarterChoices): string {
  const named = areas.map(line).filter((area) => area !== '');
  const list = (named.length > 0 ? named : ['First area']).map((area, i) => `${String(i + 1)}. ${area}\n   - A topic`).join('\n');
  const parts = PHASES.slice(0, phases).map(([name, goal, deliverable, failure], i) => `## Phase ${String(i)}: ${name} (Month ${String(i * MONTHS)}-${String(i * MONTHS + MONTHS - 1)})

Goal: ${goal}
${i === 1 ? `\nFocus areas:\n\n${list}\n` : ''}
Deliverable:
- [ ] ${deliverable}

Failure mode: ${failure}
`);
  return `---
roadmap: true
start: ${start}
---
# ${line(title) === '' ? 'Roadmap' : line(title)}

Time horizon: ${String(phases * MONTHS)} months

Objective: What I want to be able to do that I cannot do now

End state: How I will know that I am there

${parts.join('\n')}
## Rules

1. Depth beats breadth.
2. Shipping beats studying.
3. Leverage beats busyness.
4. Visibility beats silent competence.
5. Trajectory beats comfort.
`;
}
