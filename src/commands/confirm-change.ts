import { type App, Modal, Setting } from 'obsidian';
import { parseDay } from '../core/day';
import { isPublicAddress } from '../core/measures/public-address';
import type { LinkTarget } from '../vault/edit-link';
import type { Preview, Writer } from '../vault/writer';
import { say } from './say';
import { showLines } from './show-lines';
import { failure, tellWrite, writeProperty } from './write-property';

interface Change {
  readonly path: string;
  readonly value: string;
  /** What the reader can say in the dialog: its name, its kind, and what is asked for while it cannot be used. */
  readonly field: { readonly name: 'write.day' | 'write.address'; readonly type: 'date' | 'text'; readonly wanted: 'write.day-wanted' | 'write.address-wanted'; readonly fits: (value: string) => boolean } | null;
  readonly preview: (value: string) => Promise<Preview>;
  readonly write: (value: string) => void;
}

/** Shows the exact lines a property would change, and writes them only when the reader says so. A `start` can be chosen in the dialog. */
export function confirmProperty(app: App, writer: Writer, { path, key, value: first }: { readonly path: string; readonly key: string; readonly value: string }): void {
  new ChangeModal(app, {
    path, value: first,
    field: key !== 'start' ? null : { name: 'write.day', type: 'date', wanted: 'write.day-wanted', fits: (value) => parseDay(value) !== undefined },
    preview: (value) => writer.previewProperty(path, key, value),
    write: (value) => void writeProperty(writer, path, key, value),
  }).open();
}

/** Asks for the address at which an entry's work can be seen, shows the line as it will be, and writes it there. */
export function addLink(app: App, writer: Writer, target: LinkTarget): void {
  const { path } = target;
  new ChangeModal(app, {
    path, value: '',
    field: { name: 'write.address', type: 'text', wanted: 'write.address-wanted', fits: (value) => isPublicAddress(value) && !/\s/.test(value) },
    preview: (value) => writer.previewLink(target, value),
    write: (value) => void tellWrite(path, say('write.link-added', { path }), writer.setLink(target, value)),
  }).open();
}

class ChangeModal extends Modal {
  private value: string;
  private turn = 0;

  constructor(app: App, private readonly change: Change) {
    super(app);
    this.value = change.value;
  }

  override onOpen(): void {
    const { contentEl, change } = this;
    const { field } = change;
    this.setTitle(say('write.title', { path: change.path }));
    if (field !== null) {
      new Setting(contentEl).setName(say(field.name)).addText((text) => {
        text.inputEl.type = field.type;
        if (field.type === 'text') text.inputEl.inputMode = 'url';
        text.setValue(this.value).onChange((value) => {
          this.value = value.trim();
          void this.show();
        });
      });
    }
    const text = contentEl.createEl('p');
    contentEl.querySelector('input')?.focus();
    const lines = contentEl.createEl('pre', { cls: 'tj-preview tj-diff', attr: { tabindex: '0' } });
    const buttons = new Setting(contentEl);
    buttons.addButton((button) => button.setButtonText(say('write.cancel')).onClick(() => this.close()));
    buttons.addButton((button) => {
      button.setButtonText(say('write.button')).setCta().onClick(() => {
        this.close();
        change.write(this.value);
      });
      this.draw = (preview) => {
        const refused = preview === null ? say(field?.wanted ?? 'write.same') : typeof preview === 'string' ? preview
          : 'refused' in preview ? say('write.refused', { why: say(`refused.${preview.refused}`) })
            : preview.added.length + preview.removed.length === 0 ? say('write.same') : null;
        text.setText(refused ?? say('write.text'));
        button.setDisabled(refused !== null);
        showLines(lines, refused !== null || preview === null || typeof preview === 'string' || 'refused' in preview ? null : preview);
      };
      this.wait = () => void button.setDisabled(true);
    });
    void this.show();
  }

  override onClose(): void {
    this.turn += 1;
    this.contentEl.empty();
  }

  /** Shows the lines, or that there are none to write: null while the value is no good, or why reading failed. */
  private draw: (preview: Preview | string | null) => void = () => undefined;
  /** What is written is what is shown, so nothing can be written while that is looked up. */
  private wait: () => void = () => undefined;

  private async show(): Promise<void> {
    const turn = (this.turn += 1);
    const { field, preview, path } = this.change;
    this.wait();
    const shown = field?.fits(this.value) === false ? null : await preview(this.value).catch((error: unknown) => failure(path, error));
    if (turn === this.turn) this.draw(shown);
  }
}
