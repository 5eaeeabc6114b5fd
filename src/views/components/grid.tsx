import type { GridCell, GridModel } from '../view-model/view-model';
import type { PaneActions } from './pane-actions';
import { lengths } from './percent';
import { Section } from './section';
import { unlessSame } from './unless-same';
import { User } from './user';

/** Areas by phases. It is a table already, so the table view has nothing to add; every cell opens its entries. */
export const Grid = unlessSame(function Grid({ grid, actions }: { readonly grid: GridModel; readonly actions: PaneActions }) {
  return (
    <Section head={grid.head} actions={actions} class="tj-where-work">
      {grid.none !== null ? <p class="tj-note">{grid.none}</p> : (
        <div class="tj-scroll">
          <table class="tj-table tj-matrix">
            <thead>
              <tr>
                <th scope="col">{grid.corner}</th>
                {grid.columns.map((column, i) => <th key={i} scope="col" class={`tj-end${column.current ? ' tj-strong' : ''}${column.empty ? ' tj-roomy' : ''}`} title={column.name}><span aria-hidden="true">{column.short}</span><span class="tj-sr">{column.name}</span></th>)}
              </tr>
            </thead>
            <tbody>
              {grid.rows.map((row) => (
                <tr key={row.name}>
                  <th scope="row">{row.ours ? <span class="tj-note">{row.name}</span> : <User text={row.name} class="tj-clamp" />}</th>
                  {row.cells.map((cell, i) => <td key={i} class={grid.columns[i]?.empty === true ? 'tj-end tj-roomy' : 'tj-end'}><Cell cell={cell} actions={actions} /></td>)}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {grid.more !== null && grid.none === null && <button type="button" class="tj-link tj-note" data-tj-item="grid:more" onClick={() => actions.toggleMore('grid')}>{grid.more}</button>}
    </Section>
  );
});

const Cell = unlessSame(function Cell({ cell, actions }: { readonly cell: GridCell; readonly actions: PaneActions }) {
  const { drill } = cell;
  if (drill === null) return <span class="tj-note">{cell.hours}</span>;
  return (
    <button type="button" class="tj-row tj-cell" title={cell.name} data-tj-item={drill} style={lengths({ size: cell.size })} onClick={() => actions.openDrill(drill)}>
      <span class="tj-sr">{cell.name}</span>
      <span aria-hidden="true">{cell.hours}</span>
      <span class="tj-note" aria-hidden="true">{cell.entries}</span>
    </button>
  );
});
