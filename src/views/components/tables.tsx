import { userText } from '../../text/isolate';
import type { TableModel } from '../view-model/view-model';
import { NumberText } from './number';
import type { PaneActions } from './pane-actions';
import { User } from './user';
import { useOwnId } from './use-own-id';

/** The pane's numbers as real tables, each number a way to its entries. */
export function Tables({ tables, actions }: { readonly tables: readonly TableModel[]; readonly actions: PaneActions }) {
  return <>{tables.map((table) => <Table key={table.id} table={table} actions={actions} />)}</>;
}

function Table({ table, actions }: { readonly table: TableModel; readonly actions: PaneActions }) {
  const id = useOwnId();
  return (
    <div class="tj-section" data-tj-group={`table:${table.id}`}>
      <h2 class="tj-h2" id={id}>{table.title}</h2>
      <div class="tj-scroll" role="group" aria-labelledby={id} tabIndex={0}>
        <table class="tj-table">
          <thead><tr>{table.columns.map(({ title, number }) => <th key={title} scope="col" class={number ? 'tj-end' : ''}>{title}</th>)}</tr></thead>
          <tbody>
            {table.rows.map((row, r) => (
              <tr key={r}>
                <th scope="row"><User text={userText(row.head)} class="tj-clamp" /></th>
                {row.cells.map((cell, c) => <td key={c} class={table.columns[c + 1]?.number === true ? 'tj-end' : ''}><NumberText number={cell} item={`table:${table.id}:${r}:${c}`} actions={actions} /></td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
