import type { DeliverableCard, DeliverableRow, DeliverablesModel } from '../view-model/view-model';
import { EntryButton } from './entry-button';
import { Icon, StateIcon } from './icon';
import { Lack } from './lack';
import type { PaneActions } from './pane-actions';
import { lengths } from './percent';
import { Section } from './section';
import { unlessSame } from './unless-same';
import { User } from './user';

/** What the current phase is to deliver: a card for each phase, with what is left to do. */
export const Deliverables = unlessSame(function Deliverables({ deliverables, actions }: { readonly deliverables: DeliverablesModel; readonly actions: PaneActions }) {
  return (
    <Section head={deliverables.head} actions={actions} class="tj-deliverables">
      <Lack lack={deliverables.none} item="deliverables:add" actions={actions} />
      {deliverables.cards.map((card) => <Card key={card.id} card={card} actions={actions} />)}
    </Section>
  );
});

const Card = unlessSame(function Card({ card, actions }: { readonly card: DeliverableCard; readonly actions: PaneActions }) {
  const { title, status, bar } = card;
  return (
    <div class="tj-card">
      <div class="tj-card-head">
        <EntryButton class="tj-link tj-card-title" path={card.path} line={card.line} item={`deliverables:${card.id}`} actions={actions}>
          <User text={title} class="tj-strong tj-clamp" />
        </EntryButton>
        {status !== null && <span class={`tj-state tj-${status.mark}`}><StateIcon mark={status.mark} />{status.text}</span>}
      </div>
      {bar !== null && (
        <span class="tj-meter tj-progress-bar" aria-hidden="true">
          <span class="tj-bar" style={lengths({ size: bar.done })} />
          {bar.planned !== null && <span class="tj-target" style={lengths({ at: bar.planned })} />}
        </span>
      )}
      {card.sentences.length > 0 && <p class="tj-note">{card.sentences.join(' ')}</p>}
      <ul class="tj-list">{card.rows.map((row) => <li key={`${row.line}:${row.text}`}><Milestone row={row} actions={actions} /></li>)}</ul>
      {card.more !== null && <button type="button" class="tj-link tj-note" data-tj-item={`deliverables:${card.id}:more`} onClick={() => actions.toggleMore(`deliverables:${card.id}`)}>{card.more}</button>}
    </div>
  );
});

const Milestone = unlessSame(function Milestone({ row, actions }: { readonly row: DeliverableRow; readonly actions: PaneActions }) {
  const done = row.state === 'done';
  const { check } = row;
  const box = <span class={`tj-box tj-box-${row.state}`} aria-hidden="true">{done && <Icon name="tick" />}</span>;
  return (
    <div class="tj-milestone">
      {check === null ? box
        : <button type="button" role="checkbox" class="tj-check" aria-checked={done} aria-label={row.text} title={check} data-tj-item={`check:${row.line}`} onClick={() => actions.checkDeliverable(row.path, row.line, row.text, !done)}>{box}</button>}
      <EntryButton class="tj-row" path={row.path} line={row.line} item={`deliverable:${row.line}:${row.text}`} actions={actions}>
        <User text={row.text} class="tj-clamp" />
        {row.facts.map((fact) => <span key={fact} class={row.state === 'late' ? 'tj-state tj-slipping' : 'tj-note'}>{fact}</span>)}
      </EntryButton>
    </div>
  );
});
