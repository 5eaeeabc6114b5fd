import { type App, getLanguage, Notice } from 'obsidian';
import type { Report, RuleReport } from '../core/report/report';
import { BLOCK_END, BLOCK_START, isReviewOf, isSameRule, reviewBlock, type Reviewed, reviewNote, reviewPart } from '../journal/review-note';
import { type ReviewLength, type ReviewPeriod, reviewPeriod } from '../journal/review-period';
import { words as wordsOf } from '../text/words';
import type { AppInternals } from '../vault/app-internals';
import type { LeftOutNotes } from '../vault/left-out';
import { openNote } from '../vault/open-note';
import { reviewPlace } from '../vault/review-place';
import type { ReportStore } from '../vault/report-store';
import { localToday } from '../vault/today';
import type { Writer } from '../vault/writer';
import { phaseTitle } from '../views/view-model/amounts';
import { buildViewModel } from '../views/view-model/build-view-model';
import type { ViewModel } from '../views/view-model/view-model';
import { INITIAL_VIEW_STATE } from '../views/view-model/view-state';
import { attempt } from './attempt';
import { noticeWith, tellWrite } from './write-property';

interface Parts {
  readonly app: App;
  readonly reports: ReportStore;
  readonly writer: Writer;
  readonly internals: AppInternals;
  readonly left: LeftOutNotes;
}

/** Makes the note of the week or month that ended, once; a second time opens it, and offers to refresh its numbers. */
export function startReview(parts: Parts, length: ReviewLength, roadmap: string | null): void {
  const period = reviewPeriod(length, localToday());
  const place = reviewPlace({ ...parts, folder: wordsOf(getLanguage()).say('review.folder') }, length, period.name);
  attempt(place.path, makeOrOpen(parts, length, roadmap, period, place));
}

async function makeOrOpen(parts: Parts, length: ReviewLength, roadmap: string | null, period: ReviewPeriod, { path, file: there }: ReturnType<typeof reviewPlace>): Promise<void> {
  const { app, writer } = parts;
  const words = wordsOf(getLanguage());
  const reviewed = await review(parts, length, period, roadmap, path);
  if (reviewed === null) {
    const named = roadmap ?? parts.reports.roadmaps()[0];
    new Notice(named === undefined ? words.say('review.none') : words.say('review.unread', { path: named }));
    return;
  }
  if (there === null) {
    const making = writer.createNote(path, reviewNote(period.name, reviewed, words));
    await tellWrite(path, words.say('review.made', { path }), making);
  }
  if (!(await openNote(app, path, null, false))) return;
  if (there === null) return;
  const text = await writer.textOf(path) ?? '';
  const found = words.say('review.there', { path });
  if (!text.includes(BLOCK_START)) {
    const add = (): void => void tellWrite(path, words.say('review.added', { path }), writer.addBlock(path, BLOCK_START, reviewPart(reviewed, words)));
    noticeWith(found, words.say('review.add'), add);
  } else if (isReviewOf(text, reviewed)) {
    const refresh = (): void => void tellWrite(path, words.say('review.refreshed', { path }), writer.setBlock(path, BLOCK_START, BLOCK_END, reviewBlock(reviewed, words)));
    noticeWith(found, words.say('review.refresh'), refresh);
  } else new Notice(found);
}

async function review({ app, reports }: Parts, length: ReviewLength, { last, before }: ReviewPeriod, roadmap: string | null, path: string): Promise<Reviewed | null> {
  const report = await reports.read(roadmap, last);
  const earlier = await reports.read(roadmap, before);
  if (report === null || earlier === null) return null;
  const words = wordsOf(getLanguage());
  const model = modelOf(report);
  const file = app.vault.getFileByPath(report.roadmap.path);
  const link = file === null ? report.roadmap.title : app.fileManager.generateMarkdownLink(file, path);
  const started = report.roadmap.phases.flatMap((phase, index) => ((report.calendar.dates[index]?.start ?? '9') <= last ? [{ phase, now: report.position.phases.includes(index) }] : []));
  const named = (at: Report, model: ViewModel, own: RuleReport): string => {
    const row = model.rules?.rows[at.rules.findIndex(({ rule }) => isSameRule(rule, own.rule))];
    if (row === undefined) return words.say('none');
    return row.gauge.share === null ? row.headline.text : words.say('review.number', { number: row.headline.text, share: words.percent(row.gauge.share) });
  };
  const past = modelOf(earlier);
  const month = length === 'month';
  return {
    length,
    head: words.say('review.as-of', { roadmap: link, day: words.day(last), tagged: report.coverage.tagged, eligible: report.coverage.eligible }),
    rules: report.rules.flatMap((own, i) => {
      const row = model.rules?.rows[i];
      if (row === undefined) return [];
      const { name, state, fix, mark, gauge: { target } } = row;
      return [{ id: own.measure?.id ?? null, name, number: named(report, model, own), before: named(earlier, past, own), target: target === null ? words.say('none') : words.percent(target), state, fix, onTarget: mark === 'on-target' }];
    }),
    phases: month ? (model.timeline?.phases ?? []).map(({ title, when }) => [title, when] as const) : [],
    forecast: month ? (model.deliverables?.cards ?? []).flatMap(({ title, sentences }) => (sentences.length === 0 ? [] : [`${title}: ${sentences.join(' ')}`])) : [],
    failures: started.flatMap(({ phase, now }): Reviewed['failures'] => {
      const name = phase.number === null ? phaseTitle(words, phase) : words.say('phase.number', { number: String(phase.number) });
      if (phase.failureModes.length > 0) return phase.failureModes.map(({ text }) => ({ phase: name, text }));
      return now ? [{ phase: name, text: null }] : [];
    }),
    roadmap: link,
  };
}

/** The pane's own words for a report. */
function modelOf(report: Report): ViewModel {
  return buildViewModel({ report, status: { kind: 'ready' }, state: INITIAL_VIEW_STATE, drill: null, locale: getLanguage(), today: report.today });
}
