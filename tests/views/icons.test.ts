import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nodes from 'lucide-static/icon-nodes.json';

const ROOT = join(__dirname, '../..');
const FILES = ['main.ts', ...readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name)).map((name) => join('src', name))];
/** Where a name is an icon's: in a call that says so, or in a menu between a title and what is done (or where it opens). */
const CALL = /(?:setIcon\(|addRibbonIcon\(|getIcon\(\): string \{\s*return )'([a-z\d-]+)'/g;
const IN_MENU = /(?<=, (?:[\w.]+ \? )?)(?:'([a-z\d-]+)' : )?'([a-z\d-]+)'(?=, (?:\(\) =>|true\)|false\)|'split'\)))/g;

describe('the icons asked of Obsidian', () => {
  const icons = new Set(FILES.flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    return [...text.matchAll(CALL), ...text.matchAll(IN_MENU)].flatMap(([, ...names]) => names).filter((name) => name !== undefined);
  }));

  it('are ones Lucide has', () => {
    // One of each way of asking, so that none is overlooked.
    expect([...icons]).toEqual(expect.arrayContaining(['milestone', 'scan-text', 'info', 'separator-vertical', 'flag', 'list', 'chart-bar', 'table', 'keyboard']));
    expect([...icons].filter((name) => !Object.hasOwn(nodes, name))).toEqual([]);
  });
});
