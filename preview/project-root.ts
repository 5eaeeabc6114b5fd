import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of this project: the nearest one above the working folder whose package is `trajectory`. */
export function projectRoot(): string {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const path = join(folder, 'package.json');
    if (existsSync(path) && (JSON.parse(readFileSync(path, 'utf8')) as { name?: unknown }).name === 'trajectory') return folder;
    if (dirname(folder) === folder) throw new Error('Run this inside the folder of the project');
  }
}
