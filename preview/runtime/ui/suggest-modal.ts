import type { FuzzyMatch, Instruction } from 'obsidian';
import type { App } from '../app';
import { prepareFuzzySearch, renderMatches } from './fuzzy-search';
import { Modal } from './modal';
import { SuggestionList } from './suggestion-list';

/** A prompt: type to narrow the list, arrows and Enter to choose. */
export abstract class SuggestModal<T> extends Modal {
  limit = 100;
  emptyStateText = 'No matches found.';
  inputEl: HTMLInputElement;
  resultContainerEl: HTMLElement;
  private readonly list: SuggestionList<T>;
  private asked = 0;

  constructor(app: App) {
    super(app);
    this.modalEl.className = 'prompt';
    this.modalEl.empty();
    this.inputEl = this.modalEl.createDiv('prompt-input-container').createEl('input', {
      type: 'text', cls: 'prompt-input', attr: { role: 'combobox', 'aria-expanded': 'true', 'aria-label': 'Search', autocomplete: 'off', spellcheck: 'false' },
    });
    this.resultContainerEl = this.modalEl.createDiv('prompt-results');
    this.list = new SuggestionList<T>(this.resultContainerEl, (value, el) => { this.renderSuggestion(value, el); }, (value, event) => { this.selectSuggestion(value, event); });
    this.inputEl.addEventListener('input', () => { void this.updateSuggestions(); });
    this.scope.register([], 'ArrowDown', () => { this.list.move(1); return false; });
    this.scope.register([], 'ArrowUp', () => { this.list.move(-1); return false; });
    for (const modifiers of [[], ['Mod'], ['Shift'], ['Mod', 'Shift']] as ('Mod' | 'Shift')[][]) {
      this.scope.register(modifiers, 'Enter', (event) => { this.selectActiveSuggestion(event); return false; });
    }
  }

  override open(): void {
    super.open();
    this.inputEl.focus();
    void this.updateSuggestions();
  }

  setPlaceholder(placeholder: string): void { this.inputEl.placeholder = placeholder; }

  setInstructions(instructions: Instruction[]): void {
    const box = this.modalEl.createDiv('prompt-instructions');
    for (const { command, purpose } of instructions) {
      const line = box.createDiv('prompt-instruction');
      line.createSpan({ cls: 'prompt-instruction-command', text: command });
      line.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.resultContainerEl.empty();
    this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, evt);
  }

  selectActiveSuggestion(evt: MouseEvent | KeyboardEvent): void { this.list.chooseMarked(evt); }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, evt: MouseEvent | KeyboardEvent): void;

  /** An answer that comes after a newer question is dropped. */
  private async updateSuggestions(): Promise<void> {
    this.asked += 1;
    const mine = this.asked;
    const found = this.getSuggestions(this.inputEl.value);
    const values = Array.isArray(found) ? found : await found;
    if (mine !== this.asked) return;
    this.list.show(values.slice(0, this.limit));
    if (values.length === 0) this.onNoSuggestion();
  }
}

/** A prompt over a fixed set of items. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  getSuggestions(query: string): FuzzyMatch<T>[] {
    const search = prepareFuzzySearch(query);
    const found: FuzzyMatch<T>[] = [];
    for (const item of this.getItems()) {
      const match = search(this.getItemText(item));
      if (match !== null) found.push({ item, match });
    }
    return query === '' ? found : found.sort((a, b) => b.match.score - a.match.score);
  }

  renderSuggestion(item: FuzzyMatch<T>, el: HTMLElement): void {
    renderMatches(el.createDiv('suggestion-content').createDiv('suggestion-title'), this.getItemText(item.item), item.match.matches);
  }

  onChooseSuggestion(item: FuzzyMatch<T>, evt: MouseEvent | KeyboardEvent): void { this.onChooseItem(item.item, evt); }

  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, evt: MouseEvent | KeyboardEvent): void;
}
