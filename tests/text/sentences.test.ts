import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const COMMANDS = join(__dirname, '../../src/commands');

describe('what commands say', () => {
  it('stands with the other sentences, not in the code that says it', () => {
    const written = readdirSync(COMMANDS).flatMap((file) => readFileSync(join(COMMANDS, file), 'utf8').match(/(?:new Notice|set(?:Name|Desc|Title|ButtonText)|tellWrite\(\w[\w.]*,)\(?\s*['`][^\n]*/g) ?? []);
    expect(written).toEqual([]);
  });
});
