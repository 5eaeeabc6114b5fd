import { type App, Modal, Notice } from 'obsidian';
import { type ExplainedPart, type NoteExplanation, partAt } from '../core/explain/explain-note';
import { EMPTY_LINE, EXPLAIN, partText, partTitle } from '../text/explain';
import { userText } from '../text/isolate';
import { openNote } from '../vault/open-note';
import { attempt } from './attempt';

/** Shows how a note is counted. With a line, what is said of that line stands first. */
export async function showExplanation(app: App, reading: Promise<NoteExplanation | null>, line: number | null): Promise<void> {
  const explanation = await reading;
  if (explanation === null) new Notice(EXPLAIN.unread);
  else new ExplainModal(app, explanation, line).open();
}

/** The note as a whole, then each part of it with its reading. A part opens its line. */
class ExplainModal extends Modal {
  constructor(app: App, private readonly explanation: NoteExplanation, private readonly line: number | null) {
    super(app);
  }

  override onOpen(): void {
    const { explanation, line, contentEl } = this;
    this.setTitle(EXPLAIN.title);
    contentEl.addClass('tj-explain');
    contentEl.createEl('p', { cls: 'tj-note' }).createEl('bdi', { text: userText(explanation.path) });
    const asked = line === null ? undefined : partAt(explanation, line);
    // Of a note that is left out one reason says all.
    const out = explanation.whole.why?.code.startsWith('left-out') === true;
    if (line !== null && !out) {
      this.section(partTitle({ line }), asked?.text ?? '', asked === undefined ? [EMPTY_LINE] : partText(asked));
    }
    this.section(EXPLAIN.whole, '', partText(explanation.whole));
    const list = contentEl.createEl('ul', { cls: 'tj-list' });
    for (const part of explanation.parts) if (!out || part.problems.length > 0) this.row(list.createEl('li'), part);
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private section(title: string, text: string, sentences: readonly string[]): void {
    const section = this.contentEl.createDiv();
    section.createEl('h3', { cls: 'tj-h2', text: title });
    if (text !== '') section.createEl('p').createEl('bdi', { text: userText(text) });
    for (const sentence of sentences) section.createEl('p', { cls: 'tj-note', text: sentence });
  }

  private row(item: HTMLElement, part: ExplainedPart): void {
    const button = item.createEl('button', { cls: part.entry === null ? '' : 'tj-strong', attr: { type: 'button' } });
    button.createSpan({ cls: 'tj-place', text: partTitle(part) });
    if (part.text !== '') button.createEl('bdi', { cls: 'tj-clamp', text: userText(part.text) });
    for (const sentence of partText(part)) button.createSpan({ cls: 'tj-note', text: sentence });
    button.addEventListener('click', () => {
      this.close();
      attempt(this.explanation.path, openNote(this.app, this.explanation.path, part.line, false));
    });
  }
}
