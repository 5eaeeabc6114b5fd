import '../../preview/node-window';
import fc from 'fast-check';
import { scenarios } from './incremental/operations';
import { runScenario } from './incremental/run-scenario';

test('after any history the index and the report say what a fresh start says (a short campaign)', async () => {
  await fc.assert(
    fc.asyncProperty(scenarios(60), async (scenario) => {
      const { kept, fresh } = await runScenario(scenario);
      expect(kept).toEqual(fresh);
    }),
    { numRuns: 40, seed: 20261125, endOnFailure: false },
  );
}, 60_000);
