import { type App, ConfirmationModal, Notice } from 'obsidian';
import { starterRoadmap } from '../text/starter-roadmap';
import type { Writer } from '../vault/writer';

const PATH = 'Roadmap.md';

/** Shows a starter roadmap and writes it only when the reader says so. Never overwrites a note. */
export function createRoadmap(app: App, writer: Writer, today: string, open: (path: string) => void): void {
  const text = starterRoadmap(today);
  const modal = new ConfirmationModal(app);
  modal.setTitle(`Create ${PATH}`);
  modal.contentEl.createEl('p', { text: 'This note will be created. Everything in it is yours to change.' });
  modal.contentEl.createEl('pre', { cls: 'tj-preview', text });
  modal.addCancelButton();
  modal.addButton((button) => {
    button.setButtonText('Create note').setCta().onClick(async () => {
      const made = await writer.createNote(PATH, text);
      modal.close();
      if (made) open(PATH);
      else new Notice(`${PATH} exists already. Rename it, or choose a note.`);
    });
  });
  modal.open();
}
