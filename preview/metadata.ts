import { text } from 'node:stream/consumers';
import { parseMetadata } from './metadata/parse-metadata';
import { getAllTags, parseFrontMatterTags } from './metadata/tags';

/**
 * Reads one JSON object `{"path","text"}` a line from standard input and prints the metadata of each, one JSON object a line:
 * `{"cachedMetadata","getAllTags","parseFrontMatterTags"}`. It serves to compare the stand-in with recordings of the app.
 */
function describe(note: unknown): object {
  const cachedMetadata = parseMetadata(readText(note));
  return {
    cachedMetadata,
    getAllTags: getAllTags(cachedMetadata),
    parseFrontMatterTags: parseFrontMatterTags(cachedMetadata.frontmatter),
  };
}

function readText(note: unknown): string {
  if (typeof note !== 'object' || note === null || !('text' in note) || typeof note.text !== 'string') throw new Error('Expected {"path","text"} on each line.');
  return note.text;
}

for (const line of (await text(process.stdin)).split('\n')) {
  if (line.trim() !== '') console.log(JSON.stringify(describe(JSON.parse(line))));
}
