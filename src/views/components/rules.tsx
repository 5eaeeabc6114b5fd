import type { RuleRow, RulesModel } from '../view-model/view-model';
import { Gauge } from './gauge';
import { Icon, StateIcon } from './icon';
import { NumberText } from './number';
import { Lack } from './lack';
import type { PaneActions } from './pane-actions';
import { lengths } from './percent';
import { Section } from './section';
import { Trend } from './trend';
import { unlessSame } from './unless-same';
import { User } from './user';

const ARROWS = { up: 'up', down: 'fall' } as const;

interface Props {
  readonly rules: RulesModel;
  readonly path: string;
  readonly actions: PaneActions;
}

/** The user's rules, each with its number, gauge, trend and state. A row opens the entries behind it. */
export const Rules = unlessSame(function Rules({ rules, path, actions }: Props) {
  return (
    <Section head={rules.head} actions={actions} class="tj-rules">
      <Lack lack={rules.none} item="rules:add" actions={actions} />
      {rules.rows.length > 0 && (
        <div class="tj-rule tj-rule-head" aria-hidden="true">
          <span class="tj-rule-name tj-note">{rules.legend}</span>
          <span class="tj-axis">{rules.ticks.map(({ at, text }) => <span key={at} style={lengths({ at })}>{text}</span>)}</span>
          <span class="tj-rule-trend tj-note">{rules.trendLabel}</span>
        </div>
      )}
      <ul class="tj-list">
        {rules.rows.map((row, i) => <li key={`${row.line}:${i}`}><Rule row={row} path={path} actions={actions} /></li>)}
      </ul>
      <p class="tj-coverage tj-facts">
        {rules.coverage.map((number, i) => <span key={number.text} class="tj-fact"><NumberText number={number} item={`coverage:${i}`} actions={actions} /></span>)}
      </p>
    </Section>
  );
});

/** One rule; in the list, or alone in a note. */
export const Rule = unlessSame(function Rule({ row, path, actions }: { readonly row: RuleRow; readonly path: string; readonly actions: PaneActions }) {
  const { drill, headline } = row;
  return (
    <button
      type="button"
      class={`tj-row tj-rule${row.open ? ' tj-open' : ''}`}
      data-tj-item={`rule:${row.path ?? ''}${row.line}`}
      onContextMenu={(event) => actions.showPlaceMenu(event, { drill, phase: null, path: row.path ?? path, line: row.line })}
      onClick={() => { if (drill === null) actions.openEntry(row.path ?? path, row.line, false); else actions.openDrill(drill); }}
    >
      <span class="tj-sr">{row.sentence}</span>
      <span class="tj-rule-name" aria-hidden="true">
        <span class="tj-rule-title"><StateIcon mark={row.mark} /><User text={row.name} class="tj-strong" /></span>
        <span class="tj-note tj-roomy">{row.sub}</span>
      </span>
      <span class="tj-rule-number" aria-hidden="true">{row.arrow !== null && row.arrow.way !== 'flat' && <span class={`tj-arrow tj-arrow-${row.arrow.way}`} title={row.arrow.text}><Icon name={ARROWS[row.arrow.way]} /></span>}<span {...(headline.ltr === true ? { dir: 'ltr' as const } : {})}>{headline.text}</span></span>
      <Gauge gauge={row.gauge} />
      <span class="tj-rule-trend" aria-hidden="true">{row.trend !== null && <Trend trend={row.trend} />}</span>
      <span class="tj-rule-state" aria-hidden="true">
        <span class={`tj-state tj-${row.mark}`}><StateIcon mark={row.mark} /><span>{row.state}</span></span>
        <span class="tj-note">{row.fix}</span>
      </span>
      {row.notes.length > 0 && <span class="tj-rule-notes tj-note">{row.notes.map((note) => <span key={note}>{note}</span>)}</span>}
    </button>
  );
});
