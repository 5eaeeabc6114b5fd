/** The words of a name: lower case, NFC, split at everything that is neither letter nor digit (C08). */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** Whether `words` are the first words of `of`. No words are the first words of nothing. */
export function isStartOf(words: readonly string[], of: readonly string[]): boolean {
  return words.length > 0 && words.every((word, i) => word === of[i]);
}
