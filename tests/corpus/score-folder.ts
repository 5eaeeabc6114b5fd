import { parseMetadata } from '../../preview/metadata/parse-metadata';
import { readRoadmap } from '../../src/core/roadmap/read-roadmap';
import { loadCorpus, type CorpusFolder } from './load-corpus';
import { scoreNote, type NoteScore } from './score';

/** Reads every note of a folder with the real reader and scores it. The names of the files tell what is in them, so the reader is not given them. */
export function scoreFolder(folder: CorpusFolder): readonly { readonly name: string; readonly score: NoteScore }[] {
  return loadCorpus(folder).map(({ name, text, label }) => {
    const { roadmap } = readRoadmap({ path: 'Note.md', text, structure: parseMetadata(text) });
    return { name, score: scoreNote(label, roadmap) };
  });
}
