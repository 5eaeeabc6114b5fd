import { MarkdownView, Modal, Setting } from 'obsidian';
import { KINDS } from '../core/entries/entry';
import { isolated } from '../text/isolate';
import { editLog, endOfItem } from '../vault/edit-log';
import type { ReportStore } from '../vault/report-store';
import { localToday } from '../vault/today';
import { areasOn, type Cursor, type KnownDay, knownDays, type LogField, type LogForm, type LogParts, type LogPlan, type LogPlanner, logPlanner, namesIn, planLog } from './plan-log';
import { say } from './say';
import { failure, tellWrite } from './write-property';
import { WordSuggest } from './word-suggest';

/** Asks for an entry, shows the line it makes, where it goes and how it counts, and writes it only when the reader says so. */
export function logEntry(parts: LogParts & { readonly reports: ReportStore }, roadmap: string | null): void {
  const reading = parts.reports.read(roadmap, localToday()).catch(() => null).then((report) => logPlanner(parts, report));
  new LogModal(parts, reading, cursorItem(parts)).open();
}

/** The list item the cursor is at in the editor the reader is in, where one can be added below it and would count. */
function cursorItem({ app, left }: LogParts): Cursor | null {
  const view = app.workspace.getActiveViewOfType(MarkdownView);
  const path = view?.file?.path;
  if (view === null || path === undefined || left.reason(path) !== null) return null;
  const text = view.editor.getValue();
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const at = view.editor.getCursor().line;
  const cursor = { path, below: at + 1, says: lines[at] ?? '' };
  return endOfItem(lines, at) === undefined || 'refused' in editLog(text, '', cursor) ? null : cursor;
}

class LogModal extends Modal {
  #form: LogForm;
  #planner: LogPlanner = null;
  #plan: LogPlan | null = null;
  readonly #known: KnownDay;
  #showing: Promise<void> = Promise.resolve();
  #turn = 0;
  /** Whether the reader wanted to log it already: only then is told what is still missing. */
  #asked = false;
  readonly #rows = new Map<LogField, Setting>();

  constructor(private readonly parts: LogParts, private readonly reading: Promise<LogPlanner>, private readonly cursor: Cursor | null) {
    super(parts.app);
    this.#known = knownDays(parts);
    this.#form = { text: '', kind: '', areas: '', hours: '', date: localToday(), artifact: '', cursor };
  }

