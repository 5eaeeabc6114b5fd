import type { AreaRow, AreasModel } from '../view-model/view-model';
import { StateIcon } from './icon';
import { Lack } from './lack';
import type { PaneActions } from './pane-actions';
import { lengths } from './percent';
import { Section } from './section';
import { unlessSame } from './unless-same';
import { User } from './user';

const RUNGS = [1, 2, 3, 4, 5] as const;

/** The focus areas on one baseline, with the even share marked, and how deep each one goes. */
export const Areas = unlessSame(function Areas({ areas, actions }: { readonly areas: AreasModel; readonly actions: PaneActions }) {
  return (
    <Section head={areas.head} actions={actions} class="tj-areas">
      <Lack lack={areas.none} item="areas:add" actions={actions} />
      <ul class="tj-list">{areas.rows.map((row) => <li key={row.drill}><Area row={row} actions={actions} /></li>)}</ul>
    </Section>
  );
});

const Area = unlessSame(function Area({ row, actions }: { readonly row: AreaRow; readonly actions: PaneActions }) {
  return (
    <button type="button" class="tj-row tj-area" data-tj-item={row.drill} onClick={() => actions.openDrill(row.drill)}>
      <span class="tj-sr">{row.sentence}</span>
      <span class="tj-area-name" aria-hidden="true"><span class="tj-rank">{row.rank}</span>{row.off ? <span>{row.name}</span> : <User text={row.name} class="tj-clamp" />}</span>
      <span class="tj-area-amount" aria-hidden="true">{row.amount}</span>
      <span class="tj-meter" aria-hidden="true">
        <span class={row.off ? 'tj-bar tj-bar-off' : 'tj-bar'} style={lengths({ size: row.size })} />
        {row.even !== null && <span class="tj-target" style={lengths({ at: row.even })} />}
      </span>
      <span class="tj-area-side" aria-hidden="true">
        {row.level !== null && (
          <>
            {row.neglected ? <span class="tj-state tj-slipping"><StateIcon mark="slipping" />{row.note}</span> : <span class="tj-note">{row.note ?? row.level.rung}</span>}
            <span class="tj-pips">{RUNGS.map((rung) => <span key={rung} class={rung <= (row.level?.value ?? 0) ? 'tj-pip tj-pip-on' : 'tj-pip'} />)}</span>
          </>
        )}
        {row.level === null && row.note !== null && <span class="tj-note">{row.note}</span>}
      </span>
    </button>
  );
});
