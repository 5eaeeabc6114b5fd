import { type App, FuzzySuggestModal, type TFile } from 'obsidian';

/** Asks for a Markdown note of the vault. */
export class NoteChooser extends FuzzySuggestModal<TFile> {
  constructor(app: App, prompt: string, private readonly onChoose: (file: TFile) => void) {
    super(app);
    this.setPlaceholder(prompt);
  }

  override getItems(): TFile[] {
    return this.app.vault.getMarkdownFiles();
  }

  override getItemText(file: TFile): string {
    return file.path;
  }

  override onChooseItem(file: TFile): void {
    this.onChoose(file);
  }
}
