import fc from 'fast-check';
import { checkReading, CORPUS, mutated, noise, phasesOf, read } from './law-notes';

const anyNote = fc.constantFrom(...CORPUS);
const toLf = (text: string): string => text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n');

describe('reading a roadmap', () => {
  it('shows a word without the marks that stand inside it', () => {
    const text = '## Phase 1: m**id**way\n\n## Phase 2: a[lo](x.md)ft[^1]er\n';

    checkReading(text);
    expect(read(text).roadmap.phases.map(({ title }) => title)).toEqual(['midway', 'alofter']);
  });

  it('is deterministic', () => {
    fc.assert(fc.property(anyNote, (text) => { expect(read(text)).toEqual(read(text)); }), { numRuns: 20 });
  });

  it('gives the same plan with CRLF, a byte order mark and spaces behind the lines', () => {
    fc.assert(fc.property(anyNote, fc.boolean(), fc.boolean(), fc.boolean(), (text, crlf, bom, spaces) => {
      const plain = toLf(text);
      const spaced = spaces ? plain.replace(/[^\n ](?=\n)/g, (last) => `${last} `) : plain;
      const changed = `${bom ? '\ufeff' : ''}${crlf ? spaced.replace(/\n/g, '\r\n') : spaced}`;

      expect(read(changed).roadmap).toEqual(read(plain).roadmap);
    }), { numRuns: 60 });
  });

  it('finds the same phases when prose is added between them', () => {
    const prose = fc.constantFrom('It rained all week, and nothing came of it.', 'Ich weiß noch nicht, ob das geht.', 'Hablé con mi hermana sobre esto', '昨日は雨だった。', 'Something else entirely, "quoted" and (bracketed).');
    fc.assert(fc.property(anyNote, fc.nat(), prose, (text, pick, sentence) => {
      const lines = toLf(text).split('\n');
      const before = read(lines.join('\n'));
      const { phases } = before.roadmap;
      const phase = phases[pick % Math.max(1, phases.length)];
      if (phase === undefined || !/^#/.test(lines[phase.line - 1] ?? '')) return;
      const end = phase.endLine;
      const added = [...lines.slice(0, end), '', sentence, '', ...lines.slice(end)].join('\n');

      expect(phasesOf(read(added))).toEqual(phasesOf(before));
    }), { numRuns: 80 });
  });

  it('points every phase of the corpus to the line that holds its title', () => {
    for (const text of CORPUS) checkReading(text);
  });

  it('never throws, whatever the note holds', () => {
    fc.assert(fc.property(fc.oneof(noise, mutated), checkReading), { numRuns: 150 });
  });
});
