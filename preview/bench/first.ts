import '../node-window';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../project-root';
import { readAll, touchAll } from './bare';
import { BenchApp } from './bench-app';
import { cpu } from './clock';
import { coldIndex } from './cold-index';
import { generateVault } from './generate';

/** The first index of a process, before anything is compiled, beside a bare loop that runs for the first time too: `first.ts <notes> <share of daily notes>`. */
const [, , notes = '1000', logs = '0'] = process.argv;
const folder = mkdtempSync(join(tmpdir(), 'trajectory-first-'));
try {
  const roadmap = readFileSync(join(projectRoot(), 'tests/vaults/career/Roadmap.md'), 'utf8');
  const app = new BenchApp(generateVault(Number(notes), Number(logs), folder, roadmap), folder);
  const start = cpu();
  touchAll(app);
  if (Number(logs) > 0) await readAll(app, app.files.filter((file) => file.path.startsWith('Journal/')));
  const bare = cpu() - start;
  const { ms } = await coldIndex(app);
  console.log(JSON.stringify({ bare, cold: ms }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
