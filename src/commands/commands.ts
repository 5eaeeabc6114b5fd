import type { App, Command } from 'obsidian';
import { attempt } from './attempt';
import { explainCommand } from './explain-command';
import { openRoadmap, openRoadmapTab } from './open-roadmap';
import { say } from './say';
import { showReading } from './show-reading';

/** The commands, named in the app's language. */
export function buildCommands(app: App, log: () => void, startReview: (length: 'week' | 'month') => void, explain: (path: string, line: number | null) => void): readonly Command[] {
  return [
    { id: 'open-roadmap', name: say('command.open'), callback: () => attempt(say('command.open'), openRoadmap(app)) },
    { id: 'open-roadmap-tab', name: say('command.open-tab'), callback: () => attempt(say('command.open-tab'), openRoadmapTab(app)) },
    { id: 'log-entry', name: say('log'), callback: log },
    { id: 'weekly-review', name: say('review.week'), callback: () => startReview('week') },
    { id: 'monthly-review', name: say('review.month'), callback: () => startReview('month') },
    explainCommand(app, explain),
    { id: 'show-reading', name: say('reading.show'), callback: () => attempt(say('reading.show'), showReading(app, null)) },
  ];
}
