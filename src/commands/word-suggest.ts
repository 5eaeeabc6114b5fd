import { AbstractInputSuggest, type App } from 'obsidian';

/** Suggestions for what is typed behind the last comma of a field, or for all of it. */
export class WordSuggest extends AbstractInputSuggest<string> {
  constructor(app: App, private readonly field: HTMLInputElement, private readonly separated: boolean, private readonly words: (query: string) => readonly string[], private readonly taken: () => void) {
    super(app, field);
    this.limit = 20;
  }

  protected override getSuggestions(text: string): string[] {
    const typed = this.separated ? text.slice(this.before(text).length) : text;
    const query = typed.trim().toLowerCase();
    const words = this.words(query).filter((word) => word.toLowerCase().includes(query));
    // What stands there whole needs no suggestion: Enter is free to log the entry.
    return words.some((word) => word.toLowerCase() === query) ? [] : words;
  }

  override renderSuggestion(word: string, el: HTMLElement): void {
    el.createEl('bdi', { text: word });
  }

  override selectSuggestion(word: string): void {
    this.setValue(this.before(this.field.value) + word);
    this.close();
    this.taken();
  }

  private before(text: string): string {
    return this.separated ? /^.*[,،、，]\s*/.exec(text)?.[0] ?? '' : '';
  }
}
