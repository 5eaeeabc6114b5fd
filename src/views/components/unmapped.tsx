import type { UnmappedGroup, UnmappedModel } from '../view-model/view-model';
import { EntryButton } from './entry-button';
import type { PaneActions } from './pane-actions';
import { Section } from './section';
import { unlessSame } from './unless-same';
import { User } from './user';

/** What could not be placed, by what it lacks. Each row opens its line. */
export const UnmappedQueue = unlessSame(function UnmappedQueue({ unmapped, actions }: { readonly unmapped: UnmappedModel; readonly actions: PaneActions }) {
  return (
    <Section head={unmapped.head} actions={actions} class="tj-unmapped">
      {unmapped.none !== null && <p class="tj-note">{unmapped.none}</p>}
      {unmapped.groups.map((group) => <Group key={group.id} group={group} actions={actions} />)}
      {unmapped.uncounted !== null && <p class="tj-note">{unmapped.uncounted}</p>}
      {unmapped.leftOut !== null && <p class="tj-note">{unmapped.leftOut}</p>}
    </Section>
  );
});

function Group({ group, actions }: { readonly group: UnmappedGroup; readonly actions: PaneActions }) {
  const list = `unmapped:${group.id}`;
  return (
    <div class="tj-card">
      <h3>{group.title}</h3>
      <p class="tj-note">{group.how}</p>
      <ul class="tj-list">
        {group.rows.map((row) => (
          <li key={`${row.path}:${row.line}`}>
            <EntryButton class="tj-row" path={row.path} line={row.line} item={`${list}:${row.path}:${row.line}`} actions={actions}>
              <User text={row.text} class="tj-clamp" />
              <span class="tj-note">{row.date}{row.hint !== null && ` · ${row.hint}`}</span>
            </EntryButton>
          </li>
        ))}
      </ul>
      {group.more !== null && <button type="button" class="tj-link tj-note" data-tj-item={`${list}:more`} onClick={() => actions.toggleMore(list)}>{group.more}</button>}
    </div>
  );
}
