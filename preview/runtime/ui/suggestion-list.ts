type Chosen<T> = (value: T, evt: MouseEvent | KeyboardEvent) => void;

/** The list below a prompt or a text box, with one suggestion marked. */
export class SuggestionList<T> {
  values: readonly T[] = [];
  private marked = 0;

  constructor(
    private readonly listEl: HTMLElement,
    private readonly render: (value: T, el: HTMLElement) => void,
    private readonly choose: Chosen<T>,
  ) {
    listEl.setAttr('role', 'listbox');
  }

  show(values: readonly T[]): void {
    this.values = values;
    this.listEl.empty();
    for (const [at, value] of values.entries()) {
      const el = this.listEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
      this.render(value, el);
      el.addEventListener('click', (event) => { this.choose(value, event); });
      el.addEventListener('pointermove', () => { this.mark(at); });
    }
    this.mark(0);
  }

  move(step: number): void {
    if (this.values.length > 0) this.mark((this.marked + step + this.values.length) % this.values.length);
  }

  chooseMarked(event: MouseEvent | KeyboardEvent): boolean {
    const value = this.values[this.marked];
    if (value === undefined) return false;
    this.choose(value, event);
    return true;
  }

  private mark(at: number): void {
    this.marked = at;
    for (const [index, el] of [...this.listEl.children].entries()) {
      el.toggleClass('is-selected', index === at);
      el.setAttr('aria-selected', String(index === at));
      if (index === at && typeof el.scrollIntoView === 'function') el.scrollIntoView({ block: 'nearest' });
    }
  }
}
