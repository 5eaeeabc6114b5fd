import { Plugin } from 'obsidian';
import { attempt } from './src/commands/attempt';
import { buildCommands } from './src/commands/commands';
import { explainer } from './src/commands/explain-command';
import { openRoadmap } from './src/commands/open-roadmap';
import { followLink } from './src/commands/open-place';
import { buildPaneHost } from './src/commands/pane-host';
import { say } from './src/commands/say';
import { readingHost } from './src/commands/show-reading';
import { SettingsStore } from './src/settings/settings-store';
import { SettingsTab } from './src/settings/settings-tab';
import { readInternals } from './src/vault/app-internals';
import { buildScope, scopeKey } from './src/vault/index-scope';
import { buildPlaces } from './src/vault/note-places';
import { LeftOutNotes, leaveOutRules } from './src/vault/left-out';
import { IndexedDbStore } from './src/vault/indexed-db-store';
import { ReportStore } from './src/vault/report-store';
import { localToday } from './src/vault/today';
import { VaultIndex } from './src/vault/vault-index';
import { watchValue } from './src/vault/watch-value';
import { Writer } from './src/vault/writer';
import { RoadmapEmbed } from './src/views/roadmap-embed';
import { READING_VIEW, ReadingView } from './src/views/reading-view';
import { ROADMAP_VIEW, RoadmapView } from './src/views/roadmap-view';

/** Builds the parts and registers them. Nothing looks at the vault before the layout is ready. */
export default class TrajectoryPlugin extends Plugin {
  override async onload(): Promise<void> {
    const { app } = this;
    const store = new SettingsStore({ load: () => this.loadData() as Promise<unknown>, save: (data) => this.saveData(data) });
    const internals = readInternals(app);
    const scope = (): ReturnType<typeof buildScope> => buildScope(app, internals, store.settings.logFolders);
    const readings = new IndexedDbStore(app, this.manifest.version);
    const index = new VaultIndex(app, { place: () => ({ inLog: false, day: null }), leftOut: () => false }, readings);
    const reports = new ReportStore(app, index, () => store.settings);
    const left = new LeftOutNotes(app, () => leaveOutRules(app, internals, reports.roadmaps()), () => reports.changed());
    const explain = explainer({ app, reports, left, place: () => buildPlaces(internals, store.settings.logFolders) });
    const host = buildPaneHost({ app, index, reports, writer: new Writer(app), settings: store, internals, left, explain });

    this.registerView(ROADMAP_VIEW, (leaf) => new RoadmapView(leaf, host));
    this.registerMarkdownCodeBlockProcessor('roadmap', (source, el, context) => context.addChild(new RoadmapEmbed(el, source, host)));
    this.registerObsidianProtocolHandler('trajectory', (params) => followLink(app, params));
    this.registerView(READING_VIEW, (leaf) => new ReadingView(leaf, readingHost(reports, host)));
    this.registerHoverLinkSource(ROADMAP_VIEW, { display: say('pane'), defaultMod: true });
    this.addRibbonIcon('milestone', say('command.open'), () => attempt(say('command.open'), openRoadmap(app)));
    for (const command of buildCommands(app, () => host.logEntry(null), (length) => host.startReview(length, null), explain)) this.addCommand(command);
    this.addSettingTab(new SettingsTab(app, this, store));
    this.reload = () => store.load();

    await store.load();
    app.workspace.onLayoutReady(() => {
      for (const ref of [...index.follow(), ...reports.follow(), ...left.follow()]) this.registerEvent(ref);
      const rescope = (): void => {
        left.forget();
        void index.rescope(scope());
      };
      this.register(store.onChange(rescope));
      this.register(store.onChange(() => reports.changed()));
      this.register(watchValue(localToday, () => reports.changed()));
      this.register(watchValue(() => scopeKey(internals), rescope));
      this.register(() => index.close());
      this.register(() => readings.close());
      rescope();
    });
  }

  private reload: () => Promise<void> = () => Promise.resolve();

  override async onExternalSettingsChange(): Promise<void> {
    await this.reload();
  }
}
