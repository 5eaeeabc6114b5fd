import type { App, EventRef, TAbstractFile } from 'obsidian';
import { createApp, type StandIn } from '../../../preview/runtime/create-app';
import type { Day } from '../../../src/core/day';
import type { NoteRecord } from '../../../src/core/report/note-record';
import type { Report } from '../../../src/core/report/report';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { readInternals } from '../../../src/vault/app-internals';
import { buildScope } from '../../../src/vault/index-scope';
import { ReportStore } from '../../../src/vault/report-store';
import { VaultIndex } from '../../../src/vault/vault-index';
import { KeptReadings } from './kept-readings';
import { dice, type Mood, type Operation, PLAN, PLANS, type Scenario, SECOND } from './operations';

const TODAY = '2026-05-20' as Day;
const CONFIG = { '.obsidian/daily-notes.json': '{"folder": "Journal"}', '.obsidian/templates.json': '{"folder": "Templates"}' };
const START = {
  ...CONFIG,
  'Journal/2026-05-03.md': '- #ship #focus/llm [[kit]] 2h\n',
  'Notes/kit.md': '---\nkind: ship\nhours: 3\nurl: https://example.com/kit\n---\n',
  [PLAN]: PLANS[0],
  'Templates/Daily.md': '- #roadmap/ship never\n', 'Journal/old/x.md': '- #build 1h\n',
};

/** What an index and a report say, in an order that does not depend on how they came to it. */
export interface Said {
  readonly roadmaps: readonly string[];
  readonly notes: readonly NoteRecord[];
  readonly reports: readonly unknown[];
}

interface Outcome {
  readonly kept: Said;
  readonly fresh: Said;
}

/**
 * Plays a scenario and gives back what was kept up to date, and what a fresh start says of the same vault. The clock is the
 * scenario's own: slices and bursts run out where its seed says, as on a busy machine, and in the same places each time.
 */
export async function runScenario(scenario: Scenario): Promise<Outcome> {
  const chance = dice(~scenario.seed);
  const share = chance() < 0.5 ? 0 : chance() / 2;
  let now = performance.now();
  const later = setTimeout;
  const spies = [
    jest.spyOn(performance, 'now').mockImplementation(() => (now += chance() < share ? 9 : 0.001)),
    // Turns of the app come in the order they were asked for, and at once; seconds are some turns, enough for the app to read a note.
    jest.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, wait = 0) => {
      if (wait >= 1000) return void turns(wait / 200).then(run);
      return wait > 0 ? later(run, wait) : setImmediate(run);
    }) as typeof setTimeout),
  ];
  return play(scenario).finally(() => { for (const spy of spies) spy.mockRestore(); });
}

async function play(scenario: Scenario): Promise<Outcome> {
  const roll = dice(scenario.seed);
  const standIn = await createApp({ notes: START, pace: { batch: 3 } });
  await standIn.host.start();
  const store = scenario.store === true ? new KeptReadings() : null;
  let logFolders: readonly string[] = [];
  let settings = DEFAULT_SETTINGS;
  const scope = (): ReturnType<typeof buildScope> => buildScope(standIn.app, readInternals(standIn.app), logFolders);
  const builds: Promise<void>[] = [];
  const open = (): Opened => {
    const post = new Post(standIn.app, scenario.mood, roll);
    const index = new VaultIndex(post.app, scope(), store);
    return { post, index, reports: new ReportStore(post.app, index, () => settings) };
  };
  let opened = open();
  let started = false;
  const start = ({ index, reports }: Opened): void => {
    started = true;
    index.follow();
    reports.follow();
    builds.push(index.build());
  };
  for (const [at, operation] of scenario.operations.entries()) {
    if (at === scenario.startAfter) start(opened);
    if (operation.do === 'settings') {
      logFolders = operation.logFolders;
      settings = { ...settings, defaultHours: operation.defaultHours ?? settings.defaultHours };
      builds.push(opened.index.rescope(scope()));
    } else if (operation.do === 'ask') opened.reports.ask(operation.plan === undefined ? PLAN : operation.plan, TODAY);
    else if (operation.do === 'lose-cache') store?.lose(operation.kept);
    else if (operation.do === 'restart') {
      opened.post.close();
      opened.index.close();
      store?.lose(operation.kept);
      opened = open();
      if (started) start(opened);
    } else await change(standIn, operation);
  }
  if (!started) start(opened);
  const { post, index, reports } = opened;
  await standIn.host.metadataCache.settled();
  post.deliver();
  if (scenario.mood === 'lost') await index.build();
  await Promise.all(builds);
  await index.whenIdle();
  const fresh = new VaultIndex(standIn.app, scope());
  await fresh.build();
  const kept = await say(index, reports);
  index.close();
  return { kept, fresh: await say(fresh, new ReportStore(standIn.app, fresh, () => settings)) };
}

interface Opened {
  readonly post: Post;
  readonly index: VaultIndex;
  readonly reports: ReportStore;
}

