import { MarkdownView, Modal, Setting } from 'obsidian';
import { isolated } from '../text/isolate';
import { editLog, endOfItem } from '../vault/edit-log';
import type { ReportStore } from '../vault/report-store';
import { localToday } from '../vault/today';
import { type LogFields, logFields } from './log-fields';
import { areasOn, type LogPlanner, logPlanner } from './log-planner';
import { logPreview } from './log-preview';
import { type Cursor, type KnownDay, knownDays, type LogForm, type LogParts, type LogPlan, planLog } from './plan-log';
import { say } from './say';
import { failure, tellWrite } from './write-property';

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
  #fields: LogFields | null = null;
  #preview: (plan: LogPlan | string) => void = () => undefined;

  constructor(private readonly parts: LogParts, private readonly reading: Promise<LogPlanner>, private readonly cursor: Cursor | null) {
    super(parts.app);
    this.#known = knownDays(parts);
    this.#form = { text: '', kind: '', areas: '', hours: '', date: localToday(), artifact: '', cursor };
  }

  override onOpen(): void {
    const { contentEl, app } = this;
    this.setTitle(say('log'));
    contentEl.addClass('tj-log-form');
    this.#fields = logFields(contentEl, {
      app, form: () => this.#form, areas: () => areasOn(this.#planner, this.#form.date), near: () => this.#plan?.near[0],
      choose: (change) => this.#choose(change),
    });
    this.#addPlace();
    this.#preview = logPreview(contentEl);
    this.#addButtons();
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

  /** Below the item the cursor is at, or in the daily note. */
  #addPlace(): void {
    const { cursor } = this;
    if (cursor === null) return;
    new Setting(this.contentEl).setName(say('log.where')).addDropdown((choice) => choice
      .addOption('cursor', say('log.where.cursor', { path: isolated(cursor.path) })).addOption('daily', say('log.where.daily'))
      .onChange((where) => this.#choose({ cursor: where === 'cursor' ? cursor : null })));
  }

  #addButtons(): void {
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText(say('write.cancel')).onClick(() => this.close()))
      .addButton((button) => button.setButtonText(say('log')).setCta().onClick(() => this.#submit()));
    this.scope.register([], 'Enter', (event) => {
      if (event.isComposing || (event.target as Element | null)?.tagName !== 'INPUT') return undefined;
      void this.#submit();
      return false;
    });
  }

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
      this.#fields?.tell(this.#plan, this.#asked);
      this.#preview(plan);
    });
  }

  async #submit(): Promise<void> {
    this.#asked = true;
    await this.reading;
    // What is written is what is shown: typed meanwhile, it is shown first.
    for (let shown: Promise<void> | null = null; shown !== this.#showing;) await (shown = this.#showing);
    const plan = this.#plan;
    if (plan === null || plan.write === null || plan.shown === null || Object.keys(plan.errors).length > 0) {
      this.#fields?.tell(plan, true);
      this.#fields?.focusWrong(plan);
      return;
    }
    this.close();
    await tellWrite(plan.shown.path, say('log.done', { path: plan.shown.path }), plan.write());
  }
}
