import type { App } from '../app';
import { Scope } from '../base/keymap';
import { SuggestionList } from './suggestion-list';

/** Suggestions in a box over the window. */
export abstract class PopoverSuggest<T> {
  protected readonly suggestEl: HTMLElement;
  protected readonly list: SuggestionList<T>;
  private isOpen = false;

  constructor(public app: App, public scope: Scope = new Scope()) {
    this.suggestEl = createDiv('suggestion-container');
    this.list = new SuggestionList<T>(this.suggestEl.createDiv('suggestion'), (value, el) => { this.renderSuggestion(value, el); }, (value, event) => { this.selectSuggestion(value, event); });
    scope.register([], 'ArrowDown', () => { this.list.move(1); return false; });
    scope.register([], 'ArrowUp', () => { this.list.move(-1); return false; });
    scope.register([], 'Enter', (event) => (this.list.chooseMarked(event) ? false : undefined));
    scope.register([], 'Escape', () => { this.close(); return false; });
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    activeDocument.body.append(this.suggestEl);
    this.app.keymap.pushScope(this.scope);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.suggestEl.remove();
    this.app.keymap.popScope(this.scope);
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void;
}

/** Suggestions below a text box while one types. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  private selected: ((value: T, evt: MouseEvent | KeyboardEvent) => unknown) | null = null;

  constructor(app: App, private readonly textInputEl: HTMLInputElement | HTMLDivElement) {
    super(app);
    textInputEl.addEventListener('input', () => { void this.update(); });
    textInputEl.addEventListener('focus', () => { void this.update(); });
    textInputEl.addEventListener('blur', () => { window.setTimeout(() => { this.close(); }, 150); });
  }

  getValue(): string { return 'value' in this.textInputEl ? this.textInputEl.value : this.textInputEl.getText(); }

  setValue(value: string): void {
    if ('value' in this.textInputEl) this.textInputEl.value = value;
    else this.textInputEl.setText(value);
  }

  selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void { this.selected?.(value, evt); }

  onSelect(callback: (value: T, evt: MouseEvent | KeyboardEvent) => unknown): this {
    this.selected = callback;
    return this;
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  private async update(): Promise<void> {
    const values = await this.getSuggestions(this.getValue());
    if (values.length === 0 || activeDocument.activeElement !== this.textInputEl) {
      this.close();
      return;
    }
    this.list.show(this.limit === 0 ? values : values.slice(0, this.limit));
    const box = this.textInputEl.getBoundingClientRect();
    this.suggestEl.setCssStyles({ left: `${String(box.left)}px`, top: `${String(box.bottom)}px`, minWidth: `${String(box.width)}px` });
    this.open();
  }
}