async function turns(count: number): Promise<void> {
  for (let left = Math.floor(count); left > 0; left -= 1) await new Promise((resolve) => { setTimeout(resolve, 0); });
}

/** Operations that cannot be are passed over, as a person would not get that far. */
async function change({ app }: StandIn, operation: Operation): Promise<void> {
  const { vault } = app;
  const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
  const isFolder = (path: string): boolean => !path.includes('/') || vault.getFolderByPath(folderOf(path)) !== null;
  if (operation.do === 'wait') await turns(operation.turns);
  else if (operation.do === 'write') {
    const file = vault.getFileByPath(operation.path);
    if (file !== null) await vault.modify(file, operation.text);
    else {
      if (vault.getFolderByPath(folderOf(operation.path)) === null) await vault.createFolder(folderOf(operation.path));
      await vault.create(operation.path, operation.text);
    }
  } else if (operation.do === 'delete') {
    const file = vault.getFileByPath(operation.path);
    if (file !== null) await vault.delete(file);
  } else if (operation.do === 'rename-folder') {
    const folder = vault.getFolderByPath(operation.from);
    if (folder !== null && !operation.to.startsWith(operation.from) && isFolder(operation.to) && vault.getAbstractFileByPath(operation.to) === null) await vault.rename(folder, operation.to);
  } else if (operation.do === 'rename' || operation.do === 'change-case') {
    const file = vault.getFileByPath(operation.path);
    const to = operation.do === 'rename' ? operation.to : operation.path.replace(/[^/]*$/, (name) => (name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase().replace(/MD$/, 'md')));
    if (file !== null && vault.getAbstractFileByPath(to) === null && isFolder(to)) await vault.rename(file, to);
  }
}

async function say(index: VaultIndex, reports: ReportStore): Promise<Said> {
  const read = await Promise.all([PLAN, SECOND].map((path) => reports.read(path, TODAY)));
  return {
    roadmaps: index.roadmapPaths(),
    notes: [...index.all()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    reports: read.map((report) => report && inOrder(report)),
  };
}

function inOrder({ basis, entries, problems, ...rest }: Report): unknown {
  const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  return {
    // Without the calendar's functions.
    ...(JSON.parse(JSON.stringify(rest)) as object),
    taggedNotes: [...rest.taggedNotes].sort(),
    entries: [...entries].sort(byText),
    problems: [...problems].sort(byText),
    days: basis.ledger.days.map(({ day, rules, shipped, built, studied }) => ({ day, rules, shipped, built, studied })),
    notes: [...basis.ledger.notes].sort(byText),
    artifacts: [...basis.ledger.artifacts.keys()].sort(),
  };
}

type Listener = (...data: unknown[]) => unknown;

/** Stands between the app and the index, and delivers events as the mood has it. The vault itself is always as it is. */
class Post {
  readonly app: App;
  private held: (() => void)[] = [];
  private closed = false;

  constructor(app: App, private readonly mood: Mood, private readonly roll: () => number) {
    const listening = <T extends object>(events: T): T =>
      new Proxy(events, {
        get: (target, name) => {
          const value = Reflect.get(target, name) as unknown;
          if (name === 'on') return (event: string, listener: Listener) => this.listen(target as never, event, listener);
          if (name === 'cachedRead') return async (file: TAbstractFile) => this.slowly(() => (value as (file: TAbstractFile) => Promise<string>).call(target, file));
          return typeof value === 'function' ? (value as Listener).bind(target) : value;
        },
      });
    const vault = listening(app.vault);
    const metadataCache = listening(app.metadataCache);
    this.app = new Proxy(app, { get: (target, name) => (name === 'vault' ? vault : name === 'metadataCache' ? metadataCache : (Reflect.get(target, name) as unknown)) });
  }

  /** Late events come now. */
  deliver(): void {
    for (const send of this.held.splice(0)) send();
  }

  /** Nothing is heard any more. */
  close(): void {
    this.closed = true;
    this.held = [];
  }

  private listen(events: { on(event: string, listener: Listener): EventRef }, event: string, listener: Listener): EventRef {
    return events.on(event, (...data) => {
      const send = (): void => void (this.closed || listener(...data));
      if (this.mood === 'in-order' || this.roll() < 0.5) return send();
      if (this.mood === 'lost') return;
      if (this.mood === 'doubled') send();
      if (this.mood === 'late') this.held.push(send);
      else if (this.mood === 'stale') {
        send();
        this.held.push(send);
      } else send();
      if (this.held.length > 0 && this.roll() < 0.3) void turns(this.roll() * 3).then(() => this.deliver());
    });
  }

  /** Reading takes a while, in which notes change and go. */
  private async slowly<T>(read: () => Promise<T>): Promise<T> {
    const before = this.roll() < 0.5;
    const text = before ? await read() : null;
    await turns(this.roll() * 4);
    return text ?? read();
  }
}
