import type { DrillModel, DrillRowModel, MoreRows } from '../view-model/view-model';
import { EntryButton } from './entry-button';
import { Icon } from './icon';
import { NumberText } from './number';
import type { PaneActions } from './pane-actions';
import { User } from './user';
import { useOwnId } from './use-own-id';

/** The entries behind a number: good, bad, then what was left out and why; the total equals the number. */
export function Drill({ drill, actions }: { readonly drill: DrillModel; readonly actions: PaneActions }) {
  const id = useOwnId();
  const { excluded } = drill;
  return (
    <div role="group" class="tj-section tj-drill" data-tj-group="drill" aria-labelledby={id}>
      <div class="tj-head">
        <button type="button" class="tj-button tj-back" data-tj-item="close" onClick={() => actions.closeDrill()}><Icon name="back" />{drill.close}</button>
        <h2 class="tj-h2" id={id} tabIndex={-1} data-tj-drill="">{drill.title}</h2>
        <span class="tj-note tj-roomy">{drill.hint}</span>
      </div>
      {drill.facts.length > 0 && <ul class="tj-list tj-drill-facts">{drill.facts.map((fact, i) => <li key={fact.text}><NumberText number={fact} item={`fact:${i}`} actions={actions} /></li>)}</ul>}
      {drill.empty !== null && <p class="tj-note">{drill.empty}</p>}
      {drill.rows.length > 0 && <Entries drill={drill} rows={drill.rows} more={drill.more} item="more-rows" totals={drill.totals} actions={actions} />}
      {excluded !== null && (
        <details class="tj-more">
          <summary class="tj-link" data-tj-item="excluded">{excluded.title}</summary>
          <Entries drill={drill} rows={excluded.rows} more={excluded.more} item="more-left" totals={[]} actions={actions} />
        </details>
      )}
    </div>
  );
}

function More({ more: { text, fewer }, item, actions }: { readonly more: MoreRows; readonly item: string; readonly actions: PaneActions }) {
  return <button type="button" class="tj-link tj-note" data-tj-item={item} onClick={() => actions.showMoreRows(fewer)}>{text}</button>;
}

interface EntriesProps {
  readonly drill: DrillModel;
  readonly rows: readonly DrillRowModel[];
  readonly more: MoreRows | null;
  /** Names what draws more of them. */
  readonly item: string;
  readonly totals: DrillModel['totals'];
  readonly actions: PaneActions;
}

/** A table; its roles are written out because narrow panes lay its rows out as lines. */
function Entries({ drill, rows, more, item, totals, actions }: EntriesProps) {
  const { columns } = drill;
  return (
    <table class="tj-table tj-entries" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">{columns.entry}</th>
          <th role="columnheader" scope="col">{columns.date}</th>
          <th role="columnheader" scope="col">{columns.area}</th>
          {columns.link === null ? <th role="columnheader" scope="col">{columns.kind}</th> : <th role="columnheader" scope="col" colSpan={2}>{columns.link}</th>}
          {columns.link === null && <th role="columnheader" scope="col" class="tj-end">{columns.hours}</th>}
          <th role="columnheader" scope="col" class="tj-end">{columns.credit}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.id} role="row" class={`tj-entry tj-side-${row.tone}`}>
            <td role="cell" class="tj-cell-entry">
              <EntryButton class="tj-link tj-entry-button" path={row.path} line={row.line} item={`${row.id}:${row.path}:${row.line}`} title={row.why} actions={actions}><User text={row.text} class="tj-clamp" /></EntryButton>
            </td>
            <td role="cell" class="tj-cell-date">{row.date}</td>
            <td role="cell" class="tj-cell-area"><span class="tj-clamp">{row.area}</span></td>
            {row.link === null ? <td role="cell" class="tj-cell-kind">{row.kind}</td> : <td role="cell" colSpan={2} class="tj-cell-link"><Link row={row} actions={actions} /></td>}
            {row.link === null && <td role="cell" class={row.hours === row.credit && row.assumed === null ? 'tj-cell-hours tj-end tj-same' : 'tj-cell-hours tj-end'}>{row.hours}{row.assumed !== null && <span class="tj-assumed" title={row.assumed.text}> {row.assumed.mark}</span>}</td>}
            <td role="cell" class="tj-cell-credit tj-end"><span class="tj-strong">{row.credit}</span>{row.side !== '' && <span class="tj-note"> {row.side}</span>}</td>
          </tr>
        ))}
        {more !== null && <tr role="row"><td role="cell" colSpan={6}><More more={more} item={item} actions={actions} /></td></tr>}
      </tbody>
      {totals.length > 0 && (
        <tfoot role="rowgroup">
          {totals.map((total) => (
            <tr key={total.label} role="row" class="tj-total">
              <th role="rowheader" scope="row" colSpan={5}>{total.label}</th>
              <td role="cell" class="tj-end tj-strong">{total.value}</td>
            </tr>
          ))}
        </tfoot>
      )}
    </table>
  );
}

/** Where the work can be seen; where nowhere, a button that writes it into the entry's line. */
function Link({ row: { id, link }, actions }: { readonly row: DrillRowModel; readonly actions: PaneActions }) {
  if (link === null) return null;
  const { text, add } = link;
  return add === null ? <User text={text} /> : (
    <span class="tj-add-link"><span class="tj-note">{text}</span><button type="button" class="tj-button" aria-label={add.name} data-tj-item={`${id}:link`} onClick={() => actions.addLink(add.entry)}>{add.label}</button></span>
  );
}
