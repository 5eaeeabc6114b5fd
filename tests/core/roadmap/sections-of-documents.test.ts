import { phases, table, told } from './told-phases';

const sections = (title: string, timeline: string): string => `# ${title}\n\n## Section 1: Market\n\nText.\n\n## Section 2: Timeline\n\n${timeline}\n## Section 3: Team\n\nText.\n`;

it('sections of a document are not its plan, which stands in one of them', () => {
  expect(told(sections('Business plan', '- Month 1: Saw\n- Month 2: Plane\n- Month 3: Oil\n'))).toEqual(['1 Saw month 1', '2 Plane month 2', '3 Oil month 3']);
  expect(phases(sections('Business plan', table('Quarter | Work', 'Q1 2027 | Saw', 'Q2 2027 | Oil'))).map(([, title]) => title)).toEqual(['Saw', 'Oil']);
});

it('topics are steps of what is to be learnt', () => {
  expect(phases('# Study plan\n\n## Topic 1: Knots\n\n- a\n\n## Topic 2: Ropes\n\n- a\n\n## Topic 3: Sails\n\n- a\n')).toHaveLength(3);
  expect(phases('# Thesis plan\n\n## Section 1: Introduction\n\ntext\n\n## Section 2: Methods\n\ntext\n\n## Section 3: Results\n\ntext\n')).toEqual([]);
});
