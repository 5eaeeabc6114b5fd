import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const read = (path: string): string => readFileSync(path, 'utf8');
const json = (path: string): Record<string, unknown> => JSON.parse(read(path)) as Record<string, unknown>;
const committed = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter((path) => path !== '' && existsSync(path));
const documents = committed.filter((path) => path.endsWith('.md') && !path.startsWith('tests/vaults/career/') && !path.startsWith('tests/corpus/'));

describe('the documents', () => {
  it.each(documents)('%s links only to what is there', (path) => {
    const targets = [...read(path).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map((match) => match[1] ?? '').filter((target) => !/^[a-z]+:/.test(target));
    expect(targets.filter((target) => !existsSync(join(dirname(path), target)))).toEqual([]);
  });

  it('name only commands that package.json has', () => {
    const { scripts } = json('package.json') as { scripts: Record<string, string> };
    const named = documents.flatMap((path) => [...read(path).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map((match) => match[1] ?? ''));
    expect(named.length).toBeGreaterThan(5);
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
  });

  it('scripts of package.json start files that are there', () => {
    const { scripts } = json('package.json') as { scripts: Record<string, string> };
    const files = Object.values(scripts).flatMap((script) => script.match(/[\w./-]+\.(?:mjs|tsx?)\b/g) ?? []);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  it('the README shows a picture, the commands, what is written, and says what was not checked', () => {
    const readme = read('README.md');
    for (const wanted of ['docs/images/main-light.png', 'npm ci && npm start', 'npm ci && npm test', 'npm run install-into -- ', 'no network', 'no telemetry', 'docs/guide.md', 'docs/manual-checks.md', 'has not been run in Obsidian']) {
      expect(readme.replace(/\s+/g, ' ')).toContain(wanted.replace(/^no (network|telemetry)$/, '$1'));
    }
  });
});

/** The rules of the plugin directory; Obsidian's lint does not read these files. */
describe('the manifest', () => {
  const manifest = json('manifest.json');
  const text = (key: string): string => String(manifest[key]);

  it('has the keys of a manifest and no other', () => {
    expect(Object.keys(manifest).sort()).toEqual(['author', 'description', 'id', 'isDesktopOnly', 'minAppVersion', 'name', 'version']);
  });

  it('has an id of lower-case letters and hyphens, without the words that are not allowed', () => {
    expect(text('id')).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(text('id')).not.toMatch(/obsidian|plugin/);
  });

  it('has a name in Basic Latin, without the words that are not allowed', () => {
    expect(text('name')).toMatch(/^[A-Za-z0-9 +()-]+$/);
    expect(text('name')).not.toMatch(/obsidian|obsi-|-sidian|plugin/i);
  });

  it('has a description that is one plain sentence', () => {
    expect(text('description')).toMatch(/^[A-Z][A-Za-z0-9\s.,!?'"-]{8,248}\.$/);
    expect(text('description')).not.toMatch(/obsidian|plugin/i);
  });

  it('agrees with package.json and versions.json', () => {
    const [version, minAppVersion] = [text('version'), text('minAppVersion')];
    expect([version, minAppVersion]).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+$/), '1.13.0']);
    expect(json('package.json')).toMatchObject({ version, description: manifest.description, license: 'MIT' });
    expect(json('versions.json')).toMatchObject({ [version]: minAppVersion });
    expect(manifest.isDesktopOnly).toBe(false);
  });
});

describe('what is committed', () => {
  it('has the MIT licence, with a year and a holder', () => {
    expect(read('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) 20\d\d \S/);
  });

  it('leaves the built file and the place of any download out', () => {
    expect(committed).not.toContain('main.js');
    expect(read('package-lock.json')).not.toMatch(/"resolved"/);
  });

  it('pins every package exactly', () => {
    const { dependencies, devDependencies } = json('package.json') as Record<string, Record<string, string>>;
    expect(Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
