import '../../../preview/node-window';
import { reportCommand } from '../../../preview/report-command';

const EXAMPLE = 'tests/vaults/career';

jest.setTimeout(30_000);

describe('npm run report -- <vault> --format markdown', () => {
  it('prints tables that line up, and names a reader can act on', async () => {
    const { output } = await reportCommand([EXAMPLE, '--format', 'markdown', '--today', '2026-11-22']);
    const lines = output.split('\n');
    const tables = lines.flatMap((line, i) => (/^\|-/.test(line) ? [i] : []));
    expect(tables.length).toBeGreaterThanOrEqual(3);
    for (const i of tables) expect(lines[i - 1]?.length).toBe(lines[i]?.length);
    expect(output).toContain('Inbox/Encoder rig.md:4 ');
    expect(output).toContain('Did you mean Simulation and test rigs?');
    expect(lines.filter((line) => line.includes('…') && !line.includes('"Failure mode: …"'))).toEqual([]);
  });

  it('is as of the day it is asked for', async () => {
    const days = ['2026-04-20', '2026-11-22', '2028-01-01', '2020-01-01'];
    const reports = await Promise.all(days.map((day) => reportCommand([EXAMPLE, '--format', 'markdown', '--today', day])));
    expect(reports.map(({ output }) => /As of .*/.exec(output)?.[0])).toEqual([
      'As of 2026-04-20: Phase 0: Choose the machine, month 0, 41 days left',
      'As of 2026-11-22: Phase 2: One rover, done properly, month 7, 129 days left',
      'As of 2028-01-01: Phase 3: Known for one thing, month 21, 90 days left',
      'As of 2020-01-01: Before the start.',
    ]);
  });
});
