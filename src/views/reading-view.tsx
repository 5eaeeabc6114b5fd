import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { render } from 'preact';
import type { RoadmapReading } from '../core/roadmap/roadmap-reading';
import { words } from '../text/words';
import { frameDraw } from './frame-draw';
import { Reading, type ReadingActions } from './components/reading';
import { buildReading, READING_ROWS } from './view-model/reading-model';

/** The view type of what the reader saw. */
export const READING_VIEW = 'trajectory-reading';

/** What the view may ask for. */
export interface ReadingHost {
  explain(roadmap: string | null): Promise<{ readonly text: string; readonly reading: RoadmapReading } | null>;
  onChange(callback: () => void): () => void;
  locale(): string;
  openNote(path: string, line: number | null, newTab: boolean): void;
}

/** The roadmap note with how each line was read, kept up to date while it is written. */
export class ReadingView extends ItemView {
  override navigation = true;
  private roadmap: string | null = null;
  private doubts = false;
  private shown = READING_ROWS;
  private turn = 0;
  private readonly actions: ReadingActions;

  constructor(leaf: WorkspaceLeaf, private readonly host: ReadingHost) {
    super(leaf);
    this.actions = {
      openLine: (path, line, newTab) => host.openNote(path, line, newTab),
      toggleDoubts: () => {
        this.doubts = !this.doubts;
        void this.draw();
      },
      showMore: () => {
        this.shown += READING_ROWS;
        void this.draw();
      },
    };
  }

  override getViewType(): string {
    return READING_VIEW;
  }

  override getDisplayText(): string {
    return words(this.host.locale()).say('reading');
  }

  override getIcon(): string {
    return 'scan-text';
  }

  override async onOpen(): Promise<void> {
    this.contentEl.addClass('tj-view');
    const frame = frameDraw(this.contentEl, () => void this.draw());
    this.register(this.host.onChange(() => frame.soon()));
    this.register(() => frame.forget());
    await this.draw();
  }

  override async onClose(): Promise<void> {
    this.turn += 1;
    render(null, this.contentEl);
  }

  override getState(): Record<string, unknown> {
    return { roadmap: this.roadmap, doubts: this.doubts };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const own = new Map(typeof state === 'object' && state !== null ? Object.entries(state) : []);
    const roadmap: unknown = own.get('roadmap');
    this.roadmap = typeof roadmap === 'string' ? roadmap : null;
    this.doubts = own.get('doubts') === true;
    await super.setState(state, result);
    await this.draw();
  }

  private async draw(): Promise<void> {
    const turn = (this.turn += 1);
    const read = await this.host.explain(this.roadmap);
    if (turn !== this.turn) return;
    const own = words(this.host.locale());
    if (read === null) render(<p class="tj-pane">{own.say('reading.gone')}</p>, this.contentEl);
    else render(<Reading model={buildReading(read.text, read.reading, own, { doubts: this.doubts, shown: this.shown })} actions={this.actions} />, this.contentEl);
  }
}
