import { type App, Modal, Notice, Setting } from 'obsidian';
import { parseDay } from '../core/day';
import { type StarterChoices, starterRoadmap } from '../text/starter-roadmap';
import type { Writer } from '../vault/writer';
import { say } from './say';
import { tellWrite } from './write-property';

const LEAST_PHASES = 2;
const MOST_PHASES = 6;
const AREAS = 3;

/** Asks for a few words, shows the note they make, and writes it only when the reader says so. Never overwrites a note. */
export function createRoadmap(app: App, writer: Writer, today: string, open: (path: string) => void): void {
  new StarterModal(app, today, async (path, text) => {
    const writing = writer.createNote(path, text);
    const made = await writing.then(({ done }) => done, () => false);
    if (made) {
      open(path);
      void tellWrite(path, say('starter.done', { path }), writing);
    } else new Notice(say('starter.failed', { path }));
    return made;
  }).open();
}

class StarterModal extends Modal {
  private choices: StarterChoices;

  constructor(app: App, today: string, private readonly create: (path: string, text: string) => Promise<boolean>) {
    super(app);
    this.choices = { title: say('pane'), start: today, phases: 3, areas: Array.from({ length: AREAS }, () => '') };
  }

  override onOpen(): void {
    const { contentEl } = this;
    this.setTitle(say('starter'));
    new Setting(contentEl).setName(say('starter.title')).addText((text) => text.setValue(this.choices.title).onChange((title) => this.choose({ title })));
    new Setting(contentEl).setName(say('write.day')).addText((text) => {
      text.inputEl.type = 'date';
      text.setValue(this.choices.start).onChange((start) => this.choose({ start }));
    });
    new Setting(contentEl).setName(say('starter.phases')).setDesc(say('starter.phases.text')).addDropdown((choice) => {
      for (let count = LEAST_PHASES; count <= MOST_PHASES; count += 1) choice.addOption(String(count), String(count));
      choice.setValue(String(this.choices.phases)).onChange((count) => this.choose({ phases: Number(count) }));
    });
    const areas = new Setting(contentEl).setName(say('starter.areas')).setDesc(say('starter.areas.text')).setClass('tj-stacked');
    for (let i = 0; i < AREAS; i += 1) {
      areas.addText((text) => {
        text.inputEl.setAttribute('aria-label', say('starter.area', { n: i + 1 }));
        text.onChange((area) => this.choose({ areas: this.choices.areas.map((own, at) => (at === i ? area : own)) }));
      });
    }
    const preview = contentEl.createDiv({ cls: 'tj-starter' });
    const name = preview.createEl('p');
    const text = preview.createEl('pre', { cls: 'tj-preview', attr: { tabindex: '0' } });
    const buttons = new Setting(contentEl);
    buttons.addButton((button) => button.setButtonText(say('write.cancel')).onClick(() => this.close()));
    buttons.addButton((button) => {
      button.setButtonText(say('starter.button')).setCta().onClick(async () => {
        if (await this.create(this.path(), starterRoadmap(this.choices))) this.close();
      });
      this.show = () => {
        const valid = parseDay(this.choices.start) !== undefined;
        name.setText(valid ? say('starter.made', { path: this.path() }) : say('write.day-wanted'));
        text.setText(valid ? starterRoadmap(this.choices) : '');
        button.setDisabled(!valid);
      };
    });
    this.show();
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private show: () => void = () => undefined;

  private choose(change: Partial<StarterChoices>): void {
    this.choices = { ...this.choices, ...change };
    this.show();
  }

  /** The title as a file name, with a word more where that note is there already. */
  private path(): string {
    const name = this.choices.title.replace(/[\\/:*?"<>|#^[\]]/g, ' ').replace(/\s+/g, ' ').replace(/^[.\s]+|[.\s]+$/g, '').slice(0, 80);
    const taken = new Set(this.app.vault.getMarkdownFiles().map((file) => file.path.normalize('NFC').toLowerCase()));
    const base = name === '' ? say('pane') : name;
    // A number behind the name would make it look like a copy that a sync conflict left.
    for (let end = ''; ; end += ' - roadmap') {
      if (!taken.has(`${base}${end}.md`.normalize('NFC').toLowerCase())) return `${base}${end}.md`;
    }
  }
}
