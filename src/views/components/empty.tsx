import { parseDay } from '../../core/day';
import type { EmptyAction, EmptyModel } from '../view-model/view-model';
import type { PaneActions } from './pane-actions';

/** What is missing, and the next step. */
export function Empty({ empty, actions }: { readonly empty: EmptyModel; readonly actions: PaneActions }) {
  const { start } = empty;
  return (
    <div class="tj-section tj-empty" data-tj-group="empty">
      <h2 class="tj-h2">{empty.title}</h2>
      <p>{empty.text}</p>
      {empty.example !== null && <pre class="tj-example" dir="ltr"><code>{empty.example}</code></pre>}
      {empty.hint !== null && <p class="tj-note">{empty.hint}</p>}
      {start !== null && (
        <form
          class="tj-start"
          onSubmit={(event) => {
            event.preventDefault();
            const field = event.currentTarget.elements.namedItem('start');
            const day = field !== null && 'value' in field ? parseDay(field.value) : undefined;
            if (day !== undefined) actions.setStart(day);
          }}
        >
          <label class="tj-popover"><span>{start.label}</span><input type="date" class="tj-date" name="start" required min="1970-01-01" max="9999-12-31" defaultValue={start.value} /></label>
          <button type="submit" class="tj-button tj-cta">{start.button}</button>
        </form>
      )}
      {empty.actions.length > 0 && (
        <div class="tj-choices">
          {empty.actions.map(({ action, label, main }) => (
            <button key={action} type="button" class={main ? 'tj-button tj-cta' : 'tj-button'} data-tj-item={action} onClick={() => run(action, actions)}>{label}</button>
          ))}
        </div>
      )}
    </div>
  );
}

function run(action: EmptyAction, actions: PaneActions): void {
  switch (action) {
    case 'create-roadmap': return actions.createRoadmap();
    case 'choose-roadmap': return actions.chooseRoadmap(null);
    case 'show-reading': return actions.showReading();
    case 'log-entry': return actions.logEntry();
  }
}
