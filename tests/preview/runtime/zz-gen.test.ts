import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readApiSurface, readMembers } from './api-surface';
it('gen', () => {
  const s = readApiSurface(); const m = readMembers(join(process.cwd(), 'preview/runtime/index.ts'));
  const out: Record<string,string[]> = {};
  for (const [n, have] of m) { const l = (s.members.get(n) ?? []).filter((x) => !have.has(x)); if (l.length) out[n] = l; }
  const classes = [...s.members.keys()].filter((n) => !m.has(n));
  const fns = s.values.filter((v) => !s.members.has(v));
  writeFileSync('/tmp/gen/out.json', JSON.stringify({ out, classes, fns }, null, 1));
});