  override onOpen(): void {
    const { contentEl, app } = this;
    this.setTitle(say('log'));
    contentEl.addClass('tj-log-form');
    const row = (field: LogField): Setting => {
      const setting = new Setting(contentEl).setName(say(`log.${field}`));
      this.#rows.set(field, setting);
      return setting;
    };
    const input = (field: LogField, type: string, done?: (el: HTMLInputElement) => void): Setting => row(field).addText((text) => {
      text.inputEl.type = type;
      text.inputEl.dir = 'auto';
      text.setValue(this.#form[field]).onChange((value) => this.#choose({ [field]: value }));
      done?.(text.inputEl);
    });
    input('text', 'text', (el) => el.setAttribute('autocapitalize', 'sentences'));
    row('kind').addDropdown((choice) => {
      choice.addOption('', say('log.kind.none'));
      for (const kind of KINDS) choice.addOption(kind, say(`log.kind.${kind}`));
      choice.onChange((kind) => this.#choose({ kind }));
    });
    const suggest = (field: 'areas' | 'artifact', separated: boolean, words: (query: string) => readonly string[]) => (el: HTMLInputElement): void => {
      new WordSuggest(app, el, separated, words, () => this.#choose({ [field]: el.value }));
    };
    const areas = input('areas', 'text', suggest('areas', true, () => {
      const typed = namesIn(this.#form.areas).map((name) => name.toLowerCase());
      return areasOn(this.#planner, this.#form.date).filter((area) => !typed.slice(0, -1).includes(area.toLowerCase()));
    })).setDesc(say('log.areas.text'));
    areas.addButton((button) => {
      this.#takeNear = button.buttonEl;
      button.buttonEl.hide();
      button.onClick(() => {
        const near = this.#plan?.near[0];
        if (near === undefined) return;
        this.#choose({ areas: namesIn(this.#form.areas).map((name) => (name === near.name ? near.area : name)).join(', ') });
        const field = areas.controlEl.querySelector('input');
        if (field !== null) field.value = this.#form.areas;
        field?.focus();
      });
    });
    input('hours', 'text', (el) => { el.placeholder = say('log.hours.example'); });
    input('date', 'date');
    input('artifact', 'text', suggest('artifact', false, (query) => (query === '' ? [] : app.vault.getMarkdownFiles().filter(({ path }) => path.toLowerCase().includes(query)).slice(0, 20).map(({ path }) => path.replace(/\.md$/i, ''))))).setDesc(say('log.artifact.text'));
    const { cursor } = this;
    if (cursor !== null) {
      new Setting(contentEl).setName(say('log.where')).addDropdown((choice) => choice
        .addOption('cursor', say('log.where.cursor', { path: isolated(cursor.path) })).addOption('daily', say('log.where.daily'))
        .onChange((where) => this.#choose({ cursor: where === 'cursor' ? cursor : null })));
    }
    this.#draw = this.#drawInto(contentEl.createEl('p'), contentEl.createEl('pre', { cls: 'tj-preview tj-diff', attr: { tabindex: '0' } }), contentEl.createDiv());
    new Setting(contentEl)
      .addButton((button) => button.setButtonText(say('write.cancel')).onClick(() => this.close()))
      .addButton((button) => button.setButtonText(say('log')).setCta().onClick(() => this.#submit()));
    this.scope.register([], 'Enter', (event) => {
      if (event.isComposing || (event.target as Element | null)?.tagName !== 'INPUT') return undefined;
      void this.#submit();
      return false;
    });
    contentEl.querySelector('input')?.focus();
    this.#show();
    void this.reading.then((planner) => {
      this.#planner = planner;
      this.#show();
    });
  }

  override onClose(): void {
    this.#turn += 1;
    this.contentEl.empty();
  }

  #takeNear: HTMLElement | null = null;
  #draw: (plan: LogPlan | string) => void = () => undefined;

  #choose(change: Partial<LogForm>): void {
    this.#form = { ...this.#form, ...change };
    this.#show();
  }

  /** What is shown follows what is typed; an answer that comes late is dropped. */
  #show(): void {
    const turn = (this.#turn += 1);
    this.#plan = null;
    this.#showing = planLog(this.parts, this.#planner, this.#form, this.#known).catch((error: unknown) => failure(say('log.where.daily'), error)).then((plan) => {
      if (turn !== this.#turn) return;
      this.#plan = typeof plan === 'string' ? null : plan;
      this.#draw(plan);
    });
  }

  async #submit(): Promise<void> {
    this.#asked = true;
    await this.reading;
    // What is written is what is shown: typed meanwhile, it is shown first.
    for (let shown: Promise<void> | null = null; shown !== this.#showing;) await (shown = this.#showing);
    const plan = this.#plan;
    if (plan === null || plan.write === null || plan.shown === null || Object.keys(plan.errors).length > 0) {
      if (plan !== null) this.#draw(plan);
      for (const [field, row] of this.#rows) if (plan?.errors[field] !== undefined) return row.controlEl.querySelector<HTMLElement>('input, select')?.focus();
      return;
    }
    this.close();
    await tellWrite(plan.shown.path, say('log.done', { path: plan.shown.path }), plan.write());
  }

  #drawInto(where: HTMLElement, lines: HTMLElement, counted: HTMLElement): (plan: LogPlan | string) => void {
    const said = new Map<LogField, string | null>();
    return (plan) => {
      const own = typeof plan === 'string' ? null : plan;
      for (const [field, row] of this.#rows) {
        const told = field !== 'text' && field !== 'kind' || this.#asked || (field === 'text' && this.#form.text.includes('%%'));
        const near = field === 'areas' ? own?.near[0] : undefined;
        const error = (told ? own?.errors[field] : undefined) ?? (near === undefined ? null : say('log.areas.near', { name: isolated(near.name), area: isolated(near.area) }));
        // Said once, not again with every key.
        if (said.get(field) === error) continue;
        said.set(field, error);
        row.setErrorMessage(error);
        row.controlEl.querySelector('input, select')?.setAttribute('aria-invalid', String(error !== null));
      }
      const near = own?.near[0];
      this.#takeNear?.toggle(near !== undefined);
      if (near !== undefined) this.#takeNear?.setText(say('log.areas.take', { area: near.area }));
      const shown = own?.shown ?? null;
      where.setText(typeof plan === 'string' ? plan : own?.refused ?? (shown === null ? '' : say(shown.isNew ? 'log.to-new' : 'log.to', { path: isolated(shown.path) })));
      lines.empty();
      lines.toggleClass('tj-none', shown === null);
      for (const line of shown?.lines.removed ?? []) if (line !== '') lines.createEl('del', { text: `- ${line}\n` });
      for (const line of shown?.lines.added ?? []) if (line !== '') lines.createEl('ins', { text: `+ ${line}\n` });
      counted.empty();
      for (const sentence of own?.counted ?? []) counted.createEl('p', { cls: 'tj-note', text: sentence });
    };
  }
}
