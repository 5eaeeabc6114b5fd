import '../../preview/node-window';
import fc from 'fast-check';
import { scenarios } from './incremental/operations';
import { runScenario } from './incremental/run-scenario';

const OPERATIONS = Number(process.env.OPERATIONS ?? 100_000);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);
const TOLD_EVERY = 10_000;

/** `LONG=1 SEED=1 OPERATIONS=1000000 npx jest tests/vault/incremental.long` runs longer; how far it came goes to the error output. */
test(`incremental equals rebuild: ${String(OPERATIONS)} operations, a full compare at least every 100 (SEED=${String(SEED)})`, async () => {
  let done = 0;
  let told = 0;
  for (let round = 0; done < OPERATIONS; round += 1) {
    await fc.assert(
      fc.asyncProperty(scenarios(100), async (scenario) => {
        const { kept, fresh } = await runScenario(scenario);
        done += scenario.operations.length;
        expect(kept).toEqual(fresh);
      }),
      { numRuns: 100, seed: SEED + round },
    );
    if (done - told < TOLD_EVERY) continue;
    told = done;
    process.stderr.write(`${String(done)} operations, round ${String(round)} of seed ${String(SEED)}, no difference\n`);
  }
  expect(done).toBeGreaterThanOrEqual(OPERATIONS);
}, 12 * 3600_000);
