import type { ProblemRow, ProblemsModel } from '../view-model/view-model';
import { StateIcon } from './icon';
import type { PaneActions } from './pane-actions';
import { Section } from './section';
import { unlessSame } from './unless-same';
import { User } from './user';

/** What to fix in the notes. Each opens its line. */
export const Problems = unlessSame(function Problems({ problems, actions }: { readonly problems: ProblemsModel; readonly actions: PaneActions }) {
  const { info } = problems;
  return (
    <Section head={problems.head} actions={actions} class="tj-problems">
      <List rows={problems.rows} name="problem" actions={actions} />
      <div class="tj-row-of-links">
        {problems.more !== null && <button type="button" class="tj-link tj-note" data-tj-item="problems:more" onClick={() => actions.toggleMore('problems')}>{problems.more}</button>}
        {problems.reading !== null && <button type="button" class="tj-link tj-note" data-tj-item="problems:reading" onClick={() => actions.showReading()}>{problems.reading}</button>}
        {info !== null && (
          <details class="tj-more">
            <summary class="tj-link" data-tj-item="info">{info.title}</summary>
            <List rows={info.rows} name="info" actions={actions} />
          </details>
        )}
      </div>
    </Section>
  );
});

const List = unlessSame(function List({ rows, name, actions }: { readonly rows: readonly ProblemRow[]; readonly name: string; readonly actions: PaneActions }) {
  return (
    <ul class="tj-list">
      {rows.map((row, i) => (
        <li key={i}>
          <button type="button" class="tj-row tj-problem" data-tj-item={`${name}:${i}`} onClick={() => actions.openProblem(row.problem)}>
            <StateIcon mark={row.error ? 'broken' : name === 'info' ? 'too-little-data' : 'slipping'} />
            <span class="tj-problem-text">
              <span class="tj-place"><User text={row.place} /></span>
              <span class="tj-clamp"><bdi class="tj-said">{row.message}</bdi></span>
              <span class="tj-note tj-clamp"><bdi class="tj-said">{row.remedy}</bdi></span>
            </span>
          </button>
          {row.example !== null && <pre class="tj-example" dir="ltr"><code>{row.example}</code></pre>}
          {row.fix !== null && <button type="button" class="tj-button" data-tj-item={`${name}:${i}:fix`} onClick={() => actions.fixProblem(row.problem)}>{row.fix}</button>}
          {row.create !== null && <button type="button" class="tj-button" data-tj-item={`${name}:${i}:create`} onClick={() => actions.createRoadmap()}>{row.create}</button>}
        </li>
      ))}
    </ul>
  );
});
