import { readText } from './read-text';

function doneUnder(label: string): readonly boolean[] {
  const text = `## Phase 1: Core (Month 0-2)\n**${label}:** A kit\n\n## Phase 2: More (Month 3-5)\n### ${label}\n- A queue\n- [x] A talk\n`;
  return readText(text).phases.flatMap(({ deliverables }) => deliverables.map(({ done }) => done));
}

test.each(['Definition of done', 'Definition of Done', 'Deliverables (definition of done)', 'Deliverables', 'Deliverable not done', 'Deliverables, not yet shipped', 'Ergebnis (nicht fertig)', 'Livrable pas encore terminé', '交付（未完成）'])('under "%s" only what is checked is done', (label) => {
  expect(doneUnder(label)).toEqual([false, false, true]);
});

test.each(['Deliverables (done)', 'Deliverables ✅', 'Deliverables, completed', 'Definition of done, shipped', 'Meilensteine (erledigt)'])('"%s" says that all of it is done', (label) => {
  expect(doneUnder(label)).toEqual([true, true, true]);
});
