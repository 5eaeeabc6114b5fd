// Prints how well the reader does on the corpus, and every difference from the labels; of the sealed notes the figures alone.
// Usage: node scripts/run.mjs tests/corpus/run-score.ts [notes|held-out|unseen|third/dev|third/dev-2|third/dev-3|third/sealed-2|third/last|fourth/dev|fourth/dev-2|fourth/dev-3|fourth/dev-4|negatives]
import { CORPUS_FOLDERS, FOURTH, NEGATIVES, THIRD, UNSEEN } from './load-corpus';
import { scoreCorpus } from './score';
import { scoreFolder } from './score-folder';

const [wanted] = process.argv.slice(2);
const all = [...CORPUS_FOLDERS, UNSEEN, ...THIRD, ...FOURTH, ...NEGATIVES] as const;
const folders = all.filter((folder) => wanted === undefined || folder === wanted);
if (folders.length === 0) {
  console.error(`No folder ${String(wanted)}: use ${all.join(' or ')}.`);
  process.exit(2);
}

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`.padStart(9);

for (const folder of folders) {
  const notes = scoreFolder(folder);
  for (const { name, score } of notes) {
    if (score.whole || /sealed|last/.test(folder)) continue;
    console.log(`${folder}/${name}.md (${score.matched} of ${score.expected} phases, ${score.read} read)`);
    for (const difference of score.differences) console.log(`  ${difference}`);
  }
  const total = scoreCorpus(notes.map(({ score }) => score));
  console.log(`\n${folder}: ${total.notes} notes`);
  console.log(`  phase F1                 ${percent(total.f1)}`);
  console.log(`  read whole               ${percent(total.whole)}`);
  console.log(`  spans exact              ${percent(total.spansExact)}`);
  console.log(`  durations taken as spans ${percent(total.durationsAsSpans)}`);
  console.log(`  invented in negatives    ${String(total.inventedInNegatives).padStart(7)}\n`);
}
