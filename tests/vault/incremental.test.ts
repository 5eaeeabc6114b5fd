import '../../preview/node-window';
import fc from 'fast-check';
import { FOUND } from './incremental/found';
import { scenarios } from './incremental/operations';
import { runScenario } from './incremental/run-scenario';

test('after any history the index and the report say what a fresh start says (a short campaign)', async () => {
  await fc.assert(
    fc.asyncProperty(scenarios(60), async (scenario) => {
      const { kept, fresh } = await runScenario(scenario);
      expect(kept).toEqual(fresh);
    }),
    { numRuns: 40, seed: 20261125 },
  );
}, 60_000);

test('the same history goes the same way each time, so that what a campaign finds can be played again', async () => {
  const [scenario] = fc.sample(scenarios(60), { numRuns: 1, seed: 20261126 });
  if (scenario === undefined) throw new Error('No scenario');
  expect(await runScenario(scenario)).toEqual(await runScenario(scenario));
});

test.each(Object.entries(FOUND))('%s', async (_, scenario) => {
  const { kept, fresh } = await runScenario(scenario);
  expect(kept).toEqual(fresh);
});
