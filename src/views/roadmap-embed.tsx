import { type HoverParent, type HoverPopover, MarkdownRenderChild } from 'obsidian';
import { render } from 'preact';
import type { Report } from '../core/report/report';
import { words } from '../text/words';
import { buildActions } from './build-actions';
import { Embed } from './components/embed';
import type { PaneActions } from './components/pane-actions';
import { type EmbedOptions, readEmbedOptions } from './embed-options';
import { frameDraw } from './frame-draw';
import type { PaneHost } from './pane-host';
import { askHost } from './pane-state';
import { buildViewModel } from './view-model/build-view-model';
import { keepSame } from './view-model/keep-same';
import type { ViewModel } from './view-model/view-model';
import { changeViewState, INITIAL_VIEW_STATE, type ViewChange, type ViewState } from './view-model/view-state';

/** A code block `roadmap` in a note. With `until` its numbers stay those of that day. */
export class RoadmapEmbed extends MarkdownRenderChild implements HoverParent {
  hoverPopover: HoverPopover | null = null;
  private readonly options: EmbedOptions;
  private readonly actions: PaneActions;
  private state: ViewState;
  private last: Report | null = null;
  private model: ViewModel | null = null;
  private readonly frame = frameDraw(this.containerEl, () => this.draw());

  constructor(containerEl: HTMLElement, source: string, private readonly host: PaneHost) {
    super(containerEl);
    this.options = readEmbedOptions(source);
    const { roadmap, until, days } = this.options;
    const path = roadmap === null ? null : host.roadmaps().find((own) => own.path === roadmap || own.title === roadmap)?.path ?? roadmap;
    this.state = { ...INITIAL_VIEW_STATE, roadmap: path, asOf: until, days };
    const change = (own: ViewChange): void => this.change(own);
    this.actions = buildActions({ host, hoverParent: this, state: () => this.state, report: () => this.last, change });
  }

  override onload(): void {
    this.register(this.host.onChange(() => this.frame.soon()));
    this.register(this.containerEl.onWindowMigrated(() => this.draw()));
    this.draw();
  }

  override onunload(): void {
    this.frame.forget();
    render(null, this.containerEl);
  }

  /** Entries are shown in the pane, on the same day and roadmap; everything else happens here. */
  private change(change: ViewChange): void {
    if (change.do === 'open-drill') {
      this.host.openPane(changeViewState({ ...INITIAL_VIEW_STATE, roadmap: this.state.roadmap, asOf: this.state.asOf, days: this.state.days }, change));
      return;
    }
    this.state = changeViewState(this.state, change);
    this.draw();
  }

  private draw(): void {
    this.frame.forget();
    const { show, rule, days, unknown } = this.options;
    const { input, report } = askHost(this.host, this.state, this.last);
    this.last = report;
    const model = this.model = keepSame(this.model, buildViewModel(input));
    const say = words(input.locale);
    const day = say.day(this.state.asOf ?? input.today);
    render(
      <Embed
        model={model}
        show={show}
        rule={rule === null ? null : `rule:${rule}`}
        window={say.say('embed.window', { count: days, day })}
        unknown={unknown.length === 0 ? null : say.say('embed.unknown', { lines: say.list(unknown) })}
        actions={this.actions}
      />,
      this.containerEl,
    );
  }
}
