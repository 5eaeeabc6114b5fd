import { type App, getLanguage, Modal, Setting } from 'obsidian';
import { parseDay } from '../core/day';
import { words } from '../text/words';
import type { PropertyPreview, Writer } from '../vault/writer';
import { REFUSALS, writeProperty } from './write-property';

interface Change {
  readonly path: string;
  readonly key: string;
  readonly value: string;
}

/** Shows the exact lines a property would change, and writes them only when the reader says so. A `start` can be chosen in the dialog. */
export function confirmProperty(app: App, writer: Writer, change: Change): void {
  new PropertyModal(app, writer, change).open();
}

class PropertyModal extends Modal {
  private value: string;
  private turn = 0;

  constructor(app: App, private readonly writer: Writer, private readonly change: Change) {
    super(app);
    this.value = change.value;
  }

  override onOpen(): void {
    const { contentEl, change } = this;
    const own = words(getLanguage());
    const say: typeof own.say = (key, ...slots) => own.say(key, ...slots);
    this.setTitle(say('write.title', { path: change.path }));
    if (change.key === 'start') {
      new Setting(contentEl).setName(say('write.day')).addText((text) => {
        text.inputEl.type = 'date';
        text.setValue(this.value).onChange((day) => {
          this.value = day;
          void this.show();
        });
      });
    }
    const text = contentEl.createEl('p');
    const lines = contentEl.createEl('pre', { cls: 'tj-preview tj-change', attr: { tabindex: '0' } });
    const buttons = new Setting(contentEl);
    buttons.addButton((button) => button.setButtonText(say('write.cancel')).onClick(() => this.close()));
    buttons.addButton((button) => {
      button.setButtonText(say('write.button')).setCta().onClick(() => {
        this.close();
        void writeProperty(this.writer, change.path, change.key, this.value);
      });
      this.draw = (preview) => {
        lines.empty();
        const refused = preview !== null && 'refused' in preview;
        const same = preview !== null && !refused && preview.added.length === 0 && preview.removed.length === 0;
        text.setText(preview === null ? say('write.day-wanted') : refused ? say('write.refused', { why: REFUSALS[preview.refused] }) : same ? say('write.same') : say('write.text'));
        button.setDisabled(preview === null || refused || same);
        if (preview === null || refused) return;
        for (const line of preview.removed) lines.createEl('del', { text: `- ${line}\n` });
        for (const line of preview.added) lines.createEl('ins', { text: `+ ${line}\n` });
      };
    });
    void this.show();
  }

  override onClose(): void {
    this.turn += 1;
    this.contentEl.empty();
  }

  private draw: (preview: PropertyPreview | null) => void = () => undefined;

  private async show(): Promise<void> {
    const turn = (this.turn += 1);
    const { path, key } = this.change;
    const preview = key === 'start' && parseDay(this.value) === undefined ? null : await this.writer.previewProperty(path, key, this.value);
    if (turn === this.turn) this.draw(preview);
  }
}
