import { readText } from '../read-text';

const labels = (line: string): readonly string[] => readText(`# Boat plan\n\n## Notes\n\nSome words.\n\n${line}\n`).parts.map(({ label }) => label);

it('a plain label nobody knows has four words at most', () => {
  expect(labels('What the sea says: wait')).toContain('What the sea says');
  expect(labels('What the old sea says: wait')).not.toContain('What the old sea says');
});
