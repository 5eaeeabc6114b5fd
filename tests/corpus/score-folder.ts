import { parseMetadata } from '../../preview/metadata/parse-metadata';
import { readRoadmap } from '../../src/core/roadmap/read-roadmap';
import { loadCorpus, type CorpusFolder } from './load-corpus';
import { scoreNote, type NoteScore } from './score';

/** Reads every note of a folder with the real reader and scores it. */
export function scoreFolder(folder: CorpusFolder): readonly { readonly name: string; readonly score: NoteScore }[] {
  return loadCorpus(folder).map(({ name, text, label }) => {
    const { roadmap } = readRoadmap({ path: `${name}.md`, text, structure: parseMetadata(text) });
    return { name, score: scoreNote(label, roadmap) };
  });
}
