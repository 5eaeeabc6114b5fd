import type { DeliverableRow, DeliverablesModel } from '../view-model/view-model';
import { EntryButton } from './entry-button';
import { Icon, StateIcon } from './icon';
import type { PaneActions } from './pane-actions';
import { Section } from './section';
import { User } from './user';

/** What the current phase is to deliver. A row opens the roadmap note at its line. */
export function Deliverables({ deliverables, actions }: { readonly deliverables: DeliverablesModel; readonly actions: PaneActions }) {
  return (
    <Section head={deliverables.head} actions={actions} class="tj-deliverables">
      {deliverables.none !== null && <p class="tj-note">{deliverables.none}</p>}
      <ul class="tj-list">{deliverables.rows.map((row) => <li key={`${row.path}:${row.line}:${row.text}`}><Deliverable row={row} actions={actions} /></li>)}</ul>
    </Section>
  );
}

function Deliverable({ row, actions }: { readonly row: DeliverableRow; readonly actions: PaneActions }) {
  return (
    <EntryButton class="tj-row tj-deliverable" path={row.path} line={row.line} item={`deliverable:${row.line}`} actions={actions}>
      <span class={`tj-box tj-box-${row.state}`} aria-hidden="true">{row.state === 'done' && <Icon name="tick" />}</span>
      <User text={row.text} class="tj-clamp" />
      <span class="tj-deliverable-state">
        {row.state === 'late' ? <span class="tj-state tj-slipping"><StateIcon mark="slipping" />{row.stateText}</span> : <span class="tj-state">{row.stateText}</span>}
        <span class="tj-facts">{row.facts.map((fact) => <span key={fact} class="tj-fact">{fact}</span>)}</span>
      </span>
    </EntryButton>
  );
}
